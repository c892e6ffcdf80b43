"""The open years with their dates, and the year that would be opened next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.wording import in_words
from asn_desktop.domain.performance.periods import FIRST_YEAR, assessment_periods
from asn_desktop.domain.performance.terms import EvaluationScope, PeriodKind
from asn_desktop.ui.features.office.identity.year_calendar import YearCalendar
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.text import Text

_SHOWN_YEARS = 4


def _times(kind: PeriodKind) -> int:
    periods = assessment_periods(FIRST_YEAR, kind)
    return sum(period.scope is EvaluationScope.PERIODIC for period in periods)


class YearsTab(QWidget):
    """A year once opened keeps its periods; another kind holds from the next year.

    Attributes:
        next_year: the year that would be opened.

    Signals:
        changed: another year would be opened.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next_year = 0
        self._years: dict[int, PeriodKind] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        card = Card("Tahun yang dibuka", padding=20, spacing=10)
        self._shown = SegmentedControl([], "Tahun yang dibuka")
        self._shown.setObjectName("settings_years")
        self._shown.changed.connect(self._show_calendar)
        line = QHBoxLayout()
        line.addWidget(self._shown)
        line.addStretch(1)
        card.body.addLayout(line)
        words = "Jadwal tahun yang sudah dibuka tidak diubah, agar nilai lama tetap utuh."
        card.body.addWidget(Text(words, "small", "text2", wrap=True))
        card.body.addSpacing(12)
        self._heading = Text("", "section")
        card.body.addWidget(self._heading)
        self._kind = ChoiceCards(
            [
                Choice(kind, kind.label, f"{in_words(_times(kind))} kali setahun")
                for kind in PeriodKind
            ],
            "Evaluasi berkala",
            upright=True,
        )
        self._kind.setObjectName("settings_period_kind")
        self._kind.set_value(PeriodKind.QUARTERLY)
        self._kind.changed.connect(self._show_next)
        card.body.addWidget(self._kind)
        card.body.addStretch(1)
        row.addWidget(card, 2)
        self._calendar = YearCalendar("Jadwal")
        row.addWidget(self._calendar, 3)

    @property
    def kind(self) -> PeriodKind:
        """The kind of periods the next year would get."""
        kind = self._kind.value
        assert isinstance(kind, PeriodKind)
        return kind

    def set_years(self, years: dict[int, PeriodKind], this_year: int) -> None:
        """Show the open years, newest first."""
        self._years = years
        shown = sorted(years)[-_SHOWN_YEARS:]
        self._shown.set_segments([(year, str(year)) for year in shown])
        newest = max(years, default=this_year - 1)
        self._shown.set_value(this_year if this_year in shown else newest)
        self.next_year = newest + 1
        if newest in years:
            self._kind.set_value(years[newest])
        self._heading.setText(f"Tahun berikutnya: {self.next_year}")
        self._show_calendar()
        self.changed.emit()

    def _show_calendar(self) -> None:
        year = self._shown.value
        if isinstance(year, int) and year in self._years:
            self._calendar.set_title(f"Jadwal {year}", self._years[year].label)
            self._calendar.show_year(year, self._years[year])

    def _show_next(self) -> None:
        self._shown.set_value(None)
        self._calendar.set_title(f"Jadwal {self.next_year}", "belum dibuka")
        self._calendar.show_year(self.next_year, self.kind)
