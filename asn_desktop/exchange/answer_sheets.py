"""Turns survey rows as read from a file into the sheets that the services store."""

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
        problems: remarks in row order; rows with an error gave no sheet.
    """

    sheets: tuple[AnswerSheet, ...]
    problems: tuple[RowProblem, ...]

    @property
    def skipped(self) -> int:
        """Rows that are left out."""
        return len(broken_rows(list(self.problems)))


def ready_sheets(read: SurveyImport, today: date) -> ReadySheets:
    """Make sheets of the rows without error; those that cannot be true yet are named and left out.

    Args:
        read: the file as read.
        today: the office's day; a survey of tomorrow is a typing error.
    """
    sheets: list[AnswerSheet] = []
    problems = list(read.problems)
    for row in read.rows:
        sheet = _sheet_of(row)
        try:
            check_respondent(sheet, today)
        except DomainError as error:
            problems.append(RowProblem(row.number, error.field, str(error)))
        else:
            sheets.append(sheet)
    problems.sort(key=lambda problem: problem.number)
    return ReadySheets(tuple(sheets), tuple(problems))


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
