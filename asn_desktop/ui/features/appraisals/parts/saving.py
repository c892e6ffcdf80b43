"""Stores the changes of an open evaluation in order, each on the revision the last one left."""

import itertools
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asn_desktop.base.errors import ConflictError, OfficeError
from asn_desktop.base.wording import time_short
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.ui.kit.page import Workplace

REST_MILLISECONDS = 800

Change = Callable[[Office, Actor, str, int], object]
"""A service call: office, actor, evaluation id, expected revision."""


class EvaluationSaver(QObject):
    """Runs changes of one evaluation on the writer's thread and reads it anew after each.

    Signals:
        changed: the EvaluationView after a change was stored.
        refused: an OfficeError nobody else showed.
        conflicted: somebody else saved first; nothing was overwritten.
        state: what the footer says, and whether everything is stored.
    """

    changed = Signal(object)
    refused = Signal(object)
    conflicted = Signal()
    state = Signal(str, bool)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._evaluation_id = ""
        # Per evaluation, because the last changes of one person may still be under way when the
        # next person is opened.
        self._revisions: dict[str, int] = {}
        self._under_way = 0
        self._latest: EvaluationView | None = None

    def open(self, view: EvaluationView) -> None:
        """Take over an evaluation as it was just read."""
        self._evaluation_id = view.id
        self._revisions[view.id] = max(view.revision, self._revisions.get(view.id, 0))
        self._latest = view

    def save(
        self,
        change: Change,
        done: Callable[[object], None] | None = None,
        failed: Callable[[OfficeError], None] | None = None,
    ) -> None:
        """Store one change; `done(result)` and `failed(error)` follow on the GUI thread."""
        office, actor = self._workplace.office, self._workplace.actor
        evaluation_id = self._evaluation_id
        self._under_way += 1

        def work() -> tuple[object, EvaluationView]:
            result = change(office, actor, evaluation_id, self._revisions[evaluation_id])
            view = evaluation_view(office, actor, evaluation_id)
            self._revisions[evaluation_id] = view.revision
            return result, view

        def finished(outcome: tuple[object, EvaluationView]) -> None:
            result, view = outcome
            self.state.emit(f"Tersimpan {time_short(office.clock.local_now())}", True)
            self._arrived(view)
            if done is not None:
                done(result)

        def refused(error: OfficeError) -> None:
            self.state.emit("Perubahan terakhir belum tersimpan.", False)
            self._arrived(self._latest)
            if isinstance(error, ConflictError):
                self.conflicted.emit()
            elif failed is None:
                self.refused.emit(error)
            else:
                failed(error)

        self._workplace.tasks.write(self, work, finished, refused)

    def _arrived(self, view: EvaluationView | None) -> None:
        # While more is on its way, what is stored now is older than what the screen shows.
        self._under_way -= 1
        self._latest = view
        if self._under_way == 0 and view is not None and view.id == self._evaluation_id:
            self.changed.emit(view)

    def settle(self, done: Callable[[EvaluationView], None]) -> None:
        """Hand over the evaluation as it is once every change before this one is stored."""
        self.save(
            lambda office, actor, evaluation_id, _revision: evaluation_view(
                office, actor, evaluation_id
            ),
            done=done,  # type: ignore[arg-type]
        )


class _Rest(QObject):
    """Tells when typing rests or the editor is left, once for each new text."""

    left = Signal(str)

    def __init__(self, editor: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(editor)
        self._read = editor.text if isinstance(editor, QLineEdit) else editor.toPlainText
        self.stored = self._read()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MILLISECONDS)
        self._timer.timeout.connect(self.flush)
        editor.textChanged.connect(self._on_typed)

    def flush(self) -> None:
        """Report what was typed since the last time."""
        self._timer.stop()
        if self._read() != self.stored:
            self.stored = self._read()
            self.left.emit(self.stored)

    def _on_typed(self) -> None:
        if self._read() != self.stored:
            self._timer.start()


class StoredLine(QLineEdit):
    """A one-line editor that reports its text when it is left or typing rests.

    Attributes:
        rest: its `left(text)` signal fires once for each new text.
    """

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setProperty("compact", True)
        self.rest = _Rest(self)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing here."""
        if self.text() == self.rest.stored or not self.hasFocus():
            self.rest.stored = text
            if self.text() != text:
                self.setText(text)
                self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report the text (called by Qt)."""
        super().focusOutEvent(event)
        self.rest.flush()


class StoredText(QPlainTextEdit):
    """An editor of several lines that reports its text when it is left or typing rests.

    Attributes:
        rest: its `left(text)` signal fires once for each new text.
    """

    def __init__(self, placeholder: str = "", lines: int = 2) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.ensurePolished()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)
        self.rest = _Rest(self)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing here."""
        if self.toPlainText() == self.rest.stored or not self.hasFocus():
            self.rest.stored = text
            if self.toPlainText() != text:
                self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report the text (called by Qt)."""
        super().focusOutEvent(event)
        self.rest.flush()


def store_typing(area: QObject) -> None:
    """Report every text below a widget that is typed but not reported yet."""
    for rest in area.findChildren(_Rest):
        rest.flush()


def chain_tab_stops(*areas: QWidget) -> None:
    """Let the Tab key walk through areas one after another, each in its own reading order.

    Rows that are made after the window would otherwise come after everything else in it.
    """
    stops = [stop for area in areas for stop in _tab_stops(area)]
    window = areas[0].window()
    inside = [stop for stop in stops if stop.window() is window]
    for before, after in itertools.pairwise(inside):
        QWidget.setTabOrder(before, after)


def _tab_stops(area: QWidget) -> list[QWidget]:
    found = [area, *area.findChildren(QWidget)]
    return [widget for widget in found if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def add_keys(page: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Give a page keys that hold wherever the keyboard is, as long as the page is in front.

    They are shortcuts and not key presses, because scroll areas and radio buttons swallow arrow
    keys even with Alt.
    """
    for key, deed in deeds.items():
        QShortcut(QKeySequence(key), page).activated.connect(deed)
