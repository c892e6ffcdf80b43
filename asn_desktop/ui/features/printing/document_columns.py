"""Columns of the list of documents: person, post, how far the document is, and why."""

from collections.abc import Callable

from asn_desktop.domain.people.nip import spaced_nip
from asn_desktop.services.sheets.listing import PrintableDocument, PrintableLine, Readiness
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

_CHIPS = {
    Readiness.MISSING: ChipStyle("Belum ada", "warning", "circle-dashed-bold"),
    Readiness.DRAFT: ChipStyle("Draf", "neutral", "pencil-simple-bold"),
    Readiness.READY: ChipStyle("Siap cetak", "success", "check-bold"),
}


def document_columns(
    document_of: Callable[[PrintableLine], PrintableDocument],
) -> list[Column[PrintableLine]]:
    """Return the columns; `document_of` names the kind that is in view."""
    return [
        Column(
            "name",
            "Pegawai",
            lambda line: line.name,
            avatar=lambda line: line.name,
            subtext=lambda line: spaced_nip(line.nip) or "Tanpa NIP",
            strong=True,
            width=240,
        ),
        Column(
            "unit",
            "Jabatan dan unit",
            lambda line: line.position,
            subtext=lambda line: line.unit_name,
        ),
        Column(
            "state",
            "Keadaan",
            lambda line: document_of(line).readiness.label,
            chip=lambda line: _CHIPS[document_of(line).readiness],
            width=128,
        ),
        Column("reason", "Keterangan", lambda line: document_of(line).reason),
    ]
