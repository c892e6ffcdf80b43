"""The table view: rows of 44 to 48 pixels, sortable header, keyboard, no grid."""

from typing import Any, Protocol, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from asn_desktop.ui.kit.drawing import draw_text, text_width
from asn_desktop.ui.kit.tables.cell_delegate import CellDelegate
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_HEADER_HEIGHT = 34
_PADDING = 16
_LEAST_OPEN, _WIDE, _GIVES_WAY = 150, 160, 0.34


class _Header(QHeaderView):
    """Draws titles and the sort arrow as the mock-ups have them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        # Qt would turn its own arrow over before anybody is asked, also on columns without order.
        self.setSortIndicatorShown(False)
        self.sorted_column = -1
        self.descending = False
        self.setMinimumSectionSize(24)

    def paintSection(self, painter: QPainter, rect, logicalIndex: int) -> None:  # noqa: ANN001
        """Draw one title (called by Qt)."""
        painter.save()
        area = QRectF(rect)
        painter.fillRect(area, color("table_header"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
        model = self.model()
        role = Qt.ItemDataRole.TextAlignmentRole
        flags = Qt.AlignmentFlag(model.headerData(logicalIndex, self.orientation(), role) or 129)
        title = str(model.headerData(logicalIndex, self.orientation()) or "")
        inner = area.adjusted(px(_PADDING), 0, -6, -1)
        if flags & Qt.AlignmentFlag.AlignRight:
            inner = area.adjusted(6, 0, -px(_PADDING), -1)
        made = font("caption_strong")
        draw_text(painter, inner, title, made, color("text2"), flags)
        if self.sorted_column == logicalIndex:
            self._draw_arrow(painter, inner, title, flags)
        painter.restore()

    def _draw_arrow(
        self, painter: QPainter, inner: QRectF, title: str, flags: Qt.AlignmentFlag
    ) -> None:
        side = px(12)
        words = text_width(title, font("caption_strong"))
        left = inner.left() + words + 7
        if flags & Qt.AlignmentFlag.AlignRight:
            left = inner.right() - words - side - 5
        place = QRectF(left, inner.center().y() - side / 2, side, side)
        draw_icon(
            painter, "arrow-down-bold" if self.descending else "arrow-up-bold", place, color("text")
        )


class KeyedModel(Protocol):
    """What the table asks of its model besides Qt's own questions."""

    columns: tuple[Any, ...]

    def key_at(self, number: int) -> str:
        """Return the key of a line."""
        ...


class DataTable(QTableView):
    """A table of whole rows over a RowsModel or LazyRowsModel.

    Enter or a double click opens a row; space ticks; typing does not search.

    Signals:
        opened: key of the row on which Enter or a double click fell.
        current_changed: key of the row in front, "" for none.
    """

    opened = Signal(str)
    current_changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, row_height: int = 48) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self._by_keyboard = False
        self.hovered_line = -1
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self._head = _Header(self)
        self.setHorizontalHeader(self._head)
        self._head.sectionClicked.connect(self._on_section)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.doubleClicked.connect(self._on_double_click)
        self._set_heights()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Take a model whose `columns` say the widths (called by pages)."""
        super().setModel(model)
        self._fit_columns()
        selection = self.selectionModel()
        if selection is not None:
            selection.currentRowChanged.connect(self._on_current)

    def show_sorting(self, sort_key: str, *, descending: bool = False) -> None:
        """Draw the arrow in the column of a sort key."""
        for number, column in enumerate(self._keyed().columns):
            if column.sort_key == sort_key:
                self._head.sorted_column = number
                self._head.descending = descending
        self._head.viewport().update()

    @property
    def current_key(self) -> str:
        """Key of the row in front, or ""."""
        index = self.currentIndex()
        return self._keyed().key_at(index.row()) if index.isValid() else ""

    def select_key(self, key: str) -> None:
        """Bring the row of a key to the front, when it is listed."""
        model = self.model()
        for line in range(model.rowCount()):
            if self._keyed().key_at(line) == key:
                self.selectRow(line)
                self.scrollTo(model.index(line, 0))
                return

    def shows_row_ring(self) -> bool:
        """Whether the row in front gets the keyboard ring."""
        return self._by_keyboard and self.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row in front; space ticks it (called by Qt)."""
        self._by_keyboard = True
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if index.isValid():
                self.opened.emit(self.current_key)
            return
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self._tick(index.row())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus (called by Qt)."""
        self._by_keyboard = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model() is not None and self._by_keyboard:
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away (called by Qt)."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the whole row under the mouse (called by Qt)."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Take the tint away when the mouse leaves (called by Qt)."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns anew (called by Qt)."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Take other heights when the text size changes (called by Qt)."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._set_heights()
            self._fit_columns()

    def _keyed(self) -> KeyedModel:
        return cast("KeyedModel", self.model())

    def _set_heights(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(24)
        rows.setDefaultSectionSize(px(self._row_height))
        self.horizontalHeader().setFixedHeight(px(_HEADER_HEIGHT))

    def _fit_columns(self) -> None:
        columns = getattr(self.model(), "columns", ())
        if not columns:
            return
        room = self.viewport().width()
        widths = [px(column.width) for column in columns]
        open_ones = [number for number, column in enumerate(columns) if not column.width]
        missing = sum(widths) + len(open_ones) * px(_LEAST_OPEN) - room
        if missing > 0:
            widths = self._narrowed(widths, missing)
        spare = room - sum(widths)
        for number in open_ones:
            widths[number] = max(px(_LEAST_OPEN) // 2, spare // len(open_ones))
        if not open_ones and spare > 0:
            widths[-1] += spare
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)

    def _narrowed(self, widths: list[int], missing: int) -> list[int]:
        # Wide columns of text give way to a third of their width; chips and figures never do.
        columns = self._keyed().columns
        wide = [n for n, column in enumerate(columns) if column.width >= _WIDE and not column.chip]
        total = sum(widths[number] for number in wide)
        share = min(_GIVES_WAY, missing / total) if total else 0.0
        return [
            round(width * (1 - share)) if number in wide else width
            for number, width in enumerate(widths)
        ]

    def _tick(self, line: int) -> None:
        index = self.model().index(line, 0)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            ticked = Qt.CheckState(state) is Qt.CheckState.Checked
            other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            self.model().setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _hover(self, line: int) -> None:
        if line != self.hovered_line:
            self.hovered_line = line
            self.viewport().update()

    def _on_section(self, number: int) -> None:
        columns = getattr(self.model(), "columns", ())
        if not columns[number].sort_key:
            return
        again = self._head.sorted_column == number
        descending = again and not self._head.descending
        self.show_sorting(columns[number].sort_key, descending=descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.model().sort(number, order)

    def _on_double_click(self) -> None:
        if self.current_key:
            self.opened.emit(self.current_key)

    def _on_current(self) -> None:
        self.current_changed.emit(self.current_key)
