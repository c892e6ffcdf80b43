"""The days an office does not work, and the calendar that everything else reckons with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long, parse_date
from asn_desktop.domain.performance.execution.terms import DayOffKind
from asn_desktop.domain.performance.execution.working_days import (
    OfficeCalendar,
    check_days_off,
    fixed_holidays,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import DayOffRow

LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class DayOff:
    """One day on which the office does not work."""

    id: str
    day: date
    name: str
    kind: DayOffKind


@dataclass(frozen=True, slots=True)
class DayOffInput:
    """A day as typed or pasted; `day` in any Indonesian way of writing a date."""

    day: str
    name: str
    kind: DayOffKind = DayOffKind.NATIONAL


def office_calendar(session: Session) -> OfficeCalendar:
    """Return which days the office works, for every limit that counts working days."""
    days = frozenset(session.scalars(select(DayOffRow.day)))
    return OfficeCalendar(load_settings(session).workdays, days)


def days_off(office: Office, year: int) -> tuple[DayOff, ...]:
    """Return the days off of a year in order."""
    query = (
        select(DayOffRow)
        .where(DayOffRow.day >= date(year, 1, 1), DayOffRow.day <= date(year, 12, 31))
        .order_by(DayOffRow.day)
    )
    with office.read() as session:
        return tuple(DayOff(row.id, row.day, row.name, row.kind) for row in session.scalars(query))


def missing_fixed_holidays(office: Office, year: int) -> tuple[tuple[date, str], ...]:
    """Return the holidays on fixed days that are not in the list yet, for a checklist."""
    known = {line.day for line in days_off(office, year)}
    return tuple(pair for pair in fixed_holidays(year) if pair[0] not in known)


def add_days_off(
    office: Office, actor: Actor, year: int, inputs: Sequence[DayOffInput]
) -> tuple[str, ...]:
    """Add days off, all or none, and return their ids.

    Raises:
        NotAllowed: the actor may not change the office.
        DomainError: a day cannot be read, lies in another year, is in the list twice, or has no
            name (field "day" or "name"); a pasted line is named by its number.
    """
    require(actor, Right.MANAGE_OFFICE)
    read = [_read(number, item, len(inputs)) for number, item in enumerate(inputs, start=1)]
    check_days_off((day for day, _, _ in read), year)
    with office.write(actor, _sentence(read, year)) as transaction:
        known = set(transaction.session.scalars(select(DayOffRow.day)))
        ids = []
        for day, name, kind in read:
            if day in known:
                raise DomainError(
                    f"{date_long(day)} sudah ada di daftar hari libur. Hapus salah satunya.",
                    field="day",
                )
            known.add(day)
            row = DayOffRow(day=day, name=name, kind=kind)
            transaction.session.add(row)
            ids.append(row.id)
    return tuple(ids)


def remove_day_off(office: Office, actor: Actor, day_off_id: str) -> DayOffInput:
    """Remove a day off and return it as typed, to add it again.

    Raises:
        NotAllowed: the actor may not change the office.
        DomainError: it is gone already.
    """
    require(actor, Right.MANAGE_OFFICE)
    with office.write(actor, "Menghapus hari libur", subject_id=day_off_id) as transaction:
        row = transaction.session.get(DayOffRow, day_off_id)
        if row is None:
            raise DomainError("Hari libur ini sudah dihapus. Muat ulang halaman.")
        transaction.sentence += f" {date_long(row.day)}"
        transaction.session.delete(row)
        return DayOffInput(date_long(row.day), row.name, row.kind)


def read_pasted(rows: Sequence[Sequence[str]]) -> tuple[DayOffInput, ...]:
    """Read a block from a spreadsheet: date, name, and perhaps the kind in a third column.

    A heading line (whose first cell is no date) is passed over.

    Raises:
        DomainError: there is no second column, or nothing below the heading.
    """
    lines = [row for row in rows if any(cell.strip() for cell in row)]
    if any(len(row) < 2 for row in lines):
        raise DomainError("Tempel dua kolom: tanggal dan nama hari libur.", field="day")
    if lines and not any(mark.isdigit() for mark in lines[0][0]):
        lines = lines[1:]
    if not lines:
        raise DomainError("Tidak ada tanggal di papan klip. Salin dahulu dari Excel.", field="day")
    return tuple(
        DayOffInput(row[0], row[1], _kind(row[2] if len(row) > 2 else "", row[1])) for row in lines
    )


def _kind(words: str, name: str) -> DayOffKind:
    found = f"{words} {name}".casefold()
    if "cuti" in found:
        return DayOffKind.JOINT_LEAVE
    return DayOffKind.OFFICE if "kantor" in found else DayOffKind.NATIONAL


def _read(number: int, item: DayOffInput, count: int) -> tuple[date, str, DayOffKind]:
    try:
        day = parse_date(item.day, field="day")
        name = checked_text(item.name, LONGEST_NAME, what="Nama hari libur", field="name")
    except DomainError as error:
        if count == 1:
            raise
        raise DomainError(f"Baris {number}: {error}", field=error.field) from error
    return day, name, item.kind


def _sentence(read: Sequence[tuple[date, str, DayOffKind]], year: int) -> str:
    if len(read) == 1:
        return f"Menambah hari libur {date_long(read[0][0])}"
    return f"Menambah {len(read)} hari libur {year}"
