"""One PC of the office in a test: the real window, a real file, real keys, and time that passes."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QMenu, QWidget

from asn_desktop.base.clock import FixedClock
from asn_desktop.services.context import Office
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.shell.preferences import PreferenceStore
from asn_desktop.ui.shell.window import MainWindow
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.theme import Theme

Found = TypeVar("Found", bound=QWidget)
KEY = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
_LONGEST_WALK = 90
_GLANCE, _PATIENCE, _LONGEST_WORK = 5, 2_000, 90_000


class Desk:
    """Somebody sits down, signs in, does a thing by keys, and leaves.

    Attributes:
        window: the program's main window.
        keys_pressed: how many keys were pressed so far, each with what was held down beside it.
    """

    def __init__(self, office: Office, theme: Theme) -> None:
        self.office = office
        self.tasks = TaskRunner()
        self.keys_pressed = 0
        self.window = MainWindow(theme, PreferenceStore(office.folder))
        self.window.show()
        self.window.furnish(self.tasks)
        self.window.activateWindow()
        self.window.show_office(office, "Data di komputer ini")
        self.settle()

    @property
    def page(self) -> Page:
        """The page in front."""
        return self.window.workspace.pages.page

    def close(self) -> None:
        """Shut the program down."""
        self.settle()
        self.tasks.stop()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle(self) -> None:
        """Wait until everything that was asked for is done and shown."""
        for _ in range(4):
            assert self.tasks.wait_idle(_LONGEST_WORK)
            QApplication.processEvents()

    def wait_until(self, moment: datetime) -> None:
        """Let time pass."""
        clock = self.office.clock
        assert isinstance(clock, FixedClock)
        clock.advance(moment - clock.now())

    def sign_in(self, name: str, secret: str, role: object = None) -> None:
        """Choose a name, a role where there are several, and type the password."""
        door = self.window.sign_in_page
        self.window.activateWindow()
        other = door.findChild(QWidget, "other_name")
        other.click()
        self._until(door.findChild(QWidget, "search_name").hasFocus)
        self.type(name)
        self.key(KEY.Key_Return)
        if role is not None:
            door.findChild(QWidget, "roles").choose(role)
            door.findChild(QWidget, "secret").setFocus()
        self.type(secret)
        self.key(KEY.Key_Return)
        self.settle()
        assert self.window.workspace is not None, door.findChild(QWidget, "hint").text()

    def leave(self) -> None:
        """Sign out."""
        self.window.sign_out()
        self.settle()

    def go(self, route: str) -> None:
        """Open an entry of the navigation by its number key."""
        names = self.window.workspace.navigation.entry_keys()
        self.key(KEY(KEY.Key_1 + names.index(route)), CONTROL)
        self.settle()
        assert self.window.workspace.pages.route == route

    def open(self, route: str, **arguments: object) -> None:
        """Open a page that no navigation entry leads to, as a row of a list does."""
        self.page.open_page.emit(route, arguments)
        self.settle()

    def find(self, name: str, kind: type[Found] = QWidget) -> Found:
        """Return the shown widget of a name."""
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        assert found, f"no {name} is shown"
        return found[0]

    def press(self, name: str, answer: Callable[[Dialog], object] | None = None) -> None:
        """Press a named button by the keyboard, and answer the dialog it opens."""
        button = self.find(name)
        button.setFocus()
        self.do(lambda: self.key(KEY.Key_Space), answer)

    def do(
        self, deed: Callable[[], object], answer: Callable[[Dialog], object] | None = None
    ) -> None:
        """Do something, answer the dialog it opens, and wait for what comes of it."""
        answered = None if answer is None else self._answer_next(answer)
        deed()
        self.settle()
        if answered is not None:
            self._until(lambda: bool(answered))
            self.settle()
            assert not answered[0], f"the dialog did not close: {answered[0]}"
            # Without a window manager nobody gives the window back its focus after a dialog.
            self.window.activateWindow()
            self.settle()

    def walk_to(self, place: str, *, back: bool = False) -> QWidget:
        """Press Tab until the widget of a name, or a button with these words, has the focus."""
        passed = []
        for _ in range(_LONGEST_WALK):
            here = QApplication.focusWidget()
            words = here.text() if isinstance(here, QAbstractButton) else ""
            if here is not None and (here.objectName() == place or words.startswith(place)):
                return here
            passed.append(here.objectName() or type(here).__name__ if here else "nothing")
            self.key(KEY.Key_Tab, SHIFT if back else NONE)
        raise AssertionError(f"Tab does not lead to {place}, only to {passed}")

    def search(self, words: str) -> None:
        """Go to a page by the quick search: Ctrl+K, some words, Enter."""

        def choose(dialog: Dialog) -> None:
            self.type(words)
            # People are looked up a moment after the last letter.
            hits = dialog.findChild(QListWidget, "quick_results")
            self._until(lambda: hits.count() > 0)
            self.key(KEY.Key_Return)

        self.do(lambda: self.key(KEY.Key_K, CONTROL), choose)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key where the focus is."""
        self.keys_pressed += times
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        if modifier & ALT:
            # A button reached by its letter stays down for a moment before it does its work.
            self._until(lambda: not any(b.isDown() for b in _buttons_of(self.window)))

    def type(self, words: str) -> None:
        """Type where the focus is."""
        self.keys_pressed += len(words)
        for letter in words:
            # The first letter may open an editor, which takes the others.
            QTest.keyClicks(QApplication.focusWidget(), letter)

    def choose_from_menu(
        self, button: str, words: str, answer: Callable[[Dialog], object] | None = None
    ) -> None:
        """Open a button's menu and go down to an entry; answer the dialog it opens."""

        def look() -> None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                QTimer.singleShot(_GLANCE, look)
                return
            for _ in menu.actions():
                QTest.keyClick(menu, KEY.Key_Down)
                chosen = menu.activeAction()
                if chosen is not None and words in chosen.text().replace("&", ""):
                    QTest.keyClick(menu, KEY.Key_Return)
                    return
            menu.close()

        self.walk_to(button)
        QTimer.singleShot(0, look)
        self.do(lambda: self.key(KEY.Key_Space), answer)

    def _answer_next(self, answer: Callable[[Dialog], object]) -> list[str]:
        """Answer the dialog that opens next; the list then holds "" or what it still says."""
        answered: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, Dialog) or not dialog.isVisible():
                QTimer.singleShot(_GLANCE, look)
                return
            try:
                dialog.activateWindow()
                self._until(lambda: dialog.isAncestorOf(QApplication.focusWidget() or self.window))
                answer(dialog)
                self.settle()
                answered.append(_words_in(dialog) if dialog.isVisible() else "")
            except Exception as error:
                # Left open, the dialog would keep the test waiting for ever.
                answered.append(f"{error!r}")
            if dialog.isVisible():
                dialog.done(0)

        QTimer.singleShot(0, look)
        return answered

    def _until(self, condition: Callable[[], bool]) -> None:
        for _ in range(_PATIENCE):
            if condition():
                return
            loop = QEventLoop()
            QTimer.singleShot(_GLANCE, loop.quit)
            loop.exec()
        raise AssertionError("the window did not answer")


def _buttons_of(window: QWidget) -> list[QAbstractButton]:
    return window.findChildren(QAbstractButton)


def _words_in(dialog: QWidget) -> str:
    labels = dialog.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible() and label.text())


def write_into(dialog: QWidget, name: str, text: str) -> None:
    """Type into a named editor of a dialog, in place of what is there."""
    editor = dialog.findChild(QWidget, name)
    assert editor is not None, name
    editor.setFocus()
    QTest.keyClick(editor, KEY.Key_A, CONTROL)
    QTest.keyClicks(editor, text)


def tick(dialog: QWidget, name: str) -> None:
    """Tick a named box of a dialog by the keyboard."""
    box = dialog.findChild(QWidget, name)
    assert box is not None, name
    box.setFocus()
    QTest.keyClick(box, KEY.Key_Space)


def accept(dialog: QWidget) -> None:
    """Press Ctrl+Enter."""
    QTest.keyClick(dialog, KEY.Key_Return, CONTROL)
