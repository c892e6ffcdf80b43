"""The list of dialogues and the record of one, by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from asn_desktop.domain.performance.execution.terms import DialogueStage
from asn_desktop.services.performance.dialogues.editing import start_dialogue
from asn_desktop.services.performance.dialogues.reading import dialogue_view
from asn_desktop.services.performance.dialogues.views import DialogueState
from asn_desktop.ui.features.dialogues.dialogue_page import DialoguePage
from asn_desktop.ui.features.dialogues.dialogues_page import DialoguesPage
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, SRI, add_plan


@pytest.fixture
def sri(office):
    return actor_for(office, SRI)


@pytest.fixture
def talk(office, sri):
    return start_dialogue(office, sri, add_plan(office, SITI))


@pytest.fixture
def shown(office, sri, talk, stage):
    stage.page = stage.put(DialoguePage, sri, dialogue_id=talk)
    return stage


def test_enter_on_a_line_opens_its_record(sri, talk, stage):
    stage.page = stage.put(DialoguesPage, sri)
    QTest.keyClick(stage.page.table, Qt.Key.Key_Return)
    assert stage.opened[-1] == ("dialogue", {"dialogue_id": talk})


def test_opened_for_a_plan_the_list_starts_a_record_at_once(office, sri, stage):
    plan_id = add_plan(office, SITI)
    stage.page = stage.put(DialoguesPage, sri, plan_id=plan_id)
    assert stage.opened[-1][0] == "dialogue"


def test_fields_are_stored_when_they_are_left(office, sri, talk, shown):
    shown.page.topic.setFocus()
    QTest.keyClicks(shown.page.topic, "Antrean loket")
    shown.page.agreements.setFocus()
    QTest.keyClicks(shown.page.agreements, "Loket dua dibuka")
    shown.page.topic.setFocus()
    shown.settle()
    view = dialogue_view(office, sri, talk)
    assert (view.topic, view.agreements) == ("Antrean loket", "Loket dua dibuka")


def test_a_promise_is_added_by_enter_and_a_bad_day_is_named_at_its_field(office, sri, talk, shown):
    text = shown.page.findChild(QLineEdit, "follow_up_text")
    due = shown.page.findChild(QLineEdit, "follow_up_due")
    QTest.keyClicks(text, "Kirim rekap")
    QTest.keyClicks(due, "besok")
    QTest.keyClick(due, Qt.Key.Key_Return)
    shown.settle()
    assert dialogue_view(office, sri, talk).follow_ups == ()
    due.clear()
    QTest.keyClicks(due, "15-10-2026")
    QTest.keyClick(due, Qt.Key.Key_Return)
    shown.settle()
    assert dialogue_view(office, sri, talk).follow_ups[0].text == "Kirim rekap"
    assert text.text() == ""


def test_another_stage_brings_its_questions(office, sri, talk, shown):
    shown.page.stage.setCurrentIndex(0)
    shown.page.stage.activated.emit(0)
    shown.settle()
    assert dialogue_view(office, sri, talk).stage is DialogueStage.PLANNING


def test_confirming_moves_the_record_on(office, sri, talk, shown):
    QTest.keyClicks(shown.page.agreements, "Loket dua dibuka")
    shown.page.confirm.click()
    shown.settle()
    assert dialogue_view(office, sri, talk).state is DialogueState.WAITING_EMPLOYEE
