"""What screens and sheets are told about performance dialogues."""

from dataclasses import dataclass
from datetime import date, datetime

from asn_desktop.domain.performance.execution.terms import DialogueSide, DialogueStage
from asn_desktop.domain.term import Term


class DialogueState(Term):
    """How far the record of a dialogue is."""

    WRITING = "writing", "Dicatat"
    WAITING_EMPLOYEE = "waiting_employee", "Menunggu pegawai"
    WAITING_APPRAISER = "waiting_appraiser", "Menunggu penilai"
    AGREED = "agreed", "Disepakati"


@dataclass(frozen=True, slots=True)
class DialogueAnswer:
    """One question with what was said."""

    id: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One promise of a dialogue.

    Attributes:
        is_late: due before today and not done.
        remaining: how far the deadline is, in words; "" without one or when done.
    """

    id: str
    text: str
    side: DialogueSide
    who: str
    due: date | None
    done_on: date | None
    is_late: bool
    remaining: str


@dataclass(frozen=True, slots=True)
class DialogueLine:
    """One dialogue in a list.

    Attributes:
        open_follow_ups: promises not kept yet.
        late_follow_ups: those of them that are past their day.
    """

    id: str
    plan_id: str
    held_on: date
    stage: DialogueStage
    topic: str
    employee_id: str
    employee_name: str
    appraiser_id: str
    appraiser_name: str
    state: DialogueState
    open_follow_ups: int
    late_follow_ups: int


@dataclass(frozen=True, slots=True)
class DialogueView:
    """The record of one dialogue; moments in office time.

    Attributes:
        side: which of the two parties looks, or None for a reader.
        can_edit: one of the two, until both have confirmed.
        can_confirm: one of the two who has not confirmed yet.
        can_finish: one of the two; promises are ticked off also after both confirmed.
    """

    id: str
    revision: int
    plan_id: str
    year: int
    held_on: date
    stage: DialogueStage
    topic: str
    agreements: str
    employee_id: str
    employee_name: str
    appraiser_id: str
    appraiser_name: str
    answers: tuple[DialogueAnswer, ...]
    follow_ups: tuple[FollowUp, ...]
    employee_confirmed_at: datetime | None
    appraiser_confirmed_at: datetime | None
    state: DialogueState
    side: DialogueSide | None
    can_edit: bool
    can_confirm: bool
    can_finish: bool
