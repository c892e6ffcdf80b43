"""What a page is filled with, from top to bottom."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.text import REGULAR, Piece, set_lines

LEADING = 1.2


class Block(ABC):
    """Something of a known height.

    Attributes:
        height: in points.
        keep_with_next: never the last thing on a page.
        is_gap: white room that vanishes at the top of a page.
    """

    height: float = 0.0
    keep_with_next = False
    is_gap = False

    @abstractmethod
    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw it below `top`."""

    def split(self, room: float) -> tuple["Block", "Block"] | None:
        """Return what fits into a height and the rest; None when it cannot be divided."""
        return None


class Space(Block):
    """White room."""

    is_gap = True

    def __init__(self, height: float, *, keep_with_next: bool = True) -> None:
        self.height = height
        self.keep_with_next = keep_with_next

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw nothing."""


class Drawing(Block):
    """A picture of fixed height drawn by a function of pen, left and top."""

    def __init__(
        self,
        height: float,
        paint: Callable[[Pen, float, float], None],
        *,
        keep_with_next: bool = False,
    ) -> None:
        self.height = height
        self._paint = paint
        self.keep_with_next = keep_with_next

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Call the function."""
        self._paint(pen, left, top)


class Words(Block):
    """Paragraphs over the whole width, without a frame."""

    def __init__(
        self,
        text: str,
        width: float,
        size: float,
        *,
        font: str = REGULAR,
        align: str = "left",
        keep_with_next: bool = True,
    ) -> None:
        self._lines = set_lines((Piece(text, font),), width, size)
        self._width, self._size, self._align = width, size, align
        self.keep_with_next = keep_with_next
        self.height = len(self._lines) * size * LEADING

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Write the lines."""
        leading = self._size * LEADING
        pen.write_lines(left, top, self._width, self._lines, self._size, leading, self._align)


class Together(Block):
    """Blocks that stay on one page."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = tuple(blocks)
        self.height = sum(block.height for block in self._blocks)

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw one below the other."""
        for block in self._blocks:
            block.draw(pen, left, top)
            top -= block.height
