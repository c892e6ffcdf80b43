"""Chips, counts and key caps: the small boxes with a word in them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.ui.kit.drawing import draw_box, draw_text, ink_on, smooth_painter, text_width
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

CHIP_HEIGHT = 24
_ICON, _GAP, _PADDING = 13, 6, 9
_RADIUS = 5.0
# Tone: colour roles of fill and ink; without an ink the better of black and white is taken.
TONES: dict[str, tuple[str, str]] = {
    "neutral": ("neutral_soft", "neutral_ink"),
    "info": ("primary_soft", "primary_ink"),
    "success": ("success_soft", "success_ink"),
    "warning": ("warning_soft", "warning_ink"),
    "danger": ("danger_soft", "danger_ink"),
    "violet": ("violet_soft", "violet_ink"),
    "solid": ("primary", "on_primary"),
    "accent": ("accent", "on_accent"),
    "predicate1": ("predicate1", ""),
    "predicate2": ("predicate2", ""),
    "predicate3": ("predicate3", ""),
    "predicate4": ("predicate4", ""),
    "predicate5": ("predicate5", ""),
}


def chip_width(style: ChipStyle) -> int:
    """Return the width a chip needs; it is never shortened."""
    width = text_width(style.label, font("caption_strong")) + 2 * px(_PADDING)
    if style.icon:
        width += px(_ICON + _GAP)
    return round(width) + 1


def draw_chip(painter: QPainter, area: QRectF, style: ChipStyle) -> None:
    """Draw a chip filling the area."""
    fill, ink_role = TONES[style.tone]
    ink = color(ink_role) if ink_role else ink_on(color(fill))
    draw_box(painter, area, _RADIUS, color(fill))
    left = area.left() + px(_PADDING)
    if style.icon:
        side = px(_ICON)
        place = QRectF(left, area.center().y() - side / 2, side, side)
        draw_icon(painter, style.icon, place, ink)
        left += side + px(_GAP)
    words = QRectF(left, area.top(), area.right() - left, area.height() - 1)
    draw_text(painter, words, style.label, font("caption_strong"), ink)


class Chip(QWidget):
    """A state in words with an icon, on a soft colour."""

    def __init__(self, style: ChipStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(style.label)

    @property
    def chip(self) -> ChipStyle:
        """What is shown."""
        return self._style

    def set_chip(self, style: ChipStyle) -> None:
        """Show another state."""
        self._style = style
        self.setAccessibleName(style.label)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon and word (called by Qt)."""
        return QSize(chip_width(self._style), px(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A state is never cut (called by Qt)."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip (called by Qt)."""
        painter = smooth_painter(self)
        draw_chip(painter, QRectF(self.rect()), self._style)
        painter.end()


def badge_width(text: str) -> float:
    """Return the width of a round count."""
    return max(px(20), text_width(text, font("caption_strong")) + px(13))


def draw_badge(painter: QPainter, area: QRectF, text: str, tone: str) -> None:
    """Draw a round count filling the area."""
    fill, ink = TONES[tone]
    draw_box(painter, area, area.height() / 2, color(fill))
    words = area.adjusted(0, 0, 0, -1)
    draw_text(
        painter, words, text, font("caption_strong"), color(ink), Qt.AlignmentFlag.AlignCenter
    )


class Badge(QWidget):
    """A count in a pill, e.g. beside a navigation entry; hidden while it is empty."""

    def __init__(self, text: str = "", tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another count; "" hides it."""
        self._text = text
        self.setAccessibleName(text)
        set_shown(self, bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the count (called by Qt)."""
        return QSize(round(badge_width(self._text)), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill (called by Qt)."""
        painter = smooth_painter(self)
        draw_badge(painter, QRectF(self.rect()), self._text, self._tone)
        painter.end()


class KeyCap(QWidget):
    """A key as on the keyboard, e.g. Ctrl+Enter."""

    def __init__(self, key: str, parent: QWidget | None = None, *, on_dark: bool = False) -> None:
        super().__init__(parent)
        self._key = key
        self._on_dark = on_dark
        self.setAccessibleName(f"Tombol {key}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key = key
        self.setAccessibleName(f"Tombol {key}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the key's name (called by Qt)."""
        width = max(px(21), text_width(self._key, font("caption_strong")) + px(12))
        return QSize(round(width), px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        if self._on_dark:
            draw_box(painter, area, 4, None, color("snackbar_action"))
            ink = color("on_snackbar")
        else:
            # The doubled lower edge makes it a key and not a field.
            draw_box(painter, area, 4, color("border_strong"))
            top = area.adjusted(0, 0, 0, -1)
            draw_box(painter, top, 4, color("surface"), color("border_strong"))
            ink = color("text")
        draw_text(
            painter,
            area.adjusted(0, 0, 0, -2),
            self._key,
            font("caption_strong"),
            ink,
            Qt.AlignmentFlag.AlignCenter,
        )
        painter.end()
