"""When somebody owes no plan here, and for which reason (domain reference §1.9)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_short
from asn_desktop.domain.people.terms import StandingKind

LONGEST_REASON: Final = 300
LONGEST_NUMBER: Final = 80
NOTES: Final = MappingProxyType(
    {
        StandingKind.STUDY: "Kemajuan studi dinilai pimpinan unit asal; transkrip nilai dari "
        "perguruan tinggi menjadi buktinya.",
        StandingKind.UNPAID_LEAVE: "Selama cuti tidak ada SKP dan tidak ada penilaian.",
        StandingKind.LONG_LEAVE: "Selama cuti tidak ditagih SKP dan realisasi.",
        StandingKind.SECONDED: "Dinilai pimpinan instansi tempat bertugas; hasilnya dilaporkan "
        "ke kantor ini.",
        StandingKind.OTHER: "Alasannya tampil di semua daftar.",
    }
)
"""What follows from each kind, as the dialog says it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A stretch of days, both ends included; `ends` None lasts until somebody ends it."""

    kind: StandingKind
    starts: date
    ends: date | None
    reason: str = ""

    @property
    def words(self) -> str:
        """The reason as lists show it: "Tugas belajar s.d. 31 Des 2026"."""
        named = self.reason if self.kind is StandingKind.OTHER and self.reason else self.kind.label
        return f"{named} s.d. {date_short(self.ends)}" if self.ends else named


def covers_day(standing: Standing, day: date) -> bool:
    """Tell whether a standing is in force on a day."""
    return standing.starts <= day and (standing.ends is None or day <= standing.ends)


def check_standing(new: Standing, document_number: str, others: Iterable[Standing]) -> None:
    """Refuse a standing that cannot be recorded.

    Raises:
        DomainError: the end before the beginning or a study leave without end (field "ends"),
            an unnamed other reason or one too long (field "reason"), a leave without document
            number (field "document_number"), or days that another one has (field "starts").
    """
    if new.ends is not None and new.ends < new.starts:
        raise DomainError(
            "Tanggal sampai mendahului tanggal mulai. Periksa kedua tanggalnya.", field="ends"
        )
    if new.kind is StandingKind.OTHER and not new.reason:
        raise DomainError("Alasan belum diisi. Contoh: menunggu pensiun.", field="reason")
    if len(new.reason) > LONGEST_REASON:
        raise DomainError(
            f"Alasan {len(new.reason)} huruf, paling banyak {LONGEST_REASON}.", field="reason"
        )
    if len(document_number) > LONGEST_NUMBER:
        raise DomainError(
            f"Nomor surat paling banyak {LONGEST_NUMBER} huruf.", field="document_number"
        )
    if not document_number and new.kind is not StandingKind.OTHER:
        raise DomainError(
            f"Nomor surat {new.kind.label.lower()} belum diisi. Salin dari surat keputusannya.",
            field="document_number",
        )
    for known in others:
        ends_before = known.ends is not None and known.ends < new.starts
        starts_after = new.ends is not None and known.starts > new.ends
        if not (ends_before or starts_after):
            raise DomainError(
                f"Pada tanggal itu sudah tercatat {known.words}. "
                "Akhiri dahulu yang itu, atau pilih tanggal lain.",
                field="starts",
            )
