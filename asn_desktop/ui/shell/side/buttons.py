"""The painted buttons of the navigation: its entries and who is signed in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from asn_desktop.ui.kit.display.avatar import draw_avatar
from asn_desktop.ui.kit.display.chip import badge_width, draw_badge
from asn_desktop.ui.kit.drawing import draw_box, draw_focus_ring, draw_text, smooth_painter
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.theme.icons import draw_icon, icon_exists
from asn_desktop.ui.theme.theme import color, font, px

WIDE, RAIL = 212, 64
ROW, LOWEST_ROW = 38, 28
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; the key is the route's name.

    Attributes:
        under: key of the entry it stands under, "" for one that always shows.
    """

    key: str
    label: str
    icon: str
    group: str
    under: str = ""


class EntryButton(KeyboardFocus, QPushButton):
    """A painted entry; its colours are those of the dark side.

    Signals:
        stepped: an arrow key asks for the entry below (1) or above (-1).
    """

    stepped = Signal(int)

    def __init__(self, label: str, icon: str, shortcut: str = "", *, under: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self._label = label
        self.under = under
        self.badge = 0
        self.rail = False
        self.hint = f"{label} ({shortcut})" if shortcut else label
        self.setAccessibleName(label)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def set_face(self, label: str, icon: str) -> None:
        """Show other words and another icon."""
        self._label, self._icon_name, self.hint = label, icon, label
        self.setAccessibleName(label)
        self.update()

    def set_badge(self, count: int) -> None:
        """Show a count; 0 hides it."""
        self.badge = count
        self.setAccessibleDescription(f"{count} menunggu" if count else "")
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Show the icon only."""
        self.rail = rail
        self.setToolTip(self.hint if rail else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the navigation (called by Qt); the height is set from outside."""
        return QSize(px(RAIL if self.rail else WIDE) - 16, px(ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the least hit size (called by Qt)."""
        return QSize(px(40), px(LOWEST_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, open with Enter (called by Qt)."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entry (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        if self.isChecked():
            draw_box(painter, area, 6, color("side_active"))
            bar = QRectF(0, area.height() / 2 - px(10), 3, px(20))
            draw_box(painter, bar, 1.5, color("accent"))
        elif self.underMouse():
            draw_box(painter, area, 6, _shade("side_active", 110))
        ink = color("on_primary") if self.isChecked() else color("side_text")
        self._draw_content(painter, area, ink)
        if self.shows_ring():
            draw_focus_ring(painter, area, 6, "snackbar_action" if _light() else "link")
        painter.end()

    def _draw_content(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        side = px(16 if self.under else 20)
        left = (area.width() - side) / 2 if self.rail else px(24 if self.under else 14)
        place = QRectF(left, (area.height() - side) / 2, side, side)
        filled = f"{self._icon_name}-fill"
        name = filled if self.isChecked() and icon_exists(filled) else self._icon_name
        draw_icon(painter, name, place, ink)
        right = area.right() - px(8)
        if self.badge:
            words = str(self.badge) if self.badge < 100 else "99+"
            width, height = badge_width(words), px(20)
            top = 0 if self.rail else (area.height() - height) / 2
            right = area.right() - width - (0 if self.rail else px(8))
            draw_badge(painter, QRectF(right, top, width, height), words, "accent")
        if not self.rail:
            plain, strong = ("small", "small_strong") if self.under else ("body", "strong")
            made = font(strong if self.isChecked() else plain)
            words_area = QRectF(px(46), 0, right - px(50), area.height() - 1)
            draw_text(painter, words_area, self._label, made, ink)


class UserButton(KeyboardFocus, QPushButton):
    """Who is signed in; opens the user's menu."""

    def __init__(self) -> None:
        super().__init__()
        self._name = self._role = ""
        self.rail = False
        self.setObjectName("user_menu")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_user(self, name: str, role: str) -> None:
        """Show a person and the role in force."""
        self._name, self._role = name, role
        self.setAccessibleName(f"{name}, {role}. Menu akun")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the block (called by Qt)."""
        return QSize(px(RAIL), px(54))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw avatar, name and role (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        ground = _shade("side_active", 90) if self.underMouse() else color("side_deep")
        painter.fillRect(area, ground)
        side = px(34)
        left = (area.width() - side) / 2 if self.rail else px(16)
        draw_avatar(
            painter, QRectF(left, (area.height() - side) / 2, side, side), self._name, "warning"
        )
        if not self.rail:
            words = QRectF(px(60), area.height() / 2 - px(18), area.width() - px(88), px(18))
            name = self._name.partition(",")[0]
            draw_text(painter, words, name, font("small_strong"), color("on_primary"))
            words.translate(0, px(18))
            draw_text(painter, words, self._role, font("caption"), color("side_text"))
            caret = QRectF(area.right() - px(28), area.height() / 2 - px(7), px(14), px(14))
            draw_icon(painter, "caret-up-bold", caret, color("side_text"))
        if self.shows_ring():
            draw_focus_ring(painter, area.adjusted(2, 2, -2, -2), 6, "on_primary")
        painter.end()


def _light() -> bool:
    return color("surface").lightness() > 128


def _shade(role: str, alpha: int) -> QColor:
    shade = QColor(color(role))
    shade.setAlpha(alpha)
    return shade
