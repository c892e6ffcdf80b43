"""Moving results and indicators by keys and by the mouse; weights; contradictions at the field."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.performance.plans.reading import own_plan, plan_view
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import staff_plan, staff_result

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def _three_results(office):
    andi, plan_id, first = staff_plan(office)
    second = add_result(office, andi, plan_id, staff_result("Laporan tersusun", None, "Camat"))
    third = add_result(office, andi, plan_id, staff_result("Arsip tertata", None, "Camat"))
    return andi, plan_id, [first, second, third]


def _order(office, actor):
    return [line.id for line in own_plan(office, actor, 2026).results]


def test_alt_and_an_arrow_move_a_result_and_the_cursor_stays(stage, office):
    andi, _, (first, second, third) = _three_results(office)
    page = stage.put(PlanPage, andi)
    head = page._editor.results.rows[third].head
    head.setFocus()
    stage.key(head, Qt.Key.Key_Up, ALT)
    assert _order(office, andi) == [first, third, second]
    assert page._editor.results.rows[third].head is head
    assert head.hasFocus()
    stage.key(head, Qt.Key.Key_Down, ALT)
    assert _order(office, andi) == [first, second, third]


def test_dragging_a_result_over_the_first_puts_it_there(stage, office):
    andi, _, (first, second, third) = _three_results(office)
    page = stage.put(PlanPage, andi)
    rows = page._editor.results.rows
    head, target = rows[third].head, rows[first].head
    goal = head.mapFromGlobal(target.mapToGlobal(QPoint(30, 4)))
    QTest.mousePress(head, LEFT, pos=QPoint(30, 20))
    for step in range(1, 5):
        QTest.mouseMove(head, QPoint(30, 20) + (goal - QPoint(30, 20)) * step / 4)
        QApplication.processEvents()
    QTest.mouseRelease(head, LEFT, pos=goal)
    stage.settle()
    assert _order(office, andi) == [third, first, second]
    assert not rows[third].is_open


def test_an_indicator_moves_with_what_was_just_typed(stage, office):
    andi, plan_id, result_id = staff_plan(office)
    page = stage.put(PlanPage, andi)
    page._editor.results.open_result(result_id)
    lines = plan_view(office, andi, plan_id).results[0].indicators
    target = page._editor.results.rows[result_id].grid.rows[lines[1].id].target
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(target, "97")
    stage.key(target, Qt.Key.Key_Up, ALT)
    after = plan_view(office, andi, plan_id).results[0].indicators
    assert [line.id for line in after] == [lines[1].id, lines[0].id, lines[2].id]
    assert after[0].target_text == "97"
    again = page._editor.results.rows[result_id].grid.rows[lines[1].id].target
    assert again.hasFocus()


def test_the_wrong_direction_is_named_below_the_field_and_the_text_stays(stage, office):
    andi, plan_id, result_id = staff_plan(office)
    page = stage.put(PlanPage, andi)
    page._editor.results.open_result(result_id)
    line = plan_view(office, andi, plan_id).results[0].indicators[2]
    target = page._editor.results.rows[result_id].grid.rows[line.id].target
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(target, "minimal 15")
    target.rest.flush()
    stage.settle()
    assert "Waktu makin singkat makin baik" in stage.find(Text, "indicator_error").text()
    assert target.property("invalid")
    assert target.text() == "minimal 15"
    assert plan_view(office, andi, plan_id).results[0].indicators[2] == line


def test_ten_thousand_letters_in_a_field_are_refused_and_stay(stage, office):
    andi, plan_id, result_id = staff_plan(office)
    page = stage.put(PlanPage, andi)
    page._editor.results.open_result(result_id)
    line = plan_view(office, andi, plan_id).results[0].indicators[0]
    editor = page._editor.results.rows[result_id].grid.rows[line.id].text
    editor.setFocus()
    editor.setText("surat " * 1_700)
    editor.rest.flush()
    stage.settle()
    assert "paling banyak 500 huruf" in stage.find(Text, "indicator_error").text()
    assert len(editor.text()) > 10_000


def test_weights_are_typed_in_the_row_and_the_total_is_named(stage, office):
    andi, plan_id, (first, second, third) = _three_results(office)
    save_settings(office, actor_for(office, "Rina"), Settings(uses_weights=True))
    page = stage.put(PlanPage, andi)
    for result_id, weight in ((first, "50"), (second, "30"), (third, "15")):
        page._editor.results.open_result(result_id)
        editor = stage.find(QLineEdit, "result_weight")
        editor.setFocus()
        QTest.keyClicks(editor, weight)
        editor.rest.flush()
        stage.settle()
    assert "95, seharusnya 100" in stage.find(Text, "weight_total").text()
    stage.press("plan_submit")
    assert "Tambah 5" in stage.find(Text, "weight_total").text()
    editor = stage.find(QLineEdit, "result_weight")
    editor.selectAll()
    QTest.keyClicks(editor, "20")
    editor.rest.flush()
    stage.settle()
    assert not plan_view(office, andi, plan_id).gaps


def test_hints_stand_beside_the_open_result_and_stop_nothing(stage, office):
    andi, plan_id, _ = staff_plan(office)
    key = add_result(office, andi, plan_id, staff_result("Menyusun laporan", None, "Camat"))
    page = stage.put(PlanPage, andi)
    page._editor.results.open_result(key)
    assert "adalah kegiatan" in stage.find(Text, "smart_hints").text()
    assert "adalah kegiatan" in stage.find(Text, "indicator_error").text()
    assert not page.view.gaps
    assert stage.find(QWidget, "plan_submit").isEnabled()


def test_rows_far_below_come_by_themselves_and_can_be_opened_before(stage, office):
    andi, plan_id, _ = staff_plan(office)
    keys = [
        add_result(office, andi, plan_id, staff_result(f"Laporan {number} tersusun", None, "Camat"))
        for number in range(20)
    ]
    page = stage.put(PlanPage, andi)
    page._editor.results.open_result(keys[-1])
    assert page._editor.results.open_id == keys[-1]
    while len(page._editor.results.rows) < 21:
        QApplication.processEvents()
    assert [row.key for row in page._editor.results.rows.values()] == _order(office, andi)
