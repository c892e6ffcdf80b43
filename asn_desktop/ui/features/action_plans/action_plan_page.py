"""The action plan: each result over the parts of the year, typed in a grid, stored by itself."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.execution.terms import SplitMethod
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.action_plans.editing import (
    fill_action_plan,
    save_action_cells,
    set_rhythm,
    share_out,
)
from asn_desktop.services.performance.action_plans.reading import (
    action_plan_view,
    own_action_plan,
)
from asn_desktop.services.performance.action_plans.views import (
    ActionCell,
    ActionField,
    ActionPlanView,
    ActionResult,
)
from asn_desktop.ui.features.action_plans.action_export import export_action_plan
from asn_desktop.ui.features.action_plans.action_grid import ActionGrid
from asn_desktop.ui.features.action_plans.action_model import ActionModel
from asn_desktop.ui.features.action_plans.manual_dialog import ManualDialog
from asn_desktop.ui.features.action_plans.totals import TotalsBar
from asn_desktop.ui.features.action_plans.words import RESULT_COLUMNS
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import IconButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.stored_text import StoredLine, store_typing
from asn_desktop.ui.kit.notice import changed_elsewhere
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import RecordSaver, may_leave, save_now
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel
from asn_desktop.ui.theme.theme import px

_LIST_WIDTH = 300
_RHYTHMS = {PeriodKind.MONTHLY: "Per bulan", PeriodKind.QUARTERLY: "Per triwulan",
            PeriodKind.SEMESTER: "Per semester"}  # fmt: skip


class ActionPlanPage(Page):
    """Results at the left; the parts of the year of the one in front at the right.

    Attributes:
        results: the list of results.
        grid: the cells of the result in front.
        comment: the appraiser's note on the part in front.
    """

    help_topic = "action_plan"
    keys = (
        ("F2", "ubah"),
        ("Enter", "berikutnya"),
        ("Ctrl+D", "isi ke bawah"),
        ("Ctrl+V", "tempel"),
    )

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: ActionPlanView | None = None
        self._model = ActionModel(self)
        self._model.typed.connect(self._save)
        self._saver = RecordSaver(workplace, action_plan_view, self)
        self._saver.changed.connect(self._show)
        self._saver.kept.connect(self._show)
        self._saver.refused.connect(self._on_refused)
        self._saver.told.connect(self.notice)
        self._saver.conflicted.connect(self._on_conflict)
        self._saver.state.connect(self._on_state)
        self._make_header()
        self._make_footer()
        self._make_body()
        self.set_title("Rencana aksi")
        for key, deed in (
            ("Ctrl+P", self._on_print),
            ("Ctrl+S", partial(save_now, self, self._saver)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(deed)

    def header_actions(self) -> list[QWidget]:
        """Return how the year is divided, the manuals and printing."""
        return [self.rhythm, self.manual, self._export, self._print]

    def load(self, **arguments: object) -> None:
        """Show the action plan of a `plan_id`, else the own one of a `year`."""
        year = arguments.get("year")
        work = partial(
            _read,
            self.workplace.office,
            self.workplace.actor,
            str(arguments.get("plan_id") or ""),
            year if isinstance(year, int) else self.workplace.office.clock.today().year,
        )
        wanted = str(arguments.get("result_id") or "")
        self.workplace.tasks.write(self, work, partial(self._on_opened, wanted), self._on_refused)

    def refresh(self) -> None:
        """Read the action plan again (F5); what is being typed is stored first."""
        if self.grid.is_typing():
            self.grid.setFocus()
        self.load(plan_id=self._view.id if self._view else "")

    def can_leave(self) -> bool:
        """Store what is typed; it is on its way before the page is left."""
        if self.grid.is_typing():
            self.grid.setFocus()
        store_typing(self)
        return may_leave(self, self._saver)

    def _make_header(self) -> None:
        self.rhythm = combo_box([(kind, words) for kind, words in _RHYTHMS.items()])
        self.rhythm.setObjectName("action_rhythm")
        self.rhythm.setAccessibleName("Pembagian waktu")
        self.rhythm.setMinimumWidth(px(140))
        self.rhythm.activated.connect(self._on_rhythm)
        self.manual = SecondaryButton("&Manual indikator…", "book-open")
        self.manual.setObjectName("action_manual")
        self.manual.clicked.connect(self._on_manual)
        self._print = SecondaryButton("&Cetak", "printer")
        self._print.setObjectName("action_print")
        self._print.clicked.connect(self._on_print)
        self._export = IconButton("download-simple", "Simpan ke Excel", framed=True)
        self._export.setObjectName("action_export")
        self._export.clicked.connect(self._on_export)
        for widget in self.header_actions():
            widget.setProperty("starts_hidden", True)

    def _make_footer(self) -> None:
        self._footer = ActionFooter(self)
        self._fill = PrimaryButton("&Bagi rata otomatis", "columns")
        self._fill.setObjectName("action_fill")
        self._fill.clicked.connect(self._on_fill)
        self._footer.add_button(self._fill)
        self._footer.set_keys(self.keys)
        self.footer = self._footer

    def _make_body(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        filled = QWidget()
        row = QHBoxLayout(filled)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(12)
        row.addWidget(self._make_list())
        row.addWidget(self._make_grid(), 1)
        self._stack.addWidget(filled)
        self._empty = QWidget()
        self._stack.addWidget(self._empty)

    def _make_list(self) -> QWidget:
        card = Card(padding=0)
        card.flush()
        card.setFixedWidth(px(_LIST_WIDTH))
        self.results = DataTable("Hasil kerja", row_height=58)
        self.results.setObjectName("action_results")
        self._rows: RowsModel[ActionResult] = RowsModel(RESULT_COLUMNS, lambda row: row.id, self)
        self.results.setModel(self._rows)
        self.results.current_changed.connect(self._show_result)
        self.results.opened.connect(self._focus_grid)
        card.body.addWidget(self.results, 1)
        return card

    def _make_grid(self) -> QWidget:
        card = Card(padding=0)
        card.flush()
        self._heading = Text("", "strong", wrap=True)
        self._heading.setContentsMargins(14, 10, 14, 10)
        card.body.addWidget(self._heading)
        card.body.addWidget(Line())
        self.grid = ActionGrid(self._model)
        self.grid.setObjectName("action_grid")
        self.grid.refused.connect(self._on_refused)
        self.grid.current_changed.connect(self._show_comment)
        card.body.addWidget(self.grid, 1)
        card.body.addWidget(Line())
        self._totals = TotalsBar()
        self._totals.shared_out.connect(self._on_share_out)
        card.body.addWidget(self._totals)
        card.body.addWidget(Line())
        note = QHBoxLayout()
        note.setContentsMargins(14, 8, 14, 10)
        note.setSpacing(10)
        self._note_label = Text("Catatan penilai", "small", "text2")
        note.addWidget(self._note_label)
        self.comment = StoredLine("", "Penilai belum memberi catatan")
        self.comment.setObjectName("action_comment")
        self.comment.setAccessibleName("Catatan penilai untuk periode yang dipilih")
        self.comment.rest.left.connect(self._on_comment)
        note.addWidget(self.comment, 1)
        card.body.addLayout(note)
        return card

    def _on_opened(self, wanted: str, view: ActionPlanView | None) -> None:
        for widget in self.header_actions():
            shown = view is not None and bool(view.results)
            set_shown(widget, shown)
            widget.setProperty("starts_hidden", not shown)
        if view is None or not view.results:
            self._view = view
            self._say_empty(view)
            return
        fresh = self._view is None or self._view.id != view.id
        self._saver.open(view)
        self._show(view)
        if wanted or fresh:
            first = next((line.id for line in view.results if line.missing), view.results[0].id)
            self.results.select_key(wanted or first)
            self._focus_grid()

    def _say_empty(self, view: ActionPlanView | None) -> None:
        words = "Susun SKP dahulu. Rencana aksi membagi tiap hasil kerjanya menurut waktu."
        self._stack.removeWidget(self._empty)
        self._empty.deleteLater()
        action = StartAction("target", "Buka SKP saya", "Lihat keadaan SKP", self._open_plan)
        self._empty = EmptyState("Belum ada rencana aksi", words, (action,), sign="clock-bold")
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)
        set_shown(self._fill, False)
        self.set_title("Rencana aksi", view.employee_name if view else "")

    def _show(self, view: ActionPlanView) -> None:
        self._view = view
        self._stack.setCurrentIndex(0)
        appraiser = f" · Penilai: {view.appraiser_name}" if view.appraiser_name else ""
        self.set_title(f"Rencana aksi {view.year}", f"{view.employee_name}{appraiser}")
        self.rhythm.setCurrentIndex(max(0, self.rhythm.findData(view.rhythm)))
        self.rhythm.setEnabled(view.can_edit)
        kept = self.results.current_key
        self._rows.set_rows(view.results)
        if kept:
            self.results.select_key(kept)
        self._show_result()
        set_shown(self._fill, view.can_edit and view.missing > 0)
        self._footer.set_missing(
            f"{view.missing} periode belum lengkap" if view.can_edit and view.missing else ""
        )
        if view.refusal:
            self._footer.set_info(view.refusal)
        elif not view.can_edit:
            self._footer.set_info("Diisi pegawai yang bersangkutan; penilai memberi catatan.")

    def _show_result(self) -> None:
        view = self._view
        if view is None:
            return
        result = view.result(self.results.current_key) or view.results[0]
        self._heading.setText(f"{result.number}. {result.text}")
        other = self._model.result is None or self._model.result.id != result.id
        self._model.set_result(view, result)
        self._totals.show_result(result, can_edit=view.can_edit)
        if other or not self.grid.currentIndex().isValid():
            self.grid.setCurrentIndex(self._model.index(self._first_open(result), 0))
        self._show_comment()

    @staticmethod
    def _first_open(result: ActionResult) -> int:
        return next((place for place, step in enumerate(result.steps) if not step.text), 0)

    def _show_comment(self) -> None:
        view, result = self._view, self._model.result
        row = self.grid.currentIndex().row()
        if view is None or result is None or not 0 <= row < len(result.steps):
            return
        self.comment.rest.flush()
        self._note_label.setText(f"Catatan penilai {view.parts[row].short_label}")
        self.comment.setReadOnly(not view.can_comment)
        self.comment.setProperty("part", view.parts[row].number)
        self.comment.setProperty("result", result.id)
        self.comment.show_text(result.steps[row].comment)

    def _focus_grid(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, cells: Sequence[ActionCell]) -> None:
        many = len(cells) > 1
        self._saver.save(
            lambda office, actor, key, revision: save_action_cells(
                office, actor, key, cells, expected_revision=revision
            ),
            done=partial(self._on_saved, cells, many),
            failed=partial(self._on_unsaved, cells),
        )

    def _on_saved(
        self, cells: Sequence[ActionCell], many: bool, before: tuple[ActionCell, ...]
    ) -> None:
        self._model.forget_unsaved(cells)
        if many:
            self.undoable.emit(f"{len(cells)} sel diubah.", partial(self._save, before))

    def _on_unsaved(self, cells: Sequence[ActionCell], error: OfficeError) -> None:
        self._model.keep_unsaved(cells)
        self._saver.tell(error)

    def _on_comment(self, text: str) -> None:
        number, key = self.comment.property("part"), str(self.comment.property("result"))
        if self._view is not None and self._view.can_comment and isinstance(number, int):
            self._save((ActionCell(key, number, ActionField.COMMENT, text),))

    def _on_rhythm(self) -> None:
        # Qt hands a text enumeration back as plain text.
        rhythm = PeriodKind.of(self.rhythm.currentData())
        if self._view is not None and rhythm is not self._view.rhythm:
            self._saver.save(
                lambda office, actor, key, revision: set_rhythm(
                    office, actor, key, rhythm, expected_revision=revision
                )
            )

    def _on_share_out(self, indicator_id: str, method: object) -> None:
        assert isinstance(method, SplitMethod)
        self._saver.save(
            lambda office, actor, key, revision: share_out(
                office, actor, key, indicator_id, method, expected_revision=revision
            ),
            done=partial(self._on_filled, f"Target dibagi: {method.label.lower()}."),
        )

    def _on_fill(self) -> None:
        self._saver.save(
            lambda office, actor, key, revision: fill_action_plan(
                office, actor, key, expected_revision=revision
            ),
            done=partial(self._on_filled, ""),
        )

    def _on_filled(self, words: str, before: tuple[ActionCell, ...]) -> None:
        if before:
            self.undoable.emit(
                words or f"{len(before)} sel kosong diisi.", partial(self._save, before)
            )

    def _on_manual(self) -> None:
        if self._view is None:
            return
        result = self._model.result
        indicator = result.indicators[0].id if result and result.indicators else ""
        dialog = ManualDialog(self, self.workplace, self._view, indicator)
        dialog.run()
        if dialog.prints:
            self.open_page.emit("print", {"document": "indicator_manual", "id": self._view.id})

    def _on_print(self) -> None:
        if self._view is not None and self._view.results:
            self.open_page.emit("print", {"document": "action_plan", "id": self._view.id})

    def _on_export(self) -> None:
        if self._view is None:
            return
        name = f"Rencana_aksi_{self._view.year}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(self, "Simpan rencana aksi", name, "Excel (*.xlsx)")
        if chosen:
            place, key = self.workplace, self._view.id
            work = partial(export_action_plan, place.office, place.actor, key, Path(chosen))
            done = partial(self.saved.emit, "Rencana aksi disimpan ke Excel")
            place.tasks.read(self, work, lambda _: done(), self._on_refused)

    def _open_plan(self) -> None:
        self.open_page.emit("plan", {})

    def _on_state(self, sentence: str, stored: bool) -> None:
        if stored:
            self._footer.set_saved(sentence)
            self.saved.emit(sentence)
        else:
            self._footer.set_unsaved(sentence)

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))

    def _on_conflict(self) -> None:
        self.notice.emit(changed_elsewhere("Rencana aksi ini", self.refresh))


def _read(office: Office, actor: Actor, plan_id: str, year: int) -> ActionPlanView | None:
    if plan_id:
        return action_plan_view(office, actor, plan_id)
    return own_action_plan(office, actor, year)
