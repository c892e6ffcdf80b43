"""One action plan as the grid and the sheet show it, read with one query per table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.execution.action_plan_split import (
    check_total,
    default_method,
    methods_for,
)
from asn_desktop.domain.performance.execution.terms import ActionMark, SplitMethod
from asn_desktop.domain.performance.execution.year_parts import YearPart, step_state, year_parts
from asn_desktop.domain.performance.targets import parse_target, printed_target
from asn_desktop.domain.performance.terms import PeriodKind, PlanStatus
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import people_on, team_of
from asn_desktop.services.performance.action_plans.views import (
    ActionIndicator,
    ActionPlanView,
    ActionResult,
    ActionStep,
)
from asn_desktop.services.performance.plans.reading import in_sheet_order, latest_plan
from asn_desktop.services.performance.plans.rights import is_owner, load_plan, require_sight
from asn_desktop.store.tables import (
    ActionPlanRow,
    ActionSplitRow,
    ActionStepRow,
    ActionTargetRow,
    IndicatorRow,
    PerformanceYearRow,
    PlannedResultRow,
    PlanRow,
)

NOT_IN_FORCE = "Rencana aksi diisi setelah SKP disetujui penilai."
CLOSED = "SKP ini sudah ditutup, sehingga rencana aksinya tidak dapat diubah."


@dataclass(frozen=True, slots=True)
class _Shelf:
    """The stored rows of one plan."""

    steps: Mapping[tuple[str, int], ActionStepRow]
    targets: Mapping[tuple[str, int], str]
    methods: Mapping[str, SplitMethod]
    names: Mapping[str, str]
    today: date


def action_plan_view(office: Office, actor: Actor, plan_id: str) -> ActionPlanView:
    """Return the action plan of one performance plan; an empty one when nothing was written.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: there is no such plan.
    """
    with office.read() as session:
        plan = load_plan(session, plan_id)
        require_sight(actor, plan)
        return build_action_view(session, actor, plan, office.clock.today())


def own_action_plan(office: Office, actor: Actor, year: int) -> ActionPlanView | None:
    """Return the action plan of the actor's own latest plan of a year, or None without a plan."""
    with office.read() as session:
        plan = latest_plan(session, actor.employee_id, year) if actor.employee_id else None
        if plan is None:
            return None
        return build_action_view(session, actor, plan, office.clock.today())


def build_action_view(session: Session, actor: Actor, plan: PlanRow, today: date) -> ActionPlanView:
    """Return the action plan inside a running session."""
    header = session.scalars(
        select(ActionPlanRow).where(ActionPlanRow.plan_id == plan.id)
    ).one_or_none()
    rhythm = header.rhythm if header else rhythm_of_year(session, plan.year)
    parts = year_parts(plan.year, rhythm, plan.starts, plan.ends)
    results = in_sheet_order(
        session.scalars(select(PlannedResultRow).where(PlannedResultRow.plan_id == plan.id))
    )
    ids = [row.id for row in results]
    indicators = indicators_of(session, ids)
    people = _people(session, plan, today)
    shelf = _shelf(session, ids, rhythm, dict(people), today)
    refusal = refusal_of(plan)
    appraises = actor.acts_for(plan.appraiser_id)
    return ActionPlanView(
        id=plan.id,
        revision=header.revision if header else 0,
        year=plan.year,
        employee_id=plan.employee_id,
        employee_name=shelf.names.get(plan.employee_id, ""),
        position=plan.position,
        appraiser_name=shelf.names.get(plan.appraiser_id or "", ""),
        rhythm=rhythm,
        parts=parts,
        results=tuple(
            _result(number, row, indicators.get(row.id, ()), parts, shelf, plan)
            for number, row in enumerate(results, start=1)
        ),
        people=tuple(person for person in people if person[0] != plan.appraiser_id),
        can_edit=not refusal and is_owner(actor, plan.employee_id),
        can_comment=not refusal and appraises and actor.employee_id != plan.employee_id,
        refusal=refusal,
    )


def refusal_of(plan: PlanRow) -> str:
    """Say why an action plan cannot be written, or return ""; it needs a plan once approved."""
    if plan.status is PlanStatus.CLOSED:
        return CLOSED
    in_force = plan.status is PlanStatus.APPROVED or plan.approved_at is not None
    return "" if in_force else NOT_IN_FORCE


def rhythm_of_year(session: Session, year: int) -> PeriodKind:
    """Return how often the office evaluates in a year, which is how steps are written at first."""
    row = session.get(PerformanceYearRow, year)
    return row.period_kind if row else PeriodKind.QUARTERLY


def indicators_of(session: Session, result_ids: Sequence[str]) -> dict[str, list[IndicatorRow]]:
    """Return the indicators of results in their order, by result."""
    query = (
        select(IndicatorRow)
        .where(IndicatorRow.result_id.in_(result_ids))
        .order_by(IndicatorRow.sort_order, IndicatorRow.id)
    )
    found: dict[str, list[IndicatorRow]] = {}
    for row in session.scalars(query):
        found.setdefault(row.result_id, []).append(row)
    return found


def _people(session: Session, plan: PlanRow, today: date) -> list[tuple[str, str]]:
    """Return owner, own team and the appraiser with their names."""
    day = min(max(today, plan.starts), plan.ends)
    ids = [plan.employee_id, *([plan.appraiser_id] if plan.appraiser_id else [])]
    known = people_on(session, day, ids=ids)
    team = team_of(session, plan.employee_id, day)
    first = [(key, known[key].name) for key in ids if key in known]
    return [*first, *((person.id, person.name) for person in team if person.id not in known)]


def _shelf(
    session: Session,
    result_ids: Sequence[str],
    rhythm: PeriodKind,
    names: dict[str, str],
    today: date,
) -> _Shelf:
    steps = session.scalars(
        select(ActionStepRow).where(
            ActionStepRow.result_id.in_(result_ids), ActionStepRow.rhythm == rhythm
        )
    )
    of_plan = select(IndicatorRow.id).where(IndicatorRow.result_id.in_(result_ids))
    targets = session.scalars(
        select(ActionTargetRow).where(
            ActionTargetRow.indicator_id.in_(of_plan), ActionTargetRow.rhythm == rhythm
        )
    )
    splits = session.scalars(select(ActionSplitRow).where(ActionSplitRow.indicator_id.in_(of_plan)))
    kept = {(row.result_id, row.number): row for row in steps}
    strangers = {row.responsible_id for row in kept.values() if row.responsible_id} - set(names)
    if strangers:
        others = people_on(session, today, ids=strangers)
        names = {**names, **{key: person.name for key, person in others.items()}}
    return _Shelf(
        steps=kept,
        targets={(row.indicator_id, row.number): row.text for row in targets},
        methods={row.indicator_id: row.method for row in splits},
        names=names,
        today=today,
    )


def _result(
    number: int,
    row: PlannedResultRow,
    indicators: Sequence[IndicatorRow],
    parts: Sequence[YearPart],
    shelf: _Shelf,
    plan: PlanRow,
) -> ActionResult:
    return ActionResult(
        id=row.id,
        number=number,
        kind=row.kind,
        text=row.text,
        indicators=tuple(_indicator(indicator, parts, shelf) for indicator in indicators),
        steps=tuple(_step(row.id, part, shelf, plan) for part in parts),
    )


def _indicator(row: IndicatorRow, parts: Sequence[YearPart], shelf: _Shelf) -> ActionIndicator:
    target = parse_target(row.target_text or "-", row.unit)
    method = shelf.methods.get(row.id, default_method(target, row.unit))
    shares = tuple(shelf.targets.get((row.id, part.number), "") for part in parts)
    return ActionIndicator(
        id=row.id,
        text=row.text,
        target=printed_target(target, row.unit),
        method=method,
        methods=methods_for(target, row.unit),
        shares=shares,
        total=check_total(target, row.unit, shares, method),
    )


def _step(result_id: str, part: YearPart, shelf: _Shelf, plan: PlanRow) -> ActionStep:
    row = shelf.steps.get((result_id, part.number))
    text, mark = (row.text, row.mark) if row else ("", ActionMark.PLANNED)
    responsible = (row.responsible_id if row else None) or plan.employee_id
    return ActionStep(
        text=text,
        mark=mark,
        state=step_state(text, mark, part.ends, shelf.today),
        responsible_id=responsible,
        responsible=shelf.names.get(responsible, ""),
        comment=row.comment if row else "",
    )
