"""The screen font: Segoe UI where Windows has it, otherwise the bundled Open Sans."""

from PySide6.QtGui import QFont, QFontDatabase

from asn_desktop.ui.theme.resources import resource
from asn_desktop.ui.theme.type_scale import TEXT_ROLES

_BUNDLED = ("OpenSans-Regular.ttf", "OpenSans-SemiBold.ttf", "OpenSans-Bold.ttf")
# Sizes are stored in pixels at 96 dots per inch; points follow the text setting of Windows.
POINTS_PER_PIXEL = 0.75

_chosen: list[str] = []


def screen_family() -> str:
    """Return the family used on screen, registering the bundled files when they are needed."""
    if not _chosen:
        if "Segoe UI" in QFontDatabase.families():
            _chosen.append("Segoe UI")
        else:
            for name in _BUNDLED:
                QFontDatabase.addApplicationFont(str(resource("fonts", name)))
            _chosen.append("Open Sans")
    return _chosen[0]


def make_font(role: str, scale: float) -> QFont:
    """Build the font of a text role at a text scale (1.0, 1.25 or 1.5)."""
    entry = TEXT_ROLES[role]
    made = QFont(screen_family())
    made.setPointSizeF(entry.size * scale * POINTS_PER_PIXEL)
    made.setWeight(entry.weight)
    if entry.tracking:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, entry.tracking * scale)
    return made
