"""Reviews as a list and as one record, for those who took part, their superiors and the leader."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.performance.feedback.relations import names_of, team_ids
from asn_desktop.services.performance.reviews.views import (
    ReviewAgreement,
    ReviewLine,
    ReviewView,
)
from asn_desktop.store.tables import ActivityReviewRow, ReviewAgreementRow, ReviewParticipantRow


@dataclass(frozen=True, slots=True)
class DueAgreement:
    """An agreement of the actor that is not kept yet."""

    review_id: str
    activity: str
    text: str
    due: date
    is_late: bool


def reviews_list(
    office: Office, actor: Actor, year: int, employee_id: str = ""
) -> tuple[ReviewLine, ...]:
    """Return the reviews of a year that the actor may read, newest first.

    Everybody reads those they or people of their team took part in; the leader reads all.
    """
    today = office.clock.today()
    with office.read() as session:
        query = (
            select(ActivityReviewRow)
            .where(ActivityReviewRow.held_on.between(date(year, 1, 1), date(year, 12, 31)))
            .order_by(ActivityReviewRow.held_on.desc(), ActivityReviewRow.id.desc())
        )
        if employee_id:
            query = query.where(ActivityReviewRow.id.in_(_with({employee_id})))
        if not _reads_all(actor):
            people = {*team_ids(session, actor, today), actor.employee_id or ""}
            query = query.where(ActivityReviewRow.id.in_(_with(people)))
        rows = list(session.scalars(query))
        ids = [row.id for row in rows]
        agreements = _agreements(session, ids)
        people_of = _participants(session, ids)
        names = names_of(session, {row.writer_id for row in rows})
    return tuple(
        _line(row, names[row.writer_id], len(people_of[row.id]), agreements[row.id], today)
        for row in rows
    )


def review_view(office: Office, actor: Actor, review_id: str) -> ReviewView:
    """Return one review.

    Raises:
        NotAllowed: the actor took no part and oversees nobody who did.
        DomainError: it is gone.
    """
    today = office.clock.today()
    with office.read() as session:
        row = load_review(session, review_id)
        people = set(_participants(session, [review_id])[review_id])
        _require_reader(session, actor, people, today)
        agreements = _agreements(session, [review_id])[review_id]
        names = names_of(session, people | {row.writer_id} | {a.person_id for a in agreements})
        return ReviewView(
            id=row.id,
            revision=row.revision,
            activity=row.activity,
            held_on=row.held_on,
            writer_id=row.writer_id,
            writer_name=names[row.writer_id],
            went_well=row.went_well,
            to_improve=row.to_improve,
            planned=row.planned,
            happened=row.happened,
            participants=tuple(
                sorted(((key, names[key]) for key in people), key=lambda pair: pair[1].casefold())
            ),
            agreements=tuple(_agreement(item, names, today) for item in agreements),
            can_edit=actor.employee_id in people,
        )


def due_agreements(office: Office, actor: Actor, until: date) -> tuple[DueAgreement, ...]:
    """Return the actor's own agreements that are due until a day and not kept, oldest first."""
    if actor.employee_id is None:
        return ()
    query = (
        select(ReviewAgreementRow, ActivityReviewRow.activity)
        .join(ActivityReviewRow, ActivityReviewRow.id == ReviewAgreementRow.review_id)
        .where(
            ReviewAgreementRow.person_id == actor.employee_id,
            ReviewAgreementRow.done_on.is_(None),
            ReviewAgreementRow.due <= until,
        )
        .order_by(ReviewAgreementRow.due, ReviewAgreementRow.id)
    )
    today = office.clock.today()
    with office.read() as session:
        return tuple(
            DueAgreement(row.review_id, activity, row.text, row.due, row.due < today)
            for row, activity in session.execute(query)
            if row.due is not None
        )


def load_review(session: Session, review_id: str) -> ActivityReviewRow:
    """Return the row of one review.

    Raises:
        DomainError: it is gone.
    """
    row = session.get(ActivityReviewRow, review_id)
    if row is None:
        raise DomainError("Tinjauan ini sudah dihapus. Kembali ke daftar.")
    return row


def participants_of(session: Session, review_id: str) -> frozenset[str]:
    """Return who took part."""
    return frozenset(_participants(session, [review_id])[review_id])


def _require_reader(session: Session, actor: Actor, people: set[str], today: date) -> None:
    if _reads_all(actor) or actor.employee_id in people:
        return
    if not people & team_ids(session, actor, today):
        raise NotAllowed("Tinjauan ini hanya dapat dibuka peserta kegiatan dan pimpinannya.")


def _reads_all(actor: Actor) -> bool:
    return actor is PROGRAM or actor.has(Role.LEADER)


def _with(people: set[str]) -> Select[str]:
    return select(ReviewParticipantRow.review_id).where(
        ReviewParticipantRow.employee_id.in_(sorted(people))
    )


def _participants(session: Session, ids: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {key: [] for key in ids}
    query = select(ReviewParticipantRow.review_id, ReviewParticipantRow.employee_id).where(
        ReviewParticipantRow.review_id.in_(ids)
    )
    for review_id, employee_id in session.execute(query):
        found[review_id].append(employee_id)
    return found


def _agreements(session: Session, ids: list[str]) -> dict[str, list[ReviewAgreementRow]]:
    found: dict[str, list[ReviewAgreementRow]] = {key: [] for key in ids}
    query = (
        select(ReviewAgreementRow)
        .where(ReviewAgreementRow.review_id.in_(ids))
        .order_by(ReviewAgreementRow.sort_order, ReviewAgreementRow.id)
    )
    for row in session.scalars(query):
        found[row.review_id].append(row)
    return found


def _line(
    row: ActivityReviewRow,
    writer: str,
    participants: int,
    agreements: list[ReviewAgreementRow],
    today: date,
) -> ReviewLine:
    waiting = [item for item in agreements if item.done_on is None]
    return ReviewLine(
        id=row.id,
        activity=row.activity,
        held_on=row.held_on,
        writer_name=writer,
        participants=participants,
        open_agreements=len(waiting),
        late_agreements=sum(item.due is not None and item.due < today for item in waiting),
    )


def _agreement(row: ReviewAgreementRow, names: dict[str, str], today: date) -> ReviewAgreement:
    return ReviewAgreement(
        id=row.id,
        text=row.text,
        person_id=row.person_id,
        person_name=names.get(row.person_id, ""),
        due=row.due,
        done_on=row.done_on,
        is_late=row.done_on is None and row.due is not None and row.due < today,
    )
