"""The menu of who is signed in: lock, password, appearance, sign out."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from asn_desktop.ui.shell.preferences import PreferenceStore
from asn_desktop.ui.shell.side.role_menu import RoleMenu
from asn_desktop.ui.theme.icons import icon
from asn_desktop.ui.theme.theme import TEXT_SCALES, Theme, ThemeMode

_MODES = (
    (ThemeMode.LIGHT, "Terang"),
    (ThemeMode.DARK, "Gelap"),
    (ThemeMode.SYSTEM, "Ikuti Windows"),
)
_SCALE_WORDS = {1.0: "Biasa (100%)", 1.25: "Besar (125%)", 1.5: "Sangat besar (150%)"}


class UserMenu(QMenu):
    """Attributes: the actions that the shell answers.

    Attributes:
        lock: lock the screen.
        change_secret: change the own password.
        back_up: make a backup now.
        shortcuts: show the list of keys.
        roles: the roles to go on in.
        sign_out: leave.
    """

    def __init__(
        self, parent: QWidget, theme: Theme, preferences: PreferenceStore, *, can_back_up: bool
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preferences = preferences
        self.setObjectName("user_menu_list")
        self.lock = self._add("&Kunci layar\tCtrl+L", "lock-simple")
        self.change_secret = self._add("&Ganti kata sandi…", "key")
        self.roles = RoleMenu(self)
        self.addMenu(self.roles)
        self.addSeparator()
        self.addMenu(self._make_modes())
        self.addMenu(self._make_scales())
        self.shortcuts = self._add("&Pintasan papan ketik\tCtrl+/", "keyboard")
        self.addSeparator()
        self.back_up = self._add("&Cadangkan sekarang", "floppy-disk")
        self.back_up.setVisible(can_back_up)
        self.sign_out = self._add("K&eluar", "sign-out")

    def open_above(self, widget: QWidget) -> None:
        """Show the menu above a widget."""
        wanted: QSize = self.sizeHint()
        corner = widget.mapToGlobal(QPoint(8, -wanted.height() - 4))
        self.popup(corner)

    def _add(self, words: str, name: str) -> QAction:
        action = QAction(icon(name), words, self)
        self.addAction(action)
        return action

    def _make_modes(self) -> QMenu:
        menu = QMenu("&Tampilan", self)
        menu.setIcon(icon("sun"))
        group = QActionGroup(menu)
        for mode, words in _MODES:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(mode is self._theme.mode)
            action.setData(mode)
            group.addAction(action)
        group.triggered.connect(self._on_mode)
        return menu

    def _make_scales(self) -> QMenu:
        menu = QMenu("&Ukuran tulisan", self)
        menu.setIcon(icon("text-aa"))
        group = QActionGroup(menu)
        for scale in TEXT_SCALES:
            action = menu.addAction(_SCALE_WORDS[scale])
            action.setCheckable(True)
            action.setChecked(scale == self._theme.text_scale)
            action.setData(scale)
            group.addAction(action)
        group.triggered.connect(self._on_scale)
        return menu

    def _on_mode(self, action: QAction) -> None:
        mode = ThemeMode(action.data())
        self._theme.set_mode(mode)
        self._preferences.change(mode=mode)

    def _on_scale(self, action: QAction) -> None:
        scale = float(action.data())
        self._theme.set_text_scale(scale)
        self._preferences.change(text_scale=scale)
