"""What screens and sheets are told about coaching."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.performance.follow_up.terms import CoachingKind, CoachingState
from asn_desktop.domain.term import Term


class FormState(Term):
    """Whether form B.1.8 was handed in; who may not read it is told no more than that."""

    OPEN = "open", "Belum diisi"
    GIVEN = "given", "Sudah diserahkan"


@dataclass(frozen=True, slots=True)
class CoachingStep:
    """One step.

    Attributes:
        is_due: to be checked today or earlier, and not checked yet.
    """

    id: str
    text: str
    check_on: date
    checked_on: date | None
    finding: str
    is_due: bool


@dataclass(frozen=True, slots=True)
class CompetenceLine:
    """One line of form B.1.9."""

    id: str
    competence: str
    score: int
    reason: str


@dataclass(frozen=True, slots=True)
class CoachingLine:
    """One coaching in a list.

    Attributes:
        next_check: the next day on which a step is checked, None when nothing is open.
        is_late: that day has passed.
    """

    id: str
    employee_id: str
    employee_name: str
    coach_id: str
    coach_name: str
    kind: CoachingKind
    state: CoachingState
    started_on: date
    goal: str
    steps: int
    checked: int
    next_check: date | None
    is_late: bool


@dataclass(frozen=True, slots=True)
class CoachingView:
    """One coaching.

    Attributes:
        superior_name: the coach's superior, to whom form B.1.8 goes; "" when unknown.
        form: whether form B.1.8 was handed in.
        can_edit: the coach, while it runs.
        can_answer: the employee, once a step was checked and before the form is given.
        can_read_form: the employee and the coach's superior, once it is given.
    """

    id: str
    revision: int
    employee_id: str
    employee_name: str
    coach_id: str
    coach_name: str
    superior_name: str
    kind: CoachingKind
    state: CoachingState
    started_on: date
    closed_on: date | None
    reason: str
    goal: str
    result: str
    steps: tuple[CoachingStep, ...]
    competences: tuple[CompetenceLine, ...]
    form: FormState
    can_edit: bool
    can_answer: bool
    can_read_form: bool


@dataclass(frozen=True, slots=True)
class CoachingForm:
    """Form B.1.8 as given.

    Attributes:
        answers: nine answers in the order of the form, None where it is not given yet.
    """

    coaching_id: str
    given_on: date | None
    answers: tuple[bool | None, ...]
    note: str
