"""The dates of a performance year as a table."""

from PySide6.QtWidgets import QWidget

from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.periods import CalendarRow, year_calendar
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import Column, RowsModel

_COLUMNS = (
    Column[CalendarRow]("stage", "Tahap", lambda row: row.name, strong=True, width=152),
    Column[CalendarRow]("starts", "Mulai", lambda row: date_short(row.starts), width=108),
    Column[CalendarRow]("ends", "Selesai", lambda row: date_short(row.ends), width=108),
    Column[CalendarRow](
        "activity", "Kegiatan", lambda row: row.activity, subtext=lambda row: row.note
    ),
)


class YearCalendar(Card):
    """What happens when in a year, by the period kind of the office."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.flush()
        self.model = RowsModel(_COLUMNS, lambda row: row.name, self)
        self.table = DataTable("Jadwal tahun kinerja", row_height=54)
        self.table.setObjectName("year_calendar")
        self.table.setModel(self.model)
        self.body.addSpacing(10)
        self.body.addWidget(self.table, 1)

    def show_year(self, year: int, kind: PeriodKind) -> None:
        """Show the dates of a year."""
        self.model.set_rows(year_calendar(year, kind))
