"""The calendar page: days typed and pasted, removed and brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop.services.calendar.days import days_off
from asn_desktop.ui.features.office.calendar_page import CalendarPage
from tests.factories import actor_for

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(office, stage):
    stage.page = stage.put(CalendarPage, actor_for(office, "Rina"))
    return stage


def names(office, stage):
    stage.settle()
    return [line.name for line in days_off(office, 2026)]


def test_a_day_is_typed_without_its_year(office, shown):
    QTest.keyClicks(shown.page.day, "17 Agustus")
    QTest.keyClicks(shown.page.name, "Kemerdekaan")
    QTest.keyClick(shown.page.name, Key.Key_Return)
    assert names(office, shown) == ["Kemerdekaan"]


def test_a_day_that_is_none_is_named_at_its_field(office, shown):
    QTest.keyClicks(shown.page.day, "32 Agustus")
    QTest.keyClicks(shown.page.name, "Entah")
    QTest.keyClick(shown.page.name, Key.Key_Return)
    assert names(office, shown) == []


def test_a_list_is_pasted_and_a_removed_day_comes_back(office, shown):
    QApplication.clipboard().setText("Tanggal\tNama\n1-1-2026\tTahun Baru\n25-12-2026\tNatal")
    shown.page.days.parentWidget().setFocus()
    QTest.keyClick(shown.page.days.parentWidget(), Key.Key_V, Control)
    assert names(office, shown) == ["Tahun Baru", "Natal"]
    shown.page.days.setFocus()
    shown.page.days.selectRow(0)
    QTest.keyClick(shown.page.days, Key.Key_Delete)
    assert names(office, shown) == ["Natal"]
    shown.undo()
    assert names(office, shown) == ["Tahun Baru", "Natal"]
