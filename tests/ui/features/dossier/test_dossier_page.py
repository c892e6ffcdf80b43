"""The timeline: filter by kind, open a line, read feedback in full."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.services.performance.dialogues.editing import start_dialogue
from asn_desktop.services.performance.feedback.giving import NewFeedback, give_feedback
from asn_desktop.ui.features.dossier.dossier_page import DossierPage
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, SRI, add_plan
from tests.ui.stage import in_next_dialog


@pytest.fixture
def filled(office):
    sri, siti = actor_for(office, SRI), actor_for(office, SITI)
    talk = start_dialogue(office, sri, add_plan(office, SITI))
    give_feedback(office, sri, NewFeedback(siti.employee_id, FeedbackKind.PRAISE, "Sabar."))
    return sri, siti, talk


def test_a_line_opens_its_thing(filled, stage):
    _sri, siti, talk = filled
    page = stage.put(DossierPage, siti)
    page.kinds.setCurrentIndex(page.kinds.findData("dialogue"))
    page.kinds.activated.emit(page.kinds.currentIndex())
    assert page.table.model().rowCount() == 1
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert stage.opened[-1] == ("dialogue", {"dialogue_id": talk})


def test_feedback_is_read_in_full(filled, stage):
    sri, siti, _talk = filled
    page = stage.put(DossierPage, sri, employee_id=siti.employee_id)
    page.kinds.setCurrentIndex(page.kinds.findData("feedback"))
    page.kinds.activated.emit(page.kinds.currentIndex())
    seen = []

    def look(dialog):
        seen.append(dialog.findChild(Text, "event_words").text())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_next_dialog(look)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert seen == ["Sabar."]


def test_a_superior_gives_feedback_and_prints_from_it(filled, stage):
    sri, siti, _talk = filled
    stage.put(DossierPage, sri, employee_id=siti.employee_id)
    stage.press("dossier_give")
    assert stage.opened[-1] == ("feedback", {"employee_id": siti.employee_id})
    stage.press("dossier_print")
    assert stage.opened[-1][1]["id"] == f"{siti.employee_id}:2026"


def test_an_empty_year_says_so(office, stage):
    page = stage.put(DossierPage, actor_for(office, "Yusuf"))
    assert page.table.model().rowCount() == 0
    assert not page.table.isVisible()
