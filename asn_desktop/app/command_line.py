"""The command line: the same services as the window, for scripts and PCs without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

from asn_desktop.app.commands.parts.console import complain, make_consoles_safe
from asn_desktop.app.commands.parts.parsing import CommandParser
from asn_desktop.app.options import add_window_options
from asn_desktop.base.clock import Clock, SystemClock
from asn_desktop.base.errors import OfficeError, StorageError

if TYPE_CHECKING:
    import argparse

REFUSED: Final = 1
INTERRUPTED: Final = 130


@dataclass(frozen=True, slots=True)
class _Command:
    """A command: its module has `describe(parser)` and `run(options, clock) -> int`."""

    name: str
    module: str
    summary: str


COMMANDS: Final = (
    _Command("demo", "demo", "isi kantor contoh, dan kerjakan setahun tanpa jendela"),
    _Command("import", "import_files", "impor daftar pegawai atau lembar survei"),
    _Command("report", "report", "buat lembar resmi sebagai PDF"),
    _Command("survey-index", "survey_index", "hitung IKM dari berkas atau dari data kantor"),
    _Command("check", "check", "periksa keutuhan data kantor"),
    _Command("self-test", "self_test", "uji program ini di komputer ini"),
)
_DESCRIPTION: Final = """\
Kinerja Kecamatan: SKP, penilaian kinerja, dan survei kepuasan masyarakat satu kecamatan.
Tanpa perintah, program membuka jendelanya."""
_EPILOG: Final = """\
Kode selesai: 0 berhasil, 1 ada temuan atau ditolak, 2 perintah keliru.
Bantuan satu perintah: asn-desktop PERINTAH --help"""


def main(arguments: Sequence[str], clock: Clock | None = None) -> int:
    """Run one command.

    Returns:
        0 when it was done, 1 when there are findings or the office refuses, 2 when it is
        used wrongly.
    """
    make_consoles_safe()
    try:
        options = build_parser(arguments).parse_args(arguments)
        module = import_module(f"asn_desktop.app.commands.{options.module}")
        return int(module.run(options, clock or SystemClock()))
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    except OfficeError as error:
        complain(str(error))
        if isinstance(error, StorageError) and error.technical:
            complain(f"Rincian teknis: {error.technical}")
        return REFUSED
    except KeyboardInterrupt:
        complain("Dihentikan.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the answer has seen enough; the rest goes nowhere.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        return 0


def build_parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser; only the command that is named describes its options.

    Describing all would import what no single command needs.
    """
    parser = CommandParser(prog="asn-desktop", description=_DESCRIPTION, epilog=_EPILOG)
    add_window_options(parser)
    commands = parser.add_subparsers(
        title="perintah", metavar="PERINTAH", required=True, parser_class=CommandParser
    )
    for command in COMMANDS:
        sentence = f"{command.summary[0].upper()}{command.summary[1:]}."
        own = commands.add_parser(command.name, help=command.summary, description=sentence)
        own.set_defaults(module=command.module)
        if command.name in arguments[:1]:
            import_module(f"asn_desktop.app.commands.{command.module}").describe(own)
    return parser
