"""Cards, their title row, lines and section labels."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.kit.visibility import set_shown


class Line(QFrame):
    """A hair line between rows."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("surface", "line")
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class SectionLabel(Text):
    """The small grey heading above a group, e.g. "Hasil kerja utama"."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "small_strong", "text2", parent)


class Card(QFrame):
    """A white box with an optional title row.

    Attributes:
        body: the column that takes the content.
        title_row: row of the title; widgets added to it stand at the right.
    """

    def __init__(
        self,
        title: str = "",
        caption: str = "",
        parent: QWidget | None = None,
        *,
        padding: int = 16,
        spacing: int = 8,
        title_role: str = "section",
        title_line: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._header = QWidget(self)
        self.title_row = QHBoxLayout(self._header)
        self.title_row.setSpacing(8)
        below = 10 if title_line else 0
        self.title_row.setContentsMargins(padding, max(10, padding - 4), padding, below)
        self._title = ElidedText(title, title_role)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._caption = Text(caption, "caption", "text3")
        set_shown(self._caption, bool(caption))
        self.title_row.addWidget(self._title)
        self.title_row.addStretch(1)
        self.title_row.addWidget(self._caption)
        self._column.addWidget(self._header)
        set_shown(self._header, bool(title))
        self._title_line = Line(self)
        set_shown(self._title_line, title_line)
        self._column.addWidget(self._title_line)
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing)
        top = padding if not title or title_line else 8
        self.body.setContentsMargins(padding, top, padding, padding)
        self._column.addLayout(self.body, 1)

    def set_title(self, title: str, caption: str = "") -> None:
        """Change title and caption."""
        self._title.setText(title)
        self._caption.setText(caption)
        set_shown(self._caption, bool(caption))
        set_shown(self._header, bool(title))

    def add_title_widget(self, widget: QWidget) -> None:
        """Put a widget at the right of the title row."""
        set_shown(self._header, True)
        self.title_row.addWidget(widget)

    def flush(self) -> None:
        """Let the content reach the edges, as a table in a card does."""
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
