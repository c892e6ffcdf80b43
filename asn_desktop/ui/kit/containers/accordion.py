"""A list of rows of which one is open, as results on the plan and the appraisal."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.drawing import draw_box, draw_focus_ring, draw_text, smooth_painter
from asn_desktop.ui.kit.focus import KeyboardFocus, reveal
from asn_desktop.ui.kit.text import ElidedText, set_flag
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import color, font, px


class NumberBox(QWidget):
    """The number or letter of a row in a small square."""

    def __init__(self, text: str, parent: QWidget | None = None, *, lit: bool = False) -> None:
        super().__init__(parent)
        self._text = text
        self._lit = lit
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_lit(self, lit: bool) -> None:
        """Fill the square with the primary colour."""
        self._lit = lit
        self.update()

    def set_text(self, text: str) -> None:
        """Show another number."""
        self._text = text
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square's size (called by Qt)."""
        return QSize(px(26), px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        draw_box(painter, area, 5, color("primary" if self._lit else "neutral_soft"))
        ink = color("on_primary" if self._lit else "neutral_ink")
        centre = Qt.AlignmentFlag.AlignCenter
        draw_text(
            painter, area.adjusted(0, 0, 0, -1), self._text, font("small_strong"), ink, centre
        )
        painter.end()


class _Head(KeyboardFocus, QWidget):
    """The part of a row that is always seen; pressing it opens or closes the row."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or close (called by Qt)."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open or close (called by Qt)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the focus ring (called by Qt)."""
        if self.shows_ring():
            painter = smooth_painter(self)
            draw_focus_ring(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), 6)
            painter.end()


class AccordionRow(QFrame):
    """One row: number, title, caption, and at the right whatever is put into `trailing`.

    Attributes:
        key: the id of what the row stands for.
        trailing: row at the right of the head, for chips and buttons.
        body: column shown while the row is open.

    Signals:
        toggled: the row was opened or closed by the user; carries whether it is open.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        key: str,
        number: str,
        title: str,
        caption: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._open = False
        self._full_caption = caption
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.head = _Head(self)
        self.head.pressed.connect(self._on_pressed)
        column.addWidget(self.head)
        self._make_head(number, title, caption)
        self._body_holder = QWidget(self)
        self.body = QVBoxLayout(self._body_holder)
        self.body.setContentsMargins(14, 0, 14, 12)
        self.body.setSpacing(8)
        self._body_holder.hide()
        column.addWidget(self._body_holder)
        # Not Maximum: its limit is the height at the hinted width, and wrapped text in a narrow
        # window needs more. The list's own stretch takes the room that is left.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Open or close without emitting `toggled`."""
        self._open = is_open
        set_shown(self._body_holder, is_open)
        self._chevron.set_icon("caret-down-bold" if is_open else "caret-right-bold")
        self._number.set_lit(is_open)
        set_shown(self._caption, bool(self._full_caption) and not is_open)
        set_flag(self, "surface", "open" if is_open else "card")
        self.head.setAccessibleDescription("terbuka" if is_open else "tertutup")

    def set_number(self, number: str) -> None:
        """Change the number of the row."""
        self._number.set_text(number)

    def set_title(self, title: str, caption: str = "") -> None:
        """Change the words of the row."""
        self._title.setText(title)
        self._caption.setText(caption)
        self._full_caption = caption
        set_shown(self._caption, bool(caption) and not self._open)
        self.head.setAccessibleName(f"{title}. {caption}")

    def add_trailing(self, widget: QWidget) -> None:
        """Put a chip or a button at the right of the head."""
        self.trailing.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _make_head(self, number: str, title: str, caption: str) -> None:
        row = QHBoxLayout(self.head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        self._chevron = IconLabel("caret-right-bold", "text2", 14)
        self._number = NumberBox(number)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        self._title = ElidedText(title, "strong")
        self._caption = ElidedText(caption, "caption", "text2")
        set_shown(self._caption, bool(caption))
        titles.addWidget(self._title)
        titles.addWidget(self._caption)
        row.addWidget(self._chevron)
        row.addWidget(self._number)
        set_shown(self._number, bool(number))
        row.addLayout(titles, 1)
        self.trailing = QHBoxLayout()
        self.trailing.setSpacing(8)
        row.addLayout(self.trailing)
        self.head.setMinimumHeight(px(46))
        self.head.setAccessibleName(f"{title}. {caption}")

    def _on_pressed(self) -> None:
        self.set_open(not self._open)
        self.toggled.emit(self._open)


class AccordionList(QWidget):
    """Rows below each other; opening one closes the others, Up and Down move between them.

    Signals:
        opened: key of the row the user opened, or "" when he closed the open one.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.rows: list[AccordionRow] = []
        self.setProperty("surface", "clear")

    def add_row(self, row: AccordionRow) -> None:
        """Add a row at the end."""
        self.rows.append(row)
        row.head.installEventFilter(self)
        row.toggled.connect(self._on_toggled)
        self._column.insertWidget(self._column.count() - 1, row)

    def add_label(self, label: QWidget) -> None:
        """Put a section label between rows."""
        self._column.insertWidget(self._column.count() - 1, label)

    def arrange(self, widgets: Sequence[QWidget]) -> None:
        """Show these rows and labels in this order; what is not among them is removed.

        Rows that stay keep the focus and whatever is typed in them.
        """
        staying = set(widgets)
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget not in staying:
                widget.hide()
                widget.deleteLater()
        known = set(self.rows)
        self.rows = [widget for widget in widgets if isinstance(widget, AccordionRow)]
        for row in self.rows:
            if row not in known:
                row.head.installEventFilter(self)
                row.toggled.connect(self._on_toggled)
        for place, widget in enumerate(widgets):
            self._column.insertWidget(place, widget)

    def clear(self) -> None:
        """Remove all rows and labels."""
        self.rows = []
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def open_row(self, key: str) -> None:
        """Open the row of a key and close the others; "" closes all."""
        for row in self.rows:
            row.set_open(row.key == key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between the heads with Up and Down (called by Qt)."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            heads = [row.head for row in self.rows]
            # With Alt the page may move the row itself.
            alone = not event.modifiers() & Qt.KeyboardModifier.AltModifier
            if step and alone and watched in heads:
                target = heads.index(watched) + step
                if 0 <= target < len(heads):
                    heads[target].setFocus(Qt.FocusReason.TabFocusReason)
                    reveal(heads[target])
                return True
        return False

    def _on_toggled(self, is_open: bool) -> None:
        pressed = self.sender()
        for row in self.rows:
            if row is not pressed and is_open:
                row.set_open(False)
        key = pressed.key if isinstance(pressed, AccordionRow) and is_open else ""
        self.opened.emit(key)
