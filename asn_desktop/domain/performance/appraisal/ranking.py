"""The order of people by their ratings, for the talk of raters; never shown to everybody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from asn_desktop.domain.performance.terms import Predicate, Rating

_PREDICATES: Final = {item: place for place, item in enumerate(Predicate)}
_RATINGS: Final = {item: place for place, item in enumerate(Rating)}


@dataclass(frozen=True, slots=True)
class Standing:
    """What a person is compared by.

    Attributes:
        above: rows marked above expectation; below: rows marked below it.
    """

    key: str
    predicate: Predicate
    result_rating: Rating
    behavior_rating: Rating
    above: int
    below: int


def ranks(standings: Sequence[Standing]) -> Mapping[str, int]:
    """Give each key its rank from 1; people who are alike in everything share one.

    Compared by predicate, then by the rating of results, of behaviour, and by the marks of rows.
    No points are made up: those who share a rank are for people to tell apart.
    """
    ordered = sorted((_merit(item) for item in standings), reverse=True)
    places: dict[tuple[int, int, int, int], int] = {}
    for place, merit in enumerate(ordered, start=1):
        places.setdefault(merit, place)
    return {item.key: places[_merit(item)] for item in standings}


def _merit(item: Standing) -> tuple[int, int, int, int]:
    return (
        _PREDICATES[item.predicate],
        _RATINGS[item.result_rating],
        _RATINGS[item.behavior_rating],
        item.above - item.below,
    )
