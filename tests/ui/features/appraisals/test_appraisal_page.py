"""The appraiser's page, by the keys an appraiser presses."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.follow_up.terms import DisciplineEffect
from asn_desktop.domain.performance.terms import (
    EvaluationStatus,
    OrgPredicate,
    Predicate,
    Rating,
)
from asn_desktop.services.context import Actor
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.appraisals.rating import rate_result, set_recommendation
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.rewards.discipline import DisciplineForm, record_discipline
from asn_desktop.ui.features.appraisals.appraisal_page import AppraisalPage
from asn_desktop.ui.kit.containers.confirm import ConfirmDialog
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import (
    ANDI,
    CAMAT,
    SITI,
    SRI,
    add_leader_plan,
    opened,
    period_id,
    rate_everything,
    record_organization,
    submitted,
)
from tests.ui.stage import in_next_dialog

Key = Qt.Key
MEETS = Rating.MEETS


class Keyboard:
    """Presses keys where the focus is, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, times=1):
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget(), key, modifier)
            self.count += 1

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)


@pytest.fixture
def keyboard():
    return Keyboard()


@pytest.fixture
def sri(office):
    return actor_for(office, SRI)


@pytest.fixture
def shown(office, sri, stage_of):
    """Return the stage with Siti's third quarter, ready to rate."""
    add_leader_plan(office)
    evaluation_id = submitted(office)
    record_organization(office)
    stage = stage_of(AppraisalPage, sri)
    stage.page.load(evaluation_id=evaluation_id)
    stage.settle()
    stage.evaluation_id = evaluation_id
    return stage


def stored(office, stage):
    stage.settle()
    return evaluation_view(office, actor_for(office, SRI), stage.evaluation_id)


def accept_by_key(dialog):
    QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_page_opens_on_the_first_result_with_the_keyboard_on_it(shown):
    rows = list(shown.page.results.rows.values())
    assert shown.page.title == "Penilaian TW III — Siti Rahmawati, S.E."
    assert shown.page.caption == (
        "Analis Pelayanan · Seksi Pelayanan Umum · NIP 19880921 201403 2 002"
    )
    assert rows[0].is_open
    assert rows[0].head.hasFocus()


def test_one_person_is_rated_and_finalised_by_the_keyboard_alone(office, shown, keyboard):
    page = shown.page
    keyboard.press(Key.Key_2)
    for _ in range(4):
        keyboard.press(Key.Key_Down)
        keyboard.press(Key.Key_2)
    page.results.open_result("")
    keyboard.press(Key.Key_Backtab, times=5)
    keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Tab, times=2)  # past "Isi semua"
    keyboard.press(Key.Key_3)
    for _ in range(6):
        keyboard.press(Key.Key_Down)
        keyboard.press(Key.Key_3)
    keyboard.press(Key.Key_Tab, times=2)
    keyboard.press(Key.Key_2)
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_3)
    shown.settle()
    assert page.panel.matrix.predicate is Predicate.GOOD
    keyboard.press(Key.Key_Tab, times=3)
    in_next_dialog(accept_by_key)
    keyboard.press(Key.Key_Space)
    view = stored(office, shown)
    assert (view.status, view.predicate) == (EvaluationStatus.SIGNED, Predicate.GOOD)
    # 23 decisions; the rest is walking: one press of the dialog's Ctrl+Enter comes on top.
    assert keyboard.count <= 41
    assert shown.notices[-1].bold == "Penilaian Siti Rahmawati final: Baik."


def test_tab_walks_in_reading_order_from_the_rows_to_the_footer(shown, keyboard):
    page = shown.page
    page.results.open_result("")
    list(page.results.rows.values())[-1].head.setFocus()
    keyboard.press(Key.Key_Tab)
    assert page.panel.result.isAncestorOf(QApplication.focusWidget())
    keyboard.press(Key.Key_Tab)
    assert page.panel.behavior.isAncestorOf(QApplication.focusWidget())
    keyboard.press(Key.Key_Tab)
    assert QApplication.focusWidget() is page.panel.note
    keyboard.press(Key.Key_Tab, times=2)
    assert QApplication.focusWidget().objectName() == "finalize"


def test_enter_opens_and_arrows_move_between_the_rows(shown, keyboard):
    rows = list(shown.page.results.rows.values())
    keyboard.press(Key.Key_Down)
    assert rows[1].head.hasFocus()
    keyboard.press(Key.Key_Return)
    assert (rows[0].is_open, rows[1].is_open) == (False, True)
    keyboard.press(Key.Key_Up)
    assert rows[0].head.hasFocus()


def test_a_mark_is_stored_at_once_and_the_counts_follow(office, shown, keyboard):
    keyboard.press(Key.Key_3)
    view = stored(office, shown)
    assert view.results[0].rating is Rating.ABOVE
    assert shown.page.tabs.accessibleTabName(0) == "Hasil kerja 1/5"


def test_feedback_is_stored_when_the_field_is_left(office, shown, keyboard):
    row = next(iter(shown.page.results.rows.values()))
    row.feedback.setFocus()
    keyboard.type("Rapi dan tepat")
    keyboard.press(Key.Key_Tab)
    assert stored(office, shown).results[0].feedback == "Rapi dan tepat"


def test_leaving_the_page_stores_what_is_typed(office, shown, keyboard):
    shown.page.panel.note.setFocus()
    keyboard.type("Pertahankan")
    assert shown.page.can_leave()
    assert stored(office, shown).recommendation == "Pertahankan"


def test_finalising_with_gaps_names_them_and_goes_to_the_first(office, shown, keyboard):
    view = evaluation_view(office, actor_for(office, SRI), shown.evaluation_id)
    sri = actor_for(office, SRI)
    rate_everything(office, sri, shown.evaluation_id)
    rate_result(office, sri, shown.evaluation_id, view.results[4].id, None)
    shown.page.refresh()
    shown.settle()
    shown.page.footer.findChild(QPushButton, "finalize").click()
    shown.settle()
    assert shown.notices[-1].bold == (
        "Satu hal perlu dilengkapi sebelum penilaian final: nilai hasil kerja 5."
    )
    row = shown.page.results.rows[view.results[4].id]
    assert row.is_open
    assert row.head.hasFocus()


def test_cancelling_the_question_leaves_everything_open(office, shown):
    rate_everything(office, actor_for(office, SRI), shown.evaluation_id)
    shown.page.refresh()
    shown.settle()
    questions = []

    def cancel(dialog):
        assert isinstance(dialog, ConfirmDialog)
        questions.append(dialog.windowTitle())
        QTest.keyClick(dialog, Key.Key_Escape)

    in_next_dialog(cancel)
    shown.page.footer.findChild(QPushButton, "finalize").click()
    assert stored(office, shown).status is EvaluationStatus.SUBMITTED
    assert questions == ["Finalkan penilaian Siti Rahmawati?"]


def test_a_final_evaluation_can_only_be_read(office, shown, keyboard):
    sri = actor_for(office, SRI)
    rate_everything(office, sri, shown.evaluation_id)
    finalize_evaluation(office, sri, shown.evaluation_id)
    shown.page.refresh()
    shown.settle()
    page = shown.page
    keyboard.press(Key.Key_3)
    assert stored(office, shown).results[0].rating is MEETS
    assert page.footer.findChild(QPushButton, "finalize").isHidden()
    assert page.panel.note.isReadOnly()
    assert not page.panel.result.isEnabled()


def test_what_was_said_of_a_final_evaluation_goes_with_it(office, shown, sri):
    rate_everything(office, sri, shown.evaluation_id)
    finalize_evaluation(office, sri, shown.evaluation_id)
    shown.page.refresh()
    shown.settle()
    said = shown.page.footer._state
    assert "Nilai terkunci" in said.accessibleName()
    shown.page.load(evaluation_id=submitted(office, ANDI))
    shown.settle()
    assert said.isHidden()


def test_returning_asks_for_a_reason(office, shown, keyboard):
    def answer(dialog):
        QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.isVisible()
        QTest.keyClicks(dialog.focusWidget(), "Lampirkan rekap Agustus")
        QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_next_dialog(answer)
    shown.page.footer.findChild(QPushButton, "return").click()
    shown.settle()
    shown.settle()
    view = stored(office, shown)
    assert view.status is EvaluationStatus.RETURNED
    assert view.return_reason == "Lampirkan rekap Agustus"


def test_alt_and_arrows_open_the_neighbours_in_the_team(office, shown, keyboard):
    submitted(office, ANDI)
    shown.page.refresh()
    shown.settle()
    assert "Siti" in shown.page.title
    keyboard.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    shown.settle()
    assert "Andi" in shown.page.title
    keyboard.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    shown.settle()
    assert "Andi" in shown.page.title
    keyboard.press(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    shown.settle()
    assert "Siti" in shown.page.title


def test_the_rest_of_the_values_is_filled_and_can_be_undone(office, shown):
    page = shown.page
    page.tabs.choose("behaviors")
    page.behaviors.fill.click()
    view = stored(office, shown)
    assert {line.rating for line in view.behaviors} == {MEETS}
    assert page.behaviors.fill.isHidden()
    sentence, undo = shown.undos[-1]
    assert sentence == "7 perilaku diisi “Sesuai”."
    undo()
    assert {line.rating for line in stored(office, shown).behaviors} == {None}


def test_a_change_made_elsewhere_meanwhile_is_not_overwritten(office, shown, keyboard):
    set_recommendation(office, actor_for(office, SRI), shown.evaluation_id, "dari komputer lain")
    keyboard.press(Key.Key_3)
    shown.settle()
    assert shown.notices[-1].bold == "Penilaian ini baru saja diubah di tempat lain."
    assert stored(office, shown).results[0].rating is None
    shown.notices[-1].action()
    shown.settle()
    assert shown.page.panel.note.toPlainText() == "dari komputer lain"
    keyboard.press(Key.Key_3)
    assert stored(office, shown).results[0].rating is Rating.ABOVE


def test_an_annual_evaluation_shows_the_parts_of_the_year_and_waits_for_the_organisation(
    office, sri, stage_of
):
    office.clock.advance(timedelta(days=80))
    evaluation_id = submitted(office, number=5)
    stage = stage_of(AppraisalPage, sri)
    stage.page.load(evaluation_id=evaluation_id)
    stage.settle()
    assert stage.page.year_strip.isVisible()
    stage.page.panel.result.choose(MEETS)
    stage.settle()
    assert "Capaian kinerja organisasi" in stage.notices[-1].bold
    assert stage.page.panel.result.value is None


def test_the_leaders_result_rating_cannot_be_chosen(office, stage_of):
    evaluation_id = submitted(office, CAMAT)
    record_organization(office, 3, OrgPredicate.OUTSTANDING)
    view = evaluation_view(office, actor_for(office, CAMAT), evaluation_id)
    official = Actor(None, view.plan.appraiser.id, "Sekda", frozenset({Role.APPRAISER}))
    stage = stage_of(AppraisalPage, official)
    stage.page.load(evaluation_id=evaluation_id)
    stage.settle()
    assert stage.page.panel.result.value is Rating.ABOVE
    assert not stage.page.panel.result.isEnabled()


def test_the_page_opens_by_person_and_period(office, sri, stage_of):
    opened(office)
    stage = stage_of(AppraisalPage, sri)
    employee = actor_for(office, SITI).employee_id
    stage.page.load(employee_id=employee, period_id=period_id(office, 3))
    stage.settle()
    assert "Siti" in stage.page.title


def test_the_head_of_the_office_reads_without_marks_and_buttons(office, stage_of):
    evaluation_id = submitted(office)
    stage = stage_of(AppraisalPage, actor_for(office, CAMAT))
    stage.page.load(evaluation_id=evaluation_id)
    stage.settle()
    assert stage.page.footer.findChild(QPushButton, "finalize").isHidden()
    assert stage.page.previous.isHidden()


def test_printing_asks_the_shell_for_the_sheet(shown):
    shown.page.print_button.click()
    assert shown.opened == [("print", {"document": "evaluation", "id": shown.evaluation_id})]


@pytest.mark.parametrize("number", [3, 5], ids=["quarter", "year"])
@pytest.mark.parametrize(("size", "navigation"), [((1366, 697), 212), ((1093, 543), 64)])
def test_nothing_scrolls_sideways(office, sri, stage_of, size, navigation, number):
    office.clock.advance(timedelta(days=80))
    evaluation_id = submitted(office, number=number)
    stage = stage_of(AppraisalPage, sri, size=size, navigation=navigation)
    stage.page.load(evaluation_id=evaluation_id)
    stage.settle()
    assert stage.window.width() == size[0]
    for area in (stage.page.results, stage.page.behaviors):
        stage.page.tabs.choose("results" if area is stage.page.results else "behaviors")
        QApplication.processEvents()
        assert area.widget().width() <= area.viewport().width()


def test_a_discipline_note_is_told_beside_the_ratings_to_those_who_may_know(shown, office):
    hint = shown.page.findChild(QLabel, "discipline")
    assert hint.isHidden()
    form = DisciplineForm(
        employee_id(office, SITI), DisciplineEffect.NOT_ABOVE, "Terlambat", date(2026, 9, 1)
    )
    record_discipline(office, actor_for(office, "Rina"), form)
    shown.page.refresh()
    shown.settle()
    assert not hint.isHidden()
    assert hint.text() == ("Catatan disiplin berlaku: Rating perilaku tidak Di Atas Ekspektasi.")
