"""What screens and sheets are told about reviews after an activity."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ReviewAgreement:
    """One agreement: what, by whom, until when."""

    id: str
    text: str
    person_id: str
    person_name: str
    due: date | None
    done_on: date | None
    is_late: bool


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One review in the list."""

    id: str
    activity: str
    held_on: date
    writer_name: str
    participants: int
    open_agreements: int
    late_agreements: int


@dataclass(frozen=True, slots=True)
class ReviewView:
    """The review of one activity.

    Attributes:
        participants: id and name, by name; the writer is one of them.
        can_edit: any participant.
    """

    id: str
    revision: int
    activity: str
    held_on: date
    writer_id: str
    writer_name: str
    went_well: str
    to_improve: str
    planned: str
    happened: str
    participants: tuple[tuple[str, str], ...]
    agreements: tuple[ReviewAgreement, ...]
    can_edit: bool
