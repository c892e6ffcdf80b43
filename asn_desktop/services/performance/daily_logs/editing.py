"""Writing the daily log: each line is stored at once, by its owner alone."""

from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import date_long, date_short, parse_date, parse_number
from asn_desktop.domain.performance.execution.daily_log_rules import (
    check_log_day,
    parse_clock,
    parse_length,
    span_of,
)
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.performance.daily_logs.reading import entry_of
from asn_desktop.services.performance.daily_logs.views import TypedEntry
from asn_desktop.services.performance.feedback.relations import check_result, own_id
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import DailyLogRow

TEXT_LIMIT: Final = 400
UNIT_LIMIT: Final = 40


def add_entry(office: Office, actor: Actor, typed: TypedEntry) -> str:
    """Store one activity of the actor and return its id.

    Raises:
        NotAllowed: the actor is no employee.
        DomainError: a field cannot be read (named by `field`).
    """
    own = own_id(actor)
    values = entry_values(typed, office.clock.today())
    with office.write(actor, "Mencatat kegiatan harian", subject_id=own) as transaction:
        check_result(transaction.session, values["result_id"], own)
        row = DailyLogRow(employee_id=own, revision=1, **values)
        transaction.session.add(row)
        return row.id


def change_entry(
    office: Office, actor: Actor, entry_id: str, typed: TypedEntry, revision: int | None = None
) -> None:
    """Store one line anew.

    Raises:
        NotAllowed: it is somebody else's line.
        DomainError: a field cannot be read (named by `field`), or the line is gone.
        ConflictError: it was changed meanwhile.
    """
    values = entry_values(typed, office.clock.today())
    with office.write(actor, "Mengubah catatan harian", subject_id=entry_id) as transaction:
        row = _own_row(transaction.session, actor, entry_id)
        check_revision(row, revision)
        check_result(transaction.session, values["result_id"], row.employee_id)
        for name, value in values.items():
            setattr(row, name, value)


def remove_entry(office: Office, actor: Actor, entry_id: str) -> TypedEntry:
    """Remove one line and return it as typed, to add it again.

    Raises:
        NotAllowed: it is somebody else's line.
        DomainError: it is gone.
    """
    with office.write(actor, "Menghapus catatan harian", subject_id=entry_id) as transaction:
        row = _own_row(transaction.session, actor, entry_id)
        typed = entry_of(row, "").typed()
        transaction.session.delete(row)
        return typed


def copy_last_day(office: Office, actor: Actor, day: str = "") -> tuple[date, tuple[str, ...]]:
    """Copy the activities of the last logged day before `day` (today when "") onto that day.

    Returns:
        The day that was copied, and the ids of the new lines.

    Raises:
        NotAllowed: the actor is no employee.
        DomainError: there is nothing before that day, or the day lies in the future.
    """
    own = own_id(actor)
    today = office.clock.today()
    target = parse_date(day, field="day") if day.strip() else today
    check_log_day(target, today)
    sentence = f"Menyalin catatan harian ke {date_long(target)}"
    with office.write(actor, sentence, subject_id=own) as transaction:
        session = transaction.session
        source = session.scalar(
            select(func.max(DailyLogRow.day)).where(
                DailyLogRow.employee_id == own, DailyLogRow.day < target
            )
        )
        if source is None:
            raise DomainError(f"Belum ada catatan sebelum {date_short(target)} untuk disalin.")
        query = (
            select(DailyLogRow)
            .where(DailyLogRow.employee_id == own, DailyLogRow.day == source)
            .order_by(DailyLogRow.id)
        )
        copies = [_copy(row, target) for row in session.scalars(query)]
        session.add_all(copies)
        return source, tuple(row.id for row in copies)


def remove_entries(office: Office, actor: Actor, entry_ids: tuple[str, ...]) -> None:
    """Remove several lines, such as those just copied.

    Raises:
        NotAllowed: one is somebody else's.
        DomainError: one is gone.
    """
    with office.write(actor, "Mengurungkan salinan catatan harian") as transaction:
        for entry_id in entry_ids:
            transaction.session.delete(_own_row(transaction.session, actor, entry_id))


def entry_values(typed: TypedEntry, today: date) -> dict[str, Any]:
    """Read a typed line as the values of its row.

    Raises:
        DomainError: a field cannot be read (named by `field`).
    """
    day = parse_date(typed.day, field="day") if typed.day.strip() else today
    check_log_day(day, today)
    span = span_of(
        parse_clock(typed.starts, field="starts"),
        parse_clock(typed.ends, field="ends"),
        parse_length(typed.minutes, field="minutes"),
    )
    quantity = typed.quantity.strip()
    amount = parse_number(quantity, field="quantity") if quantity else None
    if amount is not None and amount < 0:
        raise DomainError("Jumlah tidak boleh kurang dari nol.", field="quantity")
    return {
        "day": day,
        "text": checked_text(
            " ".join(typed.text.split()), TEXT_LIMIT, what="Kegiatan", field="text"
        ),
        "result_id": typed.result_id,
        "quantity": amount,
        "unit": checked_text(typed.unit, UNIT_LIMIT, what="Satuan", field="unit", required=False),
        "starts": span.starts,
        "ends": span.ends,
        "minutes": span.minutes,
    }


def _own_row(session: Session, actor: Actor, entry_id: str) -> DailyLogRow:
    row = session.get(DailyLogRow, entry_id)
    if row is None:
        raise DomainError("Baris catatan ini sudah dihapus. Muat ulang halaman.")
    if row.employee_id != actor.employee_id:
        raise NotAllowed("Catatan harian hanya dapat diubah pegawai yang bersangkutan.")
    return row


def _copy(row: DailyLogRow, day: date) -> DailyLogRow:
    return DailyLogRow(
        employee_id=row.employee_id,
        day=day,
        text=row.text,
        result_id=row.result_id,
        quantity=row.quantity,
        unit=row.unit,
        starts=row.starts,
        ends=row.ends,
        minutes=row.minutes,
        revision=1,
    )
