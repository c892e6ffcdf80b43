"""The cards at the right: the table that marks lead to, and what needs attention."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.services.dashboards.views import Attention
from asn_desktop.ui.features.dashboard.details import PREDICATE, Detail, DetailRow
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.drawing import draw_box, draw_focus_ring, draw_text, smooth_painter
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_SIGNS = {
    "late": ("clock-bold", "warning"),
    "short": ("warning-fill", "warning"),
    "falling": ("trend-down-bold", "danger"),
    "rule": ("info-fill", "link"),
}
_SECOND_WIDTH, _PREDICATE_WIDTH, _THIRD_WIDTH = 74, 177, 126


class DetailCard(Card):
    """A title with its path and the table.

    Signals:
        row_opened: key of the row on which Enter or a double click fell.
        drill_wanted: the step of the path that was pressed.
    """

    row_opened = Signal(str)
    drill_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Semua unit", "", parent, padding=16, title_role="strong")
        self.setObjectName("detail_card")
        self.flush()
        self.title_row.setContentsMargins(16, 11, 16, 8)
        self._detail: Detail | None = None
        self._path = QWidget()
        row = QHBoxLayout(self._path)
        row.setContentsMargins(10, 0, 16, 2)
        row.setSpacing(2)
        self._back = LinkButton("")
        self._back.setObjectName("detail_back")
        self._back.clicked.connect(self._on_back)
        self._step = ElidedText("", "caption", "text2")
        row.addWidget(self._back)
        row.addWidget(IconLabel("caret-right-bold", "text3", 11))
        row.addSpacing(4)
        row.addWidget(self._step, 1)
        self.body.addWidget(self._path)
        self.table = DataTable("Rincian", row_height=37)
        self.table.setObjectName("detail_table")
        self.table.opened.connect(self.row_opened)
        self.body.addWidget(self.table, 1)
        self._models: dict[tuple[str, ...], RowsModel[DetailRow]] = {}

    @property
    def rows(self) -> tuple[DetailRow, ...]:
        """The rows shown."""
        return self._detail.rows if self._detail is not None else ()

    def set_detail(self, detail: Detail) -> None:
        """Show another table."""
        self._detail = detail
        self.set_title(detail.title, detail.caption)
        set_shown(self._path, detail.parent is not None)
        self._back.setText(detail.parent_title)
        self._step.setText(detail.title)
        model = self._models.get(detail.titles)
        if model is None:
            model = RowsModel(_columns(detail.titles), lambda row: row.key, self)
            self._models[detail.titles] = model
        model.set_rows(detail.rows)
        if self.table.model() is not model:
            self.table.setModel(model)
        self.table.setAccessibleName(f"{detail.title}, {detail.caption}")
        self.table.clearSelection()
        if detail.chosen:
            self.table.select_key(detail.chosen)

    def _on_back(self) -> None:
        if self._detail is not None and self._detail.parent is not None:
            self.drill_wanted.emit(self._detail.parent)


def _columns(titles: tuple[str, str, str]) -> list[Column[DetailRow]]:
    return [
        Column("first", titles[0], lambda row: row.first),
        Column(
            "second",
            titles[1],
            lambda row: row.second,
            width=_SECOND_WIDTH,
            right=True,
            strong=True,
        ),
        Column(
            "third",
            titles[2],
            lambda row: row.third,
            width=_PREDICATE_WIDTH if titles[2] == PREDICATE else _THIRD_WIDTH,
            swatch=lambda row: row.swatch,
            # Names give way before a predicate does, as with columns of chips.
            chip=lambda _row: None,
        ),
    ]


class AttentionRow(KeyboardFocus, QPushButton):
    """A sign, what is wrong, and its reason; pressing it shows the table behind it."""

    def __init__(self, item: Attention, parent: QWidget | None = None) -> None:
        super().__init__(item.title, parent)
        self._item = item
        self.setAccessibleDescription(item.reason)
        self.setToolTip(f"{item.title}. {item.reason}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for two lines (called by Qt)."""
        return QSize(px(300), px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        if self.underMouse():
            draw_box(painter, area, 6, color("hover"))
        icon, ink = _SIGNS[self._item.kind]
        draw_icon(painter, icon, QRectF(px(4), px(4), px(16), px(16)), color(ink))
        left, width = px(30), area.width() - px(34)
        draw_text(
            painter,
            QRectF(left, px(2), width, px(20)),
            self._item.title,
            font("small_strong"),
            color("text"),
        )
        draw_text(
            painter,
            QRectF(left, px(21), width, px(18)),
            self._item.reason,
            font("caption"),
            color("text2"),
        )
        if self.shows_ring():
            draw_focus_ring(painter, area, 6)
        painter.end()


class AttentionCard(Card):
    """What needs attention, by rule, the most pressing first.

    Signals:
        drill_wanted: where the pressed line leads.
    """

    drill_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Perlu perhatian", "", parent, padding=16, title_role="strong")
        self.setObjectName("attention_card")
        self.body.setContentsMargins(12, 4, 6, 8)
        self._list = ScrollColumn(spacing=2)
        self._list.setFrameShape(self._list.Shape.NoFrame)
        self.body.addWidget(self._list, 1)
        self.rows: list[AttentionRow] = []

    def set_items(self, items: Sequence[Attention]) -> None:
        """Show other lines."""
        _empty(self._list.body)
        self.rows = []
        self.set_title("Perlu perhatian", f"{len(items)} hal" if items else "")
        for item in items:
            row = AttentionRow(item)
            row.clicked.connect(lambda _=False, target=item.target: self.drill_wanted.emit(target))
            self._list.body.addWidget(row)
            self.rows.append(row)
        if not items:
            self._list.body.addWidget(
                Text(
                    "Tidak ada yang perlu perhatian pada periode ini.", "small", "text2", wrap=True
                )
            )
        self._list.body.addStretch(1)


def _empty(column: QVBoxLayout) -> None:
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
