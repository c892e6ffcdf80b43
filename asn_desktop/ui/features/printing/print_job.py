"""Sends the pages of a PDF to a printer as pictures, one at a time."""

from functools import partial

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from asn_desktop.ui.features.printing.documents import MadeDocument
from asn_desktop.ui.features.printing.page_pictures import (
    POINTS_AN_INCH,
    PagePicture,
    page_picture,
)
from asn_desktop.ui.tasks.runner import TaskRunner

# More dots than this no longer sharpen 7 pt type, but fill the memory of an old PC.
_MOST_DOTS = 600
_MILLIMETRES_A_POINT = 25.4 / 72


def prepare_printer(printer: QPrinter, made: MadeDocument) -> None:
    """Tell a printer the paper of a document; the white edges are in the pages already."""
    width, height = made.sizes[0]
    sides = sorted((width * _MILLIMETRES_A_POINT, height * _MILLIMETRES_A_POINT))
    lies = width > height
    orientation = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    # Exact, or Qt takes F4 for the Folio that is a millimetre higher.
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    size = QPageSize(QSizeF(*sides), QPageSize.Unit.Millimeter, "", exact)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))
    printer.setDocName(made.file_name)


class PrintJob(QObject):
    """Prints one document; lives until it is finished.

    Signals:
        finished: how many pages were sent; 0 when the printer refused.
    """

    finished = Signal(int)

    def __init__(
        self, tasks: TaskRunner, made: MadeDocument, printer: QPrinter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._made = made
        self._printer = printer
        self._painter = QPainter()
        self._waiting = _wanted_pages(printer, len(made.sizes))
        self._sent = 0

    def start(self) -> None:
        """Open the printer and send the first page."""
        if not self._waiting or not self._painter.begin(self._printer):
            self.finished.emit(0)
            return
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._painter.end()
            self.finished.emit(self._sent)
            return
        number = self._waiting.pop(0)
        dots = min(self._printer.resolution(), _MOST_DOTS)
        work = partial(page_picture, self._made.pdf, number, dots / POINTS_AN_INCH, grey=True)
        self._tasks.read(self, work, self._draw)

    def _draw(self, picture: PagePicture) -> None:
        if self._sent and not self._printer.newPage():
            self._waiting = []
        else:
            layout = self._printer.pageLayout()
            area = QRectF(layout.fullRectPixels(self._printer.resolution()))
            self._painter.drawImage(area, picture.to_image())
            self._sent += 1
        self._next()


def _wanted_pages(printer: QPrinter, count: int) -> list[int]:
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return list(range(max(first, 1) - 1, min(last, count)))
