"""What the services of the follow-up give and take."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from asn_desktop.domain.public_service.follow_up_terms import FollowUpKind, FollowUpState
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.services.office.periods import PeriodLine


@dataclass(frozen=True, slots=True)
class FollowUpInput:
    """One follow-up as it is typed.

    Attributes:
        element: what it mends; None for something the elements do not name.
        service_id: None when it concerns all services.
        employee_id: who does it.
        due: last day of the month or quarter it is promised for.
        reference: the training need, rule or letter it belongs to.
        outcome: what changed; needed once it is done.
    """

    action: str
    element: SurveyElement | None = None
    service_id: str | None = None
    kind: FollowUpKind = FollowUpKind.SERVICE
    state: FollowUpState = FollowUpState.PLANNED
    employee_id: str | None = None
    due: date | None = None
    budget_note: str = ""
    reference: str = ""
    note: str = ""
    done_on: date | None = None
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpLine:
    """One follow-up with the figures before and after it.

    Attributes:
        subject: the element as the office names it, or "Umum".
        service: name of the service, "" for all.
        person: who does it, "" while nobody is named.
        before: index of the element (of the whole when it names none) in its own period.
        after: the same in the newest later period with sheets, or None.
        after_label: that period, "" without one.
        is_overdue: neither done nor dropped, and its last day has passed.
    """

    id: str
    period: PeriodLine
    content: FollowUpInput
    subject: str
    service: str
    person: str
    before: Decimal | None
    after: Decimal | None
    after_label: str
    is_overdue: bool
    revision: int

    @property
    def change(self) -> Decimal | None:
        """Points won (or lost) since."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class FollowUpProposal:
    """A low element that no follow-up of the period names yet.

    Attributes:
        subject: such as "U3 Waktu pelayanan".
        index: its index in the period, 25 to 100.
    """

    element: SurveyElement
    subject: str
    index: Decimal
    kind: FollowUpKind
    action: str


@dataclass(frozen=True, slots=True)
class FollowUps:
    """The follow-ups of one period, the lowest element first, and what is still proposed."""

    period: PeriodLine
    lines: tuple[FollowUpLine, ...]
    proposals: tuple[FollowUpProposal, ...]
    can_edit: bool


@dataclass(frozen=True, slots=True)
class FollowUpChoices:
    """What the fields of a follow-up offer: (id, name) of services and people."""

    order: ElementOrder
    services: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str], ...]
