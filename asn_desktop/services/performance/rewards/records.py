"""Rewards that were given, for the certificate and the list."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.follow_up.terms import RewardKind
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import EmployeeRow, RewardRow, WorkUnitRow


@dataclass(frozen=True, slots=True)
class RewardForm:
    """What is given to whom, and why."""

    employee_id: str
    kind: RewardKind
    title: str
    reason: str
    given_on: date
    letter_number: str = ""


@dataclass(frozen=True, slots=True)
class RewardLine:
    """One reward."""

    id: str
    revision: int
    employee_id: str
    name: str
    kind: RewardKind
    title: str
    reason: str
    given_on: date
    letter_number: str
    signer_id: str | None


def rewards_list(office: Office, actor: Actor) -> tuple[RewardLine, ...]:
    """Return rewards, newest first: all for leader and operator, else one's own."""
    query = (
        select(RewardRow, EmployeeRow.name)
        .join(EmployeeRow, EmployeeRow.id == RewardRow.employee_id)
        .order_by(RewardRow.given_on.desc(), RewardRow.id.desc())
    )
    if not may(actor, Right.MANAGE_REWARDS):
        query = query.where(RewardRow.employee_id == actor.employee_id)
    with office.read() as session:
        return tuple(_line(row, name) for row, name in session.execute(query))


def reward_line(office: Office, actor: Actor, reward_id: str) -> RewardLine:
    """Return one reward.

    Raises:
        NotAllowed: it is somebody else's.
        DomainError: it is gone.
    """
    with office.read() as session:
        row = _load(session, reward_id)
        if actor.employee_id != row.employee_id and not may(actor, Right.MANAGE_REWARDS):
            raise NotAllowed("Piagam hanya dapat dibuka pemiliknya, pimpinan, dan operator.")
        return _line(row, session.get_one(EmployeeRow, row.employee_id).name)


def give_reward(office: Office, actor: Actor, form: RewardForm) -> str:
    """Record a reward that no proposal led to; return its id.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: title or reason is missing, or the day lies ahead (field named so).
    """
    require(actor, Right.MANAGE_REWARDS)
    with office.write(actor, "Mencatat penghargaan") as transaction:
        row = add_reward(transaction.session, form, office.clock.today())
        transaction.subject_id = row.id
        return row.id


def set_letter_number(
    office: Office, actor: Actor, reward_id: str, number: str, revision: int | None = None
) -> None:
    """Write the number of the certificate.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: it is too long, or the reward is gone.
        ConflictError: somebody else changed the reward meanwhile.
    """
    require(actor, Right.MANAGE_REWARDS)
    words = checked_text(number, 100, what="Nomor piagam", field="number", required=False)
    with office.write(actor, "Mengisi nomor piagam", subject_id=reward_id) as transaction:
        row = _load(transaction.session, reward_id)
        check_revision(row, revision)
        row.letter_number = words


def add_reward(
    session: Session,
    form: RewardForm,
    today: date,
    *,
    decision_id: str | None = None,
    election_id: str | None = None,
) -> RewardRow:
    """Add a reward inside a running transaction; the head of the office signs it.

    Raises:
        DomainError: as `give_reward`.
    """
    title = checked_text(form.title, 200, what="Nama penghargaan", field="title")
    reason = checked_text(form.reason, 1_000, what="Alasan", field="reason")
    if form.given_on > today:
        raise DomainError("Tanggal penghargaan belum tiba.", field="given_on")
    if session.get(EmployeeRow, form.employee_id) is None:
        raise DomainError("Pilih pegawai yang menerima penghargaan.", field="employee")
    row = RewardRow(
        employee_id=form.employee_id,
        kind=form.kind,
        title=title,
        reason=reason,
        given_on=form.given_on,
        letter_number=form.letter_number.strip(),
        decision_id=decision_id,
        election_id=election_id,
        signer_id=head_of_office(session, form.given_on),
        revision=1,
    )
    session.add(row)
    return row


def head_of_office(session: Session, day: date) -> str | None:
    """Return who heads the whole office on a day, or None."""
    top = session.scalars(select(WorkUnitRow.id).where(WorkUnitRow.parent_id.is_(None))).first()
    for line in people_on(session, day).values():
        if line.leads_unit and line.unit_id == top and not line.is_archived:
            return line.id
    return None


def _load(session: Session, reward_id: str) -> RewardRow:
    row = session.get(RewardRow, reward_id)
    if row is None:
        raise DomainError("Penghargaan ini tidak ada lagi. Muat ulang daftar.")
    return row


def _line(row: RewardRow, name: str) -> RewardLine:
    return RewardLine(
        id=row.id,
        revision=row.revision,
        employee_id=row.employee_id,
        name=name,
        kind=row.kind,
        title=row.title,
        reason=row.reason,
        given_on=row.given_on,
        letter_number=row.letter_number,
        signer_id=row.signer_id,
    )
