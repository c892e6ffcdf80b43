"""When two written names mean the same kecamatan post: abbreviations, Plt., names of places."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import MappingProxyType
from typing import Final

PLACE: Final = "{place}"
"""Stands at the end of a known name where the name of a village or kecamatan follows."""

# Word: what it stands for; "" is dropped because it says how the post is held, not which it is.
_WORDS: Final = MappingProxyType(
    {
        "plt": "",
        "plh": "",
        "pj": "",
        "pjs": "",
        "ka": "kepala",
        "kasi": "kepala seksi",
        "kasie": "kepala seksi",
        "kasubag": "kepala subbagian",
        "kasubbag": "kepala subbagian",
        "subbag": "subbagian",
        "subag": "subbagian",
        "sekcam": "sekretaris kecamatan",
        "seklur": "sekretaris kelurahan",
        "sekkel": "sekretaris kelurahan",
        "kec": "kecamatan",
        "kel": "kelurahan",
        "trantib": "ketenteraman dan ketertiban umum",
        "trantibum": "ketenteraman dan ketertiban umum",
        "ketentraman": "ketenteraman",
        "kesos": "kesejahteraan sosial",
        "kessos": "kesejahteraan sosial",
        "kesra": "kesejahteraan rakyat",
        "ekbang": "ekonomi dan pembangunan",
        "pem": "pemerintahan",
        "yanum": "pelayanan umum",
        "umpeg": "umum dan kepegawaian",
        "renkeu": "perencanaan dan keuangan",
        "sdm": "sumber daya manusia",
    }
)
_PHRASES: Final = (("sub bagian", "subbagian"), ("sub bag", "subbagian"))
_SEPARATORS = re.compile(r"[^0-9a-z]+")
_OFFICE_WORD = "kecamatan"


@lru_cache(maxsize=4096)
def post_key(name: str) -> str:
    """Return a post's name in full words and small letters, as two spellings are compared.

    "Plt. Kasi Pelayanan Umum" and "KEPALA SEKSI PELAYANAN UMUM" give the same key.
    """
    spelled = " ".join(_SEPARATORS.split(name.casefold().replace("&", " dan "))).strip()
    for phrase, meaning in _PHRASES:
        spelled = re.sub(rf"\b{phrase}\b", meaning, spelled)
    return " ".join(filter(None, (_WORDS.get(word, word) for word in spelled.split())))


def post_matches(name: str, known_names: Iterable[str]) -> bool:
    """Tell whether a person's post is one of the known names.

    Args:
        name: as written in the staff list; the name of the kecamatan may follow.
        known_names: name and synonyms of one post; those that end in `PLACE` take any place.
    """
    keys = set(_readings(post_key(name)))
    for known in known_names:
        stem = post_key(known.removesuffix(PLACE))
        if stem in keys:
            return True
        if known.endswith(PLACE) and any(key.startswith(f"{stem} ") for key in keys):
            return True
    return False


def _readings(key: str) -> Iterator[str]:
    """Yield the key, and what is left when the name of the kecamatan at its end is cut off."""
    yield key
    words = key.split()
    if _OFFICE_WORD in words[1:]:
        place = words.index(_OFFICE_WORD, 1)
        yield " ".join(words[:place])
        yield " ".join(words[: place + 1])
