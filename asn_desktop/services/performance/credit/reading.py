"""The credit points of everybody, and everything about one person."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import EmploymentKind, FunctionalLevel, PositionType, Role
from asn_desktop.domain.performance.credit.balance import balance, recommendation
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.performance.credit.stretches import parts_of
from asn_desktop.services.performance.credit.views import (
    CreditDocument,
    CreditLine,
    CreditPart,
    CreditView,
    EmployeeDetail,
    OldBalance,
)
from asn_desktop.services.performance.plans.opening import reference_day
from asn_desktop.store.tables import (
    AssignmentRow,
    CreditBalanceRow,
    CreditDocumentRow,
    EmployeeDetailRow,
    EmployeeRow,
)

USUAL_COPIES = (
    "Kepala Kantor Regional BKN yang bersangkutan",
    "Kepala badan kepegawaian daerah",
    "Pegawai yang bersangkutan",
)
_OVERSEERS = (Role.PERSONNEL_OPERATOR, Role.LEADER)
NO_CREDIT = "Bukan jabatan fungsional, tidak memakai angka kredit"
_NO_LEVEL = "Jenjang belum diisi di data pegawai"


def credit_list(office: Office, actor: Actor, year: int) -> list[CreditLine]:
    """Return whom the actor may see, functional posts first, by name.

    Everybody sees themselves; an appraiser also the team; leader and operator all.
    """
    day = _last_day(office, year)
    with office.read() as session:
        people = [
            person
            for person in people_on(session, day).values()
            if not person.is_archived
            and person.kind is not EmploymentKind.OUTSIDE
            and _sees(actor, person)
        ]
        levels = _levels(session, people, day)
        functional = [person.id for person in people if levels.get(person.id)]
        parts = parts_of(session, functional, date(year, 12, 31))
        old = _old_points(session, functional)
    lines = [_line(person, levels.get(person.id), year, parts, old) for person in people]
    return sorted(lines, key=lambda line: (line.level is None, line.name.casefold(), line.nip))


def credit_view(office: Office, actor: Actor, employee_id: str, year: int) -> CreditView:
    """Return everything about one person up to the end of a year.

    Raises:
        NotAllowed: neither the person, the appraiser, the leader nor the operator.
        DomainError: there is no such person.
    """
    day = _last_day(office, year)
    with office.read() as session:
        person = people_on(session, day, ids=[employee_id]).get(employee_id)
        if person is None:
            raise DomainError("Pegawai ini tidak ada lagi. Kembali ke daftar angka kredit.")
        if not _sees(actor, person):
            raise NotAllowed(
                "Angka kredit hanya dapat dilihat pemiliknya, penilainya, dan operator."
            )
        return _view(_Reading(session, actor, person, year, day))


def level_on(session: Session, employee_id: str, day: date) -> FunctionalLevel | None:
    """Return the level of the main post on a day; None without one."""
    person = people_on(session, day, ids=[employee_id]).get(employee_id)
    return None if person is None else _levels(session, [person], day).get(employee_id)


@dataclass(frozen=True, slots=True)
class _Reading:
    session: Session
    actor: Actor
    person: PersonLine
    year: int
    day: date


def _view(reading: _Reading) -> CreditView:
    session, person, year = reading.session, reading.person, reading.year
    row = session.get_one(EmployeeRow, person.id)
    level = _levels(session, [person], reading.day).get(person.id)
    parts = tuple(parts_of(session, [person.id], date(year, 12, 31))[person.id])
    old = _old_balance(session, person.id)
    detail = _detail(session, person.id, reading.day)
    stretches = [part.stretch for part in parts if part.is_counted]
    found = balance(level, Fraction(old.points), stretches) if level else None
    ranks = person.kind is not EmploymentKind.PPPK
    return CreditView(
        employee_id=person.id,
        year=year,
        name=person.name,
        nip=person.nip,
        kind=person.kind,
        sex=row.sex,
        birth_date=row.birth_date,
        grade=person.grade,
        position=person.position,
        unit_name=person.unit_name,
        appraiser_id=person.appraiser_id,
        level=level,
        detail=detail,
        old=old,
        parts=parts,
        balance=found,
        recommendation=recommendation(found, has_ranks=ranks) if found else "",
        documents=_documents(session, person.id, year),
        missing=_missing(row, detail, has_ranks=ranks),
        edits=reading.actor is PROGRAM or may(reading.actor, Right.MANAGE_PEOPLE),
        places=load_settings(session).credit_places,
    )


def _line(
    person: PersonLine,
    level: FunctionalLevel | None,
    year: int,
    parts: dict[str, list[CreditPart]],
    old: dict[str, Decimal],
) -> CreditLine:
    functional = person.position_type is PositionType.FUNCTIONAL
    own = [part.stretch for part in parts.get(person.id, ()) if part.is_counted]
    months = sum(stretch.months for stretch in own if stretch.starts.year == year)
    note = "" if level else (_NO_LEVEL if functional else NO_CREDIT)
    if level and not months:
        note = f"Belum ada evaluasi final {year}"
    points = Fraction(old.get(person.id, Decimal(0)))
    return CreditLine(
        employee_id=person.id,
        name=person.name,
        nip=person.nip,
        position=person.position,
        unit_name=person.unit_name,
        level=level,
        months=months,
        balance=balance(level, points, own) if level else None,
        note=note,
    )


def _sees(actor: Actor, person: PersonLine) -> bool:
    if actor is PROGRAM or actor.has(*_OVERSEERS) or actor.employee_id == person.id:
        return True
    return may(actor, Right.APPRAISE) and actor.acts_for(person.appraiser_id)


def _levels(
    session: Session, people: list[PersonLine], day: date
) -> dict[str, FunctionalLevel | None]:
    ids = [person.id for person in people if person.position_type is PositionType.FUNCTIONAL]
    query = (
        select(AssignmentRow.employee_id, AssignmentRow.functional_level)
        .where(
            AssignmentRow.employee_id.in_(ids),
            AssignmentRow.is_main,
            AssignmentRow.valid_from <= day,
        )
        .order_by(AssignmentRow.valid_from, AssignmentRow.id)
    )
    return {person: level for person, level in session.execute(query)}


def _old_points(session: Session, ids: list[str]) -> dict[str, Decimal]:
    query = select(CreditBalanceRow.employee_id, CreditBalanceRow.points)
    rows = session.execute(query.where(CreditBalanceRow.employee_id.in_(ids)))
    return {person: points for person, points in rows}


def _old_balance(session: Session, employee_id: str) -> OldBalance:
    query = select(CreditBalanceRow).where(CreditBalanceRow.employee_id == employee_id)
    row = session.scalars(query).one_or_none()
    if row is None:
        return OldBalance(Decimal(0), None, "", 0)
    return OldBalance(row.points, row.until, row.document_number, row.revision)


def _detail(session: Session, employee_id: str, day: date) -> EmployeeDetail:
    query = (
        select(EmployeeDetailRow)
        .where(EmployeeDetailRow.employee_id == employee_id, EmployeeDetailRow.valid_from <= day)
        .order_by(EmployeeDetailRow.valid_from.desc())
    )
    row = session.scalars(query).first()
    if row is None:
        return EmployeeDetail(None, "", "", None, None, 0)
    return EmployeeDetail(
        row.valid_from,
        row.card_number,
        row.birth_place,
        row.rank_since,
        row.position_since,
        row.revision,
    )


def _documents(session: Session, employee_id: str, year: int) -> tuple[CreditDocument, ...]:
    query = select(CreditDocumentRow).where(
        CreditDocumentRow.employee_id == employee_id, CreditDocumentRow.year == year
    )
    rows = {row.kind: row for row in session.scalars(query)}
    return tuple(_document(kind, rows.get(kind)) for kind in CreditDocumentKind)


def _document(kind: CreditDocumentKind, row: CreditDocumentRow | None) -> CreditDocument:
    if row is None:
        return CreditDocument(kind, "", None, USUAL_COPIES, 0)
    copies = tuple(line for line in row.copies.splitlines() if line)
    return CreditDocument(kind, row.number, row.dated_on, copies, row.revision)


def _missing(row: EmployeeRow, detail: EmployeeDetail, *, has_ranks: bool) -> tuple[str, ...]:
    lines = (
        ("nomor seri Karpeg", detail.card_number or not has_ranks),
        ("tempat lahir", detail.birth_place),
        ("tanggal lahir", row.birth_date),
        ("jenis kelamin", row.sex),
        ("TMT pangkat", detail.rank_since or not has_ranks),
        ("TMT jabatan", detail.position_since),
    )
    return tuple(words for words, value in lines if not value)


def _last_day(office: Office, year: int) -> date:
    return reference_day(year, office.clock.today())
