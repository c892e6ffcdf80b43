"""The staff of a practice office: units, who holds which post when, and who appraises whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.people.terms import Capacity, Sex
from asn_desktop.services.practice.content import PostContent, PracticeContent, UnitContent
from asn_desktop.services.practice.people import Identity, PeopleMaker

BUSY_UNIT = "pelayanan"
_SMALLEST_FOR_TRANSFER = 20


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the practice office."""

    id: str
    key: str
    name: str
    parent_id: str | None
    order: int


@dataclass(frozen=True, slots=True)
class Tenure:
    """A stretch in which somebody holds one post in one unit under one appraiser."""

    unit_id: str
    position: str
    appraiser_id: str
    appraiser_capacity: Capacity
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Employee:
    """Somebody of the practice office.

    Attributes:
        tenures: oldest first; the last one is open unless the person is archived.
        depth: how far below the office's leader, 0 for the leader.
    """

    id: str
    identity: Identity
    post: PostContent
    unit_key: str
    leads_unit: bool
    depth: int
    tenures: tuple[Tenure, ...]
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class Staff:
    """All people of the practice office.

    Attributes:
        outside_id: the official elsewhere who appraises the office's leader.
        employees: leaders first, appraisers always before the people they appraise.
        acting: who also leads the unit without a head, from `acting_since` on.
        vacant_unit: the unit without a head.
        vacant_position: the post without a holder.
    """

    units: tuple[Unit, ...]
    outside_id: str
    employees: tuple[Employee, ...]
    acting: Employee
    acting_since: date
    vacant_unit: Unit
    vacant_position: str

    @property
    def serving(self) -> tuple[Employee, ...]:
        """Everybody who is not archived."""
        return tuple(person for person in self.employees if not person.is_archived)


def recruit_staff(
    content: PracticeContent,
    count: int,
    random: Random,
    first_day: date,
    today: date,
    top_unit_id: str,
) -> Staff:
    """Return the staff of an office with `count` serving employees below a given top unit."""
    return _Recruiter(content, count, random, first_day, today, top_unit_id).recruit()


class _Recruiter:
    """Fills the units from the top down; lives for one office."""

    def __init__(
        self,
        content: PracticeContent,
        count: int,
        random: Random,
        first_day: date,
        today: date,
        top_unit_id: str,
    ) -> None:
        self._top_unit_id = top_unit_id
        self._content = content
        self._count = count
        self._random = random
        self._first_day = first_day
        self._today = today
        self._this_year = date(today.year, 1, 1)
        self._maker = PeopleMaker(content, random, first_day.year)
        self._vacancy = content.office["vacancy"]
        self._outside_id = new_id()
        self._units: dict[str, Unit] = {}
        self._plans: dict[str, UnitContent] = {}
        self._places: dict[str, str] = {}
        self._heads: dict[str, Employee] = {}
        self._former: Employee | None = None

    def recruit(self) -> Staff:
        self._lay_out_units()
        for key, plan in self._plans.items():
            if key != self._vacancy["unit"]:
                self._heads[key] = self._head(key, plan)
        self._former = self._former_head()
        heads = list(self._heads.values())
        staff = self._one_transfer(list(self._staff(self._count - len(heads))))
        vacant = self._plans[self._vacancy["unit"]]
        return Staff(
            units=tuple(self._units.values()),
            outside_id=self._outside_id,
            employees=(*heads[:1], self._former, *heads[1:], *staff),
            acting=self._heads[self._vacancy["acting_unit"]],
            acting_since=self._this_year,
            vacant_unit=self._units[self._vacancy["unit"]],
            vacant_position=self._content.posts[vacant.head].position,
        )

    def _lay_out_units(self) -> None:
        for plan in self._content.units:
            if plan.smallest_office <= self._count:
                self._add_unit(plan.key, plan, plan.parent, "")
        rules = self._content.office["kelurahan"]
        if self._count < rules["smallest_office"]:
            return
        wanted = max(1, self._count // rules["people_per_kelurahan"])
        for place in rules["places"][:wanted]:
            for plan in self._content.kelurahan_units:
                parent = "office" if plan.parent == "office" else f"{plan.parent} {place}"
                self._add_unit(f"{plan.key} {place}", plan, parent, place)

    def _add_unit(self, key: str, plan: UnitContent, parent: str, place: str) -> None:
        above = self._units[parent].id if parent else None
        name = plan.name.format(place=place)
        unit_id = new_id() if parent else self._top_unit_id
        self._units[key] = Unit(unit_id, key, name, above, len(self._units))
        self._plans[key] = plan
        self._places[key] = place

    def _parent_key(self, key: str) -> str:
        above = self._units[key].parent_id
        return next((unit.key for unit in self._units.values() if unit.id == above), "")

    def _head(self, key: str, plan: UnitContent) -> Employee:
        parent = self._parent_key(key)
        above = self._heads.get(parent)
        post = self._content.posts[plan.head]
        return self._employee(
            post, key, above.id if above else self._outside_id, above.depth + 1 if above else 0
        )

    def _employee(
        self, post: PostContent, key: str, appraiser_id: str, depth: int, *, leads: bool = True
    ) -> Employee:
        tenure = Tenure(
            unit_id=self._units[key].id,
            position=post.position.format(place=self._places[key]),
            appraiser_id=appraiser_id,
            appraiser_capacity=Capacity.DEFINITIVE,
            valid_from=self._first_day,
            valid_to=None,
        )
        return Employee(new_id(), self._maker.make(post), post, key, leads, depth, (tenure,))

    def _former_head(self) -> Employee:
        """Return the head who retired at the end of last year; the post is vacant since."""
        key = self._vacancy["unit"]
        post = self._content.posts[self._plans[key].head]
        started = min(self._first_day, date(self._today.year - 1, 1, 1))
        tenure = Tenure(
            unit_id=self._units[key].id,
            position=post.position,
            appraiser_id=self._heads["office"].id,
            appraiser_capacity=Capacity.DEFINITIVE,
            valid_from=started,
            valid_to=self._this_year - timedelta(days=1),
        )
        identity = self._maker.named(self._vacancy["former_head"], Sex.MALE, "III/d")
        return Employee(new_id(), identity, post, key, True, 1, (tenure,), is_archived=True)

    def _staff(self, count: int) -> Iterator[Employee]:
        slots = self._slots()
        for _ in range(count):
            key, post_key = next(slots)
            post = self._content.posts[post_key]
            if key == self._vacancy["unit"]:
                yield self._below_vacancy(key, post)
            else:
                head = self._heads[key]
                yield self._employee(post, key, head.id, head.depth + 1, leads=False)

    def _slots(self) -> Iterator[tuple[str, str]]:
        """Yield unit and post for ever, the counter's unit twice each round."""
        first = [BUSY_UNIT, self._vacancy["unit"], "umpeg", BUSY_UNIT]
        rest = [key for key, plan in self._plans.items() if plan.staff and key not in first]
        taken = dict.fromkeys(self._plans, 0)
        while True:
            for key in (*first, *rest):
                posts = self._plans[key].staff
                yield key, posts[taken[key] % len(posts)]
                taken[key] += 1

    def _below_vacancy(self, key: str, post: PostContent) -> Employee:
        """Return somebody whose head retired: under the former one, then under the acting one."""
        acting = self._heads[self._vacancy["acting_unit"]]
        person = self._employee(post, key, acting.id, acting.depth + 1, leads=False)
        now = replace(
            person.tenures[0],
            appraiser_capacity=Capacity.ACTING_VACANT,
            valid_from=self._this_year,
        )
        if self._first_day >= self._this_year or self._former is None:
            return replace(person, tenures=(now,))
        before = replace(
            person.tenures[0],
            appraiser_id=self._former.id,
            valid_to=self._this_year - timedelta(days=1),
        )
        return replace(person, tenures=(before, now))

    def _one_transfer(self, staff: Sequence[Employee]) -> Sequence[Employee]:
        """Let one person change units on 1 July, so that a year with two plans can be seen."""
        moved_on = date(self._today.year, 7, 1)
        if self._count < _SMALLEST_FOR_TRANSFER or self._today < moved_on + timedelta(days=15):
            return staff
        place = next(
            index for index, person in enumerate(staff) if person.unit_key == "pemerintahan"
        )
        person, head = staff[place], self._heads[BUSY_UNIT]
        before = replace(person.tenures[-1], valid_to=moved_on - timedelta(days=1))
        after = replace(
            person.tenures[-1],
            unit_id=self._units[BUSY_UNIT].id,
            appraiser_id=head.id,
            valid_from=moved_on,
        )
        moved = replace(person, unit_key=BUSY_UNIT, tenures=(*person.tenures[:-1], before, after))
        return [*staff[:place], moved, *staff[place + 1 :]]
