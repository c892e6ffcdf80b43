"""Targets as officers type them: numbers with a direction, days, or words."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import month_number, parse_date, parse_number
from asn_desktop.domain.performance.terms import TargetDirection

# A bare number in these units is a duration: shorter is better.
DURATION_UNITS: Final = frozenset({"detik", "menit", "jam", "hari", "hari kerja"})
DATE_UNITS: Final = frozenset({"tanggal", "tgl"})

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
_LATEST = re.compile(r"(?:paling lambat|selambat-lambatnya|sebelum)\s+", re.IGNORECASE)
_DAY_OF_MONTH = re.compile(r"(?:tanggal|tgl\.?)\s+\d{1,2}\b.*", re.IGNORECASE)
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\s+([a-z]{3,9})\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Target:
    """A read target.

    Attributes:
        text: as printed, spaces and signs tidied.
        value: the number to compare with, None for days and words.
        direction: how a realisation is compared.
    """

    text: str
    value: Decimal | None
    direction: TargetDirection


def parse_target(text: str, unit: str = "") -> Target:
    """Read a target: "≥ 98", "1.800", "≤ 15 menit", "30 Juni", "tanggal 10", or any words.

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
    tidy, rest, direction = _limit(bare)
    value = _leading_number(rest)
    if value is None:
        return Target(bare, None, TargetDirection.TEXT)
    if direction is None:
        direction = _natural_direction(rest, unit)
    return Target(tidy, value, direction)


def printed_target(target: Target, unit: str) -> str:
    """Write a target with its unit as on the sheet: "≥ 98 persen", "30 Juni"."""
    unit = unit.strip()
    if not unit or target.direction in (TargetDirection.DATE, TargetDirection.TEXT):
        return target.text
    if target.text.lower().endswith((unit.lower(), "%")):
        return target.text
    return f"{target.text}{unit}" if unit == "%" else f"{target.text} {unit}"


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
    words = text.lower().lstrip("0123456789.,").strip()
    units = {unit.strip().lower(), words}
    return TargetDirection.LESS if units & DURATION_UNITS else TargetDirection.MORE


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
