"""The years an office works in and their assessment periods."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.periods import assessment_periods
from asn_desktop.domain.performance.terms import EvaluationScope, PeriodKind
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.store.tables import AssessmentPeriodRow, PerformanceYearRow


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """One assessment period; the whole year has the number after the last part."""

    id: str
    year: int
    scope: EvaluationScope
    number: int
    label: str
    short_label: str
    starts: date
    ends: date
    opens: date
    closes: date


def open_year(office: Office, actor: Actor, year: int, kind: PeriodKind) -> list[PeriodLine]:
    """Start a performance year with its assessment periods.

    Raises:
        NotAllowed: the actor may not change the office.
        DomainError: the year is already open.
    """
    require(actor, Right.MANAGE_OFFICE)
    with office.write(actor, f"Membuka tahun kinerja {year}") as transaction:
        add_year(transaction.session, year, kind)
    return periods_of(office, year)


def add_year(session: Session, year: int, kind: PeriodKind) -> None:
    """Add the rows of one year inside a running transaction.

    Raises:
        DomainError: the year is already open.
    """
    if session.get(PerformanceYearRow, year) is not None:
        raise DomainError(f"Tahun kinerja {year} sudah dibuka.", field="year")
    session.add(PerformanceYearRow(year=year, period_kind=kind))
    session.flush()
    for spec in assessment_periods(year, kind):
        session.add(
            AssessmentPeriodRow(
                year=year,
                scope=spec.scope,
                number=spec.number,
                label=spec.label,
                short_label=spec.short_label,
                starts=spec.starts,
                ends=spec.ends,
                opens=spec.opens,
                closes=spec.closes,
            )
        )


def open_years(office: Office) -> dict[int, PeriodKind]:
    """Return the open years with their kind of periods, newest first."""
    with office.read() as session:
        query = select(PerformanceYearRow).order_by(PerformanceYearRow.year.desc())
        return {row.year: row.period_kind for row in session.scalars(query)}


def years_of(office: Office) -> list[int]:
    """Return the open years, newest first."""
    with office.read() as session:
        query = select(PerformanceYearRow.year).order_by(PerformanceYearRow.year.desc())
        return list(session.scalars(query))


def periods_of(office: Office, year: int) -> list[PeriodLine]:
    """Return the periods of a year in order, the whole year last."""
    with office.read() as session:
        return load_periods(session, year)


def load_periods(session: Session, year: int) -> list[PeriodLine]:
    """Return the periods of a year in order, the whole year last."""
    query = (
        select(AssessmentPeriodRow)
        .where(AssessmentPeriodRow.year == year)
        .order_by(AssessmentPeriodRow.number)
    )
    return [_line(row) for row in session.scalars(query)]


def period_line(session: Session, period_id: str) -> PeriodLine:
    """Return one period.

    Raises:
        DomainError: there is no such period.
    """
    row = session.get(AssessmentPeriodRow, period_id)
    if row is None:
        raise DomainError("Periode ini tidak ada lagi. Pilih periode lain.")
    return _line(row)


def running_period(periods: list[PeriodLine], today: date) -> PeriodLine | None:
    """Return the periodic period whose evaluation is due next on a day, or None.

    That is the first one that has not closed yet: on 5 October it is the third quarter, whose
    evaluation closes on 15 October.
    """
    periodic = [line for line in periods if line.scope is EvaluationScope.PERIODIC]
    return next((line for line in periodic if line.closes >= today), None)


def period_to_rate(periods: Iterable[PeriodLine], today: date) -> PeriodLine | None:
    """Return the periodic period that ratings are about on a day, or None before the first begins.

    That is the earliest one whose rating is open; between two of them the one that was rated
    last, because the next one has nothing to show yet.
    """
    begun = sorted(
        (
            line
            for line in periods
            if line.scope is EvaluationScope.PERIODIC and line.starts <= today
        ),
        key=lambda line: line.starts,
    )
    open_now = [line for line in begun if line.opens <= today <= line.closes]
    opened = [line for line in begun if line.opens <= today]
    chosen = open_now[:1] or opened[-1:] or begun[-1:]
    return chosen[0] if chosen else None


def _line(row: AssessmentPeriodRow) -> PeriodLine:
    return PeriodLine(
        id=row.id,
        year=row.year,
        scope=row.scope,
        number=row.number,
        label=row.label,
        short_label=row.short_label,
        starts=row.starts,
        ends=row.ends,
        opens=row.opens,
        closes=row.closes,
    )
