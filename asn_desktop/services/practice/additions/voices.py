"""Suggestions and complaints of the practice office: told, tagged, handled, one of them late."""

from datetime import timedelta
from typing import Final

from asn_desktop.domain.public_service.voices.terms import HandlingState, VoiceChannel, VoiceKind
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.service_types import service_types
from asn_desktop.services.public_service.voices.handling import confirm_topics, move_complaint
from asn_desktop.services.public_service.voices.lists import VoiceFilter, voices
from asn_desktop.services.public_service.voices.receiving import VoiceEntry, record_voice

_TOLD: Final = (
    (VoiceKind.COMPLAINT, VoiceChannel.COUNTER, 26, "Menunggu dua jam karena petugas istirahat.",
     HandlingState.NEW),
    (VoiceKind.COMPLAINT, VoiceChannel.PHONE, 9, "Diminta fotokopi berkas dua kali.",
     HandlingState.HANDLING),
    (VoiceKind.COMPLAINT, VoiceChannel.LETTER, 40, "Toilet warga terkunci pada hari pasar.",
     HandlingState.DONE),
    (VoiceKind.COMPLAINT, VoiceChannel.KIOSK, 2, "Nomor antrean terlewat tanpa dipanggil.",
     HandlingState.NEW),
    (VoiceKind.SUGGESTION, VoiceChannel.BOX, 5, "Pasang papan alur layanan di dekat pintu.",
     HandlingState.DONE),
)  # fmt: skip
_NOTES: Final = {
    HandlingState.HANDLING: "Dibahas dengan petugas loket.",
    HandlingState.DONE: "Kunci dipegang petugas jaga; warga sudah diberi tahu.",
}
_TAGGED: Final = 12
_SPAN: Final = timedelta(days=89)


def add_voices(office: Office) -> None:
    """Write down a few voices, confirm proposed topics, and handle some complaints."""
    today = office.clock.today()
    services = service_types(office)
    for place, (kind, channel, age, text, state) in enumerate(_TOLD):
        service = services[place % len(services)].id if services else None
        entry = VoiceEntry(kind, channel, today - timedelta(days=age), text, service)
        key = record_voice(office, PROGRAM, entry)
        if kind is VoiceKind.COMPLAINT and state is not HandlingState.NEW:
            move_complaint(office, PROGRAM, key, state, _NOTES[state])
    found = voices(office, PROGRAM, VoiceFilter(today - _SPAN, today)).lines
    for line in [line for line in found if line.proposed][:_TAGGED]:
        confirm_topics(office, PROGRAM, line.key, line.proposed)
