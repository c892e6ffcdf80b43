"""The signature block: both sides with place, date, room for pen and stamp, name and number."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.base.wording import date_long
from asn_desktop.reports.layout.blocks import Block, Drawing
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.text import BOLD, Piece, printable, set_lines, width_of
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.services.sheets.parts import Party

_ROOM_MM = 16
_UNKNOWN = "(........................................)"


@dataclass(frozen=True, slots=True)
class Signature:
    """One side.

    Attributes:
        dated: the line above, such as "Sukamaju, 5 Oktober 2026".
        role: such as "Pejabat Penilai Kinerja,".
    """

    dated: str
    role: str
    party: Party | None


def dated_at(place: str, day: date | None) -> str:
    """Return place and date, with dots to fill in while the day is open."""
    return f"{place}, {date_long(day) if day else '.............................'}"


def signatures(left: Signature | None, right: Signature, leaf: Leaf) -> Block:
    """Return the block; the left side may be absent, the right one never is."""
    size, room = leaf.size, points(_ROOM_MM)
    step = size * 1.32
    height = 3 * step + room + 2 * step + size * 0.4

    def paint(pen: Pen, start: float, top: float) -> None:
        width = leaf.content_width
        for side, share in ((left, 0.19), (right, 0.81)):
            if side is not None:
                _paint_side(pen, start + share * width, top, side, size, room)

    return Drawing(height, paint)


def _paint_side(
    pen: Pen, middle: float, top: float, side: Signature, size: float, room: float
) -> None:
    step = size * 1.32
    person = side.party
    lines = [side.dated, side.role]
    if person is not None and person.is_acting:
        lines.append(_first_line(f"{person.position},", size))
    baseline = top - size
    for place, words in enumerate(lines):
        pen.write(middle, baseline - place * step, words, size, align="center")
    baseline = top - size - 2 * step - room - 0.4 * step
    if person is None:
        pen.write(middle, baseline, _UNKNOWN, size, align="center")
        return
    name = printable(person.name)
    half = width_of(name, BOLD, size) / 2
    pen.write(middle, baseline, name, size, BOLD, "center")
    pen.line(middle - half, baseline - 0.16 * size, middle + half, baseline - 0.16 * size)
    if person.number and person.number_label:
        words = f"{person.number_label} {person.number}"
        pen.write(middle, baseline - step, words, size, align="center")


def _first_line(words: str, size: float) -> str:
    lines = set_lines((Piece(words),), points(95), size)
    return lines[0][-1].text
