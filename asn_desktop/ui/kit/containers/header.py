"""The header of the main window: back, title, caption, the page's actions."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.kit.text import ElidedText
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px


class PageHeader(QFrame):
    """Shows the title and the actions of the page in front.

    Signals:
        back_pressed: the back button was pressed.
    """

    back_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "top")
        self._page: Page | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(10)
        self._back = IconButton("arrow-left-bold", "Kembali (Alt+Kiri)", framed=True, ink="text")
        self._back.clicked.connect(self.back_pressed)
        row.addWidget(self._back)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.setContentsMargins(0, 0, 0, 0)
        self._title = ElidedText("", "page_title")
        self._caption = ElidedText("", "caption", "text2")
        titles.addStretch(1)
        titles.addWidget(self._title)
        titles.addWidget(self._caption)
        titles.addStretch(1)
        row.addLayout(titles, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(10)
        row.addLayout(self._actions)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the header's height (called by Qt)."""
        return QSize(super().sizeHint().width(), px(60))

    def show_page(self, page: Page) -> None:
        """Take over title, caption, back button and actions of a page."""
        if self._page is not page:
            self._take_out()
            if self._page is not None:
                self._page.title_changed.disconnect(self.refresh)
            self._page = page
            page.title_changed.connect(self.refresh)
            for widget in page.header_actions():
                self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
                set_shown(widget, not widget.property("starts_hidden"))
        self.refresh()

    def refresh(self) -> None:
        """Show title and caption anew (slot)."""
        if self._page is None:
            return
        self._title.setText(self._page.title)
        self._caption.setText(self._page.caption)
        set_shown(self._caption, bool(self._page.caption))
        set_shown(self._back, self._page.has_back)

    def _take_out(self) -> None:
        # The widgets stay the page's own: they come back when the page does.
        while (item := self._actions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and self._page is not None:
                widget.setParent(self._page)
                widget.hide()
