"""Targets as officers type them: numbers with a direction, days, or words."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import month_number, number, parse_date, parse_number
from asn_desktop.domain.performance.terms import Aspect, TargetDirection

# A bare number in these units is a duration: shorter is better.
DURATION_UNITS: Final = frozenset({"detik", "menit", "jam", "hari", "hari kerja"})
DATE_UNITS: Final = frozenset({"tanggal", "tgl"})
# Counted faults: fewer is better.
FAULT_UNITS: Final = frozenset({"kesalahan", "keluhan", "komplain", "temuan", "pelanggaran"})
# In these units a target is a number; words beside them are a slip of the keyboard.
NUMBER_UNITS: Final = DURATION_UNITS | FAULT_UNITS | frozenset(
    {
        "%", "persen", "poin", "nilai", "rupiah", "surat", "berkas", "dokumen", "laporan",
        "kegiatan", "layanan", "orang", "desa", "kali", "bulan", "unit", "buah", "lembar",
    }
)  # fmt: skip

_LONGEST_QUOTE = 40
_LIMIT_MARKS: Final = (
    (re.compile(r"(?:≥|>=|=>)\s*"), "≥ ", TargetDirection.MORE),
    (re.compile(r"(?:≤|<=|=<)\s*"), "≤ ", TargetDirection.LESS),
    (re.compile(r">\s*"), "> ", TargetDirection.MORE),
    (re.compile(r"<\s*"), "< ", TargetDirection.LESS),
    (re.compile(r"(?:minimal|minimum|paling sedikit|sekurang-kurangnya)\s+", re.I), None,
     TargetDirection.MORE),
    (re.compile(r"(?:maksimal|maksimum|paling lama|paling banyak)\s+", re.I), None,
     TargetDirection.LESS),
)  # fmt: skip
_NUMBER_AND_WORDS = re.compile(r"((?:rp\.?\s*)?[0-9][0-9.,]*%?)(?:\s+[^0-9]*)?", re.IGNORECASE)
_NUMBER = r"(?:rp\.?\s*)?[0-9][0-9.,]*%?"
_RANGE = re.compile(
    rf"(?:antara\s+)?({_NUMBER})(\s*[-–—]\s*|\s+(?:s\.?/?d\.?|sampai(?:\s+dengan)?|hingga|dan)\s+)"
    rf"({_NUMBER})(\s+[^0-9]*)?",
    re.IGNORECASE,
)
_LATEST = re.compile(r"(?:paling lambat|selambat-lambatnya|sebelum)\s+", re.IGNORECASE)
_DAY_OF_MONTH = re.compile(r"(?:tanggal|tgl\.?)\s+\d{1,2}\b.*", re.IGNORECASE)
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\s+([a-z]{3,9})\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Target:
    """A read target.

    Attributes:
        text: as printed, spaces and signs tidied.
        value: the number to compare with, None for days and words; the low end of a range.
        direction: how a realisation is compared.
        high: the high end of a range, else None.
    """

    text: str
    value: Decimal | None
    direction: TargetDirection
    high: Decimal | None = None


def parse_target(text: str, unit: str = "") -> Target:
    """Read a target: "≥ 98", "1.800", "≤ 15 menit", "10–15", "30 Juni", or any words.

    Args:
        text: as typed.
        unit: the unit chosen beside it; "tanggal" makes it a day, durations make less better.

    Raises:
        DomainError: nothing was typed (field "target").
    """
    bare = " ".join(text.split())
    if not bare:
        raise DomainError("Target belum diisi. Ketik angka, misalnya 15.", field="target")
    if unit.strip().lower() in DATE_UNITS or _is_day(bare):
        return Target(bare, None, TargetDirection.DATE)
    if (span := _range(bare)) is not None:
        return span
    tidy, rest, direction = _limit(bare)
    value = _leading_number(rest)
    if value is None:
        return Target(bare, None, TargetDirection.TEXT)
    if direction is None:
        direction = _natural_direction(rest, unit)
    return Target(tidy, value, direction)


def check_target(
    text: str, unit: str, *, aspect: Aspect | None = None, start: Decimal | None = None
) -> None:
    """Refuse a typed target that contradicts itself, its unit, its aspect or its start.

    Args:
        text: as typed; an empty one contradicts nothing.
        unit: the unit beside it.
        aspect: what the indicator measures; a time is better the shorter it is.
        start: where the year begins, in the same unit.

    Raises:
        DomainError: naming the contradiction (field "target" or "start").
    """
    if not text.split():
        if start is not None:
            raise DomainError("Isi target dahulu, baru nilai awalnya.", field="target")
        return
    target = parse_target(text, unit)
    _check_number(target, unit)
    _check_direction(target, unit, aspect)
    if start is not None:
        _check_start(target, start)


def _check_number(target: Target, unit: str) -> None:
    if target.direction is TargetDirection.TEXT and unit.strip().lower() in NUMBER_UNITS:
        raise DomainError(
            f"“{_cut(target.text)}” bukan angka, padahal satuannya {unit.strip()}. "
            "Ketik angka, atau kosongkan satuannya.",
            field="target",
        )
    if target.value is not None and target.high is not None and target.value >= target.high:
        low, high = number(target.value), number(target.high)
        raise DomainError(
            f"Rentang {low}–{high} terbalik atau kosong. Tulis angka kecil dahulu, "
            f"misalnya {high}–{low}."
            if target.value > target.high
            else f"Kedua ujung rentang sama. Tulis satu angka saja: {low}.",
            field="target",
        )


def _check_direction(target: Target, unit: str, aspect: Aspect | None) -> None:
    if target.direction is not TargetDirection.MORE or target.value is None:
        return
    units = {unit.strip().lower(), _words_of(target.text)}
    lasts = aspect is Aspect.TIME and units & DURATION_UNITS
    if lasts or units & FAULT_UNITS:
        better = "Waktu makin singkat" if lasts else "Makin sedikit"
        raise DomainError(
            f"{better} makin baik, tetapi “{_cut(target.text)}” meminta lebih banyak. "
            f"Tulis ≤ {number(target.value)}.",
            field="target",
        )


def _check_start(target: Target, start: Decimal) -> None:
    if target.value is None:
        raise DomainError(
            "Nilai awal hanya untuk target berupa angka. Kosongkan, atau ubah targetnya.",
            field="start",
        )
    rises = target.direction is TargetDirection.MORE and start > target.value
    falls = target.direction is TargetDirection.LESS and start < target.value
    if rises or falls:
        word = "besar" if rises else "kecil"
        raise DomainError(
            f"Nilai awal {number(start)} sudah lebih baik daripada target "
            f"{number(target.value)}, padahal makin {word} makin baik. Periksa keduanya.",
            field="start",
        )


def printed_target(target: Target, unit: str) -> str:
    """Write a target with its unit as on the sheet: "≥ 98 persen", "30 Juni"."""
    unit = unit.strip()
    if not unit or target.direction in (TargetDirection.DATE, TargetDirection.TEXT):
        return target.text
    if target.text.lower().endswith((unit.lower(), "%")):
        return target.text
    return f"{target.text}{unit}" if unit == "%" else f"{target.text} {unit}"


def _range(text: str) -> Target | None:
    match = _RANGE.fullmatch(text)
    if match is None or (match[2].strip().lower() == "dan" and not text[0].isalpha()):
        return None
    words = (match[4] or "").strip()
    if month_number(words) is not None:
        return Target(text, None, TargetDirection.DATE)
    low, high = (_leading_number(part) for part in (match[1], match[3]))
    if low is None or high is None:
        return None
    # A dash reads as one number with its unit; words between the numbers stay as typed.
    dash = not match[2].strip().isalpha() and match[2].strip() in "-–—"
    tidy = f"{match[1]}–{match[3]}{f' {words}' if words else ''}" if dash else text
    return Target(tidy, low, TargetDirection.RANGE, high)


def _limit(text: str) -> tuple[str, str, TargetDirection | None]:
    for pattern, sign, direction in _LIMIT_MARKS:
        if match := pattern.match(text):
            rest = text[match.end() :]
            return (text if sign is None else sign + rest), rest, direction
    return text, text, None


def _leading_number(text: str) -> Decimal | None:
    match = _NUMBER_AND_WORDS.fullmatch(text)
    if match is None:
        return None
    try:
        return parse_number(match[1].rstrip(".,"))
    except DomainError:
        return None


def _natural_direction(text: str, unit: str) -> TargetDirection:
    units = {unit.strip().lower(), _words_of(text)}
    smaller_is_better = units & (DURATION_UNITS | FAULT_UNITS)
    return TargetDirection.LESS if smaller_is_better else TargetDirection.MORE


def _words_of(text: str) -> str:
    """Return the words behind the number of a target."""
    return re.sub(r"^[^0-9]*[0-9.,]+%?", "", text.lower()).strip()


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"


def _is_day(text: str) -> bool:
    text = _LATEST.sub("", text, count=1)
    if _DAY_OF_MONTH.fullmatch(text):
        return True
    if match := _DAY_AND_MONTH.fullmatch(text):
        return month_number(match[2]) is not None
    try:
        parse_date(text)
    except DomainError:
        return False
    return True
