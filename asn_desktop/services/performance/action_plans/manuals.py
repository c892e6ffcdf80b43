"""The manual of an indicator: definition, formula, source, reporting and person."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.targets import parse_target, printed_target
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.performance.action_plans.views import ManualView
from asn_desktop.services.performance.plans.editing import plan_name
from asn_desktop.services.performance.plans.reading import in_sheet_order
from asn_desktop.services.performance.plans.rights import is_owner, load_plan, require_sight
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    IndicatorManualRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
)

MANUAL_FIELDS: Final[Mapping[str, tuple[str, int]]] = {
    "definition": ("Definisi", 2_000),
    "formula": ("Rumus", 1_000),
    "source": ("Sumber data", 1_000),
    "frequency": ("Periode pelaporan", 60),
    "person": ("Penanggung jawab", 160),
}
"""Field: its name at the start of a sentence, most characters."""


def manuals_of_plan(office: Office, actor: Actor, plan_id: str) -> tuple[ManualView, ...]:
    """Return the manuals of all indicators of a plan, in the order of the sheet.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: there is no such plan.
    """
    with office.read() as session:
        plan = load_plan(session, plan_id)
        require_sight(actor, plan)
        results = in_sheet_order(
            session.scalars(select(PlannedResultRow).where(PlannedResultRow.plan_id == plan_id))
        )
        places = {row.id: place for place, row in enumerate(results)}
        found = session.execute(
            select(IndicatorRow, IndicatorManualRow)
            .outerjoin(IndicatorManualRow, IndicatorManualRow.indicator_id == IndicatorRow.id)
            .where(IndicatorRow.result_id.in_(places))
        )
        rows = sorted(
            found, key=lambda pair: (places[pair[0].result_id], pair[0].sort_order, pair[0].id)
        )
        return tuple(
            _view(actor, plan, results[places[indicator.result_id]], indicator, manual)
            for indicator, manual in rows
        )


def manual_view(office: Office, actor: Actor, indicator_id: str) -> ManualView:
    """Return the manual of one indicator; an empty one when none was written.

    Raises:
        NotAllowed: the actor may not see the plan.
        DomainError: there is no such indicator.
    """
    with office.read() as session:
        indicator, result, plan = _place(session, indicator_id)
        require_sight(actor, plan)
        return _view(actor, plan, result, indicator, _row(session, indicator_id))


def save_manual_field(
    office: Office,
    actor: Actor,
    indicator_id: str,
    field: str,
    text: str,
    *,
    expected_revision: int | None = None,
) -> str:
    """Write one field of a manual and return what it held before.

    Raises:
        NotAllowed: the plan is somebody else's.
        DomainError: the plan is closed, or the text is too long (field named like the manual's).
        ConflictError: somebody else changed the manual meanwhile.
    """
    name, longest = MANUAL_FIELDS[field]
    with office.write(actor, "Mengisi manual indikator", subject_id=indicator_id) as transaction:
        session = transaction.session
        _indicator, _result, plan = _place(session, indicator_id)
        if not is_owner(actor, plan.employee_id):
            raise NotAllowed("Manual indikator hanya dapat diisi pegawai yang bersangkutan.")
        if plan.status is PlanStatus.CLOSED:
            raise DomainError("SKP ini sudah ditutup, sehingga manualnya tidak dapat diubah.")
        row = _row(session, indicator_id)
        if row is None:
            row = IndicatorManualRow(indicator_id=indicator_id, revision=0)
            session.add(row)
        check_revision(row, expected_revision)
        before = str(getattr(row, field) or "")
        setattr(row, field, checked_text(text, longest, what=name, field=field, required=False))
        transaction.sentence += f" pada {plan_name(session, plan)}"
    return before


def _place(session: Session, indicator_id: str) -> tuple[IndicatorRow, PlannedResultRow, PlanRow]:
    indicator = session.get(IndicatorRow, indicator_id)
    if indicator is None:
        raise DomainError("Indikator ini tidak ada lagi. Muat ulang halaman.")
    result = session.get_one(PlannedResultRow, indicator.result_id)
    return indicator, result, load_plan(session, result.plan_id)


def _row(session: Session, indicator_id: str) -> IndicatorManualRow | None:
    query = select(IndicatorManualRow).where(IndicatorManualRow.indicator_id == indicator_id)
    return session.scalars(query).one_or_none()


def _view(
    actor: Actor,
    plan: PlanRow,
    result: PlannedResultRow,
    indicator: IndicatorRow,
    row: IndicatorManualRow | None,
) -> ManualView:
    target = parse_target(indicator.target_text or "-", indicator.unit)
    return ManualView(
        id=indicator.id,
        revision=row.revision if row else 0,
        result_text=result.text,
        indicator_text=indicator.text,
        unit=indicator.unit,
        target=printed_target(target, indicator.unit),
        perspective=indicator.perspective.label if indicator.perspective else "",
        definition=row.definition if row else "",
        formula=row.formula if row else "",
        source=row.source if row else "",
        frequency=row.frequency if row else "",
        person=row.person if row else "",
        can_edit=is_owner(actor, plan.employee_id) and plan.status is not PlanStatus.CLOSED,
    )
