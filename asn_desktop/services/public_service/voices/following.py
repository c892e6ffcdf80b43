"""Making a follow-up of the survey out of what somebody suggested or complained about."""

from datetime import date

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.domain.public_service.voices.texts import without_numbers
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.public_service.follow_up.editing import add_follow_up
from asn_desktop.services.public_service.follow_up.views import FollowUpInput
from asn_desktop.services.public_service.voices.lists import is_on_sheet, row_id
from asn_desktop.store.tables import SurveyResponseRow, VoiceRow

_LONGEST_QUOTE = 300


def follow_voice_up(office: Office, actor: Actor, key: str) -> tuple[str, str]:
    """Add a planned follow-up that quotes a voice, in the period of its day.

    Returns:
        id of the period and id of the follow-up.

    Raises:
        NotAllowed: the actor may not manage follow-ups.
        DomainError: the voice is gone, or its year is not open.
    """
    require(actor, Right.MANAGE_FOLLOW_UP)
    with office.read() as session:
        day, service_id, text = _said(session, key)
    period = next(
        (
            line
            for line in periods_of(office, day.year)
            if line.scope is EvaluationScope.PERIODIC and line.starts <= day <= line.ends
        ),
        None,
    )
    if period is None:
        raise DomainError(
            f"Tahun {day.year} belum dibuka, jadi tindak lanjutnya belum punya periode. "
            "Buka tahun itu di Pengaturan."
        )
    words = " ".join(without_numbers(text).split())
    quote = words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE]}…"
    content = FollowUpInput(action=f"Menindaklanjuti: {quote}", service_id=service_id)
    return period.id, add_follow_up(office, actor, period.id, content)


def _said(session: Session, key: str) -> tuple[date, str | None, str]:
    if is_on_sheet(key):
        sheet = session.get(SurveyResponseRow, row_id(key))
        if sheet is not None:
            return sheet.day, sheet.service_id, sheet.suggestion
    else:
        voice = session.get(VoiceRow, key)
        if voice is not None:
            return voice.day, voice.service_id, voice.text
    raise DomainError("Tulisan ini sudah dihapus. Muat ulang daftarnya.")
