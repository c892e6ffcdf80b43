"""Reads a survey file for the preview: what would be stored, what not, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_short, number, parse_date
from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.questionnaire import recognise_answer
from asn_desktop.domain.public_service.satisfaction import sheet_index
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.exchange.answer_sheets import ReadySheets, ready_sheets
from asn_desktop.exchange.columns import ColumnSpec, column_letters
from asn_desktop.exchange.recognition.survey_columns import (
    ANSWER_COLUMNS,
    ANSWER_FIELD,
    RESPONDENT_COLUMNS,
    guess_survey_columns,
    with_merged_headings,
)
from asn_desktop.exchange.row_problems import RowProblem, Severity, broken_rows
from asn_desktop.exchange.survey_answers import SurveyImport, read_survey
from asn_desktop.exchange.tables import Sheet, SheetRow, cell_text, read_sheet
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.public_service.answers import AnswerSheet, is_complete
from asn_desktop.services.public_service.copies import earlier_copies
from asn_desktop.services.public_service.imports import earlier_import

COLUMNS: tuple[ColumnSpec, ...] = (*RESPONDENT_COLUMNS, *ANSWER_COLUMNS)
_HEADINGS_WITHIN = 40


@dataclass(frozen=True, slots=True)
class ReadingWishes:
    """How the user wants a file to be read; everything may be left to the guess.

    Attributes:
        sheet_name: None takes the first sheet that holds anything.
        order: what U8 and U9 mean where headings are only numbered.
        mapping: field -> column from 0.
        header_row: Excel number of the row of headings.
        with_copies: import rows that an earlier file already brought, too.
    """

    path: Path
    sheet_name: str | None = None
    order: ElementOrder | None = None
    mapping: Mapping[str, int] | None = None
    header_row: int | None = None
    with_copies: bool = False


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One row of the file in the preview.

    Attributes:
        number: row number as shown by Excel.
        answers: the nine answers in the order of the regulation, "?" where there is none.
        index: index of the sheet; None when the row is skipped.
        place: which column the sentence is about, e.g. "Biaya/Tarif · kolom K".
        sentence: what is wrong, or "".
        skipped: whether the row is left out.
        is_incomplete: whether the row is kept apart, since some elements are unanswered.
        is_copy: whether an earlier file already brought the same sheet.
    """

    number: int
    day: str
    service: str
    answers: str
    index: Decimal | None
    place: str
    sentence: str
    skipped: bool
    is_incomplete: bool
    is_copy: bool


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """A file as it would be imported.

    Attributes:
        mapping: field -> column used, for the dialog that changes it.
        headings: heading of each column, by column from 0.
        header_row: Excel number of the row they stand in.
        sheets: what would be stored.
        incomplete: sheets that would be kept apart for the office's rule.
        rule: what the office lets those count for.
        copies: rows that an earlier file already brought.
        fault: why nothing can be read yet, or "".
        earlier: the sentence naming an earlier import of this very file, or None.
        order_unclear: the user has to say what U8 and U9 are.
    """

    wishes: ReadingWishes
    sheet: Sheet
    read_at: datetime
    mapping: Mapping[str, int]
    headings: tuple[str, ...]
    header_row: int
    sheets: tuple[AnswerSheet, ...]
    incomplete: tuple[AnswerSheet, ...]
    rule: IncompleteRule
    copies: int
    lines: tuple[PreviewLine, ...]
    fault: str
    earlier: str | None
    order_unclear: bool

    @property
    def skipped(self) -> int:
        """Rows that are left out."""
        return sum(line.skipped for line in self.lines)


def read_preview(office: Office, actor: Actor, wishes: ReadingWishes) -> ImportPreview:
    """Read a file; nothing is stored.

    Raises:
        DomainError: not a spreadsheet, empty, damaged or protected.
        StorageError: the file is gone or open in another program.
    """
    sheet = read_sheet(wishes.path, wishes.sheet_name)
    guess, answers = guess_survey_columns(sheet, wishes.order, wishes.mapping, wishes.header_row)
    mapping = dict(guess.mapping)
    mapping.update((ANSWER_FIELD.format(item), at) for item, at in answers.columns.items())
    fault = ""
    sheets: tuple[AnswerSheet, ...] = ()
    incomplete: tuple[AnswerSheet, ...] = ()
    copies: dict[int, str] = {}
    lines: tuple[PreviewLine, ...] = ()
    earlier = earlier_import(office, sheet.digest)
    try:
        read = read_survey(sheet, wishes.order, wishes.mapping, wishes.header_row)
    except DomainError as error:
        fault = str(error)
    else:
        ready = ready_sheets(read, office.clock.today())
        # Of the very same file every row is a copy; saying so once is enough.
        found = {} if earlier else earlier_copies(office, actor, ready.all_sheets)
        left_out = frozenset() if wishes.with_copies else found.keys()
        wanted = [item for at, item in enumerate(ready.all_sheets) if at not in left_out]
        sheets = tuple(item for item in wanted if is_complete(item))
        incomplete = tuple(item for item in wanted if not is_complete(item))
        copies = _by_row(read, ready, found)
        lines = _lines(sheet, read, ready, copies, with_copies=wishes.with_copies)
    header_row = wishes.header_row or (_fullest_row(sheet) if fault else guess.header_row)
    merged = with_merged_headings(sheet, header_row)
    titles = next((row.cells for row in merged.rows if row.number == header_row), ())
    return ImportPreview(
        wishes=wishes,
        sheet=sheet,
        read_at=office.clock.local_now(),
        mapping=mapping,
        headings=tuple(cell_text(cell) for cell in titles),
        header_row=header_row,
        sheets=sheets,
        incomplete=incomplete,
        rule=settings_of(office).survey_incomplete,
        copies=len(copies),
        lines=lines,
        fault=fault,
        earlier=earlier,
        order_unclear=answers.order_unclear,
    )


def left_out_words(preview: ImportPreview) -> str:
    """Say what of a file does not count as a complete answer, or "" when all of it does."""
    told = []
    if preview.skipped:
        told.append(f"{number(preview.skipped)} baris dilewati, dapat ditambahkan nanti.")
    if preview.incomplete:
        is_counted = preview.rule is IncompleteRule.OWN_COUNT
        fate = "dihitung per unsur" if is_counted else "dicatat, tidak dihitung"
        told.append(f"{number(len(preview.incomplete))} lembar tidak lengkap {fate}.")
    return " ".join(told)


def column_title(field: str) -> str:
    """Return how a field is called on screen."""
    return next((spec.title for spec in COLUMNS if spec.field == field), "")


def _fullest_row(sheet: Sheet) -> int:
    """Return the first row with the most cells: headings that name nothing we know."""
    top = sheet.rows[:_HEADINGS_WITHIN]
    return max(
        top, key=lambda row: (sum(cell is not None for cell in row.cells), -row.number)
    ).number


def _by_row(read: SurveyImport, ready: ReadySheets, found: Mapping[int, str]) -> dict[int, str]:
    """Turn positions among the ready sheets into row numbers of the file."""
    broken = broken_rows(ready.problems)
    rows = (*read.rows, *read.incomplete)
    numbers = [row.number for row in rows if row.number not in broken]
    return {numbers[position]: file_name for position, file_name in found.items()}


def _lines(
    sheet: Sheet,
    read: SurveyImport,
    ready: ReadySheets,
    copies: Mapping[int, str],
    *,
    with_copies: bool,
) -> tuple[PreviewLine, ...]:
    rows = {row.number: row for row in sheet.rows}
    problems: dict[int, list[RowProblem]] = {}
    for problem in ready.problems:
        problems.setdefault(problem.number, []).append(problem)
    numbers = {row.number for row in (*read.rows, *read.incomplete)} | problems.keys()
    lines = []
    for at in sorted(numbers):
        line = _line(rows[at], read, problems.get(at, []))
        if at in copies:
            line = replace(
                line,
                place="Sama dengan impor sebelumnya",
                sentence=f"Sudah ada dari {copies[at]}.",
                skipped=not with_copies,
                is_incomplete=with_copies and line.is_incomplete,
                is_copy=True,
            )
        lines.append(line)
    return tuple(lines)


def _line(row: SheetRow, read: SurveyImport, problems: list[RowProblem]) -> PreviewLine:
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    gaps = [problem for problem in problems if problem.severity is Severity.GAP]
    worst = next(iter(errors or gaps or problems), None)
    more = f" (+{len(problems) - 1} lagi)" if len(problems) > 1 else ""
    answers = [
        recognise_answer(element, row.text(read.answer_columns[element]))
        for element in SurveyElement
    ]
    return PreviewLine(
        number=row.number,
        day=_day(row.text(read.guess.mapping["day"])),
        service=row.text(read.guess.mapping.get("service_name")),
        answers=" ".join("?" if answer is None else str(answer) for answer in answers),
        index=None if errors or gaps else sheet_index(answers),
        place="" if worst is None else _place(worst, read) + more,
        sentence="" if worst is None else _remark(worst.sentence),
        skipped=bool(errors),
        is_incomplete=bool(gaps and not errors),
        is_copy=False,
    )


def _day(text: str) -> str:
    try:
        return date_short(parse_date(text.partition(" ")[0]))
    except DomainError:
        return text


def _remark(sentence: str) -> str:
    """Return the sentence without the column, which stands above it."""
    _, found, rest = sentence.partition("(kolom ")
    words = rest.partition(") ")[2] if found else sentence
    return words[:1].upper() + words[1:]


def _place(problem: RowProblem, read: SurveyImport) -> str:
    columns = {ANSWER_FIELD.format(item): at for item, at in read.answer_columns.items()}
    columns.update(read.guess.mapping)
    column = columns.get(problem.field)
    title = column_title(problem.field)
    return title if column is None else f"{title} · kolom {column_letters(column)}"
