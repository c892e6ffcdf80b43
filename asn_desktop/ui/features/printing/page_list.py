"""Small pictures of all pages, to jump by."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from asn_desktop.ui.features.printing.page_pictures import PagePicture, page_picture
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.theme import color, px

_WIDTH, _PICTURE, _CELL = 140, QSize(104, 92), QSize(116, 122)
_SCALE = 0.16


class PageList(QListWidget):
    """One line of small pages; the chosen one is in front of the view."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.setObjectName("page_list")
        self.setAccessibleName("Daftar halaman")
        self.setFixedWidth(px(_WIDTH))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(False)
        self.setIconSize(_PICTURE)
        self.setGridSize(_CELL)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def show_pdf(self, pdf: bytes, count: int) -> None:
        """Show the pages of another document; nothing is emitted."""
        self.blockSignals(True)
        self.clear()
        for number in range(count):
            item = QListWidgetItem(self._blank(), f"Halaman {number + 1}")
            self.addItem(item)
            work = partial(page_picture, pdf, number, _SCALE * self.devicePixelRatioF())
            self._tasks.read(self, work, partial(self._on_picture, pdf, number))
        self._pdf = pdf
        self.setCurrentRow(0)
        self.blockSignals(False)

    def _on_picture(self, pdf: bytes, number: int, picture: PagePicture) -> None:
        item = self.item(number)
        if pdf is self._pdf and item is not None:
            item.setIcon(QIcon(_framed(picture)))
            # The words move with the size of the picture; Qt leaves them at the old place too.
            self.viewport().update()

    @staticmethod
    def _blank() -> QIcon:
        empty = QPixmap(_PICTURE)
        empty.fill(Qt.GlobalColor.transparent)
        return QIcon(empty)


def _framed(picture: PagePicture) -> QPixmap:
    """Return the page with an edge, or white paper would melt into a white list."""
    pixmap = QPixmap.fromImage(picture.to_image())
    painter = QPainter(pixmap)
    painter.setPen(color("border_strong"))
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return pixmap
