"""Reads what a transfer would do, and refuses what cannot be split."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import number
from asn_desktop.domain.people.transfers import (
    PlanSpan,
    RatedPart,
    check_split_day,
    is_countable,
    last_day_before,
    share_target,
)
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import EvaluationScope, EvaluationStatus, PlanTemplate
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine, load_periods
from asn_desktop.services.people.assignments import AssignmentForm, check_assignment
from asn_desktop.services.people.lookup import assignment_on, team_of
from asn_desktop.services.people.movements.views import (
    TransferPart,
    TransferPreview,
    TransferResult,
    TransferTarget,
)
from asn_desktop.services.performance.plans.library.entries import same_words
from asn_desktop.services.performance.plans.reading import in_sheet_order, latest_plan
from asn_desktop.services.performance.plans.versions.life import open_amendment
from asn_desktop.store.tables import (
    AssignmentRow,
    BehaviorReviewRow,
    EmployeeRow,
    EvaluationRow,
    EvidenceRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    RealizationRow,
    ResultReviewRow,
)

_DIGITS = re.compile(r"[0-9][0-9.,]*")
_FILLINGS = (RealizationRow, ResultReviewRow, BehaviorReviewRow, EvidenceRow)


@dataclass(frozen=True, slots=True)
class Splitting:
    """A plan that may be split on a day; all rules were asked.

    Attributes:
        empty: evaluations of later days that hold nothing and go when the plan is split.
    """

    plan: PlanRow
    employee: EmployeeRow
    day: date
    empty: tuple[EvaluationRow, ...]


def transfer_preview(
    office: Office, actor: Actor, plan_id: str, post: AssignmentForm
) -> TransferPreview:
    """Return what becomes of a plan when its owner takes up another post on a day.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: a field is wrong, nothing changes, the appraiser may not appraise, or the
            plan cannot be split on that day.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.read() as session:
        found = check_transfer(session, plan_id, post)
        plan, day = found.plan, found.day
        names = _names(session, [plan.appraiser_id, post.appraiser_id])
        before, after = names.get(plan.appraiser_id or "", ""), names[post.appraiser_id or ""]
        return TransferPreview(
            employee_name=found.employee.name,
            plan_id=plan.id,
            plan_status=plan.status,
            plan_revision=plan.revision,
            starts=plan.starts,
            last_day=last_day_before(day),
            first_day=day,
            ends=plan.ends,
            old_appraiser_name=before,
            new_appraiser_name=after,
            results=_results(session, plan, day, post.appraiser_id),
            parts=_parts(session, plan, day, before, after),
            needs_link=plan.template is PlanTemplate.STAFF,
            team=len(team_of(session, plan.employee_id, day)),
        )


def check_transfer(session: Session, plan_id: str, post: AssignmentForm) -> Splitting:
    """Return the plan that is split, after every rule was asked.

    Raises:
        DomainError: as `transfer_preview`.
    """
    plan = session.get(PlanRow, plan_id)
    if plan is None:
        raise DomainError("SKP ini tidak ada lagi. Muat ulang daftar pegawai.")
    employee = session.get_one(EmployeeRow, plan.employee_id)
    day = post.valid_from
    evaluations = _evaluations(session, plan)
    filled = _filled(session, [row.id for row, _ in evaluations])
    check_split_day(
        day,
        PlanSpan(plan.year, plan.starts, plan.ends),
        list(_rated_parts(plan, evaluations, filled)),
        _taken(session, plan),
    )
    _refuse_open_amendment(session, plan)
    if post.appraiser_id is None:
        raise DomainError(
            "Pejabat penilai yang baru belum dipilih. SKP baru memerlukannya.", field="appraiser"
        )
    _refuse_no_change(session, plan, post)
    check_assignment(session, plan.employee_id, post)
    for row, period in evaluations:
        if row.id in filled and period.scope is EvaluationScope.ANNUAL:
            raise DomainError(
                "Realisasi tahunan sudah diisi pada SKP yang sekarang, sehingga tahunnya tidak "
                "dapat dibagi lagi.",
                field="valid_from",
            )
    later = [
        row
        for row, period in evaluations
        if row.id not in filled and (period.starts >= day or period.scope is EvaluationScope.ANNUAL)
    ]
    return Splitting(plan, employee, day, tuple(later))


def fitting_results(
    session: Session, results: Sequence[PlannedResultRow], appraiser_id: str | None, year: int
) -> dict[str, PlannedResultRow]:
    """Return which results serve one that the new superior also has: result id -> superior's."""
    parent_ids = [row.parent_result_id for row in results if row.parent_result_id]
    query = select(PlannedResultRow).where(PlannedResultRow.id.in_(parent_ids))
    words = {row.id: same_words(row.text) for row in session.scalars(query)}
    superior = latest_plan(session, appraiser_id, year) if appraiser_id else None
    if superior is None:
        return {}
    own = select(PlannedResultRow).where(PlannedResultRow.plan_id == superior.id)
    offered = {same_words(row.text): row for row in session.scalars(own)}
    found = {row.id: offered.get(words.get(row.parent_result_id or "", "")) for row in results}
    return {key: parent for key, parent in found.items() if parent is not None}


def plan_results(session: Session, plan_id: str) -> list[PlannedResultRow]:
    """Return the results of a plan in the order of the sheet."""
    query = select(PlannedResultRow).where(PlannedResultRow.plan_id == plan_id)
    return in_sheet_order(session.scalars(query))


def plan_indicators(
    session: Session, results: Sequence[PlannedResultRow]
) -> dict[str, list[IndicatorRow]]:
    """Return the indicators of several results in order, by result."""
    query = (
        select(IndicatorRow)
        .where(IndicatorRow.result_id.in_([row.id for row in results]))
        .order_by(IndicatorRow.sort_order, IndicatorRow.id)
    )
    found: dict[str, list[IndicatorRow]] = {row.id: [] for row in results}
    for indicator in session.scalars(query):
        found[indicator.result_id].append(indicator)
    return found


def _results(
    session: Session, plan: PlanRow, day: date, appraiser_id: str | None
) -> tuple[TransferResult, ...]:
    rows = plan_results(session, plan.id)
    fitting = fitting_results(session, rows, appraiser_id, plan.year)
    indicators = plan_indicators(session, rows)
    return tuple(
        TransferResult(
            id=row.id,
            number=position,
            kind=row.kind,
            text=row.text,
            fitting=fitting[row.id].text if row.id in fitting else "",
            targets=tuple(_target(plan, day, item) for item in indicators[row.id]),
        )
        for position, row in enumerate(rows, start=1)
    )


def _target(plan: PlanRow, day: date, row: IndicatorRow) -> TransferTarget:
    before = after = ""
    words = f"{row.target_text} {row.unit}"
    if row.target_value is not None and is_countable(
        row.target_value, row.direction, row.aspect, words
    ):
        shares = share_target(row.target_value, plan.starts, day, plan.ends)
        before, after = (_with_number(row.target_text, share) for share in shares)
    return TransferTarget(row.id, row.text, row.target_text, row.unit, before, after)


def _with_number(text: str, value: Decimal) -> str:
    return _DIGITS.sub(number(value), text, count=1) if _DIGITS.search(text) else number(value)


def _parts(
    session: Session, plan: PlanRow, day: date, before: str, after: str
) -> tuple[TransferPart, ...]:
    final = {
        row.period_id for row, _ in _evaluations(session, plan) if row.status in DECIDED_STATUSES
    }
    parts = []
    for period in load_periods(session, plan.year):
        if period.scope is EvaluationScope.ANNUAL:
            parts.append(TransferPart(period.label, day, plan.ends, after, is_final=False))
            continue
        first, last = max(period.starts, plan.starts), min(period.ends, plan.ends)
        if first < day:
            until = min(last, last_day_before(day))
            parts.append(TransferPart(period.label, first, until, before, period.id in final))
        if last >= day:
            parts.append(TransferPart(period.label, max(first, day), last, after, is_final=False))
    return tuple(parts)


def _evaluations(session: Session, plan: PlanRow) -> list[tuple[EvaluationRow, PeriodLine]]:
    periods = {period.id: period for period in load_periods(session, plan.year)}
    query = select(EvaluationRow).where(EvaluationRow.plan_id == plan.id)
    return [(row, periods[row.period_id]) for row in session.scalars(query)]


def _filled(session: Session, evaluation_ids: Sequence[str]) -> set[str]:
    """Return the evaluations in which either side wrote something, or that were handed in."""
    found: set[str] = set()
    for table in _FILLINGS:
        query = select(table.evaluation_id).where(table.evaluation_id.in_(evaluation_ids))
        found |= set(session.scalars(query))
    moved_on = select(EvaluationRow.id).where(
        EvaluationRow.id.in_(evaluation_ids), EvaluationRow.status != EvaluationStatus.OPEN
    )
    return found | set(session.scalars(moved_on))


def _rated_parts(
    plan: PlanRow, evaluations: Sequence[tuple[EvaluationRow, PeriodLine]], filled: set[str]
) -> list[RatedPart]:
    return [
        RatedPart(
            period.label,
            max(period.starts, plan.starts),
            min(period.ends, plan.ends),
            row.status in DECIDED_STATUSES,
        )
        for row, period in evaluations
        if row.id in filled
    ]


def _taken(session: Session, plan: PlanRow) -> list[date]:
    posts = select(AssignmentRow.valid_from).where(
        AssignmentRow.employee_id == plan.employee_id, AssignmentRow.is_main
    )
    plans = select(PlanRow.starts).where(
        PlanRow.employee_id == plan.employee_id, PlanRow.year == plan.year, PlanRow.id != plan.id
    )
    return [*session.scalars(posts), *session.scalars(plans)]


def _refuse_open_amendment(session: Session, plan: PlanRow) -> None:
    if open_amendment(session, plan.id) is not None:
        raise DomainError(
            "Perubahan SKP ini sedang ditulis. Selesaikan atau batalkan dahulu perubahannya, "
            "lalu bagi SKP."
        )


def _refuse_no_change(session: Session, plan: PlanRow, post: AssignmentForm) -> None:
    current = assignment_on(session, plan.employee_id, post.valid_from)
    if current is None:
        return
    same_post = " ".join(post.position.split()) == current.position
    same_place = post.unit_id == current.unit_id and post.leads_unit == current.leads_unit
    if same_post and same_place and post.appraiser_id == current.appraiser_id:
        raise DomainError(
            "Jabatan, unit, dan penilai masih sama. Ubah salah satunya, atau batalkan.",
            field="position",
        )


def _names(session: Session, ids: Sequence[str | None]) -> dict[str, str]:
    query = select(EmployeeRow.id, EmployeeRow.name).where(
        EmployeeRow.id.in_([key for key in ids if key])
    )
    return {key: name for key, name in session.execute(query)}
