"""Writes the worksheet of needs to an Excel or CSV file."""

from collections.abc import Iterator
from pathlib import Path

from asn_desktop.exchange.workbook import OutputCell, OutputColumn, write_table
from asn_desktop.services.performance.needs.views import NeedsView
from asn_desktop.ui.features.needs.lines_words import (
    WHOLE_OFFICE,
    indicator_lacks,
    indicator_state,
    need_state,
)

_COLUMNS = (
    OutputColumn("Bagian", 18),
    OutputColumn("Kode", 8),
    OutputColumn("Jenis/ukuran", 26),
    OutputColumn("Uraian", 60),
    OutputColumn("Unit kerja", 30),
    OutputColumn("Target", 14),
    OutputColumn("Satuan", 14),
    OutputColumn("Menjawab", 16),
    OutputColumn("Keadaan", 40),
    OutputColumn("Asal", 50),
)


def export_needs(view: NeedsView, path: Path) -> None:
    """Write the needs, then the indicators, of a worksheet.

    Raises:
        DomainError: the ending of the path is neither .xlsx nor .csv.
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    write_table(path, f"Lembar Kebutuhan Organisasi {view.year}", _COLUMNS, _rows(view))


def _rows(view: NeedsView) -> Iterator[tuple[OutputCell, ...]]:
    for need in view.needs:
        state = need_state(need)
        yield (
            "Kebutuhan", need.code, need.kind.label, need.text, "", need.target_text, need.unit,
            "", state, need.source,
        )  # fmt: skip
    for item in view.indicators:
        lacks = indicator_lacks(item)
        state = "; ".join(filter(None, (indicator_state(item), lacks)))
        yield (
            "Indikator unit", str(item.number), item.measure.label, item.text,
            item.unit_name or WHOLE_OFFICE, item.target_text, item.unit,
            ", ".join(item.answers), state, "",
        )  # fmt: skip
