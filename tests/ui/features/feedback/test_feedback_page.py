"""Giving, receiving, asking and private notes, by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind, RequestState
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.performance.feedback.giving import NewFeedback, give_feedback
from asn_desktop.services.performance.feedback.private_notes import private_notes
from asn_desktop.services.performance.feedback.reading import feedback_desk
from asn_desktop.services.performance.feedback.requests import NewRequest, ask_for_feedback
from asn_desktop.services.sheets.feedback.papers import feedback_slip
from asn_desktop.ui.features.feedback.feedback_page import FeedbackPage
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import SITI, SRI, add_plan
from tests.ui.stage import in_next_dialog, type_into


@pytest.fixture
def sri(office):
    return actor_for(office, SRI)


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


def test_opened_for_a_person_only_the_words_are_missing(office, sri, siti, stage):
    page = stage.put(FeedbackPage, sri, employee_id=siti.employee_id)
    assert page.give.text.hasFocus()
    QTest.keyClicks(page.give.text, "Penjelasan sabar.")
    stage.key(page.give.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (note,) = feedback_desk(office, siti, 2026).received
    assert (note.text, note.kind) == ("Penjelasan sabar.", FeedbackKind.PRAISE)
    stage.undo()
    stage.settle()
    assert feedback_desk(office, siti, 2026).received == ()


def test_a_person_is_found_by_a_part_of_the_name(office, sri, siti, stage):
    page = stage.put(FeedbackPage, sri, give=True)
    assert page.give.person.hasFocus()
    QTest.keyClicks(page.give.person, "rahma")
    assert page.give.person.person_id == siti.employee_id


def test_opened_for_a_result_it_is_chosen(office, sri, siti, stage):
    add_plan(office, SITI)
    page = stage.put(
        FeedbackPage, sri, employee_id=siti.employee_id, core_value=CoreValue.LOYAL.value
    )
    assert page.give.subject.currentText() == "Perilaku: Loyal"
    assert any(
        "Hasil 1." in page.give.subject.itemText(n) for n in range(page.give.subject.count())
    )


def test_without_a_person_or_words_it_says_so_and_keeps_the_words(office, sri, siti, stage):
    page = stage.put(FeedbackPage, sri)
    QTest.keyClicks(page.give.text, "Baik.")
    stage.press("feedback_send")
    assert page.give.text.toPlainText() == "Baik."
    assert not page.can_leave()
    page.give.prepare(siti.employee_id)
    page.give.text.clear()
    stage.press("feedback_send")
    assert feedback_desk(office, siti, 2026).received == ()
    assert page.can_leave()


def test_ones_own_process_is_noted(office, siti, stage):
    page = stage.put(FeedbackPage, siti, employee_id=siti.employee_id)
    assert page.give.kind.value is FeedbackKind.PROCESS
    QTest.keyClicks(page.give.text, "Menyusun cara antre baru.")
    stage.press("feedback_send")
    assert feedback_desk(office, siti, 2026).received[0].kind is FeedbackKind.PROCESS


def test_received_feedback_is_read_in_full_and_thanked_for_once(office, sri, siti, stage):
    give_feedback(office, sri, NewFeedback(siti.employee_id, FeedbackKind.FACT, "Tiga berkas."))
    stage.put(FeedbackPage, siti)
    assert stage.find(Text, "note_words").text() == "Tiga berkas."
    assert feedback_desk(office, siti, 2026).received[0].is_read
    stage.press("feedback_thank")
    assert feedback_desk(office, siti, 2026).received[0].is_thanked


def test_a_request_is_sent_by_a_dialog_and_answered_by_the_form(office, sri, siti, stage):
    page = stage.put(FeedbackPage, siti)

    def fill(dialog):
        type_into(dialog, "request_person", "Sri Wahyuni")
        type_into(dialog, "request_question", "Bagaimana?")
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_next_dialog(fill)
    stage.press("feedback_ask")
    assert page.tabs.current_key == "asked"

    page = stage.put(FeedbackPage, sri, tab="asked")
    stage.press("request_answer")
    QTest.keyClicks(page.give.text, "Sudah jelas.")
    stage.press("feedback_send")
    assert feedback_desk(office, siti, 2026).asking[0].state is RequestState.ANSWERED


def test_a_request_is_declined(office, sri, siti, stage):
    ask_for_feedback(office, siti, NewRequest(sri.employee_id))
    stage.put(FeedbackPage, sri, tab="asked")
    in_next_dialog(
        lambda dialog: QTest.keyClick(
            dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    )
    stage.press("request_decline")
    assert feedback_desk(office, siti, 2026).asking[0].state is RequestState.DECLINED


def test_a_private_note_is_written_by_a_superior_only(office, sri, siti, stage):
    page = stage.put(FeedbackPage, siti)
    assert not page.tabs.isTabVisible(3)
    page = stage.put(FeedbackPage, sri, tab="private")

    def fill(dialog):
        type_into(dialog, "private_person", "Siti Rahmawati")
        type_into(dialog, "private_text", "Ingin diklat.")
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_next_dialog(fill)
    stage.press("private_new")
    notes = private_notes(office, sri, employee_id(office, SITI))
    assert [note.contents for note in notes] == ["Ingin diklat."]
    stage.press("private_delete")
    assert private_notes(office, sri) == ()
    stage.undo()
    stage.settle()
    assert len(private_notes(office, sri)) == 1


def test_printing_asks_for_the_own_list(sri, stage):
    stage.put(FeedbackPage, sri)
    stage.press("feedback_print")
    route, values = stage.opened[-1]
    assert (route, values["document"]) == ("print", "feedback_slip")
    assert values["id"] == f"{sri.employee_id}:2026"


def test_a_period_narrows_the_list_and_is_what_is_printed(office, sri, siti, stage):
    give_feedback(office, sri, NewFeedback(siti.employee_id, FeedbackKind.FACT, "Tiga berkas."))
    stage.put(FeedbackPage, siti)
    assert stage.find(QWidget, "feedback_received").isVisible()
    span = stage.find(QComboBox, "feedback_span")
    span.setCurrentText("TW III")
    span.activated.emit(span.currentIndex())
    assert not stage.findChild(QWidget, "feedback_received").isVisible()
    stage.press("feedback_print")
    period = stage.opened[-1][1]["id"].partition(":")[2]
    assert feedback_slip(office, siti, f"{siti.employee_id}:{period}").lines == ()
    assert len(feedback_slip(office, siti, f"{siti.employee_id}:2026").lines) == 1
