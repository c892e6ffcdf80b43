"""Ctrl+Z and Ctrl+Y of the plan's page: named buttons, and the keys outside a text being typed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.undo.taking_back import redo_step, undo_step
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.kit.saving import RecordSaver
from asn_desktop.ui.kit.visibility import set_shown


class UndoSteps(QObject):
    """Takes steps of a plan back and does them again.

    A field keeps its own Ctrl+Z while it has typing of its own to take back.

    Attributes:
        undo, redo: buttons for the header; their names say what they would do.
    """

    def __init__(self, page: Page, saver: RecordSaver) -> None:
        super().__init__(page)
        self._page = page
        self._saver = saver
        self.undo = IconButton("arrow-u-up-left-bold", "Urungkan", page, framed=True)
        self.undo.setObjectName("plan_undo")
        self.redo = IconButton("arrow-u-up-right-bold", "Ulangi", page, framed=True)
        self.redo.setObjectName("plan_redo")
        self.undo.clicked.connect(self.take_back)
        self.redo.clicked.connect(self.do_again)
        application = QGuiApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def show_view(self, view: PlanView | None) -> None:
        """Name what would be taken back and done again."""
        writes = view is not None and (view.rights.can_edit or view.rights.can_set_expectations)
        for button, word, key, name in (
            (self.undo, "Urungkan", "Ctrl+Z", view.steps.undo if view else ""),
            (self.redo, "Ulangi", "Ctrl+Y", view.steps.redo if view else ""),
        ):
            words = f"{word}: {name} ({key})" if name else f"Tidak ada yang dapat di{word.lower()}"
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setEnabled(bool(name))
            set_shown(button, writes)

    def take_back(self) -> None:
        """Take the last step back."""
        self._move(self.undo, undo_step)

    def do_again(self) -> None:
        """Do what was taken back again."""
        self._move(self.redo, redo_step)

    def press(self, event: QKeyEvent) -> bool:
        """Act on the keys for back and again; tell whether one was pressed."""
        if event.matches(QKeySequence.StandardKey.Undo) and self.undo.isEnabled():
            self.take_back()
        elif _is_redo(event) and self.redo.isEnabled():
            self.do_again()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys from a field that has nothing of its own to take back (called by Qt)."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if (undoes or _is_redo(event)) and not _has_own(watched, undoes=undoes):
                return self.press(event)
        return False

    def _move(self, button: IconButton, verb: Callable[[Office, Actor, str], str]) -> None:
        if not button.isVisibleTo(self._page.window()) or not button.isEnabled():
            return
        store_typing(self._page)
        self._saver.save(lambda office, actor, key, _revision: verb(office, actor, key))

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit) and self._page.isAncestorOf(now):
            # Again and again is once only: Qt moves a filter that is there to the front.
            now.installEventFilter(self)


def _is_redo(event: QKeyEvent) -> bool:
    keys = QKeySequence(event.keyCombination())
    return event.matches(QKeySequence.StandardKey.Redo) or keys == QKeySequence("Ctrl+Y")


def _has_own(field: QObject, *, undoes: bool) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undoes else field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document = field.document()
        return document.isUndoAvailable() if undoes else document.isRedoAvailable()
    return False
