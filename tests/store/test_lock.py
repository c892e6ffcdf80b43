"""One program per data folder, also after a crash."""

import os
import signal
import subprocess
import sys
from datetime import datetime

import pytest

from asn_desktop.base.errors import StorageError
from asn_desktop.store.lock import HOLDER_FILE, FolderLock, LockHolder, read_holder

SRI = LockHolder("KEC-PC1", "Sri", datetime(2026, 10, 5, 10, 42))
HOLDS_AND_WAITS = """
import sys
from datetime import datetime
from pathlib import Path
from asn_desktop.store.lock import FolderLock, LockHolder
lock = FolderLock(Path(sys.argv[1]))
lock.acquire(LockHolder("KEC-PC2", "Andi", datetime(2026, 10, 5, 7, 5)))
sys.stdout.write("held\\n")
sys.stdout.flush()
sys.stdin.read()
"""


def other_program(folder):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS_AND_WAITS, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    return process


def end(process):
    process.communicate()
    return process.returncode


def test_the_second_is_refused_in_words_that_name_pc_user_and_time(tmp_path):
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.acquire(SRI)
    with pytest.raises(StorageError) as refused:
        second.acquire(LockHolder("KEC-PC9", "Rina", datetime(2026, 10, 5, 11, 0)))
    assert str(refused.value).startswith(
        "Data ini sedang dipakai di PC KEC-PC1 oleh Sri sejak 5 Okt 2026 pukul 10.42."
    )
    assert read_holder(tmp_path) == SRI
    first.release()


def test_after_release_the_next_gets_in_and_no_words_stay_behind(tmp_path):
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.acquire(SRI)
    first.release()
    first.release()
    assert not (tmp_path / HOLDER_FILE).exists()
    second.acquire(SRI)
    second.release()


def test_another_running_program_keeps_us_out(tmp_path):
    process = other_program(tmp_path)
    with pytest.raises(StorageError, match=r"PC KEC-PC2 oleh Andi .* pukul 07\.05"):
        FolderLock(tmp_path).acquire(SRI)
    end(process)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_crashed_program_leaves_a_file_but_no_lock(tmp_path):
    process = other_program(tmp_path)
    os.kill(process.pid, signal.SIGKILL)
    end(process)
    assert read_holder(tmp_path).computer == "KEC-PC2"
    lock = FolderLock(tmp_path)
    lock.acquire(SRI)
    assert read_holder(tmp_path) == SRI
    lock.release()


@pytest.mark.parametrize("text", ["", "Komputer: A", "Komputer: A\nPengguna: B\nSejak: kemarin"])
def test_an_unreadable_holder_file_still_gives_a_clear_sentence(tmp_path, text):
    first = FolderLock(tmp_path)
    first.acquire(SRI)
    (tmp_path / HOLDER_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(StorageError, match="sedang dipakai program lain"):
        FolderLock(tmp_path).acquire(SRI)
    first.release()


def test_a_missing_folder_is_refused_in_words(tmp_path):
    with pytest.raises(StorageError, match="tidak dapat ditulis"):
        FolderLock(tmp_path / "tidak ada").acquire(SRI)
