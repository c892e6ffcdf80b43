"""A whole sheet as text: how it is kept aside, and how two typings of it are compared."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.instruments import SKM, Instrument
from asn_desktop.domain.public_service.terms import (
    Education,
    Occupation,
    ResponseSource,
    SurveyElement,
)
from asn_desktop.domain.term import Term
from asn_desktop.services.context import Transaction
from asn_desktop.services.public_service.answers import AnswerSheet, answer_values
from asn_desktop.services.public_service.entry import (
    put_in,
    require_service,
    row_of,
    sheet_of,
    take_out,
)
from asn_desktop.services.public_service.instruments.responses import (
    InstrumentSheet,
    instrument_sheet_of,
    put_instrument_sheet_in,
    take_instrument_sheet_out,
)
from asn_desktop.store.tables import InstrumentResponseRow, SurveyResponseRow

AnyTerm = TypeVar("AnyTerm", bound=Term)

TRAITS: Final = {
    "sex": "Jenis kelamin",
    "age": "Umur",
    "education": "Pendidikan",
    "occupation": "Pekerjaan",
}
_NOT_GIVEN: Final = "–"


@dataclass(frozen=True, slots=True)
class StoredSheet:
    """A sheet with what the store knows beside it.

    Attributes:
        instrument_id: "skm" or an instrument's id.
        answers: by element or question key.
        import_id: the file it came with, None when it was typed.
    """

    instrument_id: str
    sheet: AnswerSheet
    answers: Mapping[str, int | None]
    source: ResponseSource = ResponseSource.TYPED
    entered_at: datetime | None = None
    paper_batch_id: str | None = None
    import_id: str | None = None

    @property
    def cells(self) -> dict[str, object]:
        """What the second typing compares: every answer and the respondent's traits."""
        sheet = self.sheet
        traits = (sheet.sex, sheet.age, sheet.education, sheet.occupation)
        return {**self.answers, **dict(zip(TRAITS, traits, strict=True))}


def as_text(stored: StoredSheet) -> str:
    """Return a sheet as JSON."""
    sheet = stored.sheet
    return json.dumps(
        {
            "instrument": stored.instrument_id,
            "service": sheet.service,
            "day": sheet.day.isoformat(),
            "sheet_number": sheet.sheet_number,
            "hour": sheet.hour,
            "sex": sheet.sex,
            "age": sheet.age,
            "education": sheet.education,
            "occupation": sheet.occupation,
            "suggestion": sheet.suggestion,
            "answers": dict(stored.answers),
            "source": stored.source,
            "entered_at": stored.entered_at and stored.entered_at.isoformat(),
            "paper_batch_id": stored.paper_batch_id,
            "import_id": stored.import_id,
        },
        ensure_ascii=False,
    )


def from_text(text: str) -> StoredSheet:
    """Read a sheet back from its JSON."""
    kept: dict[str, Any] = json.loads(text)
    moment = kept["entered_at"]
    sheet = AnswerSheet(
        service=kept["service"],
        day=date.fromisoformat(kept["day"]),
        answers={},
        sheet_number=kept["sheet_number"],
        hour=kept["hour"],
        sex=_term(Sex, kept["sex"]),
        age=kept["age"],
        education=_term(Education, kept["education"]),
        occupation=_term(Occupation, kept["occupation"]),
        suggestion=kept["suggestion"],
    )
    return StoredSheet(
        instrument_id=kept["instrument"],
        sheet=sheet,
        answers=kept["answers"],
        source=_term(ResponseSource, kept["source"]) or ResponseSource.TYPED,
        entered_at=datetime.fromisoformat(moment) if moment else None,
        paper_batch_id=kept["paper_batch_id"],
        import_id=kept["import_id"],
    )


def _term(terms: type[AnyTerm], value: str | None) -> AnyTerm | None:
    return next((member for member in terms if member.value == value), None)


def survey_sheet_of(stored: StoredSheet) -> AnswerSheet:
    """Return a kept SKM sheet as the entry takes it."""
    answers = {element: stored.answers.get(element.value) for element in SurveyElement}
    return replace(stored.sheet, answers=answers)


def find_stored(session: Session, sheet_id: str) -> StoredSheet | None:
    """Return a counted sheet by its id, from whichever survey; None when it is gone."""
    row = session.get(SurveyResponseRow, sheet_id)
    if row is not None:
        sheet = sheet_of(session, row)
        return StoredSheet(
            instrument_id=SKM,
            sheet=replace(sheet, answers={}),
            answers={element.value: value for element, value in sheet.answers.items()},
            source=row.source,
            entered_at=row.entered_at,
            paper_batch_id=row.paper_batch_id,
            import_id=row.batch_id,
        )
    other = session.get(InstrumentResponseRow, sheet_id)
    if other is None:
        return None
    typed = instrument_sheet_of(session, other)
    return StoredSheet(
        instrument_id=other.instrument_id,
        sheet=typed.particulars,
        answers=typed.answers,
        entered_at=other.entered_at,
        paper_batch_id=other.paper_batch_id,
    )


def remove_stored(transaction: Transaction, sheet_id: str) -> None:
    """Take a counted sheet and its totals out."""
    session = transaction.session
    row = session.get(SurveyResponseRow, sheet_id)
    if row is not None:
        take_out(transaction, row)
        return
    take_instrument_sheet_out(transaction, session.get_one(InstrumentResponseRow, sheet_id))


def store_again(transaction: Transaction, sheet_id: str, stored: StoredSheet) -> None:
    """Put a sheet among the counted ones, under the id it had.

    Raises:
        DomainError: its service is gone.
    """
    session = transaction.session
    if stored.instrument_id != SKM:
        typed = InstrumentSheet(stored.sheet, stored.answers)
        put_instrument_sheet_in(
            transaction, stored.instrument_id, typed, stored.paper_batch_id, sheet_id
        )
        return
    sheet = survey_sheet_of(stored)
    values = answer_values(sheet)
    service_id = require_service(session, sheet.service)
    row = row_of(sheet, values, service_id, stored.source, stored.entered_at or transaction.now)
    row.id, row.paper_batch_id, row.batch_id = sheet_id, stored.paper_batch_id, stored.import_id
    row.entered_at = stored.entered_at
    put_in(transaction, row, values)


def stored_id(session: Session, batch_id: str, number: str) -> str | None:
    """Return the id of a counted sheet by its number in a stack."""
    for rows in (SurveyResponseRow, InstrumentResponseRow):
        query = select(rows.id).where(rows.paper_batch_id == batch_id, rows.sheet_number == number)
        found: str | None = session.scalar(query)
        if found is not None:
            return found
    return None


def cell_words(instrument: Instrument, key: str, value: object) -> str:
    """Return a value with its words, such as "3 Sesuai"."""
    if value is None:
        return _NOT_GIVEN
    for item in instrument.elements:
        if item.key == key and isinstance(value, int):
            return f"{value} {item.answers[value - instrument.lowest]}"
    return getattr(value, "label", None) or str(value)


def cell_label(instrument: Instrument, key: str) -> str:
    """Return what a cell is called on the screen."""
    return TRAITS.get(key) or next(item.label for item in instrument.elements if item.key == key)
