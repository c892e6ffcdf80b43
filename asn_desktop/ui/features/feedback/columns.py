"""The columns of the lists of feedback, requests and private notes."""

from asn_desktop.base.wording import date_short
from asn_desktop.services.performance.feedback.views import (
    FeedbackNote,
    FeedbackRequest,
    PrivateNote,
)
from asn_desktop.ui.features.feedback.words import GENERAL, KIND_CHIPS, STATE_CHIPS
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

_KIND_AND_DAY: tuple[Column[FeedbackNote], ...] = (
    Column(
        "kind",
        "Jenis",
        lambda note: note.kind.label,
        chip=lambda note: KIND_CHIPS[note.kind],
        width=172,
    ),
    Column("day", "Tanggal", lambda note: date_short(note.day), width=112),
)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _received_sign(note: FeedbackNote) -> tuple[str, str]:
    if not note.is_read:
        return ("circle-fill", "link")
    return ("check-bold", "success") if note.is_thanked else ("chat-text", "text2")


RECEIVED: tuple[Column[FeedbackNote], ...] = (
    Column(
        "text",
        "Umpan balik",
        lambda note: _flat(note.text),
        subtext=lambda note: (
            f"{note.giver_words} · {note.about or GENERAL}"
            if note.giver_words != "Pimpinan"
            else f"Pimpinan ({note.giver_name.split(',')[0]}) · {note.about or GENERAL}"
        ),
        icon=_received_sign,
    ),
    *_KIND_AND_DAY,
)
GIVEN: tuple[Column[FeedbackNote], ...] = (
    Column(
        "text",
        "Umpan balik",
        lambda note: _flat(note.text),
        subtext=lambda note: f"Untuk {note.receiver_name} · {note.about or GENERAL}",
        icon=lambda note: ("check-bold", "success") if note.is_thanked else ("chat-text", "text2"),
    ),
    *_KIND_AND_DAY,
)


def _state(request: FeedbackRequest, own: str) -> ChipStyle:
    if request.asked_id == own:
        return ChipStyle("Anda diminta", "warning", "chat-text")
    return STATE_CHIPS[request.state]


def request_columns(own: str) -> tuple[Column[FeedbackRequest], ...]:
    """Return the columns of requests as this person sees them."""
    return (
        Column(
            "who",
            "Permintaan",
            lambda item: (
                f"Dari {item.asker_name}" if item.asked_id == own else f"Kepada {item.asked_name}"
            ),
            subtext=lambda item: _flat(item.question) or item.about or GENERAL,
            strong=True,
        ),
        Column("due", "Sampai", lambda i: date_short(i.due) if i.due else "Tanpa batas", width=124),
        Column(
            "state", "Keadaan", lambda i: i.state.label, chip=lambda i: _state(i, own), width=190
        ),
    )


PRIVATE: tuple[Column[PrivateNote], ...] = (
    Column(
        "text",
        "Catatan pribadi",
        lambda note: _flat(note.contents),
        subtext=lambda note: f"Tentang {note.about_name}",
        icon=lambda note: ("lock-simple", "text2"),
    ),
    Column(
        "printed",
        "Cetak",
        lambda note: "Ikut dicetak" if note.is_printed else "Tidak dicetak",
        width=140,
    ),
    Column("day", "Tanggal", lambda note: date_short(note.day), width=112),
)
