"""The scrolling ground of an entry page: the sheet, and the side column beside or below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from asn_desktop.ui.features.survey.entry.entry_form import EntryForm
from asn_desktop.ui.theme.theme import px

_SIDE_WIDTH, _ANY_WIDTH = 316, 16_777_215
_LEAST_WIDTH_WITH_SIDE = 1040


class EntryBody(QScrollArea):
    """Keeps the row that is answered in sight."""

    def __init__(self, form: EntryForm, side: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form, self._side = form, side
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._content.setProperty("surface", "clear")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._columns.setContentsMargins(20, 10, 20, 10)
        self._columns.setSpacing(14)
        self._columns.addWidget(form, 1)
        self._columns.addWidget(side)
        self.setWidget(self._content)
        form.answers.row_changed.connect(self._follow_row)

    def arrange(self, page_width: int) -> bool:
        """Put the side column below where there is no room beside; tell whether it is beside."""
        beside = page_width >= px(_LEAST_WIDTH_WITH_SIDE)
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._side.setMinimumWidth(px(_SIDE_WIDTH) if beside else 0)
        self._side.setMaximumWidth(px(_SIDE_WIDTH) if beside else _ANY_WIDTH)
        self._form.set_narrow(not beside)
        return beside

    def _follow_row(self) -> None:
        grid = self._form.answers
        area = grid.row_area(grid.current_row).toRect()
        area.moveTopLeft(grid.mapTo(self._content, area.topLeft()))
        centre = area.center()
        self.ensureVisible(centre.x(), centre.y(), 0, area.height())
