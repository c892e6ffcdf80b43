"""Recognises the terms of people and respondents in the many ways offices spell them."""

from collections.abc import Mapping
from typing import Final, TypeVar

from asn_desktop.domain.people.terms import EmploymentKind, Sex
from asn_desktop.domain.public_service.terms import Education, Occupation
from asn_desktop.domain.term import Term
from asn_desktop.exchange.columns import plain

AnyTerm = TypeVar("AnyTerm", bound=Term)

_SEX: Final = {
    Sex.MALE: ("l", "lk", "laki", "laki laki", "lelaki", "pria", "male", "m", "1"),
    Sex.FEMALE: ("p", "pr", "perempuan", "wanita", "female", "f", "w", "2"),
}
_EMPLOYMENT: Final = {
    EmploymentKind.PNS: ("pns", "pegawai negeri sipil", "asn pns", "pns daerah"),
    EmploymentKind.CPNS: ("cpns", "calon pns", "calon pegawai negeri sipil"),
    EmploymentKind.PPPK: (
        "pppk",
        "p3k",
        "pppk penuh waktu",
        "pppk paruh waktu",
        "p3k paruh waktu",
        "asn pppk",
        "pegawai pemerintah dengan perjanjian kerja",
    ),
}
_EDUCATION: Final = {
    Education.PRIMARY: ("sd", "mi", "sekolah dasar", "tidak sekolah", "sd ke bawah"),
    Education.JUNIOR: ("smp", "mts", "sltp", "sekolah menengah pertama"),
    Education.SENIOR: (
        "sma",
        "smk",
        "ma",
        "slta",
        "smu",
        "stm",
        "sma smk",
        "smk sma",
        "slta sma",
        "sma slta",
        "sekolah menengah atas",
    ),
    Education.DIPLOMA: (
        "d1 d3",
        "diploma",
        "d1",
        "d2",
        "d3",
        "d i",
        "d ii",
        "d iii",
        "di",
        "dii",
        "diii",
        "d1 d2 d3",
        "diploma i",
        "diploma ii",
        "diploma iii",
        "diploma 1",
        "diploma 2",
        "diploma 3",
    ),
    Education.BACHELOR: (
        "s1",
        "s 1",
        "d4",
        "d iv",
        "div",
        "d4 s1",
        "s1 d4",
        "sarjana",
        "strata 1",
        "diploma iv",
        "diploma 4",
    ),
    Education.MASTER: ("s2", "s 2", "magister", "strata 2", "pascasarjana"),
    Education.DOCTOR: ("s3", "s 3", "doktor", "strata 3"),
}
_OCCUPATION: Final = {
    Occupation.CIVIL_SERVANT: ("pns", "asn", "pppk", "p3k", "pegawai negeri", "pns asn", "asn pns"),
    Occupation.MILITARY_POLICE: ("tni polri", "tni", "polri", "polisi", "polri tni"),
    Occupation.PRIVATE: (
        "swasta",
        "karyawan swasta",
        "pegawai swasta",
        "karyawan",
        "buruh",
        "bumn",
        "karyawan bumn",
    ),
    Occupation.ENTREPRENEUR: (
        "wirausaha",
        "wiraswasta",
        "pengusaha",
        "usahawan",
        "pedagang",
        "dagang",
    ),
    Occupation.OTHER: (
        "lainnya",
        "lain lain",
        "lain",
        "petani",
        "nelayan",
        "pelajar",
        "mahasiswa",
        "pelajar mahasiswa",
        "ibu rumah tangga",
        "irt",
        "mengurus rumah tangga",
        "pensiunan",
        "tidak bekerja",
        "belum bekerja",
        "belum tidak bekerja",
        "guru",
        "honorer",
    ),
}
_TAILS = (" sederajat", " setara", " sejenisnya", " atau")
_NOT_CIVIL_APPARATUS: Final = frozenset(
    {"honorer", "thl", "tkk", "ptt", "gtt", "non asn", "nonasn", "kontrak", "tenaga harian lepas"}
)


def _spellings(table: Mapping[AnyTerm, tuple[str, ...]]) -> dict[str, AnyTerm]:
    return {word: term for term, words in table.items() for word in words}


_SEX_WORDS: Final = _spellings(_SEX)
_EMPLOYMENT_WORDS: Final = _spellings(_EMPLOYMENT)
_EDUCATION_WORDS: Final = _spellings(_EDUCATION)
_OCCUPATION_WORDS: Final = _spellings(_OCCUPATION)


def recognise_sex(text: str) -> Sex | None:
    """Read L/P, Laki-laki, Perempuan, Pria, Wanita; None when it is none of them."""
    return _SEX_WORDS.get(plain(text))


def recognise_employment(text: str) -> EmploymentKind | None:
    """Read PNS, CPNS, PPPK, P3K and their long forms; None when it is none of them."""
    return _EMPLOYMENT_WORDS.get(plain(text))


def is_outside_civil_apparatus(text: str) -> bool:
    """Whether the status names somebody who is no ASN (honorer, THL and the like)."""
    return plain(text) in _NOT_CIVIL_APPARATUS


def recognise_education(text: str) -> Education | None:
    """Read an education as on survey sheets; "SMA/sederajat" counts as SMA."""
    words = plain(text)
    for tail in _TAILS:
        words = words.removesuffix(tail)
    return _EDUCATION_WORDS.get(words)


def recognise_occupation(text: str) -> Occupation | None:
    """Read an occupation as on survey sheets; known others such as petani are `OTHER`."""
    return _OCCUPATION_WORDS.get(plain(text))
