"""The type scale: each text role with its size at 100 % and its weight."""

from dataclasses import dataclass

from PySide6.QtGui import QFont


@dataclass(frozen=True, slots=True)
class TextRole:
    """Size in pixels at 100 %, weight, and letter spacing in pixels."""

    size: int
    weight: QFont.Weight
    tracking: float = 0.0


_NORMAL = QFont.Weight.Normal
_STRONG = QFont.Weight.DemiBold

TEXT_ROLES: dict[str, TextRole] = {
    "kiosk_title": TextRole(46, _STRONG),
    "kiosk_question": TextRole(34, _NORMAL),
    "kiosk_choice": TextRole(24, _STRONG),
    "kiosk_button": TextRole(22, _STRONG),
    "large_number": TextRole(34, _STRONG),
    "display": TextRole(26, _STRONG),
    "number": TextRole(26, _STRONG),
    "page_title": TextRole(20, _STRONG),
    "section": TextRole(16, _STRONG),
    "strong": TextRole(14, _STRONG),
    "body": TextRole(14, _NORMAL),
    "small": TextRole(13, _NORMAL),
    "small_strong": TextRole(13, _STRONG),
    "caption": TextRole(12, _NORMAL),
    "caption_strong": TextRole(12, _STRONG),
    "group": TextRole(11, QFont.Weight.Bold, 0.6),
    "tiny": TextRole(11, _NORMAL),
    "tiny_strong": TextRole(11, _STRONG),
}
