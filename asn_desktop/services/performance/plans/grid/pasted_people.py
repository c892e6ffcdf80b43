"""Drafts for many people from one pasted block: whose rows they are, and what each would get."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import PlanTemplate
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.people.lookup import PersonLine, people_on, team_of
from asn_desktop.services.performance.plans.editing import OpenPlan
from asn_desktop.services.performance.plans.grid.pasted_rows import (
    PEOPLE_COLUMNS,
    CellProblem,
    PasteColumn,
    Row,
    people_groups,
    read_results,
)
from asn_desktop.services.performance.plans.inputs import ResultInput
from asn_desktop.services.performance.plans.library.bulk import (
    DraftBatch,
    people_without_plan,
    require_maker,
)
from asn_desktop.services.performance.plans.opening import (
    PlanPost,
    add_plan,
    checked_post,
    default_template,
    reference_day,
)
from asn_desktop.services.performance.plans.results import append_results

_DIGITS_OF_NUMBER = 18


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What one person of the block would get."""

    employee_id: str
    name: str
    results: tuple[ResultInput, ...]

    @property
    def indicator_count(self) -> int:
        """How many indicators the results hold."""
        return sum(len(result.indicators) for result in self.results)


@dataclass(frozen=True, slots=True)
class PastedPeople:
    """What a block says: a draft for each person, and the cells that cannot be taken."""

    drafts: tuple[PersonDraft, ...]
    problems: tuple[CellProblem, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """Whom the actor may draft for, and everybody that can be named."""

    free: dict[str, PersonLine]
    by_number: dict[str, PersonLine]
    by_name: dict[str, list[PersonLine]]
    templates: dict[str, PlanTemplate]
    refusals: dict[str, str]


def read_people(office: Office, actor: Actor, year: int, rows: Sequence[Row]) -> PastedPeople:
    """Read rows with a person in front: by NIP, or by a name that only one person has.

    Nobody without rows gets anything.

    Raises:
        NotAllowed: the actor makes no drafts for others.
    """
    require_maker(actor)
    with office.read() as session:
        known = _known(session, office, actor, year)
        problems: list[CellProblem] = []
        merged: dict[str, tuple[PersonLine, list[ResultInput]]] = {}
        for name, start, lines in people_groups(rows):
            try:
                person = _person(known, name, year)
            except DomainError as refusal:
                problems.append(CellProblem(start, PasteColumn.PERSON, str(refusal)))
                person = None
            template = known.templates.get(person.id) if person else None
            read = read_results(lines, template or PlanTemplate.STAFF, PEOPLE_COLUMNS)
            problems += [replace(problem, row=start + problem.row) for problem in read.problems]
            if person is not None:
                merged.setdefault(person.id, (person, []))[1].extend(read.results)
    drafts = tuple(
        PersonDraft(person.id, person.name, tuple(results)) for person, results in merged.values()
    )
    return PastedPeople(drafts, tuple(sorted(problems, key=lambda problem: problem.row)))


def make_pasted_drafts(
    office: Office, actor: Actor, year: int, drafts: Sequence[PersonDraft]
) -> DraftBatch:
    """Make the drafts of several people in one transaction, each with the pasted results.

    Raises:
        NotAllowed: the actor makes no drafts for others, or one person is not in the team.
        DomainError: a draft can no longer be made, or a text does not pass; then none is made.
    """
    require_maker(actor)
    plan_ids: list[str] = []
    with office.write(actor, f"Menempel draf SKP {year}") as transaction:
        session = transaction.session
        today = office.clock.today()
        # All questions before the first draft: each would wait for what is not written yet.
        posts: list[tuple[PlanPost, PersonDraft]] = [
            (checked_post(session, actor, draft.employee_id, year, today), draft)
            for draft in drafts
        ]
        with session.no_autoflush:
            for post, draft in posts:
                row = add_plan(transaction, actor, post, sentence="Draf dibuat dari tempelan Excel")
                append_results(OpenPlan(transaction, row), draft.results)
                plan_ids.append(row.id)
        transaction.sentence = f"Menempel {len(plan_ids)} draf SKP {year} dari Excel"
    return DraftBatch(year, tuple(plan_ids), len(plan_ids), ())


def _known(session: Session, office: Office, actor: Actor, year: int) -> _Known:
    today = office.clock.today()
    day = reference_day(year, today)
    if actor is PROGRAM or actor.has(Role.PERSONNEL_OPERATOR):
        people = list(people_on(session, day).values())
    else:
        people = team_of(session, actor.employee_id or "", day)
    by_name: dict[str, list[PersonLine]] = defaultdict(list)
    for person in people:
        for spelling in {_bare(person.name), _bare(person.name.partition(",")[0])}:
            by_name[spelling].append(person)
    free = {person.id: person for person in people_without_plan(session, office, actor, year)}
    refusals = {}
    for person in free.values():
        try:
            checked_post(session, actor, person.id, year, today)
        except DomainError as refusal:
            refusals[person.id] = str(refusal)
    return _Known(
        free=free,
        by_number={_digits(person.nip): person for person in people if person.nip},
        by_name=by_name,
        templates={key: default_template(session, person) for key, person in free.items()},
        refusals=refusals,
    )


def _person(known: _Known, text: str, year: int) -> PersonLine:
    if not text:
        raise DomainError("Baris ini belum menyebut pegawainya.")
    digits = _digits(text)
    if len(digits) >= _DIGITS_OF_NUMBER:
        found = known.by_number.get(digits[:_DIGITS_OF_NUMBER])
        people = [found] if found else []
    else:
        people = known.by_name.get(_bare(text)) or known.by_name.get(
            _bare(text.partition(",")[0]), []
        )
    if not people:
        raise DomainError(f"Tidak ada pegawai “{text[:60]}”. Periksa NIP atau ejaan namanya.")
    if len(people) > 1:
        raise DomainError(f"Ada {len(people)} pegawai bernama “{text[:60]}”. Tulis NIP-nya.")
    person = people[0]
    if person.id not in known.free:
        raise DomainError(f"{person.name} sudah punya SKP {year}; isinya tidak diubah.")
    if person.id in known.refusals:
        raise DomainError(known.refusals[person.id])
    return person


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _bare(name: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", name.casefold()).split())
