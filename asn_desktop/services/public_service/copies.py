"""Finds sheets that an earlier file already brought: a form exported again holds its old rows."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.domain.public_service.voices.texts import without_numbers
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.answers import (
    ELEMENT_COLUMNS,
    AnswerSheet,
    is_complete,
)
from asn_desktop.services.public_service.service_types import service_key
from asn_desktop.store.tables import (
    ImportBatchRow,
    PartialResponseRow,
    ServiceTypeRow,
    SurveyResponseRow,
)

_ELEMENTS: Final = tuple(SurveyElement)
_Key = tuple[Any, ...]


def earlier_copies(office: Office, actor: Actor, sheets: Sequence[AnswerSheet]) -> dict[int, str]:
    """Return the positions of sheets that equal an imported one in every particular.

    As many sheets are found as were imported before, so that two respondents of one day who
    happen to agree stay two.

    Returns:
        position in `sheets` -> name of the file that brought the same sheet.

    Raises:
        NotAllowed: the actor may not enter surveys.
    """
    require(actor, Right.ENTER_SURVEY)
    if not sheets:
        return {}
    days = [sheet.day for sheet in sheets]
    with office.read() as session:
        stored = _stored(session, min(days), max(days))
    found: dict[int, str] = {}
    for position, sheet in enumerate(sheets):
        files = stored.get(_key_of(sheet))
        if files:
            name = next(iter(files))
            found[position] = name
            files[name] -= 1
            if not files[name]:
                del files[name]
    return found


def _stored_with_gaps(session: Session, first: date, last: date) -> Iterator[tuple[str, _Key]]:
    answers = PartialResponseRow
    query = (
        select(
            ImportBatchRow.file_name,
            answers.day,
            ServiceTypeRow.name,
            answers.sheet_number,
            answers.sex,
            answers.age,
            answers.education,
            answers.occupation,
            *(getattr(answers, column) for column in ELEMENT_COLUMNS),
        )
        .join(ImportBatchRow, ImportBatchRow.id == answers.batch_id)
        .join(ServiceTypeRow, ServiceTypeRow.id == answers.service_id)
        .where(answers.day.between(first, last))
        .order_by(answers.id)
    )
    for row in session.execute(query):
        # Hour and words are not kept of these sheets.
        yield row[0], (row[1], service_key(row[2]), row[3], "", *row[4:8], "", *row[8:])


def _stored(session: Session, first: date, last: date) -> dict[_Key, Counter[str]]:
    answers = SurveyResponseRow
    query = (
        select(
            ImportBatchRow.file_name,
            answers.day,
            ServiceTypeRow.name,
            answers.sheet_number,
            answers.hour,
            answers.sex,
            answers.age,
            answers.education,
            answers.occupation,
            answers.suggestion,
            *(getattr(answers, column) for column in ELEMENT_COLUMNS),
        )
        .join(ImportBatchRow, ImportBatchRow.id == answers.batch_id)
        .join(ServiceTypeRow, ServiceTypeRow.id == answers.service_id)
        .where(answers.day.between(first, last))
        .order_by(answers.id)
    )
    stored: defaultdict[_Key, Counter[str]] = defaultdict(Counter)
    for row in session.execute(query):
        # Imports of earlier versions kept what looks like a number of a person.
        words = without_numbers(row[9])
        stored[(row[1], service_key(row[2]), *row[3:9], words, *row[10:])][row[0]] += 1
    for file_name, key in _stored_with_gaps(session, first, last):
        stored[key][file_name] += 1
    return stored


def _key_of(sheet: AnswerSheet) -> _Key:
    whole = is_complete(sheet)
    words = without_numbers(sheet.suggestion.replace("\0", "").strip())
    return (
        sheet.day,
        service_key(sheet.service),
        sheet.sheet_number,
        sheet.hour if whole else "",
        sheet.sex,
        sheet.age,
        sheet.education,
        sheet.occupation,
        words if whole else "",
        *map(sheet.answers.get, _ELEMENTS),
    )
