"""The units as the dashboard counts them: a level of the tree with everything below it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.rounding import round_half_up
from asn_desktop.services.dashboards.views import PersonFigure, UnitChoice, UnitFigure
from asn_desktop.services.performance.appraisals.views import LineState
from asn_desktop.store.tables import WorkUnitRow

PLACES = 1
LEADERSHIP = "Pimpinan"
# What the staff themselves say; applied in this order.
_SHORT = (
    ("Kelurahan ", "Kel. "),
    ("Seksi ", ""),
    ("Subbagian ", "Subbag "),
    ("Ketenteraman dan Ketertiban Umum", "Trantib"),
    ("Ekonomi dan Pembangunan", "Ekbang"),
)


@dataclass(frozen=True, slots=True)
class UnitNode:
    """One unit: its parent, its depth (the office is 0)."""

    id: str
    name: str
    parent_id: str | None
    depth: int


@dataclass(frozen=True, slots=True)
class UnitTree:
    """All units from the top down."""

    nodes: tuple[UnitNode, ...]

    def below(self, unit_id: str | None) -> frozenset[str]:
        """Return a unit and everything below it; nothing for None."""
        found: set[str] = set()
        for node in self.nodes:
            if node.id == unit_id or node.parent_id in found:
                found.add(node.id)
        return frozenset(found)

    def groups(self, unit_id: str | None) -> dict[str, str]:
        """Return for each unit in sight the unit it is counted under.

        Without a unit these are the units right below the office; with one, those right below
        it. People of the top itself are counted under it.
        """
        tops = {node.id for node in self.nodes if node.depth == 0}
        level = {unit_id} if unit_id is not None else tops
        counted: dict[str, str] = {}
        for node in self.nodes:
            if node.id in level or node.parent_id in level:
                counted[node.id] = node.id
            elif node.parent_id in counted:
                counted[node.id] = counted[node.parent_id]
        return counted


def load_tree(session: Session) -> UnitTree:
    """Return the units in their order, archived ones included: people may have worked there."""
    query = select(WorkUnitRow).order_by(WorkUnitRow.sort_order, WorkUnitRow.name, WorkUnitRow.id)
    children: dict[str | None, list[WorkUnitRow]] = {}
    for row in session.scalars(query):
        children.setdefault(row.parent_id, []).append(row)
    nodes: list[UnitNode] = []

    def descend(parent: str | None, depth: int) -> None:
        for row in children.get(parent, []):
            nodes.append(UnitNode(row.id, row.name, row.parent_id, depth))
            descend(row.id, depth + 1)

    descend(None, 0)
    return UnitTree(tuple(nodes))


def unit_choices(tree: UnitTree, seen: Iterable[str]) -> tuple[UnitChoice, ...]:
    """Return the units below the office in which, or below which, somebody is seen."""
    wanted = set(seen)
    return tuple(
        UnitChoice(node.id, node.name, node.depth)
        for node in tree.nodes
        if node.depth > 0 and not wanted.isdisjoint(tree.below(node.id))
    )


def unit_figures(
    tree: UnitTree, unit_id: str | None, people: Sequence[PersonFigure]
) -> tuple[UnitFigure, ...]:
    """Return the units with somebody in them, in the order of the tree."""
    members: dict[str, list[PersonFigure]] = {}
    for person in people:
        members.setdefault(person.group_id, []).append(person)
    figures = []
    for node in tree.nodes:
        group = members.get(node.id)
        if group:
            name = LEADERSHIP if node.depth == 0 and unit_id is None else node.name
            figures.append(_figure(node.id, name, group))
    return tuple(figures)


def mean_achievement(values: Sequence[Decimal]) -> Decimal | None:
    """Return the mean in percent with one decimal, or None of nothing."""
    if not values:
        return None
    return round_half_up(sum(values, Decimal(0)) / len(values), PLACES)


def short_unit_name(name: str) -> str:
    """Return a unit's name as the staff say it: "Kelurahan Sukasari" is "Kel. Sukasari"."""
    for long, short in _SHORT:
        name = name.replace(long, short)
    return name


def _figure(unit_id: str, name: str, group: Sequence[PersonFigure]) -> UnitFigure:
    measured = [person.achievement for person in group if person.achievement is not None]
    return UnitFigure(
        id=unit_id,
        name=name,
        short_name=short_unit_name(name),
        people=len(group),
        measured=len(measured),
        final=sum(1 for person in group if person.state is LineState.FINAL),
        achievement=mean_achievement(measured),
    )
