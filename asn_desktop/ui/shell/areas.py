"""Moving the keyboard between the areas of the window (F6)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def holds_focus(area: QWidget) -> bool:
    """Tell whether the keyboard is somewhere inside an area."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is area or area.isAncestorOf(focused))


def focus_first(area: QWidget) -> bool:
    """Put the keyboard on the first widget of an area that takes it; False when none does."""
    widget = area.nextInFocusChain()
    while widget is not None and widget is not area:
        if area.isAncestorOf(widget) and _takes_keyboard(widget):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        widget = widget.nextInFocusChain()
    return False


def _takes_keyboard(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
