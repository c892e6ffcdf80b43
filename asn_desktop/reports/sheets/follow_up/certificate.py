"""Draws the certificate of award: one landscape page with a double frame."""

from asn_desktop.reports.layout.blocks import Block, Drawing, Words
from asn_desktop.reports.layout.emblem import draw_emblem
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.text import BOLD, width_of
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.follow_up.rewards import CertificateSheet

_SIGN_SHARE, _REASON_SHARE = 0.62, 0.68


def certificate_sections(sheet: CertificateSheet, leaf: Leaf) -> list[Section]:
    """Return the one page."""
    return [Section((_page(sheet, leaf),))]


def _page(sheet: CertificateSheet, leaf: Leaf) -> Block:
    height = leaf.content_height - 1

    def paint(pen: Pen, left: float, top: float) -> None:
        width = leaf.content_width
        for inset, weight in ((0.0, 2.4), (points(2.2), 0.7), (points(3.4), 0.7)):
            pen.frame(left + inset, top - inset, width - 2 * inset, height - 2 * inset, weight)
        _paint_corners(pen, left, top, width, height)
        _paint_head(pen, sheet, left + width / 2, top, height)
        _paint_words(pen, sheet, leaf, left, top, height)

    return Drawing(height, paint)


def _paint_corners(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    """Draw a small diamond in each corner, as on the kawung of the office's covers."""
    canvas, reach, inset = pen.canvas, points(3.4), points(9)
    canvas.setLineWidth(0.8)
    for x in (left + inset, left + width - inset):
        for y in (top - inset, top - height + inset):
            for size in (reach, reach * 0.5):
                path = canvas.beginPath()
                path.moveTo(x, y + size)
                path.lineTo(x + size, y)
                path.lineTo(x, y - size)
                path.lineTo(x - size, y)
                path.close()
                canvas.drawPath(path)


def _paint_head(
    pen: Pen, sheet: CertificateSheet, middle: float, top: float, height: float
) -> None:
    head = sheet.head.letterhead
    start = top - height * 0.07
    if head.emblem is not None:
        side = points(19)
        draw_emblem(pen, head.emblem, middle - side / 2, start, side, side)
    below = start - points(23)
    pen.write(middle, below, head.government, 13, align="center")
    pen.write(middle, below - 18, head.office_name, 16, BOLD, "center")


def _paint_words(
    pen: Pen, sheet: CertificateSheet, leaf: Leaf, left: float, top: float, height: float
) -> None:
    width = leaf.content_width
    middle = left + width / 2
    title = "PIAGAM PENGHARGAAN"
    pen.write(middle, top - height * 0.345, title, 30, BOLD, "center")
    half = width_of(title, BOLD, 30) / 2
    pen.canvas.setLineWidth(1)
    pen.canvas.line(middle - half, top - height * 0.36, middle + half, top - height * 0.36)
    number = sheet.number or "............................"
    pen.write(middle, top - height * 0.395, f"Nomor: {number}", 11, align="center")
    pen.write(middle, top - height * 0.45, "diberikan kepada", 12, align="center")
    person = sheet.receiver
    size = min(26.0, width * 0.8 / width_of(person.name, BOLD, 1))
    pen.write(middle, top - height * 0.51, person.name, size, BOLD, "center")
    number_words = f"{person.number_label} {person.number}" if person.number else ""
    facts = "  ·  ".join(part for part in (number_words, person.position) if part)
    pen.write(middle, top - height * 0.55, facts, 11, align="center")
    pen.write(middle, top - height * 0.60, f"sebagai {sheet.title}", 14, BOLD, "center")
    room = width * _REASON_SHARE
    reason = Words(sheet.reason, room, 11.5, align="center")
    reason.draw(pen, middle - room / 2, top - height * 0.62)
    sign = Signature(
        dated_at(sheet.head.place, sheet.given_on),
        f"{sheet.signer.position}," if sheet.signer and not sheet.signer.is_acting else "",
        sheet.signer,
    )
    block = signatures(None, sign, leaf)
    # The block puts its right side at four fifths of the leaf: moved so that it stands inside.
    block.draw(pen, left - width * (0.81 - _SIGN_SHARE) + width * 0.1, top - height * 0.74)
