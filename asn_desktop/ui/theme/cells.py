"""What a table model hands to the painter of a cell besides its text."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt


@dataclass(frozen=True, slots=True)
class ChipStyle:
    """A chip: its word, its tone and its icon.

    Attributes:
        tone: neutral, info, success, warning, danger, violet or solid.
        icon: name of a Phosphor icon, e.g. `check-bold`, or "".
    """

    label: str
    tone: str = "neutral"
    icon: str = ""


class CellRole(IntEnum):
    """Item data roles of the project's tables, after Qt's own."""

    RAW = Qt.ItemDataRole.UserRole + 1
    SUBTEXT = Qt.ItemDataRole.UserRole + 2
    SUBTEXT_INK = Qt.ItemDataRole.UserRole + 3
    CHIP = Qt.ItemDataRole.UserRole + 4
    AVATAR = Qt.ItemDataRole.UserRole + 5
    ICON = Qt.ItemDataRole.UserRole + 6
    STRONG = Qt.ItemDataRole.UserRole + 7
    INK = Qt.ItemDataRole.UserRole + 8
    KEY = Qt.ItemDataRole.UserRole + 9
    SWATCH = Qt.ItemDataRole.UserRole + 10
