"""Columns and sizes of the evidence page."""

from asn_desktop.base.wording import number
from asn_desktop.services.performance.evidence.locker import EvidenceHolder, MissingPiece
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

_KILO, _MEGA, _GIGA = 1 << 10, 1 << 20, 1 << 30


def size_words(size: int) -> str:
    """Write a size as "820 KB", "3 MB" or "1,4 GB"."""
    if size >= _GIGA:
        whole, tenth = divmod(round(size * 10 / _GIGA), 10)
        return f"{number(whole)},{tenth} GB"
    if size >= _MEGA:
        return f"{number(round(size / _MEGA))} MB"
    return f"{number(max(1, round(size / _KILO)))} KB" if size else "–"


def _chip(holder: EvidenceHolder) -> ChipStyle | None:
    if holder.missing:
        return ChipStyle(f"{number(holder.missing)} hilang", "danger", "warning-circle-bold")
    return ChipStyle("Lengkap", "success", "check-bold")


HOLDERS: tuple[Column[EvidenceHolder], ...] = (
    Column(
        "name",
        "Pegawai",
        lambda holder: holder.name,
        subtext=lambda holder: holder.unit_name,
        avatar=lambda holder: holder.name,
        strong=True,
    ),
    Column("files", "Berkas", lambda holder: number(holder.files), width=76, right=True),
    Column("links", "Tautan", lambda holder: number(holder.links), width=76, right=True),
    Column("size", "Ukuran", lambda holder: size_words(holder.size), width=92, right=True),
    Column(
        "state",
        "Keadaan",
        lambda holder: f"{holder.missing} hilang" if holder.missing else "Lengkap",
        chip=_chip,
        width=136,
    ),
)
MISSING: tuple[Column[MissingPiece], ...] = (
    Column(
        "name",
        "Berkas hilang",
        lambda piece: piece.name,
        subtext=lambda piece: f"{piece.owner}, {piece.period}",
        icon=lambda _piece: ("warning-circle-fill", "danger"),
        strong=True,
    ),
    Column("size", "Ukuran", lambda piece: size_words(piece.size), width=90, right=True),
)
