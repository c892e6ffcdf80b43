"""The poster with the index for the public, on any portrait paper (domain reference §5.6)."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from asn_desktop.base.wording import date_long, number, percent
from asn_desktop.domain.public_service.satisfaction import GRADE_LIMITS
from asn_desktop.reports.layout.blocks import Block, Drawing, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.text import BOLD, width_of
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import gap, letterhead
from asn_desktop.services.public_service.respondents import ProfileLine
from asn_desktop.services.sheets.surveys.report import PosterSheet

_USUAL_WIDTH = points(181)
_USUAL_SIZE = 11.0
_NO_DATA = "BELUM ADA DATA"
_MOST_SERVICES = 10


def poster_sections(sheet: PosterSheet, leaf: Leaf) -> list[Section]:
    """Return one page whose type grows with the paper."""
    scale = leaf.content_width / _USUAL_WIDTH
    large = replace(leaf, size=_USUAL_SIZE * scale)
    width, size = leaf.content_width, large.size
    survey = sheet.survey
    blocks: list[Block] = [
        letterhead(sheet.head.letterhead, large),
        gap(5 * scale),
        Words("INDEKS KEPUASAN MASYARAKAT (IKM)", width, size * 1.9, font=BOLD, align="center"),
        Words(sheet.head.letterhead.office_name, width, size * 1.5, font=BOLD, align="center"),
        Words(survey.period_label.upper(), width, size * 1.4, align="center"),
        gap(5 * scale),
        _number(sheet, large, scale),
        gap(5 * scale),
        _facts(sheet, large),
        gap(5 * scale),
        _thanks(width, size),
        gap(2 * scale),
        Words(_method(sheet), width, size * 0.72, align="center", keep_with_next=False),
    ]
    return [Section(tuple(blocks))]


def _number(sheet: PosterSheet, leaf: Leaf, scale: float) -> Block:
    index, height = sheet.survey.index, points(92 * scale)

    def paint(pen: Pen, left: float, top: float) -> None:
        pen.frame(left, top, leaf.content_width, height, 2.0 * scale)
        middle = left + leaf.content_width / 2
        if index is None:
            pen.write(middle, top - height * 0.55, _NO_DATA, leaf.size * 2.4, BOLD, "center")
            return
        figure = number(index.index, 2)
        # As large as the frame allows: it is read from across the room.
        room = leaf.content_width * 0.8
        size = min(room / width_of(figure, BOLD, 1), height * 0.72)
        pen.write(middle, top - height * 0.62, figure, size, BOLD, "center")
        words = f"MUTU {index.grade.value}  ·  {index.grade.label.upper()}"
        pen.write(middle, top - height * 0.88, words, leaf.size * 2.2, BOLD, "center")

    return Drawing(height, paint, keep_with_next=True)


def _facts(sheet: PosterSheet, leaf: Leaf) -> Block:
    survey, size = sheet.survey, leaf.size
    profile = survey.profile
    names = [line.name for line in survey.services[:_MOST_SERVICES]]
    more = len(survey.services) - len(names)
    services = ", ".join(names) + (f", dan {more} lainnya" if more > 0 else "")
    days = f"{date_long(survey.starts)} sampai dengan {date_long(survey.ends)}"
    lines = (
        ("Nama layanan", services or "-"),
        ("Jumlah responden", f"{number(survey.respondents)} orang"),
        ("Jenis kelamin", _shares(profile.sex, profile.respondents)),
        ("Pendidikan", _shares(profile.education, profile.respondents)),
        ("Periode survei", days),
    )
    label = leaf.content_width * 0.25
    room = leaf.content_width - label - size
    blocks = [(words, Words(value, room, size * 1.05)) for words, value in lines]
    height = sum(block.height + size * 0.55 for _, block in blocks)

    def paint(pen: Pen, left: float, top: float) -> None:
        y = top
        for words, block in blocks:
            pen.write(left, y - size * 0.98, words, size * 1.05, BOLD)
            pen.write(left + label, y - size * 0.98, ":", size * 1.05)
            block.draw(pen, left + label + size, y)
            y -= block.height + size * 0.55

    return Drawing(height, paint, keep_with_next=True)


def _thanks(width: float, size: float) -> Block:
    words = "Terima kasih atas penilaian Anda. Masukan Anda membantu kami melayani lebih baik."
    return Words(words, width, size * 1.15, font=BOLD, align="center")


def _method(sheet: PosterSheet) -> str:
    bands = " · ".join(
        f"{limit.grade.value} {number(limit.lowest, 2)}–{number(limit.highest, 2)}"
        for limit in reversed(GRADE_LIMITS)
    )
    weight = sheet.survey.weight_mode.label
    return f"Peraturan Menteri PANRB Nomor 14 Tahun 2017. Bobot unsur {weight}. Mutu: {bands}."


def _shares(lines: Sequence[ProfileLine], total: int) -> str:
    if not total:
        return "-"
    return ", ".join(
        f"{line.label} {percent(Decimal(line.count * 100) / total, 0)}" for line in lines
    )
