"""Rules of a recorded performance dialogue and the questions it starts with."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.execution.terms import DialogueStage
from asn_desktop.domain.performance.periods import Stage, stage_of

QUESTIONS: Final[Mapping[DialogueStage, tuple[str, ...]]] = MappingProxyType(
    {
        DialogueStage.PLANNING: (
            "Hasil kerja apa yang paling diharapkan tahun ini, dan apa ukurannya?",
            "Perilaku kerja apa yang secara khusus diharapkan pimpinan?",
            "Dukungan apa yang dibutuhkan untuk mencapainya?",
            "Kendala apa yang sudah terlihat, dan bagaimana mengatasinya?",
        ),
        DialogueStage.EXECUTION: (
            "Apa yang sudah tercapai sejak dialog terakhir?",
            "Apa yang berjalan baik dan perlu dipertahankan?",
            "Kendala apa yang dihadapi, dan bantuan apa yang diperlukan?",
            "Apa yang dikerjakan sampai dialog berikutnya?",
        ),
        DialogueStage.APPRAISAL: (
            "Bagaimana pegawai menilai hasil dan perilaku kerjanya sendiri?",
            "Bagaimana penilai menilainya, dan apa buktinya?",
            "Apa penyebab selisih antara rencana dan hasil?",
            "Apa yang dikembangkan pada periode berikutnya?",
        ),
    }
)
"""What a new record asks; the office changes, adds or removes questions in each record."""


def stage_for(today: date, year: int) -> DialogueStage:
    """Propose the stage of a dialogue held today."""
    stage = stage_of(today, year)
    if stage is Stage.PLANNING:
        return DialogueStage.PLANNING
    return DialogueStage.EXECUTION if stage is Stage.EXECUTION else DialogueStage.APPRAISAL


def is_locked(employee_confirmed: datetime | None, appraiser_confirmed: datetime | None) -> bool:
    """Tell whether a record can no longer be changed: both have confirmed it."""
    return employee_confirmed is not None and appraiser_confirmed is not None


def check_held_on(day: date, today: date) -> None:
    """Refuse a talk that has not been held yet.

    Raises:
        DomainError: the day lies in the future (field "held_on").
    """
    if day > today:
        raise DomainError(
            "Tanggal dialog belum tiba. Catat dialog setelah berlangsung.", field="held_on"
        )


def check_confirmable(agreements: str, follow_ups: Sequence[str]) -> None:
    """Refuse to confirm a record that says nothing.

    Raises:
        DomainError: neither agreements nor follow-up are written (field "agreements").
    """
    if not agreements.strip() and not any(text.strip() for text in follow_ups):
        raise DomainError(
            "Kesepakatan belum diisi. Tulis apa yang disepakati, lalu konfirmasi.",
            field="agreements",
        )
