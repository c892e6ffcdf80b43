"""The command line's own words in Indonesian, and the types of values that commands take."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

WRONG_USE: Final = 2
_MESSAGES: Final = (
    (r"the following arguments are required: (.+)", r"bagian ini wajib diisi: \1"),
    (r"unrecognized arguments: (.+)", r"bagian ini tidak dikenal: \1"),
    (r"one of the arguments (.+) is required", r"salah satu dari ini wajib diisi: \1"),
    (r"argument (.+?): not allowed with argument (.+)", r"\1 tidak dapat dipakai bersama \2"),
    (r"argument (.+?): expected one argument", r"\1 memerlukan satu nilai"),
    (r"argument (.+?): expected at least one argument", r"\1 memerlukan paling sedikit satu nilai"),
    (
        r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)",
        r"\1: pilihan \2 tidak ada; pilih dari \3",
    ),
    (r"argument (.+?): invalid .+? value: (.+)", r"\1: nilai \2 tidak dapat dipakai"),
    (r"argument (.+?): ignored explicit argument (.+)", r"\1 tidak menerima nilai \2"),
    (r"argument (.+?): (.+)", r"\1: \2"),
)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with an Indonesian first word."""

    def add_usage(
        self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None
    ) -> None:
        """Head the line of usage in Indonesian."""
        super().add_usage(usage, actions, groups, "pemakaian: " if prefix is None else prefix)


class CommandParser(argparse.ArgumentParser):
    """An argument parser that speaks Indonesian, refusals included."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(
            **{
                "formatter_class": _Formatter,
                "add_help": False,
                "allow_abbrev": False,
                **settings,
            }
        )
        self._positionals.title = "isian"
        self._optionals.title = "pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini, lalu selesai")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command, how it is used, and end with code 2."""
        if sys.stderr is not None:
            self.print_usage(sys.stderr)
        self.exit(WRONG_USE, f"{self.prog}: {in_indonesian(message)}. Lihat {self.prog} --help\n")


def in_indonesian(message: str) -> str:
    """Translate one of argparse's refusals; an unknown one stays as it is."""
    for pattern, words in _MESSAGES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return match.expand(words)
    return message


def whole_number(text: str) -> int:
    """Read a count.

    Raises:
        argparse.ArgumentTypeError: no whole number, or a negative one.
    """
    bare = text.replace(".", "").strip()
    if not re.fullmatch(r"[0-9]+", bare):
        raise argparse.ArgumentTypeError(f"“{text}” bukan bilangan bulat, tulis misalnya 45")
    return int(bare)


def add_data_options(parser: argparse.ArgumentParser) -> None:
    """Let a command choose the data folder or server."""
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="folder data; tanpa ini folder data biasa"
    )
    parser.add_argument("--database", metavar="ALAMAT", help="alamat basis data PostgreSQL")


def add_json_option(parser: argparse.ArgumentParser) -> None:
    """Let a command print its figures for another program."""
    parser.add_argument("--json", action="store_true", help="cetak angka sebagai JSON")


def one_of(options: Sequence[str], words: str) -> Callable[[str], str]:
    """Return a reader that takes one of a few words, whatever their case.

    The reader raises argparse.ArgumentTypeError for any other word.
    """

    def read(text: str) -> str:
        for option in options:
            if option.casefold() == text.strip().replace(",", ".").casefold():
                return option
        raise argparse.ArgumentTypeError(
            f"{words} “{text}” tidak ada; pilih dari {', '.join(options)}"
        )

    return read
