"""Puts one page on a stage as the window does, and finds what a user would look for."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from asn_desktop.services.context import Actor, Office
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.containers.header import PageHeader
from asn_desktop.ui.kit.notice import Notice
from asn_desktop.ui.kit.page import Page, Workplace
from asn_desktop.ui.tasks.runner import TaskRunner

Found = TypeVar("Found", bound=QWidget)
PageKind = TypeVar("PageKind", bound=Page)


class Stage(QWidget):
    """A window with header, page and footer; it remembers what the page asked for.

    Attributes:
        opened: (route, arguments) of every page asked for.
        notices: every message.
        undo: the step back offered last, and `undo_words` the sentence with it.
        closed: how often the page asked to be closed.
    """

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.office = office
        self.tasks = TaskRunner()
        self.opened: list[tuple[str, dict[str, object]]] = []
        self.notices: list[Notice] = []
        self.undo: Callable[[], object] | None = None
        self.undo_words = ""
        self.closed = 0
        self.resize(1154, 697)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._header = PageHeader()
        self._column.addWidget(self._header)

    def put(self, kind: type[PageKind], actor: Actor, **arguments: object) -> PageKind:
        """Bring a page to the front for somebody, in place of the one before."""
        page = kind(Workplace(self.office, actor, self.tasks), self)
        page.open_page.connect(lambda route, values: self.opened.append((route, values)))
        page.notice.connect(self.notices.append)
        page.undoable.connect(self._on_undoable)
        page.close_page.connect(self._on_closed)
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            item.widget().hide()
        self._column.addWidget(page, 1)
        if page.footer is not None:
            self._column.addWidget(page.footer)
        page.load(**arguments)
        self._header.show_page(page)
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until nothing is under way, also what the answers asked for."""
        while True:
            assert self.tasks.wait_idle()
            QApplication.processEvents()
            if not self.tasks.busy:
                return

    def find(self, kind: type[Found], name: str) -> Found:
        """Return the shown widget of this name."""
        found = [widget for widget in self.findChildren(kind, name) if widget.isVisible()]
        assert found, f"no {name} is shown"
        return found[0]

    def press(self, name: str) -> None:
        """Press a button by the keyboard."""
        button = self.find(QWidget, name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        self.settle()

    def key(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None
    ) -> None:
        """Press a key and wait for what follows."""
        # Without a window manager nobody gives the window back its activity after a dialog.
        self.activateWindow()
        QApplication.processEvents()
        QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def _on_undoable(self, sentence: str, step: Callable[[], object]) -> None:
        self.undo, self.undo_words = step, sentence

    def _on_closed(self) -> None:
        self.closed += 1


def in_next_dialog(steps: Callable[[Dialog], object]) -> None:
    """Do something in the dialog that opens next; it must be closed by what is done."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog):
            steps(dialog)
        else:
            QTimer.singleShot(0, act)

    QTimer.singleShot(0, act)


def type_into(dialog: QWidget, name: str, text: str) -> QWidget:
    """Type into the named editor by real keys, in place of what is there; return it."""
    editor = dialog.findChild(QWidget, name)
    assert editor is not None, name
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    return editor


def said(dialog: QWidget, name: str) -> str:
    """Return the words of a named label."""
    label = dialog.findChild(QWidget, name)
    assert label is not None, name
    return str(label.property("text"))


def accept(dialog: QWidget) -> None:
    """Press Ctrl+Enter."""
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
