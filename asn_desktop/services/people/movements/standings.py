"""Study, leave and secondment: recorded with dates and document, ending by themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.people.standings import Standing, check_standing
from asn_desktop.domain.people.terms import StandingKind
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.store.tables import EmployeeRow, StandingRow

UNDATED = ""
"""Stands for the id of a reason kept without dates by an earlier version of the program."""


@dataclass(frozen=True, slots=True)
class StandingForm:
    """What is typed about a leave, study or secondment.

    Attributes:
        ends: last day; None until somebody ends it.
        document_number: of the decision; needed for all but "other".
    """

    kind: StandingKind
    starts: date
    ends: date | None = None
    reason: str = ""
    document_number: str = ""


@dataclass(frozen=True, slots=True)
class StandingLine:
    """One record of a person; `id` is "" for a reason kept without dates."""

    id: str
    kind: StandingKind
    words: str
    reason: str
    document_number: str
    starts: date | None
    ends: date | None
    revision: int


def standings_on(
    session: Session, day: date, *, ids: Iterable[str] | None = None
) -> dict[str, str]:
    """Return who owes no plan on a day, with the reason in words, by person."""
    dated = select(StandingRow).where(
        StandingRow.starts <= day, or_(StandingRow.ends.is_(None), StandingRow.ends >= day)
    )
    undated = select(EmployeeRow.id, EmployeeRow.exempt_reason).where(
        EmployeeRow.exempt_reason != ""
    )
    if ids is not None:
        wanted = list(ids)
        dated = dated.where(StandingRow.employee_id.in_(wanted))
        undated = undated.where(EmployeeRow.id.in_(wanted))
    found = {key: reason for key, reason in session.execute(undated)}
    for row in session.scalars(dated):
        found[row.employee_id] = _standing(row).words
    return found


def standings_of(session: Session, employee_id: str) -> tuple[StandingLine, ...]:
    """Return everything recorded about a person, newest first."""
    query = (
        select(StandingRow)
        .where(StandingRow.employee_id == employee_id)
        .order_by(StandingRow.starts.desc(), StandingRow.id)
    )
    lines = [
        StandingLine(
            row.id, row.kind, _standing(row).words, row.reason, row.document_number,
            row.starts, row.ends, row.revision,
        )
        for row in session.scalars(query)
    ]  # fmt: skip
    person = session.get(EmployeeRow, employee_id)
    if person is not None and person.exempt_reason:
        reason = person.exempt_reason
        undated = StandingLine(UNDATED, StandingKind.OTHER, reason, reason, "", None, None, 0)
        lines.insert(0, undated)
    return tuple(lines)


def record_standing(office: Office, actor: Actor, employee_id: str, form: StandingForm) -> str:
    """Record that somebody owes no plan for a while, with reason and document; return the id.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: a field is wrong, as `check_standing`.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Mencatat keadaan pegawai", subject_id=employee_id) as transaction:
        session = transaction.session
        person = _person(session, employee_id)
        reason = " ".join(form.reason.split())
        number = " ".join(form.document_number.split())
        new = Standing(form.kind, form.starts, form.ends, reason)
        query = select(StandingRow).where(StandingRow.employee_id == employee_id)
        check_standing(new, number, [_standing(row) for row in session.scalars(query)])
        row = StandingRow(
            employee_id=employee_id,
            kind=form.kind,
            reason=reason,
            document_number=number,
            starts=form.starts,
            ends=form.ends,
        )
        session.add(row)
        transaction.sentence = (
            f"Mencatat {form.kind.label.lower()} {person.name} mulai {date_long(form.starts)}"
        )
        return row.id


def end_standing(
    office: Office,
    actor: Actor,
    employee_id: str,
    standing_id: str,
    last_day: date,
    *,
    expected_revision: int | None = None,
) -> None:
    """End a record on a day; one that has not begun by then is removed.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: it is gone, or ends before that day (field "ends").
        ConflictError: somebody changed it meanwhile.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Mengakhiri keadaan", subject_id=employee_id) as transaction:
        session = transaction.session
        person = _person(session, employee_id)
        if standing_id == UNDATED:
            transaction.sentence = f"Mengakhiri {person.exempt_reason.lower()} {person.name}"
            person.exempt_reason = ""
            return
        row = session.get(StandingRow, standing_id)
        if row is None or row.employee_id != employee_id:
            raise DomainError("Catatan ini sudah dihapus. Muat ulang halaman.")
        check_revision(row, expected_revision)
        if row.ends is not None and last_day > row.ends:
            raise DomainError(
                f"Catatan ini berakhir {date_long(row.ends)}. Pilih tanggal sebelumnya.",
                field="ends",
            )
        transaction.sentence = f"Mengakhiri {row.kind.label.lower()} {person.name}"
        if last_day < row.starts:
            session.delete(row)
        else:
            row.ends = last_day


def _standing(row: StandingRow) -> Standing:
    return Standing(row.kind, row.starts, row.ends, row.reason)


def _person(session: Session, employee_id: str) -> EmployeeRow:
    person = session.get(EmployeeRow, employee_id)
    if person is None:
        raise DomainError("Pegawai ini tidak ada lagi. Muat ulang daftar pegawai.")
    return person
