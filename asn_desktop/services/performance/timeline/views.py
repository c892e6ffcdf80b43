"""What the screen is told about the timeline of a person's year."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from asn_desktop.domain.term import Term


class EventKind(Term):
    """What kind of thing happened."""

    PLAN = "plan", "SKP"
    VERSION = "version", "Versi"
    ACTION_PLAN = "action_plan", "Rencana aksi"
    DIALOGUE = "dialogue", "Dialog"
    FEEDBACK = "feedback", "Umpan balik"
    REVIEW = "review", "Tinjauan kegiatan"
    EVIDENCE = "evidence", "Bukti dukung"
    EVALUATION = "evaluation", "Evaluasi"


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One thing that happened.

    Attributes:
        moment: in office time; midnight where only the day is known.
        about: the result or the part of the year it concerns, "" when none.
        detail: further words, such as a reason or the whole text of feedback.
        route, arguments: the page that shows it; "" when its words are all there is.
    """

    key: str
    kind: EventKind
    moment: datetime
    title: str
    about: str
    detail: str
    person: str
    route: str
    arguments: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_time(self) -> bool:
        """Whether more than the day is known."""
        return (self.moment.hour, self.moment.minute) != (0, 0)


@dataclass(frozen=True, slots=True)
class Dossier:
    """One person's year, newest first.

    Attributes:
        hidden: kinds that the actor may not read here.
    """

    employee_id: str
    employee_name: str
    position: str
    year: int
    years: tuple[int, ...]
    events: tuple[TimelineEvent, ...]
    hidden: tuple[EventKind, ...]
    today: date
