"""The pages of the 360° rating by real keys: operator, rater, person rated."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState
from asn_desktop.services.office.inbox import inbox
from asn_desktop.services.performance.raters.answering import my_ballots
from asn_desktop.services.performance.raters.papers import make_ballots, papers_to_type
from asn_desktop.services.performance.raters.reading import round_view, rounds_list
from asn_desktop.services.performance.raters.rounds import close_round
from asn_desktop.ui.features.raters.my_360_page import My360Page
from asn_desktop.ui.features.raters.rate_others_page import RateOthersPage
from asn_desktop.ui.features.raters.raters_page import RatersPage
from tests.factories import actor_for, employee_id
from tests.services.performance.raters.scenes import (
    CAMAT,
    HEAD,
    STAFF,
    hand_in_all,
    opened_round,
    operator_of,
)
from tests.ui.stage import in_next_dialog, said

VALUES = ("service", "accountable", "competent", "harmonious", "loyal", "adaptive",
          "collaborative")  # fmt: skip


@pytest.fixture
def rater(office):
    opened_round(office)
    return actor_for(office, STAFF[0])


def answer(page, marks):
    """Type the marks as on a keypad; each one moves on by itself."""
    for value, mark in zip(VALUES, marks, strict=True):
        QTest.keyClick(page.findChild(QWidget, f"mark_{value}"), Qt.Key(ord(mark)))
    page.findChild(QComboBox, "choice_strength").setCurrentIndex(1)


def test_a_rater_without_ballots_reads_why(office, stage):
    page = stage.put(RateOthersPage, actor_for(office, STAFF[0]))
    assert page._stack.currentIndex() == 1


def test_a_ballot_is_answered_by_number_keys_and_handed_in_by_control_enter(office, rater, stage):
    page = stage.put(RateOthersPage, rater)
    waiting = len([one for one in my_ballots(office, rater) if not one.is_done])
    answer(page, "3432340")
    assert page.editor.ballot().answers["collaborative"] is None
    QTest.keyClick(page.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    left = len([one for one in my_ballots(office, rater) if not one.is_done])
    assert (left, page.badge) == (waiting - 1, waiting - 1)


def test_an_open_question_is_named_and_gets_the_keyboard(rater, stage):
    page = stage.put(RateOthersPage, rater)
    QTest.keyClick(page.findChild(QWidget, "mark_service"), Qt.Key.Key_3)
    page.findChild(QPushButton, "ballot_send").click()
    stage.settle()
    assert "Akuntabel belum dijawab" in stage.notices[-1].sentence


def test_equal_marks_bring_a_quiet_hint_that_does_not_stop(office, rater, stage):
    page = stage.put(RateOthersPage, rater)
    answer(page, "3333333")
    page.findChild(QComboBox, "choice_strength").setCurrentIndex(3)
    assert "sama (3)" in said(page, "same_mark_hint")
    page.findChild(QPushButton, "ballot_send").click()
    stage.settle()
    assert sum(one.is_done for one in my_ballots(office, rater)) == 1


def test_the_preview_shows_the_panel_of_the_person_rated(rater, stage):
    page = stage.put(RateOthersPage, rater)
    answer(page, "4444343")
    QTest.keyClicks(page.findChild(QPlainTextEdit, "ballot_text"), "Selalu tepat waktu.")
    seen = {}

    def look(dialog):
        seen["summary"] = said(dialog, "result_summary")
        seen["texts"] = said(dialog, "result_texts")
        dialog.cancel()

    in_next_dialog(look)
    page.findChild(QPushButton, "ballot_preview").click()
    stage.settle()
    assert "penilai mengisi" in seen["summary"] and "Selalu tepat waktu." in seen["texts"]


def test_the_person_rated_sees_radar_and_texts_after_closing(office, stage):
    round_id = opened_round(office)
    hand_in_all(office, round_id, HEAD)
    head = actor_for(office, HEAD)
    page = stage.put(My360Page, head)
    assert page._stack.currentIndex() == 1
    close_round(office, operator_of(office), round_id)
    page.refresh()
    stage.settle()
    assert "Keseluruhan 3,0 dari 4" in said(page, "result_summary")
    assert "Tulisan dari" in said(page, "result_texts")
    page._print.click()
    assert stage.opened[-1] == (
        "print", {"document": "rater_report", "id": f"{round_id}:{head.employee_id}"},
    )  # fmt: skip


def test_the_appraiser_sees_the_figures_without_the_texts(office, stage):
    round_id = opened_round(office)
    hand_in_all(office, round_id, HEAD)
    close_round(office, operator_of(office), round_id)
    own = employee_id(office, HEAD)
    page = stage.put(My360Page, actor_for(office, CAMAT), employee_id=own)
    stage.settle()
    assert "Keseluruhan 3,0" in said(page, "result_summary")
    assert "Tulisan dari" not in said(page, "result_texts")
    assert "Sri Wahyuni" in page.title


def test_the_operator_makes_draws_and_opens_a_round(office, stage):
    actor = operator_of(office)
    page = stage.put(RatersPage, actor)
    assert page._stack.currentIndex() == 1

    def fill(dialog):
        QTest.keyClicks(dialog.findChild(QLineEdit, "round_name"), "Semester II")
        QTest.keyClicks(dialog.findChild(QLineEdit, "round_ends"), "16-10-2026")
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_next_dialog(fill)
    page._add.click()
    stage.settle()
    (line,) = rounds_list(office, actor)
    assert (line.name, line.ends) == ("Semester II", date(2026, 10, 16))
    assert "Belum diundi" in said(page, "round_summary")
    page.findChild(QPushButton, "round_draw").click()
    stage.settle()
    assert round_view(office, actor, line.id).invitations
    in_next_dialog(lambda dialog: dialog.primary.click())
    page.findChild(QPushButton, "round_open").click()
    stage.settle()
    assert rounds_list(office, actor)[0].state is RoundState.OPEN


def test_the_list_shows_who_is_missing_and_leads_to_the_reminder(office, stage):
    round_id = opened_round(office)
    done = hand_in_all(office, round_id, HEAD)
    page = stage.put(RatersPage, operator_of(office))
    asked = page.card.table.model().rowCount()
    page.card._shown.choose("missing")
    assert page.card.table.model().rowCount() == asked - done
    page.findChild(QPushButton, "round_remind").click()
    assert stage.opened[-1] == ("print", {"document": "rater_reminder", "id": round_id})


def test_sheets_from_paper_are_typed_by_keypad_one_after_the_other(office, stage):
    round_id = opened_round(office)
    actor = operator_of(office)
    make_ballots(office, actor, round_id, employee_id(office, HEAD), RaterGroup.PUBLIC, 2)
    page = stage.put(RatersPage, actor)

    def type_in(dialog):
        for value in VALUES[:4]:
            QTest.keyClick(dialog.findChild(QWidget, f"mark_{value}"), Qt.Key.Key_4)
        dialog.primary.click()
        assert "1 lembar lagi" in said(dialog, "typing_state")
        dialog.cancel()

    in_next_dialog(type_in)
    page._type.click()
    stage.settle()
    assert papers_to_type(office, actor)[0][0].typed == 1


def test_open_ballots_wait_on_the_first_page(office, rater):
    items = [item for item in inbox(office, rater, 2026).items if item.route == "rate_others"]
    assert len(items) == 1 and items[0].count == len(my_ballots(office, rater))
