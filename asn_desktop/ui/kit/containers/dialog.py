"""The base of the program's dialogs: a card over the dimmed window."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.ui.kit.containers.card import Line
from asn_desktop.ui.kit.containers.footer import KeyRow
from asn_desktop.ui.kit.controls.buttons import (
    Button,
    DangerButton,
    IconButton,
    PrimaryButton,
    SecondaryButton,
)
from asn_desktop.ui.kit.drawing import draw_box, smooth_painter
from asn_desktop.ui.kit.text import ElidedText
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import color, px

ButtonKind = TypeVar("ButtonKind", bound=QWidget)
_SHADOW = 14
_LARGEST_HEIGHT = 620
_DIM = QColor(13, 24, 42, 120)


class _Backdrop(QWidget):
    """Dims the window a dialog belongs to."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window (called by Qt)."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is below (called by Qt)."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _DIM)
        painter.end()


class Dialog(QDialog):
    """A short side task: header with x, scrolling body, footer with keys and buttons.

    Esc cancels and asks first when `has_typing()`; Ctrl+Enter presses the primary button.
    Use `run()`: it blocks, tells whether the dialog was accepted, and frees it afterwards.
    Override `submit()`: return True to close; on False show what is wrong and stay.

    Attributes:
        body: the column that takes the content.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        *,
        caption: str = "",
        width: int = 620,
        submit_label: str = "",
        cancel_label: str = "Batal",
        danger: bool = False,
        submit_word: str = "simpan",
    ) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(title)
        self.setModal(True)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._wide = width
        self._backdrop: _Backdrop | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SHADOW + 1, _SHADOW + 1, _SHADOW + 1, _SHADOW + 1)
        self._column.setSpacing(0)
        self._column.addWidget(self._make_header(title, caption))
        self.header_line = Line(self)
        self._column.addWidget(self.header_line)
        self._column.addWidget(self._make_body(), 1)
        self._column.addWidget(Line(self))
        self._column.addWidget(self._make_footer())
        self.cancel_button = self.add_button(SecondaryButton(cancel_label))
        self.cancel_button.clicked.connect(self.cancel)
        self.primary: Button | None = None
        if submit_label:
            kind = DangerButton if danger else PrimaryButton
            self.primary = self.add_button(kind(submit_label))
            self.primary.clicked.connect(self._on_primary)
            self._keys.set_keys((("Ctrl+Enter", submit_word), ("Esc", "batal")))
            # As shortcuts: a drop-down list keeps the first Enter for itself.
            for keys in ("Ctrl+Return", "Ctrl+Enter"):
                QShortcut(QKeySequence(keys), self).activated.connect(self._press_primary)

    def submit(self) -> bool:
        """Do what the primary button says; False keeps the dialog open."""
        return True

    def has_typing(self) -> bool:
        """Whether cancelling would lose something; then it asks first."""
        return False

    def cancel(self) -> None:
        """Close without doing anything, after asking when something was typed."""
        if self.has_typing() and not self._may_discard():
            return
        super().reject()

    def reject(self) -> None:
        """Treat Esc and the window manager's close as cancelling (called by Qt)."""
        self.cancel()

    def run(self) -> bool:
        """Show the dialog until it closes; free it; return whether it was accepted."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return accepted

    def add_button(self, button: ButtonKind) -> ButtonKind:
        """Add a button to the right of the footer."""
        self._buttons.addWidget(button)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter submits; a plain Enter never closes by surprise (called by Qt)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._press_primary()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window, take the right size and stand in its middle (called by Qt)."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and self._backdrop is None:
            self._backdrop = _Backdrop(parent)
            self._fit(parent)
            self._content.installEventFilter(self)

    def done(self, result: int) -> None:
        """Take the dimming away (called by Qt)."""
        if self._backdrop is not None:
            self._backdrop.hide()
            self._backdrop.deleteLater()
            self._backdrop = None
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and its shadow (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        for step in range(_SHADOW):
            draw_box(
                painter,
                area.adjusted(step - 13, step - 10, 13 - step, 14 - step),
                14,
                QColor(8, 16, 30, 4 + step),
            )
        draw_box(painter, area, 10, color("surface"), color("border"))
        painter.end()

    def _make_header(self, title: str, caption: str) -> QWidget:
        header = QFrame(self)
        row = self.header_row = QHBoxLayout(header)
        row.setContentsMargins(24, 12, 14, 12)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        self.title_label = ElidedText(title, "section")
        self.caption_label = ElidedText(caption, "caption", "text2")
        set_shown(self.caption_label, bool(caption))
        titles.addWidget(self.title_label)
        titles.addWidget(self.caption_label)
        row.addLayout(titles, 1)
        close = IconButton("x-bold", "Tutup", ink="text")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.cancel)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._header = header
        return header

    def _make_body(self) -> QScrollArea:
        content = self._content = QWidget()
        content.setProperty("surface", "clear")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(24, 12, 24, 14)
        self.body.setSpacing(12)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self._scroll

    def _make_footer(self) -> QWidget:
        footer = self._footer = QWidget(self)
        row = QHBoxLayout(footer)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(10)
        self._keys = KeyRow()
        self._keys.hide()
        row.addWidget(self._keys)
        row.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        row.addLayout(self._buttons)
        return footer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with what appears in the body, such as a sentence about a field (called by Qt)."""
        grown = event.type() is QEvent.Type.LayoutRequest and watched is self._content
        window = self._backdrop.parentWidget() if self._backdrop is not None else None
        if grown and window is not None:
            self._fit(window, lowest=self.height())
        return super().eventFilter(watched, event)

    def _fit(self, window: QWidget, lowest: int = 0) -> None:
        # A dialog over a dialog may be larger than that one: it measures by the page's window.
        while isinstance(window, QDialog) and window.parentWidget() is not None:
            window = window.parentWidget().window()
        width = self._fitting_width(window.width() - 40) + 2 * _SHADOW
        self.setFixedWidth(width)
        content = self._content
        inner = width - 2 * _SHADOW - 2
        tall = content.heightForWidth(inner) if content.hasHeightForWidth() else -1
        tall = max(tall, content.sizeHint().height(), content.minimumSizeHint().height())
        frame = self.sizeHint().height() - self._scroll.sizeHint().height()
        limit = min(px(_LARGEST_HEIGHT), window.height() - 24) + 2 * _SHADOW
        self.setFixedHeight(max(min(frame + tall, limit), lowest))
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))

    def _fitting_width(self, widest: int) -> int:
        # Words on buttons are never cut: the keys give way first, then the dialog grows.
        width = min(px(self._wide), widest)
        if self._footer.minimumSizeHint().width() > width - 2:
            self._keys.hide()
        return min(max(width, self._footer.minimumSizeHint().width() + 2), widest)

    def _press_primary(self) -> None:
        if self.primary is not None:
            self.primary.click()

    def _on_primary(self) -> None:
        if self.submit():
            self.accept()

    def _may_discard(self) -> bool:
        from asn_desktop.ui.kit.containers.confirm import confirm

        return confirm(
            self,
            "Tutup tanpa menyimpan?",
            "Isian di jendela ini belum disimpan dan akan hilang.",
            "Buang isian",
            cancel_label="Lanjut mengisi",
            danger=True,
        )
