"""One result of an action plan as a table model: parts of the year down, fields across."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from asn_desktop.domain.performance.execution.terms import ActionMark
from asn_desktop.services.performance.action_plans.views import (
    ActionCell,
    ActionField,
    ActionPlanView,
    ActionResult,
)
from asn_desktop.ui.kit.tables.typed_model import TypedModel

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class ActionColumn:
    """One column; `indicator` is the place of an indicator in the result, for targets."""

    field: ActionField
    title: str
    indicator: int = -1


class ActionModel(TypedModel):
    """Shows one result; tells ActionCells, and what could not be stored stays in its cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: ActionPlanView | None = None
        self.result: ActionResult | None = None
        self.columns: tuple[ActionColumn, ...] = ()
        self._unsaved: dict[ActionCell, str] = {}

    @property
    def can_be_typed(self) -> bool:
        """Whether the plan may be changed by the actor."""
        return self.view is not None and self.view.can_edit

    def set_result(self, view: ActionPlanView, result: ActionResult | None) -> None:
        """Show a result; where only words changed, an open editor stays open."""
        columns = _columns(view, result)
        same = (
            self.view is not None
            and self.result is not None
            and result is not None
            and self.result.id == result.id
            and self.view.parts == view.parts
            and self.columns == columns
        )
        if same:
            self.view, self.result = view, result
            self.tell_all()
            return
        self.beginResetModel()
        self.view, self.result, self.columns = view, result, columns
        self.endResetModel()

    def cell_at(self, index: _Index) -> ActionCell | None:
        """Return the cell of an index with what it holds, as the service takes it."""
        if self.view is None or self.result is None or not index.isValid():
            return None
        column = self.columns[index.column()]
        key = self.result.indicators[column.indicator].id if column.indicator >= 0 else ""
        number = self.view.parts[index.row()].number
        return ActionCell(self.result.id, number, column.field, self._stored(index), key)

    def is_unsaved(self, index: _Index) -> bool:
        """Tell whether a cell shows typing that was refused."""
        cell = self.cell_at(index)
        return cell is not None and replace(cell, value="") in self._unsaved

    def input_at(self, index: _Index, text: str) -> ActionCell | None:
        """Return the cell of an index with other words."""
        cell = self.cell_at(index)
        return None if cell is None else replace(cell, value=text)

    def keep_unsaved(self, cells: Iterable[ActionCell]) -> None:
        """Show typing that was refused, so that it can be mended."""
        for cell in cells:
            self._unsaved[replace(cell, value="")] = cell.value
        self.tell_all()

    def forget_unsaved(self, cells: Iterable[ActionCell]) -> None:
        """Show what is stored in these cells again."""
        for cell in cells:
            self._unsaved.pop(replace(cell, value=""), None)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of parts (called by Qt)."""
        empty = parent.isValid() or self.view is None or self.result is None
        return 0 if empty or self.view is None else len(self.view.parts)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of fields (called by Qt)."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words of a head (called by Qt)."""
        if self.view is None or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if orientation is Qt.Orientation.Vertical:
            part = self.view.parts[section]
            return part.label if role == Qt.ItemDataRole.ToolTipRole else part.short_label
        column = self.columns[section]
        if role == Qt.ItemDataRole.ToolTipRole and column.indicator >= 0 and self.result:
            indicator = self.result.indicators[column.indicator]
            return f"{indicator.text}: {indicator.target}"
        return column.title

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Cells can be typed into by the owner (called by Qt)."""
        if not index.isValid() or self.view is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.view.can_edit else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a cell (called by Qt)."""
        cell = self.cell_at(index)
        if cell is None or self.view is None or self.result is None:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return self._unsaved.get(replace(cell, value=""), cell.value)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._shown(index, cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            part = self.view.parts[index.row()].label
            words = self._shown(index, cell)
            return f"{part}, {self.columns[index.column()].title}: {words or 'kosong'}"
        return None

    def _shown(self, index: _Index, cell: ActionCell) -> str:
        unsaved = self._unsaved.get(replace(cell, value=""))
        if unsaved is not None:
            return unsaved
        assert self.result is not None
        step = self.result.steps[index.row()]
        if cell.field is ActionField.MARK:
            return step.state.label
        return step.responsible if cell.field is ActionField.RESPONSIBLE else cell.value

    def _stored(self, index: _Index) -> str:
        assert self.result is not None
        column, step = self.columns[index.column()], self.result.steps[index.row()]
        if column.field is ActionField.TARGET:
            return self.result.indicators[column.indicator].shares[index.row()]
        values = {
            ActionField.TEXT: step.text,
            ActionField.RESPONSIBLE: step.responsible_id,
            ActionField.MARK: step.mark.value,
        }
        return values[column.field]

    def choices(self, index: _Index) -> list[tuple[str, str]]:
        """Return value and words of what can be chosen in a cell; empty where words are typed."""
        column = self.columns[index.column()]
        if column.field is ActionField.MARK:
            return [(mark.value, mark.label) for mark in ActionMark]
        if column.field is ActionField.RESPONSIBLE and self.view is not None:
            return list(self.view.people)
        return []


def _columns(view: ActionPlanView, result: ActionResult | None) -> tuple[ActionColumn, ...]:
    if result is None:
        return ()
    columns = [ActionColumn(ActionField.TEXT, "Rencana aksi")]
    several = len(result.indicators) > 1
    for place, _indicator in enumerate(result.indicators):
        title = f"Target {place + 1}" if several else "Target"
        columns.append(ActionColumn(ActionField.TARGET, title, place))
    if len(view.people) > 1:
        columns.append(ActionColumn(ActionField.RESPONSIBLE, "Penanggung jawab"))
    columns.append(ActionColumn(ActionField.MARK, "Keadaan"))
    return tuple(columns)
