"""The dark strip that offers to take the last step back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.ui.kit.announce import announce
from asn_desktop.ui.kit.controls.buttons import GhostButton, IconButton
from asn_desktop.ui.kit.display.chip import KeyCap
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.drawing import draw_box, smooth_painter
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import color, px

_SHOWN_MILLISECONDS = 8000
_TICK_MILLISECONDS = 100
_SHADOW = 8


class _SnackButton(GhostButton):
    fill_roles = ("", "", "")
    ink_role = "snackbar_action"
    ring_role = "snackbar_action"


class Snackbar(QWidget):
    """Lies over the lower left of a host widget for eight seconds; one message at a time.

    The time stands still while the mouse or the keyboard is on it.

    Signals:
        closed: the message went away, by itself or by hand.
    """

    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._undo: Callable[[], object] | None = None
        self._left = 0
        row = QHBoxLayout(self)
        self._row = row
        row.setContentsMargins(18 + _SHADOW, 8 + _SHADOW, 10 + _SHADOW, 8 + _SHADOW)
        row.setSpacing(10)
        self._words = Text("", "small", "on_snackbar")
        self._button = _SnackButton("Urungkan")
        self._button.clicked.connect(self.undo)
        self._key = KeyCap("Ctrl+Z", on_dark=True)
        self._close = IconButton("x-bold", "Tutup pesan", compact=True, ink="on_snackbar")
        self._close.clicked.connect(self.dismiss)
        row.addWidget(IconLabel("check-circle-fill", "snackbar_action", 16))
        row.addWidget(self._words)
        row.addWidget(self._button)
        row.addWidget(self._key)
        row.addSpacing(20)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        host.installEventFilter(self)
        self.hide()

    def show_message(
        self, sentence: str, undo: Callable[[], object] | None = None, label: str = "Urungkan"
    ) -> None:
        """Show a sentence, replacing the one before; `undo` is called at most once."""
        self._undo = undo
        self._words.setText(sentence)
        self._button.setText(label)
        set_shown(self._button, undo is not None)
        set_shown(self._key, undo is not None)
        self.setAccessibleName(sentence)
        self._left = _SHOWN_MILLISECONDS
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        announce(self, sentence)

    def undo(self) -> None:
        """Take the step back and go away (button, or Ctrl+Z from the shell)."""
        step, self._undo = self._undo, None
        self.dismiss()
        if step is not None:
            step()

    @property
    def can_undo(self) -> bool:
        """Whether a step back is on offer."""
        return self._undo is not None

    def dismiss(self) -> None:
        """Go away."""
        self._timer.stop()
        self._undo = None
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the host changes its size (called by Qt)."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the time stand still (called by Qt)."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Let the time go on (called by Qt)."""
        if self.isVisible():
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow, strip and the line of the time left (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        shadow = color("text") if not color("bg").lightness() < 128 else color("side_deep")
        for step in range(_SHADOW):
            shade = type(shadow)(shadow)
            shade.setAlpha(5 + step * 3)
            grown = area.adjusted(step - 7, step - 5, 7 - step, 8 - step)
            draw_box(painter, grown, 10, shade)
        draw_box(painter, area, 6, color("snackbar"))
        share = self._left / _SHOWN_MILLISECONDS
        line = QRectF(area.left() + 6, area.bottom() - 3, (area.width() - 12) * share, 2)
        painter.fillRect(line, color("snackbar_action"))
        painter.end()

    def _tick(self) -> None:
        if self._button.hasFocus() or self._close.hasFocus():
            return
        self._left -= _TICK_MILLISECONDS
        if self._left <= 0:
            self.dismiss()
        self.update()

    def _place(self) -> None:
        host = self._host
        self._row.activate()
        wanted = self.sizeHint()
        width = min(max(wanted.width(), px(420)), host.width() - 8)
        height = max(wanted.height(), px(52) + 2 * _SHADOW)
        self.setGeometry(10, host.height() - height - 6, width, height)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
