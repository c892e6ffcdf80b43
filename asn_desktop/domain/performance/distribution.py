"""The distribution pattern that guides a leader (SE MenPANRB 3/2023, §1.8): data and check."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from types import MappingProxyType
from typing import Final

from asn_desktop.base.wording import number
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate

MIN_UNIT: Final = 5
SMALL_UNIT_NOTE: Final = "unit kecil"


@dataclass(frozen=True, slots=True)
class ShareLimit:
    """One limit on the people who hold the named predicates together.

    Attributes:
        code: name of the finding when the limit is broken.
        predicates: whose counts are added up.
        at_most: largest share, rounded down to people; None for no upper limit.
        at_least: smallest share, rounded up to people; None for no lower limit.
        at_least_count: smallest number of people.
    """

    code: str
    predicates: tuple[Predicate, ...]
    at_most: Decimal | None = None
    at_least: Decimal | None = None
    at_least_count: int = 0


@dataclass(frozen=True, slots=True)
class DistributionFinding:
    """One broken limit: a warning, never a refusal.

    Attributes:
        code: stable name, such as "max_very_good".
        sentence: what is off, in words.
        count: people found.
        limit: people allowed or needed.
    """

    code: str
    sentence: str
    count: int
    limit: int


@dataclass(frozen=True, slots=True)
class DistributionCheck:
    """Outcome of a check.

    Attributes:
        findings: warnings in the order of the limits.
        total: people counted.
        note: why the check was skipped, "" when it was made.
    """

    findings: tuple[DistributionFinding, ...]
    total: int
    note: str = ""

    @property
    def skipped(self) -> bool:
        """Whether the unit was too small to check."""
        return bool(self.note)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the findings."""
        return tuple(finding.code for finding in self.findings)


_TEN, _SIXTY, _SEVENTY = Decimal("0.1"), Decimal("0.6"), Decimal("0.7")
_MAX_TENTH_VERY_GOOD = ShareLimit("max_very_good", (Predicate.VERY_GOOD,), at_most=_TEN)

DISTRIBUTION_LIMITS: Final[Mapping[OrgPredicate, tuple[ShareLimit, ...]]] = MappingProxyType(
    {
        OrgPredicate.OUTSTANDING: (
            ShareLimit("max_very_good", (Predicate.VERY_GOOD,), at_most=_SEVENTY),
        ),
        OrgPredicate.GOOD: (
            ShareLimit("max_good", (Predicate.GOOD,), at_most=_SEVENTY),
            ShareLimit(
                "needs_bp_or_k",
                (Predicate.NEEDS_IMPROVEMENT, Predicate.POOR),
                at_least_count=1,
            ),
        ),
        OrgPredicate.NEEDS_IMPROVEMENT: (
            ShareLimit("min_needs_improvement", (Predicate.NEEDS_IMPROVEMENT,), at_least=_SIXTY),
            _MAX_TENTH_VERY_GOOD,
        ),
        OrgPredicate.POOR: (
            ShareLimit("min_poor", (Predicate.POOR,), at_least=_SIXTY),
            ShareLimit("min_needs_improvement", (Predicate.NEEDS_IMPROVEMENT,), at_least=_TEN),
            _MAX_TENTH_VERY_GOOD,
        ),
        OrgPredicate.VERY_POOR: (
            ShareLimit("min_very_poor", (Predicate.VERY_POOR,), at_least=_SIXTY),
            ShareLimit(
                "min_poor_or_needs_improvement",
                (Predicate.NEEDS_IMPROVEMENT, Predicate.POOR),
                at_least=_TEN,
            ),
            ShareLimit("no_very_good_allowed", (Predicate.VERY_GOOD,), at_most=Decimal(0)),
        ),
    }
)

# Curve values in the order of `Predicate`, worst first; a picture on the form, nothing more.
DISTRIBUTION_SHAPES: Final[Mapping[OrgPredicate, tuple[int, ...]]] = MappingProxyType(
    {
        OrgPredicate.OUTSTANDING: (0, 1, 3, 7, 13),
        OrgPredicate.GOOD: (2, 3, 6, 11, 2),
        OrgPredicate.NEEDS_IMPROVEMENT: (3, 4, 10, 4, 3),
        OrgPredicate.POOR: (2, 11, 6, 3, 2),
        OrgPredicate.VERY_POOR: (13, 7, 3, 1, 0),
    }
)


def distribution_shape(org_predicate: OrgPredicate) -> tuple[int, ...]:
    """Give the five curve values of the official form, worst predicate first."""
    return DISTRIBUTION_SHAPES[org_predicate]


def distribution_findings(
    org_predicate: OrgPredicate,
    counts: Mapping[Predicate, int],
    *,
    min_unit: int = MIN_UNIT,
) -> DistributionCheck:
    """Compare counts of people per predicate with the pattern for the organisation's result.

    Args:
        org_predicate: the organisation's result.
        counts: people per predicate; a missing predicate counts as zero.
        min_unit: smaller units are not checked.
    """
    total = sum(counts.values())
    if total < min_unit:
        return DistributionCheck((), total, SMALL_UNIT_NOTE)
    found = (_finding(limit, counts, total) for limit in DISTRIBUTION_LIMITS[org_predicate])
    return DistributionCheck(tuple(item for item in found if item is not None), total)


def _finding(
    limit: ShareLimit, counts: Mapping[Predicate, int], total: int
) -> DistributionFinding | None:
    count = sum(counts.get(predicate, 0) for predicate in limit.predicates)
    names = " atau ".join(predicate.label for predicate in limit.predicates)
    if limit.at_most is not None:
        most = _people(limit.at_most, total, ROUND_FLOOR)
        if count > most:
            return DistributionFinding(limit.code, _too_many(names, count, most), count, most)
    least = limit.at_least_count
    if limit.at_least is not None:
        least = max(least, _people(limit.at_least, total, ROUND_CEILING))
    if count < least:
        return DistributionFinding(limit.code, _too_few(names, count, least), count, least)
    return None


def _people(share: Decimal, total: int, rounding: str) -> int:
    return int((share * total).to_integral_value(rounding=rounding))


def _too_many(names: str, count: int, most: int) -> str:
    if most == 0:
        return f"Predikat {names} tidak ada dalam pola ini. Sekarang {number(count)} pegawai."
    return f"Predikat {names} paling banyak {number(most)} pegawai. Sekarang {number(count)}."


def _too_few(names: str, count: int, least: int) -> str:
    present = f"Sekarang {number(count)}." if count else "Sekarang belum ada."
    return f"Predikat {names} paling sedikit {number(least)} pegawai. {present}"


def distribution_summary(check: DistributionCheck) -> str:
    """Write the outcome in words, one sentence per finding."""
    if check.skipped:
        return f"Sebaran tidak diperiksa: {check.note}, {number(check.total)} pegawai."
    if not check.findings:
        return "Sebaran predikat sesuai pola."
    sentences = (finding.sentence for finding in check.findings)
    return " ".join(("Sebaran predikat menyimpang dari pola.", *sentences))
