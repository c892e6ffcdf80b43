"""The appearance in force: light or dark, and how large the text is."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from asn_desktop.ui.theme.fonts import make_font
from asn_desktop.ui.theme.palette import make_palette
from asn_desktop.ui.theme.stylesheet import make_stylesheet
from asn_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

TEXT_SCALES = (1.0, 1.25, 1.5)


class ThemeMode(StrEnum):
    """Which appearance the user chose."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Theme(QObject):
    """Holds the chosen mode and text scale and answers which colours and fonts follow from them.

    Signals:
        changed: the mode, the system's appearance or the text scale is different now.
    """

    changed = Signal()

    def __init__(
        self,
        mode: ThemeMode = ThemeMode.SYSTEM,
        text_scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._text_scale = text_scale
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._tokens = LIGHT
        self._settle()

    @property
    def mode(self) -> ThemeMode:
        """The user's choice, not what follows from it (see `tokens.dark`)."""
        return self._mode

    @property
    def text_scale(self) -> float:
        """Factor on every text size and on every height that holds text."""
        return self._text_scale

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    def set_mode(self, mode: ThemeMode) -> None:
        """Choose light, dark, or what Windows says."""
        self._mode = mode
        self._settle()
        self.changed.emit()

    def set_text_scale(self, text_scale: float) -> None:
        """Choose the text size: 1.0, 1.25 or 1.5."""
        self._text_scale = text_scale
        self._settle()
        self.changed.emit()

    def follow_system(self) -> None:
        """Take over a change of the system's appearance (slot)."""
        if self._mode is ThemeMode.SYSTEM:
            self._settle()
            self.changed.emit()

    def color(self, role: str) -> QColor:
        """Return the colour of a role, e.g. `text3` or `warning_soft` (`#RRGGBB` is taken too)."""
        found = self._colors.get(role)
        if found is None:
            found = QColor(role if role.startswith("#") else getattr(self._tokens, role))
            self._colors[role] = found
        return found

    def font(self, role: str) -> QFont:
        """Return the font of a text role, e.g. `caption_strong`."""
        found = self._fonts.get(role)
        if found is None:
            found = make_font(role, self._text_scale)
            self._fonts[role] = found
        return found

    def px(self, pixels: float) -> int:
        """Scale a size that holds text by the text scale."""
        return round(pixels * self._text_scale)

    def _settle(self) -> None:
        self._tokens = DARK if self._is_dark() else LIGHT
        self._colors.clear()
        self._fonts.clear()

    def _is_dark(self) -> bool:
        if self._mode is not ThemeMode.SYSTEM:
            return self._mode is ThemeMode.DARK
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return False
        return application.styleHints().colorScheme() is Qt.ColorScheme.Dark


class _InForce:
    """The theme given to `apply_theme`; style and palette are as global in Qt itself."""

    theme: Theme | None = None


def active_theme() -> Theme:
    """Return the theme in force (a light one before `apply_theme` was called)."""
    if _InForce.theme is None:
        _InForce.theme = Theme(ThemeMode.LIGHT)
    return _InForce.theme


def color(role: str) -> QColor:
    """Return a colour of the theme in force; ask again at each painting, never keep it."""
    return active_theme().color(role)


def font(role: str) -> QFont:
    """Return a font of the theme in force; ask again at each painting, never keep it."""
    return active_theme().font(role)


def px(pixels: float) -> int:
    """Scale a size that holds text by the text scale in force."""
    return active_theme().px(pixels)


class _Painter(QObject):
    """Puts a theme on an application each time the theme changes."""

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__(theme)
        self._application = application
        self._theme = theme
        theme.changed.connect(self.repaint)
        application.styleHints().colorSchemeChanged.connect(theme.follow_system)

    def repaint(self) -> None:
        """Give the application the theme's font, palette and style sheet."""
        self._application.setFont(self._theme.font("body"))
        self._application.setPalette(make_palette(self._theme.tokens))
        self._application.setStyleSheet(make_stylesheet(self._theme.tokens, self._theme.text_scale))


def use_theme(theme: Theme) -> None:
    """Put the theme in force for painted widgets only, before the first picture."""
    _InForce.theme = theme


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Put the theme in force and keep the application following it; call once at start-up."""
    use_theme(theme)
    application.setStyle("Fusion")
    # A theme made before the application could not ask what Windows says.
    theme.follow_system()
    painter = _Painter(application, theme)
    painter.repaint()
