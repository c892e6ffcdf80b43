"""What screens and sheets are told about evaluations; all moments are in office time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from asn_desktop.domain.performance.appraisal.differences import Difference, difference
from asn_desktop.domain.performance.appraisal.quiet_hints import QuietHint
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES, EvaluationGap
from asn_desktop.domain.performance.terms import (
    Aspect,
    CoreValue,
    EvaluationStatus,
    EvidenceKind,
    OrgPredicate,
    Perspective,
    Predicate,
    Rating,
    ResultAbsence,
    ResultKind,
    TargetDirection,
)
from asn_desktop.domain.term import Term
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.plans.views import PlanPerson, PlanView


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """One indicator with what was reached.

    Attributes:
        target: as printed, with its unit.
        achievement: percent as a hint, None where it makes no sense; no rating follows from it.
    """

    id: str
    aspect: Aspect | None
    perspective: Perspective | None
    text: str
    target: str
    unit: str
    direction: TargetDirection
    realization: str
    realization_value: Decimal | None
    achievement: Decimal | None


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One piece of evidence.

    Attributes:
        location: the web address of a link, or the place below the data folder.
        is_missing: the copied file is no longer in the data folder.
    """

    id: str
    kind: EvidenceKind
    name: str
    location: str
    size: int
    added_at: datetime
    is_missing: bool


@dataclass(frozen=True, slots=True)
class ResultView:
    """One planned result with both sides' view of it.

    Attributes:
        number: place on the form, from 1, main results first.
        supports_letter: letter of the superior's result it serves, "" when none.
        supports_text: text of the superior's result.
        achievement: mean of the indicators' achievement, as a hint.
        rating: the appraiser's mark; None too while the viewer may not know it.
        absence: why there is nothing to rate in this period; then there is no mark.
    """

    id: str
    number: int
    kind: ResultKind
    text: str
    supports_letter: str
    supports_text: str
    assigned_by: str
    indicators: tuple[IndicatorView, ...]
    evidence: tuple[EvidenceView, ...]
    achievement: Decimal | None
    self_rating: Rating | None
    self_note: str
    rating: Rating | None
    feedback: str
    absence: ResultAbsence | None = None
    absence_reason: str = ""

    @property
    def difference(self) -> Difference | None:
        """How the appraiser's mark differs from the own one."""
        return difference(self.self_rating, self.rating)

    @property
    def absence_words(self) -> str:
        """Why there is nothing to rate, "" when there is: "Belum jatuh tempo: baru Desember"."""
        return f"{self.absence.label}: {self.absence_reason}" if self.absence else ""


@dataclass(frozen=True, slots=True)
class BehaviorView:
    """One core value with its guide, the leader's expectation and both sides' view."""

    value: CoreValue
    items: tuple[str, str, str]
    short_guide: str
    expectation: str
    self_rating: Rating | None
    self_note: str
    rating: Rating | None
    feedback: str

    @property
    def difference(self) -> Difference | None:
        """How the appraiser's mark differs from the own one."""
        return difference(self.self_rating, self.rating)


@dataclass(frozen=True, slots=True)
class PeriodicLine:
    """The final periodic evaluation of one part of the year, beside an annual one.

    Ratings and predicate are None while it is not final.
    """

    short_label: str
    position: str
    result_rating: Rating | None
    behavior_rating: Rating | None
    predicate: Predicate | None


@dataclass(frozen=True, slots=True)
class EvaluationRights:
    """What the actor may do with this evaluation now.

    Attributes:
        is_employee: the actor is the person appraised.
        is_appraiser: the actor rates this plan.
        fills: may change realisation, evidence and self-assessment.
        rates: may mark, rate, return and finalise.
        takes_up: may start rating although nothing was handed in in time.
        sees_ratings: knows the appraiser's marks; the employee only after it is final.
        countersigns: may agree to the rating, or give it back, as the appraiser's superior.
        delivers: may record that the result was handed over.
        acknowledges: is the employee who may say that it was received.
        records_receipt: may record a receipt signed on paper.
        closes: may close it after the days for an objection.
        reopens: may open it again with a reason.
        contests: it was handed over, so it can be discussed and objected to.
    """

    is_employee: bool
    is_appraiser: bool
    fills: bool
    rates: bool
    takes_up: bool
    sees_ratings: bool
    countersigns: bool = False
    delivers: bool = False
    acknowledges: bool = False
    records_receipt: bool = False
    closes: bool = False
    reopens: bool = False
    contests: bool = False


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """One evaluation.

    Attributes:
        plan: the plan it is about, with both parties, its form, dates and history.
        appraiser_superior: decides objections; None when unknown.
        leads_office: the person heads the office; then `fixed_result_rating` is the result
            rating that follows from the organisation's predicate.
        result_rating: set by the appraiser, or the fixed one.
        predicate: of the two ratings as they stand, final or not; None while one is missing.
        result_suggestion: "usulan: …" from the marks, "" when there are none.
        org_predicate: the one weighed when final, else the one recorded for the period.
        periodic: the parts of the year, for an annual evaluation only.
        filling_gaps: what the employee must fill in before handing in.
        finalization_gaps: what the appraiser must decide before it can be final.
        hints: what the rater may look at again before signing; they refuse nothing.
        delivered_on: day of receipt, from which the days for an objection are counted.
        acknowledged_by: who recorded the receipt from paper; "" for the employee's own sign-in.
        refusal_reason: why the appraiser's superior gave the rating back.
        needs_second_signature: whether the appraiser's superior signs before it is locked.
    """

    id: str
    revision: int
    status: EvaluationStatus
    period: PeriodLine
    plan: PlanView
    appraiser_superior: PlanPerson | None
    leads_office: bool
    results: tuple[ResultView, ...]
    behaviors: tuple[BehaviorView, ...]
    result_rating: Rating | None
    fixed_result_rating: Rating | None
    behavior_rating: Rating | None
    result_suggestion: str
    behavior_suggestion: str
    predicate: Predicate | None
    org_predicate: OrgPredicate | None
    recommendation: str
    return_reason: str
    periodic: tuple[PeriodicLine, ...]
    filling_gaps: tuple[EvaluationGap, ...]
    finalization_gaps: tuple[EvaluationGap, ...]
    objection_days: int
    submitted_at: datetime | None
    finalized_at: datetime | None
    rights: EvaluationRights
    hints: tuple[QuietHint, ...] = ()
    delivered_on: date | None = None
    acknowledged_on: date | None = None
    acknowledged_by: str = ""
    refusal_reason: str = ""
    needs_second_signature: bool = False
    typed_words: str = ""

    def result(self, result_id: str) -> ResultView | None:
        """Return one of the results, or None."""
        return next((line for line in self.results if line.id == result_id), None)

    def piece(self, evidence_id: str) -> EvidenceView | None:
        """Return one of the pieces of evidence, or None."""
        pieces = (piece for line in self.results for piece in line.evidence)
        return next((piece for piece in pieces if piece.id == evidence_id), None)

    def behavior(self, value: CoreValue) -> BehaviorView:
        """Return the view of one core value."""
        return next(line for line in self.behaviors if line.value is value)


class LineState(Term):
    """Where one person stands in one period."""

    NO_PLAN = "no_plan", "Belum ada SKP"
    PLAN_OPEN = "plan_open", "SKP belum disetujui"
    FILLING = "filling", "Isi realisasi"
    RETURNED = "returned", "Perlu perbaikan"
    READY = "ready", "Siap dinilai"
    RATED = "rated", "Menunggu atasan penilai"
    FINAL = "final", "Final"


STATES_OF_STATUSES: Final[Mapping[EvaluationStatus, LineState]] = MappingProxyType(
    {
        EvaluationStatus.OPEN: LineState.FILLING,
        EvaluationStatus.SUBMITTED: LineState.READY,
        EvaluationStatus.RETURNED: LineState.RETURNED,
        EvaluationStatus.RATED: LineState.RATED,
        **dict.fromkeys(DECIDED_STATUSES, LineState.FINAL),
    }
)


@dataclass(frozen=True, slots=True)
class EvaluationLine:
    """One person, or one of a person's plans, in the list of a period.

    Attributes:
        plan_id: None when the person has no plan in this period.
        evaluation_id: None while there is no approved plan, or the period has not begun.
        predicate: only when it is final.
        rates: whether the person who looks is the appraiser.
        status: of the evaluation; None while there is none.
        exempt: why the person owes nothing now, such as "Cuti panjang s.d. 31 Okt 2026"; or "".
    """

    employee_id: str
    name: str
    nip: str
    position: str
    unit_name: str
    plan_id: str | None
    evaluation_id: str | None
    period_id: str
    period_label: str
    year: int
    state: LineState
    predicate: Predicate | None
    submitted_at: datetime | None
    finalized_at: datetime | None
    rates: bool
    exempt: str = ""
    status: EvaluationStatus | None = None


@dataclass(frozen=True, slots=True)
class OwnEvaluations:
    """A person's own evaluations of this year and the last, in the order of the periods.

    Attributes:
        due_id: the evaluation to go on with: one that was returned, else the one whose filling
            in is due, else the running or latest one; None when there is none.
    """

    lines: tuple[EvaluationLine, ...]
    due_id: str | None
