"""Coaching on the screen, by real keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from asn_desktop.domain.performance.follow_up.terms import CoachingState
from asn_desktop.services.performance.coaching.editing import (
    CoachingStart,
    add_step,
    check_step,
    start_coaching,
)
from asn_desktop.services.performance.coaching.reading import (
    coaching_form,
    coaching_list,
    coaching_view,
)
from asn_desktop.ui.features.coaching.coaching_page import CoachingPage
from asn_desktop.ui.features.coaching.record_page import CoachingRecordPage
from tests.factories import actor_for, employee_id
from tests.ui.stage import accept, in_next_dialog, said, type_into

SITI, SRI, CAMAT = "Siti", "Sri", "B. Suryanto"


@pytest.fixture
def sri(office):
    return actor_for(office, SRI)


@pytest.fixture
def talk(office, sri):
    start = CoachingStart(employee_id(office, SITI), reason="Berkas terlambat")
    return start_coaching(office, sri, start)


def test_a_coaching_is_started_from_the_list_and_its_record_opens(office, sri, stage):
    stage.put(CoachingPage, sri)

    def fill(dialog):
        type_into(dialog, "field_reason", "Adaptif di bawah ekspektasi")
        type_into(dialog, "field_goal", "Mahir aplikasi")
        accept(dialog)

    in_next_dialog(fill)
    stage.press("coaching_add")
    line = coaching_list(office, sri)[0]
    assert line.goal == "Mahir aplikasi"
    assert stage.opened[-1] == ("coaching_record", {"coaching_id": line.id})


def test_an_empty_reason_is_named_and_nothing_is_lost(office, sri, stage):
    stage.put(CoachingPage, sri)
    seen = []

    def fill(dialog):
        type_into(dialog, "field_goal", "Mahir aplikasi")
        accept(dialog)
        seen.append(dialog.answers["goal"])
        type_into(dialog, "field_reason", "Perlu")
        accept(dialog)

    in_next_dialog(fill)
    stage.press("coaching_add")
    assert seen == ["Mahir aplikasi"]
    assert len(coaching_list(office, sri)) == 1


def test_enter_on_a_line_opens_its_record(sri, talk, stage):
    page = stage.put(CoachingPage, sri)
    stage.key(page.table, Qt.Key.Key_Return)
    assert stage.opened[-1] == ("coaching_record", {"coaching_id": talk})


def test_an_employee_sees_the_empty_list_and_no_button(office, stage):
    stage.put(CoachingPage, actor_for(office, SITI))
    assert not [b for b in stage.findChildren(QPushButton, "coaching_add") if b.isVisible()]


def test_a_step_is_added_checked_and_the_coaching_ends(office, sri, talk, stage):
    page = stage.put(CoachingRecordPage, sri, coaching_id=talk)

    def step(dialog):
        type_into(dialog, "field_text", "Mendampingi di loket")
        accept(dialog)

    in_next_dialog(step)
    stage.press("step_add")
    shown = coaching_view(office, sri, talk)
    assert shown.steps[0].check_on == date(2026, 10, 19)

    def finding(dialog):
        type_into(dialog, "field_finding", "Sudah mandiri")
        accept(dialog)

    in_next_dialog(finding)
    stage.press("step_check")
    page.result.setFocus()
    QTest.keyClicks(page.result, "Berkas tepat waktu")
    stage.press("coaching_close")
    shown = coaching_view(office, sri, talk)
    assert (shown.state, shown.result) == (CoachingState.CLOSED, "Berkas tepat waktu")


def test_ending_without_a_check_is_refused_in_words(office, sri, talk, stage):
    stage.put(CoachingRecordPage, sri, coaching_id=talk)
    stage.press("coaching_close")
    assert "langkah" in stage.notices[-1].sentence
    assert coaching_view(office, sri, talk).state is CoachingState.RUNNING


def test_a_removed_step_comes_back_by_undo(office, sri, talk, stage):
    add_step(office, sri, talk, "Keliru", date(2026, 10, 12))
    stage.put(CoachingRecordPage, sri, coaching_id=talk)
    stage.press("step_remove")
    assert coaching_view(office, sri, talk).steps == ()
    stage.undo()
    stage.settle()
    assert coaching_view(office, sri, talk).steps[0].text == "Keliru"


def test_a_competence_is_scored_with_its_reason(office, sri, talk, stage):
    stage.put(CoachingRecordPage, sri, coaching_id=talk)

    def fill(dialog):
        type_into(dialog, "field_competence", "Pelayanan")
        type_into(dialog, "field_reason", "Teliti")
        accept(dialog)

    in_next_dialog(fill)
    stage.press("competence_add")
    line = coaching_view(office, sri, talk).competences[0]
    assert (line.competence, line.score) == ("Pelayanan", 3)


def test_the_form_is_filled_by_keys_and_the_coach_gets_no_button(office, sri, talk, stage):
    step = add_step(office, sri, talk, "Belajar", date(2026, 10, 12))
    check_step(office, sri, talk, step, "Baik")
    siti = actor_for(office, SITI)
    stage.put(CoachingRecordPage, siti, coaching_id=talk)

    def fill(dialog):
        accept(dialog)
        assert "9 pernyataan" in said(dialog, "form_error")
        for number in range(1, 10):
            choice = dialog.findChild(QWidget, f"answer_{number}")
            choice._buttons[0].setFocus()
            QTest.keyClick(choice._buttons[0], Qt.Key.Key_Space)
        accept(dialog)

    in_next_dialog(fill)
    stage.press("coaching_form")
    assert coaching_form(office, siti, talk).answers == (True,) * 9
    stage.put(CoachingRecordPage, sri, coaching_id=talk)
    for name in ("coaching_form", "form_print"):
        assert not [b for b in stage.findChildren(QPushButton, name) if b.isVisible()]
    stage.put(CoachingRecordPage, actor_for(office, CAMAT), coaching_id=talk)
    assert stage.find(QPushButton, "coaching_form").text() == "Baca &umpan balik…"


def test_the_papers_open_from_the_record(sri, talk, stage):
    stage.put(CoachingRecordPage, sri, coaching_id=talk)
    for name, document in (
        ("coaching_print", "coaching"),
        ("form_print", "coaching_form"),
        ("competence_print", "competence"),
    ):
        widgets = stage.findChildren(QPushButton, name)
        widgets[-1].click()
        assert stage.opened[-1] == ("print", {"document": document, "id": talk})
