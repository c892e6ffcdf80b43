"""Writes the result of an instrument as a spreadsheet; never together with SKM figures."""

from pathlib import Path

from asn_desktop.base.rounding import round_half_up
from asn_desktop.exchange.workbook import OutputCell, OutputColumn, write_table
from asn_desktop.services.public_service.instruments.responses import InstrumentSummary

_PLACES = 2
_COLUMNS = (
    OutputColumn("No.", 6),
    OutputColumn("Pertanyaan", 32),
    OutputColumn("Kalimat tanya", 70),
    OutputColumn("Rata-rata", 12),
)


def write_instrument_result(path: Path, summary: InstrumentSummary, period: str) -> None:
    """Write the mean of each question, then the index, its grade and the number of sheets.

    Raises:
        StorageError: the file is open in another program, or the disk is full.
    """
    instrument, result = summary.instrument, summary.result
    if result is None:
        return
    rows: list[tuple[OutputCell, ...]] = [
        (place, item.label, item.question, round_half_up(result.means[item.key], _PLACES))
        for place, item in enumerate(instrument.elements, start=1)
    ]
    grade = f"{result.band.code} ({result.band.words})" if result.band else ""
    rows.append(("", "Indeks", grade, result.index))
    rows.append(("", "Lembar", "", result.respondents))
    title = f"{instrument.name}, {period.lower()}"
    write_table(path, title, _COLUMNS, rows)
