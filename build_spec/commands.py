"""The two commands of the bootstrap: open the program, or run everything CI runs."""

import argparse
import os
import subprocess
import sys

from check_steps import run_all_checks
from private_environment import DEVELOPMENT, PROJECT, RUNTIME, SetUpError, prepare
from system_packages import DISPLAY, TESTING, WITHOUT_DISPLAY, ensure_installed

OUTPUT = "keluaran"


def has_display() -> bool:
    """Tell whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_program(arguments: list[str]) -> int:
    """Set up what is missing, then open the program; without a display do its main job.

    Args:
        arguments: handed to the program as they are; then nothing is chosen here.

    Returns:
        The program's exit code.
    """
    ensure_installed(WITHOUT_DISPLAY + DISPLAY if has_display() else WITHOUT_DISPLAY)
    python, variables = prepare(RUNTIME)
    if not arguments and not has_display():
        print(
            f"Tidak ada layar: kantor contoh dikerjakan tanpa jendela ke folder {OUTPUT}/.",
            flush=True,
        )
        variables["QT_QPA_PLATFORM"] = "offscreen"
        arguments = ["demo", "--output", OUTPUT]
    command = [str(python), "-m", "asn_desktop", *arguments]
    return subprocess.run(command, cwd=PROJECT, env=variables, check=False).returncode


def test_program() -> int:
    """Set up the development environment and run every check, one after another."""
    ensure_installed(WITHOUT_DISPLAY + DISPLAY + TESTING)
    python, variables = prepare(DEVELOPMENT)
    return run_all_checks(python, variables)


def read_command(words: list[str]) -> argparse.Namespace:
    """Read the command line of this script."""
    parser = argparse.ArgumentParser(
        description="Menyiapkan lalu membuka Kinerja Kecamatan, atau menguji seluruhnya."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="perintah")
    run = commands.add_parser("run", help="siapkan lalu buka program")
    run.add_argument("arguments", nargs="*", help="diteruskan ke program (setelah --)")
    commands.add_parser("test", help="jalankan semua pemeriksaan yang dijalankan CI")
    return parser.parse_args(words)


def main() -> int:
    """Run the command named on the command line and return its exit code."""
    command = read_command(sys.argv[1:])
    try:
        if command.command == "test":
            return test_program()
        return open_program(command.arguments)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
