"""Discussion and objection by the keys each party presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asn_desktop.domain.performance.objections import (
    DiscussionStatus,
    ObjectionOutcome,
    ObjectionStatus,
)
from asn_desktop.domain.performance.terms import Predicate, Rating
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.objections.lists import case_list
from asn_desktop.services.performance.objections.reading import discussion_view, objection_view
from asn_desktop.ui.features.objections.discussion_page import DiscussionPage
from asn_desktop.ui.features.objections.objection_page import ObjectionPage
from asn_desktop.ui.features.objections.objections_page import ObjectionsPage
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import CAMAT, SITI, SRI
from tests.services.performance.objections.scenes import (
    REASONS,
    asked,
    days_later,
    delivered,
    filed,
)
from tests.services.performance.objections.test_objecting import explain
from tests.ui.stage import in_next_dialog

Key = Qt.Key


def accept(dialog):
    QTest.keyClick(dialog, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def typed(stage, name, text):
    """Type into the shown editor of this name and leave it."""
    editor = stage.find(QWidget, name)
    editor.setFocus()
    QTest.keyClicks(editor, text)
    editor.rest.flush()
    stage.settle()


@pytest.fixture
def evaluation_id(office):
    return delivered(office)


def test_an_employee_objects_from_the_list_with_the_keyboard(office, evaluation_id, stage):
    siti = actor_for(office, SITI)
    page = stage.put(ObjectionsPage, siti, evaluation_id=evaluation_id)
    stage.press("start_objection")
    route, arguments = stage.opened[-1]
    assert route == "objection"
    page = stage.put(ObjectionPage, siti, **arguments)
    assert page.reasons.hasFocus()
    QTest.keyClicks(page.reasons, REASONS)
    typed(stage, "point_text", "Hari penutupan ikut dihitung")
    stage.key(page.points.text, Key.Key_Return)
    in_next_dialog(accept)
    stage.press("file_objection")
    view = objection_view(office, siti, arguments["objection_id"])
    assert view.status is ObjectionStatus.FILED
    assert view.reasons == REASONS
    assert [point.text for point in view.points] == ["Hari penutupan ikut dihitung"]


def test_filing_without_reasons_says_so_at_the_field(office, evaluation_id, stage):
    siti = actor_for(office, SITI)
    page = stage.put(ObjectionsPage, siti)
    stage.press("start_objection")
    page = stage.put(ObjectionPage, siti, **stage.opened[-1][1])
    in_next_dialog(accept)
    stage.press("file_objection")
    assert stage.focusWidget() is page.reasons
    assert objection_view(office, siti, page.saver._record_id).status is ObjectionStatus.DRAFT


def test_a_late_employee_reads_the_day_that_has_passed(office, evaluation_id, stage):
    siti = actor_for(office, SITI)
    stage.office = days_later(office, 15)
    stage.put(ObjectionsPage, siti)
    stage.press("start_objection")
    assert "19 Oktober 2026" in stage.notices[-1].sentence
    assert [line.kind for line in case_list(stage.office, siti)] == ["result", "objection"]


def test_appraiser_and_superior_finish_an_objection_with_the_keyboard(office, evaluation_id, stage):
    objection_id = filed(office, evaluation_id)
    page = stage.put(ObjectionPage, actor_for(office, SRI), objection_id=objection_id)
    assert stage.find(QPlainTextEdit, "explanation_text").hasFocus()
    typed(stage, "explanation_text", "Loket memang ditutup; saya setuju ditinjau.")
    stage.press("send_explanation")
    explain(office, SITI, objection_id)

    camat = actor_for(office, CAMAT)
    page = stage.put(ObjectionPage, camat, objection_id=objection_id)
    assert stage.focusWidget() is page.decision.choice.focusProxy()
    stage.key(stage.focusWidget(), Key.Key_Space)
    stage.settle()
    QTest.keyClick(page.decision.ratings.result, Key.Key_2)
    stage.settle()
    typed(stage, "decision_reasons", "Hari penutupan dikeluarkan dari hitungan.")
    assert page.matrix.predicate is Predicate.GOOD
    in_next_dialog(accept)
    stage.press("decide_objection")
    view = objection_view(office, camat, objection_id)
    assert (view.status, view.outcome) == (ObjectionStatus.DECIDED, ObjectionOutcome.CHANGED)
    assert evaluation_view(office, camat, evaluation_id).result_rating is Rating.MEETS
    stage.press("print_record")
    assert stage.opened[-1] == ("print", {"document": "objection_minutes", "id": objection_id})


def test_a_superior_cannot_decide_before_both_were_heard(office, evaluation_id, stage):
    objection_id = filed(office, evaluation_id)
    page = stage.put(ObjectionPage, actor_for(office, CAMAT), objection_id=objection_id)
    assert not page.decide.isEnabled()


def test_a_discussion_goes_from_the_request_to_a_changed_result(office, evaluation_id, stage):
    siti, sri = actor_for(office, SITI), actor_for(office, SRI)
    page = stage.put(ObjectionsPage, siti)
    stage.press("start_discussion")
    discussion_id = stage.opened[-1][1]["discussion_id"]
    page = stage.put(DiscussionPage, siti, discussion_id=discussion_id)
    QTest.keyClicks(page.request, REASONS)
    stage.press("ask_discussion")

    page = stage.put(DiscussionPage, sri, discussion_id=discussion_id)
    assert page.answer.hasFocus()
    QTest.keyClicks(page.answer, "Kita periksa rekap loket bersama.")
    stage.press("send_answer")
    typed(stage, "meeting_on", "5 Oktober 2026")
    page.outcome._cards[1].click()
    stage.settle()
    QTest.keyClick(page.ratings.result, Key.Key_2)
    typed(stage, "appraiser_view", "Rekap menunjukkan 14 menit.")
    stage.press("settle_discussion")
    view = discussion_view(office, siti, discussion_id)
    assert view.status is DiscussionStatus.SETTLED
    assert view.after.predicate is Predicate.GOOD


def test_an_empty_list_says_what_belongs_here(office, stage):
    page = stage.put(ObjectionsPage, actor_for(office, "Andi"))
    assert page._stack.currentIndex() == 1


def test_the_employee_sees_the_clock_while_discussing(office, evaluation_id, stage):
    discussion_id = asked(office, evaluation_id)
    page = stage.put(DiscussionPage, actor_for(office, SITI), discussion_id=discussion_id)
    words = page.action_footer.findChildren(QWidget)
    shown = " ".join(w.text() for w in words if hasattr(w, "text"))
    assert "Sisa 14 hari, sampai 19 Oktober 2026" in shown
