"""The index over time: a chart of the whole or of one element, and the same as a table."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from itertools import dropwhile

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import MONTHS_SHORT, number, roman
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, QUESTIONS
from asn_desktop.domain.public_service.satisfaction import grade_of
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.services.public_service.results import TrendPoint
from asn_desktop.ui.features.survey.grades import grade_chip
from asn_desktop.ui.kit.charts.chart_canvas import ChartCanvas
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import active_theme, px

_NO_DATA = ChipStyle("Belum ada", "neutral", "circle-dashed-bold")
_WHOLE = "IKM (seluruh unsur)"
_MONTHS_A_QUARTER = 3


class TrendView(QWidget):
    """Chooses a course; the drawing library is loaded when the view is first seen.

    Attributes:
        model: the points, newest first.
        element: which element is drawn beside the whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[TrendPoint, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        label = Text("&Unsur", "small", "text2")
        self.element = combo_box([("", _WHOLE)], compact=True)
        self.element.setObjectName("trend_element")
        self.element.setAccessibleName("Unsur pada gambar")
        self.element.currentIndexChanged.connect(self._show)
        label.setBuddy(self.element)
        row.addWidget(label)
        row.addWidget(self.element, 1)
        column.addLayout(row)
        self.canvas = ChartCanvas()
        self.canvas.setMinimumHeight(px(140))
        column.addWidget(self.canvas, 2)
        self.model: RowsModel[TrendPoint] = RowsModel(
            self._columns(), lambda point: str(point.first_month), self
        )
        table = DataTable("Tren", row_height=34)
        table.setModel(self.model)
        column.addWidget(table, 2)

    def set_points(self, points: Sequence[TrendPoint], order: ElementOrder) -> None:
        """Show these points, oldest first; those before the first sheet are left out."""
        self._points = tuple(dropwhile(lambda point: point.index is None, points))
        elements = ELEMENT_ORDERS[order]
        kept = self.element.currentData()
        self.element.blockSignals(True)
        self.element.clear()
        self.element.addItem(_WHOLE, "")
        for place, element in enumerate(elements, start=1):
            self.element.addItem(f"U{place} {QUESTIONS[element].short_label}", element.value)
        self.element.setCurrentIndex(max(self.element.findData(kept), 0))
        self.element.blockSignals(False)
        self._show()

    def showEvent(self, event) -> None:  # noqa: ANN001
        """Draw when it is first seen (called by Qt)."""
        super().showEvent(event)
        self._draw()

    def _show(self) -> None:
        self.model.set_rows(tuple(reversed(self._points)))
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        # Imported here: the drawing library takes half a second, most visits never ask for it.
        from asn_desktop.charts.index_course import CoursePoint, draw_index_course, main_finding
        from asn_desktop.charts.palette import DARK, LIGHT
        from asn_desktop.charts.sheet import Look

        chosen = self._chosen()
        points = [
            CoursePoint(
                _short_name(point), point.index, point.elements.get(chosen) if chosen else None
            )
            for point in self._points
        ]

        def draw(figure) -> None:  # noqa: ANN001
            theme = active_theme()
            look = Look(DARK if theme.tokens.dark else LIGHT, theme.text_scale)
            draw_index_course(figure, points, look)

        sentence = main_finding(points, self.element.currentText())
        self.canvas.draw_with(draw, sentence)

    def _chosen(self) -> SurveyElement | None:
        value = self.element.currentData()
        return next((element for element in QUESTIONS if element.value == value), None)

    def _value(self, point: TrendPoint) -> Decimal | None:
        chosen = self._chosen()
        return point.elements.get(chosen) if chosen else point.index

    def _value_words(self, point: TrendPoint) -> str:
        value = self._value(point)
        return "–" if value is None else number(value, 2)

    def _columns(self) -> list[Column[TrendPoint]]:
        return [
            Column("months", "Triwulan", quarter_name),
            Column("count", "Orang", lambda p: number(p.respondents), width=72, right=True),
            Column(
                "index",
                "Nilai",
                self._value_words,
                width=68,
                right=True,
                strong=True,
            ),
            Column(
                "grade",
                "Mutu",
                lambda p: self._chip(p).label,
                width=130,
                chip=partial(TrendView._chip, self),
            ),
        ]

    def _chip(self, point: TrendPoint) -> ChipStyle:
        value = self._value(point)
        return _NO_DATA if value is None else grade_chip(grade_of(max(value, Decimal(25))))


def quarter_name(point: TrendPoint) -> str:
    """Return the months of a point, e.g. "Jul–Sep 2026"."""
    first, last = point.first_month % 100, point.last_month % 100
    return f"{MONTHS_SHORT[first - 1]}–{MONTHS_SHORT[last - 1]} {point.last_month // 100}"


def _short_name(point: TrendPoint) -> str:
    year, month = divmod(point.last_month, 100)
    return f"{roman((month + 2) // _MONTHS_A_QUARTER)}/{year % 100:02d}"
