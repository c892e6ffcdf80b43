"""Draws the ballots of a bundle: one page each, all alike, with the bundle's number only."""

from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.raters.questionnaire import HIGHEST_MARK, NOT_SEEN, Question
from asn_desktop.domain.performance.raters.terms import QuestionKind
from asn_desktop.reports.layout.blocks import Block, Drawing, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import gap, letterhead, table_head, titles
from asn_desktop.services.sheets.raters.papers import RaterBallots

_SHARES = (10, 108, 13, 13, 13, 13, 20)
_NAMES = ("NO", "YANG DINILAI", "1", "2", "3", "4", "TIDAK TAHU")
_LINES, _LINE_MM = 5, 8.5


def ballot_sections(sheet: RaterBallots, leaf: Leaf) -> list[Section]:
    """Return one ballot; a bundle is rendered as that many sheets of one page.

    Pages counted through the bundle would tell one ballot from the next.
    """
    return [Section(tuple(_ballot(sheet, leaf)))]


def _ballot(sheet: RaterBallots, leaf: Leaf) -> list[Block]:
    size, width = leaf.size, leaf.content_width
    anchors = "  ·  ".join(
        f"{mark} = {words.lower()}" for mark, words in enumerate(sheet.anchors, start=1)
    )
    columns = Columns.shared(width, _SHARES, size)
    scales = [item for item in sheet.questions if item.kind is QuestionKind.SCALE]
    blocks: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "LEMBAR PENILAIAN 360°", f"Bundel {sheet.number}"),
        gap(),
        Words(f"Yang dinilai: {sheet.rated_name}, {sheet.rated_position}", width, size * 1.1,
              font=BOLD),
        Words(f"Anda menilai sebagai {sheet.group.label.lower()}. Jangan menulis nama Anda. Lipat "
              f"lembar ini dan masukkan ke kotak paling lambat {date_long(sheet.closes)}.",
              width, size),
        gap(1),
        Words(f"Beri tanda silang (X).  {anchors}", width, size * 0.94),
        gap(1),
        *table_head(columns, leaf, _NAMES, numbered=False),
    ]  # fmt: skip
    blocks += [_scale(number, item, columns) for number, item in enumerate(scales, start=1)]
    for item in sheet.questions:
        if item.kind is QuestionKind.CHOICE:
            blocks += [gap(), *_choice(item, leaf)]
    blocks += [gap(), Words(f"{sheet.text_question} (boleh dikosongkan)", width, size, font=BOLD)]
    return [*blocks, _lines(leaf)]


def _scale(number: int, item: Question, columns: Columns) -> Block:
    words = Cell((Piece(item.label, font=BOLD), Piece(item.wording)), 1, 1)
    boxes = [cell(" ", 2 + place) for place in range(HIGHEST_MARK + 1)]
    return Rows(columns, [cell(str(number), 0, align="center"), words, *boxes])


def _choice(item: Question, leaf: Leaf) -> list[Block]:
    columns = Columns.shared(leaf.content_width, (8, 182), leaf.size)
    options = [*item.options, NOT_SEEN]
    title = f"{item.label}: {item.wording[:1].lower()}{item.wording[1:]}"
    rows: list[Block] = [Words(title, leaf.content_width, leaf.size, font=BOLD)]
    return [*rows, *(Rows(columns, [cell(" ", 0), cell(words, 1)]) for words in options)]


def _lines(leaf: Leaf) -> Block:
    step = points(_LINE_MM)

    def paint(pen: Pen, left: float, top: float) -> None:
        canvas = pen.canvas
        canvas.setLineWidth(0.4)
        for place in range(1, _LINES + 1):
            y = top - place * step
            canvas.line(left, y, left + leaf.content_width, y)

    return Drawing(step * _LINES + 2, paint)
