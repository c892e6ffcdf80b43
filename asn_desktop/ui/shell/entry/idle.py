"""Notices when nobody has touched keyboard or mouse for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT_EVENTS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Counts the time since the last key or mouse movement in any window of the program.

    Attributes:
        timer: runs while the time counts.

    Signals:
        idle: the time is up.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.idle)
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def set_time(self, milliseconds: int) -> None:
        """Choose after how long; 0 never."""
        self.timer.setInterval(milliseconds)

    def start(self) -> None:
        """Count from now on."""
        if self.timer.interval() > 0:
            self.timer.start()

    def stop(self) -> None:
        """Count no more."""
        self.timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count anew on every key and mouse movement (called by Qt)."""
        if event.type() in _INPUT_EVENTS and self.timer.isActive():
            self.timer.start()
        return False

    def _watch(self, window: QWindow | None) -> None:
        # Keys and mouse reach the native window first: one filter there is far cheaper than one
        # on the application, which would see every event of every widget.
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
