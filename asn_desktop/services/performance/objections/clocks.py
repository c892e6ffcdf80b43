"""The days to object to a result, reckoned with the office's settings and days off."""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from asn_desktop.domain.performance.objections import FilingClock, filing_clock
from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.calendar.days import office_calendar
from asn_desktop.services.context import Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.store.tables import EvaluationRow


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
