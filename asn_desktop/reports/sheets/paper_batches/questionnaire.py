"""Blank questionnaires: SKM two on a page with a line to cut, other instruments one by one."""

from dataclasses import dataclass

from asn_desktop.domain.public_service.paper_batches import SheetCode, sheet_number
from asn_desktop.domain.public_service.terms import Education, Occupation
from asn_desktop.reports.layout.blocks import LEADING, Block, Drawing
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.text import BOLD, REGULAR, Piece, set_lines, width_of
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import SMALLEST
from asn_desktop.reports.sheets.paper_batches.quick_code import draw_quick_code
from asn_desktop.services.public_service.answers import SURVEY_HOURS
from asn_desktop.services.sheets.paper_batches.questionnaire import (
    PrintedQuestion,
    QuestionnaireSheet,
)

_CUT_EDGE, _PAPER_EDGE = 7.0, 11.0
_CODE_SIDE = 17.0


@dataclass(frozen=True, slots=True)
class _Style:
    """Room and type of one questionnaire."""

    width: float
    size: float

    @property
    def step(self) -> float:
        return self.size * LEADING


def survey_questionnaire_sections(sheet: QuestionnaireSheet, leaf: Leaf) -> list[Section]:
    """Return one page for every two sheets of SKM."""
    middle = leaf.width / 2
    outer, inner = points(_PAPER_EDGE), points(_CUT_EDGE)
    style = _Style(middle - outer - inner, max(SMALLEST, leaf.size * 0.86))
    places = (outer, middle + inner)
    sections = []
    for first in range(0, len(sheet.codes), len(places)):
        codes = sheet.codes[first : first + len(places)]
        sections.append(Section((_page(sheet, codes, places, style, leaf),), fresh=True))
    return sections


def instrument_questionnaire_sections(sheet: QuestionnaireSheet, leaf: Leaf) -> list[Section]:
    """Return each sheet of an instrument from the top of a page."""
    style = _Style(leaf.content_width, leaf.size)
    return [
        Section(tuple(_blocks(sheet, code, style)), fresh=place > 0)
        for place, code in enumerate(sheet.codes)
    ]


def _page(
    sheet: QuestionnaireSheet,
    codes: tuple[SheetCode, ...],
    places: tuple[float, ...],
    style: _Style,
    leaf: Leaf,
) -> Block:
    halves = [_blocks(sheet, code, style) for code in codes]

    def paint(pen: Pen, _left: float, top: float) -> None:
        for place, blocks in zip(places, halves, strict=False):
            line = top
            spare = leaf.content_height - sum(block.height for block in blocks)
            air = max(0.0, min(spare / len(blocks), style.size * 0.9))
            for block in blocks:
                block.draw(pen, place, line)
                line -= block.height + air
        _cut_line(pen, leaf)

    return Drawing(leaf.content_height, paint)


def _cut_line(pen: Pen, leaf: Leaf) -> None:
    canvas, middle = pen.canvas, leaf.width / 2
    canvas.saveState()
    canvas.setDash(3, 3)
    canvas.setLineWidth(0.5)
    canvas.line(middle, leaf.bottom, middle, leaf.height - points(4))
    canvas.restoreState()
    pen.write(middle, leaf.height - points(3.6), "potong di sini", SMALLEST, align="center")


def _blocks(sheet: QuestionnaireSheet, code: SheetCode, style: _Style) -> list[Block]:
    blocks: list[Block] = [_heading(sheet, code, style), _respondent(style)]
    blocks.append(_line("Lingkari satu angka pada setiap pertanyaan.", style, font=BOLD))
    blocks += [_question(question, style) for question in sheet.questions]
    blocks.append(_suggestion(style))
    return blocks


def _heading(sheet: QuestionnaireSheet, code: SheetCode, style: _Style) -> Block:
    side, size = points(_CODE_SIDE), style.size
    room = style.width - side - points(3)
    lines: list[tuple[str, float, str]] = [
        (sheet.head.letterhead.office_name, size, BOLD),
        (sheet.title_lines[0], size * 1.12, BOLD),
        *((line, size * 0.94, REGULAR) for line in sheet.title_lines[1:] if line),
        (f"Layanan: {sheet.service}" + (f" · {sheet.unit}" if sheet.unit else ""), size, REGULAR),
        (f"Periode: {sheet.period_label} · bundel {sheet.batch_number}", size, REGULAR),
    ]
    laid = [(set_lines((Piece(text, font),), room, made), made) for text, made, font in lines]
    words_height = sum(len(broken) * made * LEADING for broken, made in laid)
    height = max(words_height, side + size * 2.2) + points(1.6)

    def paint(pen: Pen, left: float, top: float) -> None:
        line = top
        for broken, made in laid:
            pen.write_lines(left, line, room, broken, made, made * LEADING)
            line -= len(broken) * made * LEADING
        right = left + style.width
        draw_quick_code(pen, code.text, right - side, top, side)
        number = f"No. {sheet_number(code.sheet)}"
        pen.write(right, top - side - size * 1.35, number, size * 1.3, BOLD, "right")

    return Drawing(height, paint, keep_with_next=True)


def _respondent(style: _Style) -> Block:
    size = style.size
    step = size * 1.5
    lines = (
        (("Tanggal ….. / ….. / 20…..", ()), ("Jam", SURVEY_HOURS)),
        (("Jenis kelamin", ("Laki-laki", "Perempuan")), ("Umur ……… tahun", ())),
        (("Pendidikan", tuple(item.label for item in Education)),),
        (("Pekerjaan", tuple(item.label for item in Occupation)),),
        (("Nama dan NIK tidak perlu ditulis.", ()),),
    )
    height = len(lines) * step + size * 0.5

    def paint(pen: Pen, left: float, top: float) -> None:
        pen.box(left, top, style.width, height)
        for place, groups in enumerate(lines):
            x, baseline = left + size * 0.6, top - (place + 1) * step + size * 0.2
            for label, options in groups:
                x = _options(pen, x, baseline, label, options, size) + size

    return Drawing(height + points(1), paint, keep_with_next=True)


def _options(
    pen: Pen, x: float, baseline: float, label: str, options: tuple[str, ...], size: float
) -> float:
    """Write a label and its options, each behind a box to tick; return where they end."""
    pen.write(x, baseline, label, size)
    x += width_of(label, REGULAR, size) + size * 0.8
    box = size * 0.85
    for option in options:
        pen.frame(x, baseline + box * 0.88, box, box, 0.5)
        x += box + size * 0.35
        pen.write(x, baseline, option, size)
        x += width_of(option, REGULAR, size) + size * 0.9
    return x


def _question(question: PrintedQuestion, style: _Style) -> Block:
    size, step = style.size, style.step
    indent = width_of("00. ", REGULAR, size)
    asked = set_lines((Piece(question.text),), style.width - indent, size)
    numbered = set_lines((Piece(f"{question.number}."),), indent, size)
    count = len(question.answers)
    share = (style.width - indent) / count
    mark = size * 1.5
    answers = [
        (value, set_lines((Piece(words),), share - mark - size * 0.8, size * 0.96))
        for value, words in question.answers
    ]
    tallest = max(len(broken) for _value, broken in answers)
    answer_height = max(mark, tallest * size * 0.96 * LEADING) + size * 0.25
    height = len(asked) * step + answer_height + size * 0.35

    def paint(pen: Pen, left: float, top: float) -> None:
        pen.write_lines(left, top, indent, numbered, size, step)
        pen.write_lines(left + indent, top, style.width, asked, size, step)
        under = top - len(asked) * step - size * 0.1
        for place, (value, broken) in enumerate(answers):
            x = left + indent + place * share
            radius = mark * 0.46
            pen.canvas.circle(x + radius, under - mark / 2, radius, stroke=1, fill=0)
            pen.write(x + radius, under - mark / 2 - size * 0.34, str(value), size, BOLD, "center")
            pen.write_lines(
                x + mark + size * 0.3,
                under - size * 0.1,
                share,
                broken,
                size * 0.96,
                size * 0.96 * LEADING,
            )

    return Drawing(height, paint)


def _suggestion(style: _Style) -> Block:
    size = style.size
    height = size * 4.6

    def paint(pen: Pen, left: float, top: float) -> None:
        pen.write(left, top - size, "Saran dan masukan:", size, BOLD)
        start = left + width_of("Saran dan masukan:  ", BOLD, size)
        right = left + style.width
        for place in range(3):
            baseline = top - size * (1.15 + place * 1.6)
            pen.line(start if place == 0 else left, baseline, right, baseline)

    return Drawing(height, paint)


def _line(text: str, style: _Style, font: str = REGULAR) -> Block:
    size = style.size

    def paint(pen: Pen, left: float, top: float) -> None:
        pen.write(left, top - size * 1.1, text, size, font)

    return Drawing(size * 1.6, paint, keep_with_next=True)
