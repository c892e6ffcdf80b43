"""The matrix of roles: a leader shares the own results out among the team."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import in_words, time_short
from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.cascade.matrix import (
    MatrixCell,
    MatrixLeader,
    MatrixView,
    matrix_leaders,
    matrix_view,
)
from asn_desktop.services.performance.cascade.matrix_editing import (
    CellInput,
    make_results,
    save_cells,
)
from asn_desktop.ui.features.cascade.matrix_grid import MatrixGrid
from asn_desktop.ui.features.cascade.matrix_model import MatrixModel
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

# What cells held in the store, by result and person: their words and their level.
_Shown = dict[tuple[str, str], tuple[str, RoleLevel | None]]


@dataclass(frozen=True, slots=True)
class _Found:
    """What is read for the page; no view when nobody has a plan to share out."""

    year: int
    leaders: tuple[MatrixLeader, ...]
    view: MatrixView | None


class MatrixPage(Page):
    """Rows are the team, columns the leader's results; each cell is stored when it is left.

    Attributes:
        grid: the cells.
    """

    help_topic = "role_matrix"
    has_back = True
    keys = (("Enter", "berikutnya"), ("Alt+1–3", "tingkat"), ("Ctrl+V", "tempel dari Excel"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._year = 0
        self._plan_id = ""
        self._model = MatrixModel(self)
        self._model.typed.connect(self._save)
        self.grid = MatrixGrid(self._model)
        self.grid.setObjectName("matrix_grid")
        self.grid.refused.connect(self._on_refused)
        self.grid.current_changed.connect(self._show_state)
        self.grid.level_chosen.connect(self._on_level)
        card = Card(padding=0)
        card.flush()
        card.body.addWidget(self.grid)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._nothing = QWidget()
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(10)
        column.addWidget(self._make_bar())
        column.addWidget(self._stack, 1)
        self._make_footer()
        self.set_title("Matriks peran")

    def header_actions(self) -> list[QWidget]:
        """Return the button that leads to paper (called by the shell)."""
        return [self._print]

    def load(self, **arguments: object) -> None:
        """Show the matrix of a `plan_id`, else of the own plan of a `year`."""
        self._plan_id = str(arguments.get("plan_id") or "")
        year = arguments.get("year")
        self._year = year if isinstance(year, int) else 0
        self.refresh()

    def refresh(self) -> None:
        """Read the matrix again (F5); what is being typed is stored first."""
        if self.grid.is_typing():
            self.grid.setFocus()
        work = partial(
            _read, self.workplace.office, self.workplace.actor, self._year, self._plan_id
        )
        # After the writes under way, or an older answer would cover what was just stored.
        self.workplace.tasks.write(self, work, self._show, self._on_refused)

    def _make_bar(self) -> QWidget:
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = Text("&Pimpinan tim", "body", "text2")
        self._leader = combo_box([])
        self._leader.setObjectName("matrix_leader")
        self._leader.setAccessibleName("Pimpinan tim")
        self._leader.setMinimumWidth(px(320))
        self._leader.currentIndexChanged.connect(self._on_leader)
        label.setBuddy(self._leader)
        self._level_label = Text("Tingkat sel", "body", "text2")
        self._level = SegmentedControl(
            [(level, level.label) for level in RoleLevel], "Tingkat sel", compact=True
        )
        self._level.setObjectName("matrix_level")
        self._level.setToolTip("Alt+1 outcome antara, Alt+2 output, Alt+3 layanan")
        self._level.changed.connect(self._on_level)
        self._leader_label = label
        row.addWidget(label)
        row.addWidget(self._leader)
        row.addStretch(1)
        row.addWidget(self._level_label)
        row.addWidget(self._level)
        return self._bar

    def _make_footer(self) -> None:
        self._print = SecondaryButton("&Cetak", "printer")
        self._print.setObjectName("matrix_print")
        self._print.clicked.connect(self._on_print)
        self._make = PrimaryButton("&Jadikan hasil kerja", "target")
        self._make.setObjectName("matrix_make")
        self._make.clicked.connect(self._on_make)
        self._footer = ActionFooter(self)
        self._make_all = SecondaryButton("")
        self._make_all.setObjectName("matrix_make_all")
        self._make_all.clicked.connect(self._on_make_all)
        self._footer.add_button(self._make_all)
        self._footer.add_button(self._make)
        self._footer.set_keys(self.keys)
        self.footer = self._footer

    def _show(self, found: _Found) -> None:
        self._year = found.year
        self._leader.blockSignals(True)
        self._leader.clear()
        for leader in found.leaders:
            self._leader.addItem(f"{leader.name} · {leader.position}", leader.plan_id)
        self._leader.setCurrentIndex(self._leader.findData(found.view and found.view.plan_id))
        self._leader.blockSignals(False)
        for widget in (self._leader_label, self._leader):
            set_shown(widget, len(found.leaders) > 1)
        view = found.view
        missing = _missing(found)
        set_shown(self._make, view is not None and view.can_edit and not missing)
        set_shown(self._print, not missing)
        can_name = view is not None and view.can_edit and not missing
        set_shown(self._level_label, can_name)
        set_shown(self._level, can_name)
        set_shown(self._bar, can_name or len(found.leaders) > 1)
        if view is None or missing:
            self.set_title("Matriks peran", f"Tahun {found.year}")
            set_shown(self._make_all, False)
            self._say(missing)
            return
        self._plan_id = view.plan_id
        facts = (view.leader_name, f"Tahun {view.year}", f"{len(view.rows)} anggota tim")
        self.set_title("Matriks peran", " · ".join(facts))
        at = self.grid.currentIndex()
        place = (max(at.row(), 0), max(at.column(), 0))
        self._model.set_view(view)
        self._stack.setCurrentIndex(0)
        self.grid.setCurrentIndex(self._model.index(*place))
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def _say(self, words: str) -> None:
        self._stack.removeWidget(self._nothing)
        self._nothing.deleteLater()
        self._nothing = EmptyState("Belum ada yang dibagi.", words, sign="table")
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)
        self._footer.set_info("")

    def _show_state(self) -> None:
        ready = len(self._model.ready_cells())
        self._make_all.setText(f"Jadikan se&mua ({ready})")
        set_shown(self._make_all, ready > 1)
        index = self.grid.currentIndex()
        cell, row = self._model.cell_at(index), self._model.row_at(index.row())
        view = self._model.view
        self._level.set_value(cell.level if cell else None)
        self._level.setEnabled(cell is not None and bool(cell.waiting))
        if cell is None or row is None or view is None:
            self._footer.set_info("")
        elif not view.can_edit:
            self._footer.set_info("Hanya pimpinan tim yang mengisi matriks ini.")
        elif cell.linked:
            self._footer.set_info("Sudah menjadi hasil kerja di SKP pegawai. Ubah di sana.")
        else:
            self._footer.set_info(row.refusal)

    def _save(self, inputs: Sequence[CellInput]) -> None:
        office, actor = self.workplace.office, self.workplace.actor
        before = self._as_shown(inputs)
        work = partial(save_cells, office, actor, self._plan_id, inputs)
        done = partial(self._on_saved, before)
        self.workplace.tasks.write(self, work, done, partial(self._on_unsaved, inputs))

    def _on_level(self, level: RoleLevel) -> None:
        if not self._model.set_level(self.grid.currentIndex(), level):
            words = "Ketik peran dahulu, lalu pilih tingkatnya."
            self.notice.emit(Notice(NoticeKind.INFO, "Sel ini tidak berisi peran baru.", words))
        self.grid.setFocus()

    def _as_shown(self, inputs: Sequence[CellInput]) -> _Shown:
        """Return what the cells of these inputs hold in the store so far."""
        view = self._model.view
        assert view is not None
        shown = {
            (cell.result_id, cell.employee_id): (cell.waiting, cell.level)
            for line in range(self._model.rowCount())
            for place in range(self._model.columnCount())
            if (cell := self._model.cell_at(self._model.index(line, place))) is not None
        }
        return {
            (item.result_id, item.employee_id): shown[(item.result_id, item.employee_id)]
            for item in inputs
        }

    def _on_saved(self, before: _Shown, cells: list[MatrixCell]) -> None:
        self._model.take(cells)
        self._show_state()
        clock = self.workplace.office.clock
        self._footer.set_saved(f"Tersimpan {time_short(clock.local_now())}")
        lost = [place for place, (text, _) in before.items() if text]
        if len(cells) > 1 or (lost and not cells[0].waiting):
            back = [
                CellInput(cell.result_id, cell.employee_id, text, cell.revision, level)
                for cell in cells
                for text, level in (before[(cell.result_id, cell.employee_id)],)
            ]
            words = f"{len(cells)} sel diubah." if len(cells) > 1 else "Sel dikosongkan."
            self.undoable.emit(words, partial(self._save, back))

    def _on_unsaved(self, inputs: Sequence[CellInput], error: OfficeError) -> None:
        self._model.keep_unsaved(inputs)
        self._footer.set_unsaved("Belum tersimpan.")
        self._on_refused(error)

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))

    def _on_make(self) -> None:
        index = self.grid.currentIndex()
        cell, row = self._model.cell_at(index), self._model.row_at(index.row())
        if cell is None or row is None:
            return
        if cell.waiting:
            self._make_from([cell])
            return
        words = f"Pilih sel {row.name} yang menunggu, atau ketik isinya dahulu."
        self.notice.emit(Notice(NoticeKind.INFO, "Sel ini tidak berisi peran baru.", words))
        self.grid.setFocus()

    def _on_make_all(self) -> None:
        self._make_from(self._model.ready_cells())

    def _make_from(self, cells: Sequence[MatrixCell]) -> None:
        wanted = [
            CellInput(cell.result_id, cell.employee_id, cell.waiting, cell.revision, cell.level)
            for cell in cells
        ]
        work = partial(
            make_results, self.workplace.office, self.workplace.actor, self._plan_id, wanted
        )
        self.workplace.tasks.write(self, work, self._on_made, self._on_refused)

    def _on_made(self, made: list[str]) -> None:
        words = "Pegawainya mengisi indikator dan target di sana."
        bold = f"{in_words(len(made))} hasil kerja masuk ke draf SKP."
        self.notice.emit(Notice(NoticeKind.SUCCESS, bold, words))
        self.refresh()

    def _on_leader(self) -> None:
        self._plan_id = str(self._leader.currentData() or "")
        self.refresh()

    def _on_print(self) -> None:
        self.open_page.emit("print", {"document": "role_matrix", "id": self._plan_id})


def _missing(found: _Found) -> str:
    """Say what must be there before anything can be shared out; "" when all is."""
    if found.view is None:
        return "Buat SKP pimpinan tahun ini dahulu. Hasil kerjanya menjadi kolom matriks."
    if not found.view.columns:
        return "Isi hasil kerja di SKP pimpinan dahulu. Tiap hasil kerja menjadi satu kolom."
    if not found.view.rows:
        return "Belum ada pegawai yang dinilai pimpinan ini."
    return ""


def _read(office: Office, actor: Actor, year: int, plan_id: str) -> _Found:
    chosen = year or office.clock.today().year
    if plan_id and not year:
        chosen = matrix_view(office, actor, plan_id).year
    leaders = tuple(matrix_leaders(office, actor, chosen))
    wanted = plan_id or (leaders[0].plan_id if leaders else "")
    return _Found(chosen, leaders, matrix_view(office, actor, wanted) if wanted else None)
