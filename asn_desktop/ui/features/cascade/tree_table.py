"""The cascade as a table of open lines: indented, opened and closed by keys or mouse."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from asn_desktop.services.performance.cascade.tree import CascadeLine
from asn_desktop.ui.kit.display.status_chips import plan_chip
from asn_desktop.ui.kit.tables.cell_delegate import CellDelegate
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import CellRole
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_INDENT, _CARET, _DEEPEST = 22, 14, 8
_TWO_LINES = 1.7
_Index = QModelIndex | QPersistentModelIndex


def state_of(line: CascadeLine) -> str:
    """Say how a result stands in the cascade: its first gap, or by how many it is supported."""
    if line.findings:
        return line.findings[0].label
    if line.supporters:
        return f"Didukung {line.supporters} hasil kerja"
    return "Penugasan" if line.assigned_by else "Terhubung"


def _more(line: CascadeLine) -> str:
    return " · ".join(finding.label for finding in line.findings[1:])


def _origin(line: CascadeLine) -> str:
    return f"Penugasan dari {line.assigned_by}" if line.assigned_by else ""


def _columns() -> list[Column[CascadeLine]]:
    return [
        Column("result", "Hasil kerja", lambda line: line.text, subtext=_origin),
        Column(
            "owner",
            "Pegawai",
            lambda line: line.owner,
            width=214,
            subtext=lambda line: " · ".join(filter(None, (line.position, line.unit_name))),
        ),
        Column(
            "status",
            "SKP",
            lambda line: line.status.label,
            width=136,
            chip=lambda line: plan_chip(line.status),
        ),
        Column(
            "state",
            "Keterangan",
            state_of,
            # With a chip's right: narrow windows shorten other columns, a gap is never cut.
            width=232,
            chip=lambda _: None,
            subtext=_more,
            icon=lambda line: (
                ("warning-fill", "warning") if line.findings else ("check-bold", "text3")
            ),
        ),
    ]


class CascadeModel(RowsModel[CascadeLine]):
    """Holds all lines and shows those that are open and asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), lambda line: line.id, parent)
        self._lines: tuple[CascadeLine, ...] = ()
        self._closed: set[str] = set()
        self._wanted: Callable[[CascadeLine], bool] | None = None

    def set_lines(self, lines: Sequence[CascadeLine]) -> None:
        """Show another tree; what was closed stays closed."""
        self._lines = tuple(lines)
        self._show()

    def set_filter(self, wanted: Callable[[CascadeLine], bool] | None) -> None:
        """Show only wanted lines with everything above them, all open; None shows the tree."""
        self._wanted = wanted
        self._show()

    def is_open(self, line: CascadeLine) -> bool:
        """Tell whether the lines below one are shown."""
        return self._wanted is not None or line.id not in self._closed

    def set_open(self, keys: Iterable[str], *, is_open: bool) -> None:
        """Open or close lines."""
        if is_open:
            self._closed.difference_update(keys)
        else:
            self._closed.update(keys)
        self._show()

    def set_all_open(self, *, is_open: bool) -> None:
        """Open or close the whole tree."""
        self.set_open([line.id for line in self._lines if line.supporters], is_open=is_open)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a cell; a screen reader also hears the place (called by Qt)."""
        if role != Qt.ItemDataRole.AccessibleTextRole or index.column() or not index.isValid():
            return super().data(index, role)
        line = self.row_at(index.row())
        if line is None:
            return None
        fold = (", terbuka" if self.is_open(line) else ", tertutup") if line.supporters else ""
        return f"Tingkat {line.depth + 1}{fold}: {line.text}"

    def _show(self) -> None:
        self.set_rows(self._open_lines() if self._wanted is None else self._matching())

    def _open_lines(self) -> list[CascadeLine]:
        shown: list[CascadeLine] = []
        closed_at: int | None = None
        for line in self._lines:
            if closed_at is not None and line.depth > closed_at:
                continue
            closed_at = line.depth if line.id in self._closed else None
            shown.append(line)
        return shown

    def _matching(self) -> list[CascadeLine]:
        assert self._wanted is not None
        parents = {line.id: line.parent_id for line in self._lines}
        kept: set[str] = set()
        for line in self._lines:
            at: str | None = line.id if self._wanted(line) else None
            while at is not None and at not in kept:
                kept.add(at)
                at = parents[at]
        return [line for line in self._lines if line.id in kept]


class _TreeDelegate(CellDelegate):
    """Indents the first column and draws the sign that opens and closes."""

    def _draw_leading(self, painter: QPainter, index: _Index, inner: QRectF) -> QRectF:
        if index.column():
            return super()._draw_leading(painter, index, inner)
        model = index.model()
        assert isinstance(model, CascadeModel)
        line = model.row_at(index.row())
        if line is None:
            return inner
        indented = inner.adjusted(_indent(line), 0, 0, 0)
        if line.supporters:
            side = px(_CARET)
            place = QRectF(indented.left(), indented.center().y() - side / 2, side, side)
            sign = "caret-down-bold" if model.is_open(line) else "caret-right-bold"
            draw_icon(painter, sign, place, color("text2"))
        return indented.adjusted(px(_INDENT), 0, 0, 0)

    def _draw_lines(self, painter: QPainter, index: _Index, inner: QRectF) -> None:
        """Give the words of a result both lines of the row where nothing stands below them."""
        if index.column() or index.data(CellRole.SUBTEXT):
            super()._draw_lines(painter, index, inner)
            return
        made = font("body")
        metrics = QFontMetricsF(made)
        room = inner.adjusted(0, 0, -px(8), -1)
        # A line can end up to a word early, so the second one is cut before it is full.
        text = metrics.elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width() * _TWO_LINES
        )
        painter.setFont(made)
        painter.setPen(color("text"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), text)

    def editorEvent(self, event, model, option, index) -> bool:  # noqa: ANN001 - Qt's own types
        """Open or close by the mouse on the sign (called by Qt)."""
        pressed = event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if not pressed or index.column() or not isinstance(model, CascadeModel):
            return False
        line = model.row_at(index.row())
        if line is None or not line.supporters:
            return False
        reach = option.rect.left() + px(16) + _indent(line) + px(_INDENT)
        if not reach - px(32) <= event.position().x() <= reach:
            return False
        model.set_open([line.id], is_open=not model.is_open(line))
        return True


def _indent(line: CascadeLine) -> int:
    return px(_INDENT) * min(line.depth, _DEEPEST)


class CascadeTable(DataTable):
    """The tree; Right opens and goes down, Left closes and goes up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Pohon kinerja", parent, row_height=46)
        self.setItemDelegate(_TreeDelegate(self))
        self.lines = CascadeModel(self)
        self.setModel(self.lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, close and walk along the branches (called by Qt)."""
        line = self.lines.row_at(self.currentIndex().row())
        if (
            line is None
            or event.modifiers()
            or event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        ):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Right:
            self._right(line)
        else:
            self._left(line)

    def _right(self, line: CascadeLine) -> None:
        if not line.supporters:
            return
        if not self.lines.is_open(line):
            self._fold(line, is_open=True)
            return
        below = self.lines.row_at(self.currentIndex().row() + 1)
        if below is not None and below.parent_id == line.id:
            self.select_key(below.id)

    def _left(self, line: CascadeLine) -> None:
        if line.supporters and self.lines.is_open(line):
            self._fold(line, is_open=False)
            if not self.lines.is_open(line):
                return
        if line.parent_id is not None:
            self.select_key(line.parent_id)

    def _fold(self, line: CascadeLine, *, is_open: bool) -> None:
        self.lines.set_open([line.id], is_open=is_open)
        self.select_key(line.id)
