"""`asn-desktop import`: take a staff list or survey sheets into the office, all or nothing."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from asn_desktop.app.commands.parts.console import say, say_json
from asn_desktop.app.commands.parts.data_place import filled_office
from asn_desktop.app.commands.parts.parsing import add_data_options, add_json_option, one_of
from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.exchange.answer_sheets import ready_sheets
from asn_desktop.exchange.employees import read_employees
from asn_desktop.exchange.row_problems import RowProblem, Severity, broken_rows, rows_with_gaps
from asn_desktop.exchange.staff_entries import staff_entries
from asn_desktop.exchange.survey_answers import read_survey
from asn_desktop.exchange.tables import Sheet, read_sheet
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.people.imports import import_staff, known_people
from asn_desktop.services.public_service.imports import earlier_import, import_answer_sheets

ORDERS = {
    "peraturan": ElementOrder.REGULATION,
    "kuesioner": ElementOrder.QUESTIONNAIRE,
}
_EPILOG = """\
Baris yang keliru disebut nomornya dan tidak diimpor; bila ada yang gagal disimpan, tidak satu
pun baris tersimpan. Dengan --coba tidak ada yang disimpan, dan kode selesainya 1 bila ada baris
yang keliru."""

_MARKS = {
    Severity.ERROR: "",
    Severity.GAP: " (tidak lengkap)",
    Severity.WARNING: " (peringatan)",
}


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What an import read and kept.

    Attributes:
        kept: rows stored, or that would be stored when it was only a trial.
        remarks: further lines for the reader.
    """

    read: int
    kept: int
    problems: Sequence[RowProblem]
    remarks: Sequence[str] = ()

    @property
    def rejected(self) -> frozenset[int]:
        """Numbers of the rows that gave nothing, or an incomplete sheet."""
        return broken_rows(self.problems) | rows_with_gaps(self.problems)


def describe(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the command."""
    parser.epilog = _EPILOG
    parser.add_argument(
        "kind",
        metavar="JENIS",
        type=one_of(("pegawai", "survei"), "jenis"),
        help="pegawai (daftar pegawai) atau survei (lembar jawaban)",
    )
    parser.add_argument("file", metavar="BERKAS", type=Path, help="xlsx, xls, ods, atau csv")
    parser.add_argument("--lembar", metavar="NAMA", help="nama lembar; tanpa ini lembar pertama")
    parser.add_argument(
        "--urutan",
        metavar="URUTAN",
        type=one_of(tuple(ORDERS), "urutan"),
        help="arti U8 dan U9 pada survei: peraturan atau kuesioner",
    )
    parser.add_argument(
        "--mulai",
        metavar="TAHUN",
        type=int,
        help="jabatan pegawai berlaku sejak 1 Januari tahun ini; tanpa ini tahun berjalan",
    )
    parser.add_argument("--coba", action="store_true", help="periksa saja, tidak ada yang disimpan")
    add_data_options(parser)
    add_json_option(parser)


def run(options: argparse.Namespace, clock: Clock) -> int:
    """Import the file and print what was kept and every row that was not."""
    take: dict[str, Callable[[Office, Sheet, argparse.Namespace], _Outcome]] = {
        "pegawai": _take_staff,
        "survei": _take_survey,
    }
    with filled_office(options, clock) as office:
        sheet = read_sheet(options.file, options.lembar)
        outcome = take[options.kind](office, sheet, options)
    if options.json:
        say_json(_facts(outcome, options))
    else:
        _say_outcome(outcome, options)
    found = outcome.rejected if options.coba else not outcome.kept
    return 1 if found else 0


def _take_staff(office: Office, sheet: Sheet, options: argparse.Namespace) -> _Outcome:
    read = read_employees(sheet)
    entries, _units = staff_entries(read)
    known = known_people(office, entries)
    problems = [*read.problems]
    problems += [RowProblem(row, "nip", sentence) for row, sentence in known.items()]
    problems.sort(key=lambda problem: problem.number)
    entries, units = staff_entries(read, leave_out=known)
    if options.coba or not entries:
        return _Outcome(read.rows_read, len(entries), problems)
    first_day = date(options.mulai or office.clock.today().year, 1, 1)
    done = import_staff(office, PROGRAM, sheet.file_name, sheet.digest, entries, units, first_day)
    remarks = [f"{number(done.units)} unit kerja baru ditambahkan."] if done.units else []
    if done.without_appraiser:
        names = ", ".join(done.without_appraiser)
        remarks.append(f"Belum punya pejabat penilai: {names}.")
    return _Outcome(read.rows_read, len(done.employee_ids), problems, remarks)


def _take_survey(office: Office, sheet: Sheet, options: argparse.Namespace) -> _Outcome:
    known = earlier_import(office, sheet.digest)
    if known is not None:
        raise DomainError(known)
    read = read_survey(sheet, ORDERS.get(options.urutan or ""))
    ready = ready_sheets(read, office.clock.today())
    remarks = []
    if read.order_unclear:
        remarks.append(
            "Arti U8 dan U9 tidak jelas dari judul kolom; dipakai urutan peraturan. "
            "Pastikan dengan --urutan peraturan atau --urutan kuesioner."
        )
    if options.coba or not ready.sheets:
        return _Outcome(read.rows_read, len(ready.sheets), ready.problems, remarks)
    sheets = (*ready.sheets, *ready.incomplete)
    done = import_answer_sheets(office, PROGRAM, sheet.file_name, sheet.digest, sheets)
    if done.new_services:
        remarks.append(f"Layanan baru: {', '.join(done.new_services)}.")
    return _Outcome(read.rows_read, done.imported, ready.problems, remarks)


def _say_outcome(outcome: _Outcome, options: argparse.Namespace) -> None:
    what = "pegawai" if options.kind == "pegawai" else "jawaban survei"
    deed = "dapat diimpor" if options.coba else "diimpor"
    gaps = rows_with_gaps(outcome.problems)
    apart = f" ({number(len(gaps))} tidak lengkap, dicatat terpisah)" if gaps else ""
    say(f"{options.file.name}: {number(outcome.read)} baris terbaca.")
    bad = number(len(outcome.rejected))
    say(f"{number(outcome.kept)} {what} {deed}, {bad} baris tidak ikut{apart}.")
    for problem in outcome.problems:
        mark = _MARKS[problem.severity]
        say(f"  Baris {problem.number}{mark}: {problem.sentence}")
    for remark in outcome.remarks:
        say(remark)
    if options.coba:
        say("Percobaan saja: tidak ada yang disimpan.")


def _facts(outcome: _Outcome, options: argparse.Namespace) -> dict[str, object]:
    return {
        "file": options.file.name,
        "kind": options.kind,
        "trial": options.coba,
        "rows_read": outcome.read,
        "imported": 0 if options.coba else outcome.kept,
        "importable": outcome.kept,
        "rejected": sorted(outcome.rejected),
        "incomplete": sorted(rows_with_gaps(outcome.problems)),
        "problems": [
            {"row": item.number, "severity": item.severity.value, "sentence": item.sentence}
            for item in outcome.problems
        ],
        "remarks": list(outcome.remarks),
    }
