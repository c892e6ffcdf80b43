"""The draw: who is asked to rate whom, fairly and so that anybody can draw it again."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from asn_desktop.domain.performance.raters.terms import RaterGroup

_REPEAT_PENALTY: Final = 2
_LOAD_STEP: Final = 3
_DRAWN: Final = (RaterGroup.SUPERIOR, RaterGroup.SUBORDINATE, RaterGroup.PEER)

Pair = tuple[str, str]
"""Rated person and rater."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of the office, as the draw sees it.

    Attributes:
        unit_id: None for officials of other offices, who are nobody's peers.
        level: kind of post; peers of the same level come first.
        appraiser_id: the superior in the reporting line, or None.
        can_rate: false for those who are away; they may still be rated.
    """

    id: str
    unit_id: str | None
    level: str
    appraiser_id: str | None
    can_rate: bool = True


@dataclass(frozen=True, slots=True)
class DrawRules:
    """How the draw goes.

    Attributes:
        wanted: raters per group; superiors are the one of the reporting line at most.
        most_load: ballots one person is asked for at most; superiors are exempt.
        recent: pairs of the last rounds, avoided where others are left.
        conflicts: pairs of people who must not rate each other.
    """

    wanted: Mapping[RaterGroup, int]
    most_load: int
    recent: frozenset[Pair] = frozenset()
    conflicts: frozenset[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class DrawnRater:
    """One invitation."""

    rated_id: str
    rater_id: str
    group: RaterGroup


@dataclass(frozen=True, slots=True)
class Draw:
    """The outcome: invitations, and (rated person, group, how many are missing)."""

    raters: tuple[DrawnRater, ...]
    missing: tuple[tuple[str, RaterGroup, int], ...]


def draw_raters(
    candidates: Iterable[Candidate], rated_ids: Iterable[str], rules: DrawRules, seed: int
) -> Draw:
    """Draw the raters of everybody rated; the same input and seed give the same draw.

    The superior and the subordinates follow from the reporting line; peers are taken one by one
    in turns, so that the ballots spread evenly: same unit and level first, then same unit, then
    same level, then the others.
    """
    return _Drawing(candidates, rated_ids, rules, seed).run()


def substitutes(
    candidates: Iterable[Candidate],
    rated_id: str,
    group: RaterGroup,
    taken: Iterable[str],
    rules: DrawRules,
) -> tuple[str, ...]:
    """Return who may take a rater's place, most fitting first."""
    drawing = _Drawing(candidates, [rated_id], rules, seed=0)
    fitting = drawing.allowed(rated_id, group, set(taken))
    return tuple(sorted(fitting, key=lambda rater: (drawing.distance(rated_id, rater), rater)))


class _Drawing:
    """One draw; lives for one call."""

    def __init__(
        self, candidates: Iterable[Candidate], rated_ids: Iterable[str], rules: DrawRules, seed: int
    ) -> None:
        # In order of ids: the same people in another order must not change the draw.
        self._people = {one.id: one for one in sorted(candidates, key=lambda one: one.id)}
        self._rated = [key for key in sorted(set(rated_ids)) if key in self._people]
        self._rules = rules
        self._random = Random(seed)
        self._load: Counter[str] = Counter()
        self._of: dict[str, set[str]] = {key: set() for key in self._rated}
        self._found: list[DrawnRater] = []
        self._superiors = {key: self._superiors_of(key) for key in self._people}

    def run(self) -> Draw:
        self._random.shuffle(self._rated)
        missing: list[tuple[str, RaterGroup, int]] = []
        for group in _DRAWN:
            wanted = self._rules.wanted.get(group, 0)
            left = dict.fromkeys(self._rated, wanted)
            for _turn in range(wanted):
                for rated in self._rated:
                    left[rated] -= self._take(rated, group)
            # Only peers can be expected: not everybody leads somebody.
            if group is RaterGroup.PEER:
                missing += [(rated, group, number) for rated, number in left.items() if number]
        order = list(RaterGroup)
        drawn = sorted(
            self._found, key=lambda one: (one.rated_id, order.index(one.group), one.rater_id)
        )
        return Draw(tuple(drawn), tuple(sorted(missing)))

    def allowed(self, rated: str, group: RaterGroup, taken: set[str]) -> list[str]:
        """Return who may rate somebody in a group at all."""
        conflicts = self._rules.conflicts
        return [
            one.id
            for one in self._members(rated, group)
            if one.can_rate
            and one.id != rated
            and one.id not in taken
            and frozenset((rated, one.id)) not in conflicts
        ]

    def distance(self, rated: str, rater: str) -> int:
        """Return how far somebody is as a peer; having rated lately counts as farther."""
        first, second = self._people[rated], self._people[rater]
        apart = 2 * (first.unit_id != second.unit_id) + (first.level != second.level)
        return apart + _REPEAT_PENALTY * ((rated, rater) in self._rules.recent)

    def _members(self, rated: str, group: RaterGroup) -> Sequence[Candidate]:
        person = self._people[rated]
        if group is RaterGroup.SUPERIOR:
            superior = self._people.get(person.appraiser_id or "")
            return [superior] if superior else []
        if group is RaterGroup.SUBORDINATE:
            return [one for one in self._people.values() if one.appraiser_id == rated]
        if group is RaterGroup.PUBLIC:
            return []
        above = self._superiors[rated]
        return [
            one
            for one in self._people.values()
            if one.unit_id is not None
            and one.id not in above
            and rated not in self._superiors[one.id]
        ]

    def _superiors_of(self, key: str) -> frozenset[str]:
        """Return the superiors of somebody, up to the top; they are nobody's peers."""
        found: set[str] = set()
        person = self._people.get(key)
        while person is not None and person.appraiser_id and person.appraiser_id not in found:
            found.add(person.appraiser_id)
            person = self._people.get(person.appraiser_id)
        return frozenset(found)

    def _take(self, rated: str, group: RaterGroup) -> int:
        fitting = self.allowed(rated, group, self._of[rated])
        if group is not RaterGroup.SUPERIOR:
            fitting = [one for one in fitting if self._load[one] < self._rules.most_load]
        if not fitting:
            return 0
        chances = {one: self._random.random() for one in fitting}
        rater = min(fitting, key=lambda one: (*self._rank(rated, one), chances[one]))
        self._of[rated].add(rater)
        self._load[rater] += 1
        self._found.append(DrawnRater(rated, rater, group))
        return 1

    def _rank(self, rated: str, rater: str) -> tuple[int, int]:
        load = self._load[rater]
        return self.distance(rated, rater) + load // _LOAD_STEP, load
