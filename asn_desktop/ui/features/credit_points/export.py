"""Writes the credit points of a year to an Excel or CSV file."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from asn_desktop.base.rounding import round_half_up
from asn_desktop.exchange.workbook import OutputCell, OutputColumn, write_table
from asn_desktop.services.performance.credit.views import CreditLine
from asn_desktop.ui.features.credit_points.words import difference_words

_PLACES = 3
_COLUMNS = (
    OutputColumn("Nama", 34),
    OutputColumn("NIP", 22),
    OutputColumn("Jabatan", 36),
    OutputColumn("Unit kerja", 30),
    OutputColumn("Jenjang", 16),
    OutputColumn("Bulan dihitung", 14),
    OutputColumn("AK lama", 12),
    OutputColumn("AK baru", 12),
    OutputColumn("AK jumlah", 12),
    OutputColumn("Kenaikan pangkat", 30),
    OutputColumn("Kenaikan jenjang", 30),
    OutputColumn("Keterangan", 44),
)


def export_credit(lines: Sequence[CreditLine], year: int, path: Path) -> None:
    """Write everybody in the list, also those without credit points.

    Raises:
        DomainError: the ending of the path is neither .xlsx nor .csv.
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    write_table(path, f"Angka Kredit {year}", _COLUMNS, _rows(lines))


def _rows(lines: Sequence[CreditLine]) -> Iterator[tuple[OutputCell, ...]]:
    for line in lines:
        found = line.balance
        start = (line.name, line.nip, line.position, line.unit_name)
        if found is None or line.level is None:
            yield (*start, "", "", "", "", "", "", "", line.note)
            continue
        sums = (round_half_up(part, _PLACES) for part in (found.old, found.new, found.total))
        yield (
            *start,
            line.level.label,
            line.months,
            *sums,
            difference_words(found.rank),
            difference_words(found.level),
            line.note,
        )
