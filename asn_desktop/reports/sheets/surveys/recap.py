"""The recap of all answer sheets: a row for each respondent, sums and means below (§5.6)."""

from collections.abc import Sequence

from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.satisfaction import IndexResult
from asn_desktop.reports.layout.blocks import Block, Drawing, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.rows import Columns, Rows, cell, head_cell
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import gap, small
from asn_desktop.services.sheets.surveys.report import SurveyReportSheet

_SIDES, _CHUNK = 2, 20
_MEAN_PLACES, _INDEX_PLACES = 3, 2


def recap_sections(sheet: SurveyReportSheet, leaf: Leaf) -> list[Section]:
    """Return the table of respondents and its foot; only the foot when there are too many."""
    index = sheet.survey.index
    if index is None:
        return []
    sections = []
    codes = [code for code, _, _ in sheet.survey.elements]
    if sheet.recap:
        size = small(leaf, 0.94)
        step = size * 1.45
        numbered = list(enumerate(sheet.recap, start=1))
        body = [
            _chunk(numbered[start : start + _SIDES * _CHUNK], leaf, size, step)
            for start in range(0, len(numbered), _SIDES * _CHUNK)
        ]
        head = _heading(codes, leaf, size, step)
        sections.append(Section(tuple(body), (gap(1.5), head)))
    else:
        words = (
            f"{number(sheet.recap_total)} lembar terlalu banyak untuk dicetak satu per satu. "
            "Rekap lengkapnya ada di berkas Excel hasil survei."
        )
        sections.append(Section((Words(words, leaf.content_width, leaf.size),)))
    return [*sections, _foot(sheet, index, codes, leaf)]


def _edges(left: float, leaf: Leaf, side: int) -> tuple[float, float, float]:
    """Return where a side begins, the width of its number and of each answer."""
    space = leaf.size
    width = (leaf.content_width - space) / _SIDES
    first = width * 0.16
    return left + side * (width + space), first, (width - first) / 9


def _heading(codes: Sequence[str], leaf: Leaf, size: float, step: float) -> Block:
    def paint(pen: Pen, left: float, top: float) -> None:
        for side in range(_SIDES):
            start, first, wide = _edges(left, leaf, side)
            pen.fill(start, top, first + 9 * wide, step)
            _row(pen, (start, top), (first, wide), ["NO", *codes], (size, step))

    return Drawing(step, paint, keep_with_next=True)


def _chunk(
    rows: Sequence[tuple[int, tuple[int, ...]]], leaf: Leaf, size: float, step: float
) -> Block:
    # The left side is filled first, so a short last part needs only its own height.
    lines = min(len(rows), -(-len(rows) // _SIDES) if len(rows) < _SIDES * _CHUNK else _CHUNK)

    def paint(pen: Pen, left: float, top: float) -> None:
        for place, (serial, answers) in enumerate(rows):
            side, line = divmod(place, lines)
            start, first, wide = _edges(left, leaf, side)
            words = [str(serial), *map(str, answers)]
            _row(pen, (start, top - line * step), (first, wide), words, (size, step))

    return Drawing(lines * step, paint)


def _row(
    pen: Pen,
    place: tuple[float, float],
    widths: tuple[float, float],
    words: Sequence[str],
    type_size: tuple[float, float],
) -> None:
    (x, top), (first, wide), (size, step) = place, widths, type_size
    for column, text in enumerate(words):
        width = wide if column else first
        pen.box(x, top, width, step)
        pen.write(x + width / 2, top - step * 0.7, text, size, align="center")
        x += width


def _foot(
    sheet: SurveyReportSheet, index: IndexResult, codes: Sequence[str], leaf: Leaf
) -> Section:
    columns = Columns.shared(leaf.content_width, (44, *[16] * 9), small(leaf))
    scores = [index.score_of(key) for _, _, key in sheet.survey.elements]
    lines = [
        ("Σ nilai/unsur", [number(score.total) for score in scores]),
        ("Banyaknya jawaban", [number(score.count) for score in scores]),
        ("NRR/unsur", [_mean(score.mean) for score in scores]),
        ("NRR tertimbang/unsur", [_mean(score.weighted_mean) for score in scores]),
    ]
    head = [head_cell("UNSUR", 0)]
    head += [head_cell(code, place, align="center") for place, code in enumerate(codes, start=1)]
    body: list[Block] = [Rows(columns, head, keep_with_next=True)]
    for label, values in lines:
        cells = [cell(label, 0)]
        cells += [cell(value, place, align="right") for place, value in enumerate(values, start=1)]
        body.append(Rows(columns, cells, keep_with_next=True))
    total = f"IKM = {_mean(index.weighted_sum)} × 25 = {number(index.index, _INDEX_PLACES)}"
    words = f"{total}, mutu {index.grade.value} ({index.grade.label})"
    body.append(Rows(columns, [head_cell(words, 0, 9, align="center")]))
    legend = ", ".join(f"{code} = {name}" for code, name, _ in sheet.survey.elements)
    body.append(Words(f"Keterangan: {legend}.", leaf.content_width, small(leaf)))
    return Section((gap(2), *body))


def _mean(value) -> str:  # noqa: ANN001
    return number(value, _MEAN_PLACES)
