"""Shows the pages of a PDF one below the other; pictures are made on a worker when seen."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.ui.features.printing.page_pictures import PagePicture, page_picture
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.theme import color

_GAP, _EDGE = 16, 20
_STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_SCREEN_DOTS = 96 / 72
_KEPT_BEYOND = 2
_SETTLE_MS = 60


class Zoom(StrEnum):
    """How the size of the pages follows the window."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


class _PageSheet(QWidget):
    """One page: white paper with its picture once it is there."""

    def __init__(self, number: int, size: tuple[float, float]) -> None:
        super().__init__()
        self.number = number
        self.points = size
        self.made_for = 0.0
        self._image: QImage | None = None
        self.setAccessibleName(f"Halaman {number + 1}")

    def set_scale(self, scale: float) -> None:
        """Take the size of a scale; the old picture is stretched until the new one is there."""
        self.setFixedSize(QSize(round(self.points[0] * scale), round(self.points[1] * scale)))

    def set_image(self, image: QImage | None, made_for: float) -> None:
        self._image, self.made_for = image, made_for
        self.update()

    def has_image(self) -> bool:
        return self._image is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        # Paper is white in the dark appearance too: it shows what the printer makes.
        painter.fillRect(area, QColor("#FFFFFF"))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
        painter.setPen(color("border_strong"))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class PagesView(QScrollArea):
    """The pages of one document.

    PgUp and PgDn turn pages, + and - change the size, Home and End go to the ends.

    Signals:
        page_changed: number of the page in front, from 0.
        zoom_changed: the size or the way it follows the window is another one.
    """

    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setAccessibleName("Halaman yang akan dicetak")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tasks = tasks
        self._pdf = b""
        self._scale = _SCREEN_DOTS
        self._current = 0
        self.zoom = Zoom.WIDTH
        self._sheets: list[_PageSheet] = []
        self._content = QWidget()
        self._content.setProperty("surface", "clear")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._column.setSpacing(_GAP)
        self.setWidget(self._content)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._draw_seen)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def percent(self) -> int:
        """The size of the pages, 100 for that of the paper on a usual screen."""
        return round(self._scale / _SCREEN_DOTS * 100)

    @property
    def current(self) -> int:
        """The page in front, from 0."""
        return self._current

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    @property
    def is_drawn(self) -> bool:
        """Whether every page in view has its picture."""
        return all(sheet.has_image() for sheet in self._seen(0))

    def show_pdf(self, pdf: bytes, sizes: tuple[tuple[float, float], ...]) -> None:
        """Show another document from its first page."""
        self._pdf = pdf
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._sheets = [_PageSheet(number, size) for number, size in enumerate(sizes)]
        for sheet in self._sheets:
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._current = 0
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.page_changed.emit(0)

    def set_zoom(self, zoom: Zoom) -> None:
        """Let the size follow the window's width or height."""
        self.zoom = Zoom(zoom)
        self._fit()
        self.go_to(self._current)
        self.zoom_changed.emit()

    def magnify(self, step: int) -> None:
        """Take the next larger (+1) or smaller (-1) size."""
        now = self._scale / _SCREEN_DOTS
        if step > 0:
            wanted = next((size for size in _STEPS if size > now * 1.01), _STEPS[-1])
        else:
            wanted = next((size for size in reversed(_STEPS) if size < now * 0.99), _STEPS[0])
        self.zoom = Zoom.FREE
        self._scale = wanted * _SCREEN_DOTS
        self._fit()
        self.go_to(self._current)
        self.zoom_changed.emit()

    def go_to(self, number: int) -> None:
        """Bring a page to the top."""
        if not self._sheets:
            return
        number = min(max(number, 0), len(self._sheets) - 1)
        self._content.adjustSize()
        self._column.activate()
        self.verticalScrollBar().setValue(self._sheets[number].y() - _EDGE // 2)
        self._set_current(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and change the size (called by Qt)."""
        keys = Qt.Key
        deeds = {
            keys.Key_PageDown: lambda: self.go_to(self._current + 1),
            keys.Key_PageUp: lambda: self.go_to(self._current - 1),
            keys.Key_Home: lambda: self.go_to(0),
            keys.Key_End: lambda: self.go_to(len(self._sheets) - 1),
            keys.Key_Plus: lambda: self.magnify(+1),
            keys.Key_Equal: lambda: self.magnify(+1),
            keys.Key_Minus: lambda: self.magnify(-1),
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window (called by Qt)."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._sheets:
            return
        wide = max(sheet.points[0] for sheet in self._sheets)
        high = max(sheet.points[1] for sheet in self._sheets)
        bar = self.verticalScrollBar().sizeHint().width()
        room_wide = self.width() - 2 * _EDGE - bar
        by_width = max(room_wide / wide, 0.1)
        if self.zoom is Zoom.WIDTH:
            self._scale = by_width
        elif self.zoom is Zoom.PAGE:
            self._scale = min(by_width, max((self.height() - _EDGE) / high, 0.1))
        for sheet in self._sheets:
            sheet.set_scale(self._scale)
        self._settle.start()

    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        number = self._current
        for sheet in self._sheets:
            if sheet.y() <= middle:
                number = sheet.number
        at_end = self.verticalScrollBar().value() == self.verticalScrollBar().maximum()
        if not (at_end and self._current > number):
            self._set_current(number)
        self._settle.start()

    def _set_current(self, number: int) -> None:
        if number != self._current:
            self._current = number
            self.page_changed.emit(number)

    def _seen(self, beyond: int) -> list[_PageSheet]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        inside = [
            sheet.number for sheet in self._sheets if sheet.y() < bottom
            and sheet.y() + sheet.height() > top
        ]  # fmt: skip
        if not inside:
            return self._sheets[:1]
        return self._sheets[max(inside[0] - beyond, 0) : inside[-1] + beyond + 1]

    def _draw_seen(self) -> None:
        scale = self._scale * self.devicePixelRatioF()
        near = self._seen(_KEPT_BEYOND)
        for sheet in self._sheets:
            if sheet not in near:
                sheet.set_image(None, 0.0)
        for sheet in self._seen(1):
            if sheet.made_for != scale:
                sheet.made_for = scale
                work = partial(page_picture, self._pdf, sheet.number, scale)
                self._tasks.read(sheet, work, partial(self._on_picture, sheet, scale))

    def _on_picture(self, sheet: _PageSheet, scale: float, picture: PagePicture) -> None:
        if sheet.made_for == scale:
            sheet.set_image(picture.to_image(), scale)
