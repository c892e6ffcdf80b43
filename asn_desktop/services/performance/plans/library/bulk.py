"""Drafts for many people at once, filled from the library where it knows their post."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import Approach, PlanStatus
from asn_desktop.services.context import PROGRAM, Actor, Office, Transaction
from asn_desktop.services.people.lookup import PersonLine, people_on, teams_of
from asn_desktop.services.performance.plans.editing import OpenPlan
from asn_desktop.services.performance.plans.inputs import ResultInput
from asn_desktop.services.performance.plans.library.entries import office_results
from asn_desktop.services.performance.plans.library.removal import delete_drafts
from asn_desktop.services.performance.plans.library.shipped import library_key, shipped_post
from asn_desktop.services.performance.plans.lists import those_who_need_plans
from asn_desktop.services.performance.plans.opening import (
    PlanPost,
    add_plan,
    checked_post,
    reference_day,
)
from asn_desktop.services.performance.plans.results import append_results
from asn_desktop.store.tables import PlannedResultRow, PlanRow, RoleMatrixCellRow


@dataclass(frozen=True, slots=True)
class BulkLine:
    """What one person without a plan would get.

    Attributes:
        library_post: the post of the library the draft is filled from, "" for an empty draft.
        refusal: why no draft can be made now, or "".
    """

    employee_id: str
    name: str
    position: str
    library_post: str
    result_count: int
    indicator_count: int
    refusal: str


@dataclass(frozen=True, slots=True)
class DraftBatch:
    """Drafts that were made together.

    Attributes:
        filled: how many hold results from the library; the others are empty.
        refused: names with the reason, for people whose draft could not be made any more.
    """

    year: int
    plan_ids: tuple[str, ...]
    filled: int
    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Proposal:
    """What the library proposes for a post."""

    post: str = ""
    approach: Approach = Approach.QUANTITATIVE
    results: tuple[ResultInput, ...] = ()


def may_bulk_draft(actor: Actor) -> bool:
    """Tell whether the actor makes drafts for others: the operator, and appraisers."""
    return actor.has(Role.PERSONNEL_OPERATOR, Role.APPRAISER, Role.LEADER)


def bulk_outlook(office: Office, actor: Actor, year: int) -> tuple[BulkLine, ...]:
    """Return everybody without a plan whom the actor may start one for, and what each would get.

    The operator sees the whole office, an appraiser the own team.

    Raises:
        NotAllowed: the actor is neither.
    """
    require_maker(actor)
    with office.read() as session:
        people = people_without_plan(session, office, actor, year)
        proposals = _proposals(session, people)
        return tuple(
            _line(session, office, actor, year, person, proposals[person.id]) for person in people
        )


def make_drafts(office: Office, actor: Actor, year: int, employee_ids: Iterable[str]) -> DraftBatch:
    """Make the drafts of several people in one transaction.

    A post the library does not know gets an empty draft. Somebody for whom none can be made any
    more is left out and named; the others get theirs.

    Raises:
        NotAllowed: the actor is neither operator nor appraiser, or one person is not in the team.
    """
    require_maker(actor)
    wanted = set(employee_ids)
    refused: list[str] = []
    plan_ids: list[str] = []
    filled = 0
    with office.write(actor, f"Membuat draf SKP {year} sekaligus") as transaction:
        session = transaction.session
        people = [
            person
            for person in people_without_plan(session, office, actor, year)
            if person.id in wanted
        ]
        proposals = _proposals(session, people)
        posts: list[PlanPost] = []
        # All questions before the first draft: each would wait for what is not written yet.
        for person in people:
            try:
                posts.append(checked_post(session, actor, person.id, year, office.clock.today()))
            except DomainError as refusal:
                refused.append(f"{person.name}: {refusal}")
        with session.no_autoflush:
            for post in posts:
                proposal = proposals[post.person.id]
                plan_ids.append(_make_draft(transaction, actor, post, proposal))
                filled += bool(proposal.results)
        transaction.sentence = f"Membuat {len(plan_ids)} draf SKP {year} sekaligus"
    return DraftBatch(year, tuple(plan_ids), filled, tuple(refused))


def undo_drafts(office: Office, actor: Actor, batch: DraftBatch) -> int:
    """Delete the drafts of a batch nobody has touched since; return how many stay.

    Raises:
        NotAllowed: the actor is neither operator nor appraiser.
    """
    require_maker(actor)
    with office.write(actor, f"Mengurungkan draf SKP {batch.year}") as transaction:
        session = transaction.session
        touched = _leaned_on(session, batch.plan_ids)
        untouched = [
            plan
            for plan in session.scalars(select(PlanRow).where(PlanRow.id.in_(batch.plan_ids)))
            if _is_untouched(plan) and plan.id not in touched and _may_undo(actor, plan)
        ]
        delete_drafts(session, untouched)
        transaction.sentence = f"Mengurungkan {len(untouched)} draf SKP {batch.year}"
        return len(batch.plan_ids) - len(untouched)


def require_maker(actor: Actor) -> None:
    """Refuse whoever makes no drafts for others.

    Raises:
        NotAllowed: the actor is neither operator nor appraiser.
    """
    if not may_bulk_draft(actor):
        raise NotAllowed("Draf sekaligus hanya dapat dibuat operator dan pejabat penilai.")


def _is_untouched(plan: PlanRow) -> bool:
    return plan.revision == 0 and plan.status is PlanStatus.DRAFT


def _may_undo(actor: Actor, plan: PlanRow) -> bool:
    return actor.has(Role.PERSONNEL_OPERATOR) or actor.acts_for(plan.appraiser_id)


def people_without_plan(
    session: Session, office: Office, actor: Actor, year: int
) -> list[PersonLine]:
    """Return who has no plan of a year: the whole office to the operator, else the own team."""
    day = reference_day(year, office.clock.today())
    if actor is PROGRAM or actor.has(Role.PERSONNEL_OPERATOR):
        people = list(people_on(session, day).values())
    else:
        people = teams_of(session, actor.appraiser_ids, day)
    planned = set(session.scalars(select(PlanRow.employee_id).where(PlanRow.year == year)))
    missing = [person for person in people if person.id not in planned]
    return sorted(
        those_who_need_plans(session, missing, day),
        key=lambda person: (person.name, person.id),
    )


def _proposals(session: Session, people: Sequence[PersonLine]) -> dict[str, _Proposal]:
    keys = {person.id: library_key(person.position) for person in people}
    own = office_results(session, set(keys.values()))
    return {person.id: _proposal(person, own.get(keys[person.id], [])) for person in people}


def _proposal(person: PersonLine, own: Sequence[ResultInput]) -> _Proposal:
    post = shipped_post(person.position)
    if post is None:
        return _Proposal(person.position if own else "", results=tuple(own))
    return _Proposal(post.name, post.approach, (*post.results, *own))


def _line(
    session: Session,
    office: Office,
    actor: Actor,
    year: int,
    person: PersonLine,
    proposal: _Proposal,
) -> BulkLine:
    refusal = ""
    try:
        checked_post(session, actor, person.id, year, office.clock.today())
    except DomainError as error:
        refusal = str(error)
    return BulkLine(
        employee_id=person.id,
        name=person.name,
        position=person.position,
        library_post=proposal.post,
        result_count=len(proposal.results),
        indicator_count=sum(len(result.indicators) for result in proposal.results),
        refusal=refusal,
    )


def _make_draft(transaction: Transaction, actor: Actor, post: PlanPost, proposal: _Proposal) -> str:
    sentence = "Draf dibuat sekaligus"
    if proposal.results:
        sentence += f", diisi dari pustaka {proposal.post}"
    row = add_plan(transaction, actor, post, approach=proposal.approach, sentence=sentence)
    append_results(OpenPlan(transaction, row), proposal.results)
    return row.id


def _leaned_on(session: Session, plan_ids: Sequence[str]) -> set[str]:
    """Return the plans whose results somebody supports, or has a place in the role matrix for."""
    own = select(PlannedResultRow.id).where(PlannedResultRow.plan_id.in_(plan_ids))
    supporter = aliased(PlannedResultRow)
    supported = select(supporter.parent_result_id).where(supporter.parent_result_id.in_(own))
    matrix = select(RoleMatrixCellRow.leader_result_id).where(
        RoleMatrixCellRow.leader_result_id.in_(own)
    )
    leaned = {*session.scalars(supported), *session.scalars(matrix)}
    plans = select(PlannedResultRow.plan_id).where(PlannedResultRow.id.in_(leaned))
    return set(session.scalars(plans))
