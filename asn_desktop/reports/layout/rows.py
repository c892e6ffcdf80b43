"""Rows of a table that belong together, with cells merged across rows and columns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asn_desktop.reports.layout.blocks import LEADING, Block
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.text import BOLD, REGULAR, Line, Piece, set_lines

_EVEN_LINES = 3


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table.

    Attributes:
        edges: x of every edge from the left of the table, one more than there are columns.
        size: type size.
    """

    edges: tuple[float, ...]
    size: float

    @classmethod
    def shared(cls, width: float, shares: Sequence[float], size: float) -> "Columns":
        """Return columns that fill a width in proportion."""
        total, at = sum(shares), 0.0
        edges = [0.0]
        for share in shares:
            at += share
            edges.append(width * at / total)
        return cls(tuple(edges), size)

    @property
    def count(self) -> int:
        """How many columns there are."""
        return len(self.edges) - 1

    @property
    def pad_x(self) -> float:
        """Room beside the text of a cell."""
        return self.size * 0.45

    @property
    def pad_y(self) -> float:
        """Room above and below the text of a cell."""
        return self.size * 0.2

    @property
    def leading(self) -> float:
        """Distance of two lines."""
        return self.size * LEADING


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: columns and rows are counted from 0, both ends included."""

    pieces: tuple[Piece, ...]
    first: int
    last: int
    row: int = 0
    last_row: int = 0
    align: str = "left"
    middle: bool = False
    grey: bool = False


def cell(
    text: str,
    first: int,
    last: int | None = None,
    *,
    font: str = REGULAR,
    row: int = 0,
    last_row: int | None = None,
    align: str = "left",
    middle: bool = False,
) -> Cell:
    """Return a cell of one paragraph; `last` and `last_row` default to `first` and `row`."""
    pieces = (Piece(text, font),) if text else ()
    right = first if last is None else last
    return Cell(pieces, first, right, row, row if last_row is None else last_row, align, middle)


def head_cell(
    text: str, first: int, last: int | None = None, *, align: str = "left", middle: bool = False
) -> Cell:
    """Return a grey cell with bold words."""
    return replace(cell(text, first, last, font=BOLD, align=align, middle=middle), grey=True)


@dataclass(frozen=True, slots=True)
class _SetCell:
    place: Cell
    lines: tuple[Line, ...]


class Rows(Block):
    """One or more rows that stay on one page; only what is longer than a page is divided."""

    def __init__(
        self, columns: Columns, cells: Sequence[Cell], *, keep_with_next: bool = False
    ) -> None:
        self._columns = columns
        self._cells = [_SetCell(item, self._set(item)) for item in cells]
        self._heights = self._measured(max(item.last_row for item in cells) + 1)
        self.height = sum(self._heights)
        self.keep_with_next = keep_with_next

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw fills, frames and text of every cell."""
        columns = self._columns
        tops = self._tops()
        for item in self._cells:
            place = item.place
            x = left + columns.edges[place.first]
            width = columns.edges[place.last + 1] - columns.edges[place.first]
            y = top - tops[place.row]
            height = tops[place.last_row + 1] - tops[place.row]
            if place.grey:
                pen.fill(x, y, width, height)
            pen.box(x, y, width, height)
            drop = columns.pad_y
            if place.middle:
                drop = (height - len(item.lines) * columns.leading) / 2
            pen.write_lines(
                x + columns.pad_x,
                y - drop,
                width - 2 * columns.pad_x,
                item.lines,
                columns.size,
                columns.leading,
                place.align,
            )

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Divide between two lines of text; what was merged is merged again on both sides."""
        cut = self._cut_row(room)
        if cut is None:
            return None
        row, height = cut
        tops = self._tops()
        line = tops[row] + height
        upper, lower = [], []
        for item in self._cells:
            above, below = self._divided(item, row, line, tops)
            upper += above
            lower += below
        first = self._with(upper, [*self._heights[:row], *([height] if height else [])])
        return first, self._with(lower, None)

    def _set(self, item: Cell) -> tuple[Line, ...]:
        edges = self._columns.edges
        width = edges[item.last + 1] - edges[item.first] - 2 * self._columns.pad_x
        return set_lines(item.pieces, width, self._columns.size)

    def _needed(self, item: _SetCell) -> float:
        return len(item.lines) * self._columns.leading + 2 * self._columns.pad_y

    def _measured(self, count: int) -> list[float]:
        least = self._columns.leading + 2 * self._columns.pad_y
        heights = [least] * count
        for item in self._cells:
            if item.place.row == item.place.last_row:
                heights[item.place.row] = max(heights[item.place.row], self._needed(item))
        for item in self._cells:
            rows = range(item.place.row, item.place.last_row + 1)
            short = self._needed(item) - sum(heights[row] for row in rows)
            # A little more looks even on all rows; much more belongs below the last one.
            grown = rows if short <= _EVEN_LINES * self._columns.leading else rows[-1:]
            for row in grown:
                heights[row] += max(short, 0.0) / len(grown)
        return heights

    def _tops(self) -> list[float]:
        tops = [0.0]
        for height in self._heights:
            tops.append(tops[-1] + height)
        return tops

    def _cut_row(self, room: float) -> tuple[int, float] | None:
        """Return the row that is divided and how much of it stays; 0 to divide above it."""
        columns = self._columns
        tops = self._tops()
        row = next((n for n, height in enumerate(self._heights) if tops[n] + height > room), None)
        if row is None:
            return None
        lines = int((room - tops[row] - 2 * columns.pad_y) / columns.leading + 0.001)
        if lines >= 1:
            return row, lines * columns.leading + 2 * columns.pad_y
        return (row, 0.0) if row else None

    def _divided(
        self, item: _SetCell, row: int, line: float, tops: list[float]
    ) -> tuple[list[_SetCell], list[_SetCell]]:
        place, columns = item.place, self._columns
        top, bottom = tops[place.row], tops[place.last_row + 1]
        below = replace(place, row=max(place.row - row, 0), last_row=place.last_row - row)
        if top >= line:
            return [], [_SetCell(below, item.lines)]
        if bottom <= line:
            return [item], []
        above = replace(place, last_row=min(place.last_row, row if line > tops[row] else row - 1))
        fitting = int((line - top - 2 * columns.pad_y) / columns.leading + 0.001)
        return (
            [_SetCell(above, item.lines[:fitting])],
            [_SetCell(below, item.lines[fitting:])],
        )

    def _with(self, cells: list[_SetCell], heights: list[float] | None) -> "Rows":
        part = object.__new__(Rows)
        part._columns = self._columns
        part._cells = cells
        count = max(item.place.last_row for item in cells) + 1
        part._heights = part._measured(count) if heights is None else heights
        part.height = sum(part._heights)
        part.keep_with_next = self.keep_with_next
        return part
