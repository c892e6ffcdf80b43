"""Shows the focus ring for the keyboard only, and what has the focus at all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollArea, QWidget

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class KeyboardFocus:
    """Mixed in before a Qt widget class: knows whether the focus came by the keyboard."""

    _ring = False

    def focusInEvent(self: QWidget, event: QFocusEvent) -> None:  # type: ignore[misc]
        """Remember how the focus came (called by Qt)."""
        self._ring = event.reason() in _KEYBOARD  # type: ignore[attr-defined]
        super().focusInEvent(event)  # type: ignore[misc]
        self.update()

    def shows_ring(self: QWidget) -> bool:  # type: ignore[misc]
        """Whether to draw the focus ring now."""
        return self._ring and self.hasFocus()  # type: ignore[attr-defined]


def reveal(widget: QWidget) -> None:
    """Scroll the column a widget lies in so far that it is seen; Qt does so for Tab alone."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(widget, 0, 8)
