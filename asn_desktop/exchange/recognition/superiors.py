"""Finds the superior a staff list names, among the people of the same list."""

from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.exchange.columns import plain
from asn_desktop.exchange.recognition.positions import bare_name


@dataclass(frozen=True, slots=True)
class Person:
    """One row of the list; the NIP is "" when the row has an error."""

    number: int
    name: str
    position: str
    nip: str


@dataclass(frozen=True, slots=True)
class SuperiorAnswer:
    """The superior's NIP ("" for none) and a remark for the user ("" when all is well)."""

    nip: str
    remark: str = ""


def resolve_superior(
    text: str, own_number: int, people: Sequence[Person], broken: Sequence[Person]
) -> SuperiorAnswer:
    """Find the one person meant by a name (with or without titles), a NIP or a post.

    Args:
        text: what the list says.
        own_number: row of the subordinate.
        people: rows without error.
        broken: rows with an error; naming one of them leaves the superior open.
    """
    if not text:
        return SuperiorAnswer("")
    everybody = (*people, *broken)
    fitting = _fitting(text, everybody)
    if not fitting:
        return SuperiorAnswer(
            "", f"Atasan {text} tidak ada di berkas ini. Pilih atasannya setelah impor."
        )
    if len(fitting) > 1:
        rows = ", ".join(str(person.number) for person in fitting)
        return SuperiorAnswer(
            "",
            f"Atasan {text} cocok dengan lebih dari satu pegawai (baris {rows}). "
            "Pilih atasannya setelah impor.",
        )
    superior = fitting[0]
    if superior.number == own_number:
        return SuperiorAnswer(
            "", "Atasan langsung sama dengan pegawainya sendiri. Pilih atasannya setelah impor."
        )
    if not superior.nip:
        return SuperiorAnswer(
            "",
            f"Atasan {text} ada di baris {superior.number} yang bermasalah, jadi belum terhubung. "
            f"Perbaiki baris {superior.number}, atau pilih atasannya setelah impor.",
        )
    return SuperiorAnswer(superior.nip)


def _fitting(text: str, people: Sequence[Person]) -> list[Person]:
    """Return who fits best: the whole name first, then without titles, NIP, then post."""
    digits = "".join(text.split())
    keys = plain(text), bare_name(text)
    for fits in (
        lambda person: plain(person.name) == keys[0],
        lambda person: bare_name(person.name) == keys[1],
        lambda person: person.nip == digits,
        lambda person: plain(person.position) == keys[0],
    ):
        found = [person for person in people if fits(person)]
        if found:
            return found
    return []
