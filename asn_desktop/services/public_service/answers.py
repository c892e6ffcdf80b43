"""One answer sheet as it crosses the boundary of the services, and what makes it acceptable."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_short
from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.questionnaire import QUESTIONS, check_answer
from asn_desktop.domain.public_service.terms import Education, Occupation, SurveyElement

SURVEY_HOURS: Final = ("08.00–12.00", "13.00–17.00")
"""The times of day that the form offers."""
OLDEST_AGE: Final = 120
LONGEST_SERVICE: Final = 120
_LONGEST_SHORT_TEXT: Final = 20
# Iterating a tuple is far quicker than iterating the enumeration a hundred thousand times.
_ELEMENTS: Final = tuple(SurveyElement)
ELEMENT_COLUMNS: Final = tuple(element.value for element in _ELEMENTS)
"""Columns of the nine answers in the store, U1 to U9 of the regulation."""


@dataclass(frozen=True, slots=True)
class AnswerSheet:
    """One sheet as typed or read from a file; never a name or NIK.

    Attributes:
        service: name of the service received.
        day: day of the survey.
        answers: 1 to 4 for each element; None or absent where the respondent left it open.
        sheet_number: number on the paper, "" when it has none.
        hour: time of day as the form offers it, such as "08.00–12.00".
        age: in years.
    """

    service: str
    day: date
    answers: Mapping[SurveyElement, int | None]
    sheet_number: str = ""
    hour: str = ""
    sex: Sex | None = None
    age: int | None = None
    education: Education | None = None
    occupation: Occupation | None = None
    suggestion: str = ""


def month_of(day: date) -> int:
    """Return the month as yyyymm, the form in which answers are summed up."""
    return day.year * 100 + day.month


def is_complete(sheet: AnswerSheet) -> bool:
    """Tell whether all nine elements are answered; others stay out of the index (§5.4)."""
    return None not in map(sheet.answers.get, _ELEMENTS)


def has_answer(sheet: AnswerSheet) -> bool:
    """Tell whether at least one element is answered; a sheet without any says nothing."""
    return any(sheet.answers.get(element) is not None for element in _ELEMENTS)


def answer_values(sheet: AnswerSheet) -> tuple[int, ...]:
    """Return the nine answers in the order of the regulation.

    Raises:
        DomainError: an element is unanswered, or an answer is not 1, 2, 3 or 4.
    """
    values = []
    for element in _ELEMENTS:
        answer = sheet.answers.get(element)
        if answer is None:
            label = QUESTIONS[element].short_label
            raise DomainError(f"{label} belum dijawab. Ketik angka 1 sampai 4.", field=element)
        values.append(check_answer(answer))
    return tuple(values)


def check_respondent(sheet: AnswerSheet, today: date) -> None:
    """Refuse what cannot be true about day, service, age and texts of a sheet.

    Raises:
        DomainError: the sentence and the field that is wrong.
    """
    if not sheet.service.strip():
        raise DomainError(
            "Jenis layanan belum diisi. Pilih layanan yang diterima.", field="service"
        )
    if len(sheet.service.strip()) > LONGEST_SERVICE:
        raise DomainError(
            f"Nama layanan terlalu panjang. Tulis paling banyak {LONGEST_SERVICE} huruf.",
            field="service",
        )
    if sheet.day > today:
        raise DomainError(
            f"Tanggal survei {date_short(sheet.day)} belum tiba. Periksa tahun dan bulannya.",
            field="day",
        )
    if sheet.age is not None and not 1 <= sheet.age <= OLDEST_AGE:
        raise DomainError(f"Umur {sheet.age} tahun tidak mungkin. Ketik misalnya 34.", field="age")
    if max(len(sheet.sheet_number), len(sheet.hour)) > _LONGEST_SHORT_TEXT:
        raise DomainError(
            f"Nomor lembar atau jam survei lebih dari {_LONGEST_SHORT_TEXT} huruf. Persingkat.",
            field="sheet_number",
        )
