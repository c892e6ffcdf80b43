"""Phosphor icons drawn from the bundled font in a colour role of the theme in force."""

import json
from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
)

from asn_desktop.ui.theme.resources import resource
from asn_desktop.ui.theme.theme import active_theme


@cache
def _characters() -> dict[str, str]:
    table = json.loads(resource("icons", "phosphor.json").read_text(encoding="utf-8"))
    return {name: chr(int(code, 16)) for name, code in table.items()}


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(resource("icons", "phosphor.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


def icon_exists(name: str) -> bool:
    """Tell whether the bundled font has an icon of this name (`ph.` in front is allowed)."""
    return name.removeprefix("ph.") in _characters()


def draw_icon(painter: QPainter, name: str, area: QRectF, ink: QColor) -> None:
    """Draw an icon centred in an area; its size is the shorter side.

    Raises KeyError for a name the bundled font lacks.
    """
    character = _characters()[name.removeprefix("ph.")]
    side = min(area.width(), area.height())
    glyphs = QFont(_family())
    glyphs.setPixelSize(max(1, round(side)))
    painter.save()
    painter.setFont(glyphs)
    painter.setPen(ink)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, character)
    painter.restore()


class _ThemedIconEngine(QIconEngine):
    """Draws one icon in whatever colour its role has at that moment."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._drawn: dict[tuple[int, int, str], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon (called by Qt)."""
        role = "disabled" if mode is QIcon.Mode.Disabled else self._role
        draw_icon(painter, self._name, QRectF(rect), active_theme().color(role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon as a picture, kept until its colour changes (called by Qt)."""
        role = "disabled" if mode is QIcon.Mode.Disabled else self._role
        key = (size.width(), size.height(), active_theme().color(role).name())
        found = self._drawn.get(key)
        if found is None:
            found = QPixmap(size)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
            self._drawn[key] = found
        return found

    def clone(self) -> QIconEngine:
        """Return an engine that draws the same (called by Qt)."""
        return _ThemedIconEngine(self._name, self._role)


@cache
def icon(name: str, role: str = "text2") -> QIcon:
    """Return an icon that follows the theme, e.g. `icon("house", "side_text")`.

    Raises KeyError for a name the bundled font lacks.
    """
    if not icon_exists(name):
        raise KeyError(name)
    return QIcon(_ThemedIconEngine(name, role))
