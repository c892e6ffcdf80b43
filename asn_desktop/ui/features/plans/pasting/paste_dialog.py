"""The preview of a pasted block: every cell can be mended, nothing is taken before the button."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import number
from asn_desktop.exchange.pasted_block import read_ragged_block
from asn_desktop.services.performance.plans.grid.pasted_rows import (
    CellProblem,
    PasteColumn,
    Row,
    sort_columns,
)
from asn_desktop.ui.kit.announce import announce
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.icons import icon
from asn_desktop.ui.theme.theme import color, px

MOST_ROWS = 2_000
_WIDTHS = {
    PasteColumn.PERSON: 150,
    PasteColumn.RESULT: 250,
    PasteColumn.KIND: 136,
    PasteColumn.TARGET: 96,
    PasteColumn.UNIT: 86,
}
_TABLE_HEIGHT, _ROW_HEIGHT = 260, 32
_HOW = (
    "Salin sel di Excel (Ctrl+C), lalu tekan Ctrl+V di sini. Urutan kolom: {columns}. "
    "Sel hasil kerja yang kosong meneruskan baris di atasnya."
)


@dataclass(frozen=True, slots=True)
class PasteOutcome:
    """What the rows would become.

    Attributes:
        content: handed over when the button is pressed.
        summary: how much it is, in words.
        count: how many results or drafts; with 0 there is nothing to paste.
        problems: the cells that cannot be taken.
    """

    content: tuple[object, ...]
    summary: str
    count: int
    problems: tuple[CellProblem, ...]


Check = Callable[[Sequence[Row], Callable[[PasteOutcome], None]], None]


class PasteDialog(Dialog):
    """Shows a copied block in known columns and names each bad cell.

    Attributes:
        outcome: what the rows in front would become, None before the first check.
    """

    def __init__(
        self, parent: QWidget, title: str, columns: tuple[PasteColumn, ...], check: Check
    ) -> None:
        super().__init__(parent, title, width=1000, submit_label="&Tempel", submit_word="tempel")
        self.outcome: PasteOutcome | None = None
        self._columns = columns
        self._check = check
        names = " | ".join(column.label.lower() for column in columns)
        self.body.addWidget(Text(_HOW.format(columns=names), "small", "text2", wrap=True))
        self._summary = Text("", "small_strong", wrap=True)
        self._summary.setObjectName("paste_summary")
        self.body.addWidget(self._summary)
        self.table = self._make_table()
        self.body.addWidget(self.table)
        self._problem = Text("", "small", "danger", wrap=True)
        self._problem.setObjectName("paste_problem")
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        self._next = SecondaryButton("Sel &salah berikutnya")
        self._next.setObjectName("paste_next")
        self._next.clicked.connect(self._go_to_next)
        if self.primary is not None:
            self.primary.setObjectName("paste_take")
            # The primary button stays the last one.
            self._buttons.removeWidget(self.primary)
            self.add_button(self._next)
            self.add_button(self.primary)
        self.take_clipboard()

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+V from the page behind the dialog (called by Qt)."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the clipboard again with Ctrl+V (called by Qt)."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_clipboard()
        else:
            super().keyPressEvent(event)

    def take_clipboard(self) -> None:
        """Read what was copied, in place of what is shown."""
        try:
            block = read_ragged_block(QGuiApplication.clipboard().text())
            if len(block) > MOST_ROWS:
                raise DomainError(
                    f"Blok berisi {number(len(block))} baris; paling banyak {number(MOST_ROWS)}. "
                    "Tempel sebagian demi sebagian."
                )
        except DomainError as refusal:
            self._fill(())
            self._say("", str(refusal))
            return
        found = sort_columns(block, self._columns)
        self._unused = found.unused
        self._fill(found.rows)
        self._read()

    def has_typing(self) -> bool:
        """Nothing is lost by cancelling: what was copied is still in the spreadsheet."""
        return False

    def submit(self) -> bool:
        """Take the rows, or go to the first cell that cannot be taken."""
        if self.outcome is None or not self.outcome.count:
            return False
        if self.outcome.problems:
            self._go_to_next()
            return False
        return True

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(self._columns), self)
        table.setObjectName("paste_table")
        table.setAccessibleName("Isi yang akan ditempel")
        table.setHorizontalHeaderLabels([column.label for column in self._columns])
        table.setFixedHeight(px(_TABLE_HEIGHT))
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(px(_ROW_HEIGHT))
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = table.horizontalHeader()
        for place, column in enumerate(self._columns):
            if column in _WIDTHS:
                table.setColumnWidth(place, px(_WIDTHS[column]))
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        table.cellChanged.connect(self._read)
        table.currentCellChanged.connect(self._show_problem)
        return table

    def _fill(self, rows: Sequence[Row]) -> None:
        self.outcome = None
        self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for line, row in enumerate(rows):
            for place, text in enumerate(row):
                self.table.setItem(line, place, QTableWidgetItem(text))
        self.table.blockSignals(False)
        if rows:
            self.table.setCurrentCell(0, 0)
            self.table.setFocus()

    def _rows(self) -> list[Row]:
        return [
            tuple(self._text(line, place) for place in range(len(self._columns)))
            for line in range(self.table.rowCount())
        ]

    def _text(self, line: int, place: int) -> str:
        item = self.table.item(line, place)
        return item.text().strip() if item is not None else ""

    def _read(self) -> None:
        self._check(self._rows(), self._on_checked)

    def _on_checked(self, outcome: PasteOutcome) -> None:
        self.outcome = outcome
        named = {(item.row, self._columns.index(item.column)): item for item in outcome.problems}
        self.table.blockSignals(True)
        for line in range(self.table.rowCount()):
            for place in range(len(self._columns)):
                item = self.table.item(line, place)
                problem = named.get((line, place))
                if item is not None:
                    item.setData(
                        Qt.ItemDataRole.BackgroundRole,
                        QColor(color("danger_soft")) if problem else None,
                    )
                    # Not by colour only: the mark is seen, the sentence heard.
                    item.setIcon(icon("warning-fill", "danger") if problem else QIcon())
                    item.setData(
                        Qt.ItemDataRole.AccessibleDescriptionRole,
                        problem.sentence if problem else None,
                    )
                    item.setToolTip(problem.sentence if problem else item.text()[:_LONGEST_TIP])
        self.table.blockSignals(False)
        self._show_problem()

    def _show_problem(self) -> None:
        outcome = self.outcome
        if outcome is None:
            return
        here = (self.table.currentRow(), self.table.currentColumn())
        at = [
            item
            for item in outcome.problems
            if (item.row, self._columns.index(item.column)) == here
        ]
        problem = (at or outcome.problems or (None,))[0]
        summary = outcome.summary
        if outcome.problems:
            summary += f" · {number(len(outcome.problems))} sel perlu diperbaiki"
        if self._unused:
            summary += f" · tidak dipakai: {', '.join(self._unused)}"
        sentence = ""
        if problem is not None:
            sentence = f"Baris {problem.row + 1}, {problem.column.label}: {problem.sentence}"
        self._say(summary, sentence)

    def _say(self, summary: str, problem: str) -> None:
        if problem and problem != self._problem.text():
            announce(self, problem)
        self._summary.setText(summary)
        self._problem.setText(problem)
        set_shown(self._problem, bool(problem))
        outcome = self.outcome
        set_shown(self._next, outcome is not None and bool(outcome.problems))
        if self.primary is not None:
            ready = outcome is not None and outcome.count > 0 and not outcome.problems
            self.primary.setEnabled(ready)

    def _go_to_next(self) -> None:
        if self.outcome is None or not self.outcome.problems:
            return
        places = sorted(
            (item.row, self._columns.index(item.column)) for item in self.outcome.problems
        )
        here = (self.table.currentRow(), self.table.currentColumn())
        line, place = next((spot for spot in places if spot > here), places[0])
        self.table.setCurrentCell(line, place)
        self.table.setFocus()

    _unused: tuple[str, ...] = ()


_LONGEST_TIP = 600
