"""A team, a unit or the office on one page: ratings before and after, against the pattern."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.lists import begun_periods, sees_whole_office
from asn_desktop.services.performance.calibration.reading import calibration_view, counted
from asn_desktop.services.performance.calibration.views import CalibrationLine, CalibrationView
from asn_desktop.ui.features.calibration.columns import COLUMNS
from asn_desktop.ui.features.calibration.dialogs import ChangeDialog, NoteDialog
from asn_desktop.ui.features.calibration.export import export_calibration
from asn_desktop.ui.features.calibration.side import CalibrationSide
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel
from asn_desktop.ui.theme.theme import px

TEAM, OFFICE = "team", "office"
BY_NAME, BY_RANK, UNDECIDED = "name", "rank", "undecided"
_ORDERS = (
    (BY_NAME, "Menurut nama"),
    (BY_RANK, "Menurut peringkat"),
    (UNDECIDED, "Belum ada predikat"),
)


@dataclass(frozen=True, slots=True)
class _Start:
    periods: tuple[PeriodLine, ...]
    due_id: str | None


class CalibrationPage(Page):
    """Everybody beside each other; nobody sees the own row.

    Attributes:
        table: one row for each person. side: counts, pattern and notes.
        scope, period, unit, order: what is shown and how.
    """

    help_topic = "calibration"
    keys = (("Enter", "ubah rating"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._periods: dict[str, PeriodLine] = {}
        self._view: CalibrationView | None = None
        self._takes_focus = False
        self.set_title("Kalibrasi")
        self._make_header()
        self._make_body()

    def header_actions(self) -> list[QWidget]:
        """Return the choice of scope and period, the file and printing."""
        return [self.scope, self.period, self.side.opener, self.export_button, self.print_button]

    def load(self, **arguments: object) -> None:
        """Open for a period (argument `period_id`), else for the one that is due."""
        wanted = str(arguments.get("period_id") or self.period.currentData() or "")
        self._takes_focus = True
        work = partial(_start, self.workplace.office)
        self.workplace.tasks.read(self, work, partial(self._show_periods, wanted))

    def refresh(self) -> None:
        """Read the ratings again."""
        period_id = self.period.currentData()
        if not period_id:
            return
        work = partial(
            calibration_view,
            self.workplace.office,
            self.workplace.actor,
            period_id,
            whole_office=self.scope.value == OFFICE,
        )
        self.workplace.tasks.read(self, work, self._show, self._on_refused)

    def export_to(self, path: Path) -> None:
        """Write what the table shows."""
        rows, title = tuple(self.model.rows), self._name()
        work = partial(export_calibration, rows, title, path)
        done = partial(self._on_exported, path)
        self.workplace.tasks.read(self, work, done, self._on_refused)

    def _make_header(self) -> None:
        actor = self.workplace.actor
        self.scope = SegmentedControl(((TEAM, "Tim saya"), (OFFICE, "Seluruh kantor")), "Cakupan")
        self.scope.setObjectName("scope")
        has_team = may(actor, Right.APPRAISE)
        self.scope.set_value(OFFICE if sees_whole_office(actor) else TEAM)
        self.scope.setProperty("starts_hidden", not (has_team and sees_whole_office(actor)))
        self.scope.changed.connect(self.refresh)
        self.period = combo_box([])
        self.period.setObjectName("period")
        self.period.setAccessibleName("Periode")
        self.period.setMinimumWidth(px(150))
        self.period.activated.connect(self.refresh)
        self.export_button = SecondaryButton("&Excel…", "table")
        self.export_button.setObjectName("export")
        self.export_button.clicked.connect(self._ask_export)
        self.print_button = SecondaryButton("&Cetak", "printer")
        self.print_button.setObjectName("print")
        self.print_button.clicked.connect(self._on_print)

    def _make_body(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 14)
        row.setSpacing(14)
        card = Card()
        card.flush()
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 8)
        head.setSpacing(10)
        self._count = Text("", "small", "text2")
        head.addWidget(self._count, 1)
        self.order = combo_box(list(_ORDERS))
        self.order.setObjectName("order")
        self.order.setAccessibleName("Urutan")
        self.order.activated.connect(self._show_rows)
        self.unit = combo_box([(None, "Semua unit")])
        self.unit.setObjectName("unit")
        self.unit.setAccessibleName("Unit kerja")
        self.unit.activated.connect(self._show_rows)
        head.addWidget(self.order)
        head.addWidget(self.unit)
        card.body.addLayout(head)
        card.body.addWidget(Line())
        self.table = DataTable("Kalibrasi pegawai")
        self.table.setObjectName("calibration")
        self.model: RowsModel[CalibrationLine] = RowsModel(
            COLUMNS, lambda line: line.evaluation_id, self
        )
        self.table.setModel(self.model)
        self.table.opened.connect(self._on_opened)
        card.body.addWidget(self.table, 1)
        self._card = card
        row.addWidget(card, 1)
        self._empty = EmptyState(
            "Belum ada yang dibandingkan",
            "Pegawai muncul di sini setelah evaluasi periodenya dibuka di halaman Penilaian.",
            sign="users-three",
        )
        self._empty.hide()
        row.addWidget(self._empty, 1)
        self.side = CalibrationSide()
        self.side.note_pressed.connect(self._on_note)
        row.addWidget(self.side)

    def _show_periods(self, wanted: str, start: _Start) -> None:
        self._periods = {line.id: line for line in start.periods}
        self.period.clear()
        for line in start.periods:
            self.period.addItem(f"{line.short_label} {line.year}", line.id)
        place = self.period.findData(wanted if wanted in self._periods else start.due_id or "")
        self.period.setCurrentIndex(max(0, place) if start.periods else -1)
        if not start.periods:
            self._tell("Tahun kinerja belum dibuka. Minta operator membukanya di Pengaturan.")
        self.refresh()

    def _show(self, view: CalibrationView) -> None:
        if view.period.id != self.period.currentData():
            return
        self._view = view
        kept = self.unit.currentData()
        self.unit.clear()
        self.unit.addItem("Semua unit", None)
        for key, name in view.units:
            self.unit.addItem(name, key)
        self.unit.setCurrentIndex(max(0, self.unit.findData(kept)))
        circle = "Seluruh kantor" if view.whole_office else "Tim saya"
        self.set_title(f"Kalibrasi {view.period.short_label} {view.period.year}", circle)
        self.side.show_notes(view.notes)
        self._show_rows()
        if self._takes_focus:
            self._takes_focus = False
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self, *_index: object) -> None:
        view = self._view
        if view is None:
            return
        lines = self._filtered(view)
        kept = self.table.current_key
        self.model.set_rows(lines)
        if kept:
            self.table.select_key(kept)
        count = counted(lines, view.organization)
        self.side.show_count(count, view.organization)
        changed = sum(line.changes > 0 for line in lines)
        words = [f"{len(lines)} pegawai"]
        words += [f"{changed} diubah"] if changed else []
        words += [f"{count.undecided} belum ada predikat"] if count.undecided else []
        self._count.setText(" · ".join(words))
        set_shown(self._card, bool(view.lines))
        set_shown(self._empty, not view.lines)

    def _filtered(self, view: CalibrationView) -> list[CalibrationLine]:
        unit, order = self.unit.currentData(), self.order.currentData()
        lines = [line for line in view.lines if unit is None or unit in line.unit_path]
        if order == BY_RANK:
            return sorted(lines, key=lambda line: (line.rank or len(view.lines) + 1, line.name))
        if order == UNDECIDED:
            return [line for line in lines if line.predicate_now is None]
        return lines

    def _on_opened(self, key: str) -> None:
        line = next((line for line in self.model.rows if line.evaluation_id == key), None)
        if line is None:
            return
        if not line.may_change:
            self.open_page.emit("appraisal", {"evaluation_id": key})
        elif ChangeDialog(self, self.workplace, line).run():
            self.refresh()

    def _on_note(self) -> None:
        view = self._view
        if view is None:
            return
        whole = view.whole_office
        if NoteDialog(self, self.workplace, view.period.id, whole_office=whole).run():
            self.refresh()

    def _on_print(self) -> None:
        if self._view is not None:
            circle = OFFICE if self._view.whole_office else TEAM
            key = f"{self._view.period.id}:{circle}"
            self.open_page.emit("print", {"document": "calibration", "id": key})

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Simpan kalibrasi", f"{self._name()}.xlsx", "Excel (*.xlsx);;CSV (*.csv)"
        )
        if name:
            self.export_to(Path(name))

    def _name(self) -> str:
        period = self._view.period if self._view else None
        return f"Kalibrasi {period.short_label} {period.year}" if period else "Kalibrasi"

    def _on_exported(self, path: Path, _nothing: None) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Disimpan:", path.name))

    def _on_refused(self, error: OfficeError) -> None:
        self._tell(str(error))

    def _tell(self, sentence: str) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, sentence))


def _start(office: Office) -> _Start:
    lines, due_id = begun_periods(office)
    return _Start(tuple(lines), due_id)
