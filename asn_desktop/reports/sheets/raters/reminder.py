"""Draws reminder slips: one for each rater who has not handed in, to be cut apart."""

from collections.abc import Iterator

from asn_desktop.base.wording import date_full
from asn_desktop.reports.layout.blocks import Block, Drawing, Together, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.text import BOLD
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import gap
from asn_desktop.services.sheets.raters.papers import RaterReminders


def reminder_sections(sheet: RaterReminders, leaf: Leaf) -> list[Section]:
    """Return the slips, as many on a page as fit."""
    blocks = [
        Together([*_slip(sheet, leaf, name, position, rated), gap(3), _cutting_line(leaf), gap(3)])
        for name, position, rated in sheet.slips
    ]
    return [Section(tuple(blocks))]


def _slip(
    sheet: RaterReminders, leaf: Leaf, name: str, position: str, rated: tuple[str, ...]
) -> Iterator[Block]:
    width, size = leaf.content_width, leaf.size
    yield Words(f"Pengingat penilaian 360°, {sheet.round_name}", width, size, font=BOLD)
    yield Words(f"Kepada {name}" + (f", {position}" if position else ""), width, size * 1.1)
    yield Words(f"Belum Anda isi ({len(rated)} lembar): {'; '.join(rated)}", width, size)
    yield Words(
        f"Isi di menu Menilai rekan paling lambat {date_full(sheet.closes)}, atau minta lembar "
        "kertas kepada operator.",
        width,
        size,
    )
    yield Words(
        "Jawaban dihitung tanpa nama dan tanpa tanggal; yang dicatat hanya sudah atau belum.",
        width,
        size * 0.92,
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
