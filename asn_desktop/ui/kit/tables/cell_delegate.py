"""Paints a table cell: avatar, icon or tick, one or two lines, or a chip."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from asn_desktop.ui.kit.display.avatar import draw_avatar
from asn_desktop.ui.kit.display.chip import CHIP_HEIGHT, chip_width, draw_chip
from asn_desktop.ui.kit.drawing import draw_box, draw_text, line_height
from asn_desktop.ui.theme.cells import CellRole
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_PADDING = 16
_TICK, _AVATAR, _ICON, _GAP = 18, 32, 18, 10
_Index = QModelIndex | QPersistentModelIndex


def _alignment(index: _Index) -> Qt.AlignmentFlag:
    left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or left)


class CellDelegate(QStyledItemDelegate):
    """Draws what the model says through `CellRole`; text is elided, chips never are."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell (called by Qt)."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        self._draw_ground(painter, option, index, area)
        inner = area.adjusted(px(_PADDING), 0, -6, 0)
        if _alignment(index) & Qt.AlignmentFlag.AlignRight:
            inner = area.adjusted(6, 0, -px(_PADDING), 0)
        inner = self._draw_leading(painter, index, inner)
        chip = index.data(CellRole.CHIP)
        if chip is not None:
            place = QRectF(0, 0, chip_width(chip), px(CHIP_HEIGHT))
            place.moveLeft(inner.left())
            place.moveTop(inner.center().y() - place.height() / 2)
            draw_chip(painter, place, chip)
        else:
            self._draw_lines(painter, index, inner)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the width the cell would need (called by Qt)."""
        chip = index.data(CellRole.CHIP)
        if chip is not None:
            return QSize(chip_width(chip) + px(_PADDING) + 6, px(44))
        return QSize(px(80), px(44))

    def editorEvent(self, event, model, option, index) -> bool:  # noqa: ANN001 - Qt's own types
        """Tick by the mouse on the box, or by space (called by Qt)."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return False
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            hit = QRectF(option.rect).adjusted(0, 0, 0, 0)
            hit.setWidth(px(_PADDING + _TICK + _GAP / 2))
            wanted = hit.contains(event.position())
        else:
            wanted = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not wanted:
            return False
        ticked = Qt.CheckState(state) is Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return bool(model.setData(index, other, Qt.ItemDataRole.CheckStateRole))

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, area: QRectF
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        view = option.widget
        hovered = getattr(view, "hovered_line", -1) == index.row()
        if selected:
            painter.fillRect(area, color("primary_soft"))
        elif hovered:
            painter.fillRect(area, color("row_hover"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
        if selected and index.column() == 0:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height() - 1), color("link"))
        rings = getattr(view, "shows_row_ring", None)
        if rings is not None and selected and rings() and index.column() == 0:
            draw_box(painter, area.adjusted(6, 3, -6, -4), 5, None, color("link"), 2)

    def _draw_leading(self, painter: QPainter, index: _Index, inner: QRectF) -> QRectF:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            inner = self._draw_tick(painter, inner, Qt.CheckState(state))
        name = index.data(CellRole.AVATAR)
        if name:
            side = px(_AVATAR)
            place = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            draw_avatar(painter, place, name)
            inner = inner.adjusted(side + px(_GAP), 0, 0, 0)
        shown = index.data(CellRole.ICON)
        if shown:
            side = px(_ICON)
            place = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            draw_icon(painter, shown[0], place, color(shown[1]))
            inner = inner.adjusted(side + px(_GAP - 2), 0, 0, 0)
        swatch = index.data(CellRole.SWATCH)
        if swatch:
            side = px(12)
            place = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            draw_box(painter, place, 2, color(swatch))
            inner = inner.adjusted(side + px(_GAP), 0, 0, 0)
        return inner

    def _draw_tick(self, painter: QPainter, inner: QRectF, state: Qt.CheckState) -> QRectF:
        side = px(_TICK)
        place = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        if state is Qt.CheckState.Checked:
            draw_box(painter, place, 5, color("primary"))
            draw_icon(painter, "check-bold", place.adjusted(3, 3, -3, -3), color("on_primary"))
        else:
            draw_box(painter, place, 5, color("surface"), color("border_strong"))
        return inner.adjusted(side + px(_GAP), 0, 0, 0)

    def _draw_lines(self, painter: QPainter, index: _Index, inner: QRectF) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        below = index.data(CellRole.SUBTEXT) or ""
        made = font("strong" if index.data(CellRole.STRONG) else "body")
        ink = color(index.data(CellRole.INK) or "text")
        side = _alignment(index)
        if not below:
            draw_text(painter, inner.adjusted(0, 0, 0, -1), text, made, ink, side)
            return
        small = font("caption")
        first, second = line_height(made), line_height(small)
        top = inner.center().y() - (first + second) / 2
        upper = QRectF(inner.left(), top, inner.width(), first)
        lower = QRectF(inner.left(), top + first, inner.width(), second)
        draw_text(painter, upper, text, made, ink, side)
        below_ink = color(index.data(CellRole.SUBTEXT_INK) or "text3")
        draw_text(painter, lower, below, small, below_ink, side)
