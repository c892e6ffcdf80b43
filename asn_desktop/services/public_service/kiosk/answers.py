"""Keeping what somebody answered at the kiosk: the nine answers at once, the rest when told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.terms import (
    Education,
    Occupation,
    ResponseSource,
    SurveyElement,
)
from asn_desktop.domain.public_service.voices.terms import VoiceKind
from asn_desktop.domain.public_service.voices.texts import LONGEST_VOICE, without_numbers
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.answers import (
    ELEMENT_COLUMNS,
    AnswerSheet,
    answer_values,
    check_respondent,
    month_of,
)
from asn_desktop.services.public_service.group_summary import add_to_groups, groups_of_sheet
from asn_desktop.services.public_service.summary import add_to_summary
from asn_desktop.services.public_service.voices.receiving import add_kiosk_complaint
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import PaperSheetRow, ServiceTypeRow, SurveyResponseRow

_NOON: Final = 12
_HOURS: Final = ("08.00–12.00", "13.00–17.00")


@dataclass(frozen=True, slots=True)
class KioskDetails:
    """What somebody may add after the nine answers; all of it may be left open.

    Attributes:
        words: a suggestion or complaint, without name, NIK or telephone number.
        kind: which of the two it is.
    """

    sex: Sex | None = None
    age: int | None = None
    education: Education | None = None
    occupation: Occupation | None = None
    words: str = ""
    kind: VoiceKind = VoiceKind.SUGGESTION


def keep_kiosk_answers(
    office: Office,
    actor: Actor,
    visit_id: str,
    service_id: str,
    answers: Mapping[SurveyElement, int],
) -> str:
    """Store the nine answers of one visit with full sync; return the number of the sheet.

    Asking twice for the same visit stores one sheet: a finger may touch twice. Neither the moment
    nor the person is kept, only the day and its half.

    Args:
        office: where to.
        actor: the officer who opened the kiosk.
        visit_id: UUIDv7 made when the visitor touched the first button.
        service_id: the service received.
        answers: 1 to 4 for each of the nine elements.

    Raises:
        NotAllowed: the actor may not open the kiosk.
        DomainError: an element is unanswered or the service is gone.
    """
    require(actor, Right.RUN_KIOSK)
    with office.write(actor, "Menerima satu jawaban kios", subject_id=visit_id) as transaction:
        session = transaction.session
        known = session.get(SurveyResponseRow, visit_id)
        if known is not None:
            return known.sheet_number
        service = session.get(ServiceTypeRow, service_id)
        if service is None:
            raise DomainError("Layanan ini tidak ada lagi. Pilih layanan lain.", field="service")
        local = office.clock.zone.to_local(transaction.now)
        sheet = AnswerSheet(
            service=service.name,
            day=local.date(),
            answers=answers,
            sheet_number=_next_number(session, local),
            hour=_HOURS[local.hour > _NOON],
        )
        check_respondent(sheet, local.date())
        values = answer_values(sheet)
        row = SurveyResponseRow(
            id=visit_id,
            sheet_number=sheet.sheet_number,
            service_id=service_id,
            day=sheet.day,
            month=month_of(sheet.day),
            hour=sheet.hour,
            source=ResponseSource.KIOSK,
            **dict(zip(ELEMENT_COLUMNS, values, strict=True)),
        )
        session.add(row)
        add_to_summary(session, {(service_id, row.month): (1, *values)})
        add_to_groups(session, groups_of_sheet(row))
        transaction.subject_id = None
        transaction.note(SurveyResponseRow.__tablename__, "created", sheets=1)
        return row.sheet_number


def add_kiosk_details(office: Office, actor: Actor, visit_id: str, details: KioskDetails) -> None:
    """Add traits and words to a visit whose answers are stored; a complaint stands on its own.

    Numbers that look like a NIK or telephone number are taken out before anything is stored. A
    complaint is never linked to the answers it came with.

    Raises:
        NotAllowed: the actor may not open the kiosk.
        DomainError: the answers are gone, the age cannot be true or the words are too long.
    """
    require(actor, Right.RUN_KIOSK)
    words = without_numbers(
        checked_text(details.words, LONGEST_VOICE, what="Saran", field="words", required=False)
    )
    with office.write(actor, "Melengkapi satu jawaban kios") as transaction:
        row = transaction.session.get(SurveyResponseRow, visit_id)
        if row is None:
            raise DomainError("Jawaban ini sudah dihapus. Mulai lagi dari awal.")
        add_to_groups(transaction.session, groups_of_sheet(row), sign=-1)
        row.sex, row.age = details.sex, details.age
        row.education, row.occupation = details.education, details.occupation
        add_to_groups(transaction.session, groups_of_sheet(row))
        if details.kind is VoiceKind.SUGGESTION:
            row.suggestion = words
        elif words:
            add_kiosk_complaint(office, transaction, row.service_id, words)
        transaction.note(SurveyResponseRow.__tablename__, "changed", sheets=1)


def _next_number(session: Session, local: datetime) -> str:
    """Return the day's next sheet number, such as K261005-0007."""
    prefix = f"K{local:%y%m%d}-"
    query = select(func.max(SurveyResponseRow.sheet_number)).where(
        SurveyResponseRow.day == local.date(), SurveyResponseRow.sheet_number.like(f"{prefix}%")
    )
    # A sheet that was set aside keeps its number.
    aside = select(func.max(PaperSheetRow.sheet_number)).where(
        PaperSheetRow.sheet_number.like(f"{prefix}%")
    )
    last = max(session.scalar(query) or "", session.scalar(aside) or "")
    count = int(last.removeprefix(prefix)) if last else 0
    return f"{prefix}{count + 1:04d}"
