"""Old and new credit points against what the next rank and level ask for (§4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.credit_points import (
    LEVEL_RULES,
    CreditPoints,
    credit_points,
    whole_months,
)
from asn_desktop.domain.performance.terms import Predicate

_SKILL: Final = (
    FunctionalLevel.BEGINNER,
    FunctionalLevel.SKILLED,
    FunctionalLevel.PROFICIENT,
    FunctionalLevel.OVERSEER,
)
_EXPERT: Final = (
    FunctionalLevel.EXPERT_FIRST,
    FunctionalLevel.EXPERT_YOUNG,
    FunctionalLevel.EXPERT_MIDDLE,
    FunctionalLevel.EXPERT_MAIN,
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in one level under one predicate.

    Attributes:
        starts, ends: first and last day, both counted.
    """

    starts: date
    ends: date
    level: FunctionalLevel
    predicate: Predicate

    @property
    def months(self) -> int:
        """Whole calendar months."""
        return whole_months(self.starts, self.ends)

    @property
    def points(self) -> CreditPoints | None:
        """The credit points; None when not one month is whole."""
        return credit_points(self.level, self.predicate, self.months) if self.months else None

    def overlaps(self, starts: date, ends: date) -> bool:
        """Tell whether a day is in both."""
        return self.starts <= ends and starts <= self.ends


@dataclass(frozen=True, slots=True)
class Requirement:
    """Points against one threshold.

    Attributes:
        needed: points asked for; None where there is no further step.
        difference: surplus (positive) or deficit (negative); None with `needed`.
    """

    needed: int | None
    difference: Fraction | None

    @property
    def is_met(self) -> bool:
        """Whether the points reach what is asked for."""
        return self.difference is not None and self.difference >= 0


@dataclass(frozen=True, slots=True)
class Balance:
    """Old and new points and what they reach.

    Attributes:
        old, new: exact points before and in this program.
        rank, level: against the next rank and the next level.
        next_level: None at the top of the category.
    """

    old: Fraction
    new: Fraction
    rank: Requirement
    level: Requirement
    next_level: FunctionalLevel | None

    @property
    def total(self) -> Fraction:
        """Old and new together."""
        return self.old + self.new


def next_level(level: FunctionalLevel) -> FunctionalLevel | None:
    """Return the level above, None for Penyelia and Ahli Utama."""
    category = _SKILL if level in _SKILL else _EXPERT
    above = category[category.index(level) + 1 :]
    return above[0] if above else None


def balance(level: FunctionalLevel, old: Fraction, stretches: Iterable[Stretch]) -> Balance:
    """Add up exact points and hold them against the requirements of a level."""
    earned = (stretch.points for stretch in stretches)
    new = sum((points.exact for points in earned if points is not None), Fraction(0))
    rule = LEVEL_RULES[level]
    total = old + new
    return Balance(
        old=old,
        new=new,
        rank=_requirement(total, rule.next_rank),
        level=_requirement(total, rule.next_level),
        next_level=next_level(level),
    )


def _requirement(total: Fraction, needed: int | None) -> Requirement:
    return Requirement(needed, None if needed is None else total - needed)


def recommendation(found: Balance, *, has_ranks: bool) -> str:
    """Return the sentence at the end of the decree.

    The points are one condition among several, so nobody is "promoted" here.

    Args:
        found: the balance.
        has_ranks: False for PPPK, who have neither rank nor promotion.
    """
    if not has_ranks:
        return "PPPK tidak mengenal kenaikan pangkat; angka kredit dicatat sebagai capaian."
    steps = []
    if found.rank.is_met:
        steps.append("kenaikan pangkat setingkat lebih tinggi")
    if found.next_level is not None and found.level.is_met:
        steps.append(f"kenaikan jenjang ke {found.next_level.label}")
    if steps:
        return (
            f"Dapat dipertimbangkan untuk {' dan '.join(steps)}, "
            "bila syarat lainnya juga terpenuhi."
        )
    return "Angka kredit belum mencukupi untuk kenaikan pangkat atau jenjang."
