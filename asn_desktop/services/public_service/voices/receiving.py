"""Taking in suggestions and complaints that come by other ways than an answer sheet."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import insert

from asn_desktop.base.errors import DomainError
from asn_desktop.base.identifiers import new_id
from asn_desktop.base.wording import date_short
from asn_desktop.domain.public_service.voices.terms import HandlingState, VoiceChannel, VoiceKind
from asn_desktop.domain.public_service.voices.texts import LONGEST_VOICE, without_numbers
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import VoiceContactRow, VoiceRow

LONGEST_CONTACT = 160


@dataclass(frozen=True, slots=True)
class VoiceEntry:
    """What an officer writes down.

    Attributes:
        day: when it was said or found.
        service_id: the service it is about, or None.
        contact: how to reach the person, only when an answer is wanted; deleted on closing.
    """

    kind: VoiceKind
    channel: VoiceChannel
    day: date
    text: str
    service_id: str | None = None
    contact: str = ""


def record_voice(office: Office, actor: Actor, entry: VoiceEntry) -> str:
    """Write down a suggestion or complaint; numbers that look like a NIK or phone are taken out.

    The text and the contact stay out of the audit trail, which cannot forget: the trail says
    that one came and by which way.

    Returns:
        its id.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the text is missing or too long, the day lies ahead, or a contact was given
            for a suggestion.
    """
    require(actor, Right.HANDLE_VOICES)
    text = checked_text(entry.text, LONGEST_VOICE, what="Isi", field="text")
    contact = checked_text(
        entry.contact, LONGEST_CONTACT, what="Kontak", field="contact", required=False
    )
    if entry.day > office.clock.today():
        raise DomainError(
            f"Tanggal {date_short(entry.day)} belum tiba. Periksa tanggalnya.", field="day"
        )
    if contact and entry.kind is not VoiceKind.COMPLAINT:
        raise DomainError(
            "Kontak hanya disimpan untuk pengaduan yang perlu dijawab. Kosongkan kontaknya.",
            field="contact",
        )
    sentence = f"Mencatat {entry.kind.label.lower()} ({entry.channel.label.lower()})"
    with office.write(actor, sentence) as transaction:
        voice_id = _insert(office, transaction, entry, text)
        transaction.subject_id = voice_id
        if contact:
            transaction.session.execute(
                insert(VoiceContactRow).values(id=new_id(), voice_id=voice_id, contact=contact)
            )
        return voice_id


def add_kiosk_complaint(
    office: Office, transaction: Transaction, service_id: str, text: str
) -> None:
    """Write down a complaint typed at the kiosk, inside a running transaction."""
    day = office.clock.zone.to_local(transaction.now).date()
    entry = VoiceEntry(VoiceKind.COMPLAINT, VoiceChannel.KIOSK, day, text, service_id)
    _insert(office, transaction, entry, text)


def _insert(office: Office, transaction: Transaction, entry: VoiceEntry, text: str) -> str:
    complaint = entry.kind is VoiceKind.COMPLAINT
    days = load_settings(transaction.session).complaint_days
    voice_id = new_id()
    # Not through an ORM object: the audit trail would keep the text for good.
    transaction.session.execute(
        insert(VoiceRow).values(
            id=voice_id,
            kind=entry.kind,
            channel=entry.channel,
            service_id=entry.service_id,
            day=entry.day,
            text=without_numbers(text),
            state=HandlingState.NEW if complaint else HandlingState.DONE,
            due_on=entry.day + timedelta(days=days) if complaint else None,
            revision=1,
        )
    )
    transaction.note(VoiceRow.__tablename__, "created", kind=entry.kind.value)
    return voice_id
