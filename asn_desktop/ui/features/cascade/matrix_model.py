"""The matrix of roles as a table model: team members down, the leader's results across."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.services.performance.cascade.matrix import MatrixCell, MatrixRow, MatrixView
from asn_desktop.services.performance.cascade.matrix_editing import CellInput
from asn_desktop.ui.kit.tables.typed_model import TypedModel

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
Place = tuple[int, int]


class MatrixModel(TypedModel):
    """Shows a MatrixView; tells CellInputs, and what could not be stored stays in its cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: MatrixView | None = None
        self._cells: dict[Place, MatrixCell] = {}
        self._unsaved: dict[tuple[str, str], str] = {}

    @property
    def can_be_typed(self) -> bool:
        """Whether the actor leads this team."""
        return self.view is not None and self.view.can_edit

    def set_view(self, view: MatrixView) -> None:
        """Show another matrix; typing that is not stored yet stays where its cell is the same."""
        self.beginResetModel()
        if self.view is not None and self.view.plan_id != view.plan_id:
            self._unsaved.clear()
        self.view = view
        self._cells = {
            (line, place): cell
            for line, row in enumerate(view.rows)
            for place, cell in enumerate(row.cells)
        }
        self.endResetModel()

    def take(self, cells: Iterable[MatrixCell]) -> None:
        """Take over cells as they are stored now."""
        places = {(cell.result_id, cell.employee_id): at for at, cell in self._cells.items()}
        for cell in cells:
            at = places.get((cell.result_id, cell.employee_id))
            if at is not None:
                self._unsaved.pop((cell.result_id, cell.employee_id), None)
                shown = self._cells[at]
                self._cells[at] = replace(
                    cell, linked=shown.linked, linked_levels=shown.linked_levels
                )
                self._tell(at)

    def cell_at(self, index: _Index) -> MatrixCell | None:
        """Return the cell of an index."""
        return self._cells.get((index.row(), index.column()))

    def row_at(self, number: int) -> MatrixRow | None:
        """Return the team member of a line."""
        rows = self.view.rows if self.view else ()
        return rows[number] if 0 <= number < len(rows) else None

    def ready_cells(self) -> list[MatrixCell]:
        """Return the waiting cells whose person has a plan that can take them now."""
        if self.view is None or not self.view.can_edit:
            return []
        return [
            cell
            for (line, _), cell in self._cells.items()
            if cell.waiting and not self.view.rows[line].refusal
        ]

    def is_unsaved(self, index: _Index) -> bool:
        """Tell whether a cell shows typing that was refused."""
        cell = self.cell_at(index)
        return cell is not None and (cell.result_id, cell.employee_id) in self._unsaved

    def state_of(self, index: _Index) -> str:
        """Say where the words of a cell stand: in the plan, waiting, or not stored."""
        cell, row = self.cell_at(index), self.row_at(index.row())
        if cell is None or row is None:
            return ""
        if self.is_unsaved(index):
            return "Belum tersimpan"
        if cell.linked:
            status = row.plan_status.label if row.plan_status else ""
            return " · ".join(filter(None, ("Di SKP", status, _level_words(cell))))
        return " · ".join(filter(None, ("Menunggu", _level_words(cell)))) if cell.waiting else ""

    def set_level(self, index: _Index, level: RoleLevel) -> bool:
        """Call a waiting role by its level; False where the cell holds none."""
        cell = self.cell_at(index)
        if cell is None or not cell.waiting or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        if cell.level is not level:
            self.typed.emit((replace(self._input(cell, cell.waiting), level=level),))
        return True

    def input_at(self, index: _Index, text: str) -> CellInput | None:
        """Return what a cell shall hold."""
        cell = self.cell_at(index)
        return None if cell is None else self._input(cell, text)

    def block_input_at(self, index: _Index, text: str) -> CellInput | None:
        """Return what a cell shall hold; an empty one of a block leaves a shown result alone."""
        cell = self.cell_at(index)
        keeps = cell is not None and cell.linked and not text.strip()
        return None if keeps else self.input_at(index, text)

    def keep_unsaved(self, inputs: Iterable[CellInput]) -> None:
        """Show typing that was refused, so that it can be mended."""
        for item in inputs:
            self._unsaved[(item.result_id, item.employee_id)] = item.text
        self.tell_all()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of team members (called by Qt)."""
        return 0 if parent.isValid() or self.view is None else len(self.view.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of results (called by Qt)."""
        return 0 if parent.isValid() or self.view is None else len(self.view.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words of a head (called by Qt)."""
        if self.view is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if orientation is Qt.Orientation.Horizontal:
            column = self.view.columns[section]
            return f"{column.number}. {column.text}"
        row = self.view.rows[section]
        return f"{row.name}\n{row.position}"

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Only cells without a result can be typed into (called by Qt)."""
        cell = self.cell_at(index)
        if cell is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.view is not None and self.view.can_edit and not cell.linked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a cell (called by Qt)."""
        cell, row = self.cell_at(index), self.row_at(index.row())
        if cell is None or row is None or self.view is None:
            return None
        typed = self._unsaved.get((cell.result_id, cell.employee_id), cell.waiting)
        sign = "• " if len(cell.linked) > 1 else ""
        words = typed or "\n".join(sign + text for text in cell.linked)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.EditRole:
            return typed
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number = self.view.columns[index.column()].number
            state = self.state_of(index)
            return f"{row.name}, hasil {number}: {words or 'kosong'}{f', {state}' if state else ''}"
        return None

    def _input(self, cell: MatrixCell, text: str) -> CellInput:
        return CellInput(cell.result_id, cell.employee_id, text, cell.revision, cell.level)

    def _tell(self, at: Place) -> None:
        index = self.index(*at)
        self.dataChanged.emit(index, index)


def _level_words(cell: MatrixCell) -> str:
    """Return the level of a cell in words, "" while nobody chose one or several differ."""
    levels = set(cell.linked_levels) if cell.linked else {cell.level}
    level = levels.pop() if len(levels) == 1 else None
    return level.label if level else ""
