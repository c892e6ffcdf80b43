"""Starting from the plan of the year before, with real keys, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.kit.containers.empty_state import StartCard
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.plans.library.earlier_plans import plans_of_last_year
from tests.services.performance.plans.plan_contents import YEAR
from tests.ui.stage import in_next_dialog


@pytest.fixture
def andi(office):
    plans_of_last_year(office)
    return actor_for(office, "Andi")


def copy_entry(stage):
    return stage.find(QToolButton, "plan_menu").menu().findChild(QAction, "plan_copy")


def test_the_copy_is_the_first_way_to_start_and_lists_what_changed(stage, office, andi):
    page = stage.put(PlanPage, andi)
    card = page.findChildren(StartCard)[0]
    assert card.text() == "Salin dari SKP 2025"
    assert card.accessibleDescription().startswith("3 hasil kerja disalin")
    QTest.keyClick(card, Qt.Key.Key_Space)
    stage.settle()
    assert len(own_plan(office, andi, YEAR).results) == 3
    assert len(page.view.results) == 3
    notice = stage.notices[-1]
    assert notice.bold == "Tiga hasil kerja disalin dari SKP 2025."
    assert notice.sentence == "Dua hal berubah dan perlu diperiksa."
    read = []

    def look(dialog):
        read.extend(label.text() for label in dialog.findChildren(Text))
        dialog.done(0)

    in_next_dialog(look)
    notice.action()
    assert "Target pada hasil kerja 3 menyebut 2025" in read


def test_undo_empties_the_copy(stage, office, andi):
    page = stage.put(PlanPage, andi)
    QTest.keyClick(page.findChildren(StartCard)[0], Qt.Key.Key_Space)
    stage.settle()
    stage.undo()
    stage.settle()
    assert own_plan(office, andi, YEAR).results == ()


def test_the_menu_offers_the_copy_while_the_plan_is_empty(stage, office, andi):
    start_plan(office, andi, andi.employee_id, YEAR)
    page = stage.put(PlanPage, andi)
    copy = copy_entry(stage)
    assert copy.isVisible()
    assert copy.text() == "Salin dari SKP 2025 (3 hasil kerja)"
    copy.trigger()
    stage.settle()
    assert len(page.view.results) == 3
    assert not copy.isVisible()


def test_without_an_earlier_plan_nothing_is_offered(stage, office):
    siti = actor_for(office, "Siti")
    page = stage.put(PlanPage, siti)
    assert "Salin dari SKP 2025" not in [card.text() for card in page.findChildren(StartCard)]
    start_plan(office, siti, siti.employee_id, YEAR)
    stage.put(PlanPage, siti)
    assert not copy_entry(stage).isVisible()
