"""Guesses which row holds the headings and which column holds which field."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.tables import Cell, Sheet, SheetRow, cell_text

_HEADER_SEARCH_ROWS = 40
_EXACT = 1000
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_FOOTER = re.compile(r"(?:(?:grand |sub )?(?:jumlah|total)\b.*)|keterangan|catatan|mengetahui")


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One field that is looked for.

    Attributes:
        field: name of the field in the row dataclass.
        title: Indonesian heading used in messages and templates.
        synonyms: other headings seen in offices, any case and punctuation.
        required: whether reading is refused without this column.
    """

    field: str
    title: str
    synonyms: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """Where the fields of a sheet are.

    Attributes:
        header_row: Excel number of the row of headings; 0 when none was found.
        mapping: field -> column index from 0.
        missing: specifications that found no column.
        unknown: headings that belong to no field, as written.
    """

    header_row: int
    mapping: Mapping[str, int]
    missing: tuple[ColumnSpec, ...]
    unknown: tuple[str, ...]

    def require(self) -> None:
        """Refuse when a required column is missing.

        Raises:
            DomainError: the sentence names the missing columns.
        """
        titles = [spec.title for spec in self.missing if spec.required]
        if titles:
            raise DomainError(
                f"Kolom {', '.join(titles)} tidak ditemukan. "
                "Tunjukkan kolomnya pada langkah pencocokan kolom, atau pakai templat."
            )


def guess_columns(
    sheet: Sheet,
    wanted: Sequence[ColumnSpec],
    mapping: Mapping[str, int] | None = None,
    header_row: int | None = None,
    foreign: Callable[[str], bool] = lambda _: False,
) -> ColumnGuess:
    """Find the headings; a mapping or header row chosen by the user wins over the guess.

    Letterhead rows above the headings are passed over: the row in the first 40 that names the
    most fields is taken. Headings that `foreign` claims are never matched.
    """
    candidates = [
        row
        for row in sheet.rows[:_HEADER_SEARCH_ROWS]
        if header_row is None or row.number == header_row
    ]
    if header_row is not None and not candidates:
        candidates = [row for row in sheet.rows if row.number == header_row]
    best = max(candidates, key=lambda row: len(_match(row, wanted, foreign)), default=None)
    found = _match(best, wanted, foreign) if best is not None else {}
    titles: tuple[Cell, ...] = best.cells if best is not None and found else ()
    number = best.number if best is not None and found else header_row or 0
    chosen = dict(mapping) if mapping is not None else found
    taken = set(chosen.values())
    unknown = tuple(
        cell_text(cell)
        for index, cell in enumerate(titles)
        if index not in taken and cell_text(cell)
    )
    missing = tuple(spec for spec in wanted if spec.field not in chosen)
    return ColumnGuess(number, chosen, missing, unknown)


def data_rows(sheet: Sheet, guess: ColumnGuess) -> tuple[SheetRow, ...]:
    """Return the rows below the headings without blank, numbering and total rows."""
    columns = tuple(guess.mapping.values())
    rows = (row for row in sheet.rows if row.number > guess.header_row)
    return tuple(
        row
        for row in rows
        if not row.is_blank and not _is_footer(row) and not _is_numbering(row, columns)
    )


def plain(text: str) -> str:
    """Return text in lower case with only letters and digits, words parted by one space."""
    return _NOT_LETTERS.sub(" ", text.lower()).strip()


def column_letters(column: int) -> str:
    """Return the letters Excel shows above a column (from 0): A, B, … AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _match(
    row: SheetRow, wanted: Sequence[ColumnSpec], foreign: Callable[[str], bool]
) -> dict[str, int]:
    """Give each field its best column; the surest pairs are fixed first."""
    pairs = [
        (score, spec.field, column)
        for column, cell in enumerate(row.cells)
        if isinstance(cell, str) and (title := plain(cell)) and not foreign(cell)
        for spec in wanted
        if (score := _score(title, spec)) > 0
    ]
    pairs.sort(key=lambda pair: (-pair[0], pair[2]))
    found: dict[str, int] = {}
    for _, field, column in pairs:
        if field not in found and column not in found.values():
            found[field] = column
    return found


def _score(title: str, spec: ColumnSpec) -> int:
    """Return 1000 and more for an equal heading, else the share (%) of words recognised."""
    best = 0
    for synonym in (spec.title, *spec.synonyms):
        words = plain(synonym)
        if title == words:
            return _EXACT + len(words)
        if f" {words} " in f" {title} ":
            best = max(best, 100 * len(words) // len(title))
    return best


def _is_footer(row: SheetRow) -> bool:
    first = next((cell for cell in row.cells if cell_text(cell)), None)
    return isinstance(first, str) and _FOOTER.fullmatch(plain(first)) is not None


def _is_numbering(row: SheetRow, columns: Sequence[int]) -> bool:
    """Whether the row only numbers the columns (1), (2), (3) as official forms do."""
    texts = [(column, plain(row.text(column))) for column in sorted(columns)]
    offsets = {int(text) - column for column, text in texts if text.isdigit() and len(text) < 4}
    return len(texts) >= 3 and len(offsets) == 1 and all(text.isdigit() for _, text in texts)
