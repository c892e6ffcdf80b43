"""Who is proposed for a reward or for coaching, each with the reason in words (§1.12).

None of these rules is written law: the office switches them and sets their numbers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from asn_desktop.base.wording import listing
from asn_desktop.domain.performance.follow_up.terms import CandidateKind, CandidateRule
from asn_desktop.domain.performance.terms import Predicate

_ORDER: Final = {predicate: place for place, predicate in enumerate(Predicate)}
_LOW: Final = _ORDER[Predicate.NEEDS_IMPROVEMENT]


@dataclass(frozen=True, slots=True)
class RewardRules:
    """The office's rules.

    Attributes:
        very_good_years: how many years in a row must be Sangat Baik; 0 switches the rule off.
        praise_count: how much praise goes with the best predicate; 0 switches the rule off.
        improvement: whether a better predicate than the period before is proposed.
        discipline_holds: whether a discipline note in force holds a reward back.
    """

    very_good_years: int = 2
    praise_count: int = 3
    improvement: bool = True
    discipline_holds: bool = True


@dataclass(frozen=True, slots=True)
class PeriodResult:
    """The predicate of one period, with its evaluation and what was marked below expectation."""

    period_id: str
    label: str
    evaluation_id: str
    predicate: Predicate
    low_marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of one person.

    Attributes:
        annual: predicate by year.
        periodic: results of the periods, oldest first.
        praise: praise and thank-you cards within the newest of those periods.
        has_discipline: a discipline note is in force.
    """

    employee_id: str
    annual: Mapping[int, Predicate] = field(default_factory=dict)
    periodic: Sequence[PeriodResult] = ()
    praise: int = 0
    has_discipline: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """One proposal.

    Attributes:
        basis: year or period id it rests on; with person and rule it names the proposal.
        hold: why it should wait, or "".
        evaluation_id: the evaluation behind it, or "".
    """

    employee_id: str
    kind: CandidateKind
    rule: CandidateRule
    reason: str
    basis: str
    hold: str = ""
    evaluation_id: str = ""


def candidates(record: Record, rules: RewardRules) -> tuple[Candidate, ...]:
    """Return what somebody is proposed for, rewards first."""
    held = rules.discipline_holds and record.has_discipline
    hold = "Ada catatan disiplin yang berlaku" if held else ""
    found = (
        _very_good_years(record, rules.very_good_years, hold),
        _best_and_praised(record, rules.praise_count, hold),
        _improved(record, hold) if rules.improvement else None,
        _needs_coaching(record),
    )
    return tuple(candidate for candidate in found if candidate is not None)


def _very_good_years(record: Record, wanted: int, hold: str) -> Candidate | None:
    if not wanted or not record.annual:
        return None
    last = max(record.annual)
    years = range(last - wanted + 1, last + 1)
    if any(record.annual.get(year) is not Predicate.VERY_GOOD for year in years):
        return None
    words = listing([str(year) for year in years])
    return Candidate(
        record.employee_id,
        CandidateKind.REWARD,
        CandidateRule.VERY_GOOD_YEARS,
        f"Predikat tahunan Sangat Baik pada {words}",
        str(last),
        hold,
    )


def _best_and_praised(record: Record, wanted: int, hold: str) -> Candidate | None:
    if not wanted or not record.periodic or record.praise < wanted:
        return None
    last = record.periodic[-1]
    if last.predicate is not Predicate.VERY_GOOD:
        return None
    return Candidate(
        record.employee_id,
        CandidateKind.REWARD,
        CandidateRule.BEST_AND_PRAISED,
        f"Sangat Baik pada {last.label}, dengan {record.praise} pujian",
        last.period_id,
        hold,
        last.evaluation_id,
    )


def _improved(record: Record, hold: str) -> Candidate | None:
    if len(record.periodic) < 2:
        return None
    before, last = record.periodic[-2:]
    if _ORDER[last.predicate] <= max(_ORDER[before.predicate], _LOW):
        return None
    return Candidate(
        record.employee_id,
        CandidateKind.REWARD,
        CandidateRule.IMPROVED,
        f"Naik dari {before.predicate.label} ({before.label}) "
        f"menjadi {last.predicate.label} ({last.label})",
        last.period_id,
        hold,
        last.evaluation_id,
    )


def _needs_coaching(record: Record) -> Candidate | None:
    if not record.periodic:
        return None
    last = record.periodic[-1]
    is_low = _ORDER[last.predicate] <= _LOW
    if not is_low and not last.low_marks:
        return None
    reason = f"Predikat {last.predicate.label} pada {last.label}"
    if last.low_marks:
        reason += f"; di bawah ekspektasi: {listing(list(last.low_marks))}"
    rule = CandidateRule.LOW_PREDICATE if is_low else CandidateRule.LOW_MARK
    return Candidate(
        record.employee_id,
        CandidateKind.COACHING,
        rule,
        reason,
        last.period_id,
        evaluation_id=last.evaluation_id,
    )
