"""Rules of coaching and the fixed words of its forms B.1.8 and B.1.9 (domain reference §1.6)."""

from collections.abc import Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long

STATEMENTS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "Tentang pegawai",
        (
            "Saya merasa didengar dan dipahami.",
            "Langkah yang sudah saya lakukan dihargai.",
            "Saya leluasa menyampaikan pendapat.",
        ),
    ),
    (
        "Tentang pembimbing",
        (
            "Pandangan pembimbing berdasarkan data yang akurat.",
            "Pandangan pembimbing bersifat positif.",
            "Pembimbing lebih banyak bertanya daripada menggurui.",
        ),
    ),
    (
        "Tentang keduanya",
        (
            "Bimbingan membantu menemukan solusi dan tindakan.",
            "Saya tahu apa yang harus dilakukan selanjutnya.",
            "Saya memahami tujuan bimbingan ini.",
        ),
    ),
)
"""The nine statements of form B.1.8 in their three groups."""

STATEMENT_COUNT: Final = sum(len(texts) for _, texts in STATEMENTS)
LOWEST_SCORE: Final = 1
HIGHEST_SCORE: Final = 5
SCORE_WORDS: Final = MappingProxyType(
    {1: "Sangat kurang", 2: "Kurang", 3: "Cukup", 4: "Baik", 5: "Sangat baik"}
)


def check_step_day(check_on: date, started_on: date) -> None:
    """Refuse a check before the coaching began.

    Raises:
        DomainError: the day lies before the start (field "check_on").
    """
    if check_on < started_on:
        raise DomainError(
            f"Tanggal cek mendahului awal bimbingan, {date_long(started_on)}.", field="check_on"
        )


def check_answers(answers: Sequence[bool | None]) -> tuple[bool, ...]:
    """Return the nine answers of form B.1.8 once all are given.

    Raises:
        DomainError: there are not nine, or one is open.
    """
    given = tuple(answer for answer in answers if answer is not None)
    missing = STATEMENT_COUNT - len(given)
    if len(answers) != STATEMENT_COUNT or missing:
        raise DomainError(
            f"Masih ada {missing} pernyataan yang belum dijawab. Pilih Ya atau Tidak.",
            field="answers",
        )
    return given


def check_competence(score: int, reason: str) -> None:
    """Refuse a score outside 1 to 5 and one without a reason, as form B.1.9 asks for both.

    Raises:
        DomainError: field "score" or "reason".
    """
    if not LOWEST_SCORE <= score <= HIGHEST_SCORE:
        raise DomainError("Nilai kompetensi harus 1 sampai 5.", field="score")
    if not reason.strip():
        raise DomainError("Tulis alasan penilaiannya.", field="reason")


def check_closable(steps: Sequence[tuple[date | None, str]], result: str) -> None:
    """Refuse to end a coaching whose steps were never checked or that has no result.

    Args:
        steps: the day each step was checked on, and what was found.
        result: what came of the coaching.

    Raises:
        DomainError: what is missing (field "steps" or "result").
    """
    if not any(done_on for done_on, _ in steps):
        raise DomainError(
            "Belum ada langkah yang dicek. Catat dahulu temuan paling sedikit satu langkah.",
            field="steps",
        )
    if not result.strip():
        raise DomainError("Tulis hasil bimbingan sebelum menyelesaikannya.", field="result")
