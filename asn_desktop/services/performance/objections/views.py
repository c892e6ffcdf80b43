"""What screens and sheets are told about discussions and objections; moments in office time."""

from dataclasses import dataclass
from datetime import date, datetime

from asn_desktop.domain.performance.objections import (
    DiscussionOutcome,
    DiscussionStatus,
    ExplainingSide,
    FilingClock,
    ObjectionOutcome,
    ObjectionStatus,
)
from asn_desktop.domain.performance.terms import EvaluationStatus, Predicate, Rating


@dataclass(frozen=True, slots=True)
class Judgement:
    """Both ratings and the predicate that follows; None where not known."""

    result: Rating | None = None
    behavior: Rating | None = None
    predicate: Predicate | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """What somebody may contest: the whole (key ""), a result, or a core value."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Point:
    """What feels unfair about one subject, with the appraiser's answer in a discussion."""

    id: str
    subject: Subject
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class CaseHead:
    """What discussion and objection have in common.

    Attributes:
        explainer_name: who answers for the rating today; "" when nobody is recorded.
        examiner_name: who decides an objection; "" when nobody is recorded.
        clock: the days to object; None while the result was not handed over.
        now: ratings and predicate as they stand.
        fixed_result: the result rating of the office's leader, which follows the organisation's.
        subjects: what may be contested.
        sees_evaluation: whether the actor may open the evaluation's page.
    """

    evaluation_id: str
    employee_name: str
    employee_position: str
    period_label: str
    year: int
    rater_name: str
    explainer_name: str
    examiner_name: str
    examiner_is_outside: bool
    clock: FilingClock | None
    evaluation_status: EvaluationStatus
    now: Judgement
    fixed_result: Rating | None
    subjects: tuple[Subject, ...]
    sees_evaluation: bool


@dataclass(frozen=True, slots=True)
class DiscussionView:
    """One discussion.

    Attributes:
        writes_request: the employee still words the request.
        writes_closing: the employee may add a view.
        writes_answer: the appraiser words the answer.
        settles: the appraiser may record the outcome.
        waits_for: the words for who is to act next, "" when it is over.
    """

    id: str
    revision: int
    status: DiscussionStatus
    head: CaseHead
    points: tuple[Point, ...]
    employee_view: str
    asked_at: datetime | None
    answer: str
    answered_at: datetime | None
    answered_by: str
    meeting_on: date | None
    employee_closing: str
    appraiser_view: str
    outcome: DiscussionOutcome | None
    ended_at: datetime | None
    ended_by: str
    before: Judgement
    after: Judgement
    is_employee: bool
    writes_request: bool
    writes_closing: bool
    writes_answer: bool
    settles: bool
    withdraws: bool
    waits_for: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attached file."""

    id: str
    explanation_id: str | None
    name: str
    size: int
    is_missing: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """One explanation asked of a side.

    Attributes:
        writes: whether the actor is to give it.
        supports_review: whether the appraiser agrees that the rating is looked at again.
        recorded_by: who wrote it down when it was said aloud or on paper, or "".
    """

    id: str
    side: ExplainingSide
    question: str
    asked_at: datetime
    asked_by: str
    due: date | None
    text: str
    supports_review: bool | None
    given_at: datetime | None
    given_by: str
    recorded_by: str
    writes: bool
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class ObjectionView:
    """One objection.

    Attributes:
        refusal: why it was refused, "" when it was not.
        edits: the employee still words it.
        examines: the actor is the one who decides.
        records: the actor types in what somebody outside the office decided on paper.
        not_yet: why it cannot be decided yet, "" when it can.
        waits_for: the words for who is to act next, "" when it is over.
    """

    id: str
    revision: int
    status: ObjectionStatus
    head: CaseHead
    points: tuple[Point, ...]
    reasons: str
    filed_at: datetime | None
    filed_on: date | None
    received_on: date | None
    last_day: date | None
    refusal: str
    attachments: tuple[Attachment, ...]
    explanations: tuple[Explanation, ...]
    outcome: ObjectionOutcome | None
    decision_reasons: str
    decided_on: date | None
    decided_at: datetime | None
    decided_by: str
    recorded_by: str
    letter_number: str
    withdrawn_at: datetime | None
    before: Judgement
    after: Judgement
    is_employee: bool
    edits: bool
    withdraws: bool
    examines: bool
    records: bool
    not_yet: str
    waits_for: str


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One line of the list: an own result that may be contested, a discussion, or an objection.

    Attributes:
        kind: "result", "discussion" or "objection".
        clock_words: the clock, or the day of an answer, in words.
        is_urgent: three days or fewer are left.
        waits_for_me: the actor is to act next.
    """

    id: str
    kind: str
    evaluation_id: str
    employee_name: str
    period_label: str
    state: str
    predicate: Predicate | None
    caption: str
    clock_words: str
    is_urgent: bool
    waits_for_me: bool
    may_discuss: bool
    may_object: bool
