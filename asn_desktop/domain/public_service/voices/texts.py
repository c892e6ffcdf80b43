"""The words of the public: topics proposed from them, numbers that name a person kept out."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

HIDDEN_NUMBER: Final = "[nomor dihapus]"
LONGEST_VOICE: Final = 1000

SHIPPED_TOPICS: Final[Mapping[str, tuple[str, ...]]] = {
    "Waktu": ("lama", "antre", "antri", "lambat", "cepat", "menunggu", "nunggu", "jam buka"),
    "Biaya": ("biaya", "bayar", "tarif", "mahal", "gratis", "pungli", "pungutan", "uang"),
    "Perilaku": ("ramah", "sopan", "kasar", "jutek", "cuek", "senyum", "marah", "judes"),
    "Sarana": (
        "kursi", "toilet", "wc", "parkir", "ruang tunggu", "panas", "kipas", "kotor", "printer",
        "komputer", "tempat duduk",
    ),
    "Persyaratan": ("syarat", "persyaratan", "berkas", "fotokopi", "dokumen", "materai"),
    "Prosedur": ("prosedur", "alur", "bolak-balik", "bolak balik", "rumit", "ribet", "berbelit"),
    "Informasi": ("informasi", "pengumuman", "papan", "petunjuk", "nomor antrean", "jelas"),
    "Petugas": ("petugas", "pegawai", "loket", "staf"),
}  # fmt: skip
"""Topics a new office starts with, and the words that make the program propose them."""

# A NIK or a family card has 16 digits, a NIP 18, a telephone number 9 to 14.
_LONG_NUMBER = re.compile(r"(?<!\d)\(?(?:\+?\d[ .\-/()]{0,2}){9,22}(?!\d)")
# Dates and sums of money may be long too, but they are never written like this.
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")


def without_numbers(text: str) -> str:
    """Replace what looks like a NIK, NIP, telephone number or mail address."""
    return _MAIL.sub(HIDDEN_NUMBER, _LONG_NUMBER.sub(_hidden, text))


def holds_number(text: str) -> bool:
    """Tell whether a text holds what looks like a NIK, NIP, telephone number or address."""
    return without_numbers(text) != text


def proposed_topics(text: str, words: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Return the topics one of whose words begins a word of the text, in the order given.

    Args:
        text: what somebody wrote.
        words: topic (any key) -> the words that point to it.
    """
    plain = " ".join(text.casefold().split())
    return tuple(
        topic
        for topic, found in words.items()
        if any(re.search(rf"\b{re.escape(word.casefold())}", plain) for word in found if word)
    )


def _hidden(match: re.Match[str]) -> str:
    found = match[0]
    rest = found[len(found.rstrip(" .-/(")) :]
    return HIDDEN_NUMBER + rest
