"""A page with keys of its own that work wherever the cursor is."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent

from asn_desktop.ui.kit.page import Page


class KeyedPage(Page):
    """Takes its keys before the window's shortcuts and its fields do."""

    def deed_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does on this page; None for the keys that are not its own."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """Keep this page's keys from the window's shortcuts (called by Qt)."""
        ours = isinstance(event, QKeyEvent) and self.deed_of(event) is not None
        if ours and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for (called by Qt)."""
        deed = self.deed_of(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()
