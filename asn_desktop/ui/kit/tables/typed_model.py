"""The model behind a grid for typing: typing is told, and only the store's answer changes it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

_Index = QModelIndex | QPersistentModelIndex


class TypedModel(QAbstractTableModel):
    """A table whose cells are typed into.

    Signals:
        typed: a tuple of what shall be stored, in the feature's own shape.
    """

    typed = Signal(object)

    @property
    def can_be_typed(self) -> bool:
        """Whether the actor may change anything in it."""
        raise NotImplementedError

    def input_at(self, index: _Index, text: str) -> object | None:
        """Return what is told when words are typed into a cell; None where nothing can be."""
        return None

    def block_input_at(self, index: _Index, text: str) -> object | None:
        """Return what is told for a cell of a block; None where it changes nothing."""
        return self.input_at(index, text.strip())

    def write_block(self, start: _Index, block: Sequence[Sequence[str]]) -> None:
        """Tell a block of words from a cell on."""
        told = [
            self.block_input_at(self.index(start.row() + down, start.column() + right), text)
            for down, line in enumerate(block)
            for right, text in enumerate(line)
        ]
        inputs = tuple(item for item in told if item is not None)
        if inputs:
            self.typed.emit(inputs)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed into a cell (called by Qt)."""
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == self.data(index, role):
            return False
        told = self.input_at(index, text)
        if told is None:
            return False
        self.typed.emit((told,))
        return True

    def tell_all(self) -> None:
        """Have every cell drawn again."""
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
