"""The worksheet of a year's needs: what the office needs, which indicators answer, who carries."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.domain.performance.planning.needs import MeasureKind, NeedKind
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import years_of
from asn_desktop.services.performance.needs.editing import save_indicators, save_needs
from asn_desktop.services.performance.needs.reading import needs_view
from asn_desktop.services.performance.needs.views import NeedsView
from asn_desktop.ui.features.needs.lines_grid import LinesGrid
from asn_desktop.ui.features.needs.lines_model import LinesModel, TypedLine
from asn_desktop.ui.features.needs.lines_words import (
    INDICATOR_COLUMNS,
    NEED_COLUMNS,
    WHOLE_OFFICE,
    coverage_words,
    first_indicator_values,
    first_need_values,
    indicator_inputs,
    indicator_lines,
    need_inputs,
    need_lines,
)
from asn_desktop.ui.features.needs.worksheet_parts import (
    CoverageLine,
    NeedsFooter,
    start_state,
    titled,
)
from asn_desktop.ui.features.needs.worksheet_steps import WorksheetSteps
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import Change, RecordSaver, may_leave
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px


@dataclass(frozen=True, slots=True)
class _Found:
    years: tuple[int, ...]
    view: NeedsView


class NeedsPage(Page):
    """Two lists that are typed into like a spreadsheet; each line is stored when it is left.

    Attributes:
        needs, indicators: the two grids.
        steps: what the buttons ask for.
    """

    help_topic = "needs"
    keys = (("Enter", "simpan"), ("Ctrl+V", "tempel dari Excel"), ("Ctrl+Del", "hapus baris"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._year = 0
        self._view: NeedsView | None = None
        self._begun = False
        self._saver = RecordSaver(workplace, _read_view, self)
        self.steps = WorksheetSteps(self, self._saver)
        self._need_lines = LinesModel(NEED_COLUMNS, first_need_values, self)
        self._need_lines.options["kind"] = tuple(kind.label for kind in NeedKind)
        self._indicator_lines = LinesModel(INDICATOR_COLUMNS, first_indicator_values, self)
        self._indicator_lines.options["measure"] = tuple(kind.label for kind in MeasureKind)
        self.needs = LinesGrid(self._need_lines, "Kebutuhan organisasi")
        self.needs.setObjectName("needs_grid")
        self.indicators = LinesGrid(self._indicator_lines, "Indikator unit")
        self.indicators.setObjectName("indicators_grid")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_sheet())
        self._nothing = QWidget()
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(10)
        column.addWidget(self._make_bar())
        column.addWidget(self._stack, 1)
        self._footer = NeedsFooter(self)
        self.footer = self._footer
        self._make_actions()
        self._connect()
        self.set_title("Kebutuhan organisasi")

    def header_actions(self) -> list[QWidget]:
        """Return the buttons that lead to a file and to paper (called by the shell)."""
        return [self._export, self._print]

    def load(self, **arguments: object) -> None:
        """Show the worksheet of a `year`; the current one when none is named."""
        year = arguments.get("year")
        self._year = year if isinstance(year, int) else self._year
        self.refresh()

    def refresh(self) -> None:
        """Read the worksheet again (F5); what is being typed is stored first."""
        self._store_typing()
        work = partial(_read, self.workplace.office, self.workplace.actor, self._year)
        # After the writes under way, or an older answer would cover what was just stored.
        self.workplace.tasks.write(self, work, self._show, self._on_refused)

    def can_leave(self) -> bool:
        """Send what is typed to the store; it is written even after the page is left."""
        self._store_typing()
        return may_leave(self, self._saver)

    @property
    def view(self) -> NeedsView | None:
        """The worksheet as last read."""
        return self._view

    # --- made once ---

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = Text("&Tahun", "body", "text2")
        self._years = combo_box([])
        self._years.setObjectName("needs_year")
        self._years.setAccessibleName("Tahun")
        self._years.setMinimumWidth(px(92))
        self._years.currentIndexChanged.connect(self._on_year)
        label.setBuddy(self._years)
        self._coverage = CoverageLine()
        self._coverage.setObjectName("needs_coverage")
        row.addWidget(label)
        row.addWidget(self._years)
        row.addSpacing(8)
        row.addWidget(self._coverage, 1)
        return bar

    def _make_sheet(self) -> QSplitter:
        sheet = QSplitter(Qt.Orientation.Vertical)
        sheet.setChildrenCollapsible(False)
        sheet.setHandleWidth(10)
        self._need_card, self._delete_need = titled("Kebutuhan", self.needs, "delete_need")
        self._indicator_card, self._delete_indicator = titled(
            "Indikator unit", self.indicators, "delete_indicator"
        )
        sheet.addWidget(self._need_card)
        sheet.addWidget(self._indicator_card)
        return sheet

    def _make_actions(self) -> None:
        self._export = SecondaryButton("&Ekspor…", "export")
        self._export.setObjectName("needs_export")
        self._export.clicked.connect(self.steps.ask_export)
        self._print = SecondaryButton("&Cetak", "printer")
        self._print.setObjectName("needs_print")
        self._print.clicked.connect(self._on_print)

    def _connect(self) -> None:
        self._saver.changed.connect(self._show_view)
        self._saver.kept.connect(self._show_view)
        self._saver.refused.connect(self._on_refused)
        self._saver.told.connect(self.notice)
        self._saver.conflicted.connect(self._on_conflict)
        self._saver.state.connect(self._on_state)
        self._need_lines.typed.connect(self._save_needs)
        self._indicator_lines.typed.connect(self._save_indicators)
        for grid, button in (
            (self.needs, self._delete_need),
            (self.indicators, self._delete_indicator),
        ):
            grid.refused.connect(self._on_refused)
            grid.delete_pressed.connect(partial(self._delete_current, grid))
            button.clicked.connect(partial(self._delete_current, grid))
        self._footer.propose.clicked.connect(self._on_propose)
        self._footer.carry.clicked.connect(self._on_carry)
        for key, slot in (("Ctrl+P", self._on_print), ("Ctrl+S", self._store_typing)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # --- what is shown ---

    def _show(self, found: _Found) -> None:
        self._years.blockSignals(True)
        self._years.clear()
        for year in found.years:
            self._years.addItem(str(year), year)
        self._years.setCurrentIndex(self._years.findData(found.view.year))
        self._years.blockSignals(False)
        self._saver.open(found.view)
        self._show_view(found.view)

    def _show_view(self, view: NeedsView) -> None:
        if self._view is None or self._view.year != view.year:
            self._begun = False
        self._view = self.steps.view = view
        self._year = view.year
        caption = (f"Tahun {view.year}", f"{len(view.needs)} kebutuhan",
                   f"{len(view.indicators)} indikator unit")  # fmt: skip
        self.set_title("Kebutuhan organisasi", " · ".join(caption))
        names = [name for _, name in view.units]
        self._indicator_lines.options["unit_name"] = (WHOLE_OFFICE, *names)
        self.needs.show_lines(need_lines(view), can_edit=view.can_edit)
        self.indicators.show_lines(indicator_lines(view), can_edit=view.can_edit)
        for button in (self._delete_need, self._delete_indicator):
            set_shown(button, view.can_edit)
        is_blank = view.is_empty and not self._begun
        if is_blank:
            self._say_nothing(view)
        else:
            self._stack.setCurrentIndex(0)
        for widget in (self._export, self._print):
            set_shown(widget, not view.is_empty)
        self._coverage.show_words(coverage_words(view), is_blank=view.is_empty)
        self._footer.show_view(view, is_blank=is_blank)

    def _say_nothing(self, view: NeedsView) -> None:
        self._stack.removeWidget(self._nothing)
        self._nothing.deleteLater()
        self._nothing = start_state(view, self.steps.copy, self.steps.propose, self._begin)
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)

    def _begin(self) -> None:
        self._begun = True
        if self._view is not None:
            self._show_view(self._view)
        self.needs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_year(self) -> None:
        year = self._years.currentData()
        if isinstance(year, int) and self.can_leave():
            self._year = year
            self.refresh()

    # --- writing ---

    def _save_needs(self, typed: Sequence[TypedLine]) -> None:
        view = self._view
        if view is None:
            return
        try:
            inputs = need_inputs(view, typed)
        except DomainError as error:
            self._on_line_refused(self._need_lines, typed, error)
            return

        def change(office: Office, actor: Actor, key: str, revision: int) -> tuple[str, ...]:
            return save_needs(office, actor, int(key), inputs, expected_revision=revision)

        self._save_lines(self.needs, self._need_lines, typed, change)

    def _save_indicators(self, typed: Sequence[TypedLine]) -> None:
        view = self._view
        if view is None:
            return
        try:
            inputs = indicator_inputs(view, typed)
        except DomainError as error:
            self._on_line_refused(self._indicator_lines, typed, error)
            return

        def change(office: Office, actor: Actor, key: str, revision: int) -> tuple[str, ...]:
            return save_indicators(office, actor, int(key), inputs, expected_revision=revision)

        self._save_lines(self.indicators, self._indicator_lines, typed, change)

    def _save_lines(
        self, grid: LinesGrid, model: LinesModel, typed: Sequence[TypedLine], change: Change
    ) -> None:
        is_new = len(typed) == 1 and not typed[0].key

        def done(ids: tuple[str, ...]) -> None:
            model.forget_unsaved(typed, ids)
            column = grid.currentIndex().column()
            if is_new and grid.current_line is None and not model.columns[column].required:
                # Tab left the words of a new line: what follows belongs to that line.
                grid.go(ids[0], column)

        self._saver.save(change, done, partial(self._on_line_refused, model, typed))

    def _on_line_refused(
        self, model: LinesModel, typed: Sequence[TypedLine], error: OfficeError
    ) -> None:
        model.keep_unsaved(typed)
        self._footer.set_unsaved("Belum tersimpan.")
        self._saver.tell(error)

    def _delete_current(self, grid: LinesGrid, _checked: bool = False) -> None:
        line, view = grid.current_line, self._view
        if line is not None and view is not None and view.can_edit:
            self.steps.delete(line.key, "Kebutuhan" if grid is self.needs else "Indikator unit")

    def _on_propose(self) -> None:
        self._store_typing()
        self.steps.propose()

    def _on_carry(self) -> None:
        self._store_typing()
        line = self.indicators.current_line
        self.steps.carry(line.key if line else "")

    # --- answers ---

    def _store_typing(self) -> None:
        for grid in (self.needs, self.indicators):
            grid.store_typing()
        if self._saver.has_unsaved:
            self._saver.retry()

    def _on_state(self, sentence: str, stored: bool) -> None:
        if stored:
            self._footer.set_saved(sentence)
        else:
            self._footer.set_unsaved(sentence)

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum tersimpan.", str(error)))

    def _on_conflict(self) -> None:
        words = "Isian terakhir Anda belum tersimpan. Muat ulang, lalu periksa."
        bold = "Orang lain baru saja mengubah lembar ini."
        self.notice.emit(
            Notice(NoticeKind.WARNING, bold, words, "Muat ulang", self._reload, closable=False)
        )

    def _reload(self) -> None:
        self._saver.forget()
        self.refresh()

    def _on_print(self) -> None:
        if self._view is not None and not self._view.is_empty:
            self._store_typing()
            self.open_page.emit("print", {"document": "needs", "id": self._view.id})


def _read(office: Office, actor: Actor, year: int) -> _Found:
    years = years_of(office)
    this_year = office.clock.today().year
    chosen = year or (this_year if this_year in years else max(years, default=this_year))
    shown = tuple(sorted({*years, chosen}, reverse=True))
    return _Found(shown, needs_view(office, actor, chosen))


def _read_view(office: Office, actor: Actor, key: str) -> NeedsView:
    return needs_view(office, actor, int(key))
