"""Marks of a practice office: predicates that fit the pattern, rows that fit the predicate."""

from decimal import Decimal
from random import Random
from typing import Final

from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import number
from asn_desktop.domain.performance.predicates import PREDICATE_MATRIX
from asn_desktop.domain.performance.targets import Target
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate, Rating, TargetDirection
from asn_desktop.services.practice.content import IndicatorContent

_SMALLEST_FOR_POOR = 40
# How far from the target, as a share of the way to the best (above 0) or worst (below 0) value.
_REACH: Final = {
    Rating.BELOW: ("-0.95", "-0.35"),
    Rating.MEETS: ("-0.12", "0.35"),
    Rating.ABOVE: ("0.5", "1"),
}
_WORDS_ORDER: Final = (Rating.BELOW, Rating.MEETS, Rating.ABOVE)


def spread_of(org_predicate: OrgPredicate, people: int) -> list[Predicate]:
    """Return predicates, best first, for a number of people under the organisation's result.

    The shares stay within the pattern of SE MenPANRB 3/2023 for a good or outstanding office;
    a test asks the domain.
    """
    lower = [Predicate.NEEDS_IMPROVEMENT] * max(1, people // 12) if people > 4 else []
    if people >= _SMALLEST_FOR_POOR:
        lower.append(Predicate.POOR)
    if org_predicate is OrgPredicate.OUTSTANDING:
        top = people * 6 // 10
    else:
        top = max(people - people * 2 // 3 - len(lower), 0)
    middle = max(people - top - len(lower), 0)
    return [Predicate.VERY_GOOD] * top + [Predicate.GOOD] * middle + lower


def ratings_for(wanted: Predicate, random: Random) -> tuple[Rating, Rating]:
    """Return a result and a behaviour rating that together give a predicate."""
    pairs = [pair for pair, reached in PREDICATE_MATRIX.items() if reached is wanted]
    # Most people meet what was expected of them in both.
    weights = [1 + 3 * pair.count(Rating.MEETS) ** 2 for pair in pairs]
    return random.choices(pairs, weights)[0]


def marks_for(overall: Rating, rows: int, random: Random) -> list[Rating]:
    """Return one mark for each row, the overall rating by far the most frequent."""
    others = [Rating.MEETS] if overall is not Rating.MEETS else [Rating.ABOVE, Rating.BELOW]
    strangers = random.randint(0, (rows - 1) // 2)
    marks = [overall] * (rows - strangers) + [random.choice(others) for _ in range(strangers)]
    random.shuffle(marks)
    return marks


def reached(
    content: IndicatorContent, target: Target, mark: Rating, random: Random
) -> tuple[str, Decimal | None]:
    """Return what was reached on an indicator, as typed and as a number near its target."""
    if target.value is None or content.worst is None or content.best is None:
        return content.words[_WORDS_ORDER.index(mark)], None
    low, high = (Decimal(limit) for limit in _REACH[mark])
    share = low + (high - low) * Decimal(random.randint(0, 1000)) / 1000
    way = content.best - target.value if share > 0 else target.value - content.worst
    value = round_half_up(target.value + share * way, content.places)
    value = _on_the_right_side(value, target, mark)
    words = content.unit.partition(" per ")[0]
    return f"{number(value)} {words}".strip(), value


def _on_the_right_side(value: Decimal, target: Target, mark: Rating) -> Decimal:
    """Keep a rounded value from missing its target when the mark says it was met."""
    if mark is Rating.BELOW or target.value is None:
        return value
    if target.direction is TargetDirection.LESS:
        return min(value, target.value)
    return max(value, target.value) if mark is Rating.ABOVE else value
