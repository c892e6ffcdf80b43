"""Turns survey rows as read from a file into the sheets that the services store."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.row_problems import RowProblem, broken_rows
from asn_desktop.exchange.survey_answers import SurveyAnswerRow, SurveyImport
from asn_desktop.services.public_service.answers import AnswerSheet, check_respondent

SERVICE_NOT_STATED: Final = "Layanan tidak disebutkan"


@dataclass(frozen=True, slots=True)
class ReadySheets:
    """What of a survey file can be imported.

    Attributes:
        sheets: one for each good row, in file order.
        incomplete: one for each row that leaves some elements unanswered.
        problems: remarks in row order; rows with an error gave no sheet.
    """

    sheets: tuple[AnswerSheet, ...]
    incomplete: tuple[AnswerSheet, ...]
    problems: tuple[RowProblem, ...]

    @property
    def all_sheets(self) -> tuple[AnswerSheet, ...]:
        """The complete ones, then those with gaps."""
        return (*self.sheets, *self.incomplete)

    @property
    def skipped(self) -> int:
        """Rows that are left out."""
        return len(broken_rows(self.problems))


def ready_sheets(read: SurveyImport, today: date) -> ReadySheets:
    """Make sheets of the rows without error; those that cannot be true yet are named and left out.

    Args:
        read: the file as read.
        today: the office's day; a survey of tomorrow is a typing error.
    """
    problems = list(read.problems)
    sheets = _checked(read.rows, today, problems)
    incomplete = _checked(read.incomplete, today, problems)
    problems.sort(key=lambda problem: problem.number)
    return ReadySheets(tuple(sheets), tuple(incomplete), tuple(problems))


def _checked(
    rows: Iterable[SurveyAnswerRow], today: date, problems: list[RowProblem]
) -> list[AnswerSheet]:
    sheets: list[AnswerSheet] = []
    for row in rows:
        sheet = _sheet_of(row)
        try:
            check_respondent(sheet, today)
        except DomainError as error:
            problems.append(RowProblem(row.number, error.field, str(error)))
        else:
            sheets.append(sheet)
    return sheets


def _sheet_of(row: SurveyAnswerRow) -> AnswerSheet:
    return AnswerSheet(
        service=row.service_name or SERVICE_NOT_STATED,
        day=row.day,
        answers=row.answers,
        sheet_number=row.sheet_number,
        hour="" if row.hour is None else f"{row.hour:02d}.00",
        sex=row.sex,
        age=row.age,
        education=row.education,
        occupation=row.occupation,
        suggestion=row.suggestion,
    )
