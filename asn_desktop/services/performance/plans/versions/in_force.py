"""What an evaluation is about: the version in force then, and what an amendment ended since."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.planning.versions import (
    VersionContent,
    VersionIndicator,
    VersionResult,
    ended_text,
)
from asn_desktop.domain.performance.targets import Target, parse_target
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.performance.plans.versions.records import content_of, version_rows
from asn_desktop.services.performance.plans.versions.working_copy import copy_id
from asn_desktop.services.performance.plans.views import (
    ExpectationView,
    IndicatorView,
    PlanView,
    ResultView,
)
from asn_desktop.store.tables import (
    AmendmentRow,
    EvaluationRow,
    IndicatorRow,
    PlannedResultRow,
)


def view_for_evaluation(
    session: Session, clock: Clock, view: PlanView, evaluation: EvaluationRow, starts: date
) -> PlanView:
    """Return a plan as an evaluation shows it; ids are those of the plan in force.

    A final evaluation shows the words of the version in force when it became final. An open one
    shows the version in force now, and, marked as ended, what was in force on a day of its
    period: its realisations and evidence must stay in sight.

    Args:
        session: the running session.
        clock: for the day an amendment was approved.
        view: the plan as it stands now.
        evaluation: the evaluation of this plan.
        starts: first day of the evaluation's period.
    """
    if view.version == 1:
        return view
    if evaluation.status in DECIDED_STATUSES and evaluation.finalized_at is not None:
        return _as_then(session, view, evaluation.finalized_at)
    return _with_ended(session, clock, view, starts)


def _as_then(session: Session, view: PlanView, moment: datetime) -> PlanView:
    rows = version_rows(session, view.id)
    then = next((row for row in rows if row.approved_at <= moment), None)
    if then is None or then.version == view.version:
        return view
    content = content_of(then)
    return replace(
        view,
        approach=content.approach,
        template=content.template,
        version=then.version,
        results=tuple(_result(line, view) for line in content.results),
        expectations=_expectations(content),
    )


def agreed_target(row: IndicatorRow, item: IndicatorView) -> Target:
    """Return the target of an indicator in the version that an evaluation is about."""
    if item.target_text and item.target_text != row.target_text:
        # A version before the one in force: the row holds what was agreed since.
        return parse_target(item.target_text, item.unit)
    return Target(row.target_text, row.target_value, row.direction, row.target_high)


def belongs_to(session: Session, result: PlannedResultRow, plan_id: str) -> bool:
    """Tell whether a result is one of a plan, or was until an amendment ended it."""
    if result.plan_id == plan_id:
        return True
    amendment = session.get(AmendmentRow, result.plan_id)
    return (
        amendment is not None
        and amendment.amends_plan_id == plan_id
        and amendment.status is PlanStatus.CLOSED
    )


def _with_ended(session: Session, clock: Clock, view: PlanView, starts: date) -> PlanView:
    query = select(AmendmentRow).where(
        AmendmentRow.amends_plan_id == view.id, AmendmentRow.status == PlanStatus.CLOSED
    )
    days = {
        row.id: clock.zone.to_local(row.approved_at).date()
        for row in session.scalars(query)
        if row.approved_at is not None
    }
    kept = list(
        session.scalars(
            select(PlannedResultRow)
            .where(PlannedResultRow.plan_id.in_(days))
            .order_by(PlannedResultRow.sort_order, PlannedResultRow.id)
        )
    )
    # A copy that an amendment kept holds what ended of a result that goes on.
    known = [*(row.id for row in kept), *(line.id for line in view.results)]
    holders = {copy_id(key, result_id): result_id for key in days for result_id in known}
    ended_indicators = _ended_indicators(session, kept, holders, days, starts)
    lines = list(view.results)
    for row in kept:
        if row.id not in holders and days[row.plan_id] >= starts:
            lines.append(_ended_result(row, len(lines) + 1, days[row.plan_id]))
    return replace(
        view,
        results=tuple(
            replace(line, indicators=(*line.indicators, *ended_indicators.get(line.id, ())))
            for line in lines
        ),
    )


def _ended_indicators(
    session: Session,
    kept: Sequence[PlannedResultRow],
    holders: Mapping[str, str],
    days: Mapping[str, date],
    starts: date,
) -> dict[str, list[IndicatorView]]:
    """Return the ended indicators by the result they belonged to."""
    plans = {row.id: row.plan_id for row in kept}
    found: dict[str, list[IndicatorView]] = defaultdict(list)
    query = select(IndicatorRow).where(IndicatorRow.result_id.in_(plans))
    for row in session.scalars(query.order_by(IndicatorRow.sort_order, IndicatorRow.id)):
        ended_on = days[plans[row.result_id]]
        if ended_on >= starts:
            result_id = holders.get(row.result_id, row.result_id)
            found[result_id].append(_ended_indicator(row, ended_on))
    return found


def _ended_result(row: PlannedResultRow, number: int, ended_on: date) -> ResultView:
    return ResultView(
        id=row.id,
        kind=row.kind,
        number=number,
        text=ended_text(row.text, ended_on),
        parent_result_id=row.parent_result_id,
        parent_text="",
        parent_letter="",
        assigned_by=row.assigned_by,
        indicators=(),
    )


def _ended_indicator(row: IndicatorRow, ended_on: date) -> IndicatorView:
    return IndicatorView(
        id=row.id,
        aspect=row.aspect,
        perspective=row.perspective,
        text=ended_text(row.text, ended_on),
        target_text=row.target_text,
        unit=row.unit,
    )


def _result(line: VersionResult, view: PlanView) -> ResultView:
    now = view.result(line.id)
    return ResultView(
        id=line.id,
        kind=line.kind,
        number=line.number,
        text=line.text,
        parent_result_id=line.parent_result_id or None,
        parent_text=line.parent_text,
        parent_letter=now.parent_letter if now else "",
        assigned_by=line.assigned_by,
        indicators=tuple(_indicator(item) for item in line.indicators),
    )


def _indicator(item: VersionIndicator) -> IndicatorView:
    return IndicatorView(
        id=item.id,
        aspect=item.aspect,
        perspective=item.perspective,
        text=item.text,
        target_text=item.target,
        unit=item.unit,
    )


def _expectations(content: VersionContent) -> tuple[ExpectationView, ...]:
    return tuple(ExpectationView(value, text) for value, text in content.expectations)
