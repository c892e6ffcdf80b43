"""What the dashboard consists of, as plain records."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from asn_desktop.domain.performance.distribution import DistributionCheck, ShareLimit
from asn_desktop.domain.performance.terms import OrgPredicate, PlanStatus, Predicate
from asn_desktop.domain.public_service.terms import ServiceGrade, SurveyElement
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.views import LineState
from asn_desktop.services.public_service.results import SampleTarget

TARGET = Decimal(100)
"""Achievement is measured in percent of the plan's own targets."""


@dataclass(frozen=True, slots=True)
class PersonFigure:
    """One person in the period.

    Attributes:
        group_id: the unit under which the charts count the person; "" without a unit.
        plan_status: None while there is no plan.
        plan_is_late: not approved although the last day for it has passed.
        achievement: percent, None while nothing that can be measured was filled in.
        predicate: only when the evaluation is final.
    """

    employee_id: str
    name: str
    nip: str
    position: str
    unit_name: str
    group_id: str
    plan_id: str | None
    plan_status: PlanStatus | None
    plan_is_late: bool
    evaluation_id: str | None
    state: LineState
    achievement: Decimal | None
    predicate: Predicate | None


@dataclass(frozen=True, slots=True)
class UnitFigure:
    """One unit with everything below it.

    Attributes:
        short_name: without the words that all of its kind share.
        achievement: mean of those measured, in percent; None is "belum ada data".
        final: people whose evaluation is final.
    """

    id: str
    name: str
    short_name: str
    people: int
    measured: int
    final: int
    achievement: Decimal | None

    @property
    def reaches_target(self) -> bool:
        """Whether the mean reaches the plans' own targets."""
        return self.achievement is not None and self.achievement >= TARGET


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit to look at alone; `depth` is its place in the tree, the office being 0."""

    id: str
    name: str
    depth: int


@dataclass(frozen=True, slots=True)
class PredicateShare:
    """How many people hold a predicate; `share` is in percent of the final evaluations."""

    predicate: Predicate
    people: int
    share: Decimal


@dataclass(frozen=True, slots=True)
class PredicateSpread:
    """The predicates of the period.

    Attributes:
        shares: every predicate, worst first.
        total: final evaluations.
        organization: the recorded predicate of the office, or None.
        limits: the pattern that follows from it; empty when only a part of the office is shown.
        check: the spread against the pattern, or None.
    """

    shares: tuple[PredicateShare, ...]
    total: int
    organization: OrgPredicate | None
    limits: tuple[ShareLimit, ...]
    check: DistributionCheck | None


@dataclass(frozen=True, slots=True)
class ElementLine:
    """One survey element over the quarters.

    Attributes:
        means: 1 to 4, oldest first; None where a quarter has no sheet.
        is_lowest: among the two weakest of the last quarter that has sheets.
    """

    element: SurveyElement
    name: str
    short_name: str
    means: tuple[Decimal | None, ...]
    is_lowest: bool


@dataclass(frozen=True, slots=True)
class ElementHistory:
    """Nine elements over quarters; `quarters` are labels such as "III/26"."""

    quarters: tuple[str, ...]
    lines: tuple[ElementLine, ...]

    @property
    def has_data(self) -> bool:
        """Whether any quarter has a sheet."""
        return any(mean is not None for line in self.lines for mean in line.means)


@dataclass(frozen=True, slots=True)
class ServiceFigure:
    """The index of one service in the period."""

    service_id: str
    name: str
    respondents: int
    index: Decimal
    grade: ServiceGrade


@dataclass(frozen=True, slots=True)
class ServiceComparison:
    """Services, the weakest first, and the office's index (None without sheets)."""

    services: tuple[ServiceFigure, ...]
    index: Decimal | None
    grade: ServiceGrade | None


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure, the same figure a period before, and its last six values, oldest first."""

    now: Decimal | None
    before: Decimal | None
    history: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Headlines:
    """The figures of the tiles.

    Attributes:
        people: everybody who owes a plan and is seen by the actor.
        plans_waiting: handed in and not approved yet.
        before_label: short label of the period before, "" when there is none.
        sample: None while the number of service users is not set.
    """

    people: int
    plans_approved: int
    plans_waiting: int
    finals: int
    ready: int
    achievement: Measure
    index: Measure
    grade: ServiceGrade | None
    respondents: int
    sample: SampleTarget | None
    before_label: str


@dataclass(frozen=True, slots=True)
class Attention:
    """Something to look at, with its reason.

    Attributes:
        kind: late, falling, short or rule; chooses the sign.
        target: the table it leads to: "unit:<id>", "element:<value>", "plans", "unfinished",
            "predicates" or "services".
    """

    kind: str
    title: str
    reason: str
    target: str


@dataclass(frozen=True, slots=True)
class DashboardView:
    """The dashboard of one period.

    Attributes:
        read_at: office time.
        periods: all that have begun, newest year first.
        units: those in which somebody can be seen.
        unit_id: the unit shown alone, or None for all.
        whole_office: whether nobody of the office is left out.
        closes: last day of rating.
    """

    office_name: str
    read_at: datetime
    period: PeriodLine
    periods: tuple[PeriodLine, ...]
    units: tuple[UnitChoice, ...]
    unit_id: str | None
    whole_office: bool
    closes: date
    headlines: Headlines
    people: tuple[PersonFigure, ...]
    groups: tuple[UnitFigure, ...]
    spread: PredicateSpread
    elements: ElementHistory
    services: ServiceComparison
    attention: tuple[Attention, ...]
