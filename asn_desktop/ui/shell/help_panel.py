"""The help panel at the right: one article per page, read from the program's own files."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from asn_desktop.base.settings import resource_path
from asn_desktop.ui.kit.containers.card import Line
from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.theme import color, font, px

_WIDTH = 320
_FALLBACK = "umum"


def article(topic: str) -> str:
    """Return the Markdown of an article; the general one when a topic has none."""
    path = resource_path("help", f"{topic}.md")
    if not path.is_file():
        path = resource_path("help", f"{_FALLBACK}.md")
    return path.read_text(encoding="utf-8")


class HelpPanel(QFrame):
    """Shows the article of the page in front.

    Signals:
        closed: the user put the panel away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_panel")
        self.setProperty("surface", "plain")
        self._topic = ""
        self.setFixedWidth(px(_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Line(upright=True))
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(10), px(6), px(10))
        column.setSpacing(px(6))
        row.addLayout(column)
        title = QHBoxLayout()
        title.addWidget(Text("Bantuan", "section"))
        title.addStretch(1)
        close = IconButton("x-bold", "Tutup bantuan (Esc)", compact=True)
        close.clicked.connect(self.closed)
        title.addWidget(close)
        column.addLayout(title)
        self._text = QTextBrowser()
        self._text.setObjectName("help_text")
        self._text.setAccessibleName("Bantuan untuk halaman ini")
        self._text.setOpenExternalLinks(False)
        self._text.setOpenLinks(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        column.addWidget(self._text)

    def show_topic(self, topic: str) -> None:
        """Show the article of a page."""
        self._topic = topic
        self.refresh()

    def refresh(self) -> None:
        """Write the article anew in the colours in force (slot)."""
        self._text.setStyleSheet(
            f"QTextBrowser {{ border: none; background: transparent; padding: 0;"
            f" color: {color('text').name()}; }}"
        )
        document = self._text.document()
        document.setDocumentMargin(0)
        document.setIndentWidth(px(18))
        document.setDefaultFont(font("small"))
        document.setMarkdown(article(self._topic))
        self._shrink_headings()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc (called by Qt)."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _shrink_headings(self) -> None:
        # Markdown's headings come in sizes made for paper.
        block = self._text.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                form = cursor.charFormat()
                form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                form.setFont(font("strong" if level == 1 else "small_strong"))
                form.setForeground(color("text" if level == 1 else "text2"))
                cursor.setCharFormat(form)
            block = block.next()
