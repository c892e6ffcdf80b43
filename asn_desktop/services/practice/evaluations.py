"""Evaluations of a practice office: finished periods, and one period in the middle of the work."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Final

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.performance.predicates import leader_result_rating, predicate
from asn_desktop.domain.performance.terms import (
    CoreValue,
    EvaluationScope,
    EvaluationStatus,
    EvidenceKind,
    OrgPredicate,
    Predicate,
    Rating,
)
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.opening import EVALUATED_STATUSES
from asn_desktop.services.practice.bulk_rows import BulkRows
from asn_desktop.services.practice.calendar_moments import Moments
from asn_desktop.services.practice.content import PracticeContent
from asn_desktop.services.practice.plans import Plan, PlannedResult
from asn_desktop.services.practice.ratings import marks_for, ratings_for, reached, spread_of
from asn_desktop.services.practice.staffing import BUSY_UNIT
from asn_desktop.store.tables import (
    BehaviorReviewRow,
    EvaluationRow,
    EvidenceRow,
    PlanEventRow,
    RealizationRow,
    ResultReviewRow,
)

_FEEDBACK_SHARE = 0.6
_SELF_NOTE_SHARE = 0.4
_LINK = "https://drive.contoh.go.id/kec-sukamaju/{year}/{period}/{code}"
_UNDER_WAY: Final = (
    (EvaluationStatus.SUBMITTED, 5),
    (EvaluationStatus.RETURNED, 11),
    (EvaluationStatus.OPEN, 6),
)
"""One in so many people of the running period is in this state; the others are final."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What both sides think of one evaluation; None where nobody has judged yet."""

    status: EvaluationStatus
    result_rating: Rating | None
    behavior_rating: Rating | None
    results: Sequence[Rating]
    behaviors: Sequence[Rating]

    @property
    def is_final(self) -> bool:
        """Whether the appraiser has decided."""
        return self.status is EvaluationStatus.FINAL


class EvaluationWriter:
    """Writes the evaluations of the plans of one practice office.

    Attributes:
        open_ids: evaluations that employees still fill in, with their plans.
    """

    def __init__(
        self, content: PracticeContent, rows: BulkRows, moments: Moments, random: Random
    ) -> None:
        self._content = content
        self._rows = rows
        self._moments = moments
        self._random = random
        self._talent: dict[str, float] = {}
        self.open_ids: list[tuple[str, Plan]] = []

    def write_period(
        self, period: PeriodLine, plans: Sequence[Plan], org: OrgPredicate, *, under_way: bool
    ) -> None:
        """Write the evaluations of all plans in force at the end of a period."""
        due = [plan for plan in plans if self._is_due(plan, period)]
        states = self._states(due, under_way=under_way)
        final = [plan for plan in due if states[plan.id] is EvaluationStatus.FINAL]
        predicates = self._predicates(final, org)
        for plan in due:
            self._write(plan, period, org, self._marks(plan, org, predicates.get(plan.id), states))

    def _predicates(self, plans: Sequence[Plan], org: OrgPredicate) -> dict[str, Predicate]:
        """Return predicates by plan: the leader's follows from the office's, others by talent."""
        spread = spread_of(org, len(plans))
        leaders = [plan.id for plan in plans if plan.employee.depth == 0]
        follows = predicate(leader_result_rating(org), Rating.ABOVE)
        if leaders and follows in spread:
            spread.remove(follows)
        others = sorted((plan for plan in plans if plan.employee.depth > 0), key=self._rank)
        ranked = zip((plan.id for plan in others), spread, strict=False)
        return {**dict.fromkeys(leaders, follows), **dict(ranked)}

    def _is_due(self, plan: Plan, period: PeriodLine) -> bool:
        if plan.status not in EVALUATED_STATUSES or plan.year != period.year:
            return False
        if period.scope is EvaluationScope.ANNUAL:
            # The last appraiser of the year decides the annual predicate.
            return plan.ends >= period.ends
        return plan.starts <= period.starts and plan.ends >= period.ends

    def _rank(self, plan: Plan) -> float:
        """Return a place in the ranking: people keep their talent, and have good and bad days."""
        talent = self._talent.setdefault(plan.employee.id, self._random.gauss(0, 1))
        return -talent + self._random.gauss(0, 0.5)

    def _states(self, plans: Sequence[Plan], *, under_way: bool) -> dict[str, EvaluationStatus]:
        states = dict.fromkeys((plan.id for plan in plans), EvaluationStatus.FINAL)
        if not under_way:
            return states
        below = [plan for plan in plans if plan.employee.depth > 0]
        self._random.shuffle(below)
        # Taken from the end: the busiest unit gets an evaluation that waits for its head.
        waiting = [plan for plan in below if _waits_at_the_counter(plan)][:1]
        free = [plan.id for plan in below if plan not in waiting] + [plan.id for plan in waiting]
        for status, one_in in _UNDER_WAY:
            for _ in range(max(1, len(plans) // one_in)):
                if len(free) > 1:
                    states[free.pop()] = status
        return states

    def _marks(
        self,
        plan: Plan,
        org: OrgPredicate,
        wanted: Predicate | None,
        states: dict[str, EvaluationStatus],
    ) -> Marks:
        status = states[plan.id]
        result, behavior = ratings_for(wanted or Predicate.GOOD, self._random)
        if plan.employee.depth == 0:
            result, behavior = leader_result_rating(org), Rating.ABOVE
        decided = status is EvaluationStatus.FINAL
        return Marks(
            status=status,
            result_rating=result if decided else None,
            behavior_rating=behavior if decided else None,
            results=marks_for(result, len(plan.results), self._random),
            behaviors=marks_for(behavior, len(CoreValue), self._random),
        )

    def _write(self, plan: Plan, period: PeriodLine, org: OrgPredicate, marks: Marks) -> None:
        evaluation_id, final = new_id(), marks.is_final
        handed_in = self._moments.between(period.opens, period.opens + timedelta(days=7))
        finished = self._moments.between(
            max(self._moments.day_of(handed_in), period.opens), period.closes
        )
        both = predicate(marks.result_rating, marks.behavior_rating) if final else None
        was_returned = marks.status is EvaluationStatus.RETURNED
        reason = self._choose("evaluation_return") if was_returned else ""
        self._rows.add(
            EvaluationRow,
            id=evaluation_id,
            plan_id=plan.id,
            period_id=period.id,
            status=marks.status,
            result_rating=marks.result_rating,
            behavior_rating=marks.behavior_rating,
            predicate=both,
            org_predicate=org if final else None,
            recommendation=self._choose("recommendation", both) if both else "",
            return_reason=reason,
            submitted_at=None if marks.status is EvaluationStatus.OPEN else handed_in,
            finalized_at=max(finished, handed_in) if final else None,
        )
        self._write_events(plan, period, marks, handed_in, max(finished, handed_in), reason)
        self._write_results(evaluation_id, plan, period, marks)
        self._write_behaviors(evaluation_id, marks)
        if marks.status is EvaluationStatus.OPEN:
            self.open_ids.append((evaluation_id, plan))

    def _choose(self, purpose: str, key: str | None = None) -> str:
        phrases = self._content.phrases[purpose]
        return str(self._random.choice(phrases if key is None else phrases[key]))

    def _write_events(
        self,
        plan: Plan,
        period: PeriodLine,
        marks: Marks,
        handed_in: datetime,
        decided: datetime,
        reason: str,
    ) -> None:
        if marks.status is EvaluationStatus.OPEN:
            return
        own, label = plan.employee.identity.name, period.label
        lines = [(handed_in, own, f"Realisasi {label} dikirim ke penilai", "")]
        if reason:
            lines.append((decided, plan.appraiser_name, f"Realisasi {label} dikembalikan", reason))
        if marks.is_final:
            both = predicate(marks.result_rating, marks.behavior_rating)
            sentence = f"Penilaian {label} final: {both.label}"
            lines.append((decided, plan.appraiser_name, sentence, ""))
        for moment, name, sentence, words in lines:
            self._rows.add(
                PlanEventRow,
                id=new_id(),
                plan_id=plan.id,
                happened_at=moment,
                actor_name=name,
                sentence=sentence,
                reason=words,
            )

    def _write_results(
        self, evaluation_id: str, plan: Plan, period: PeriodLine, marks: Marks
    ) -> None:
        is_open = marks.status is EvaluationStatus.OPEN
        for place, (result, mark) in enumerate(zip(plan.results, marks.results, strict=True)):
            if is_open and place > 0:
                # Whoever has not handed in yet has filled in the first result only.
                break
            self._write_realizations(evaluation_id, result, mark)
            self._write_result_review(evaluation_id, result, mark, marks)
            for name in result.content.evidence[: self._random.randint(0, 2)]:
                self._write_link(evaluation_id, result, period, name)

    def _write_realizations(self, evaluation_id: str, result: PlannedResult, mark: Rating) -> None:
        for indicator in result.indicators:
            text, value = reached(indicator.content, indicator.target, mark, self._random)
            self._rows.add(
                RealizationRow,
                id=new_id(),
                evaluation_id=evaluation_id,
                indicator_id=indicator.id,
                text=text,
                value=value,
            )

    def _write_result_review(
        self, evaluation_id: str, result: PlannedResult, mark: Rating, marks: Marks
    ) -> None:
        speaks = marks.is_final and self._random.random() < _FEEDBACK_SHARE
        notes = self._random.random() < _SELF_NOTE_SHARE
        own = mark if self._random.random() < 0.8 else Rating.MEETS
        self._rows.add(
            ResultReviewRow,
            id=new_id(),
            evaluation_id=evaluation_id,
            result_id=result.id,
            rating=mark if marks.is_final else None,
            feedback=self._choose("result_feedback", mark) if speaks else "",
            self_rating=own,
            self_note=self._choose("self_note", own) if notes else "",
        )

    def _write_behaviors(self, evaluation_id: str, marks: Marks) -> None:
        if marks.status is EvaluationStatus.OPEN:
            return
        for value, mark in zip(CoreValue, marks.behaviors, strict=True):
            praise, advice = self._content.phrases["behavior_feedback"][value.value]
            speaks = marks.is_final and self._random.random() < _FEEDBACK_SHARE / 2
            feedback = advice if mark is Rating.BELOW else praise
            self._rows.add(
                BehaviorReviewRow,
                id=new_id(),
                evaluation_id=evaluation_id,
                core_value=value,
                rating=mark if marks.is_final else None,
                feedback=feedback if speaks else "",
                self_rating=mark if self._random.random() < 0.7 else Rating.MEETS,
            )

    def _write_link(
        self, evaluation_id: str, result: PlannedResult, period: PeriodLine, name: str
    ) -> None:
        code = f"{self._random.getrandbits(40):010x}"
        quarter = period.short_label.replace(" ", "")
        self._rows.add(
            EvidenceRow,
            id=new_id(),
            evaluation_id=evaluation_id,
            result_id=result.id,
            kind=EvidenceKind.LINK,
            name=f"{name} {period.short_label} {period.year}",
            location=_LINK.format(year=period.year, period=quarter, code=code),
            added_at=self._moments.between(period.starts, period.ends),
        )


def _waits_at_the_counter(plan: Plan) -> bool:
    return plan.employee.unit_key == BUSY_UNIT and not plan.employee.leads_unit
