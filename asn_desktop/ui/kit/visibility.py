"""Shows and hides widgets that may not stand in a window yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_shown(widget: QWidget, shown: bool) -> None:
    """Show or hide a widget; one without a parent is not opened as a window of its own."""
    if shown and widget.parentWidget() is None:
        # Once it is laid out, it will be shown together with its parent.
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        return
    widget.setVisible(shown)
