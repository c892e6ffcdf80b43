"""Moving rows of a list by the mouse or with Alt and the arrow keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from asn_desktop.ui.theme.theme import px

Rows = Callable[[], Sequence[tuple[str, QWidget]]]
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MARK_HEIGHT = 3
_KEY = "moved_row"
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_WATCHED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    }
)


class RowMover(QObject):
    """Watches handles that are dragged, and editors in which Alt with an arrow moves the row.

    Signals:
        moved: key of a row and how many places down (negative: up) it shall go.
        passed: where the mouse is while dragging, in the area, to scroll along.
    """

    moved = Signal(str, int)
    passed = Signal(QPoint)

    def __init__(self, area: QWidget, rows: Rows) -> None:
        super().__init__(area)
        self._area = area
        self._rows = rows
        self._pressed: QPoint | None = None
        self._dragged = ""
        self._mark: QFrame | None = None

    def watch(self, key: str, widget: QWidget) -> None:
        """Let keys on a widget move its row, and the mouse where it shows an open hand."""
        widget.setProperty(_KEY, key)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow keys and the mouse (called by Qt)."""
        if event.type() not in _WATCHED or not isinstance(watched, QWidget):
            return False
        key = str(watched.property(_KEY) or "")
        if isinstance(event, QKeyEvent):
            return self._on_key(key, event)
        if isinstance(event, QMouseEvent):
            return self._on_mouse(key, watched, event)
        return False

    def _on_key(self, key: str, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if self._dragged and event.key() == Qt.Key.Key_Escape:
            self._stop()
            return True
        if not step or event.modifiers() & ~_KEYPAD != Qt.KeyboardModifier.AltModifier:
            return False
        if event.type() is QEvent.Type.KeyPress:
            self.moved.emit(key, step)
        else:
            event.accept()
        return True

    def _on_mouse(self, key: str, handle: QWidget, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        elif kind is QEvent.Type.MouseMove and self._pressed is not None:
            point = event.position().toPoint()
            far = (point - self._pressed).manhattanLength()
            if self._dragged or far >= QApplication.startDragDistance():
                self._dragged = key
                self._follow(handle.mapTo(self._area, point))
                return True
        elif kind is QEvent.Type.MouseButtonRelease:
            return self._drop(handle.mapTo(self._area, event.position().toPoint()))
        return False

    def _follow(self, point: QPoint) -> None:
        places = self._places()
        if not places:
            return
        gap = self._gap_at(point)
        if self._mark is None:
            self._mark = QFrame(self._area)
            self._mark.setProperty("surface", "mark")
            self._mark.setObjectName("row_mark")
            self._mark.setStyleSheet("QFrame#row_mark { background: palette(highlight); }")
        last = gap == len(places)
        y = places[-1][2] if last else places[gap][1]
        self._mark.setGeometry(0, y - px(_MARK_HEIGHT), self._area.width(), px(_MARK_HEIGHT))
        self._mark.show()
        self._mark.raise_()
        self.passed.emit(point)

    def _drop(self, point: QPoint) -> bool:
        key, self._pressed = self._dragged, None
        if not key:
            return False
        keys = [name for name, _top, _bottom in self._places()]
        gap = self._gap_at(point)
        self._stop()
        if key in keys:
            place = keys.index(key)
            steps = gap - place - (gap > place)
            if steps:
                self.moved.emit(key, steps)
        return True

    def _stop(self) -> None:
        self._dragged = ""
        self._pressed = None
        if self._mark is not None:
            self._mark.hide()

    def _places(self) -> list[tuple[str, int, int]]:
        places = []
        for key, widget in self._rows():
            top = widget.mapTo(self._area, QPoint(0, 0)).y()
            places.append((key, top, top + widget.height()))
        return places

    def _gap_at(self, point: QPoint) -> int:
        """Return before which row a point is nearest, counted from 0; the count for the end."""
        places = self._places()
        for number, (_key, top, bottom) in enumerate(places):
            if point.y() < (top + bottom) // 2:
                return number
        return len(places)
