"""`asn-desktop demo`: fill a practice office, and do the main job without a window."""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from asn_desktop.app.commands.parts.console import answers_aside, say, say_json
from asn_desktop.app.commands.parts.data_place import opened_office
from asn_desktop.app.commands.parts.outcome import write_outcome
from asn_desktop.app.commands.parts.parsing import add_json_option, whole_number
from asn_desktop.app.commands.parts.periods import last_ended_period
from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import number
from asn_desktop.services.context import Office
from asn_desktop.services.office.folder import DATA_FILE
from asn_desktop.services.office.identity import office_identity
from asn_desktop.services.practice.filling import PracticeSummary, fill_practice_office

_EPILOG = """\
Tanpa --data, kantor contoh dibuat di folder sementara yang dihapus sesudahnya.
Dengan --output, lembar resmi, gambar dasbor, dan rekap survei ditulis ke folder itu.
Angka, benih, dan hari yang sama menghasilkan isi yang sama."""


def describe(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the command."""
    parser.epilog = _EPILOG
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="folder data baru yang diisi kantor contoh"
    )
    parser.add_argument(
        "--output", type=Path, metavar="FOLDER", help="tulis hasil kerja kantor ke folder ini"
    )
    for name, default, words in (
        ("--employees", 45, "jumlah pegawai"),
        ("--responses", 600, "jumlah jawaban survei"),
        ("--years", 1, "jumlah tahun, yang terakhir tahun berjalan"),
        ("--seed", 1, "benih acak"),
    ):
        parser.add_argument(
            name,
            type=whole_number,
            default=default,
            metavar="N",
            help=f"{words} (biasanya {default})",
        )
    add_json_option(parser)


def run(options: argparse.Namespace, clock: Clock) -> int:
    """Fill the office, write the files when asked, and print who can sign in how."""
    with answers_aside(aside=options.json), _new_office(options.data, clock) as office:
        summary = fill_practice_office(
            office,
            employees=options.employees,
            responses=options.responses,
            years=options.years,
            seed=options.seed,
            progress=_say_progress,
        )
        paths = []
        if options.output is not None:
            say(f"Menulis hasil kerja ke {options.output}")
            paths = write_outcome(office, last_ended_period(office), options.output)
    if options.json:
        say_json({**asdict(summary), "files": [str(path) for path in paths]})
        return 0
    _say_summary(summary, options.data)
    for path in paths:
        say(str(path))
    return 0


@contextmanager
def _new_office(folder: Path | None, clock: Clock) -> Iterator[Office]:
    """Open an empty office in the named folder, or in one that goes away again.

    Raises:
        DomainError: an office was set up in the folder before.
        StorageError: the folder is in use or cannot be written.
    """
    if folder is None:
        # Another program may still look at a file there; that is no reason to fail.
        with (
            tempfile.TemporaryDirectory(
                prefix="kinerja-contoh-", ignore_cleanup_errors=True
            ) as temporary,
            opened_office(Path(temporary), clock) as office,
        ):
            yield office
        return
    place = folder.expanduser().absolute()
    with opened_office(place, clock) as office:
        identity = office_identity(office)
        if identity is not None:
            raise DomainError(
                f"Folder {place} sudah berisi {identity.full_name} ({DATA_FILE}). "
                "Pilih folder kosong untuk kantor contoh."
            )
        yield office


def _say_progress(percent: int, words: str) -> None:
    say(f"[{percent:3d}%] {words}")


def _say_summary(summary: PracticeSummary, folder: Path | None) -> None:
    span = f"{summary.years[0]}–{summary.years[-1]}" if summary.years[1:] else summary.years[0]
    say(
        f"{summary.office_name}, tahun {span}: {number(summary.employees)} pegawai, "
        f"{number(summary.plans)} SKP, {number(summary.evaluations)} evaluasi, "
        f"{number(summary.responses)} jawaban survei."
    )
    if folder is None:
        return
    say(f"Buka dengan: asn-desktop --data {folder}")
    say(f"PIN semua akun contoh: {summary.pin}")
    for account in summary.accounts:
        roles = ", ".join(role.label for role in account.roles)
        say(f"  {account.name} ({account.position}): {roles}")
