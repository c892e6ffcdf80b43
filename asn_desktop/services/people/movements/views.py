"""What a transfer shows before it is stored, and what takes it back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from asn_desktop.domain.performance.terms import PlanStatus, ResultKind
from asn_desktop.services.people.assignments import AssignmentForm


@dataclass(frozen=True, slots=True)
class TransferTarget:
    """One target of the plan that ends, with what each part would owe.

    Attributes:
        before, after: suggested shares by months as target texts; "" where months do not count.
    """

    indicator_id: str
    text: str
    target: str
    unit: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class TransferResult:
    """One result of the plan that ends.

    Attributes:
        fitting: words of the new superior's result it would serve, "" for not connected.
    """

    id: str
    number: int
    kind: ResultKind
    text: str
    fitting: str
    targets: tuple[TransferTarget, ...]


@dataclass(frozen=True, slots=True)
class TransferPart:
    """A period and who appraises which days of it."""

    label: str
    starts: date
    ends: date
    appraiser_name: str
    is_final: bool


@dataclass(frozen=True, slots=True)
class TransferPreview:
    """What becomes of a person's year at a transfer.

    Attributes:
        last_day: last day of the plan that ends.
        ends: last day of the plan that begins.
        parts: every period of the year from the first one of the plan, in order; a period that
            both plans touch stands twice.
        needs_link: whether copied results should serve one of the superior's.
        team: how many people the person appraises and leaves behind.
    """

    employee_name: str
    plan_id: str
    plan_status: PlanStatus
    plan_revision: int
    starts: date
    last_day: date
    first_day: date
    ends: date
    old_appraiser_name: str
    new_appraiser_name: str
    results: tuple[TransferResult, ...]
    parts: tuple[TransferPart, ...]
    needs_link: bool
    team: int


@dataclass(frozen=True, slots=True)
class TransferOrder:
    """What was decided in the dialog.

    Attributes:
        post: the new post; its `valid_from` is the first day.
        plan_id: the plan that is split.
        going: results that go along with the person; the others stay with the post.
        targets: indicator id -> what the earlier and the later part owe; only those shared.
        plan_revision: of the preview.
    """

    post: AssignmentForm
    plan_id: str
    going: frozenset[str] = frozenset()
    targets: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    plan_revision: int | None = None


@dataclass(frozen=True, slots=True)
class TransferReceipt:
    """Everything that takes a transfer back right after it.

    Attributes:
        previous: (assignment id, last day before the transfer) of the posts that ended.
        plan_ends, plan_version, plan_approved, targets: of the split plan as they were before.
        plan_revision, new_revision: of both plans right after.
    """

    employee_id: str
    employee_name: str
    assignment_id: str
    previous: tuple[tuple[str, date | None], ...]
    plan_id: str
    plan_ends: date
    plan_version: int
    plan_approved: datetime | None
    plan_revision: int
    targets: tuple[tuple[str, str], ...]
    new_plan_id: str
    new_revision: int
