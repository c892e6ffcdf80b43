"""Reads survey sheets (digits or words) into answers by element, and names every bad cell."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final, TypeVar

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import parse_date
from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.questionnaire import (
    HIGHEST_ANSWER,
    LOWEST_ANSWER,
    recognise_answer,
)
from asn_desktop.domain.public_service.terms import (
    Education,
    ElementOrder,
    Occupation,
    SurveyElement,
)
from asn_desktop.domain.term import Term
from asn_desktop.exchange.columns import ColumnGuess, column_letters, data_rows
from asn_desktop.exchange.recognition import spellings
from asn_desktop.exchange.recognition.survey_columns import (
    ANSWER_FIELD,
    AnswerColumns,
    guess_survey_columns,
)
from asn_desktop.exchange.row_problems import RowProblem, Severity, broken_rows
from asn_desktop.exchange.tables import Sheet, SheetRow

AnyTerm = TypeVar("AnyTerm", bound=Term)

OLDEST: Final = 120
_CLOCK = re.compile(r"[ t](\d{1,2})[.:]\d{2}(?:[.:]\d{2})?(?:\.\d+)?\s*([ap]m)?\b.*", re.I)
_HOUR = re.compile(r"(\d{1,2})(?:[.:]\d{2})*\s*([ap]m)?\b.*", re.I)


@dataclass(frozen=True, slots=True)
class SurveyAnswerRow:
    """One respondent without any name.

    Attributes:
        number: row number as shown by Excel.
        sheet_number: number on the paper sheet, "" when not given.
        hour: hour of filling in, 0-23; None when not given.
        answers: 1 to 4 for each of the nine elements.
    """

    number: int
    sheet_number: str
    day: date
    hour: int | None
    service_name: str
    sex: Sex | None
    age: int | None
    education: Education | None
    occupation: Occupation | None
    answers: Mapping[SurveyElement, int]
    suggestion: str


@dataclass(frozen=True, slots=True)
class SurveyImport:
    """A survey file as read; nothing is stored yet.

    Attributes:
        rows: the rows without error and with nine answers, in file order.
        incomplete: rows without error on which some, but not all elements are unanswered.
        problems: remarks in row order; rows with an error are in neither of the two.
        rows_read: rows that hold a respondent, with and without error.
        order: order the answer columns stand in; None when it is neither of the two.
        order_unclear: ask the user which order the numbered columns follow, then read again.
        guess: where the respondent columns were found.
        answer_columns: element -> column from 0.
    """

    rows: tuple[SurveyAnswerRow, ...]
    incomplete: tuple[SurveyAnswerRow, ...]
    problems: tuple[RowProblem, ...]
    rows_read: int
    order: ElementOrder | None
    order_unclear: bool
    guess: ColumnGuess
    answer_columns: Mapping[SurveyElement, int]


def read_survey(
    sheet: Sheet,
    order: ElementOrder | None = None,
    mapping: Mapping[str, int] | None = None,
    header_row: int | None = None,
) -> SurveyImport:
    """Read survey sheets; unknown respondent traits are left empty with a warning.

    Args:
        sheet: the file.
        order: what numbered headings U1..U9 mean; None takes the regulation's and flags it.
        mapping: field -> column from 0 chosen by the user; an answer column is named
            "answer_" and the element's value, for example "answer_cost".
        header_row: Excel number of the row of headings, when the guess was wrong.

    Raises:
        DomainError: the day or an answer column is missing, or no row holds an answer.
    """
    guess, answers = guess_survey_columns(sheet, order, mapping, header_row)
    guess.require()
    if answers.missing:
        names = ", ".join(element.label for element in answers.missing)
        raise DomainError(
            f"Kolom jawaban tidak ditemukan untuk: {names}. "
            "Tunjukkan kolomnya pada langkah pencocokan kolom."
        )
    reader = _SurveyReader(guess, answers)
    lines = data_rows(sheet, guess)
    if not lines:
        raise DomainError(
            "Tidak ada baris jawaban di bawah judul kolom. Pilih lembar lain atau baris judulnya."
        )
    rows = [row for line in lines if (row := reader.read(line)) is not None]
    asked = len(answers.columns)
    return SurveyImport(
        rows=tuple(row for row in rows if len(row.answers) == asked),
        incomplete=tuple(row for row in rows if len(row.answers) < asked),
        problems=tuple(reader.problems),
        rows_read=len(lines),
        order=answers.order,
        order_unclear=answers.order_unclear,
        guess=guess,
        answer_columns=answers.columns,
    )


class _SurveyReader:
    """Reads rows one by one.

    Attributes:
        problems: remarks so far, in row order.
    """

    def __init__(self, guess: ColumnGuess, answers: AnswerColumns) -> None:
        self._columns = guess.mapping
        self._answers = sorted(answers.columns.items(), key=lambda item: item[1])
        self.problems: list[RowProblem] = []

    def read(self, line: SheetRow) -> SurveyAnswerRow | None:
        """Read one row; None when it has an error, which is then in `problems`."""
        before = len(self.problems)
        day = self._day(line)
        answers = self._answer_values(line)
        if day is None or line.number in broken_rows(self.problems[before:]):
            return None
        return SurveyAnswerRow(
            number=line.number,
            sheet_number=self._text(line, "sheet_number"),
            day=day,
            hour=self._hour(line),
            service_name=self._text(line, "service_name"),
            sex=self._trait(line, "sex", "Jenis kelamin", spellings.recognise_sex),
            age=self._age(line),
            education=self._trait(line, "education", "Pendidikan", spellings.recognise_education),
            occupation=self._trait(line, "occupation", "Pekerjaan", spellings.recognise_occupation),
            answers=answers,
            suggestion=self._text(line, "suggestion"),
        )

    def _text(self, line: SheetRow, field: str) -> str:
        return line.text(self._columns.get(field))

    def _warn(self, line: SheetRow, field: str, sentence: str) -> None:
        self.problems.append(RowProblem(line.number, field, sentence, Severity.WARNING))

    def _day(self, line: SheetRow) -> date | None:
        cell = line.cell(self._columns["day"])
        if isinstance(cell, datetime):
            return cell.date()
        if isinstance(cell, date):
            return cell
        try:
            return parse_date(_CLOCK.sub("", self._text(line, "day")), field="day")
        except DomainError as error:
            blank = not self._text(line, "day")
            sentence = "Tanggal kosong. Isi tanggal survei." if blank else str(error)
            self.problems.append(RowProblem(line.number, "day", sentence))
            return None

    def _hour(self, line: SheetRow) -> int | None:
        for field in ("hour", "day"):
            cell = line.cell(self._columns.get(field))
            if isinstance(cell, datetime | time):
                return cell.hour
        clock = _HOUR.fullmatch(self._text(line, "hour")) or _CLOCK.search(self._text(line, "day"))
        return _hour_of_day(int(clock[1]), clock[2]) if clock else None

    def _answer_values(self, line: SheetRow) -> dict[SurveyElement, int]:
        values: dict[SurveyElement, int] = {}
        for element, column in self._answers:
            text = line.text(column)
            value = recognise_answer(element, text) if text else None
            if value is None:
                self.problems.append(
                    RowProblem(
                        line.number,
                        ANSWER_FIELD.format(element),
                        self._bad_answer(element, column, text),
                        self._weight_of(line, text),
                    )
                )
            else:
                values[element] = value
        return values

    def _weight_of(self, line: SheetRow, text: str) -> Severity:
        """Return how bad an answer is: a blank one beside others only makes a sheet incomplete."""
        others = any(line.text(column) for _element, column in self._answers)
        return Severity.GAP if others and not text else Severity.ERROR

    def _bad_answer(self, element: SurveyElement, column: int, text: str) -> str:
        place = f"{element.label} (kolom {column_letters(column)})"
        if not text:
            return (
                f"Jawaban {place} kosong: lembar tidak lengkap. Isi dari lembar aslinya bila ada."
            )
        if text.replace(",", "").replace(".", "").lstrip("-").isdigit():
            return (
                f"Jawaban {place} tertulis {text}. "
                f"Hanya angka {LOWEST_ANSWER} sampai {HIGHEST_ANSWER} yang berlaku; "
                "periksa lembar aslinya."
            )
        return (
            f'Jawaban {place} tertulis "{text}", bukan salah satu pilihan jawaban. '
            "Periksa lembar aslinya."
        )

    def _trait(
        self, line: SheetRow, field: str, title: str, recognise: Callable[[str], AnyTerm | None]
    ) -> AnyTerm | None:
        text = self._text(line, field)
        term = recognise(text) if text else None
        if text and term is None:
            self._warn(line, field, f'{title} "{text}" tidak dikenal dan dikosongkan.')
        return term

    def _age(self, line: SheetRow) -> int | None:
        text = self._text(line, "age")
        digits = re.fullmatch(r"(\d{1,3})(?:[.,]0+)?(?: (?:th|thn|tahun)\.?)?", text.lower())
        if not text:
            return None
        if digits is None or not 0 < int(digits[1]) <= OLDEST:
            self._warn(line, "age", f'Usia "{text}" tidak masuk akal dan dikosongkan.')
            return None
        return int(digits[1])


def _hour_of_day(hour: int, half: str | None) -> int | None:
    """Return 0-23 from a clock of 24 hours, or of 12 hours with am or pm."""
    if half is not None:
        hour = hour % 12 + (12 if half.lower() == "pm" else 0)
    return hour if hour < 24 else None
