"""Predicate from the performance quadrant, and the suggestion drawn from row marks (§1.7)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate, Rating, ResultKind

# (result, behaviour); the quadrant of PermenPANRB 6/2022 article 1 number 8.
PREDICATE_MATRIX: Final[Mapping[tuple[Rating, Rating], Predicate]] = MappingProxyType(
    {
        (Rating.ABOVE, Rating.BELOW): Predicate.POOR,
        (Rating.ABOVE, Rating.MEETS): Predicate.GOOD,
        (Rating.ABOVE, Rating.ABOVE): Predicate.VERY_GOOD,
        (Rating.MEETS, Rating.BELOW): Predicate.POOR,
        (Rating.MEETS, Rating.MEETS): Predicate.GOOD,
        (Rating.MEETS, Rating.ABOVE): Predicate.GOOD,
        (Rating.BELOW, Rating.BELOW): Predicate.VERY_POOR,
        (Rating.BELOW, Rating.MEETS): Predicate.NEEDS_IMPROVEMENT,
        (Rating.BELOW, Rating.ABOVE): Predicate.NEEDS_IMPROVEMENT,
    }
)

# How five organisation levels fall into three ratings is a design default, not written law.
LEADER_RESULT_RATINGS: Final[Mapping[OrgPredicate, Rating]] = MappingProxyType(
    {
        OrgPredicate.OUTSTANDING: Rating.ABOVE,
        OrgPredicate.GOOD: Rating.MEETS,
        OrgPredicate.NEEDS_IMPROVEMENT: Rating.BELOW,
        OrgPredicate.POOR: Rating.BELOW,
        OrgPredicate.VERY_POOR: Rating.BELOW,
    }
)

SHORT_RATINGS: Final[Mapping[Rating, str]] = MappingProxyType(
    {Rating.BELOW: "Di bawah", Rating.MEETS: "Sesuai", Rating.ABOVE: "Di atas"}
)

_TIE_ORDER: Final = {Rating.ABOVE: 0, Rating.BELOW: 1, Rating.MEETS: 2}


def predicate(result: Rating | None, behavior: Rating | None) -> Predicate:
    """Give the predicate of two ratings; periodic results never enter an annual one.

    Raises:
        DomainError: a rating is missing; there is no default.
    """
    if result is None:
        raise DomainError(
            "Rating hasil kerja belum dipilih. Pilih salah satu dari tiga rating.",
            field="result_rating",
        )
    if behavior is None:
        raise DomainError(
            "Rating perilaku kerja belum dipilih. Pilih salah satu dari tiga rating.",
            field="behavior_rating",
        )
    return PREDICATE_MATRIX[result, behavior]


def leader_result_rating(
    org_predicate: OrgPredicate,
    ratings: Mapping[OrgPredicate, Rating] = LEADER_RESULT_RATINGS,
) -> Rating:
    """Give the result rating of the unit's leader, which is the organisation's result."""
    return ratings[org_predicate]


def suggested_rating(rows: Sequence[tuple[ResultKind, Rating | None]]) -> Rating | None:
    """Suggest an overall rating from row marks: the most frequent one.

    Equal counts fall to "meets", then to "below"; a main row below expectation blocks "above".
    It is a hint to the appraiser and is never stored. Behaviour rows count as main rows.

    Returns:
        None while no row is marked.
    """
    marks = Counter(mark for _, mark in rows if mark is not None)
    if not marks:
        return None
    favourite = max(marks, key=lambda mark: (marks[mark], _TIE_ORDER[mark]))
    if favourite is Rating.ABOVE and (ResultKind.MAIN, Rating.BELOW) in rows:
        return Rating.MEETS
    return favourite


def suggestion_text(rows: Sequence[tuple[ResultKind, Rating | None]]) -> str:
    """Write the suggestion with its count, "usulan: Sesuai (3 dari 4)"; "" while there is none."""
    suggestion = suggested_rating(rows)
    if suggestion is None:
        return ""
    marks = [mark for _, mark in rows if mark is not None]
    word, total = SHORT_RATINGS[suggestion], len(marks)
    if suggestion is Rating.MEETS and marks.count(Rating.ABOVE) > marks.count(Rating.MEETS):
        # "Above" won the count but a main row blocks it: name that row, not the count.
        return f"usulan: {word} ({marks.count(Rating.BELOW)} dari {total} di bawah)"
    return f"usulan: {word} ({marks.count(suggestion)} dari {total})"
