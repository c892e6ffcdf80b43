"""What screens and sheets are told about feedback; moments are in office time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from asn_desktop.domain.performance.execution.feedback_rules import (
    FeedbackKind,
    GiverSide,
    RequestState,
)
from asn_desktop.domain.performance.terms import CoreValue


@dataclass(frozen=True, slots=True)
class FeedbackNote:
    """One piece of feedback.

    Attributes:
        side: how the giver stands to the receiver.
        about: the result or the core value in words; "" when it is general.
        can_reply: the receiver, who has not replied yet.
        can_take_back: the giver, within a day.
        on_sheet: taken over into the evaluation sheet by the appraiser.
    """

    id: str
    giver_id: str
    giver_name: str
    receiver_id: str
    receiver_name: str
    side: GiverSide
    kind: FeedbackKind
    result_id: str | None
    core_value: CoreValue | None
    about: str
    text: str
    day: date
    given_at: datetime
    is_read: bool
    is_thanked: bool
    reply: str
    on_sheet: bool
    can_reply: bool
    can_take_back: bool

    @property
    def giver_words(self) -> str:
        """The giver as the sheet names him or her: "Pimpinan", "Rekan (Dewi Lestari)"."""
        if self.side in (GiverSide.LEADER, GiverSide.SELF):
            return self.side.label
        return f"{self.side.label} ({self.giver_name.split(',')[0]})"


@dataclass(frozen=True, slots=True)
class FeedbackRequest:
    """One request for feedback."""

    id: str
    asker_id: str
    asker_name: str
    asked_id: str
    asked_name: str
    result_id: str | None
    core_value: CoreValue | None
    about: str
    question: str
    asked_at: datetime
    due: date | None
    state: RequestState
    decline_reason: str


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """A note that only its writer reads."""

    id: str
    about_id: str
    about_name: str
    day: date
    contents: str
    is_printed: bool


@dataclass(frozen=True, slots=True)
class FeedbackDesk:
    """Everything on the actor's page of feedback, newest first.

    Attributes:
        asked: requests to the actor that wait for an answer.
        asking: the actor's own requests.
    """

    received: tuple[FeedbackNote, ...]
    given: tuple[FeedbackNote, ...]
    asked: tuple[FeedbackRequest, ...]
    asking: tuple[FeedbackRequest, ...]
    private: tuple[PrivateNote, ...]


@dataclass(frozen=True, slots=True)
class EvaluationFeedback:
    """The feedback of one evaluation's period, beside its results and core values.

    Attributes:
        can_choose: the appraiser, who says which of it is printed.
    """

    by_result: Mapping[str, tuple[FeedbackNote, ...]] = field(default_factory=dict)
    by_value: Mapping[CoreValue, tuple[FeedbackNote, ...]] = field(default_factory=dict)
    general: tuple[FeedbackNote, ...] = ()
    can_choose: bool = False
