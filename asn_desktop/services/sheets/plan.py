"""The plan as it is signed (forms 2.1 to 2.4 of the domain reference)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import percent
from asn_desktop.domain.performance.core_values import CORE_VALUE_GUIDES
from asn_desktop.domain.performance.targets import parse_target, printed_target
from asn_desktop.domain.performance.terms import AnnexList, Approach, PlanStatus, PlanTemplate
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.people import signing_side
from asn_desktop.services.performance.plans.reading import build_view
from asn_desktop.services.performance.plans.rights import load_plan, require_sight
from asn_desktop.services.performance.plans.versions.codec import decode
from asn_desktop.services.performance.plans.versions.records import kept_sheet
from asn_desktop.services.performance.plans.views import (
    ExpectationView,
    IndicatorView,
    PlanPerson,
    PlanView,
    ResultView,
)
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import (
    Party,
    SheetBehavior,
    SheetHead,
    SheetIndicator,
    SheetResult,
)
from asn_desktop.store.tables import PlanVersionRow

_SIGNED: Final = frozenset({PlanStatus.APPROVED, PlanStatus.CLOSED})

ADDRESSEES: Final[Mapping[PlanTemplate, str]] = MappingProxyType(
    {
        PlanTemplate.LEADER: "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
        PlanTemplate.STAFF: "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
    }
)


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """One plan on paper, its annex on the last page.

    Attributes:
        appraiser: None on a draft that has none yet.
        annex: the three lists in printed order, each with its lines.
        signed_on: day of approval; None leaves the date open.
    """

    head: SheetHead
    approach: Approach
    template: PlanTemplate
    starts: date
    ends: date
    employee: Party
    appraiser: Party | None
    results: tuple[SheetResult, ...]
    behaviors: tuple[SheetBehavior, ...]
    annex: tuple[tuple[AnnexList, tuple[str, ...]], ...]
    signed_on: date | None


def plan_sheet(office: Office, actor: Actor, plan_id: str) -> PlanSheet:
    """Return a plan for printing; before approval it is a draft.

    An approved plan is printed as it was kept when it was approved, whatever changed since in
    names, posts, units or the letterhead.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: there is no such plan, or the office was not set up.
    """
    with office.read() as session:
        plan = load_plan(session, plan_id)
        require_sight(actor, plan)
        kept = kept_sheet(session, plan.id, plan.version) if plan.status in _SIGNED else None
        if kept is not None:
            return decode(PlanSheet, kept)
        view = build_view(session, office.clock, actor, plan)
        return assembled_sheet(session, view)


def plan_version_sheet(office: Office, actor: Actor, version_id: str) -> PlanSheet:
    """Return one approved version of a plan as it was kept.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: there is no such version.
    """
    with office.read() as session:
        row = session.get(PlanVersionRow, version_id)
        if row is None:
            raise DomainError("Versi SKP ini tidak disimpan. Pilih versi lain pada riwayat.")
        require_sight(actor, load_plan(session, row.plan_id))
        return decode(PlanSheet, row.sheet)


def assembled_sheet(session: Session, view: PlanView) -> PlanSheet:
    """Return the paper of a plan as it stands, with the office's present letterhead.

    Raises:
        DomainError: the office was not set up.
    """
    identity = require_identity(session)
    employee = party(view.employee, identity)
    is_signed = view.status in _SIGNED
    appraiser = _signer(session, view) if is_signed else view.appraiser
    return PlanSheet(
        head=sheet_head(
            identity,
            f"SKP-{view.year}",
            view.id,
            f"Sasaran Kinerja Pegawai {view.year}, {employee.name}",
            is_draft=not is_signed,
            person=employee,
        ),
        approach=view.approach,
        template=view.template,
        starts=view.starts,
        ends=view.ends,
        employee=employee,
        appraiser=party(appraiser, identity) if appraiser else None,
        results=tuple(_result(view, line) for line in view.results),
        behaviors=tuple(_behavior(line) for line in view.expectations),
        annex=_annex(view),
        signed_on=view.approved_at.date() if is_signed and view.approved_at else None,
    )


def _signer(session: Session, view: PlanView) -> PlanPerson | None:
    """Return who approved: the appraiser, or who represented the appraiser on that day."""
    plan = load_plan(session, view.id)
    if plan.signer_id is None or plan.signer_capacity is None or view.approved_at is None:
        return view.appraiser
    day = view.approved_at.date()
    return signing_side(session, plan, plan.signer_id, plan.signer_capacity, day)


def with_assignment(text: str, assigned_by: str) -> str:
    """Add who gave a result from outside the chain, as the form words it."""
    return f"{text} (penugasan dari {assigned_by})" if assigned_by else text


def _result(view: PlanView, line: ResultView) -> SheetResult:
    return SheetResult(
        number=line.number,
        kind=line.kind,
        text=with_assignment(line.text, line.assigned_by),
        superior_text=line.parent_text if view.template is PlanTemplate.STAFF else "",
        indicators=tuple(_indicator(item) for item in line.indicators),
        weight=percent(line.weight) if line.weight is not None and view.uses_weights else "",
    )


def _indicator(item: IndicatorView) -> SheetIndicator:
    return SheetIndicator(
        aspect=item.aspect.label if item.aspect else "",
        perspective=item.perspective.label if item.perspective else "",
        text=item.text,
        target=_target(item),
    )


def _target(item: IndicatorView) -> str:
    try:
        return printed_target(parse_target(item.target_text, item.unit), item.unit)
    except DomainError:
        # A draft may still lack it; the sheet shows the gap.
        return item.target_text


def _behavior(line: ExpectationView) -> SheetBehavior:
    guide = CORE_VALUE_GUIDES[line.core_value]
    return SheetBehavior(
        number=guide.number,
        name=line.core_value.label,
        items=guide.items,
        expectation=line.text if line.is_special else "",
    )


def _annex(view: PlanView) -> tuple[tuple[AnnexList, tuple[str, ...]], ...]:
    return tuple(
        (kind, tuple(line.text for line in view.annex if line.annex_list is kind))
        for kind in AnnexList
    )
