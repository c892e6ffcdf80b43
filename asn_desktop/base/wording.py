"""Indonesian wording of numbers, dates, times and names."""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up

MONTHS: Final = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
MONTHS_SHORT: Final = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Mei",
    "Jun",
    "Jul",
    "Agu",
    "Sep",
    "Okt",
    "Nov",
    "Des",
)
WEEKDAYS: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

_SPACES = re.compile(r"\s+")
_PLAIN = re.compile(r"[+-]?[0-9]+(?:,[0-9]+)?")
_GROUPED = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_POINT = re.compile(r"[+-]?[0-9]+\.[0-9]+")
_COMMA_GROUPED = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]+")
_ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t][\d:.+z-]*)?")
_NUMERIC_DATE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[ ,]+[\d:.]+)?")
_WORDED_DATE = re.compile(r"(?:[a-z']+,? )?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})")
_MONTH_SPELLINGS: Final = {
    "agt": 8,
    "ags": 8,
    "aug": 8,
    "august": 8,
    "january": 1,
    "february": 2,
    "pebruari": 2,
    "peb": 2,
    "march": 3,
    "may": 5,
    "june": 6,
    "july": 7,
    "sept": 9,
    "oct": 10,
    "october": 10,
    "nopember": 11,
    "nop": 11,
    "dec": 12,
    "december": 12,
}
_MONTH_NUMBERS: Final = {
    **_MONTH_SPELLINGS,
    **{name.lower(): number for number, name in enumerate(MONTHS, start=1)},
    **{name.lower(): number for number, name in enumerate(MONTHS_SHORT, start=1)},
}
_FRONT_TITLES: Final = frozenset(
    {"drs", "dra", "dr", "drg", "drh", "ir", "prof", "h", "hj", "kh", "r"}
)
_ROMAN: Final = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def number(value: Decimal | int, places: int | None = None) -> str:
    """Write a number the Indonesian way: "1.234,5".

    Args:
        value: a finite number.
        places: decimals to print (rounded half-up); None keeps the number's own decimals.
    """
    exact = Decimal(value) if places is None else round_half_up(value, places)
    text = f"{exact:f}"
    sign = "-" if text.startswith("-") and exact != 0 else ""
    whole, _, decimals = text.lstrip("-").partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{sign}{grouped},{decimals}" if decimals else f"{sign}{grouped}"


def parse_number(text: str, *, field: str = "") -> Decimal:
    """Read a number as typed: "1.234,5", "1234.5", "98,5", "98,5%", "Rp 1.500.000".

    A single point before exactly three digits is a thousands mark ("1.800" is 1800) unless the
    part before it is 0.

    Raises:
        DomainError: the text is no number.
    """
    bare = _SPACES.sub("", text).removesuffix("%")
    bare = re.sub(r"^rp\.?", "", bare, flags=re.IGNORECASE).replace("\u2212", "-")
    if _PLAIN.fullmatch(bare):
        return Decimal(bare.replace(",", "."))
    if _GROUPED.fullmatch(bare):
        return Decimal(bare.replace(".", "").replace(",", "."))
    if _POINT.fullmatch(bare):
        return Decimal(bare)
    if _COMMA_GROUPED.fullmatch(bare):
        return Decimal(bare.replace(",", ""))
    if not bare:
        raise DomainError("Angka belum diisi. Ketik angka, misalnya 15.", field=field)
    raise DomainError(f"“{text.strip()}” bukan angka. Ketik misalnya 1.234,5.", field=field)


def percent(value: Decimal | int, places: int | None = None) -> str:
    """Write a percentage that is already on the 0-100 scale: "98,5%"."""
    return f"{number(value, places)}%"


def date_short(day: date) -> str:
    """Write "5 Okt 2026"."""
    return f"{day.day} {MONTHS_SHORT[day.month - 1]} {day.year}"


def day_month(day: date) -> str:
    """Write "5 Okt", for dates within the year on show."""
    return f"{day.day} {MONTHS_SHORT[day.month - 1]}"


def date_long(day: date) -> str:
    """Write "5 Oktober 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def date_full(day: date) -> str:
    """Write "Senin, 5 Oktober 2026"."""
    return f"{WEEKDAYS[day.weekday()]}, {date_long(day)}"


def time_short(moment: datetime) -> str:
    """Write "10.42"; the moment must already be in office time."""
    return f"{moment.hour:02d}.{moment.minute:02d}"


def month_number(word: str) -> int | None:
    """Read a month name, long or short, Indonesian or English; None when it is none."""
    return _MONTH_NUMBERS.get(word.strip().rstrip(".").lower())


def parse_date(text: str, *, field: str = "") -> date:
    """Read a date as typed: "30 Juni 2026", "30/06/2026", "30-6-2026", "2026-06-30".

    Day comes before month. A year needs four digits, because birth dates make two ambiguous.

    Raises:
        DomainError: the text is no date, or the day is not in the calendar.
    """
    parts = _date_parts(_SPACES.sub(" ", text).strip().lower())
    if parts is None:
        raise DomainError(
            f"Tanggal “{text.strip()}” tidak terbaca. Tulis misalnya 30 Juni 2026.", field=field
        )
    try:
        return date(*parts)
    except ValueError:
        raise DomainError(
            f"Tanggal “{text.strip()}” tidak ada di kalender. Periksa hari dan bulannya.",
            field=field,
        ) from None


def _date_parts(text: str) -> tuple[int, int, int] | None:
    if match := _ISO_DATE.fullmatch(text):
        return int(match[1]), int(match[2]), int(match[3])
    if match := _NUMERIC_DATE.fullmatch(text):
        return int(match[3]), int(match[2]), int(match[1])
    if match := _WORDED_DATE.fullmatch(text):
        month = month_number(match[2])
        return None if month is None else (int(match[3]), month, int(match[1]))
    return None


def roman(value: int) -> str:
    """Write a Roman numeral.

    Raises:
        ValueError: outside 1..3999.
    """
    if not 1 <= value <= 3999:
        raise ValueError("Roman numerals run from 1 to 3999")
    letters = []
    for size, letter in _ROMAN:
        count, value = divmod(value, size)
        letters.append(letter * count)
    return "".join(letters)


def _name_words(name: str) -> list[str]:
    words = name.partition(",")[0].split()
    bare = [word for word in words if word.rstrip(".").lower() not in _FRONT_TITLES]
    return bare or words


def initials(name: str) -> str:
    """Give one or two capitals for an avatar: first and last word, titles left out."""
    words = _name_words(name)
    letters = words[:1] + words[1:][-1:]
    return "".join(word[0].upper() for word in letters)


def given_name(name: str) -> str:
    """Give the first full word of a name without titles: "B. Suryanto, S.Sos." gives "Suryanto".

    An empty name gives "".
    """
    words = _name_words(name)
    return next((word for word in words if not word.endswith(".")), "".join(words[:1]))


def in_words(count: int) -> str:
    """Write a small count as it opens a sentence: "Satu", "Dua" … "Sepuluh", then digits."""
    return _COUNT_WORDS[count] if 0 < count < len(_COUNT_WORDS) else number(count)


_COUNT_WORDS: Final = (
    "Nol",
    "Satu",
    "Dua",
    "Tiga",
    "Empat",
    "Lima",
    "Enam",
    "Tujuh",
    "Delapan",
    "Sembilan",
    "Sepuluh",
)


def listing(phrases: tuple[str, ...] | list[str]) -> str:
    """Join phrases: "a", "a dan b", "a, b, dan c"."""
    if len(phrases) < 3:
        return " dan ".join(phrases)
    return f"{', '.join(phrases[:-1])}, dan {phrases[-1]}"
