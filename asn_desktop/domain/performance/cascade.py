"""The cascade of results from leader to staff, and what is missing in it (§1.3, §1.5)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.term import Term


class CascadeFinding(Term):
    """What is wrong with one result's place in the cascade, in words for the list."""

    UNSUPPORTED = "unsupported", "Belum didukung bawahan"
    UNCONNECTED = "unconnected", "Belum terhubung ke atasan"
    OTHER_YEAR = "other_year", "Mendukung hasil tahun lain"
    CIRCLE = "circle", "Saling mendukung melingkar"


@dataclass(frozen=True, slots=True)
class CascadeEntry:
    """One planned result as the cascade sees it.

    Attributes:
        parent_id: the superior's result it supports, or None.
        parent_year: year of that result's plan; None without a parent.
        has_team: whether its owner appraises somebody with a plan of the year.
        needs_superior: whether the form asks for a superior's result (ja_jf).
        is_assigned: whether somebody outside the chain gave the task.
    """

    id: str
    parent_id: str | None
    parent_year: int | None
    year: int
    owner_id: str
    appraiser_id: str | None
    has_team: bool = False
    needs_superior: bool = True
    is_assigned: bool = False


@dataclass(frozen=True, slots=True)
class CascadeNode:
    """One line of the tree, read from the top down.

    Attributes:
        depth: 0 for a result at the top.
        parent_id: the line it hangs below; None at the top, also where its parent was refused.
        supporters: how many results support it directly.
    """

    id: str
    depth: int
    parent_id: str | None
    supporters: int
    findings: tuple[CascadeFinding, ...]


def build_forest(entries: Sequence[CascadeEntry]) -> tuple[CascadeNode, ...]:
    """Arrange results below what they support, every result exactly once.

    The order of the entries is kept among those at the same place. A parent of another year, one
    that is not among the entries, and the link that would close a circle are not followed.
    """
    known = {entry.id for entry in entries}
    in_circle = _in_circles({entry.id: entry.parent_id for entry in entries})
    below: dict[str | None, list[CascadeEntry]] = {}
    for entry in entries:
        below.setdefault(_followed(entry, known, in_circle), []).append(entry)
    nodes: list[CascadeNode] = []
    waiting: list[tuple[CascadeEntry, int, str | None]] = [
        (entry, 0, None) for entry in reversed(below.get(None, ()))
    ]
    while waiting:
        entry, depth, parent_id = waiting.pop()
        children = below.get(entry.id, ())
        findings = tuple(_findings(entry, len(children), in_circle))
        nodes.append(CascadeNode(entry.id, depth, parent_id, len(children), findings))
        waiting += [(child, depth + 1, entry.id) for child in reversed(children)]
    return tuple(nodes)


def branch_of(entries: Sequence[CascadeEntry], person_id: str) -> tuple[CascadeEntry, ...]:
    """Keep what concerns one person: own and team's results, all above and all below them."""
    by_id = {entry.id: entry for entry in entries}
    below: dict[str, list[str]] = {}
    for entry in entries:
        if entry.parent_id is not None:
            below.setdefault(entry.parent_id, []).append(entry.id)
    own = [entry.id for entry in entries if person_id in (entry.owner_id, entry.appraiser_id)]
    kept = _reached(own, lambda key: below.get(key, ()))
    above = _reached(own, lambda key: _above(by_id, key))
    return tuple(entry for entry in entries if entry.id in kept or entry.id in above)


def check_support(plan_id: str, year: int, parent_year: int, plans_above: Iterable[str]) -> None:
    """Refuse a superior's result of another year, and a support that closes a circle.

    Args:
        plan_id: the plan whose result shall support.
        year: its year.
        parent_year: year of the superior's plan.
        plans_above: plans of the superior's result, of the one it supports, and so on.

    Raises:
        DomainError: with field "parent_result".
    """
    if year != parent_year:
        raise DomainError(
            f"Hasil kerja yang didukung berasal dari tahun {parent_year}, sedangkan SKP ini "
            f"tahun {year}. Pilih hasil kerja atasan tahun {year}.",
            field="parent_result",
        )
    if plan_id in plans_above:
        raise DomainError(
            "Hasil kerja atasan ini sendiri mendukung SKP Anda. Pilih yang lain.",
            field="parent_result",
        )


def _followed(entry: CascadeEntry, known: set[str], in_circle: frozenset[str]) -> str | None:
    if entry.parent_id not in known or entry.parent_year != entry.year or entry.id in in_circle:
        return None
    return entry.parent_id


def _findings(
    entry: CascadeEntry, supporters: int, in_circle: frozenset[str]
) -> Iterable[CascadeFinding]:
    if entry.id in in_circle:
        yield CascadeFinding.CIRCLE
    elif entry.parent_id is not None and entry.parent_year != entry.year:
        yield CascadeFinding.OTHER_YEAR
    if entry.needs_superior and entry.parent_id is None and not entry.is_assigned:
        yield CascadeFinding.UNCONNECTED
    if entry.has_team and not supporters:
        yield CascadeFinding.UNSUPPORTED


def _in_circles(parents: Mapping[str, str | None]) -> frozenset[str]:
    """Return the results that support themselves over any number of steps."""
    below: dict[str, list[str]] = {}
    for key, parent in parents.items():
        if parent is not None:
            below.setdefault(parent, []).append(key)
    tops = [key for key, parent in parents.items() if parent is None or parent not in parents]
    # What hangs below a top is in no circle: usually everything, so hardly anything is left.
    left = parents.keys() - _reached(tops, lambda key: below.get(key, ()))
    found: set[str] = set()
    for start in left:
        path: dict[str, int] = {}
        at: str | None = start
        while at is not None and at not in path and at not in found:
            path[at] = len(path)
            at = parents[at]
        if at in path:
            found |= {key for key, place in path.items() if place >= path[at]}
    return frozenset(found)


def _above(by_id: Mapping[str, CascadeEntry], key: str) -> tuple[str, ...]:
    parent_id = by_id[key].parent_id
    return () if parent_id is None or parent_id not in by_id else (parent_id,)


def _reached(start: Iterable[str], steps: Callable[[str], Iterable[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = list(start)
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen.add(key)
            waiting.extend(steps(key))
    return seen
