"""Lets the keyboard walk an appraisal: Tab in reading order, shortcuts wherever it is."""

import itertools
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def chain_tab_stops(*areas: QWidget) -> None:
    """Let the Tab key walk through areas one after another, each in its own reading order.

    Rows that are made after the window would otherwise come after everything else in it.
    """
    stops = [stop for area in areas for stop in _tab_stops(area)]
    window = areas[0].window()
    inside = [stop for stop in stops if stop.window() is window]
    for before, after in itertools.pairwise(inside):
        QWidget.setTabOrder(before, after)


def _tab_stops(area: QWidget) -> list[QWidget]:
    found = [area, *area.findChildren(QWidget)]
    return [widget for widget in found if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def add_keys(page: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Give a page keys that hold wherever the keyboard is, as long as the page is in front.

    They are shortcuts and not key presses, because scroll areas and radio buttons swallow arrow
    keys even with Alt.
    """
    for key, deed in deeds.items():
        QShortcut(QKeySequence(key), page).activated.connect(deed)
