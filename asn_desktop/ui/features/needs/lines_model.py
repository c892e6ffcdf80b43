"""The lines of one list of the worksheet as a table model, with an empty one to go on writing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from asn_desktop.ui.kit.tables.typed_model import TypedModel

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class LineColumn:
    """One column of a list.

    Attributes:
        name: of the value in a line.
        title: heading.
        width: in pixels at 100 %, 0 to take what is left.
        editable: whether it is typed into.
        required: whether it may not be cleared.
        hint: shown in the empty line.
    """

    name: str
    title: str
    width: int = 0
    editable: bool = True
    required: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what its cells show.

    Attributes:
        key: id of the record, "" for the empty line at the end.
        values: words by column name.
        captions: smaller words below a cell's, by column name.
        state: icon and ink of the last column's sign, or None.
    """

    key: str
    values: dict[str, str]
    captions: dict[str, str]
    state: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line as it was typed; `key` is "" for a new one."""

    key: str
    values: dict[str, str]


class LinesModel(TypedModel):
    """Shows lines; tells TypedLines, and what could not be stored stays in its line."""

    def __init__(
        self,
        columns: Sequence[LineColumn],
        start_values: Callable[[Sequence[Line]], dict[str, str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.options: dict[str, tuple[str, ...]] = {}
        self.can_edit = False
        self._start_values = start_values
        self._lines: tuple[Line, ...] = ()
        self._draft: dict[str, str] = {}
        self._unsaved: dict[str, dict[str, str]] = {}
        # What is on its way to the store: the next cell is often typed before the answer.
        self._sent: dict[str, dict[str, str]] = {}
        self._sent_new: dict[str, str] | None = None
        self._late: dict[str, str] = {}

    @property
    def can_be_typed(self) -> bool:
        """Whether the actor may change the list."""
        return self.can_edit

    @property
    def lines(self) -> tuple[Line, ...]:
        """The stored lines."""
        return self._lines

    def has_shape_of(self, lines: Sequence[Line], *, can_edit: bool) -> bool:
        """Tell whether lines can be shown without making the list anew."""
        same = tuple(line.key for line in lines) == tuple(line.key for line in self._lines)
        return same and can_edit == self.can_edit

    def set_lines(self, lines: Sequence[Line], *, can_edit: bool) -> None:
        """Show lines as they are stored now; refused typing stays in sight."""
        kept = self.has_shape_of(lines, can_edit=can_edit)
        if not kept:
            self.beginResetModel()
        self._lines, self.can_edit = tuple(lines), can_edit
        if kept:
            self.tell_all()
        else:
            self._draft = {}
            self.endResetModel()

    def line_at(self, number: int) -> Line | None:
        """Return the stored line at a place; None for the empty one and beyond."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def place_of(self, key: str) -> int:
        """Return the place of a record, or of the empty line for "" and for unknown ones."""
        keys = [line.key for line in self._lines]
        return keys.index(key) if key in keys else len(keys)

    def keep_unsaved(self, typed: Sequence[TypedLine]) -> None:
        """Keep a line that was refused in sight, so that it can be mended."""
        self._forget_sent(typed)
        if len(typed) == 1:
            if typed[0].key:
                self._unsaved[typed[0].key] = typed[0].values
            else:
                self._draft = {**typed[0].values, **self._take_late(typed[0])}
            self.tell_all()

    def forget_unsaved(self, typed: Sequence[TypedLine], ids: Sequence[str] = ()) -> None:
        """Let lines go that are stored now; a new one gets what was typed into it meanwhile.

        Args:
            typed: the lines as they were sent.
            ids: keys of the records they became, in the same order.
        """
        for line in typed:
            self._unsaved.pop(line.key, None)
        self._forget_sent(typed)
        self.tell_all()
        late = self._take_late(typed[-1])
        if late and ids:
            self._send((TypedLine(ids[-1], {**typed[-1].values, **late}),))

    def is_unsaved(self, number: int) -> bool:
        """Tell whether a line shows typing that was refused."""
        line = self.line_at(number)
        return line is not None and line.key in self._unsaved

    def write_block(self, start: _Index, block: Sequence[Sequence[str]]) -> None:
        """Write a pasted block from a cell on; lines beyond the last become new ones."""
        columns = [c for c in self.columns[start.column() :] if c.editable]
        titles = [c.title.casefold() for c in columns]
        typed: list[TypedLine] = []
        for offset, cells in enumerate(block):
            words = [cell.strip() for cell in cells]
            is_heading = [word.casefold() for word in words] == titles[: len(words)]
            if not any(words) or (offset == 0 and is_heading):
                continue
            line = self.line_at(start.row() + len(typed))
            values = self._values(line)
            values.update((column.name, word) for column, word in zip(columns, words, strict=False))
            typed.append(TypedLine(line.key if line else "", values))
        self._send(tuple(typed))

    def room_from(self, column: int) -> int:
        """Return how many columns a block may fill from one on."""
        return sum(column.editable for column in self.columns[column:])

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of lines with the empty one (called by Qt)."""
        return 0 if parent.isValid() else len(self._lines) + self.can_edit

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns (called by Qt)."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a heading (called by Qt)."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tell which cells are typed into (called by Qt)."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.can_edit and self.columns[index.column()].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a cell (called by Qt)."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        line = self.line_at(index.row())
        words = self._shown(line).get(column.name, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return words
        caption = line.captions.get(column.name, "") if line else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (words, caption)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = f"Baris {index.row() + 1}" if line else "Baris baru"
            return f"{name}, {column.title}: {words or 'kosong'}{f'. {caption}' if caption else ''}"
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed into a cell (called by Qt)."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        column, line = self.columns[index.column()], self.line_at(index.row())
        text = str(value).strip()
        if text == str(self.data(index) or ""):
            return False
        if line is None and self._sent_new is not None and not column.required:
            # Tab left the words of a new line, and its record has no key yet.
            self._late[column.name] = text
            self.tell_all()
            return True
        values = self._values(line)
        values[column.name] = text
        required = next(column.name for column in self.columns if column.required)
        if line is None and not values[required]:
            # Nothing to store yet: the kind may be chosen before the words are typed.
            self._draft = values
            self.tell_all()
            return True
        self._send((TypedLine(line.key if line else "", values),))
        return True

    def _send(self, typed: tuple[TypedLine, ...]) -> None:
        for line in typed:
            if line.key:
                self._sent[line.key] = line.values
            else:
                self._sent_new, self._late = line.values, {}
        self.typed.emit(typed)

    def _forget_sent(self, typed: Sequence[TypedLine]) -> None:
        for line in typed:
            # Something newer may have been sent for the same line.
            if self._sent.get(line.key) is line.values:
                del self._sent[line.key]

    def _take_late(self, line: TypedLine) -> dict[str, str]:
        if self._sent_new is not line.values:
            return {}
        late, self._late, self._sent_new = self._late, {}, None
        return late

    def _values(self, line: Line | None) -> dict[str, str]:
        shown = self._shown(line)
        if line is None and not self._draft:
            shown = {**self._start_values(self._lines), **shown}
        return {c.name: shown.get(c.name, "") for c in self.columns if c.editable}

    def _shown(self, line: Line | None) -> dict[str, str]:
        if line is None:
            return {**self._draft, **self._late}
        refused, sent = self._unsaved.get(line.key, {}), self._sent.get(line.key, {})
        return {**line.values, **refused, **sent}
