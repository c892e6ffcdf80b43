"""The action plan page by keyboard: typing, filling down, sharing out, undo, notes, refusals."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop.domain.performance.execution.terms import SplitMethod
from asn_desktop.services.performance.action_plans.reading import action_plan_view
from asn_desktop.ui.features.action_plans.action_plan_page import ActionPlanPage
from asn_desktop.ui.kit.controls.buttons import PrimaryButton
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, SRI, add_plan

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plan_id(office):
    return add_plan(office, SITI)


@pytest.fixture
def shown(office, plan_id, stage):
    stage.page = stage.put(ActionPlanPage, actor_for(office, SITI))
    return stage


def stored(office, stage, plan_id):
    stage.settle()
    return action_plan_view(office, actor_for(office, SITI), plan_id)


def type_into(stage, row, column, words):
    grid = stage.page.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(row, column))
    QTest.keyClick(grid, Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), words)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    stage.settle()


def test_the_page_opens_on_the_first_gap_of_the_own_plan(shown):
    assert shown.page.title == "Rencana aksi 2026"
    assert shown.page.grid.model().rowCount() == 4
    assert shown.page.grid.currentIndex().row() == 0


def test_typing_and_enter_store_a_cell_and_go_down(office, shown, plan_id):
    type_into(shown, 0, 0, "Buka loket konsultasi")
    result = stored(office, shown, plan_id).results[0]
    assert result.steps[0].text == "Buka loket konsultasi"
    assert shown.page.grid.currentIndex().row() == 1


def test_control_d_fills_down_and_can_be_undone(office, shown, plan_id):
    type_into(shown, 0, 0, "Layani konsultasi")
    grid = shown.page.grid
    grid.setCurrentIndex(grid.model().index(0, 0))
    QTest.keyClick(grid, Key.Key_D, Control)
    texts = [step.text for step in stored(office, shown, plan_id).results[0].steps]
    assert texts == ["Layani konsultasi"] * 4
    shown.undo()
    texts = [step.text for step in stored(office, shown, plan_id).results[0].steps]
    assert texts == ["Layani konsultasi", "", "", ""]


def test_a_block_from_a_spreadsheet_is_pasted(office, shown, plan_id):
    QApplication.clipboard().setText("Siapkan\t20\nJalankan\t40\nJalankan\t40\nTutup\t20")
    grid = shown.page.grid
    grid.setCurrentIndex(grid.model().index(0, 0))
    QTest.keyClick(grid, Key.Key_V, Control)
    result = stored(office, shown, plan_id).results[0]
    assert result.indicators[0].total.words == "Jumlah 120 dari 120"


def test_a_block_that_is_too_large_changes_nothing_and_is_named(office, shown, plan_id):
    QApplication.clipboard().setText("\n".join(["x"] * 9))
    QTest.keyClick(shown.page.grid, Key.Key_V, Control)
    assert stored(office, shown, plan_id).results[0].steps[0].text == ""
    assert "9 baris" in shown.notices[-1].sentence


def test_one_button_fills_everything_that_is_empty(office, shown, plan_id):
    shown.page.findChild(PrimaryButton, "action_fill")
    fill = next(
        button
        for button in shown.findChildren(PrimaryButton)
        if button.objectName() == "action_fill"
    )
    fill.click()
    view = stored(office, shown, plan_id)
    assert view.missing == 0
    assert not fill.isVisible()
    shown.undo()
    assert stored(office, shown, plan_id).missing > 0


def test_the_way_of_sharing_out_is_chosen_below_the_grid(office, shown, plan_id):
    box = shown.page.findChild(object, "split_1")
    box.setCurrentIndex(box.findData(SplitMethod.CUMULATIVE))
    box.activated.emit(box.currentIndex())
    shares = stored(office, shown, plan_id).results[0].indicators[0].shares
    assert shares == ("30", "60", "90", "120")


def test_the_year_can_be_divided_into_months(office, shown, plan_id):
    box = shown.page.rhythm
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert len(stored(office, shown, plan_id).parts) == 12
    assert shown.page.grid.model().rowCount() == 12


def test_the_appraiser_reads_and_writes_notes_only(office, plan_id, stage):
    stage.page = stage.put(ActionPlanPage, actor_for(office, SRI), plan_id=plan_id)
    grid = stage.page.grid
    assert not grid.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsEditable
    stage.page.comment.setFocus()
    QTest.keyClicks(stage.page.comment, "Dahulukan desa jauh")
    stage.page.grid.setFocus()
    result = stored(office, stage, plan_id).results[0]
    assert result.steps[0].comment == "Dahulukan desa jauh"


def test_without_a_plan_the_page_says_what_comes_first(office, stage):
    stage.page = stage.put(ActionPlanPage, actor_for(office, "Andi"))
    assert stage.page.title == "Rencana aksi"
