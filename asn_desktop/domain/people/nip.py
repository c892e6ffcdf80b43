"""The employee number (NIP, NI PPPK): eighteen digits that carry birth date, start, sex, serial."""

import re
from dataclasses import dataclass
from datetime import date

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.people.terms import Sex

LENGTH = 18
# Spaces as printed, and the marks that offices and spreadsheets put around the number.
_SEPARATORS = re.compile(r"[\s.\-'\u2019]")
_SPREADSHEET_NUMBER = re.compile(r"[0-9][.,]?[0-9]*[eE]\+?[0-9]+")
_DIGITS = re.compile(r"[0-9]+")
_LOST_DIGITS = (
    "NIP tersimpan sebagai bilangan, sehingga tiga angka terakhirnya hilang. "
    "Ubah sel menjadi teks, lalu ketik ulang 18 angkanya."
)


@dataclass(frozen=True, slots=True)
class Nip:
    """A read employee number (domain reference §6.4).

    Attributes:
        digits: the eighteen digits, no spaces; this is what is stored.
        effective_year: year of the CPNS start or of the PPPK appointment.
        effective_month: month of the CPNS start; None for PPPK.
        pppk_frequency: number of the PPPK appointment, 1-9; None for PNS.
        serial: the last three digits.
    """

    digits: str
    birth_date: date
    effective_year: int
    effective_month: int | None
    is_pppk: bool
    pppk_frequency: int | None
    sex: Sex
    serial: str

    @property
    def spaced(self) -> str:
        """The number as printed, in groups of 8, 6, 1 and 3 digits."""
        return f"{self.digits[:8]} {self.digits[8:14]} {self.digits[14]} {self.digits[15:]}"


def parse_nip(text: str) -> Nip:
    """Read an employee number as typed, with or without spaces.

    No age gap between birth and start is demanded: no rule sets one.

    Raises:
        DomainError: not eighteen digits, or a group of digits has no meaning (field "nip").
    """
    digits = _bare_digits(text)
    pair = int(digits[12:14])
    if not (1 <= pair <= 12 or 21 <= pair <= 29):
        raise _refusal(
            f"Angka 13–14 pada NIP tertulis {digits[12:14]}. "
            "Seharusnya bulan 01–12 untuk PNS atau 21–29 untuk PPPK."
        )
    if digits[14] not in "12":
        raise _refusal(
            f"Angka 15 pada NIP tertulis {digits[14]}. "
            "Seharusnya 1 untuk laki-laki atau 2 untuk perempuan."
        )
    if digits[15:] == "000":
        # No serial is 000, but a spreadsheet that keeps fifteen digits turns every one into it.
        raise _refusal(_LOST_DIGITS)
    is_pppk = pair > 12
    return Nip(
        digits=digits,
        birth_date=_birth_date(digits),
        effective_year=int(digits[8:12]),
        effective_month=None if is_pppk else pair,
        is_pppk=is_pppk,
        pppk_frequency=pair - 20 if is_pppk else None,
        sex=Sex.MALE if digits[14] == "1" else Sex.FEMALE,
        serial=digits[15:18],
    )


def spaced_nip(text: str) -> str:
    """Write a stored number in its groups; one that no rule accepts is shown as it is."""
    try:
        return parse_nip(text).spaced
    except DomainError:
        return text


def nip_mismatches(nip: Nip, birth_date: date | None, sex: Sex | None) -> tuple[str, ...]:
    """Name what differs between the number and the entered data, as warnings, not refusals."""
    warnings = []
    if birth_date is not None and birth_date != nip.birth_date:
        warnings.append(
            f"Tanggal lahir menurut NIP {date_long(nip.birth_date)}, "
            f"yang diisi {date_long(birth_date)}. Periksa salah satunya."
        )
    if sex is not None and sex != nip.sex:
        warnings.append(
            f"Jenis kelamin menurut NIP {nip.sex.label.lower()}, "
            f"yang diisi {sex.label.lower()}. Periksa salah satunya."
        )
    return tuple(warnings)


def _bare_digits(text: str) -> str:
    if _SPREADSHEET_NUMBER.fullmatch(text.strip()):
        raise _refusal(_LOST_DIGITS)
    bare = _SEPARATORS.sub("", text)
    if not bare:
        raise _refusal("NIP belum diisi. Ketik 18 angka.")
    if not _DIGITS.fullmatch(bare):
        raise _refusal("NIP hanya berisi angka. Hapus huruf atau tanda lain, lalu periksa lagi.")
    if len(bare) != LENGTH:
        raise _refusal(f"NIP harus {LENGTH} angka. Yang tertulis {len(bare)} angka.")
    return bare


def _birth_date(digits: str) -> date:
    year, month, day = digits[:4], digits[4:6], digits[6:8]
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise _refusal(
            f"Tanggal lahir pada NIP ({day}-{month}-{year}) tidak ada di kalender. "
            "Periksa 8 angka pertama."
        ) from None


def _refusal(sentence: str) -> DomainError:
    return DomainError(sentence, field="nip")
