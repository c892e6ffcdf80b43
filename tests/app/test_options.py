"""The options of the window, the folder they lead to, and the way to the command line."""

import sys
from pathlib import Path

import pytest

from asn_desktop import __main__
from asn_desktop.app.options import WindowOptions, parse_options


def test_without_options_everything_is_the_default():
    assert parse_options([]) == WindowOptions()


def test_folder_server_and_safe_mode_are_read():
    options = parse_options(["--data", "D:/Kinerja", "--database", "postgresql://x/y", "--aman"])
    assert options == WindowOptions(Path("D:/Kinerja"), "postgresql://x/y", True)


def test_an_unknown_option_ends_the_program(capsys):
    with pytest.raises(SystemExit):
        parse_options(["--cepat"])
    assert "--cepat" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["--data", "x"], ["--aman"]])
def test_options_alone_open_the_window(monkeypatch, arguments):
    opened = []
    monkeypatch.setattr(sys, "argv", ["asn-desktop", *arguments])
    monkeypatch.setattr("asn_desktop.app.program.main", lambda given: opened.append(given) or 0)
    assert __main__.main() == 0
    assert opened == [arguments]
