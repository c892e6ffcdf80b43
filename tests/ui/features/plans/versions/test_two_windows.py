"""One plan open in two programs on one file: no typing is lost, and no text is overwritten."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.context import Office
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.store.schema import open_database
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.features.plans.versions.conflict_dialog import ConflictDialog
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText
from asn_desktop.ui.kit.controls.tabs import TabBar
from tests.factories import MORNING, actor_for, morning_clock
from tests.services.performance.plans.plan_contents import head_plan, staff_plan
from tests.ui.stage import Stage, accept, in_next_dialog


@pytest.fixture
def windows(qtbot, office):
    """Open the same file a second time, each with a window of its own."""
    head_plan(office)
    staff_plan(office)
    database = open_database(office.database.path, now=MORNING)
    stages = [Stage(office), Stage(Office(database, morning_clock(), office.folder))]
    for stage in stages:
        qtbot.addWidget(stage)
        stage.show()
    yield stages
    for stage in stages:
        stage.tasks.stop()
    database.close()


def type_over(stage, kind, name, words):
    """Type in place of what a field holds, and leave it."""
    stage.activateWindow()
    QApplication.processEvents()
    assert stage.isActiveWindow()
    editor = stage.find(kind, name)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    stage.settle()


def test_the_same_field_in_two_windows_shows_both_texts_before_one_is_taken(windows, office):
    andi = actor_for(office, "Andi")
    pages = [stage.put(PlanPage, andi) for stage in windows]
    plan_id = pages[0].view.id
    for stage, target in zip(windows, ("2.000", "2.500"), strict=True):
        type_over(stage, StoredLine, "indicator_target", target)
    stored = plan_view(office, andi, plan_id)
    assert stored.results[0].indicators[0].target_text == "2.000"
    notice = windows[1].notices[-1]
    assert "Andi Pratama, A.Md. baru saja mengubah target indikator" in notice.bold
    in_next_dialog(lambda dialog: (isinstance(dialog, ConflictDialog), accept(dialog)))
    notice.action()
    windows[1].settle()
    stored = plan_view(office, andi, plan_id)
    assert stored.results[0].indicators[0].target_text == "2.500"


def test_owner_and_appraiser_write_at_the_same_time_and_both_are_kept(windows, office):
    andi, sri = actor_for(office, "Andi"), actor_for(office, "Sri")
    page = windows[0].put(PlanPage, andi)
    plan_id = page.view.id
    windows[1].put(PlanPage, sri, plan_id=plan_id)
    windows[1].find(TabBar, "plan_tabs").choose("behavior")
    type_over(windows[0], StoredLine, "indicator_target", "2.000")
    type_over(windows[1], StoredText, "expectation_loyal", "Menjaga rahasia warga")
    type_over(windows[0], StoredLine, "indicator_target", "2.100")
    view = plan_view(office, andi, plan_id)
    texts = {line.core_value: line.text for line in view.expectations}
    assert view.results[0].indicators[0].target_text == "2.100"
    assert texts[CoreValue.LOYAL] == "Menjaga rahasia warga"
    assert not [notice for stage in windows for notice in stage.notices]
