"""The days to object to a result, what they keep open, and what a decision shuts."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.objections import FilingClock, ObjectionStatus, filing_clock
from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.calendar.days import office_calendar
from asn_desktop.services.context import Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.store.tables import EvaluationRow, ObjectionRow


def received_on(office: Office, evaluation: EvaluationRow) -> date | None:
    """Return the day from which the days for an objection are counted.

    An evaluation made final by a program that knew no delivery counts from that day.
    """
    if evaluation.delivered_on is not None:
        return evaluation.delivered_on
    if evaluation.status is not EvaluationStatus.FINAL:
        return None
    moment = office.clock.local(evaluation.finalized_at)
    return moment.date() if moment else None


def clock_of(session: Session, office: Office, evaluation: EvaluationRow) -> FilingClock | None:
    """Return the clock of a result, or None while it was not handed over."""
    day = received_on(office, evaluation)
    if day is None:
        return None
    settings, calendar = load_settings(session), office_calendar(session)
    return filing_clock(
        day,
        office.clock.today(),
        days=settings.objection_days,
        day_kind=settings.objection_day_kind,
        working_days=calendar.working_days,
        holidays=calendar.days_off,
    )


def explanation_due(session: Session, today: date) -> date:
    """Return the last day for an explanation asked today, moved to a working day."""
    calendar = office_calendar(session)
    return calendar.next_working_day(
        today + timedelta(days=load_settings(session).explanation_days)
    )


def is_decided(session: Session, evaluation_id: str) -> bool:
    """Tell whether an objection to this result was decided, so that nobody changes it again."""
    query = select(ObjectionRow.id).where(
        ObjectionRow.evaluation_id == evaluation_id,
        ObjectionRow.status == ObjectionStatus.DECIDED,
    )
    return session.scalars(query).first() is not None


def clock_runs(session: Session, office: Office, evaluation: EvaluationRow) -> bool:
    """Tell whether the employee can still object."""
    clock = clock_of(session, office, evaluation)
    return clock is not None and not clock.is_over


def check_closable(session: Session, office: Office, evaluation: EvaluationRow) -> None:
    """Refuse to close a result while the employee can still object.

    Raises:
        DomainError: naming the last day.
    """
    clock = clock_of(session, office, evaluation)
    if clock is not None and not clock.is_over:
        raise DomainError(
            f"Pegawai masih dapat mengajukan keberatan: {clock.words}. Tutup setelah hari itu."
        )


def check_reopenable(session: Session, evaluation_id: str) -> None:
    """Refuse to open a result again that an objection made final.

    Raises:
        DomainError: it was decided.
    """
    if is_decided(session, evaluation_id):
        raise DomainError(
            "Hasil ini ditetapkan lewat keputusan keberatan. Putusannya final dan tidak dapat "
            "dibuka kembali."
        )
