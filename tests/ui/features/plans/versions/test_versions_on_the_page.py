"""Amending, steps back, conflicts and going on where one stopped, on the page of a plan."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.access.last_place import last_place
from asn_desktop.services.performance.plans.indicators import change_indicator
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.services.performance.plans.surroundings import set_expectation
from asn_desktop.services.performance.plans.versions.amending import begin_amendment
from asn_desktop.services.performance.plans.workflow import approve_plan, submit_plan
from asn_desktop.ui.features.plans.plan_editor import BEHAVIOR, HISTORY
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.kit.controls.stored_text import StoredLine
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import staff_plan, staff_result
from tests.ui.stage import accept, in_next_dialog, type_into

CONTROL = Qt.KeyboardModifier.ControlModifier


def _approved(office):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    approve_plan(office, actor_for(office, "Sri"), plan_id)
    return andi, plan_id


def _texts(widget):
    return [text.text() for text in widget.findChildren(Text)]


def test_an_amendment_starts_with_a_reason_and_opens_the_working_copy(stage, office):
    andi, plan_id = _approved(office)
    page = stage.put(PlanPage, andi)
    opened = []
    page.open_page.connect(lambda route, arguments: opened.append((route, arguments)))

    def give_reason(dialog):
        type_into(dialog, "amend_reason", "Anggaran perubahan")
        accept(dialog)

    in_next_dialog(give_reason)
    stage.press("plan_amend")
    stage.settle()
    ((route, arguments),) = opened
    copy = plan_view(office, andi, arguments["plan_id"])
    assert route == "plan"
    assert copy.life.amends_plan_id == plan_id
    page.load(**arguments)
    stage.settle()
    assert page.view.rights.can_edit
    assert stage.find(QWidget, "plan_cancel_amendment").isVisibleTo(page)
    assert any("Ini perubahan ke versi 2" in text for text in _texts(page))


def test_the_history_shows_versions_and_their_differences_in_words(stage, office):
    andi, plan_id = _approved(office)
    amendment_id = begin_amendment(office, andi, plan_id, "Tugas baru dari camat")
    add_result(office, andi, amendment_id, staff_result("Arsip tertata", None, "Camat"))
    submit_plan(office, andi, amendment_id)
    sri = actor_for(office, "Sri")
    page = stage.put(PlanPage, sri, plan_id=amendment_id)
    page._editor.tabs.choose(HISTORY)
    stage.settle()
    shown = _texts(page._editor.history)
    assert any("Menjadi: Arsip tertata" in text for text in shown)
    in_next_dialog(accept)
    stage.press("plan_approve")
    stage.settle()
    page.load(plan_id=plan_id)
    stage.settle()
    page._editor.tabs.choose(HISTORY)
    stage.settle()
    shown = _texts(page._editor.history)
    assert any(text.startswith("Versi 2, disetujui") for text in shown)
    assert "Alasan: Tugas baru dari camat" in shown
    opened = []
    page.open_page.connect(lambda route, arguments: opened.append((route, arguments["document"])))
    stage.press("version_open_1")
    assert opened == [("print", "plan_version")]


def test_ctrl_z_and_ctrl_y_take_the_named_step_back_and_again(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    type_into(stage, "indicator_target", "5")
    page.can_leave()
    stage.settle()
    undo = stage.find(QWidget, "plan_undo")
    assert undo.toolTip().startswith("Urungkan: ubah target indikator “Jumlah surat")

    def target():
        return plan_view(office, andi, plan_id).results[0].indicators[0].target_text

    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Z, CONTROL)
    stage.settle()
    assert target() == "1.800"
    assert stage.find(StoredLine, "indicator_target").text() == "1.800"
    QTest.keyClick(page, Qt.Key.Key_Y, CONTROL)
    stage.settle()
    assert target() == "5"


def test_both_texts_are_shown_when_two_people_wrote_the_same_field(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    first = page.view.results[0].indicators[0]
    change_indicator(
        office, andi, plan_id, first.id, IndicatorInput(first.text, "7", "surat", first.aspect)
    )
    type_into(stage, "indicator_target", "5")
    page.can_leave()
    stage.settle()
    notice = stage.notices[-1]
    assert "target indikator" in notice.bold
    seen = []

    def choose_mine(dialog):
        seen.extend(_texts(dialog))
        accept(dialog)

    in_next_dialog(choose_mine)
    notice.action()
    stage.settle()
    assert "5" in seen
    assert "7" in seen
    assert plan_view(office, andi, plan_id).results[0].indicators[0].target_text == "5"


def test_a_change_elsewhere_in_the_plan_does_not_stop_the_typing(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    set_expectation(office, actor_for(office, "Sri"), plan_id, CoreValue.LOYAL, "Setia")
    type_into(stage, "indicator_target", "5")
    page.can_leave()
    stage.settle()
    now = plan_view(office, andi, plan_id)
    assert now.results[0].indicators[0].target_text == "5"
    assert now.expectations[4].text == "Setia"
    assert page.view.expectations[4].text == "Setia"


def test_a_plan_opens_where_the_person_stopped(stage, office, qtbot):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    page._editor.tabs.choose(BEHAVIOR)
    qtbot.waitUntil(lambda: last_place(office, andi, plan_id).get("tab") == BEHAVIOR)
    again = stage.put(PlanPage, andi)
    qtbot.waitUntil(lambda: again._editor.tabs.current_key == BEHAVIOR)
