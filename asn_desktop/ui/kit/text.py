"""Labels in the roles of the type scale."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Text(QLabel):
    """A label in a text role and an ink, following the theme.

    The text is plain unless `rich` is set: names of people may hold any character.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "text",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
        rich: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setProperty("text_role", role)
        self.setProperty("ink", ink)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def set_ink(self, ink: str) -> None:
        """Change the colour role of the text."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedText(Text):
    """A one-line label that shortens itself with an ellipsis and then shows a tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        self._full = text
        super().__init__(text, role, ink, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Set the full text; what is shown depends on the width."""
        self._full = text
        super().setText(text)
        self.setAccessibleName(text)
        self._shorten()
        self.updateGeometry()

    def full_text(self) -> str:
        """Return the text as it was set."""
        return self._full

    def sizeHint(self) -> QSize:
        """Return the size the full text would need."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        around = self.contentsMargins()
        width = metrics.horizontalAdvance(self._full) + 2 + around.left() + around.right()
        return QSize(width, metrics.height() + around.top() + around.bottom())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few characters."""
        self.ensurePolished()
        wanted = self.sizeHint()
        least = self.fontMetrics().averageCharWidth() * 6
        return QSize(min(least, wanted.width()), wanted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew (called by Qt)."""
        super().resizeEvent(event)
        self._shorten()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shorten anew when the font changed meanwhile (called by Qt)."""
        self._shorten()
        super().paintEvent(event)

    def _shorten(self) -> None:
        fitting = self.fontMetrics().elidedText(
            self._full, Qt.TextElideMode.ElideRight, max(self.width(), 0)
        )
        if fitting != self.text():
            super().setText(fitting)
        self.setToolTip(self._full if fitting != self._full else "")


def fit_to_words(label: Text) -> None:
    """Let a wrapped label be as low as its words: Qt's own hint takes it for a narrow column."""
    policy = label.sizePolicy()
    if policy.hasHeightForWidth():
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        label.setSizePolicy(policy)


def bold(text: str) -> str:
    """Return escaped rich text in the strong weight, for labels with `rich=True`."""
    return f'<span style="font-weight:600">{escape(text)}</span>'


def plain(text: str) -> str:
    """Return escaped rich text."""
    return escape(text)


def set_flag(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at and let the widget take its new look."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
