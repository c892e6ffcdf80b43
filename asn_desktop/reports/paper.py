"""Paper sizes of the offices and the margins of every sheet; needs no PDF library."""

from dataclasses import dataclass
from typing import Final

from asn_desktop.domain.term import Term

POINTS_A_MILLIMETRE: Final = 72 / 25.4


def points(millimetres: float) -> float:
    """Return a length in points."""
    return millimetres * POINTS_A_MILLIMETRE


class Paper(Term):
    """The paper an office puts into its printer."""

    F4 = "F4", "F4 (330 × 215 mm)"
    A4 = "A4", "A4 (297 × 210 mm)"
    A3 = "A3", "A3 (420 × 297 mm)"
    FOLIO = "Folio", "Folio (330 × 216 mm)"
    LEGAL = "Legal", "Legal (356 × 216 mm)"

    @property
    def long_side(self) -> float:
        """Long side in millimetres."""
        return _SIDES[self][0]

    @property
    def short_side(self) -> float:
        """Short side in millimetres."""
        return _SIDES[self][1]

    @classmethod
    def named(cls, name: str) -> "Paper":
        """Return the paper kept in a setting; F4 for a name that is none."""
        return next((paper for paper in cls if paper.value == name), cls.F4)


_SIDES: Final = {
    Paper.F4: (330.0, 215.0),
    Paper.A4: (297.0, 210.0),
    Paper.A3: (420.0, 297.0),
    Paper.FOLIO: (330.2, 215.9),
    Paper.LEGAL: (355.6, 215.9),
}


@dataclass(frozen=True, slots=True)
class Margins:
    """White edges in millimetres; the wide one is for binding, the footer stands in the bottom."""

    left: float = 20.0
    right: float = 14.0
    top: float = 12.0
    bottom: float = 17.0


MARGINS: Final = Margins()


@dataclass(frozen=True, slots=True)
class Leaf:
    """One paper in one orientation; every length in points.

    Attributes:
        size: type size of the running text: 9 on the long papers, 8 on A4.
    """

    width: float
    height: float
    size: float

    @classmethod
    def of(cls, paper: Paper, *, landscape: bool = True) -> "Leaf":
        """Return a paper as the sheet uses it."""
        sides = (points(paper.long_side), points(paper.short_side))
        width, height = sides if landscape else sides[::-1]
        return cls(width, height, 8.0 if paper is Paper.A4 else 9.0)

    @property
    def left(self) -> float:
        """Where the content begins."""
        return points(MARGINS.left)

    @property
    def right(self) -> float:
        """Where the content ends."""
        return self.width - points(MARGINS.right)

    @property
    def top(self) -> float:
        """The upper edge of the content, counted from the bottom of the paper."""
        return self.height - points(MARGINS.top)

    @property
    def bottom(self) -> float:
        """The lower edge of the content, counted from the bottom of the paper."""
        return points(MARGINS.bottom)

    @property
    def content_width(self) -> float:
        """Room from left to right."""
        return self.right - self.left

    @property
    def content_height(self) -> float:
        """Room from top to bottom."""
        return self.top - self.bottom
