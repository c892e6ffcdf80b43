"""Finds the nine answer columns of a survey file and says in which order they were meant."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, recognise_question
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.exchange.columns import ColumnGuess, ColumnSpec, guess_columns, plain
from asn_desktop.exchange.tables import Cell, Sheet, cell_text

ANSWER_FIELD: Final = "answer_{}"

RESPONDENT_COLUMNS: Final = (
    ColumnSpec(
        "day",
        "Tanggal",
        (
            "tanggal survei",
            "tgl",
            "timestamp",
            "stempel waktu",
            "cap waktu",
            "tanggal pengisian",
            "waktu pengisian",
            "hari tanggal",
        ),
        required=True,
    ),
    ColumnSpec(
        "sheet_number",
        "No. Lembar",
        ("no lembar", "nomor lembar", "nomor responden", "no responden", "kode responden"),
    ),
    ColumnSpec("hour", "Jam", ("jam survei", "pukul")),
    ColumnSpec(
        "service_name",
        "Layanan",
        (
            "jenis layanan",
            "jenis layanan yang diterima",
            "nama layanan",
            "jenis pelayanan",
            "layanan yang diterima",
        ),
    ),
    ColumnSpec("sex", "Jenis Kelamin", ("jk", "l/p", "kelamin", "gender")),
    ColumnSpec("age", "Usia", ("umur",)),
    ColumnSpec("education", "Pendidikan", ("pendidikan terakhir",)),
    ColumnSpec("occupation", "Pekerjaan", ("pekerjaan utama", "profesi")),
    ColumnSpec(
        "suggestion",
        "Saran",
        (
            "saran dan masukan",
            "saran/masukan",
            "saran masukan",
            "kritik dan saran",
            "komentar",
            "masukan",
        ),
    ),
)

ANSWER_COLUMNS: Final = tuple(
    ColumnSpec(ANSWER_FIELD.format(element), element.label, required=True)
    for element in SurveyElement
)

_HEADER_SEARCH_ROWS = 40
_FEWEST_ANSWERS = 3
_FEWEST_MERGED = 2
_OPENS_WITH_NUMBER = re.compile(r"(?:u|unsur) ?[1-9]\b")
_NUMBERED = re.compile(r"(?:u|q|p|unsur|pertanyaan|soal|nilai u)?\s*([1-9])")
# Asked only where the questionnaire's own wording does not settle the heading.
_WORDS: Final = (
    (SurveyElement.COMPLAINT, ("pengaduan", "aduan")),
    (SurveyElement.FACILITIES, ("sarana", "prasarana", "sarpras")),
    (SurveyElement.BEHAVIOR, ("perilaku", "kesopanan", "keramahan")),
    (SurveyElement.COMPETENCE, ("kompetensi", "kemampuan")),
    (SurveyElement.PRODUCT, ("produk",)),
    (SurveyElement.COST, ("biaya", "tarif")),
    (SurveyElement.TIME, ("waktu penyelesaian", "waktu pelayanan", "kecepatan", "waktu")),
    (SurveyElement.PROCEDURE, ("prosedur", "mekanisme")),
    (SurveyElement.REQUIREMENTS, ("persyaratan", "syarat")),
)


@dataclass(frozen=True, slots=True)
class AnswerColumns:
    """Where the answers are.

    Attributes:
        columns: element -> column from 0.
        order: order used for numbered headings, else the order seen; None when it is neither.
        order_unclear: headings are only numbers, so 8 and 9 may be swapped: ask the user.
        missing: elements without a column.
    """

    columns: Mapping[SurveyElement, int]
    order: ElementOrder | None
    order_unclear: bool
    missing: tuple[SurveyElement, ...]


def find_answer_columns(
    titles: Sequence[Cell], taken: frozenset[int], order: ElementOrder | None
) -> AnswerColumns:
    """Find the answer columns among the headings that belong to no respondent field.

    A heading that names its element decides for itself. Headings that are only numbered
    (U1 to U9) follow the order given, else that of the regulation, and are flagged as unclear.
    """
    named: dict[SurveyElement, int] = {}
    numbered: dict[int, int] = {}
    for column, cell in enumerate(titles):
        text = cell_text(cell)
        if column in taken or not text:
            continue
        number = _NUMBERED.fullmatch(plain(text))
        element = _element_named(text)
        if element is not None:
            named.setdefault(element, column)
        elif number:
            numbered.setdefault(int(number[1]), column)
    used = order or ElementOrder.REGULATION
    columns = dict(named)
    for position, element in enumerate(ELEMENT_ORDERS[used], start=1):
        if position in numbered:
            columns.setdefault(element, numbered[position])
    return AnswerColumns(
        columns=columns,
        order=used if numbered else _order_on_sheet(columns),
        order_unclear=order is None and bool(numbered.keys() & {8, 9}),
        missing=tuple(element for element in SurveyElement if element not in columns),
    )


def _order_on_sheet(columns: Mapping[SurveyElement, int]) -> ElementOrder | None:
    """Return which of the two orders headings that name their elements stand in."""
    seen = tuple(sorted(columns, key=lambda element: columns[element]))
    return next((order for order, listed in ELEMENT_ORDERS.items() if listed == seen), None)


def guess_survey_columns(
    sheet: Sheet,
    order: ElementOrder | None = None,
    mapping: Mapping[str, int] | None = None,
    header_row: int | None = None,
) -> tuple[ColumnGuess, AnswerColumns]:
    """Find the respondent and the answer columns; what the user chose wins over the guess.

    Args:
        sheet: the file.
        order: what numbered headings mean; None takes the regulation's and flags it.
        mapping: field -> column from 0, answers as "answer_" and the element's value.
        header_row: Excel number of the row of headings.
    """
    number = header_row or _answer_heading_row(sheet)
    sheet = with_merged_headings(sheet, number)
    chosen = {ANSWER_FIELD.format(element): element for element in SurveyElement}
    traits: dict[str, int] | None = None
    answers: dict[SurveyElement, int] = {}
    if mapping is not None:
        traits = {field: column for field, column in mapping.items() if field not in chosen}
        answers = {chosen[field]: column for field, column in mapping.items() if field in chosen}
    guess = guess_columns(sheet, RESPONDENT_COLUMNS, traits, number, names_an_answer)
    titles = next((row.cells for row in sheet.rows if row.number == guess.header_row), ())
    taken = frozenset(guess.mapping.values())
    if answers:
        missing = tuple(element for element in SurveyElement if element not in answers)
        found = AnswerColumns(answers, _order_on_sheet(answers), False, missing)
    else:
        found = find_answer_columns(titles, taken, order)
    used = taken | frozenset(found.columns.values())
    unknown = tuple(
        cell_text(cell)
        for column, cell in enumerate(titles)
        if column not in used and cell_text(cell)
    )
    return replace(guess, unknown=unknown), found


def with_merged_headings(sheet: Sheet, number: int | None) -> Sheet:
    """Return the sheet with the headings of a row that are merged with the row above.

    Recaps put "Unsur pelayanan" over U1 to U9 and merge "Tanggal" over both rows; the merged
    word then stands in the upper row only. A single cell above is a title and stays out.
    """
    place = next((at for at, row in enumerate(sheet.rows) if row.number == number), 0)
    if place == 0:
        return sheet
    above, below = sheet.rows[place - 1], sheet.rows[place]
    if sum(isinstance(cell, str) for cell in above.cells) < _FEWEST_MERGED:
        return sheet
    width = max(len(above.cells), len(below.cells))
    cells = tuple(
        below.cell(at) if below.text(at) or not isinstance(above.cell(at), str) else above.cell(at)
        for at in range(width)
    )
    rows = (*sheet.rows[:place], replace(below, cells=cells), *sheet.rows[place + 1 :])
    return replace(sheet, rows=rows)


def names_an_answer(title: str) -> bool:
    """Whether a heading surely is one of the nine elements, whatever else it mentions."""
    words = plain(title)
    return (
        recognise_question(title) is not None
        or _OPENS_WITH_NUMBER.match(words) is not None
        or "pengaduan" in words
    )


def _answer_heading_row(sheet: Sheet) -> int | None:
    """Return the number of the row with the most answer headings, None when there is none."""
    counted = [
        (len(find_answer_columns(row.cells, frozenset(), None).columns), row.number)
        for row in sheet.rows[:_HEADER_SEARCH_ROWS]
    ]
    count, number = max(counted, key=lambda item: item[0], default=(0, 0))
    return number if count >= _FEWEST_ANSWERS else None


def _element_named(text: str) -> SurveyElement | None:
    element = recognise_question(text)
    if element is not None:
        return element
    words = f" {plain(text)} "
    return next(
        (found for found, names in _WORDS if any(f" {name} " in words for name in names)), None
    )
