"""The columns of the calibration table: data, no branches."""

from asn_desktop.domain.performance.predicates import SHORT_RATINGS
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.performance.calibration.views import CalibrationLine
from asn_desktop.ui.kit.display.status_chips import evaluation_chip, predicate_chip
from asn_desktop.ui.models.rows import Column


def rating_words(result: Rating | None, behavior: Rating | None) -> str:
    """Write two ratings: "Di atas / sesuai"."""
    if result is None and behavior is None:
        return "Belum ada rating"
    first = SHORT_RATINGS[result] if result else "–"
    return f"{first} / {SHORT_RATINGS[behavior].lower() if behavior else '–'}"


def _below(line: CalibrationLine) -> str:
    """Return what stands below the ratings: the last change, else how far it is."""
    if line.changes:
        return f"Diubah {line.changes}×: {line.reason}"
    return evaluation_chip(line.status).label


COLUMNS: tuple[Column[CalibrationLine], ...] = (
    Column("rank", "No.", lambda line: str(line.rank) if line.rank else "–", width=46,
           right=True, ink="text2"),
    Column("name", "Pegawai", lambda line: line.name,
           subtext=lambda line: line.unit_name or line.position, avatar=lambda line: line.name),
    Column("before", "Sebelum",
           lambda line: line.predicate_before.label if line.predicate_before else "–",
           chip=lambda line: (
               predicate_chip(line.predicate_before) if line.predicate_before else None
           ),
           width=136),
    Column("now", "Sekarang",
           lambda line: line.predicate_now.label if line.predicate_now else "–",
           chip=lambda line: predicate_chip(line.predicate_now) if line.predicate_now else None,
           width=136),
    Column("ratings", "Hasil / perilaku",
           lambda line: rating_words(line.result_now, line.behavior_now),
           subtext=_below, width=152),
)  # fmt: skip
