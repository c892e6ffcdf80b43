"""The daily log by real keys: a line, Enter, the next line."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from asn_desktop.exchange.activity_log import write_activity_log
from asn_desktop.services.performance.daily_logs.editing import add_entry
from asn_desktop.services.performance.daily_logs.reading import log_month
from asn_desktop.services.performance.daily_logs.views import TypedEntry
from asn_desktop.ui.features.daily_log.daily_log_page import DailyLogPage
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, SRI, add_plan
from tests.ui.stage import in_next_dialog


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


def entries(office, actor):
    return log_month(office, actor, 2026, 10).entries


def test_one_line_enter_and_the_next(office, siti, stage):
    page = stage.put(DailyLogPage, siti)
    assert page.entry.text.hasFocus()
    QTest.keyClicks(page.entry.text, "Melayani pemohon")
    stage.key(page.entry.text, Qt.Key.Key_Return)
    assert page.entry.text.hasFocus()
    QTest.keyClicks(page.entry.text, "Menyusun rekap")
    page.entry.minutes.setFocus()
    QTest.keyClicks(page.entry.minutes, "45")
    stage.key(page.entry.minutes, Qt.Key.Key_Return)
    assert {(entry.text, entry.minutes) for entry in entries(office, siti)} == {
        ("Melayani pemohon", None),
        ("Menyusun rekap", 45),
    }
    assert page.table.model().rowCount() == 2


def test_a_bad_field_keeps_the_line_and_has_the_keyboard(office, siti, stage):
    page = stage.put(DailyLogPage, siti)
    QTest.keyClicks(page.entry.text, "Rapat")
    page.entry.starts.setFocus()
    QTest.keyClicks(page.entry.starts, "pagi")
    stage.key(page.entry.starts, Qt.Key.Key_Return)
    assert page.entry.starts.hasFocus()
    assert page.entry.text.text() == "Rapat"
    assert entries(office, siti) == ()
    assert not page.can_leave()


def test_ctrl_d_copies_the_last_day_and_can_be_undone(office, siti, stage):
    add_entry(office, siti, TypedEntry("Rapat", "2-10-2026"))
    page = stage.put(DailyLogPage, siti)
    stage.key(page.entry.text, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [entry.day.day for entry in entries(office, siti)] == [5, 2]
    stage.undo()
    stage.settle()
    assert len(entries(office, siti)) == 1


def test_enter_on_a_line_brings_it_back_and_delete_removes_it(office, siti, stage):
    add_entry(office, siti, TypedEntry("Rapat", "2-10-2026", minutes="30"))
    page = stage.put(DailyLogPage, siti)
    page.table.setFocus()
    stage.key(page.table, Qt.Key.Key_Return)
    assert page.entry.minutes.text() == "30"
    QTest.keyClicks(page.entry.text, " tim")
    stage.key(page.entry.text, Qt.Key.Key_Return)
    assert [entry.text for entry in entries(office, siti)] == ["Rapat tim"]
    page.table.setFocus()
    stage.key(page.table, Qt.Key.Key_Delete)
    assert entries(office, siti) == ()
    stage.undo()
    stage.settle()
    assert len(entries(office, siti)) == 1


def test_the_appraiser_reads_the_team_and_writes_nothing_there(office, siti, stage):
    add_plan(office, SITI)
    add_entry(office, siti, TypedEntry("Rapat"))
    page = stage.put(DailyLogPage, actor_for(office, SRI), employee_id=siti.employee_id)
    assert page.title == "Catatan harian — Siti Rahmawati, S.E."
    assert page.table.model().rowCount() == 1
    assert not page.entry.isVisible()
    assert page.bar.people.count() == 4


def test_a_file_is_shown_first_and_taken_over_by_the_button(
    office, siti, stage, tmp_path, monkeypatch
):
    add_entry(office, siti, TypedEntry("Rapat", "2-10-2026", minutes="30"))
    path = Path(tmp_path, "log.xlsx")
    write_activity_log(path, "Log", entries(office, siti))
    page = stage.put(DailyLogPage, siti)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    in_next_dialog(
        lambda dialog: QTest.keyClick(
            dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    )
    stage.press("log_import")
    assert len(entries(office, siti)) == 2
    stage.press("log_undo_import")
    assert len(entries(office, siti)) == 1
    assert page.month.latest_import is None


def test_a_file_with_a_bad_row_offers_no_import(office, siti, stage, tmp_path, monkeypatch):
    path = Path(tmp_path, "log.csv")
    path.write_text("Tanggal;Kegiatan;Menit\n2-10-2026;Rapat;lama\n", encoding="utf-8")
    stage.put(DailyLogPage, siti)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    seen = []

    def look(dialog: Dialog) -> None:
        seen.append((dialog.primary, dialog.findChild(Text, "preview_words").text()))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_next_dialog(look)
    stage.press("log_import")
    assert seen[0][0] is None
    assert "1 baris perlu diperbaiki" in seen[0][1]
    assert entries(office, siti) == ()


def test_months_are_turned_and_printed(siti, stage):
    page = stage.put(DailyLogPage, siti)
    stage.press("month_before")
    stage.press("log_print")
    assert stage.opened[-1][1]["id"] == f"{siti.employee_id}:2026-09"
    assert page.title == "Catatan harian"
