"""What sheets have in common: the office above, the two parties, results and core values."""

from dataclasses import dataclass

from asn_desktop.domain.performance.terms import ResultKind
from asn_desktop.domain.term import Term


class SheetMark(Term):
    """A word across the page that keeps a copy from passing for the signed sheet."""

    NONE = "none", ""
    DRAFT = "draft", "DRAF"
    PRACTICE = "practice", "LATIHAN"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What heads the first page.

    Attributes:
        government: such as "PEMERINTAH KABUPATEN WANASARI".
        office_name: such as "KECAMATAN SUKAMAJU".
        contact_line: address, telephone and mail in one line.
        emblem: PNG or JPEG bytes of the regional emblem, or None where the office keeps none.
    """

    government: str
    office_name: str
    contact_line: str
    emblem: bytes | None


@dataclass(frozen=True, slots=True)
class SheetHead:
    """What every sheet says about itself.

    Attributes:
        code: document code with the period, as in the file's name: "EK-TW3-2026".
        document_number: the code and the tail of the record's id, so that paper leads back to it.
        title: title for the file's properties.
        place: where it is signed, such as "Sukamaju".
        person_name: whom it is about, "" for a sheet of the office.
        person_number: that person's number in digits, "" when there is none.
        number_label: "NIP", "NI PPPK", or "".
    """

    code: str
    document_number: str
    title: str
    letterhead: Letterhead
    place: str
    mark: SheetMark
    person_name: str = ""
    person_number: str = ""
    number_label: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """One side of the identity block and of the signatures.

    Attributes:
        number: the employee number in groups, "" for a political official.
        number_label: "NIP" or "NI PPPK"; "" when no number is printed under the signature.
        rank_label: "Pangkat/gol. ruang", or "Golongan" for PPPK, who have no rank.
        rank: such as "Penata Muda Tingkat I, III/b", or "IX".
        position: with "Plt." or "Plh." in front where it is held so.
        unit_label: "Unit kerja", or "Instansi" for an official of another office.
    """

    name: str
    number: str
    number_label: str
    rank_label: str
    rank: str
    position: str
    unit_label: str
    unit_name: str

    @property
    def is_acting(self) -> bool:
        """Whether the post is held as Plt. or Plh., which the signature then states."""
        return self.position.startswith(("Plt.", "Plh."))


@dataclass(frozen=True, slots=True)
class SheetIndicator:
    """One indicator; aspect or perspective is "" on the form that has no such column."""

    aspect: str
    perspective: str
    text: str
    target: str
    realization: str = ""


@dataclass(frozen=True, slots=True)
class SheetResult:
    """One planned result.

    Attributes:
        number: place on the form, from 1, running through both groups.
        text: with "(penugasan dari …)" where somebody outside the chain gave it.
        superior_text: the superior's result it serves, or "".
        feedback: with its giver in front, or "".
        weight: such as "12,5%" on the plan of an office that uses weights, or "".
    """

    number: int
    kind: ResultKind
    text: str
    superior_text: str
    indicators: tuple[SheetIndicator, ...]
    feedback: str = ""
    weight: str = ""


@dataclass(frozen=True, slots=True)
class SheetBehavior:
    """One core value with its three guide items."""

    number: int
    name: str
    items: tuple[str, str, str]
    expectation: str
    feedback: str = ""
