"""Turning indicators of a unit into a result of a leader's plan."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.planning.needs import ASPECT_OF, PERSPECTIVE_OF
from asn_desktop.domain.performance.terms import PlanTemplate
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import PROGRAM, Actor, Office, check_revision
from asn_desktop.services.performance.needs.editing import OpenWorksheet, worksheet_for_editing
from asn_desktop.services.performance.needs.reading import refusal_of
from asn_desktop.services.performance.plans.editing import OpenPlan, plan_name
from asn_desktop.services.performance.plans.indicators import indicator_rows
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput
from asn_desktop.services.performance.plans.results import append_result
from asn_desktop.services.performance.plans.rights import load_plan
from asn_desktop.store.tables import (
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
    UnitIndicatorRow,
)


def make_result(
    office: Office,
    actor: Actor,
    year: int,
    plan_id: str,
    text: str,
    indicator_ids: Sequence[str],
    *,
    expected_revision: int | None = None,
) -> str:
    """Put indicators of a unit into a draft plan as one result and return the result's id.

    The plan is the actor's own, or that of somebody the actor appraises, as in the matrix of
    roles. The worksheet remembers which indicator of the plan carries which one of the unit.

    Raises:
        NotAllowed: the plan is neither the actor's own nor of the actor's team.
        DomainError: the plan takes no result now or belongs to another year, no indicator was
            chosen, or one of them is gone or stands in a plan already.
        ConflictError: somebody else changed the worksheet meanwhile.
    """
    deed = "Menjadikan indikator unit hasil kerja"
    with worksheet_for_editing(
        office, actor, year, deed, expected_revision, Right.SEE_NEEDS
    ) as sheet:
        session = sheet.session
        plan = _checked_plan(session, actor, plan_id, year)
        chosen = _checked_indicators(sheet, indicator_ids)
        check_revision(plan, None)
        content = ResultInput(
            text=text, indicators=tuple(_as_typed(row, plan.template) for row in chosen)
        )
        result_id = append_result(OpenPlan(sheet.transaction, plan), content)
        session.flush()
        for row, made in zip(chosen, indicator_rows(session, result_id), strict=True):
            row.planned_indicator_id = made.id
        session.add(
            PlanEventRow(
                plan_id=plan.id,
                happened_at=sheet.transaction.now,
                actor_name=actor.name,
                sentence="Hasil kerja ditambahkan dari lembar kebutuhan organisasi",
            )
        )
        sheet.transaction.sentence = f"{deed} pada {plan_name(session, plan)}"
        return result_id


def _checked_plan(session: Session, actor: Actor, plan_id: str, year: int) -> PlanRow:
    plan = load_plan(session, plan_id)
    leads = actor.employee_id is not None and actor.employee_id in (
        plan.employee_id,
        plan.appraiser_id,
    )
    if actor is not PROGRAM and not (leads and may(actor, Right.APPROVE_PLANS)):
        raise NotAllowed(
            "Indikator unit hanya dapat dijadikan hasil kerja oleh pimpinan pemilik SKP itu "
            "atau penilainya."
        )
    if plan.year != year:
        raise DomainError(
            f"SKP ini tahun {plan.year}, sedangkan lembar kebutuhan tahun {year}. "
            f"Pilih SKP tahun {year}.",
            field="plan",
        )
    refusal = refusal_of(plan)
    if refusal:
        raise DomainError(refusal, field="plan")
    return plan


def _checked_indicators(sheet: OpenWorksheet, ids: Sequence[str]) -> list[UnitIndicatorRow]:
    if not ids:
        raise DomainError("Pilih paling sedikit satu indikator unit.", field="indicators")
    session = sheet.session
    rows = []
    for key in dict.fromkeys(ids):
        row = session.get(UnitIndicatorRow, key)
        if row is None or row.worksheet_id != sheet.row.id:
            raise DomainError("Indikator unit ini sudah dihapus. Muat ulang halaman.")
        if _is_carried(session, row):
            raise DomainError(
                f'Indikator "{row.text}" sudah menjadi hasil kerja. Pilih indikator lain.',
                field="indicators",
            )
        rows.append(row)
    return sorted(rows, key=lambda row: (row.sort_order, row.id))


def _is_carried(session: Session, row: UnitIndicatorRow) -> bool:
    made = session.get(IndicatorRow, row.planned_indicator_id) if row.planned_indicator_id else None
    result = session.get(PlannedResultRow, made.result_id) if made else None
    return result is not None and session.get(PlanRow, result.plan_id) is not None


def _as_typed(row: UnitIndicatorRow, template: PlanTemplate) -> IndicatorInput:
    is_leader = template is PlanTemplate.LEADER
    return IndicatorInput(
        text=row.text,
        target_text=row.target_text,
        unit=row.unit,
        aspect=None if is_leader else ASPECT_OF[row.measure],
        perspective=PERSPECTIVE_OF[row.measure] if is_leader else None,
    )
