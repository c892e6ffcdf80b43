"""Which months of which level a person served under which predicate."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.credit.balance import Stretch
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import EvaluationScope, Predicate
from asn_desktop.services.performance.credit.views import CreditPart
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    AssignmentRow,
    CreditBalanceRow,
    CreditEntryRow,
    EvaluationRow,
    PlanRow,
)


@dataclass(frozen=True, slots=True)
class _Evaluated:
    starts: date
    ends: date
    is_annual: bool
    predicate: Predicate
    words: str


def parts_of(
    session: Session, employee_ids: Sequence[str], until: date
) -> dict[str, list[CreditPart]]:
    """Return the stretches of people up to a day, oldest first; four queries for all.

    The annual evaluation counts for its year; its parts count only while it is not final.
    """
    posts = _posts(session, employee_ids)
    evaluated = _evaluated(session, employee_ids, until)
    typed = _typed(session, employee_ids, until)
    covered = _covered_until(session, employee_ids)
    return {
        person: _parts(
            _in_posts(evaluated[person], posts[person]), typed[person], covered.get(person)
        )
        for person in employee_ids
    }


def _parts(
    own: Iterable[tuple[Stretch, str]], typed: Iterable[CreditEntryRow], until: date | None
) -> list[CreditPart]:
    found = [_part(stretch, words, "", until) for stretch, words in own]
    for row in typed:
        stretch = Stretch(row.starts, row.ends, row.level, row.predicate)
        remark = ""
        if any(part.stretch.overlaps(row.starts, row.ends) for part in found if not part.entry_id):
            remark = "Sudah ada evaluasi final di program ini"
        found.append(_part(stretch, row.document_number, row.id, until, remark))
    return sorted(found, key=lambda part: (part.stretch.starts, part.entry_id))


def _part(
    stretch: Stretch, source: str, entry_id: str, until: date | None, remark: str = ""
) -> CreditPart:
    if until is not None and stretch.starts <= until < stretch.ends:
        # The decree on paper ended within it: only the days after count.
        stretch = replace(stretch, starts=until + timedelta(days=1))
    if until is not None and stretch.ends <= until:
        remark = "Sudah termasuk angka kredit lama"
    elif not stretch.months:
        remark = "Tidak ada bulan penuh"
    return CreditPart(stretch, source, entry_id, not remark, remark)


def _in_posts(
    evaluated: Iterable[_Evaluated], posts: Sequence[AssignmentRow]
) -> list[tuple[Stretch, str]]:
    """Cut each evaluation by the functional posts held in its days."""
    found = []
    for item in evaluated:
        for post, last in zip(posts, _last_days(posts), strict=True):
            starts, ends = max(item.starts, post.valid_from), min(item.ends, last)
            if post.functional_level is not None and starts <= ends:
                stretch = Stretch(starts, ends, post.functional_level, item.predicate)
                found.append((stretch, item.words))
    return _joined(found)


def _joined(found: list[tuple[Stretch, str]]) -> list[tuple[Stretch, str]]:
    # Two posts of one level in one evaluation are one stretch, or whole months would be lost.
    joined: list[tuple[Stretch, str]] = []
    for stretch, words in found:
        last = joined[-1][0] if joined else None
        if (
            last is not None
            and joined[-1][1] == words
            and last.level is stretch.level
            and last.ends + timedelta(days=1) == stretch.starts
        ):
            whole = Stretch(last.starts, stretch.ends, last.level, last.predicate)
            joined[-1] = (whole, words)
        else:
            joined.append((stretch, words))
    return joined


def _last_days(posts: Sequence[AssignmentRow]) -> list[date]:
    """Return the last day of each post; the next one ends it even where that was not typed."""
    following = [post.valid_from - timedelta(days=1) for post in posts[1:]] + [date.max]
    return [
        min(post.valid_to or date.max, after) for post, after in zip(posts, following, strict=True)
    ]


def _posts(session: Session, ids: Sequence[str]) -> Mapping[str, list[AssignmentRow]]:
    query = (
        select(AssignmentRow)
        .where(AssignmentRow.employee_id.in_(ids), AssignmentRow.is_main)
        .order_by(AssignmentRow.valid_from, AssignmentRow.id)
    )
    found: dict[str, list[AssignmentRow]] = defaultdict(list)
    for row in session.scalars(query):
        found[row.employee_id].append(row)
    return found


def _evaluated(session: Session, ids: Sequence[str], until: date) -> Mapping[str, list[_Evaluated]]:
    query = (
        select(PlanRow.employee_id, PlanRow.starts, PlanRow.ends, AssessmentPeriodRow,
               EvaluationRow.predicate)
        .join(EvaluationRow, EvaluationRow.plan_id == PlanRow.id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(
            PlanRow.employee_id.in_(ids),
            AssessmentPeriodRow.ends <= until,
            EvaluationRow.status.in_(DECIDED_STATUSES),
            EvaluationRow.predicate.is_not(None),
        )
        .order_by(AssessmentPeriodRow.starts, PlanRow.starts)
    )  # fmt: skip
    found: dict[str, list[_Evaluated]] = defaultdict(list)
    for person, plan_starts, plan_ends, period, predicate in session.execute(query):
        annual = period.scope is EvaluationScope.ANNUAL
        # The year's predicate is that of the whole year, also after a transfer.
        starts = period.starts if annual else max(period.starts, plan_starts)
        ends = period.ends if annual else min(period.ends, plan_ends)
        words = f"Evaluasi {'tahunan' if annual else period.label} {period.year}"
        if predicate is not None:
            found[person].append(_Evaluated(starts, ends, annual, predicate, words))
    return defaultdict(list, {person: _annual_first(lines) for person, lines in found.items()})


def _annual_first(lines: list[_Evaluated]) -> list[_Evaluated]:
    closed = {line.starts.year for line in lines if line.is_annual}
    return [line for line in lines if line.is_annual or line.starts.year not in closed]


def _typed(session: Session, ids: Sequence[str], until: date) -> Mapping[str, list[CreditEntryRow]]:
    query = select(CreditEntryRow).where(
        CreditEntryRow.employee_id.in_(ids), CreditEntryRow.starts <= until
    )
    found: dict[str, list[CreditEntryRow]] = defaultdict(list)
    for row in session.scalars(query.order_by(CreditEntryRow.starts, CreditEntryRow.id)):
        found[row.employee_id].append(row)
    return found


def _covered_until(session: Session, ids: Sequence[str]) -> dict[str, date]:
    query = select(CreditBalanceRow.employee_id, CreditBalanceRow.until)
    rows = session.execute(query.where(CreditBalanceRow.employee_id.in_(ids)))
    return {person: until for person, until in rows}
