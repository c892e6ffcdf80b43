"""Notices a unit that is probably another one misspelled, such as "Kel. Mekarsri"."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from asn_desktop.exchange.columns import plain

_LIKELY = 0.9
_SHORT_FORMS = (
    (re.compile(r"\bkel\b"), "kelurahan"),
    (re.compile(r"\bkec\b"), "kecamatan"),
    (re.compile(r"\bsub ?bag\b|\bsubbagian\b|\bsub bagian\b"), "subbagian"),
    (re.compile(r"\bsie?\b"), "seksi"),
    (re.compile(r"\b(?:dan|serta)\b"), ""),
)


def probably_meant(name: str, known: Iterable[str]) -> str:
    """Return the known unit that a name probably stands for; "" when it is one or none is near.

    Short forms count as written out, so "Kel. Mekarsari" means "Kelurahan Mekarsari".
    """
    known = list(known)
    if name.casefold() in {other.casefold() for other in known}:
        return ""
    words = _spelled_out(name)
    near = [
        (SequenceMatcher(None, words, _spelled_out(other)).ratio(), other)
        for other in known
        if _numbers(other) == _numbers(name)
    ]
    likely = [pair for pair in near if pair[0] >= _LIKELY]
    return max(likely)[1] if likely else ""


def _spelled_out(name: str) -> str:
    words = plain(name)
    for short, full in _SHORT_FORMS:
        words = short.sub(full, words)
    return " ".join(words.split())


def _numbers(name: str) -> list[str]:
    """Return the numbers in a name: "Seksi I" and "Seksi II" are never one unit misspelled."""
    return re.findall(r"\b(?:\d+|[ivx]+)\b", plain(name))
