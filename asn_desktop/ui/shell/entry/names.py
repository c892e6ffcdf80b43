"""The tiles with the names of who may sign in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.ui.kit.display.avatar import draw_avatar
from asn_desktop.ui.kit.drawing import draw_box, draw_focus_ring, draw_text, smooth_painter
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

if TYPE_CHECKING:
    from asn_desktop.services.access.sign_in import SignInChoice


class NameTile(KeyboardFocus, QRadioButton):
    """One person: avatar, name, post; a radio button for keyboard and screen reader.

    Signals:
        pointed: the tile was chosen with the mouse.
    """

    pointed = Signal()

    def __init__(self, choice: SignInChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setAccessibleName(f"{choice.name}, {choice.position}")
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a tile (called by Qt)."""
        return QSize(px(240), px(60))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a tile (called by Qt)."""
        return QSize(px(160), px(60))

    def hitButton(self, position: object) -> bool:
        """The whole tile can be pressed (called by Qt)."""
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that a name was pointed at, once it is chosen (called by Qt)."""
        super().mouseReleaseEvent(event)
        if self.isChecked():
            self.pointed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        fill = "primary_soft" if chosen else "hover" if self.underMouse() else "surface"
        line, width = ("link", 2.0) if chosen else ("border", 1.0)
        draw_box(painter, area, 8, color(fill), color(line), width)
        side = px(38)
        disc = QRectF(px(13), (area.height() - side) / 2, side, side)
        draw_avatar(painter, disc, self.choice.name, "solid" if chosen else "")
        left = disc.right() + px(12)
        words = QRectF(left, area.height() / 2 - px(19), area.right() - left - px(40), px(20))
        draw_text(painter, words, self.choice.name, font("strong"), color("text"))
        words.translate(0, px(19))
        draw_text(painter, words, self.choice.position, font("caption"), color("text2"))
        if chosen:
            mark = QRectF(area.right() - px(36), area.height() / 2 - px(9), px(18), px(18))
            draw_icon(painter, "check-circle-fill", mark, color("link"))
        if self.shows_ring():
            draw_focus_ring(painter, area.adjusted(3, 3, -3, -3), 6)
        painter.end()


class NameList(QWidget):
    """A few tiles of which one is chosen; one tab stop, arrow keys move.

    Signals:
        chosen: the SignInChoice that is chosen now.
        confirmed: Enter or the mouse was pressed on a tile; the password is next.
    """

    chosen = Signal(object)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Nama Anda")
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self._tiles: list[NameTile] = []

    @property
    def choice(self) -> SignInChoice | None:
        """Who is chosen, or None."""
        tile = self._group.checkedButton()
        return tile.choice if isinstance(tile, NameTile) else None

    def set_choices(self, choices: Sequence[SignInChoice], chosen_id: str = "") -> None:
        """Show these people and choose one of them, if any has this account."""
        for tile in self._tiles:
            self._group.removeButton(tile)
            self._column.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = [NameTile(choice, self) for choice in choices]
        for tile in self._tiles:
            tile.pointed.connect(self.confirmed)
            self._group.addButton(tile)
            self._column.addWidget(tile)
        if self._tiles:
            self.setFocusProxy(self._tiles[0])
        for tile in self._tiles:
            if tile.choice.account_id == chosen_id:
                tile.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter on a tile as going on to the password (called by Qt)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, NameTile):
                focused.setChecked(True)
            self.confirmed.emit()
            return
        super().keyPressEvent(event)

    def _on_toggled(self, tile: QRadioButton, on: bool) -> None:
        if on and isinstance(tile, NameTile):
            self.setFocusProxy(tile)
            self.chosen.emit(tile.choice)
