"""What usually mends a low element: the first words of a follow-up, and when it is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import MONTHS, date_short, roman
from asn_desktop.domain.public_service.follow_up_terms import FollowUpKind, FollowUpState
from asn_desktop.domain.public_service.terms import SurveyElement

_MONTHS_A_QUARTER: Final = 3
_MONTHS_A_YEAR: Final = 12
LONGEST_ACTION: Final = 1_000


@dataclass(frozen=True, slots=True)
class Proposal:
    """A first draft that the office rewrites in its own words."""

    kind: FollowUpKind
    action: str


PROPOSALS: Final[Mapping[SurveyElement, Proposal]] = MappingProxyType(
    {
        SurveyElement.REQUIREMENTS: Proposal(
            FollowUpKind.INFORMATION,
            "Menyederhanakan daftar persyaratan tiap layanan dan memasangnya di loket, "
            "papan pengumuman, dan media sosial.",
        ),
        SurveyElement.PROCEDURE: Proposal(
            FollowUpKind.SERVICE,
            "Meninjau alur layanan, menghapus langkah yang berulang, dan memasang bagan alur "
            "di ruang tunggu.",
        ),
        SurveyElement.TIME: Proposal(
            FollowUpKind.SERVICE,
            "Menetapkan waktu tiap langkah layanan, mencatat waktu berkas masuk dan selesai, "
            "dan menambah petugas pada jam ramai.",
        ),
        SurveyElement.COST: Proposal(
            FollowUpKind.INFORMATION,
            "Memasang keterangan biaya setiap layanan, termasuk yang gratis, di tempat yang "
            "mudah dibaca.",
        ),
        SurveyElement.PRODUCT: Proposal(
            FollowUpKind.SERVICE,
            "Memeriksa kesesuaian hasil layanan dengan standar pelayanan sebelum diserahkan.",
        ),
        SurveyElement.COMPETENCE: Proposal(
            FollowUpKind.TRAINING,
            "Mengikutkan petugas layanan pada pelatihan teknis pelayanan dan aplikasi layanan.",
        ),
        SurveyElement.BEHAVIOR: Proposal(
            FollowUpKind.TRAINING,
            "Melatih petugas loket tentang pelayanan prima dan memberi umpan balik tiap bulan.",
        ),
        SurveyElement.COMPLAINT: Proposal(
            FollowUpKind.SERVICE,
            "Menunjuk petugas pengaduan, membalas tiap pengaduan sesuai batas waktu, dan "
            "mengumumkan tindak lanjutnya.",
        ),
        SurveyElement.FACILITIES: Proposal(
            FollowUpKind.FACILITY,
            "Memperbaiki ruang tunggu: tempat duduk, toilet, sarana penyandang disabilitas, "
            "dan ruang laktasi.",
        ),
    }
)


def end_of_quarter(year: int, quarter: int) -> date:
    """Return the last day of a quarter, the time a follow-up plan names as TW I to IV."""
    month = quarter * _MONTHS_A_QUARTER
    return date(year + month // _MONTHS_A_YEAR, month % _MONTHS_A_YEAR + 1, 1) - timedelta(days=1)


def time_words(due: date | None) -> str:
    """Return when something is due as plans write it: "TW I 2027 (Maret)"; "-" when open."""
    if due is None:
        return "-"
    quarter = (due.month - 1) // _MONTHS_A_QUARTER + 1
    return f"TW {roman(quarter)} {due.year} ({MONTHS[due.month - 1]})"


def check_finished(state: FollowUpState, done_on: date | None, outcome: str, today: date) -> None:
    """Refuse a follow-up that is called done without saying when and with what result.

    Raises:
        DomainError: the day is missing or has not come, or the result is empty.
    """
    if state is not FollowUpState.DONE:
        return
    if done_on is None:
        raise DomainError(
            "Tanggal selesai belum diisi. Ketik misalnya 30/09/2026.", field="done_on"
        )
    if done_on > today:
        raise DomainError(
            f"Tanggal selesai {date_short(done_on)} belum tiba. Periksa tanggalnya.",
            field="done_on",
        )
    if not outcome.strip():
        raise DomainError(
            "Hasilnya belum ditulis. Laporan berikutnya memuat apa yang sudah berubah.",
            field="outcome",
        )
