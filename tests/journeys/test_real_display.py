"""The program as a process of its own on a real X display: sign in by keys, close, backup."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from asn_desktop.base.clock import SystemClock
from asn_desktop.services.office.folder import open_office
from asn_desktop.services.practice.filling import fill_practice_office

pytestmark = pytest.mark.xvfb
_GLANCE_SECONDS, _GLANCES = 0.2, 300


@pytest.fixture
def display() -> Iterator[str]:
    """Start a private X server with a window manager, as an office PC has one."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        name = f":{answer.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name})
    yield name
    for process in (manager, server):
        process.terminate()
        process.wait()


@pytest.fixture
def practice_folder(tmp_path: Path) -> Path:
    opened = open_office(tmp_path, SystemClock())
    fill_practice_office(opened.office, employees=12, responses=20)
    opened.close()
    shutil.rmtree(tmp_path / "cadangan", ignore_errors=True)
    return tmp_path


def _wait(program: subprocess.Popen, condition: Callable[[], bool]) -> None:
    for _ in range(_GLANCES):
        if condition():
            return
        try:
            program.wait(_GLANCE_SECONDS)
        except subprocess.TimeoutExpired:
            continue
        raise AssertionError(f"the program ended with {program.returncode}")
    raise AssertionError("the program did not get that far")


def _signed_in(folder: Path) -> bool:
    data = sqlite3.connect(f"{(folder / 'kinerja.db').as_uri()}?mode=ro", uri=True)
    try:
        query = "SELECT count(*) FROM account WHERE last_sign_in IS NOT NULL"
        return data.execute(query).fetchone()[0] > 0
    finally:
        data.close()


def test_a_person_signs_in_by_keys_and_closing_leaves_a_backup(
    display: str, practice_folder: Path
) -> None:
    assert not _signed_in(practice_folder)
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def keys(*arguments: str) -> bool:
        done = subprocess.run(
            ["xdotool", *arguments], env=environment, capture_output=True, check=False
        )
        return done.returncode == 0

    program = subprocess.Popen(
        [sys.executable, "-m", "asn_desktop", "--data", str(practice_folder)], env=environment
    )
    try:
        # The office stands in the title once the names can be chosen.
        _wait(program, lambda: keys("search", "--name", "Kecamatan Sukamaju", "windowfocus"))
        assert keys("type", "246810")
        assert keys("key", "Return")
        _wait(program, lambda: _signed_in(practice_folder))
        keys("key", "ctrl+2")
        keys("key", "alt+F4")
        assert program.wait(60) == 0
    finally:
        program.kill()
        program.wait()
    backups = practice_folder / "cadangan"
    assert backups.is_dir()
    assert any(file.is_file() for file in backups.iterdir())
