"""The columns of the calibration table: data, no branches."""

from asn_desktop.domain.performance.predicates import SHORT_RATINGS
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.performance.calibration.views import CalibrationLine
from asn_desktop.ui.kit.display.status_chips import evaluation_chip, predicate_chip
from asn_desktop.ui.models.rows import Column


def rating_words(result: Rating | None, behavior: Rating | None) -> str:
    """Write two ratings: "Hasil di atas · perilaku sesuai"."""
    if result is None and behavior is None:
        return "Belum ada rating"
    return (
        f"Hasil {SHORT_RATINGS[result].lower() if result else '–'} · "
        f"perilaku {SHORT_RATINGS[behavior].lower() if behavior else '–'}"
    )


def _change_words(line: CalibrationLine) -> str:
    return f"Diubah {line.changes}×: {line.reason}" if line.changes else ""


COLUMNS: tuple[Column[CalibrationLine], ...] = (
    Column("rank", "No.", lambda line: str(line.rank) if line.rank else "–", width=52,
           right=True, ink="text2"),
    Column("name", "Pegawai", lambda line: line.name, subtext=lambda line: line.position,
           avatar=lambda line: line.name, width=240),
    Column("unit", "Unit kerja dan penilai", lambda line: line.unit_name,
           subtext=lambda line: f"Penilai: {line.appraiser_name}"),
    Column("before", "Sebelum",
           lambda line: line.predicate_before.label if line.predicate_before else "–",
           chip=lambda line: (
               predicate_chip(line.predicate_before) if line.predicate_before else None
           ),
           width=160),
    Column("now", "Sekarang",
           lambda line: line.predicate_now.label if line.predicate_now else "–",
           chip=lambda line: predicate_chip(line.predicate_now) if line.predicate_now else None,
           width=160),
    Column("ratings", "Rating",
           lambda line: rating_words(line.result_now, line.behavior_now),
           subtext=_change_words, width=230),
    Column("status", "Keadaan", lambda line: evaluation_chip(line.status).label,
           chip=lambda line: evaluation_chip(line.status), width=176),
)  # fmt: skip
