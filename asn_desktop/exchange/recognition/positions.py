"""Guesses from titles as offices write them: kind of post, level, parent unit, bare name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from asn_desktop.domain.people.terms import FunctionalLevel, PositionType
from asn_desktop.exchange.columns import plain

_ACTING = re.compile(r"^(?:plt|plh|pj|pjs)\s+")
_LEVELS = {level.label.lower(): level for level in FunctionalLevel}
_LEVEL = re.compile(rf"\b({'|'.join(_LEVELS)})\b")
# Tried in this order; the first that fits the beginning of the title decides.
_KINDS: tuple[tuple[PositionType, re.Pattern[str]], ...] = (
    (PositionType.ADMINISTRATOR, re.compile(r"(?:camat|sekretaris (?:kecamatan|camat)|sekcam)\b")),
    (
        PositionType.SUPERVISOR,
        re.compile(
            r"(?:lurah|sekretaris (?:kelurahan|lurah)|sek(?:kel|lur)|kasi|kasie|kasub(?:b)?ag|"
            r"(?:kepala |ka )(?:sub ?bag(?:ian)?|seksi)|ka ?subbag)\b"
        ),
    ),
    (
        PositionType.JPT,
        re.compile(
            r"(?:sekretaris daerah|sekda|asisten (?:i|ii|iii|daerah|sekretaris|pemerintahan|"
            r"administrasi|perekonomian)|kepala (?:dinas|badan)|staf ahli|inspektur(?: daerah)?$)\b"
        ),
    ),
)
_FRONT_TITLES = re.compile(r"^(?:(?:drs?|dra|ir|hj?|kh|prof|apt|ns|rr|r|dokter)\.?\s+)+", re.I)


@dataclass(frozen=True, slots=True)
class UnitGuess:
    """A unit named in a file and the unit it probably belongs to ("" for the top)."""

    name: str
    parent_name: str


def guess_position(title: str) -> tuple[PositionType, FunctionalLevel | None]:
    """Return the kind of post, and the level when it is a functional post.

    Structural titles of a kecamatan are recognised by their beginning, functional posts by their
    level (jenjang); everything else is staff (domain reference §6.1, §6.2).
    """
    words = _ACTING.sub("", plain(title))
    level = _LEVEL.search(words)
    if level:
        return PositionType.FUNCTIONAL, _LEVELS[level[1]]
    for kind, pattern in _KINDS:
        if pattern.match(words):
            return kind, None
    return PositionType.STAFF, None


def guess_units(names: Iterable[str]) -> tuple[UnitGuess, ...]:
    """Return the units in first-seen order with guessed parents.

    Subbagian belong under Sekretariat, Seksi and Kelurahan under the Kecamatan; a part of a
    kelurahan that names it ("Seksi Pelayanan Kelurahan Mekarsari") belongs under that kelurahan.
    """
    ordered = list(dict.fromkeys(name for name in names if name))
    words = {name: plain(name) for name in ordered}
    top = next((name for name in ordered if words[name].startswith("kecamatan")), "")
    secretariat = next(
        (
            name
            for name in ordered
            if words[name].startswith("sekretariat") and "kelurahan" not in words[name]
        ),
        top,
    )
    villages = [name for name in ordered if words[name].startswith("kelurahan")]

    def parent(name: str) -> str:
        if name == top:
            return ""
        if name not in villages:
            for village in villages:
                if f" {words[village]} " in f" {words[name]} ":
                    return village
        return secretariat if words[name].startswith(("sub", "kasubbag")) else top

    return tuple(UnitGuess(name, parent(name)) for name in ordered)


def bare_name(name: str) -> str:
    """Return a person's name without academic and religious titles, for comparing."""
    return plain(_FRONT_TITLES.sub("", name.split(",", 1)[0].strip()))
