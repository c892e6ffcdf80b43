"""A simple keyboard on the screen: it types into one editor and can do nothing else."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QSizePolicy, QWidget

from asn_desktop.ui.features.survey.kiosk.look import button

_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm,.?")
# The same places, so that every mark of a password can be touched.
_SYMBOL_ROWS = ("1234567890", "!@#$%^&*()", "-_=+[]{}\\|", ";:'\"<>/~`?")
_SHIFT, _SPACE, _BACK = "Huruf besar", "Spasi", "Hapus"
_SYMBOLS, _LETTERS = "!#@", "abc"
_COLUMNS = 20


class ScreenKeyboard(QWidget):
    """Letters, digits, symbols on a second page, space and a key that erases.

    Attributes:
        target: the editor that is typed into.
    """

    def __init__(self, target: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target = target
        self._large = False
        self._shows_symbols = False
        self._letters: list[QPushButton] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for line, marks in enumerate(_ROWS):
            for place, mark in enumerate(marks):
                key = self._key(mark, f"key_{mark}")
                key.clicked.connect(partial(self._type_key, key))
                self._letters.append(key)
                grid.addWidget(key, line, place * 2, 1, 2)
        self._shift = self._key(_SHIFT, "key_shift")
        self._shift.clicked.connect(self._turn)
        self._pages = self._key(_SYMBOLS, "key_symbols")
        self._pages.clicked.connect(self._turn_page)
        space = self._key(_SPACE, "key_space")
        space.clicked.connect(partial(self.type_text, " "))
        back = self._key(_BACK, "key_back")
        back.setAutoRepeat(True)
        back.clicked.connect(self._erase)
        grid.addWidget(self._shift, len(_ROWS), 0, 1, 5)
        grid.addWidget(self._pages, len(_ROWS), 5, 1, 3)
        grid.addWidget(space, len(_ROWS), 8, 1, 7)
        grid.addWidget(back, len(_ROWS), 15, 1, 5)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    def type_text(self, text: str) -> None:
        """Type one mark into the editor."""
        self._send(Qt.Key.Key_unknown, text)

    def _key(self, words: str, name: str) -> QPushButton:
        made = button(words, "key", name)
        # The cursor stays in the editor while fingers are on these keys.
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return made

    def _type_key(self, key: QPushButton) -> None:
        # On a button the mnemonic sign is written twice.
        self.type_text(key.text().replace("&&", "&"))
        if self._large:
            self._turn()

    def _turn(self) -> None:
        self._large = not self._large
        self._write_keys()

    def _turn_page(self) -> None:
        self._shows_symbols = not self._shows_symbols
        self._large = False
        self._pages.setText(_LETTERS if self._shows_symbols else _SYMBOLS)
        self._shift.setEnabled(not self._shows_symbols)
        self._write_keys()

    def _write_keys(self) -> None:
        marks = "".join(_SYMBOL_ROWS if self._shows_symbols else _ROWS)
        for key, mark in zip(self._letters, marks, strict=True):
            key.setText("&&" if mark == "&" else mark.upper() if self._large else mark)

    def _erase(self) -> None:
        self._send(Qt.Key.Key_Backspace, "")

    def _send(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            stroke = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(self.target, stroke)
