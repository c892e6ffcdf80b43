"""The options that open the window."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from asn_desktop.base.settings import data_folder, program_folder

PORTABLE_MARK = "portable.txt"


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How the window is opened.

    Attributes:
        data: the data folder named by the user, or None.
        server: address of a PostgreSQL database, or "".
        safe: software drawing and no warm-up, for a PC on which the window misbehaves.
        kiosk: open the survey kiosk at once after signing in.
    """

    data: Path | None = None
    server: str = ""
    safe: bool = False
    kiosk: bool = False


def parse_options(arguments: Sequence[str]) -> WindowOptions:
    """Read the window's options.

    Raises:
        SystemExit: an option is unknown; argparse has said so.
    """
    parser = argparse.ArgumentParser(prog="asn-desktop", add_help=False)
    add_window_options(parser)
    found = parser.parse_args(arguments)
    return WindowOptions(found.data, found.database or "", found.aman, found.kios)


def chosen_folder(explicit: Path | None) -> Path:
    """Return the data folder: the one named, the portable one, or the user's own."""
    # Imported here: the window shows its first picture without it.
    import platformdirs

    default = platformdirs.user_data_path("KinerjaKecamatan", appauthor=False)
    return data_folder(program_folder(), explicit, PORTABLE_MARK, default=default)


def add_window_options(parser: argparse.ArgumentParser) -> None:
    """Describe the options in Indonesian; the command line shows them in its help."""
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="folder data yang dibuka")
    parser.add_argument("--database", metavar="ALAMAT", help="alamat basis data PostgreSQL")
    parser.add_argument(
        "--aman", action="store_true", help="tampilan sederhana bila jendela bermasalah"
    )
    parser.add_argument("--kios", action="store_true", help="buka kios survei begitu petugas masuk")
