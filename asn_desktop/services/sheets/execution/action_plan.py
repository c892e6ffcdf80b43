"""The action plan (columns of §2.7) and the manuals of its indicators (§2.8), for paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.terms import ResultKind
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.action_plans.manuals import manuals_of_plan
from asn_desktop.services.performance.action_plans.reading import build_action_view
from asn_desktop.services.performance.action_plans.views import ActionResult
from asn_desktop.services.performance.plans.reading import build_view
from asn_desktop.services.performance.plans.rights import load_plan, require_sight
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    EvaluationRow,
    EvidenceRow,
    PlanRow,
    RealizationRow,
)


@dataclass(frozen=True, slots=True)
class ActionIndicatorLine:
    """One indicator with its yearly target, a share for each part, and what was reached so far."""

    text: str
    target: str
    shares: tuple[str, ...]
    realization: str


@dataclass(frozen=True, slots=True)
class ActionSheetResult:
    """One result.

    Attributes:
        steps: the texts of the parts, each with the part's name; one line where all are the same.
        responsible: who does it.
        evidence: names of the pieces of evidence.
    """

    number: int
    kind: ResultKind
    text: str
    indicators: tuple[ActionIndicatorLine, ...]
    steps: tuple[str, ...]
    responsible: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActionPlanSheet:
    """The action plan of one performance plan; `parts` heads the columns of targets."""

    head: SheetHead
    year: int
    starts: date
    ends: date
    employee: Party
    appraiser: Party | None
    parts: tuple[str, ...]
    results: tuple[ActionSheetResult, ...]


@dataclass(frozen=True, slots=True)
class ManualLine:
    """The manual of one indicator as label and value, in the order of the paper."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ManualSheet:
    """The manuals of all indicators of a plan."""

    head: SheetHead
    year: int
    starts: date
    ends: date
    employee: Party
    appraiser: Party | None
    manuals: tuple[ManualLine, ...]


def action_plan_sheet(office: Office, actor: Actor, plan_id: str) -> ActionPlanSheet:
    """Return the action plan of a performance plan for printing.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: there is no such plan, or the office was not set up.
    """
    with office.read() as session:
        plan = load_plan(session, plan_id)
        require_sight(actor, plan)
        view = build_view(session, office.clock, actor, plan)
        action = build_action_view(session, actor, plan, office.clock.today())
        reached = _latest_realizations(session, plan)
        evidence = _evidence(session, plan)
        head, employee, appraiser = _heading(session, view, "RA", "Rencana Aksi")
    names = [part.short_label for part in action.parts]
    return ActionPlanSheet(
        head=head,
        year=view.year,
        starts=view.starts,
        ends=view.ends,
        employee=employee,
        appraiser=appraiser,
        parts=tuple(names),
        results=tuple(
            _result(result, names, reached, tuple(evidence.get(result.id, ())))
            for result in action.results
        ),
    )


def indicator_manual_sheet(office: Office, actor: Actor, plan_id: str) -> ManualSheet:
    """Return the manuals of a plan's indicators for printing.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: there is no such plan, or the office was not set up.
    """
    manuals = manuals_of_plan(office, actor, plan_id)
    with office.read() as session:
        view = build_view(session, office.clock, actor, load_plan(session, plan_id))
        head, employee, appraiser = _heading(session, view, "MIK", "Manual Indikator Kinerja")
    return ManualSheet(
        head=head,
        year=view.year,
        starts=view.starts,
        ends=view.ends,
        employee=employee,
        appraiser=appraiser,
        manuals=tuple(
            ManualLine(
                f"{number}. {manual.indicator_text}",
                tuple(
                    (label, value)
                    for label, value in (
                        ("Rencana hasil kerja", manual.result_text),
                        ("Definisi", manual.definition),
                        ("Rumus", manual.formula),
                        ("Satuan", manual.unit),
                        ("Sumber data", manual.source),
                        ("Target", manual.target),
                        ("Perspektif", manual.perspective),
                        ("Periode pelaporan", manual.frequency),
                        ("Penanggung jawab", manual.person),
                    )
                ),
            )
            for number, manual in enumerate(manuals, start=1)
        ),
    )


def _heading(
    session: Session, view: PlanView, code: str, title: str
) -> tuple[SheetHead, Party, Party | None]:
    identity = require_identity(session)
    employee = party(view.employee, identity)
    head = sheet_head(
        identity,
        f"{code}-{view.year}",
        view.id,
        f"{title} {view.year}, {employee.name}",
        is_draft=view.approved_at is None,
        person=employee,
    )
    return head, employee, party(view.appraiser, identity) if view.appraiser else None


def _result(
    result: ActionResult,
    names: Sequence[str],
    reached: dict[str, str],
    evidence: tuple[str, ...],
) -> ActionSheetResult:
    texts = [step.text for step in result.steps]
    if len(set(texts)) == 1:
        steps = tuple(texts[:1]) if texts[0] else ()
    else:
        pairs = zip(names, texts, strict=True)
        steps = tuple(f"{name}: {text}" for name, text in pairs if text)
    people = list(dict.fromkeys(step.responsible for step in result.steps if step.responsible))
    return ActionSheetResult(
        number=result.number,
        kind=result.kind,
        text=result.text,
        indicators=tuple(
            ActionIndicatorLine(item.text, item.target, item.shares, reached.get(item.id, ""))
            for item in result.indicators
        ),
        steps=steps,
        responsible="; ".join(people),
        evidence=evidence,
    )


def _latest_realizations(session: Session, plan: PlanRow) -> dict[str, str]:
    """Return what was reached on each indicator in the latest period that says so."""
    query = (
        select(RealizationRow.indicator_id, RealizationRow.text, AssessmentPeriodRow.short_label)
        .join(EvaluationRow, EvaluationRow.id == RealizationRow.evaluation_id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(EvaluationRow.plan_id == plan.id, RealizationRow.text != "")
        .order_by(AssessmentPeriodRow.number)
    )
    return {key: f"{period}: {text}" for key, text, period in session.execute(query)}


def _evidence(session: Session, plan: PlanRow) -> dict[str, list[str]]:
    query = (
        select(EvidenceRow.result_id, EvidenceRow.name)
        .join(EvaluationRow, EvaluationRow.id == EvidenceRow.evaluation_id)
        .where(EvaluationRow.plan_id == plan.id)
        .order_by(EvidenceRow.added_at, EvidenceRow.id)
    )
    found: dict[str, list[str]] = {}
    for key, name in session.execute(query):
        found.setdefault(key, []).append(name)
    return found
