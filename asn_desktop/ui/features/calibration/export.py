"""Writes the calibration table to an Excel or CSV file."""

from collections.abc import Sequence
from pathlib import Path

from asn_desktop.domain.performance.predicates import SHORT_RATINGS
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.exchange.workbook import OutputColumn, write_table
from asn_desktop.services.performance.calibration.views import CalibrationLine

_COLUMNS = (
    OutputColumn("Peringkat", 10),
    OutputColumn("Nama", 34),
    OutputColumn("NIP", 22),
    OutputColumn("Jabatan", 34),
    OutputColumn("Unit kerja", 30),
    OutputColumn("Penilai", 30),
    OutputColumn("Predikat sebelum", 20),
    OutputColumn("Predikat sekarang", 20),
    OutputColumn("Hasil kerja", 14),
    OutputColumn("Perilaku kerja", 14),
    OutputColumn("Keadaan", 24),
    OutputColumn("Perubahan", 12),
    OutputColumn("Alasan terakhir", 44),
)


def export_calibration(lines: Sequence[CalibrationLine], title: str, path: Path) -> None:
    """Write the people that the filter shows.

    Raises:
        DomainError: the ending of the path is neither .xlsx nor .csv.
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    write_table(
        path,
        title,
        _COLUMNS,
        (
            (
                line.rank or "",
                line.name,
                line.nip,
                line.position,
                line.unit_name,
                line.appraiser_name,
                line.predicate_before.label if line.predicate_before else "",
                line.predicate_now.label if line.predicate_now else "",
                _short(line.result_now),
                _short(line.behavior_now),
                line.status.label,
                line.changes,
                line.reason,
            )
            for line in lines
        ),
    )


def _short(rating: Rating | None) -> str:
    return SHORT_RATINGS[rating] if rating else ""
