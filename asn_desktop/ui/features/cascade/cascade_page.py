"""The cascade of the year: who supports whose results, and where somebody is left out."""

from collections import Counter
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.base.wording import number
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import years_of
from asn_desktop.services.performance.cascade.tree import CascadeLine, CascadeView, cascade_view
from asn_desktop.ui.features.cascade.tree_table import CascadeTable
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.theme.theme import px


@dataclass(frozen=True, slots=True)
class _Found:
    """What is read for the page; years newest first."""

    years: tuple[int, ...]
    view: CascadeView


class CascadePage(Page):
    """Shows every result below the one it supports; Enter opens its plan.

    Attributes:
        table: the tree.
    """

    help_topic = "cascade"
    keys = (("← →", "tutup, buka"), ("Enter", "buka SKP"), ("Ctrl+F", "cari"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._year = 0
        self._view: CascadeView | None = None
        self.table = CascadeTable()
        self.table.setObjectName("cascade_tree")
        self.table.opened.connect(self._open)
        card = Card(padding=0)
        card.flush()
        card.body.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._nothing = QWidget()
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(10)
        column.addLayout(self._make_filters())
        column.addWidget(self._stack, 1)
        self._make_actions()
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search.setFocus)
        self.set_title("Pohon Kinerja")

    def header_actions(self) -> list[QWidget]:
        """Return the buttons that lead to the matrix and to paper (called by the shell)."""
        return [self._matrix, self._print]

    def load(self, **arguments: object) -> None:
        """Show the tree of a `year`; the current one when none is named."""
        year = arguments.get("year")
        if isinstance(year, int):
            self._year = year
        self.refresh()

    def refresh(self) -> None:
        """Read the tree again (F5)."""
        work = partial(_read, self.workplace.office, self.workplace.actor, self._year)
        self.workplace.tasks.read(self, work, self._show)

    def _make_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._search = SearchField("Cari hasil kerja atau pegawai")
        self._search.setObjectName("cascade_search")
        self._search.setMinimumWidth(px(240))
        self._search.searched.connect(self._filter)
        self._unit = _box("cascade_unit", "Unit kerja", 190)
        self._unit.setMaximumWidth(px(280))
        self._unit.currentIndexChanged.connect(self._filter)
        self._years = _box("cascade_year", "Tahun", 84)
        self._years.currentIndexChanged.connect(self._on_year)
        self._gaps = QCheckBox("Hanya yang perlu &perhatian")
        self._gaps.setObjectName("cascade_gaps")
        self._gaps.toggled.connect(self._filter)
        unfold = IconButton("arrows-out-simple", "Buka semua", framed=True)
        fold = IconButton("arrows-in-simple", "Tutup semua", framed=True)
        unfold.setObjectName("cascade_unfold")
        fold.setObjectName("cascade_fold")
        unfold.clicked.connect(self._on_unfold)
        fold.clicked.connect(self._on_fold)
        row.addWidget(self._search, 1)
        for widget in (self._unit, self._years, self._gaps, unfold, fold):
            row.addWidget(widget)
        return row

    def _make_actions(self) -> None:
        self._matrix = SecondaryButton("&Matriks peran", "table")
        self._matrix.setObjectName("cascade_matrix")
        self._matrix.clicked.connect(self._on_matrix)
        shares = any(
            may(self.workplace.actor, right) for right in (Right.APPROVE_PLANS, Right.MANAGE_PEOPLE)
        )
        self._matrix.setProperty("starts_hidden", not shares)
        self._print = SecondaryButton("&Cetak", "printer")
        self._print.setObjectName("cascade_print")
        self._print.clicked.connect(self._on_print)

    def _show(self, found: _Found) -> None:
        self._view = view = found.view
        self._year = view.year
        _fill(self._years, [(year, str(year)) for year in found.years], view.year)
        units = sorted({line.unit_name for line in view.lines if line.unit_name})
        _fill(self._unit, [("", "Semua unit"), *((unit, unit) for unit in units)],
              self._unit.currentData() or "")  # fmt: skip
        self.set_title("Pohon Kinerja", _caption(view))
        kept = self.table.current_key
        self.table.lines.set_lines(view.lines)
        self._filter()
        if kept:
            self.table.select_key(kept)

    def _filter(self) -> None:
        if self._view is None:
            return
        words = self._search.text().strip().casefold()
        unit, gaps = self._unit.currentData() or "", self._gaps.isChecked()
        wanted = partial(_matches, words, unit, gaps) if words or unit or gaps else None
        kept = self.table.current_key
        self.table.lines.set_filter(wanted)
        if kept:
            self.table.select_key(kept)
        if self.table.lines.rowCount():
            self._stack.setCurrentIndex(0)
        else:
            self._say_nothing(self._view, is_filtered=wanted is not None)

    def _say_nothing(self, view: CascadeView, *, is_filtered: bool) -> None:
        title = f"Belum ada hasil kerja tahun {view.year}."
        words = "Pohon terisi begitu SKP dibuat."
        if is_filtered:
            title, words = "Tidak ada yang cocok.", "Kosongkan pencarian atau saringan."
        self._stack.removeWidget(self._nothing)
        self._nothing.deleteLater()
        self._nothing = EmptyState(title, words, sign="tree-structure")
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)

    def _on_year(self) -> None:
        year = self._years.currentData()
        if isinstance(year, int):
            self._year = year
            self.refresh()

    def _on_unfold(self) -> None:
        self._fold_all(is_open=True)

    def _on_fold(self) -> None:
        self._fold_all(is_open=False)

    def _fold_all(self, *, is_open: bool) -> None:
        self.table.lines.set_all_open(is_open=is_open)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: str) -> None:
        line = next((row for row in self.table.lines.rows if row.id == key), None)
        if line is None:
            return
        if line.can_open:
            self.open_page.emit("plan", {"plan_id": line.plan_id})
        else:
            words = "SKP hanya dibuka pemiliknya, penilainya, pimpinan, dan operator."
            self.notice.emit(Notice(NoticeKind.INFO, f"Ini SKP {line.position}.", words))

    def _on_matrix(self) -> None:
        self.open_page.emit("role_matrix", {"year": self._year})

    def _on_print(self) -> None:
        self.open_page.emit("print", {"document": "cascade", "id": str(self._year)})


def _caption(view: CascadeView) -> str:
    counts = Counter(finding for line in view.lines for finding in line.findings)
    words = [f"Tahun {view.year}", f"{number(len(view.lines))} hasil kerja"]
    words += [f"{number(count)} {finding.label.lower()}" for finding, count in counts.items()]
    if not view.is_whole_office:
        words.append("cabang Anda")
    return " · ".join(words)


def _matches(words: str, unit: str, gaps: bool, line: CascadeLine) -> bool:
    if (gaps and not line.findings) or (unit and line.unit_name != unit):
        return False
    return words in f"{line.text} {line.owner} {line.position}".casefold()


def _box(object_name: str, name: str, width: int) -> QComboBox:
    box = combo_box([])
    box.setObjectName(object_name)
    box.setAccessibleName(name)
    box.setMinimumWidth(px(width))
    return box


def _fill(box: QComboBox, options: list[tuple[object, str]], chosen: object) -> None:
    box.blockSignals(True)
    box.clear()
    for value, words in options:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)


def _read(office: Office, actor: Actor, year: int) -> _Found:
    years = years_of(office)
    this_year = office.clock.today().year
    chosen = year or (this_year if this_year in years else max(years, default=this_year))
    shown = tuple(sorted({*years, chosen}, reverse=True))
    return _Found(shown, cascade_view(office, actor, chosen))
