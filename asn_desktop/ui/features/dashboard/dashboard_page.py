"""The dashboard of the office: figures, four charts, and the people behind them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.base.wording import date_short, number, time_short
from asn_desktop.exchange.workbook import write_table
from asn_desktop.services.dashboards.overview import dashboard_view
from asn_desktop.services.dashboards.views import DashboardView
from asn_desktop.ui.features.dashboard.chart_grid import ChartGrid
from asn_desktop.ui.features.dashboard.details import ALL, detail_of, export_table, shown_people
from asn_desktop.ui.features.dashboard.filter_bar import FilterBar
from asn_desktop.ui.features.dashboard.side_cards import AttentionCard, DetailCard
from asn_desktop.ui.features.dashboard.tiles import TileRow
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

if TYPE_CHECKING:
    from asn_desktop.ui.features.dashboard.drawings import Drawing

_LEAST_WIDTH_BESIDE = 1050
_SIDE_WIDTH = 394
_LEAST_TABLE, _LEAST_LIST = 210, 150


class DashboardPage(Page):
    """Shows one period of everybody the user may see, or of one unit.

    Attributes:
        view: what is shown, or None while nothing was read.
        drill: which table is shown at the right; "" is everybody.
    """

    help_topic = "dashboard"
    keys = (("Enter", "buka pegawai"), ("Ctrl+P", "cetak laporan IKM"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.view: DashboardView | None = None
        self.drill = ALL
        self._asked = 0
        self._drawings: dict[str, Drawing] = {}
        self.set_title("Dasbor kinerja kecamatan")
        self._export = SecondaryButton("&Ekspor…", "export")
        self._export.setObjectName("export")
        self._export.clicked.connect(self._ask_export)
        self._print = SecondaryButton("&Cetak laporan IKM", "printer")
        self._print.setObjectName("print")
        self._print.setShortcut("Ctrl+P")
        self._print.clicked.connect(self.print_report)
        self._stack = QStackedWidget(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._make_content())
        self._stack.addWidget(
            EmptyState(
                "Belum ada periode yang berjalan",
                "Dasbor terisi setelah tahun kinerja dibuka dan periode pertamanya mulai.",
                sign="chart-bar-fill",
            )
        )

    def header_actions(self) -> list[QWidget]:
        """Return export and print."""
        return [self._export, self._print]

    def load(self, **arguments: object) -> None:
        """Open for a period (argument `period_id`), else for the one to rate now."""
        self._read(str(arguments.get("period_id", "")), "")

    def refresh(self) -> None:
        """Read everything again."""
        self._read(self.filters.period.currentData() or "", self.filters.unit.currentData() or "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards at the right below where there is no room beside (called by Qt)."""
        super().resizeEvent(event)
        self._arrange()

    def show_drill(self, drill: str) -> None:
        """Show the table that a mark, a tile or a line leads to."""
        if self.view is None:
            return
        before, self.drill = self.drill, drill
        detail = detail_of(self.view, drill)
        self.detail.set_detail(detail)
        filtered = bool(drill) or self.view.unit_id is not None
        self.filters.show_drill(detail.title if drill else "", filtered=filtered)
        kinds = {before.partition(":")[0], drill.partition(":")[0]}
        if before != drill:
            self._draw_charts(kinds)
        if drill and not self._is_beside():
            # The table lies below the charts: bring what was asked for into sight.
            self._scroll.ensureWidgetVisible(self.detail, 0, 0)

    def open_row(self, key: str) -> None:
        """Go on from a row of the table: to a person's sheet, or one table deeper."""
        if self.view is None:
            return
        people = shown_people(self.view, self.drill)
        if people is None:
            self._open_figure(key)
            return
        person = next((line for line in people if line.employee_id == key), None)
        if person is None:
            return
        if person.evaluation_id is not None:
            self.open_page.emit("appraisal", {"evaluation_id": person.evaluation_id})
        elif person.plan_id is not None:
            self.open_page.emit("plan", {"plan_id": person.plan_id})
        else:
            year = self.view.period.year
            sentence = f"{person.name} belum membuat SKP {year}."
            self.notice.emit(Notice(NoticeKind.INFO, "Belum ada SKP.", sentence))

    def export_to(self, path: Path) -> None:
        """Write the table shown to a spreadsheet."""
        if self.view is None:
            return
        work = partial(write_table, path, *export_table(self.view, self.drill))
        self.workplace.tasks.read(self, work, lambda _: self._on_saved("Tabel diekspor.", path))

    def save_picture(self, kind: str, path: Path) -> None:
        """Write one chart as a picture."""
        if kind in self._drawings:
            work = partial(_save_picture, self._drawings[kind], path)
            self.workplace.tasks.read(
                self, work, lambda _: self._on_saved("Gambar disimpan.", path)
            )

    def print_report(self) -> None:
        """Open the print preview of the survey report of this period."""
        if self.view is not None and self.view.services.index is not None:
            self.open_page.emit("print", {"document": "survey", "id": self.view.period.id})

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.filters = FilterBar()
        self.filters.changed.connect(self.refresh)
        self.filters.drill_cleared.connect(partial(self.show_drill, ALL))
        self.filters.cleared.connect(self._clear)
        column.addWidget(self.filters)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._make_board())
        column.addWidget(scroll, 1)
        return content

    def _make_board(self) -> QWidget:
        board = QWidget()
        board.setProperty("surface", "clear")
        column = QVBoxLayout(board)
        column.setContentsMargins(20, 10, 20, 10)
        column.setSpacing(10)
        self.tiles = TileRow(self.show_drill)
        column.addWidget(self.tiles)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self.charts = ChartGrid()
        self.charts.drill_wanted.connect(self.show_drill)
        self.charts.picture_wanted.connect(self._ask_picture)
        self._columns.addWidget(self.charts, 1)
        self._side = QWidget()
        self._side_column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_column.setSpacing(10)
        self.detail = DetailCard()
        self.detail.row_opened.connect(self.open_row)
        self.detail.drill_wanted.connect(self.show_drill)
        self.attention = AttentionCard()
        self.attention.drill_wanted.connect(self.show_drill)
        self._side_column.addWidget(self.detail, 3)
        self._side_column.addWidget(self.attention, 2)
        self._columns.addWidget(self._side)
        column.addLayout(self._columns, 1)
        return board

    def _arrange(self) -> None:
        beside = self._is_beside()
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._side_column.setDirection(ways.TopToBottom if beside else ways.LeftToRight)
        self._side.setFixedWidth(px(_SIDE_WIDTH)) if beside else self._let_grow(self._side)
        self.detail.setMinimumHeight(px(_LEAST_TABLE))
        self.attention.setMinimumHeight(px(_LEAST_LIST))

    def _is_beside(self) -> bool:
        return self.width() >= px(_LEAST_WIDTH_BESIDE)

    @staticmethod
    def _let_grow(widget: QWidget) -> None:
        widget.setMinimumWidth(0)
        widget.setMaximumWidth(16_777_215)

    def _read(self, period_id: str, unit_id: str) -> None:
        place = self.workplace
        work = partial(dashboard_view, place.office, place.actor, period_id, unit_id or None)
        # Typing in a list asks once a letter; only the last answer is shown.
        self._asked += 1
        place.tasks.read(self, work, partial(self._on_read, self._asked))

    def _on_read(self, asked: int, view: DashboardView | None) -> None:
        if asked == self._asked:
            self._show_view(view)

    def _show_view(self, view: DashboardView | None) -> None:
        self._stack.setCurrentIndex(0 if view is not None else 1)
        for button in (self._export, self._print):
            set_shown(button, view is not None)
        self.view = view
        if view is None:
            return
        set_shown(self._print, view.services.index is not None)
        moment = f"{date_short(view.read_at.date())} pukul {time_short(view.read_at)}"
        whose = f"Kecamatan {view.office_name}" if view.whole_office else "Unit dan tim saya"
        people = f"{number(view.headlines.people)} pegawai"
        self.set_title(self.title, f"{whose} · {people} · data per {moment}")
        self.filters.show_view(view)
        self.tiles.set_view(view)
        self.charts.set_legends(view)
        self.attention.set_items(view.attention)
        self.show_drill(self.drill if self._still_there(view) else ALL)
        # The figures stand; the drawing library comes now, away from the window's own thread.
        self.workplace.tasks.read(self, _load_drawings, lambda _: self._draw_charts())

    def _still_there(self, view: DashboardView) -> bool:
        kind, _, value = self.drill.partition(":")
        return kind != "unit" or any(unit.id == value for unit in view.groups)

    def _draw_charts(self, kinds: set[str] | None = None) -> None:
        if self.view is None or (kinds is not None and not self._drawings):
            return
        from asn_desktop.ui.features.dashboard.drawings import make_drawings

        self._drawings = make_drawings(self.view, self.drill)
        wanted = self._drawings if kinds is None else kinds & self._drawings.keys()
        self.charts.draw({kind: self._drawings[kind] for kind in wanted})

    def _open_figure(self, key: str) -> None:
        if key.startswith(("unit:", "predicate:")):
            self.show_drill(key)
        elif self.view is not None:
            self.open_page.emit("survey_results", {"period_id": self.view.period.id})

    def _clear(self) -> None:
        self.drill = ALL
        self._read("", "")

    def _ask_export(self) -> None:
        if self.view is None:
            return
        period = f"{self.view.period.short_label}-{self.view.period.year}".replace(" ", "")
        name, _ = QFileDialog.getSaveFileName(
            self, "Ekspor tabel", f"Dasbor_{period}.xlsx", "Excel (*.xlsx);;CSV (*.csv)"
        )
        if name:
            self.export_to(Path(name))

    def _ask_picture(self, kind: str) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Simpan gambar", f"dasbor-{kind}.png", "Gambar PNG (*.png)"
        )
        if name:
            self.save_picture(kind, Path(name))

    def _on_saved(self, title: str, path: Path) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, title, f"Berkas: {path}"))


def _load_drawings() -> None:
    # Half a second of imports: a reader does it while the figures are already on screen.
    import asn_desktop.ui.features.dashboard.drawings  # noqa: F401


def _save_picture(drawing: "Drawing", path: Path) -> None:
    from asn_desktop.charts.pictures import save_png

    save_png(drawing.draw, path)
