"""The periods a survey can be entered for or read of, and the drop-down that offers them."""

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox

from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import (
    PeriodLine,
    periods_of,
    running_period,
    years_of,
)


@dataclass(frozen=True, slots=True)
class SurveyPeriods:
    """Periods that have begun, newest first, and the one that is due now.

    Attributes:
        due_id: id of the period to show first; "" when there is none.
    """

    lines: tuple[PeriodLine, ...]
    due_id: str


def survey_periods(office: Office, *, whole_years: bool = False) -> SurveyPeriods:
    """Return the periods of all years that have begun; whole years only when asked for."""
    today = office.clock.today()
    lines = [
        line
        for year in years_of(office)
        for line in reversed(periods_of(office, year))
        if line.starts <= today and (whole_years or line.scope is EvaluationScope.PERIODIC)
    ]
    periodic = [line for line in lines if line.scope is EvaluationScope.PERIODIC]
    oldest_first = sorted(periodic, key=lambda line: line.ends)
    due = running_period(oldest_first, today) or (oldest_first[-1] if oldest_first else None)
    return SurveyPeriods(tuple(lines), due.id if due else "")


def period_name(line: PeriodLine) -> str:
    """Return a period with its year, e.g. "Triwulan III 2026"."""
    return f"{line.label} {line.year}"


def offer_periods(box: QComboBox, periods: SurveyPeriods, wanted: str = "") -> None:
    """Fill a drop-down; what was chosen stays, else the wanted or the due period comes first."""
    kept = wanted or box.currentData() or periods.due_id
    box.blockSignals(True)
    box.clear()
    for line in periods.lines:
        box.addItem(period_name(line), line.id)
    box.setCurrentIndex(max(box.findData(kept), 0) if periods.lines else -1)
    box.blockSignals(False)
