"""Packs the evidence of a person or unit into one zip with its list, to put on a disc."""

import csv
import io
import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from asn_desktop.base.errors import DomainError, StorageError
from asn_desktop.domain.performance.terms import EvidenceKind
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.evidence.locker import KeptPiece, pieces_of
from asn_desktop.services.performance.evidence_files import CopyStoppedError, stored_file

LIST_NAME = "Daftar_bukti.csv"
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_PART = 60
_BLOCK = 1 << 20
_HEADINGS = ("Pegawai", "Unit kerja", "Periode", "Nama", "Jenis", "Berkas atau tautan", "Ukuran",
             "Sidik jari SHA-256", "Keterangan")  # fmt: skip


@dataclass(frozen=True, slots=True)
class PackedEvidence:
    """What is in the zip; `missing` files are named in its list."""

    path: Path
    files: int
    links: int
    missing: int


def pack_evidence(
    office: Office,
    actor: Actor,
    year: int,
    target: Path,
    *,
    employee_id: str = "",
    unit_id: str = "",
    told: Callable[[int, str], bool] | None = None,
) -> PackedEvidence:
    """Write the evidence of a year: of one person, of one unit, or of everybody.

    Args:
        office: the open office.
        actor: who looks after the office, or the person whose evidence it is.
        year: the performance year.
        target: the zip file to write; it appears only when it is whole.
        employee_id: only of this person.
        unit_id: only of this unit.
        told: bytes so far and the file in hand; False stops it and leaves nothing.

    Raises:
        NotAllowed: somebody else's evidence.
        DomainError: there is none, or it was stopped.
        StorageError: the disc is full or cannot be written.
    """
    if not employee_id or actor.employee_id != employee_id:
        require(actor, Right.MANAGE_OFFICE)
    with office.read() as session:
        pieces = [
            piece
            for piece in pieces_of(session, year)
            if (not employee_id or piece.employee_id == employee_id)
            and (not unit_id or piece.unit_id == unit_id)
        ]
    if not pieces:
        raise DomainError(f"Belum ada bukti tahun {year} untuk dikemas.")
    partial = target.with_name(f"{target.name}.partial")
    try:
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_STORED, strict_timestamps=False) as pack:
            packed = _Packing(office, pack, told).write(pieces, target)
        partial.replace(target)
    except OSError as error:
        raise StorageError(
            f"Berkas {target.name} belum jadi. Periksa ruang dan izin tulis cakram atau flashdisk.",
            technical=str(error),
        ) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    return packed


class _Packing:
    """Writes one zip; lives for one call."""

    def __init__(
        self,
        office: Office,
        pack: zipfile.ZipFile,
        told: Callable[[int, str], bool] | None,
    ) -> None:
        self._office, self._pack, self._told = office, pack, told
        self._done = 0

    def write(self, pieces: list[KeptPiece], target: Path) -> PackedEvidence:
        text = io.StringIO()
        lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
        lines.writerow(_HEADINGS)
        missing = 0
        for piece in pieces:
            place, remark = self._put(piece)
            missing += bool(remark)
            row = piece.row
            lines.writerow(
                (piece.owner, piece.unit_name, piece.period, row.name, row.kind.label, place,
                 row.size, row.sha256, remark)
            )  # fmt: skip
        self._pack.writestr(LIST_NAME, "\ufeff" + text.getvalue())
        links = sum(piece.row.kind is EvidenceKind.LINK for piece in pieces)
        return PackedEvidence(target, len(pieces) - links - missing, links, missing)

    def _put(self, piece: KeptPiece) -> tuple[str, str]:
        row = piece.row
        if row.kind is EvidenceKind.LINK:
            return row.location, ""
        path = stored_file(self._office.folder, row.location)
        if path is None:
            return "", "Berkas hilang"
        # The end of the stored name is unique: two files of one name stay two.
        name = f"{row.location.rpartition('/')[2][:12]}-{row.name}"
        place = "/".join(_part(words) for words in (piece.owner, piece.period, name))
        with path.open("rb") as source, self._pack.open(place, "w", force_zip64=True) as copy:
            while block := source.read(_BLOCK):
                copy.write(block)
                self._done += len(block)
                if self._told is not None and not self._told(self._done, row.name):
                    raise CopyStoppedError("Pengemasan dihentikan. Tidak ada berkas yang ditulis.")
        return place, ""


def _part(words: str) -> str:
    bare = _UNSAFE.sub("_", words).strip(" .")
    stem, dot, suffix = bare.rpartition(".")
    if not dot or len(suffix) > 10:
        return bare[:_LONGEST_PART] or "berkas"
    return f"{stem[:_LONGEST_PART]}.{suffix}"
