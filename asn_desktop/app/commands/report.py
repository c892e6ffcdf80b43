"""`asn-desktop report`: official sheets as PDF, for one person or everybody."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.app.commands.parts.console import say
from asn_desktop.app.commands.parts.data_place import filled_office
from asn_desktop.app.commands.parts.further_sheets import further_sheets
from asn_desktop.app.commands.parts.parsing import add_data_options, one_of
from asn_desktop.app.commands.parts.periods import add_period_options, chosen_period
from asn_desktop.app.commands.parts.sheets import (
    sheets_of,
    sheets_of_office,
    write_bytes,
    write_sheets,
)
from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import number
from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.reports.paper import Paper
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.sheets.listing import (
    DocumentKind,
    PrintableLine,
    Readiness,
    printable_documents,
)

if TYPE_CHECKING:
    from asn_desktop.reports.rendering import Sheet

_KINDS = {
    "skp": DocumentKind.PLAN,
    "evaluasi": DocumentKind.EVALUATION,
    "dokumen": DocumentKind.EVALUATION_DOCUMENT,
    "survei": DocumentKind.SURVEY,
    "rekap": DocumentKind.RECAP,
    "rencana-aksi": DocumentKind.ACTION_PLAN,
    "matriks-peran": DocumentKind.ROLE_MATRIX,
    "pohon": DocumentKind.CASCADE,
    "kebutuhan": DocumentKind.NEEDS,
    "manual": DocumentKind.INDICATOR_MANUAL,
    "berkas-tahunan": DocumentKind.ANNUAL_FILE,
    "rapor": DocumentKind.PERSONAL_REPORT,
    "penjelasan": DocumentKind.EXPLANATION,
    "keberatan": DocumentKind.OBJECTION_MINUTES,
    "bimbingan": DocumentKind.COACHING,
    "konversi": DocumentKind.CREDIT_CONVERSION,
    "akumulasi": DocumentKind.CREDIT_ACCUMULATION,
    "pak": DocumentKind.CREDIT_DECREE,
    "laporan-survei": DocumentKind.SURVEY_REPORT,
    "poster": DocumentKind.SURVEY_POSTER,
    "tindak-lanjut": DocumentKind.FOLLOW_UP,
    "kuesioner": DocumentKind.QUESTIONNAIRE,
    "sampul-bundel": DocumentKind.BATCH_COVER,
}
_USUAL = ("skp", "evaluasi", "dokumen", "survei")
_EPILOG = """\
Contoh: asn-desktop report --semua --periode TW3 --output lembar
        asn-desktop report --nip 198504122009022003 --jenis skp --kertas A4 --output lembar
Yang belum dapat dicetak disebut di akhir. Kode selesai 1 bila tidak ada yang tercetak."""


def describe(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the command."""
    parser.epilog = _EPILOG
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--nip", metavar="NIP", help="satu pegawai menurut NIP")
    who.add_argument("--nama", metavar="NAMA", help="pegawai yang namanya memuat kata ini")
    who.add_argument("--semua", action="store_true", help="semua pegawai (bila tidak memilih)")
    parser.add_argument(
        "--jenis",
        metavar="JENIS",
        action="append",
        type=one_of(tuple(_KINDS), "jenis"),
        help=f"{', '.join(_KINDS)}; boleh diulang, tanpa ini {', '.join(_USUAL)}",
    )
    parser.add_argument(
        "--kertas",
        metavar="KERTAS",
        type=one_of(tuple(paper.value for paper in Paper), "kertas"),
        help=f"{', '.join(paper.value for paper in Paper)}; tanpa ini menurut pengaturan kantor",
    )
    parser.add_argument(
        "--output", metavar="FOLDER", type=Path, required=True, help="folder tujuan"
    )
    parser.add_argument("--satu-berkas", action="store_true", help="jadikan satu PDF")
    add_period_options(parser)
    add_data_options(parser)


def run(options: argparse.Namespace, clock: Clock) -> int:
    """Write the sheets and print their names, then what could not be printed yet."""
    wanted = [_KINDS[name] for name in options.jenis or _USUAL]
    with filled_office(options, clock) as office:
        period = chosen_period(office, options)
        lines = _chosen_people(printable_documents(office, PROGRAM, period.id), options)
        sheets = sheets_of(office, lines, wanted)
        sheets += further_sheets(office, lines, wanted, period)
        asks_for_one = options.nip or options.nama
        if not asks_for_one:
            sheets += sheets_of_office(office, period, wanted)
        paper = Paper.named(options.kertas or settings_of(office).paper)
        paths = _write(office, sheets, paper, period, options)
    for path in paths:
        say(str(path))
    say(f"{number(len(sheets))} lembar untuk {period.label} {period.year} di kertas {paper.value}.")
    _say_missing(lines, wanted)
    return 0 if sheets else 1


def _chosen_people(lines: list[PrintableLine], options: argparse.Namespace) -> list[PrintableLine]:
    if options.nip:
        digits = parse_nip(options.nip).digits
        found = [line for line in lines if line.nip == digits]
    elif options.nama:
        found = [line for line in lines if options.nama.casefold() in line.name.casefold()]
    else:
        return lines
    if not found:
        raise DomainError(
            f"Pegawai “{options.nip or options.nama}” tidak ada dalam daftar periode ini. "
            "Periksa ejaannya."
        )
    return found


def _write(
    office: Office,
    sheets: "Sequence[Sheet]",
    paper: Paper,
    period: PeriodLine,
    options: argparse.Namespace,
) -> list[Path]:
    if not sheets or not options.satu_berkas:
        return write_sheets(office, sheets, paper, options.output)
    # Imported here: reportlab is heavy, and most commands print nothing on paper.
    from asn_desktop.reports.rendering import render_many

    title = f"Lembar kinerja {period.label} {period.year}"
    content = render_many(sheets, paper, office.clock.local_now(), title=title)
    return [write_bytes(options.output / f"{title.replace(' ', '_')}.pdf", content)]


def _say_missing(lines: list[PrintableLine], kinds: Sequence[DocumentKind]) -> None:
    open_ones = [
        (line.name, document.kind.label, document.reason)
        for line in lines
        for document in line.documents
        if document.kind in kinds and document.readiness is not Readiness.READY
    ]
    if open_ones:
        say(f"Belum dapat dicetak, {number(len(open_ones))} lembar:")
    for name, kind, reason in open_ones:
        say(f"  {name}: {kind} — {reason}")
