"""The log goes to files in the data folder, also where there is no console."""

import faulthandler
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.base import log
from asn_desktop.base.settings import program_folder


@pytest.fixture
def running_log(tmp_path: Path) -> Iterator[log.RunningLog]:
    root = logging.getLogger()
    level, was_enabled = root.level, faulthandler.is_enabled()
    started = log.start_logging(tmp_path / "catatan")
    yield started
    started.stop()
    root.setLevel(level)
    if was_enabled:
        faulthandler.enable(file=sys.__stderr__)


def test_records_reach_the_file_in_utf8(running_log: log.RunningLog) -> None:
    logging.getLogger("asn_desktop.test").info("Nilai ≥ 98 tersimpan")
    text = running_log.file.read_text(encoding="utf-8")
    assert "INFO asn_desktop.test: Nilai ≥ 98 tersimpan" in text


def test_fatal_tracebacks_go_to_their_own_file(running_log: log.RunningLog) -> None:
    assert faulthandler.is_enabled()
    assert running_log.crash_file.exists()


def test_the_file_rotates_before_it_fills_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "MAX_BYTES", 500)
    started = log.start_logging(tmp_path)
    try:
        for number in range(100):
            logging.getLogger("asn_desktop.test").info("baris %d", number)
    finally:
        started.stop()
    files = sorted(path.name for path in tmp_path.glob("kinerja.log*"))
    assert len(files) == log.BACKUP_COUNT + 1


def test_a_program_without_console_still_logs_and_leaves_a_crash_trace(tmp_path: Path) -> None:
    code = (
        "import sys, logging, faulthandler; sys.stderr = None; sys.stdout = None\n"
        "from pathlib import Path\n"
        "from asn_desktop.base.log import start_logging\n"
        f"started = start_logging(Path({str(tmp_path)!r}))\n"
        "logging.getLogger('x').error('tanpa konsol')\n"
        "faulthandler._sigabrt()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=program_folder(), check=False)
    assert done.returncode != 0
    assert "tanpa konsol" in (tmp_path / log.LOG_FILE).read_text(encoding="utf-8")
    assert "Aborted" in (tmp_path / log.CRASH_FILE).read_text(encoding="utf-8")
