"""Table models whose columns are data: a plain list, and ids with rows read when painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from asn_desktop.ui.theme.cells import CellRole, ChipStyle

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAGE = 200


# No slots: with them `Column[Row](...)` fails, because typing wants to note its argument.
@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column; every callable takes the row and must not touch the store.

    Attributes:
        display: the text that is shown, also for screen readers; always text.
        raw: the value behind the text, for CellRole.RAW; None means the text itself.
        width: pixels at 100 %; 0 takes what is left (one column at least).
        subtext, subtext_ink: a second line in a smaller size, and its colour role.
        chip: shown instead of the text, which stays for screen readers.
        avatar: name whose initials stand before the text.
        icon: (Phosphor name, colour role) before the text.
        swatch: colour role of a small square before the text.
        strong: bold text; ink: colour role of the text.
        sort_key: what `sort_requested` carries; "" means the column cannot be sorted.
    """

    key: str
    title: str
    display: Callable[[Row], str]
    raw: Callable[[Row], object] | None = None
    width: int = 0
    right: bool = False
    strong: bool = False
    ink: str = ""
    subtext: Callable[[Row], str] | None = None
    subtext_ink: Callable[[Row], str] | None = None
    chip: Callable[[Row], ChipStyle | None] | None = None
    avatar: Callable[[Row], str] | None = None
    icon: Callable[[Row], tuple[str, str]] | None = None
    swatch: Callable[[Row], str] | None = None
    sort_key: str = ""


# Role: name of the Column attribute whose callable answers it.
_CALLED = {
    int(Qt.ItemDataRole.DisplayRole): "display",
    int(Qt.ItemDataRole.ToolTipRole): "display",
    int(CellRole.SUBTEXT): "subtext",
    int(CellRole.SUBTEXT_INK): "subtext_ink",
    int(CellRole.CHIP): "chip",
    int(CellRole.AVATAR): "avatar",
    int(CellRole.ICON): "icon",
    int(CellRole.SWATCH): "swatch",
}


class _ColumnsModel(QAbstractTableModel, Generic[Row]):
    """What both models share: headers, roles and checking."""

    sort_requested = Signal(str, bool)
    checked_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], str],
        parent: QObject | None = None,
        *,
        checkable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._checkable = checkable
        self._checked: set[str] = set()

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns (called by Qt)."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column (called by Qt)."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be chosen, and ticked when the model is checkable (called by Qt)."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._checkable and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a cell (called by Qt)."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(self.columns[index.column()])
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        return self._cell(row, index.column(), role)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a row (called by Qt)."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._checkable or not index.isValid():
            return False
        row = self.row_at(index.row())
        if row is None:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._checked.add if ticked else self._checked.discard)(self._key(row))
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.checked_changed.emit()
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; the page reads anew, sorted by the store (called by Qt)."""
        if 0 <= column < len(self.columns) and self.columns[column].sort_key:
            descending = order is Qt.SortOrder.DescendingOrder
            self.sort_requested.emit(self.columns[column].sort_key, descending)

    @property
    def checked(self) -> frozenset[str]:
        """Keys of the ticked rows."""
        return frozenset(self._checked)

    def clear_checked(self) -> None:
        """Untick everything."""
        self._checked.clear()
        if self.rowCount():
            self.dataChanged.emit(
                self.index(0, 0),
                self.index(self.rowCount() - 1, 0),
                [Qt.ItemDataRole.CheckStateRole],
            )
        self.checked_changed.emit()

    def row_at(self, number: int) -> Row | None:
        """Return the row shown at a line, or None while it is not read yet."""
        raise NotImplementedError

    def key_at(self, number: int) -> str:
        """Return the key of the row shown at a line, or "" while it is not read yet."""
        row = self.row_at(number)
        return "" if row is None else self._key(row)

    @staticmethod
    def _alignment(column: Column[Any]) -> int:
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _cell(self, row: Row, number: int, role: int) -> object:
        column = self.columns[number]
        attribute = _CALLED.get(role)
        if attribute is not None:
            answer = getattr(column, attribute)
            return None if answer is None else answer(row)
        if role == CellRole.RAW:
            return column.raw(row) if column.raw is not None else column.display(row)
        if role == Qt.ItemDataRole.CheckStateRole and self._checkable and number == 0:
            ticked = self._key(row) in self._checked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        plain_roles: dict[int, object] = {CellRole.STRONG: column.strong, CellRole.INK: column.ink}
        if role == CellRole.KEY:
            return self._key(row)
        return plain_roles.get(role)


class RowsModel(_ColumnsModel[Row]):
    """Shows a list of rows; right for up to about 2,000."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], str],
        parent: QObject | None = None,
        *,
        checkable: bool = False,
    ) -> None:
        super().__init__(columns, key, parent, checkable=checkable)
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in the order shown."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; ticks of rows that are gone are dropped."""
        self.beginResetModel()
        self._rows = list(rows)
        self._checked &= {self._key(row) for row in self._rows}
        self.endResetModel()
        self.checked_changed.emit()

    def replace_row(self, row: Row) -> None:
        """Show a changed row in place of the one with the same key."""
        number = self.line_of(self._key(row))
        if number >= 0:
            self._rows[number] = row
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))

    def line_of(self, key: str) -> int:
        """Return the line of a key, or -1."""
        for number, row in enumerate(self._rows):
            if self._key(row) == key:
                return number
        return -1

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of rows (called by Qt)."""
        return 0 if parent.isValid() else len(self._rows)

    def row_at(self, number: int) -> Row | None:
        """Return the row shown at a line."""
        return self._rows[number] if 0 <= number < len(self._rows) else None


class LazyRowsModel(_ColumnsModel[Row]):
    """Holds the sorted ids of a large list and asks for rows by page when they are painted.

    Signals:
        page_wanted: a tuple of ids; answer with `add_rows`, usually from a read task.
    """

    page_wanted = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], str],
        parent: QObject | None = None,
        *,
        checkable: bool = False,
    ) -> None:
        super().__init__(columns, key, parent, checkable=checkable)
        self._ids: tuple[str, ...] = ()
        self._lines: dict[str, int] = {}
        self._found: dict[str, Row] = {}
        self._asked: set[int] = set()

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show other ids in their order; all rows are read anew."""
        self.beginResetModel()
        self._ids = tuple(ids)
        self._lines = {}
        self._found = {}
        self._asked = set()
        self._checked &= set(self._ids)
        self.endResetModel()
        self.checked_changed.emit()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Take the rows of a page; those no longer listed are ignored."""
        if not self._lines:
            self._lines = {key: line for line, key in enumerate(self._ids)}
        lines = []
        for row in rows:
            key = self._key(row)
            if key in self._lines:
                self._found[key] = row
                lines.append(self._lines[key])
        if lines:
            self.dataChanged.emit(
                self.index(min(lines), 0), self.index(max(lines), len(self.columns) - 1)
            )

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of ids (called by Qt)."""
        return 0 if parent.isValid() else len(self._ids)

    def row_at(self, number: int) -> Row | None:
        """Return the row of a line; asks for its page and returns None when it is not there."""
        if not 0 <= number < len(self._ids):
            return None
        row = self._found.get(self._ids[number])
        if row is None:
            self._ask(number // _PAGE)
        return row

    def key_at(self, number: int) -> str:
        """Return the id of a line, known even before its row is."""
        return self._ids[number] if 0 <= number < len(self._ids) else ""

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(self._ids[page * _PAGE : (page + 1) * _PAGE])
