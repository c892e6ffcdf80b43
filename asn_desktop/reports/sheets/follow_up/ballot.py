"""Draws the ballots of a vote: equal sheets to be cut apart, without name or number."""

from collections.abc import Iterator

from asn_desktop.base.wording import date_full
from asn_desktop.reports.layout.blocks import Block, Drawing, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.rows import Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import gap
from asn_desktop.services.sheets.follow_up.rewards import BallotSheet

_SHARES = (14, 12, 78, 78)
_LONG_LIST = 6


def ballot_sections(sheet: BallotSheet, leaf: Leaf) -> list[Section]:
    """Return a page of ballots: four of them, or two where there are many nominees."""
    copies = 2 if len(sheet.nominees) > _LONG_LIST else 4
    blocks: list[Block] = []
    for place in range(copies):
        if place:
            blocks += [gap(3), _cutting_line(leaf), gap(3)]
        blocks += _ballot(sheet, leaf)
    return [Section(tuple(blocks))]


def _ballot(sheet: BallotSheet, leaf: Leaf) -> Iterator[Block]:
    width, size = leaf.content_width, leaf.size
    yield Words("SURAT SUARA", width, size * 1.3, font=BOLD, align="center")
    yield Words(sheet.title, width, size * 1.1, font=BOLD, align="center")
    words = (
        "Beri satu tanda silang (X) pada satu calon. Jangan tulis nama Anda. "
        f"Masukkan ke kotak paling lambat {date_full(sheet.closes)}."
    )
    yield Words(words, width, size * 0.92, align="center")
    yield gap(1.5)
    columns = Columns.shared(width, _SHARES, size * 1.05)
    for number, (name, position) in enumerate(sheet.nominees, start=1):
        yield Rows(
            columns,
            [
                cell(" ", 0),
                cell(str(number), 1, align="center"),
                cell(name, 2, font=BOLD),
                cell(position, 3),
            ],
            keep_with_next=number < len(sheet.nominees),
        )


def _cutting_line(leaf: Leaf) -> Block:
    def paint(pen: Pen, left: float, top: float) -> None:
        canvas = pen.canvas
        canvas.saveState()
        canvas.setDash(4, 3)
        canvas.setLineWidth(0.6)
        canvas.line(left, top, left + leaf.content_width, top)
        canvas.restoreState()

    return Drawing(1, paint)
