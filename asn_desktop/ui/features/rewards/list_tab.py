"""What the tabs of the rewards page share: a bar of buttons, a table, an empty state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel

Row = TypeVar("Row")


class ListTab(QWidget, Generic[Row]):
    """One list of the rewards page.

    Attributes:
        page: whom it asks for other pages and tells what happened.
        bar: the row of buttons above the table.
        table: the list.
        lines: what is listed, by key.
    """

    def __init__(
        self,
        page: Page,
        name: str,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], str],
        empty: tuple[str, str, str],
    ) -> None:
        super().__init__(page)
        self.page = page
        self._key = key
        self.lines: dict[str, Row] = {}
        self.words = Text("", "small", "text2", wrap=True)
        self.bar = QHBoxLayout()
        self.bar.setContentsMargins(0, 0, 0, 8)
        self.bar.setSpacing(8)
        self.bar.addWidget(self.words, 1)
        self.table = DataTable(name, row_height=56)
        self.table.setObjectName(name.lower().replace(" ", "_"))
        self._rows: RowsModel[Row] = RowsModel(tuple(columns), key, self)
        self.table.setModel(self._rows)
        self.table.current_changed.connect(self.on_current)
        card = Card(padding=0)
        card.flush()
        card.body.addWidget(self.table)
        self.stack = QStackedWidget()
        self.stack.addWidget(card)
        title, sentence, sign = empty
        self.stack.addWidget(EmptyState(title, sentence, sign=sign))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.bar)
        column.addWidget(self.stack, 1)

    def read(self) -> Sequence[Row]:
        """Read the lines; runs on a worker."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the list again."""
        self.page.workplace.tasks.write(self, self.read, self.show_lines, self.on_refused)

    def show_lines(self, lines: Sequence[Row]) -> None:
        """Show what was read."""
        kept = self.table.current_key
        self.lines = {self._key(line): line for line in lines}
        self._rows.set_rows(lines)
        self.stack.setCurrentIndex(0 if lines else 1)
        if lines:
            first = self._key(lines[0])
            self.table.select_key(kept if kept in self.lines else first)
        self.on_current(self.table.current_key if lines else "")

    def on_current(self, key: str) -> None:
        """Fit the buttons to the row in front, "" for none."""

    @property
    def current(self) -> Row | None:
        """The row in front."""
        return self.lines.get(self.table.current_key)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put buttons at the right of the bar."""
        for button in buttons:
            self.bar.addWidget(button)

    def write(self, work: Callable[[], object], words: str) -> None:
        """Run a writing service, say what happened, and read the list again."""
        tasks = self.page.workplace.tasks
        tasks.write(self, work, lambda _: self.on_done(words), self.on_refused)

    def on_done(self, words: str) -> None:
        """Say what happened and read the list again."""
        self.page.notice.emit(Notice(NoticeKind.SUCCESS, words))
        self.refresh()

    def on_refused(self, error: OfficeError) -> None:
        """Say what was refused."""
        self.page.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


def show_for(shown: bool, *widgets: QWidget) -> None:
    """Show or hide several widgets."""
    for widget in widgets:
        set_shown(widget, shown)
