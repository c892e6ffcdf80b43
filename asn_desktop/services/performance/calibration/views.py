"""What the calibration page and its papers are told; moments are in office time."""

from dataclasses import dataclass
from datetime import datetime

from asn_desktop.domain.performance.distribution import DistributionCheck
from asn_desktop.domain.performance.terms import (
    EvaluationStatus,
    OrgPredicate,
    Predicate,
    Rating,
)
from asn_desktop.services.office.periods import PeriodLine


@dataclass(frozen=True, slots=True)
class CalibrationLine:
    """One person beside the others.

    Attributes:
        unit_path: the unit with all units above it, to filter by.
        result_before, behavior_before: as proposed before the first change made here.
        rank: place by `ranks`, None while there is no predicate.
        changes: how often it was changed here; reason: that of the last change.
        may_change: the actor rates this person and nothing is signed yet.
    """

    evaluation_id: str
    revision: int
    name: str
    nip: str
    position: str
    unit_name: str
    unit_path: tuple[str, ...]
    appraiser_name: str
    status: EvaluationStatus
    result_before: Rating | None
    behavior_before: Rating | None
    predicate_before: Predicate | None
    result_now: Rating | None
    behavior_now: Rating | None
    predicate_now: Predicate | None
    rank: int | None
    changes: int
    reason: str
    may_change: bool


@dataclass(frozen=True, slots=True)
class CalibrationNote:
    """What was said while the ratings were looked at."""

    made_at: datetime
    actor_name: str
    text: str


@dataclass(frozen=True, slots=True)
class CalibrationView:
    """The ratings of one circle in one period.

    Attributes:
        whole_office: all appraisers' people, not only the own team.
        units: id and name of the units in it, for the filter.
        lines: everybody but the actor, by name.
    """

    period: PeriodLine
    whole_office: bool
    organization: OrgPredicate | None
    units: tuple[tuple[str, str], ...]
    lines: tuple[CalibrationLine, ...]
    notes: tuple[CalibrationNote, ...]


@dataclass(frozen=True, slots=True)
class CalibrationCount:
    """The predicates of some lines before and now, against the pattern.

    Attributes:
        before, now: people per predicate, every predicate named.
        undecided: people without both ratings.
        check: of the counts now; None without the organisation's predicate.
    """

    before: tuple[tuple[Predicate, int], ...]
    now: tuple[tuple[Predicate, int], ...]
    undecided: int
    check: DistributionCheck | None
