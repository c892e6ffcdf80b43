"""Buttons: filled, outlined, text, danger, and icon-only."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from asn_desktop.ui.kit.drawing import draw_box, draw_focus_ring, smooth_painter, text_width
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_HEIGHT, _COMPACT_HEIGHT = 36, 32
_PADDING, _COMPACT_PADDING, _GAP, _ICON = 15, 12, 10, 17
_RADIUS = 6.0
_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


class Button(KeyboardFocus, QPushButton):
    """A button with words; the class attributes say which colour roles it wears."""

    fill_roles = ("surface", "hover", "primary_soft")
    line_role = "border_strong"
    ink_role = "text"
    ring_role = "link"

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        compact: bool = False,
        icon_after: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._compact = compact
        self._icon_after = icon_after
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon and words (called by Qt)."""
        width = text_width(self._words(), self._font()) + 2 * px(self._padding())
        if self._icon_name:
            width += px(_ICON) + (px(_GAP) if self.text() else 0)
        return QSize(round(width) + 2, px(_COMPACT_HEIGHT if self._compact else _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut (called by Qt)."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as Space does (called by Qt)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CHORD:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        self._draw_frame(painter, area)
        self._draw_content(painter, area)
        if self.shows_ring():
            inset = 3 if self.ring_role == "on_primary" else 0
            ring = area.adjusted(inset, inset, -inset, -inset)
            draw_focus_ring(painter, ring, _RADIUS - inset / 2, self.ring_role)
        painter.end()

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _font(self) -> QFont:
        return font("small_strong" if self._compact else "strong")

    def _padding(self) -> int:
        return _COMPACT_PADDING if self._compact else _PADDING

    def _fill(self) -> QColor | None:
        if not self.isEnabled():
            return color("disabled_fill")
        rest, hover, press = self.fill_roles
        role = press if self.isDown() else hover if self.underMouse() else rest
        return color(role) if role else None

    def _ink(self) -> QColor:
        return color(self.ink_role if self.isEnabled() else "disabled")

    def _draw_frame(self, painter: QPainter, area: QRectF) -> None:
        line = None
        if self.line_role:
            line = color(self.line_role if self.isEnabled() else "border")
        draw_box(painter, area, _RADIUS, self._fill(), line)

    def _draw_content(self, painter: QPainter, area: QRectF) -> None:
        words = text_width(self._words(), self._font())
        icon = px(_ICON) if self._icon_name else 0
        gap = px(_GAP) if icon and self.text() else 0
        left = area.left() + (area.width() - words - icon - gap) / 2
        if icon:
            icon_left = left + words + gap if self._icon_after else left
            middle = area.center().y()
            draw_icon(
                painter,
                self._icon_name,
                QRectF(icon_left, middle - icon / 2, icon, icon),
                self._ink(),
            )
            if not self._icon_after:
                left += icon + gap
        painter.setFont(self._font())
        painter.setPen(self._ink())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        mnemonic = Qt.TextFlag.TextShowMnemonic if self.shows_ring() else _HIDE_MNEMONIC
        words_area = QRectF(left, area.top(), words + 4, area.height() - 1)
        painter.drawText(words_area, int(flags | mnemonic), self.text())


_HIDE_MNEMONIC = Qt.TextFlag.TextHideMnemonic


class PrimaryButton(Button):
    """The one filled button of a page."""

    fill_roles = ("primary", "primary_hover", "primary_press")
    line_role = ""
    ink_role = "on_primary"
    ring_role = "on_primary"

    def _draw_frame(self, painter: QPainter, area: QRectF) -> None:
        line = None if self.isEnabled() else color("border")
        draw_box(painter, area, _RADIUS, self._fill(), line)


class SecondaryButton(Button):
    """An outlined button."""


class DangerButton(Button):
    """A red outlined button; only in dialogs."""

    fill_roles = ("surface", "danger_soft", "danger_soft")
    line_role = "danger"
    ink_role = "danger"
    ring_role = "danger"


class GhostButton(Button):
    """A button of blue words without a frame."""

    fill_roles = ("", "hover", "primary_soft")
    line_role = ""
    ink_role = "link"

    def _fill(self) -> QColor | None:
        return super()._fill() if self.isEnabled() else None


class LinkButton(GhostButton):
    """Blue words with hardly any room around them, for use inside rows and cards."""

    def _padding(self) -> int:
        return 6

    def _font(self) -> QFont:
        return font("small_strong")

    def sizeHint(self) -> QSize:
        """Return the size of the words with the least hit height (called by Qt)."""
        return QSize(super().sizeHint().width(), px(28))


class IconButton(KeyboardFocus, QToolButton):
    """A square button with an icon only; `name` is its tooltip and accessible name."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        framed: bool = False,
        compact: bool = False,
        ink: str = "text2",
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._framed = framed
        self._compact = compact
        self._ink = ink
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, name: str) -> None:
        """Show another icon with another name."""
        self._icon_name = icon
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the hit size (called by Qt)."""
        return QSize(px(32), px(28)) if self._compact else QSize(px(34), px(34))

    def minimumSizeHint(self) -> QSize:
        """Return the hit size (called by Qt)."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        hot = self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())
        fill = color("hover") if hot else color("surface") if self._framed else None
        line = color("border_strong" if self.isEnabled() else "border") if self._framed else None
        draw_box(painter, area, _RADIUS, fill, line)
        side = px(15 if self._compact else 18)
        place = QRectF(0, 0, side, side)
        place.moveCenter(area.center())
        ink = "disabled" if not self.isEnabled() else "link" if self.isChecked() else self._ink
        draw_icon(painter, self._icon_name, place, color(ink))
        if self.shows_ring():
            draw_focus_ring(painter, area, _RADIUS)
        painter.end()
