"""The two bars at the bottom: a form page's action footer and the status bar."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget

from asn_desktop.ui.kit.announce import announce
from asn_desktop.ui.kit.display.chip import KeyCap
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_LOW_WINDOW = 480
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class KeyRow(QWidget):
    """Key caps each followed by what the key does."""

    def __init__(self, role: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def set_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show (key, words) pairs."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (key, words) in enumerate(keys):
            if number:
                self._row.addSpacing(9)
            self._row.addWidget(KeyCap(key), 0, _MIDDLE)
            self._row.addWidget(Text(words, self._role, "text2"), 0, _MIDDLE)
        set_shown(self, bool(keys))


class SaveState(QWidget):
    """An icon and a sentence saying whether everything typed is stored."""

    def __init__(self, role: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._mark = IconLabel("check-circle-fill", "success", 14)
        self._words = Text("", role, "text2", rich=True)
        row.addWidget(self._mark, 0, _MIDDLE)
        row.addWidget(self._words, 0, _MIDDLE)
        self.hide()

    def show_state(self, icon: str, mark: str, ink: str, strong: str, sentence: str) -> None:
        """Show a state; its sentence is also its accessible name."""
        self._mark.set_icon(icon, mark)
        self._words.setText((bold(strong) + " " if strong else "") + plain(sentence))
        self._words.set_ink(ink)
        said = f"{strong} {sentence}".strip()
        if said != self.accessibleName():
            self.setAccessibleName(said)
            announce(self, said)
        set_shown(self, bool(strong or sentence))


class ActionFooter(QFrame):
    """Save state and keys at the left, what is missing and the buttons at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(14)
        self._state = SaveState()
        self._keys = KeyRow()
        self._keys.hide()
        self._missing = SaveState()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        row.addWidget(self._state)
        row.addWidget(self._keys)
        row.addStretch(1)
        row.addWidget(self._missing)
        row.addLayout(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Step back from a button that was hidden once it was pressed (called by Qt).

        Forward is the navigation, where the next Enter would open something unasked.
        """
        focused = QApplication.focusWidget()
        gone = focused is not None and not focused.isVisible() and self.isAncestorOf(focused)
        return super().focusNextPrevChild(forward and not gone)

    def sizeHint(self) -> QSize:
        """Return the bar's height, less where the window is low (called by Qt)."""
        low = self.window().height() < _LOW_WINDOW
        return QSize(super().sizeHint().width(), px(48 if low else 56))

    def set_saved(self, sentence: str) -> None:
        """Say that everything is stored, e.g. "Tersimpan otomatis pukul 10.42"."""
        self._state.show_state("check-circle-fill", "success", "text2", "", sentence)

    def set_unsaved(self, strong: str, sentence: str = "") -> None:
        """Say in red that something is not stored."""
        self._state.show_state("warning-circle-fill", "danger", "danger", strong, sentence)

    def set_info(self, sentence: str) -> None:
        """Say something that matters for the buttons, with a blue mark."""
        self._state.show_state("info-fill", "link", "text2", "", sentence)

    def set_missing(self, sentence: str) -> None:
        """Say beside the buttons what is missing, e.g. "Hasil kerja 5 belum dinilai"."""
        self._missing.show_state("warning-fill", "warning", "warning_ink", sentence, "")

    def set_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show (key, words) pairs."""
        self._keys.set_keys(keys)

    def add_button(self, button: QWidget) -> None:
        """Add a button at the right; the primary one last."""
        self._buttons.addWidget(button, 0, _MIDDLE)


class StatusBar(QFrame):
    """Keys or save state at the left, last backup and place of the data at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(14)
        self._state = SaveState("caption")
        self._keys = KeyRow("caption")
        self._keys.hide()
        row.addWidget(self._state)
        row.addWidget(self._keys)
        row.addStretch(1)
        self._backup = _IconWords("floppy-disk")
        self._place = _IconWords("hard-drives")
        row.addWidget(self._backup)
        row.addWidget(self._place)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the bar's height (called by Qt)."""
        return QSize(super().sizeHint().width(), px(28))

    def set_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Show (key, words) pairs."""
        self._keys.set_keys(keys)

    def set_saved(self, sentence: str) -> None:
        """Say that everything is stored; "" hides it."""
        self._state.show_state("check-circle-fill", "success", "text2", "", sentence)

    def set_backup(self, sentence: str, *, late: bool = False) -> None:
        """Say when the last backup was; a late one is written in amber."""
        self._backup.set_words(sentence, "warning_ink" if late else "text2")

    def set_place(self, sentence: str) -> None:
        """Say where the data is, e.g. "Data di komputer ini"."""
        self._place.set_words(sentence, "text2")


class _IconWords(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._words = Text("", "caption", "text2")
        row.addWidget(IconLabel(icon, "text3", 14), 0, _MIDDLE)
        row.addWidget(self._words)
        self.hide()

    def set_words(self, words: str, ink: str) -> None:
        self._words.setText(words)
        self._words.set_ink(ink)
        set_shown(self, bool(words))
