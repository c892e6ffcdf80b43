"""Writes the recap of predicates to an Excel file: predicates only, no pay."""

from pathlib import Path

from asn_desktop.services.performance.rewards.predicate_lists import Recap


def export_recap(recap: Recap, path: Path) -> int:
    """Write the lines of a recap, what is missing first; return how many.

    Raises:
        StorageError: the file cannot be written.
    """
    # Imported here: nobody needs spreadsheets before pressing the button.
    from asn_desktop.exchange.workbook import OutputColumn, write_table

    columns = [
        OutputColumn("Nama", 34),
        OutputColumn("NIP", 22),
        OutputColumn("Golongan", 12),
        OutputColumn("Jabatan", 34),
        OutputColumn("Unit kerja", 30),
        OutputColumn("Predikat", 20),
        OutputColumn("Keterangan", 30),
    ]
    rows = (
        (
            line.name,
            line.nip,
            line.grade,
            line.position,
            line.unit_name,
            line.predicate.label if line.predicate else "",
            line.missing,
        )
        for line in recap.lines
    )
    write_table(path, f"Rekap {recap.period.short_label} {recap.period.year}"[:31], columns, rows)
    return len(recap.lines)
