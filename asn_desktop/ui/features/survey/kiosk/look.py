"""The kiosk's own look: always light, sized by the screen and never by the user's text size."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from asn_desktop.ui.theme.fonts import screen_family
from asn_desktop.ui.theme.tokens import LIGHT

_WIDE, _HIGH = 1366, 768
_SMALLEST, _LARGEST = 0.7, 1.6


def scale_of(size: QSize) -> float:
    """Return the factor from the drawing of 1366×768 to a screen, upright ones too."""
    wide, high = max(size.width(), 1), max(size.height(), 1)
    drawn = (930, 1150) if wide < high else (_WIDE, _HIGH)
    fitting = min(wide / drawn[0], high / drawn[1])
    return min(max(fitting, _SMALLEST), _LARGEST)


def kiosk_font(pixels: float, *, strong: bool = False) -> QFont:
    """Return the screen font at a size that no setting changes."""
    made = QFont(screen_family())
    made.setPixelSize(max(round(pixels), 8))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


def ink(role: str) -> QColor:
    """Return a colour of the light appearance, whatever the window behind wears."""
    return QColor(getattr(LIGHT, role))


def label(words: str, kind: str, *, wrap: bool = False) -> QLabel:
    """Make words in one of the kinds that `style_sheet` describes."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kiosk", kind)
    made.setWordWrap(wrap)
    return made


def button(words: str, kind: str, name: str) -> QPushButton:
    """Make a button in one of the kinds that `style_sheet` describes."""
    made = QPushButton(words)
    made.setProperty("kiosk", kind)
    made.setObjectName(name)
    made.setAccessibleName(words)
    return made


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget another kind and let it take its look."""
    if widget.property("kiosk") != kind:
        widget.setProperty("kiosk", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


_TEXTS = {
    "title": (46, 600, "#FFFFFF"),
    "under_title": (22, 400, "#D5E1F1"),
    "call": (20, 600, "#FFFFFF"),
    "office": (20, 600, "#FFFFFF"),
    "region": (14, 400, "#D5E1F1"),
    "foot": (15, 400, "#D5E1F1"),
    "progress": (17, 600, "#FFFFFF"),
    "question": (34, 400, LIGHT.text),
    "heading": (30, 600, LIGHT.text),
    "group": (18, 600, LIGHT.text),
    "note": (15, 400, LIGHT.text2),
    "warning": (17, 600, LIGHT.danger_ink),
    "said": (17, 600, "#F2C766"),
}
"""Kind of words: pixels in the drawing, weight and colour."""


def style_sheet(scale: float) -> str:
    """Return the style of everything in the kiosk at a scale."""

    def px(pixels: float) -> str:
        return f"{round(pixels * scale)}px"

    texts = [
        f'QLabel[kiosk="{name}"] {{ font-size: {px(size)}; font-weight: {weight}; '
        f"color: {colour}; background: transparent; }}"
        for name, (size, weight, colour) in _TEXTS.items()
    ]
    return "\n".join((*texts, *_button_rules(px), *_field_rules(px)))


def _button_rules(px: Callable[[float], str]) -> tuple[str, ...]:
    tokens = LIGHT
    round_edge = f"border-radius: {px(16)};"
    frame = f"border: 2px solid {tokens.border_strong}; {round_edge}"
    plain = f"background: {tokens.surface}; color: {tokens.text}; {frame}"
    chosen = (
        f"background: {tokens.primary_soft}; color: {tokens.primary_ink};"
        f"border: {px(4)} solid {tokens.primary}; {round_edge}"
    )
    filled = (
        f"background: {tokens.primary}; color: {tokens.on_primary};"
        f"border: 2px solid {tokens.primary}; {round_edge}"
    )
    large = f"font-size: {px(22)}; font-weight: 600;"
    return (
        f'QPushButton[kiosk="service"] {{ {plain} {large} '
        f"min-height: {px(84)}; padding: 0 {px(16)}; }}",
        f'QPushButton[kiosk="plain"] {{ {plain} {large} '
        f"min-height: {px(68)}; padding: 0 {px(30)}; }}",
        f'QPushButton[kiosk="primary"] {{ {filled} {large} '
        f"min-height: {px(68)}; padding: 0 {px(36)}; }}",
        f'QPushButton[kiosk="primary"]:disabled {{ background: {tokens.disabled_fill}; '
        f"color: {tokens.disabled}; border-color: {tokens.border_strong}; }}",
        f'QPushButton[kiosk="choice"] {{ {plain} font-size: {px(18)}; font-weight: 600; '
        f"min-height: {px(56)}; padding: 0 {px(8)}; }}",
        f'QPushButton[kiosk="choice"]:checked {{ {chosen} }}',
        f'QPushButton[kiosk="key"] {{ background: {tokens.surface}; color: {tokens.text};'
        f"border: 1px solid {tokens.border_strong}; border-radius: {px(10)}; "
        f"font-size: {px(22)}; min-height: {px(50)}; min-width: {px(30)}; padding: 0; }}",
        'QPushButton[kiosk="service"]:pressed, QPushButton[kiosk="plain"]:pressed, '
        f'QPushButton[kiosk="key"]:pressed {{ background: {tokens.primary_soft}; }}',
        f'QPushButton[kiosk="primary"]:pressed {{ background: {tokens.primary_press}; }}',
        f"QPushButton[kiosk]:focus {{ border-color: {tokens.accent}; }}",
    )


def _field_rules(px: Callable[[float], str]) -> tuple[str, ...]:
    tokens = LIGHT
    return (
        f'QWidget[kiosk="page"] {{ background: {tokens.bg}; }}',
        f"QPlainTextEdit, QLineEdit {{ background: {tokens.surface}; color: {tokens.text}; "
        f"border: 2px solid {tokens.border_strong}; border-radius: {px(12)}; "
        f"font-size: {px(22)}; padding: {px(8)}; "
        f"selection-background-color: {tokens.primary}; selection-color: {tokens.on_primary}; }}",
        f"QLineEdit {{ min-height: {px(48)}; }}",
    )
