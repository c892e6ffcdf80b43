"""Saves the edits of one open plan in order, each on the revision the last one left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from asn_desktop.base.errors import ConflictError, OfficeError, StorageError
from asn_desktop.base.wording import time_short
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.ui.kit.page import Workplace

REST_MILLISECONDS = 800

Change = Callable[[Office, Actor, int], object]
"""A service call: office, actor, expected revision."""
Done = Callable[[object], None]
Failed = Callable[[OfficeError], None]


class PlanSaver(QObject):
    """Runs changes of one plan on the writer's thread and reads the plan anew after each.

    Signals:
        changed: the PlanView after a change was stored.
        refused: an OfficeError nobody else showed.
        conflicted: somebody else saved first; nothing more is stored until `open`.
        state: what the footer says, and whether everything is stored.
    """

    changed = Signal(object)
    refused = Signal(object)
    conflicted = Signal()
    state = Signal(str, bool)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._plan_id = ""
        # Written only at the opening and on the writer's thread, one change after another.
        self._revision = 0
        self._unsaved: list[tuple[Change, Done | None, Failed | None]] = []

    @property
    def has_unsaved(self) -> bool:
        """Whether the store refused something that could still be stored later."""
        return bool(self._unsaved)

    def retry(self) -> None:
        """Store again what the file or the server refused."""
        waiting, self._unsaved = self._unsaved, []
        for change, done, failed in waiting:
            self.save(change, done, failed)

    def open(self, view: PlanView) -> None:
        """Take over a plan as it was just read."""
        if view.id != self._plan_id or view.revision > self._revision:
            self._plan_id, self._revision = view.id, view.revision

    def forget(self) -> None:
        """Drop the revision: the plan is about to be read anew after a conflict."""
        self._plan_id, self._revision = "", 0
        self._unsaved = []

    def save(
        self,
        change: Change,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Store one change; `done(result)` and `failed(error)` follow on the GUI thread."""
        office, actor = self._workplace.office, self._workplace.actor
        plan_id = self._plan_id
        self.state.emit("Menyimpan…", True)

        def work() -> tuple[object, PlanView]:
            result = change(office, actor, self._revision)
            view = plan_view(office, actor, plan_id)
            if plan_id == self._plan_id:
                self._revision = view.revision
            return result, view

        def finished(outcome: tuple[object, PlanView]) -> None:
            result, view = outcome
            if plan_id == self._plan_id:
                moment = self._workplace.office.clock.local_now()
                self.state.emit(f"Tersimpan otomatis pukul {time_short(moment)}", True)
                self.changed.emit(view)
            if done is not None:
                done(result)

        self._workplace.tasks.write(
            self, work, finished, partial(self._on_refused, change, done, failed)
        )

    def _on_refused(
        self, change: Change, done: Done | None, failed: Failed | None, error: OfficeError
    ) -> None:
        self.state.emit("Perubahan belum tersimpan.", False)
        if isinstance(error, StorageError):
            self._unsaved.append((change, done, failed))
        if isinstance(error, ConflictError):
            self.conflicted.emit()
        elif failed is None:
            self.refused.emit(error)
        if failed is not None:
            failed(error)


class _Rest(QObject):
    """Tells an editor's owner when typing rests or the editor is left, once per new text."""

    left = Signal(str)

    def __init__(self, editor: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(editor)
        self._read = editor.text if isinstance(editor, QLineEdit) else editor.toPlainText
        self.committed = self._read()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MILLISECONDS)
        self._timer.timeout.connect(self.flush)
        editor.textChanged.connect(self._timer.start)

    def flush(self) -> None:
        self._timer.stop()
        if self._read() != self.committed:
            self.committed = self._read()
            self.left.emit(self.committed)


class SavedLine(QLineEdit):
    """A one-line editor that reports its text when it is left or typing rests.

    Attributes:
        rest: its `left(text)` signal fires once for each new text.
    """

    def __init__(
        self, text: str = "", placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        self.setProperty("compact", True)
        self.setCursorPosition(0)
        self.rest = _Rest(self)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing here."""
        if self.text() == self.rest.committed or not self.hasFocus():
            self.rest.committed = text
            if self.text() != text:
                self.setText(text)
                self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report the text (called by Qt)."""
        super().focusOutEvent(event)
        self.rest.flush()


class SavedText(QPlainTextEdit):
    """An editor of several lines that reports its text when it is left or typing rests."""

    def __init__(self, text: str = "", placeholder: str = "", lines: int = 2) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.ensurePolished()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)
        self.rest = _Rest(self)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing here."""
        if self.toPlainText() == self.rest.committed or not self.hasFocus():
            self.rest.committed = text
            if self.toPlainText() != text:
                self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report the text (called by Qt)."""
        super().focusOutEvent(event)
        self.rest.flush()


def flush_editors(area: QWidget) -> None:
    """Report every text that is typed but not reported yet."""
    for editor in area.findChildren(_Rest):
        editor.flush()
