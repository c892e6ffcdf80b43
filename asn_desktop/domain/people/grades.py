"""Grades (golongan ruang) and rank names (pangkat) of PNS and PPPK (domain reference §6.3)."""

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import roman
from asn_desktop.domain.people.terms import EmploymentKind

RANK_NAMES: Final = MappingProxyType(
    {
        "I/a": "Juru Muda",
        "I/b": "Juru Muda Tingkat I",
        "I/c": "Juru",
        "I/d": "Juru Tingkat I",
        "II/a": "Pengatur Muda",
        "II/b": "Pengatur Muda Tingkat I",
        "II/c": "Pengatur",
        "II/d": "Pengatur Tingkat I",
        "III/a": "Penata Muda",
        "III/b": "Penata Muda Tingkat I",
        "III/c": "Penata",
        "III/d": "Penata Tingkat I",
        "IV/a": "Pembina",
        "IV/b": "Pembina Tingkat I",
        "IV/c": "Pembina Utama Muda",
        "IV/d": "Pembina Utama Madya",
        "IV/e": "Pembina Utama",
    }
)
PNS_GRADE_CODES: Final = tuple(RANK_NAMES)
PPPK_GRADE_CODES: Final = tuple(roman(step) for step in range(1, 18))
GRADE_CODES: Final = PNS_GRADE_CODES + PPPK_GRADE_CODES

_SLASHED = re.compile(r"\b(IV|III|II|I)\s*[/\\]\s*([A-E])\b", re.IGNORECASE)
_JOINED = re.compile(r"(?:GOL(?:ONGAN)?\.?\s*)?(IV|III|II|I)[\s.\-]*([A-E])", re.IGNORECASE)
_PPPK = re.compile(r"(?:GOL(?:ONGAN)?\.?\s*)?([IVX]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Grade:
    """One grade.

    Attributes:
        code: "III/d" for PNS, "IX" for PPPK.
        rank_name: the rank name, "" for PPPK.
    """

    code: str
    rank_name: str

    @property
    def is_pppk(self) -> bool:
        """Whether the grade belongs to the PPPK scale."""
        return self.code not in RANK_NAMES


def rank_name(code: str) -> str:
    """Give the rank name of a grade code, "" where there is none (PPPK)."""
    return RANK_NAMES.get(code, "")


def grade_codes(kind: EmploymentKind) -> tuple[str, ...]:
    """List the codes to choose from, lowest first."""
    return PPPK_GRADE_CODES if kind is EmploymentKind.PPPK else PNS_GRADE_CODES


def parse_grade(text: str) -> Grade | None:
    """Read a grade as offices write it: "Penata Tk. I (III/d)", "III d", "Gol. IX", "Pembina".

    Returns:
        The grade, or None when the text names none.
    """
    bare = " ".join(text.split())
    code = _pns_code(bare) or _pppk_code(bare) or _code_of_rank(bare)
    return None if code is None else Grade(code, rank_name(code))


def printed_grade(code: str, kind: EmploymentKind) -> str:
    """Write a grade as on the forms: "Penata Tingkat I, III/d", for PPPK only "IX".

    An empty code prints as "".

    Raises:
        DomainError: the code is on neither scale.
    """
    if not code:
        return ""
    if code not in GRADE_CODES:
        raise DomainError(
            f"Golongan “{code}” tidak dikenal. Tulis misalnya III/d, atau IX untuk PPPK.",
            field="grade",
        )
    rank = "" if kind is EmploymentKind.PPPK else rank_name(code)
    return f"{rank}, {code}" if rank else code


def _pns_code(text: str) -> str | None:
    match = _SLASHED.search(text) or _JOINED.fullmatch(text)
    if match is None:
        return None
    code = f"{match[1].upper()}/{match[2].lower()}"
    return code if code in RANK_NAMES else None


def _pppk_code(text: str) -> str | None:
    match = _PPPK.fullmatch(text)
    if match is None:
        return None
    code = match[1].upper()
    return code if code in PPPK_GRADE_CODES else None


def _code_of_rank(text: str) -> str | None:
    return _CODES_BY_RANK.get(_rank_key(text))


def _rank_key(text: str) -> str:
    spelled = re.sub(r"\b(?:tkt|tk)\b\.?", " tingkat ", text.lower())
    return " ".join(spelled.replace(".", " ").split())


_CODES_BY_RANK: Final = {_rank_key(name): code for code, name in RANK_NAMES.items()}
