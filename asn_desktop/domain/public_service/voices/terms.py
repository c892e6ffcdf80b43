"""Terms of what the public says outside the questions: kind, way, and how far it is."""

from asn_desktop.domain.term import Term


class VoiceKind(Term):
    """What somebody wanted to say."""

    SUGGESTION = "suggestion", "Saran"
    COMPLAINT = "complaint", "Pengaduan"


class VoiceChannel(Term):
    """The way by which it reached the office."""

    SURVEY = "survey", "Lembar survei"
    KIOSK = "kiosk", "Kios"
    COUNTER = "counter", "Langsung di loket"
    BOX = "box", "Kotak saran"
    PHONE = "phone", "Telepon"
    LETTER = "letter", "Surat"


class HandlingState(Term):
    """How far a complaint is."""

    NEW = "new", "Baru"
    HANDLING = "handling", "Ditangani"
    DONE = "done", "Selesai"
