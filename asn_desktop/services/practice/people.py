"""Invented people: names, valid employee numbers and grades that fit their posts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from random import Random

from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.domain.people.terms import EmploymentKind, Sex
from asn_desktop.services.practice.content import CastMember, PostContent, PracticeContent

_PPPK_SHARE = 0.3
_YOUNGEST, _OLDEST = 25, 56
_FIRST_PPPK_YEAR = 2021


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is, apart from the post held."""

    name: str
    nip: str
    kind: EmploymentKind
    sex: Sex
    birth_date: date
    grade: str


@dataclass(slots=True)
class PeopleMaker:
    """Makes people one after another; no employee number is given twice.

    Attributes:
        first_year: everybody was appointed before it.
    """

    content: PracticeContent
    random: Random
    first_year: int
    _numbers: set[str] = field(default_factory=set)
    _names: set[str] = field(default_factory=set)
    _waiting: dict[str, Iterator[CastMember]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Keep the numbers of the fixed people free, and the fixed people ready."""
        for post, members in self.content.cast.items():
            self._waiting[post] = iter(members)
            self._numbers.update(member.nip for member in members)

    def make(self, post: PostContent) -> Identity:
        """Return the next person for a post: a fixed one while there are any."""
        member = next(self._waiting.get(post.key, iter(())), None)
        if member is not None:
            number = parse_nip(member.nip)
            kind = EmploymentKind.PPPK if number.is_pppk else EmploymentKind.PNS
            return Identity(
                member.name, number.digits, kind, number.sex, number.birth_date, member.grade
            )
        is_pppk = bool(post.pppk_grades) and self.random.random() < _PPPK_SHARE
        sex = self.random.choice(list(Sex))
        grade = self.random.choice(post.pppk_grades if is_pppk else post.grades)
        return self._person(sex, grade, is_pppk=is_pppk)

    def named(self, name: str, sex: Sex, grade: str) -> Identity:
        """Return a civil servant with a given name."""
        made = self._person(sex, grade, is_pppk=False)
        return Identity(name, made.nip, made.kind, sex, made.birth_date, grade)

    def _person(self, sex: Sex, grade: str, *, is_pppk: bool) -> Identity:
        nip = self._number(sex, grade, is_pppk=is_pppk)
        kind = EmploymentKind.PPPK if is_pppk else EmploymentKind.PNS
        number = parse_nip(nip)
        return Identity(self._name(sex, grade), nip, kind, sex, number.birth_date, grade)

    def _name(self, sex: Sex, grade: str) -> str:
        people = self.content.people
        titles = people["titles"][grade.partition("/")[0]]
        families = people["family"] + people[f"family_{sex.value}"]
        for _ in range(20):
            first = self.random.choice(people[sex.value])
            family = self.random.choice(families)
            if f"{first} {family}" not in self._names and first != family:
                break
        self._names.add(f"{first} {family}")
        title = self.random.choice(titles)
        return f"{first} {family}, {title}" if title else f"{first} {family}"

    def _number(self, sex: Sex, grade: str, *, is_pppk: bool) -> str:
        while True:
            # Higher grades come with years of service.
            youngest = 40 if grade.startswith("IV/") else _YOUNGEST
            born = date(
                self.first_year - self.random.randint(youngest, _OLDEST),
                self.random.randint(1, 12),
                self.random.randint(1, 28),
            )
            sex_digit = "1" if sex is Sex.MALE else "2"
            serial = self.random.randint(1, 60)
            nip = f"{born:%Y%m%d}{self._start(born, is_pppk=is_pppk)}{sex_digit}{serial:03d}"
            if nip not in self._numbers:
                self._numbers.add(nip)
                return nip

    def _start(self, born: date, *, is_pppk: bool) -> str:
        last = self.first_year - 1
        if is_pppk:
            return f"{self.random.randint(min(_FIRST_PPPK_YEAR, last), last)}21"
        earliest = min(born.year + 21, last)
        year = self.random.randint(earliest, min(earliest + 10, last))
        return f"{year}{self.random.randint(1, 12):02d}"
