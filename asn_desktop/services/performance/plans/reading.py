"""One plan as the editor and the sheet show it, read with one query per table."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from string import ascii_uppercase

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from asn_desktop.base.clock import Clock
from asn_desktop.domain.performance.periods import is_plan_late
from asn_desktop.domain.performance.plan_rules import (
    EDITABLE_STATUSES,
    IndicatorDraft,
    PlanDraft,
    ResultDraft,
    missing_for_submission,
)
from asn_desktop.domain.performance.plan_rules import PlanGap as MissingPart
from asn_desktop.domain.performance.planning.weights import weight_gaps
from asn_desktop.domain.performance.terms import (
    AnnexList,
    CoreValue,
    PlanStatus,
    PlanTemplate,
    ResultKind,
)
from asn_desktop.services.access.helper_typing.marks import typed_words
from asn_desktop.services.calendar.deadlines import plan_due
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.performance.cascade.roles import load_waiting_roles
from asn_desktop.services.performance.plans.indicators import shown_start
from asn_desktop.services.performance.plans.opening import reference_day
from asn_desktop.services.performance.plans.people import both_sides
from asn_desktop.services.performance.plans.rights import load_plan, plan_rights, require_sight
from asn_desktop.services.performance.plans.undo.steps import undo_names
from asn_desktop.services.performance.plans.versions.life import life_of
from asn_desktop.services.performance.plans.versions.records import amended_plan_id
from asn_desktop.services.performance.plans.views import (
    AnnexLineView,
    ExpectationView,
    IndicatorView,
    ParentResultView,
    PlanEventView,
    PlanGap,
    PlanView,
    ResultView,
)
from asn_desktop.store.tables import (
    AnnexLineRow,
    AnyPlanRow,
    BehaviorExpectationRow,
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
)

_KIND_ORDER = {kind: position for position, kind in enumerate(ResultKind)}


def plan_view(office: Office, actor: Actor, plan_id: str) -> PlanView:
    """Return one plan with everything the editor shows.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: there is no such plan.
    """
    with office.read() as session:
        plan = load_plan(session, plan_id)
        require_sight(actor, plan)
        view = build_view(session, office.clock, actor, plan)
        writes = view.rights.can_edit or view.rights.can_set_expectations
        return replace(view, steps=undo_names(session, actor, plan_id)) if writes else view


def own_plan(office: Office, actor: Actor, year: int) -> PlanView | None:
    """Return the actor's own latest plan of a year, or None when there is none yet."""
    if actor.employee_id is None:
        return None
    with office.read() as session:
        plan = latest_plan(session, actor.employee_id, year)
        return None if plan is None else build_view(session, office.clock, actor, plan)


def latest_plan(session: Session, employee_id: str, year: int) -> PlanRow | None:
    """Return somebody's plan of a year that starts last, or None."""
    query = (
        select(PlanRow)
        .where(PlanRow.employee_id == employee_id, PlanRow.year == year)
        .order_by(PlanRow.starts.desc(), PlanRow.version.desc(), PlanRow.id)
    )
    return session.scalars(query).first()


def in_sheet_order(rows: Iterable[PlannedResultRow]) -> list[PlannedResultRow]:
    """Return results as the sheet lists them: main before extra, then as arranged."""
    return sorted(rows, key=lambda row: (_KIND_ORDER[row.kind], row.sort_order, row.id))


def is_late(plan: AnyPlanRow, clock: Clock, due: date) -> bool:
    """Tell whether the plan was approved, or still waits, after the last day to set plans."""
    if plan.version > 1:
        # The day to keep was that of the first version.
        return False
    approved = plan.approved_at
    day = clock.zone.to_local(approved).date() if approved else clock.today()
    return is_plan_late(day, plan.year, plan.starts, due)


def build_view(session: Session, clock: Clock, actor: Actor, plan: PlanRow) -> PlanView:
    """Return the view of a plan inside a running session."""
    day = min(max(reference_day(plan.year, clock.today()), plan.starts), plan.ends)
    employee, appraiser = both_sides(session, plan, day)
    own, superior = _results(session, plan)
    parents = _parent_views(own, superior)
    results = _result_views(session, own, superior, parents)
    expectations = _expectations(session, plan.id)
    events = _events(session, clock, amended_plan_id(plan) or plan.id)
    life = life_of(session, clock, plan)
    deadline = plan_due(session, plan.year)
    uses_weights = load_settings(session).uses_weights
    rights = plan_rights(session, actor, plan, life)
    roles = load_waiting_roles(session, plan.employee_id, plan.year) if rights.can_edit else ()
    return PlanView(
        id=plan.id,
        year=plan.year,
        starts=plan.starts,
        ends=plan.ends,
        approach=plan.approach,
        template=plan.template,
        status=plan.status,
        version=plan.version,
        revision=plan.revision,
        employee=employee,
        appraiser=appraiser,
        results=results,
        expectations=expectations,
        annex=_annex(session, plan.id),
        events=events,
        parent_results=parents,
        gaps=_gaps(plan.template, appraiser is not None, results, expectations, uses_weights)
        if plan.status in EDITABLE_STATUSES
        else (),
        started_at=events[0].happened_at if events else None,
        submitted_at=clock.local(plan.submitted_at),
        approved_at=clock.local(plan.approved_at),
        return_reason=plan.return_reason if plan.status is PlanStatus.RETURNED else "",
        is_late=is_late(plan, clock, deadline),
        due=deadline if plan.starts <= deadline else None,
        rights=rights,
        life=life,
        uses_weights=uses_weights,
        waiting_roles=roles,
        typed_words=typed_words(session, clock, plan.id),
    )


def _results(
    session: Session, plan: PlanRow
) -> tuple[list[PlannedResultRow], list[PlannedResultRow]]:
    """Return the plan's own results, and the superior's together with any other one supported.

    The superior's plan is the latest of the same year; a result may still support one of an
    earlier plan of the superior, whose words must be shown too.
    """
    superior = latest_plan(session, plan.appraiser_id, plan.year) if plan.appraiser_id else None
    child = aliased(PlannedResultRow)
    supported = select(child.parent_result_id).where(
        child.plan_id == plan.id, child.parent_result_id.is_not(None)
    )
    plan_ids = [plan.id, *([superior.id] if superior else [])]
    query = select(PlannedResultRow).where(
        or_(PlannedResultRow.plan_id.in_(plan_ids), PlannedResultRow.id.in_(supported))
    )
    rows = list(session.scalars(query))
    own = in_sheet_order(row for row in rows if row.plan_id == plan.id)
    others = in_sheet_order(row for row in rows if row.plan_id != plan.id)
    # Those of an earlier plan come after the ones that can be chosen now.
    others.sort(key=lambda row: superior is None or row.plan_id != superior.id)
    return own, others


def letter(position: int) -> str:
    """Return "A" … "Z", "AA" … for a position from 0."""
    rounds, place = divmod(position, len(ascii_uppercase))
    return (letter(rounds - 1) if rounds else "") + ascii_uppercase[place]


def _parent_views(
    own: Sequence[PlannedResultRow], superior: Sequence[PlannedResultRow]
) -> tuple[ParentResultView, ...]:
    supporters: dict[str, list[str]] = defaultdict(list)
    for row in own:
        if row.parent_result_id:
            supporters[row.parent_result_id].append(row.id)
    return tuple(
        ParentResultView(row.id, letter(position), row.text, tuple(supporters[row.id]))
        for position, row in enumerate(superior)
    )


def _result_views(
    session: Session,
    own: Sequence[PlannedResultRow],
    superior: Sequence[PlannedResultRow],
    parents: Sequence[ParentResultView],
) -> tuple[ResultView, ...]:
    texts = {row.id: row.text for row in superior}
    letters = {parent.id: parent.letter for parent in parents}
    indicators = _indicators(session, [row.id for row in own])
    return tuple(
        ResultView(
            id=row.id,
            kind=row.kind,
            number=position,
            text=row.text,
            parent_result_id=row.parent_result_id,
            parent_text=texts.get(row.parent_result_id or "", ""),
            parent_letter=letters.get(row.parent_result_id or "", ""),
            assigned_by=row.assigned_by,
            indicators=tuple(indicators[row.id]),
            weight=row.weight,
        )
        for position, row in enumerate(own, start=1)
    )


def _indicators(session: Session, result_ids: Sequence[str]) -> dict[str, list[IndicatorView]]:
    query = (
        select(IndicatorRow)
        .where(IndicatorRow.result_id.in_(result_ids))
        .order_by(IndicatorRow.sort_order, IndicatorRow.id)
    )
    found: dict[str, list[IndicatorView]] = defaultdict(list)
    for row in session.scalars(query):
        found[row.result_id].append(
            IndicatorView(
                id=row.id,
                aspect=row.aspect,
                perspective=row.perspective,
                text=row.text,
                target_text=row.target_text,
                unit=row.unit,
                start=shown_start(row),
            )
        )
    return found


def _expectations(session: Session, plan_id: str) -> tuple[ExpectationView, ...]:
    query = select(BehaviorExpectationRow).where(BehaviorExpectationRow.plan_id == plan_id)
    texts = {row.core_value: row.text for row in session.scalars(query)}
    return tuple(ExpectationView(value, texts.get(value, "")) for value in CoreValue)


def _annex(session: Session, plan_id: str) -> tuple[AnnexLineView, ...]:
    query = (
        select(AnnexLineRow)
        .where(AnnexLineRow.plan_id == plan_id)
        .order_by(AnnexLineRow.sort_order, AnnexLineRow.id)
    )
    rows = list(session.scalars(query))
    return tuple(
        AnnexLineView(row.id, row.annex_list, row.text)
        for annex_list in AnnexList
        for row in rows
        if row.annex_list is annex_list
    )


def _events(session: Session, clock: Clock, plan_id: str) -> tuple[PlanEventView, ...]:
    query = (
        select(PlanEventRow)
        .where(PlanEventRow.plan_id == plan_id)
        .order_by(PlanEventRow.happened_at, PlanEventRow.id)
    )
    return tuple(
        PlanEventView(
            clock.zone.to_local(row.happened_at), row.actor_name, row.sentence, row.reason
        )
        for row in session.scalars(query)
    )


def _gaps(
    template: PlanTemplate,
    has_appraiser: bool,
    results: Sequence[ResultView],
    expectations: Sequence[ExpectationView],
    uses_weights: bool,
) -> tuple[PlanGap, ...]:
    """Return everything missing, in reading order; the domain decides what is missing."""
    draft = PlanDraft(
        template=template,
        has_appraiser=has_appraiser,
        results=[_result_draft(line) for line in results],
        expectations={line.core_value: line.text for line in expectations},
    )
    gaps = list(missing_for_submission(draft))
    if uses_weights:
        gaps += weight_gaps([(line.kind, line.weight) for line in results])
    return tuple(_located(gap, results) for gap in gaps)


def _result_draft(line: ResultView) -> ResultDraft:
    return ResultDraft(
        kind=line.kind,
        text=line.text,
        parent_result=line.parent_result_id or "",
        assigned_by=line.assigned_by,
        indicators=[
            IndicatorDraft(
                text=indicator.text,
                target=indicator.target_text,
                aspect=indicator.aspect,
                perspective=indicator.perspective,
            )
            for indicator in line.indicators
        ],
    )


def _located(gap: MissingPart, results: Sequence[ResultView]) -> PlanGap:
    result = None if gap.result_index is None else results[gap.result_index]
    indicator_id = ""
    if result is not None and gap.indicator_index is not None:
        indicator_id = result.indicators[gap.indicator_index].id
    return PlanGap(
        phrase=gap.phrase,
        sentence=gap.sentence,
        field=gap.field,
        result_id=result.id if result else "",
        indicator_id=indicator_id,
        core_value=gap.value,
    )
