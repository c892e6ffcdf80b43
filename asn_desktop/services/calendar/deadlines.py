"""The office's own deadlines of a year: their days, and which rule or letter they come from."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.execution.terms import DeadlineKind
from asn_desktop.domain.performance.execution.working_days import DELIVERY_WORKING_DAYS
from asn_desktop.domain.performance.periods import plan_deadline
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import load_periods
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import AssessmentPeriodRow, DeadlineRow, PerformanceYearRow

LONGEST_SOURCE: Final = 200
_SOURCES: Final = {
    DeadlineKind.PLAN_SET: "PermenPANRB 6/2022",
    DeadlineKind.PERIOD: "Belum ada surat daerah",
    DeadlineKind.DELIVERY: "14 hari kerja menurut praktik e-Kinerja",
}


@dataclass(frozen=True, slots=True)
class Deadline:
    """One deadline of a year.

    Attributes:
        subject: the period's id, or "".
        title: in words.
        opens: first day, only of a period.
        due: last day; None where the limit is a number of days.
        days: working days, or None.
        source: where it comes from, in the office's words.
        is_changed: whether the office set it itself.
    """

    kind: DeadlineKind
    subject: str
    title: str
    opens: date | None
    due: date | None
    days: int | None
    source: str
    is_changed: bool


def office_deadlines(office: Office, year: int) -> tuple[Deadline, ...]:
    """Return the deadlines of a year in the order of the year."""
    with office.read() as session:
        rows = _rows(session, year)
        plan = rows.get((DeadlineKind.PLAN_SET, ""))
        delivery = rows.get((DeadlineKind.DELIVERY, ""))
        lines = [
            Deadline(
                DeadlineKind.PLAN_SET,
                "",
                f"Batas penetapan SKP {year}",
                None,
                (plan.due if plan else None) or plan_deadline(year),
                None,
                _source(plan, DeadlineKind.PLAN_SET),
                plan is not None,
            )
        ]
        for period in load_periods(session, year):
            row = rows.get((DeadlineKind.PERIOD, period.id))
            lines.append(
                Deadline(
                    DeadlineKind.PERIOD,
                    period.id,
                    f"Penilaian {period.label}",
                    period.opens,
                    period.closes,
                    None,
                    _source(row, DeadlineKind.PERIOD),
                    row is not None,
                )
            )
        lines.append(
            Deadline(
                DeadlineKind.DELIVERY,
                "",
                "Dokumen evaluasi diserahkan dalam",
                None,
                None,
                _days(delivery),
                _source(delivery, DeadlineKind.DELIVERY),
                delivery is not None,
            )
        )
    return tuple(lines)


def plan_due(session: Session, year: int) -> date:
    """Return the last day on which plans of a year are set in time."""
    return plan_dues(session, [year])[year]


def plan_dues(session: Session, years: Iterable[int]) -> dict[int, date]:
    """Return the last day to set plans for each of these years, in one query."""
    wanted = set(years)
    query = select(DeadlineRow.year, DeadlineRow.due).where(
        DeadlineRow.year.in_(wanted), DeadlineRow.kind == DeadlineKind.PLAN_SET
    )
    kept = {year: due for year, due in session.execute(query) if due is not None}
    return {year: kept.get(year) or plan_deadline(year) for year in wanted}


def delivery_days(session: Session, year: int) -> int:
    """Return the working days for handing over an evaluation document of a year."""
    return _days(_rows(session, year).get((DeadlineKind.DELIVERY, "")))


def set_plan_deadline(office: Office, actor: Actor, year: int, due: date, source: str) -> None:
    """Set the last day to set plans of a year.

    Raises:
        NotAllowed: the actor may not change the office.
        DomainError: the year is not open, the day lies outside it, or the source is missing or
            too long (field "due" or "source").
    """
    if due.year != year:
        raise DomainError(f"Batas penetapan SKP harus pada tahun {year}.", field="due")
    with _open_row(office, actor, year, DeadlineKind.PLAN_SET, "", source) as (_session, row):
        row.due = due


def set_delivery_days(office: Office, actor: Actor, year: int, days: int, source: str) -> None:
    """Set the working days for handing over evaluation documents.

    Raises:
        NotAllowed: the actor may not change the office.
        DomainError: the number is not 1 to 60, or the source is missing or too long
            (field "days" or "source").
    """
    if not 1 <= days <= 60:
        raise DomainError("Jumlah hari kerja harus 1 sampai 60.", field="days")
    with _open_row(office, actor, year, DeadlineKind.DELIVERY, "", source) as (_session, row):
        row.days = days


def set_period_days(
    office: Office, actor: Actor, period_id: str, opens: date, closes: date, source: str
) -> None:
    """Set when the rating of a period opens and closes.

    Raises:
        NotAllowed: the actor may not change the office.
        DomainError: the period is gone, the days are the wrong way round or before the period
            begins, or the source is missing or too long (field "opens", "due" or "source").
    """
    with office.read() as session:
        period = session.get(AssessmentPeriodRow, period_id)
        if period is None:
            raise DomainError("Periode ini tidak ada lagi. Muat ulang halaman.")
        year, starts = period.year, period.starts
    if closes < opens:
        raise DomainError(
            f"Hari tutup {date_long(closes)} mendahului hari buka {date_long(opens)}.", field="due"
        )
    if opens < starts:
        raise DomainError(
            f"Penilaian tidak dapat dibuka sebelum periodenya mulai, {date_long(starts)}.",
            field="opens",
        )
    with _open_row(office, actor, year, DeadlineKind.PERIOD, period_id, source) as (session, _row):
        changed = session.get_one(AssessmentPeriodRow, period_id)
        changed.opens, changed.closes = opens, closes


@contextmanager
def _open_row(
    office: Office, actor: Actor, year: int, kind: DeadlineKind, subject: str, source: str
) -> Iterator[tuple[Session, DeadlineRow]]:
    require(actor, Right.MANAGE_OFFICE)
    words = checked_text(source, LONGEST_SOURCE, what="Dasar tenggat", field="source")
    with office.write(actor, f"Mengubah tenggat {year}: {kind.label}") as transaction:
        session = transaction.session
        if session.get(PerformanceYearRow, year) is None:
            raise DomainError(f"Tahun kinerja {year} belum dibuka.", field="year")
        row = _rows(session, year).get((kind, subject))
        if row is None:
            row = DeadlineRow(year=year, kind=kind, subject=subject)
            session.add(row)
        row.source = words
        yield session, row


def _rows(session: Session, year: int) -> dict[tuple[DeadlineKind, str], DeadlineRow]:
    query = select(DeadlineRow).where(DeadlineRow.year == year)
    return {(row.kind, row.subject): row for row in session.scalars(query)}


def _source(row: DeadlineRow | None, kind: DeadlineKind) -> str:
    return row.source if row else _SOURCES[kind]


def _days(row: DeadlineRow | None) -> int:
    return (row.days if row else None) or DELIVERY_WORKING_DAYS
