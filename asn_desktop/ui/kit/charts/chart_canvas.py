"""The place where a matplotlib figure is drawn; matplotlib is imported at the first drawing."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.ui.theme.theme import active_theme

if TYPE_CHECKING:
    from matplotlib.backend_bases import Event, MouseEvent
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

_DOTS_PER_INCH = 96
_REST_MILLISECONDS = 60
Draw = Callable[["Figure"], object]


class ChartCanvas(QWidget):
    """One canvas, redrawn for other data, sizes and colours by the same function.

    The function gets an empty figure of the right size (96 dots per inch, so that points are the
    same as in Qt) and must set margins from that size in pixels. Marks that can be pressed carry
    their key as `gid`.

    Signals:
        mark_pressed: the gid of the mark under the mouse.
    """

    mark_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas: FigureCanvasQTAgg | None = None
        self._draw: Draw | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self.redraw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)

    def draw_with(self, draw: Draw, sentence: str) -> None:
        """Draw a chart now and again whenever it is needed.

        `sentence` says the main finding, for screen readers.
        """
        self._draw = draw
        self.setAccessibleName(sentence)
        self.setToolTip("")
        self.redraw()

    def redraw(self) -> None:
        """Draw anew (slot)."""
        if self._draw is None or self.width() < 40 or self.height() < 40:
            return
        canvas = self._made_canvas()
        figure = canvas.figure
        figure.clear()
        figure.set_dpi(_DOTS_PER_INCH * self.devicePixelRatioF())
        figure.set_size_inches(
            self.width() / _DOTS_PER_INCH, self.height() / _DOTS_PER_INCH, forward=False
        )
        figure.set_facecolor(active_theme().tokens.surface)
        self._draw(figure)
        canvas.draw_idle()

    @property
    def figure(self) -> "Figure | None":
        """The figure drawn now; for tests and for saving as a picture."""
        return None if self._canvas is None else self._canvas.figure

    def sizeHint(self) -> QSize:
        """Return a usual size (called by Qt)."""
        return QSize(340, 190)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew when the size rests (called by Qt)."""
        super().resizeEvent(event)
        if self._draw is not None:
            self._rest.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in other colours (called by Qt)."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._draw is not None:
            self._rest.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page, which scrolls below the charts (called by Qt)."""
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _made_canvas(self) -> "FigureCanvasQTAgg":
        if self._canvas is None:
            # matplotlib costs half a second: only the dashboard pays for it.
            from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
            from matplotlib.figure import Figure

            self._canvas = FigureCanvasQTAgg(Figure(dpi=_DOTS_PER_INCH))
            self._canvas.setParent(self)
            self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._canvas.installEventFilter(self)
            self._column.addWidget(self._canvas)
            self._canvas.mpl_connect("button_press_event", self._on_press)
            self._canvas.mpl_connect("motion_notify_event", self._on_move)
            self._canvas.show()
        return self._canvas

    def _mark_under(self, event: "Event") -> str:
        if self._canvas is None:
            return ""
        for axes in self._canvas.figure.axes:
            for artist in reversed(axes.get_children()):
                if (
                    artist.get_gid()
                    and artist.get_visible()
                    and artist.contains(cast("MouseEvent", event))[0]
                ):
                    return str(artist.get_gid())
        return ""

    def _on_press(self, event: "Event") -> None:
        key = self._mark_under(event)
        if key:
            self.mark_pressed.emit(key)

    def _on_move(self, event: "Event") -> None:
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if self._mark_under(event) else Qt.CursorShape.ArrowCursor)
