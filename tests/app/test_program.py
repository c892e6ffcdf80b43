"""The program as a whole: what is loaded when, who gets in, what closing leaves behind."""

import shutil

import pytest

from asn_desktop.services.access.accounts import reset_secret
from asn_desktop.services.context import PROGRAM
from asn_desktop.store.lock import FolderLock, LockHolder
from tests.app.running_program import run_program
from tests.factories import MORNING, actor_for

SECRET = "kopi pagi cerah"
SIGN_IN = """
program.start()
wait(lambda: program.opened is not None)
wait(lambda: not program.tasks.busy)
page = program.window.sign_in_page
page._search.setText("siti")
page._show_search(True)
page._on_search("siti")
page._secret.setText("kopi pagi cerah")
page.submit()
wait(lambda: program.window.workspace is not None)
wait(lambda: not program.tasks.busy)
"""


@pytest.fixture
def folder(office, tmp_path_factory):
    """A data folder as the program finds it, with the password of Siti set."""
    reset_secret(office, PROGRAM, actor_for(office, "Siti").account_id, SECRET, must_change=False)
    office.database.close()
    made = tmp_path_factory.mktemp("data")
    shutil.copyfile(office.folder / "kinerja.db", made / "kinerja.db")
    return made


def test_the_first_picture_needs_neither_database_nor_heavy_libraries(folder):
    facts = run_program(
        """
program.start()
program.window.grab()
facts["at_first"] = loaded()
wait(lambda: program.opened is not None)
wait(lambda: not program.tasks.busy)
facts["with_names"] = loaded()
facts["title"] = program.window.windowTitle()
""",
        folder,
        "--aman",
    )
    assert facts["at_first"] == []
    assert facts["with_names"] == ["sqlalchemy"]
    assert facts["title"] == "Kinerja Kecamatan — Kecamatan Sukamaju"


def test_the_workspace_needs_no_heavy_libraries_either(folder):
    facts = run_program(SIGN_IN + 'facts["loaded"] = loaded()', folder, "--aman")
    assert set(facts["loaded"]) <= {"sqlalchemy", "argon2"}


def test_charts_and_sheets_are_warmed_up_in_idle_time(folder):
    facts = run_program(
        SIGN_IN
        + """
import os
wait(lambda: "reportlab" in sys.modules, 60000)
wait(lambda: not program.tasks.busy)
facts["loaded"] = loaded()
facts["cache"] = os.environ["MPLCONFIGDIR"]
""",
        folder,
    )
    assert {"matplotlib", "reportlab"} <= set(facts["loaded"])
    assert facts["cache"].startswith(str(folder))


def test_closing_leaves_a_backup_a_log_and_no_lock(folder):
    run_program(SIGN_IN, folder, "--aman")
    assert len(list((folder / "cadangan").glob("*.db"))) == 1
    assert (folder / "catatan" / "kinerja.log").is_file()
    assert not (folder / "sedang-dipakai.txt").exists()
    lock = FolderLock(folder)
    lock.acquire(LockHolder("PC", "x", MORNING))
    lock.release()


def test_a_second_program_says_who_uses_the_data_and_gets_in_once_it_is_free(folder):
    facts = run_program(
        """
from datetime import datetime
from asn_desktop.store.lock import FolderLock, LockHolder
other = FolderLock(options.data)
other.acquire(LockHolder("KEC-PC1", "Sri", datetime(2026, 10, 5, 10, 42)))
program.start()
wait(furnished)
wait(lambda: program.window.sign_in_page._problem.notice is not None)
facts["sentence"] = program.window.sign_in_page._problem.notice.sentence
other.release()
program.window.retry_pressed.emit()
wait(lambda: program.opened is not None)
facts["in"] = True
""",
        folder,
        "--aman",
    )
    assert facts["sentence"].startswith(
        "Data ini sedang dipakai di PC KEC-PC1 oleh Sri sejak 5 Okt 2026 pukul 10.42."
    )
    assert facts["in"]


def test_an_empty_folder_opens_the_first_set_up(tmp_path):
    facts = run_program(
        """
program.start()
wait(lambda: program.window._wizard is not None)
facts["shown"] = program.window._wizard.isVisible()
""",
        tmp_path / "baru",
        "--aman",
    )
    assert facts["shown"]


def test_a_damaged_file_is_said_on_the_page(folder):
    (folder / "kinerja.db").write_bytes(b"rusak" * 1000)
    facts = run_program(
        """
program.start()
wait(furnished)
wait(lambda: program.window.sign_in_page._problem.notice is not None)
facts["sentence"] = program.window.sign_in_page._problem.notice.sentence
""",
        folder,
        "--aman",
    )
    assert "bukan data Kinerja Kecamatan" in facts["sentence"]


def test_a_failure_nobody_caught_shows_one_box_that_counts(folder):
    facts = run_program(
        """
import threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit
def fail():
    raise RuntimeError("gagal total")
program.start()
wait(lambda: program.opened is not None)
QTimer.singleShot(0, fail)
wait(lambda: program._crashes.dialog is not None)
thread = threading.Thread(target=fail)
thread.start()
thread.join()
program.tasks.read(program, fail, print)
wait(lambda: "3 kali" in program._crashes.dialog._repeats.text())
box = program._crashes.dialog
facts["details"] = box.findChild(QPlainTextEdit, "crash_details").toPlainText()
box._copy()
facts["copied"] = QApplication.clipboard().text() == facts["details"]
box.accept()
wait(lambda: program._crashes.dialog is None)
""",
        folder,
        "--aman",
    )
    assert "RuntimeError: gagal total" in facts["details"]
    assert facts["copied"]
    assert "gagal total" in (folder / "catatan" / "kinerja.log").read_text(encoding="utf-8")
