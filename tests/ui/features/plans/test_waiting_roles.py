"""Roles that wait in the matrix are offered where a result is added, with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QWidget

from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.services.performance.cascade.matrix_editing import CellInput, save_cells
from asn_desktop.services.performance.cascade.waiting import waiting_roles
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.kit.containers.empty_state import StartCard
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import YEAR, head_plan
from tests.ui.stage import in_next_dialog, type_into


@pytest.fixture
def siti(office):
    """Let the head write a role for Siti; return Siti and the head's result."""
    sri, plan_id, result_id = head_plan(office)
    siti = actor_for(office, "Siti")
    cell = CellInput(result_id, siti.employee_id, "Antrean loket tertib", level=RoleLevel.OUTPUT)
    save_cells(office, sri, plan_id, [cell])
    return siti, result_id


def test_without_a_plan_the_page_offers_to_begin_with_what_waits(stage, office, siti):
    actor, result_id = siti
    page = stage.put(PlanPage, actor)
    cards = {card.text(): card for card in page.findChildren(StartCard)}
    card = cards["Mulai dari peran di matriks peran"]
    assert card.accessibleDescription() == "1 peran ditulis pimpinan untuk Anda."
    seen = {}

    def look(dialog):
        seen["role"] = dialog.findChild(QComboBox, "result_role").currentText()
        seen["text"] = dialog.findChild(QPlainTextEdit, "result_text").toPlainText()
        seen["parent"] = dialog.findChild(QComboBox, "result_parent").currentData()
        dialog.done(0)

    in_next_dialog(look)
    card.click()
    stage.settle()
    assert seen == {
        "role": "Output: Antrean loket tertib",
        "text": "Antrean loket tertib",
        "parent": result_id,
    }


def test_a_role_chosen_in_the_dialog_becomes_a_result_and_waits_no_longer(stage, office, siti):
    actor, result_id = siti
    start_plan(office, actor, actor.employee_id, YEAR)
    page = stage.put(PlanPage, actor)
    left = []

    def choose(dialog):
        box = dialog.findChild(QComboBox, "result_role")
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        QTest.keyClick(box, Qt.Key.Key_Down)
        QTest.keyClick(dialog.findChild(QCheckBox, "tick_quality"), Qt.Key.Key_Space)
        type_into(dialog, "text_quality", "Antrean tanpa keluhan")
        dialog.findChild(QWidget, "result_again").click()
        stage.settle()
        left.append(box.count())
        dialog.done(0)

    in_next_dialog(choose)
    page._add_result("")
    stage.settle()
    (result,) = own_plan(office, actor, YEAR).results
    assert (result.text, result.parent_result_id) == ("Antrean loket tertib", result_id)
    assert waiting_roles(office, actor, YEAR) == ()
    assert left == [1]


def test_without_waiting_roles_the_dialog_has_no_such_field(stage, office):
    head_plan(office)
    andi = actor_for(office, "Andi")
    start_plan(office, andi, andi.employee_id, YEAR)
    page = stage.put(PlanPage, andi)
    found = []

    def look(dialog):
        found.append(dialog.findChild(QComboBox, "result_role"))
        dialog.done(0)

    in_next_dialog(look)
    page._add_result("")
    assert found == [None]
