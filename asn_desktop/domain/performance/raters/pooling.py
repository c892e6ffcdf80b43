"""What of a round may be shown: groups with too few raters are pooled or nothing is shown.

Ballots are never kept, only how often each answer was given. Groups with too few invited are one
from the start, so that not even the file holds the marks of a lone superior. Every ballot lies in
exactly one of the groups shown and the overall figure is made from those alone, so that nothing
that is hidden can be found by subtraction.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import count
from operator import add, itemgetter, mul
from typing import Final

from asn_desktop.base.wording import listing
from asn_desktop.domain.performance.raters.questionnaire import Ballot, Questionnaire
from asn_desktop.domain.performance.raters.terms import QuestionKind, RaterGroup

FEWEST_RATERS: Final = 3
"""The least an office can set: with two, either knows what the other said."""
_NAMED = 2

Counts = Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class GroupTally:
    """How often each answer was given by groups counted as one; `counts` by key of question."""

    groups: tuple[RaterGroup, ...]
    ballots: int
    counts: Counts

    @property
    def label(self) -> str:
        """What it is called; a pool names its groups."""
        return pool_label(self.groups)


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One question with marks.

    Attributes:
        means: per group shown, one decimal; None where too few marked it.
        overall: by the round's weights; None where no group is known.
    """

    key: str
    label: str
    means: tuple[Decimal | None, ...]
    overall: Decimal | None


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """One question with choices: how often each option was taken, most often first."""

    key: str
    label: str
    options: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class PersonResult:
    """What the person rated sees of a round.

    Attributes:
        groups: empty when too few handed in; nothing else is filled then.
        strengths: labels of the highest marks, at most two.
        to_improve: labels of the lowest marks, at most two; none in both lists.
    """

    groups: tuple[GroupTally, ...] = ()
    lines: tuple[ScoreLine, ...] = ()
    choices: tuple[ChoiceLine, ...] = ()
    overall: Decimal | None = None
    strengths: tuple[str, ...] = ()
    to_improve: tuple[str, ...] = ()

    @property
    def ballots(self) -> int:
        """How many handed in."""
        return sum(group.ballots for group in self.groups)

    @property
    def is_shown(self) -> bool:
        """Whether enough handed in."""
        return bool(self.groups)


def pool_label(groups: Sequence[RaterGroup]) -> str:
    """Return what one group, or several counted as one, is called."""
    if len(groups) == 1:
        return groups[0].label
    return "Gabungan " + listing([group.label.lower() for group in groups])


def empty_counts(questionnaire: Questionnaire, group: RaterGroup) -> dict[str, list[int]]:
    """Return the counts of a group before the first ballot."""
    return {question.key: [0] * question.size for question in questionnaire.asked(group)}


def pools_for(invited: Mapping[RaterGroup, int], fewest: int) -> tuple[tuple[RaterGroup, ...], ...]:
    """Return which groups are counted as one from the start, by how many were invited.

    The public is not invited by name and stays by itself.
    """
    named = [
        GroupTally((group,), number, {})
        for group, number in invited.items()
        if number and group is not RaterGroup.PUBLIC
    ]
    shown = pooled(named, fewest)
    if named and not shown:
        shown = (_together(named),)
    return tuple(tally.groups for tally in shown)


def counted(counts: Counts, ballot: Ballot) -> dict[str, list[int]]:
    """Return the counts with one more ballot; the ballot is not to be kept afterwards."""
    added = {key: list(numbers) for key, numbers in counts.items()}
    for key, answer in ballot.answers.items():
        if answer is not None and key in added:
            added[key][answer - 1] += 1
    return added


def pooled(tallies: Iterable[GroupTally], fewest: int) -> tuple[GroupTally, ...]:
    """Return the groups to show, in printed order; none when all together are too few.

    Groups below `fewest` go into one pool; a pool still too small takes in the smallest other
    group, so that no ballot is left out.
    """
    fewest = max(fewest, FEWEST_RATERS)
    present = sorted(
        (tally for tally in tallies if tally.ballots),
        key=lambda tally: (tally.ballots, tally.groups),
    )
    small = [tally for tally in present if tally.ballots < fewest]
    large = [tally for tally in present if tally.ballots >= fewest]
    while small and large and sum(tally.ballots for tally in small) < fewest:
        small.append(large.pop(0))
    if sum(tally.ballots for tally in small) < fewest:
        small = []
    shown = [_together([tally]) for tally in large]
    if small:
        shown.append(_together(small))
    order = list(RaterGroup)
    return tuple(
        sorted(shown, key=lambda group: (len(group.groups) > 1, order.index(group.groups[0])))
    )


def person_result(
    questionnaire: Questionnaire,
    tallies: Iterable[GroupTally],
    fewest: int,
    weights: Mapping[RaterGroup, int],
) -> PersonResult:
    """Return what one person sees of a round.

    Args:
        questionnaire: what was asked.
        tallies: per group, what was answered.
        fewest: the least number of raters of a group, and of marks of a question, to be shown.
        weights: per group, in percent; a pool weighs as much as its groups together.
    """
    fewest = max(fewest, FEWEST_RATERS)
    groups = pooled(tallies, fewest)
    if not groups:
        return PersonResult()
    shares = [sum(weights.get(part, 0) for part in group.groups) for group in groups]
    lines = []
    for question in questionnaire.scales:
        means = tuple(_mean(group.counts.get(question.key, ()), fewest) for group in groups)
        overall = _weighted(means, shares)
        lines.append(ScoreLine(question.key, question.label, means, overall))
    strengths, to_improve = _ends(lines)
    return PersonResult(
        groups=groups,
        lines=tuple(lines),
        choices=_choices(questionnaire, groups, fewest),
        overall=_average([line.overall for line in lines if line.overall is not None]),
        strengths=strengths,
        to_improve=to_improve,
    )


def _together(tallies: Sequence[GroupTally]) -> GroupTally:
    if len(tallies) == 1:
        return tallies[0]
    counts: dict[str, list[int]] = {}
    for tally in tallies:
        for key, numbers in tally.counts.items():
            known = counts.get(key)
            counts[key] = list(numbers) if known is None else list(map(add, known, numbers))
    parts = {part for tally in tallies for part in tally.groups}
    groups = tuple(group for group in RaterGroup if group in parts)
    return GroupTally(groups, sum(tally.ballots for tally in tallies), counts)


def _mean(numbers: Sequence[int], fewest: int) -> Decimal | None:
    marks = sum(numbers)
    if marks < fewest:
        return None
    return _tenths(sum(map(mul, numbers, count(1))), marks)


@cache
def _tenths(total: int, parts: int) -> Decimal:
    """Divide and round half up to one decimal; few pairs occur, and often."""
    return Decimal((20 * total + parts) // (2 * parts)).scaleb(-1)


def _weighted(means: Sequence[Decimal | None], weights: Sequence[int]) -> Decimal | None:
    known = [
        (mean, weight) for mean, weight in zip(means, weights, strict=True) if mean is not None
    ]
    whole = sum(weight for _mean, weight in known)
    if not whole:
        # Every group that answered has weight 0: then all of them count alike.
        known = [(mean, 1) for mean, _weight in known]
        whole = len(known)
    if not whole:
        return None
    total = sum(int(mean.scaleb(1)) * weight for mean, weight in known)
    return _tenths(total, whole * 10)


def _average(values: Sequence[Decimal]) -> Decimal | None:
    if not values:
        return None
    return _tenths(sum(int(value.scaleb(1)) for value in values), len(values) * 10)


def _ends(lines: Sequence[ScoreLine]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    marks = [(line.overall, line.label) for line in lines if line.overall is not None]
    lowest = min((mark for mark, _label in marks), default=None)
    highest = max((mark for mark, _label in marks), default=None)
    if lowest is None or highest is None or lowest == highest:
        return (), ()
    middle = (lowest + highest) / 2
    ordered = sorted(marks, key=itemgetter(0))
    high = [label for mark, label in reversed(ordered) if mark > middle]
    low = [label for mark, label in ordered if mark < middle]
    return tuple(high[:_NAMED]), tuple(low[:_NAMED])


def _choices(
    questionnaire: Questionnaire, groups: Sequence[GroupTally], fewest: int
) -> tuple[ChoiceLine, ...]:
    lines = []
    for question in questionnaire.questions:
        if question.kind is not QuestionKind.CHOICE:
            continue
        totals = [0] * question.size
        for group in groups:
            numbers = group.counts.get(question.key)
            if numbers:
                totals = [left + right for left, right in zip(totals, numbers, strict=True)]
        if sum(totals) < fewest:
            continue
        taken = sorted(
            (
                (option, total)
                for option, total in zip(question.options, totals, strict=True)
                if total
            ),
            key=lambda pair: -pair[1],
        )
        lines.append(ChoiceLine(question.key, question.label, tuple(taken)))
    return tuple(lines)
