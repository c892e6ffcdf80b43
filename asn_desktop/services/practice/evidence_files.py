"""A few real evidence files, handed in through the very services that the screens use."""

import csv
import struct
import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from asn_desktop.base.wording import number
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.evidence import add_evidence_file
from asn_desktop.services.performance.appraisals.realization import (
    set_realization,
    set_self_note,
    submit_evaluation,
)
from asn_desktop.services.practice.plans import Plan

_PICTURE_SIZE = (120, 80)
_PICTURE_COLOURS = (b"\x2e\x6f\xb0", b"\xf2\xb7\x33")
_NOTE = "Sempat terkendala jaringan pada bulan kedua, lalu terkejar di akhir bulan."


def hand_in_with_files(
    office: Office, actors: dict[str, Actor], open_evaluations: Sequence[tuple[str, Plan]]
) -> int:
    """Fill in some open evaluations with real files as evidence; return the files kept.

    All but the first evaluation are left for the person who practises; the first is handed in
    when another one stays open.
    """
    with tempfile.TemporaryDirectory(prefix="kinerja-") as folder:
        files = _make_files(Path(folder))
        kept = 0
        for evaluation_id, plan in open_evaluations[:2]:
            actor = actors[plan.employee.id]
            for result, source in zip(plan.results, files, strict=False):
                add_evidence_file(office, actor, evaluation_id, result.id, source)
                kept += 1
    if len(open_evaluations) > 1:
        evaluation_id, plan = open_evaluations[0]
        _hand_in(office, actors[plan.employee.id], evaluation_id, plan)
    return kept


def _hand_in(office: Office, actor: Actor, evaluation_id: str, plan: Plan) -> None:
    for result in plan.results:
        for indicator in result.indicators:
            value, words = indicator.target.value, indicator.content.unit.partition(" per ")[0]
            text = indicator.target.text if value is None else f"{number(value)} {words}".strip()
            set_realization(office, actor, evaluation_id, indicator.id, text)
    set_self_note(office, actor, evaluation_id, plan.results[0].id, _NOTE)
    submit_evaluation(office, actor, evaluation_id)


def _make_files(folder: Path) -> tuple[Path, Path, Path]:
    table = folder / "Rekap_layanan.csv"
    with table.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(("Bulan", "Berkas masuk", "Selesai tepat waktu"))
        writer.writerows((("Juli", 118, 115), ("Agustus", 104, 97), ("September", 126, 124)))
    note = folder / "Notula_rapat.txt"
    note.write_text(
        "Notula rapat koordinasi pelayanan\n\n1. Loket dua tetap buka saat jam istirahat.\n"
        "2. Nomor pengaduan dipasang di ruang tunggu.\n",
        encoding="utf-8",
    )
    picture = folder / "Foto_loket.png"
    picture.write_bytes(_picture())
    return table, picture, note


def _picture() -> bytes:
    """Return a small PNG of two stripes; no picture library is needed for it."""
    width, height = _PICTURE_SIZE
    lines = (b"\0" + _PICTURE_COLOURS[row * 2 // height] * width for row in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", header),
            _chunk(b"IDAT", zlib.compress(b"".join(lines))),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + checksum
