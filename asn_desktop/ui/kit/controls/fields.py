"""A form field: label above, hint or error below, any editor between."""

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text, set_flag
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.icons import icon

_INNER_MARGIN = 9


class FormField(QWidget):
    """Wraps an editor; the error replaces the hint and marks the editor with a red line.

    Attributes:
        editor: the widget that is typed into.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        parent: QWidget | None = None,
        *,
        required: bool = False,
        optional: bool = False,
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._label_words = label.replace("&", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._make_label(label, required, optional))
        column.addWidget(editor)
        self._below = self._make_below()
        column.addWidget(self._below)
        editor.setAccessibleName(self._label_words + (" (wajib)" if required else ""))
        self.set_hint(hint)
        self._forget_error_on_edit()

    @property
    def error(self) -> str:
        """The sentence shown now, or "" while the field is right."""
        return self._message.text() if self._mark.isVisibleTo(self._below) else ""

    def set_hint(self, hint: str) -> None:
        """Change the hint; an error shown now stays."""
        self._hint = hint
        if not self.error:
            self._show_below(hint, "text3")

    def set_error(self, sentence: str) -> None:
        """Show what is wrong and what to do; "" clears it."""
        set_flag(self.editor, "invalid", bool(sentence))
        set_shown(self._mark, bool(sentence))
        self._show_below(sentence or self._hint, "danger" if sentence else "text3")
        self.editor.setAccessibleDescription(sentence or self._hint)

    def clear_error(self) -> None:
        """Show the hint again."""
        self.set_error("")

    def _forget_error_on_edit(self) -> None:
        """A sentence about what stood there before must not stay beside what was mended."""
        match self.editor:
            case QLineEdit():
                self.editor.textEdited.connect(self._on_edited)
            case QPlainTextEdit():
                self.editor.textChanged.connect(self._on_edited)
            case QComboBox():
                self.editor.currentIndexChanged.connect(self._on_edited)
            case QDateEdit():
                self.editor.dateChanged.connect(self._on_edited)
            case QSpinBox():
                self.editor.valueChanged.connect(self._on_edited)

    def _on_edited(self, *_value: object) -> None:
        if self.error:
            self.clear_error()

    def _make_label(self, label: str, required: bool, optional: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        words = Text(label, "small_strong")
        words.setBuddy(self.editor)
        row.addWidget(words)
        if required:
            row.addWidget(Text("*", "small_strong", "danger"))
        if optional:
            row.addWidget(Text("(boleh kosong)", "small", "text3"))
        row.addStretch(1)
        self.label_row = row
        return row

    def _make_below(self) -> QWidget:
        below = QWidget(self)
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._mark = IconLabel("warning-circle-fill", "danger", 14)
        set_shown(self._mark, False)
        self._message = Text("", "caption", "text3", wrap=True)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._message, 1)
        return below

    def _show_below(self, sentence: str, ink: str) -> None:
        self._message.setText(sentence)
        self._message.set_ink(ink)
        set_shown(self._below, bool(sentence))
        if ink == "text3":
            set_shown(self._mark, False)


def line_edit(text: str = "", placeholder: str = "", *, compact: bool = False) -> QLineEdit:
    """Make a one-line editor."""
    editor = QLineEdit(text)
    editor.setPlaceholderText(placeholder)
    editor.setProperty("compact", compact)
    return editor


def text_edit(text: str = "", placeholder: str = "", lines: int = 2) -> QPlainTextEdit:
    """Make an editor of several lines in which Tab leaves the field."""
    editor = QPlainTextEdit(text)
    editor.setPlaceholderText(placeholder)
    editor.setTabChangesFocus(True)
    editor.ensurePolished()
    editor.setFixedHeight(editor.fontMetrics().lineSpacing() * lines + 24)
    return editor


class DropDown(QComboBox):
    """A closed drop-down in which a space typed within a name belongs to the name.

    Qt opens the list at a space and gives it all that is typed next, so that "Jawa Barat" would
    swallow the fields that follow.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._pause = QElapsedTimer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search by the whole name typed without a pause (called by Qt)."""
        words = event.text()
        if self.isEditable() or not words.isprintable() or not words:
            super().keyPressEvent(event)
            return
        interval = QApplication.keyboardInputInterval()
        going_on = self._pause.isValid() and self._pause.elapsed() < interval
        self._typed = self._typed + words if going_on else words.lstrip()
        self._pause.start()
        if " " not in self._typed:
            super().keyPressEvent(event)
            return
        place = self.findText(self._typed, Qt.MatchFlag.MatchStartsWith)
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)


def combo_box(options: list[tuple[object, str]], *, compact: bool = False) -> QComboBox:
    """Make a drop-down list of (value, words); read `currentData()`."""
    box = DropDown()
    box.setProperty("compact", compact)
    for value, words in options:
        box.addItem(words, value)
    return box


def date_edit() -> QDateEdit:
    """Make a date editor with a calendar, written as on paper: 5 Okt 2026."""
    editor = QDateEdit()
    editor.setCalendarPopup(True)
    editor.setDisplayFormat("d MMM yyyy")
    calendar = editor.calendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    # Qt's own arrows are black pictures, which the dark appearance would swallow.
    for name, shown in (("prevmonth", "caret-left-bold"), ("nextmonth", "caret-right-bold")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
        if button is not None:
            button.setIcon(icon(shown, "text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        weekend = calendar.weekdayTextFormat(day)
        weekend.clearForeground()
        calendar.setWeekdayTextFormat(day, weekend)
    return editor


def number_edit(lowest: int, highest: int, value: int = 0) -> QSpinBox:
    """Make an editor of a whole number; Up and Down change it, there are no small arrows."""
    editor = QSpinBox()
    editor.setRange(lowest, highest)
    editor.setValue(value)
    # WORKAROUND: Qt's style sheets give the inside of a number editor no padding at the left.
    editor.lineEdit().setTextMargins(_INNER_MARGIN, 0, _INNER_MARGIN, 0)
    return editor
