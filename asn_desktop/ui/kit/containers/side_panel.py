"""A card at the right of a page that becomes a drawer where the window is narrow."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_NARROW_WINDOW = 1150
_NARROW_TEXT = 950


class SidePanel(Card):
    """A card of fixed width; in windows below 1150 pixels it is closed and `opener` shows it.

    Attributes:
        opener: a button a page puts into its bar; seen only while the window is narrow.

    Signals:
        closed: the x was pressed (only with `closable`).
    """

    closed = Signal()

    def __init__(
        self,
        title: str = "",
        caption: str = "",
        *,
        width: int = 344,
        icon: str = "columns",
        closable: bool = False,
        folds: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, caption, parent, title_role="strong")
        self.setFixedWidth(px(width))
        self._folds = folds
        self._window: QWidget | None = None
        self._narrow = False
        self.opener = SecondaryButton(title, icon)
        self.opener.setCheckable(True)
        self.opener.toggled.connect(self._on_opener)
        self.opener.setProperty("starts_hidden", True)
        self.opener.hide()
        self._close = IconButton("x-bold", "Tutup panel", compact=True)
        self._close.clicked.connect(self._on_close)
        self._closable = closable
        self.add_title_widget(self._close)
        self._close.setVisible(closable)
        if not title and not closable:
            self._header.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Start watching the window's width (called by Qt)."""
        super().showEvent(event)
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)
            self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold or unfold when the window changes its size (called by Qt)."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self._fold()
        return False

    def _is_narrow(self, window: QWidget) -> bool:
        # With very large text a window of 1366 pixels has no room for two columns either.
        return window.width() < max(_NARROW_WINDOW, px(_NARROW_TEXT))

    def _fold(self) -> None:
        narrow = self._folds and self._window is not None and self._is_narrow(self._window)
        if narrow != self._narrow:
            self._narrow = narrow
            set_shown(self.opener, narrow)
            self.opener.setProperty("starts_hidden", not narrow)
            self._close.setVisible(narrow or self._closable)
            self.setVisible(not narrow or self.opener.isChecked())

    def _on_opener(self, opened: bool) -> None:
        self.setVisible(opened or not self._narrow)

    def _on_close(self) -> None:
        if self._narrow:
            self.opener.setChecked(False)
        self.closed.emit()
