"""What the page and the paper show of a worksheet of needs."""

from dataclasses import dataclass

from asn_desktop.domain.performance.planning.needs import (
    MeasureKind,
    NeedFinding,
    NeedKind,
)
from asn_desktop.domain.performance.terms import TargetDirection


@dataclass(frozen=True, slots=True)
class NeedLine:
    """One need.

    Attributes:
        code: what it is called by, such as "C2".
        source: what a proposed need was read from, or "".
        answered_by: numbers of the indicators that answer it.
    """

    id: str
    code: str
    kind: NeedKind
    text: str
    target_text: str
    unit: str
    source: str
    answered_by: tuple[int, ...]
    findings: tuple[NeedFinding, ...]


@dataclass(frozen=True, slots=True)
class Carrier:
    """The plan in which an indicator of a unit stands."""

    plan_id: str
    name: str
    position: str


@dataclass(frozen=True, slots=True)
class UnitIndicatorLine:
    """One indicator of a unit.

    Attributes:
        unit_id: None for the whole office.
        target_text: as printed, without the unit.
        answers: codes of the needs it answers.
        carrier: None while it stands in nobody's plan.
    """

    id: str
    number: int
    text: str
    unit_id: str | None
    unit_name: str
    measure: MeasureKind
    target_text: str
    unit: str
    direction: TargetDirection
    answers: tuple[str, ...]
    carrier: Carrier | None
    findings: tuple[NeedFinding, ...]


@dataclass(frozen=True, slots=True)
class CarrierPlan:
    """A plan the reader may put indicators into: the own one, or one of the team.

    Attributes:
        unit_id: the unit its owner heads, or None.
        refusal: why it takes no result now, or "".
    """

    plan_id: str
    name: str
    position: str
    unit_id: str | None
    is_own: bool
    refusal: str


@dataclass(frozen=True, slots=True)
class NeedsView:
    """The worksheet of one year.

    Attributes:
        units: id and name of the units, by name.
        carriers: plans the reader may put indicators into, the own one first.
        earlier_lines: needs and indicators on last year's worksheet.
        revision: pass it back to every editing function; 0 while nothing was written.
    """

    year: int
    revision: int
    needs: tuple[NeedLine, ...]
    indicators: tuple[UnitIndicatorLine, ...]
    units: tuple[tuple[str, str], ...]
    carriers: tuple[CarrierPlan, ...]
    earlier_lines: int
    can_edit: bool

    @property
    def id(self) -> str:
        """The record's key: the year."""
        return str(self.year)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written yet."""
        return not self.needs and not self.indicators

    def count(self, finding: NeedFinding) -> int:
        """Return how many lines have a finding."""
        found = [line.findings for line in self.needs]
        found += [line.findings for line in self.indicators]
        return sum(finding in findings for findings in found)
