"""Rows copied from a spreadsheet, read as results with indicators; every bad cell is named."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import Aspect, Perspective, PlanTemplate, ResultKind
from asn_desktop.domain.term import Term
from asn_desktop.services.performance.plans.indicators import check_indicator
from asn_desktop.services.performance.plans.inputs import (
    LONGEST_ASSIGNER,
    LONGEST_INDICATOR,
    LONGEST_RESULT,
    LONGEST_TARGET,
    LONGEST_UNIT,
    IndicatorInput,
    ResultInput,
)
from asn_desktop.services.typed_text import checked_text


class PasteColumn(Term):
    """The columns a pasted block is read into, in order."""

    PERSON = "person", "NIP atau nama"
    RESULT = "result", "Hasil kerja"
    KIND = "kind", "Aspek/perspektif"
    INDICATOR = "indicator", "Indikator"
    TARGET = "target", "Target"
    UNIT = "unit", "Satuan"


PLAN_COLUMNS: Final = tuple(column for column in PasteColumn if column is not PasteColumn.PERSON)
PEOPLE_COLUMNS: Final = tuple(PasteColumn)

# Words in a heading, tried in this order: "hasil kerja pimpinan" is no result of one's own.
_HEADINGS: Final = (
    (("pimpinan", "atasan", "diintervensi"), None),
    (("nip", "nama", "pegawai"), PasteColumn.PERSON),
    (("indikator", "iki", "ukuran"), PasteColumn.INDICATOR),
    (("aspek", "perspektif"), PasteColumn.KIND),
    (("target",), PasteColumn.TARGET),
    (("satuan",), PasteColumn.UNIT),
    (("hasil kerja", "rhk", "rencana hasil", "kegiatan"), PasteColumn.RESULT),
)
_FEWEST_HEADINGS = 2
_GROUP = re.compile(r"(?:[ab][.)]?\s*)?(?:hasil kerja\s+)?(utama|tambahan)", re.IGNORECASE)
_ASSIGNED = re.compile(r"\s*\(penugasan dari ([^()]+)\)\s*$", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{0,3}[.)]?")
_SHORTEST_KIND = 3

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SortedBlock:
    """A block brought into known columns.

    Attributes:
        rows: equally long rows, one text for each column, as copied.
        unused: what was copied but belongs to no column, in words.
    """

    rows: tuple[Row, ...]
    unused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellProblem:
    """One bad cell: which row (from 0), which column, and what is wrong in a sentence."""

    row: int
    column: PasteColumn
    sentence: str


@dataclass(frozen=True, slots=True)
class PastedResults:
    """What rows say: results in order, and the cells that cannot be taken."""

    results: tuple[ResultInput, ...]
    problems: tuple[CellProblem, ...]


@dataclass(slots=True)
class _Reading:
    """Results while they are read row by row."""

    template: PlanTemplate
    results: list[ResultInput] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    kind: ResultKind = ResultKind.MAIN


def sort_columns(block: Sequence[Sequence[str]], columns: tuple[PasteColumn, ...]) -> SortedBlock:
    """Bring a copied block into columns, by its headings or else by position.

    Ragged rows are filled up with empty cells; rows without any text are left out.
    """
    width = max((len(row) for row in block), default=0)
    filled = [tuple(cell.strip() for cell in row) + ("",) * (width - len(row)) for row in block]
    filled = [row for row in filled if any(row)]
    places = _by_headings(filled[0], columns) if filled else None
    if places is None:
        first = 1 if _starts_with_numbers(filled, columns) else 0
        places = {column: first + number for number, column in enumerate(columns)}
        body = filled
    else:
        body = filled[1:]
    used = set(places.values())
    unused = [
        (filled[0][number] if body is not filled else "") or f"kolom ke-{number + 1}"
        for number in range(width)
        if number not in used
        and any(row[number] for row in body)
        and not _only_numbers(body, number)
    ]
    return SortedBlock(
        tuple(
            tuple(
                row[places[column]] if column in places and places[column] < width else ""
                for column in columns
            )
            for row in body
        ),
        tuple(unused),
    )


def read_results(
    rows: Sequence[Row], template: PlanTemplate, columns: tuple[PasteColumn, ...] = PLAN_COLUMNS
) -> PastedResults:
    """Read rows as results with indicators; an empty result cell goes on with the one above."""
    reading = _Reading(template)
    for number, row in enumerate(rows):
        _read_row(reading, number, dict(zip(columns, row, strict=True)))
    return PastedResults(tuple(reading.results), tuple(reading.problems))


def _by_headings(first: Row, columns: tuple[PasteColumn, ...]) -> dict[PasteColumn, int] | None:
    found: dict[PasteColumn, int] = {}
    for number, heading in enumerate(first):
        column = _heading(heading)
        if column in columns and column not in found:
            found[column] = number
    return found if len(found) >= _FEWEST_HEADINGS else None


def _heading(text: str) -> PasteColumn | None:
    words = " ".join(text.lower().split())
    for marks, column in _HEADINGS:
        if any(re.search(rf"\b{mark}\b", words) for mark in marks):
            return column
    return None


def _starts_with_numbers(rows: Sequence[Row], columns: tuple[PasteColumn, ...]) -> bool:
    enough = bool(rows) and len(rows[0]) > len(columns)
    return enough and _only_numbers(rows, 0) and any(row[0] for row in rows)


def _only_numbers(rows: Sequence[Row], number: int) -> bool:
    return all(_NUMBERED.fullmatch(row[number]) for row in rows)


def _read_row(reading: _Reading, number: int, cells: dict[PasteColumn, str]) -> None:
    text = cells[PasteColumn.RESULT]
    rest = any(cells[column] for column in (PasteColumn.INDICATOR, PasteColumn.TARGET))
    group = _GROUP.fullmatch(" ".join(text.split()))
    if group is not None and not rest:
        extra = group[1].lower() == "tambahan"
        reading.kind = ResultKind.EXTRA if extra else ResultKind.MAIN
        return
    before = len(reading.problems)
    result = _result(reading, number, text) if text else None
    if not text and not reading.results:
        _name(reading, number, PasteColumn.RESULT, "Baris ini belum menyebut hasil kerjanya.")
    indicator = _indicator(reading, number, cells) if rest or cells[PasteColumn.KIND] else None
    if not rest and not text and len(reading.problems) == before:
        _name(reading, number, PasteColumn.INDICATOR, "Indikator dan targetnya kosong.")
    if result is not None:
        reading.results.append(result)
    if indicator is not None and reading.results:
        last = reading.results[-1]
        reading.results[-1] = ResultInput(
            last.text,
            last.kind,
            assigned_by=last.assigned_by,
            indicators=(*last.indicators, indicator),
        )


def _result(reading: _Reading, number: int, text: str) -> ResultInput:
    assigned = _ASSIGNED.search(text)
    bare = text[: assigned.start()] if assigned else text
    words = _checked(reading, number, PasteColumn.RESULT, bare, LONGEST_RESULT, "Hasil kerja")
    assigner = ""
    if assigned:
        assigner = _checked(
            reading, number, PasteColumn.RESULT, assigned[1], LONGEST_ASSIGNER, "Pemberi tugas"
        )
    return ResultInput(words, reading.kind, assigned_by=assigner)


def _indicator(reading: _Reading, number: int, cells: dict[PasteColumn, str]) -> IndicatorInput:
    kind: Aspect | Perspective | None = None
    try:
        kind = _kind(reading.template, cells[PasteColumn.KIND])
    except DomainError as refusal:
        _name(reading, number, PasteColumn.KIND, str(refusal))
    text = _checked(
        reading, number, PasteColumn.INDICATOR, cells[PasteColumn.INDICATOR], LONGEST_INDICATOR,
        "Indikator",
    )  # fmt: skip
    target = cells[PasteColumn.TARGET]
    unit = _checked(
        reading, number, PasteColumn.UNIT, cells[PasteColumn.UNIT], LONGEST_UNIT, "Satuan",
        required=False,
    )  # fmt: skip
    target = _checked(
        reading, number, PasteColumn.TARGET, target, LONGEST_TARGET, "Target", required=False
    )
    content = IndicatorInput(
        text,
        target,
        unit,
        aspect=kind if isinstance(kind, Aspect) else None,
        perspective=kind if isinstance(kind, Perspective) else None,
    )
    try:
        check_indicator(content)
    except DomainError as refusal:
        _name(reading, number, PasteColumn.TARGET, str(refusal))
    return content


def _kind(template: PlanTemplate, text: str) -> Aspect | Perspective | None:
    words = " ".join(text.lower().split())
    if not words:
        return None
    kinds: tuple[Aspect | Perspective, ...] = (
        tuple(Perspective) if template is PlanTemplate.LEADER else tuple(Aspect)
    )
    for kind in kinds:
        label = kind.label.lower()
        if label.startswith(words[: len(label)]) and len(words) >= _SHORTEST_KIND:
            return kind
    name = "perspektif" if template is PlanTemplate.LEADER else "aspek"
    known = ", ".join(kind.label for kind in kinds)
    raise DomainError(f"“{_cut(text)}” bukan {name}. Tulis salah satu: {known}.")


def _checked(
    reading: _Reading,
    number: int,
    column: PasteColumn,
    text: str,
    limit: int,
    what: str,
    *,
    required: bool = True,
) -> str:
    try:
        return checked_text(text, limit, what=what, field=column.value, required=required)
    except DomainError as refusal:
        _name(reading, number, column, str(refusal))
        return ""


def _name(reading: _Reading, number: int, column: PasteColumn, sentence: str) -> None:
    reading.problems.append(CellProblem(number, column, sentence))


def _cut(text: str) -> str:
    longest = 40
    return text if len(text) <= longest else f"{text[:longest]}…"


def people_groups(rows: Sequence[Row]) -> Iterator[tuple[str, int, tuple[Row, ...]]]:
    """Yield person cell, number of the first row, and the rows of one person after the other.

    An empty person cell goes on with the person above; rows before the first person come with "".
    """
    start = 0
    for number in range(1, len(rows) + 1):
        if number == len(rows) or (rows[number][0] and rows[number][0] != rows[start][0]):
            yield rows[start][0], start, tuple(rows[start:number])
            start = number
