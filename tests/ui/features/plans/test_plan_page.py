"""The editor of a plan with real keys, on a real file."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from sqlalchemy import event

from asn_desktop.domain.performance.terms import (
    Approach,
    CoreValue,
    PlanStatus,
)
from asn_desktop.services.performance.plans.indicators import change_indicator
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.reading import own_plan, plan_view
from asn_desktop.services.performance.plans.workflow import submit_plan
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartCard
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText
from asn_desktop.ui.kit.notice import NoticeKind
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import head_plan, staff_plan
from tests.ui.stage import accept, in_next_dialog, type_into

KEYS = Qt.Key


def write_result(dialog):
    """Fill in the dialog by the keyboard alone."""
    parent = dialog.findChild(QComboBox, "result_parent")
    parent.setFocus()
    QTest.keyClick(parent, KEYS.Key_Down)
    type_into(dialog, "result_text", "Surat pengantar terbit tepat waktu")
    for kind, text, target in (
        ("quantity", "Jumlah surat yang terbit", "1.800"),
        ("time", "Rata-rata waktu penerbitan", "15"),
    ):
        tick = dialog.findChild(QCheckBox, f"tick_{kind}")
        tick.setFocus()
        QTest.keyClick(tick, KEYS.Key_Space)
        type_into(dialog, f"text_{kind}", text)
        type_into(dialog, f"target_{kind}", target)
    preview = dialog.findChild(Text, "result_preview")
    assert "jumlah surat yang terbit 1.800 surat" in preview.text()
    accept(dialog)


def test_from_an_empty_page_to_an_approved_plan_by_keyboard(stage, office):
    head_plan(office)
    andi = actor_for(office, "Andi")
    page = stage.put(PlanPage, andi)
    assert page.title == "SKP Saya"
    cards = page.findChildren(StartCard)
    assert [card.text() for card in cards] == [
        "Mulai dari hasil kerja atasan",
        "Mulai dari lembar kosong",
    ]
    cards[1].setFocus()
    QTest.keyClick(cards[1], KEYS.Key_Space)
    stage.settle()
    assert (page.title, page.view.status) == ("SKP 2026", PlanStatus.DRAFT)
    in_next_dialog(write_result)
    stage.press("plan_add_result")
    stage.press("plan_submit")
    assert page.view.status is PlanStatus.SUBMITTED
    assert stage.notices[-1].bold == "SKP sudah diajukan ke penilai."

    head_page = stage.put(PlanPage, actor_for(office, "Sri"), plan_id=page.view.id)
    in_next_dialog(accept)
    stage.press("plan_approve")
    assert head_page.view.status is PlanStatus.APPROVED
    assert not stage.find(QWidget, "plan_print").isHidden()
    result = own_plan(office, andi, 2026).results[0]
    assert result.parent_text == "Layanan administrasi kependudukan selesai tepat waktu"
    assert [line.target_text for line in result.indicators] == ["1.800", "15"]


def test_starting_from_the_superior_opens_the_dialog_with_that_result_chosen(stage, office):
    head_plan(office)
    page = stage.put(PlanPage, actor_for(office, "Andi"))
    chosen = []

    def look(dialog):
        chosen.append(dialog.findChild(QComboBox, "result_parent").currentText())
        QTest.keyClick(dialog, KEYS.Key_Escape)

    in_next_dialog(look)
    card = page.findChildren(StartCard)[0]
    card.setFocus()
    QTest.keyClick(card, KEYS.Key_Space)
    stage.settle()
    assert chosen == ["A. Layanan administrasi kependudukan selesai tepat waktu"]
    assert page.view.results == ()


def test_a_field_is_stored_when_it_is_left(stage, office):
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    target = stage.find(StoredLine, "indicator_target")
    type_into(stage, "indicator_target", "2.100")
    QTest.keyClick(target, KEYS.Key_Tab)
    stage.settle()
    (result,) = plan_view(office, andi, plan_id).results
    assert result.indicators[0].target_text == "2.100"


def test_a_field_is_stored_when_typing_rests(stage, office, qtbot):
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    type_into(stage, "indicator_text", "Jumlah surat keterangan")

    def stored():
        return plan_view(office, andi, plan_id).results[0].indicators[0].text

    qtbot.waitUntil(lambda: stored() == "Jumlah surat keterangan")
    stage.settle()
    assert stage.find(StoredLine, "indicator_text").hasFocus()


def test_a_unit_that_is_not_in_the_list_may_be_typed(stage, office):
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    unit = stage.find(QComboBox, "indicator_unit")
    unit.setFocus()
    unit.lineEdit().selectAll()
    QTest.keyClicks(unit, "lembar")
    QTest.keyClick(unit, KEYS.Key_Tab)
    stage.settle()
    assert plan_view(office, andi, plan_id).results[0].indicators[0].unit == "lembar"


def test_leaving_the_page_stores_what_is_still_being_typed(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    type_into(stage, "indicator_target", "99")
    assert page.can_leave()
    stage.settle()
    assert plan_view(office, andi, plan_id).results[0].indicators[0].target_text == "99"


def test_submitting_with_a_gap_names_it_and_its_link_leads_to_the_field(stage, office):
    andi, plan_id, _ = staff_plan(office)
    last = plan_view(office, andi, plan_id).results[0].indicators[2]
    change_indicator(
        office,
        andi,
        plan_id,
        last.id,
        IndicatorInput(last.text, "", "menit", last.aspect),
    )
    page = stage.put(PlanPage, andi)
    stage.press("plan_submit")
    assert page.view.status is PlanStatus.DRAFT
    bar = stage.find(QWidget, "plan_gaps")
    assert bar.notice.bold == "Satu hal perlu dilengkapi sebelum SKP diajukan:"
    assert "target waktu pada hasil kerja 1" in bar.notice.sentence
    errors = [label.text() for label in page.findChildren(Text, "indicator_error")]
    assert errors == ["Target waktu belum diisi. Ketik angka, misalnya 15."]
    stage.setFocus()
    bar.link_pressed.emit("0")
    field = stage.focusWidget()
    assert field.accessibleName() == "Target waktu"
    assert field.property("invalid")
    QTest.keyClicks(field, "15")
    QTest.keyClick(field, KEYS.Key_Tab)
    stage.settle()
    assert page.view.gaps == ()
    assert not bar.isVisible()


def test_a_plan_without_results_points_to_the_button_that_adds_one(stage, office):
    andi = actor_for(office, "Andi")
    page = stage.put(PlanPage, andi)
    QTest.keyClick(page.findChildren(StartCard)[0], KEYS.Key_Space)
    stage.settle()
    stage.press("plan_submit")
    assert stage.focusWidget().objectName() == "plan_add_result"
    assert page.view.status is PlanStatus.DRAFT


def test_a_deleted_indicator_comes_back_by_undo(stage, office):
    andi, plan_id, _ = staff_plan(office)
    before = plan_view(office, andi, plan_id).results
    stage.put(PlanPage, andi)
    stage.press("indicator_remove")
    assert len(plan_view(office, andi, plan_id).results[0].indicators) == 2
    stage.undo()
    stage.settle()
    assert plan_view(office, andi, plan_id).results == before


def test_a_deleted_result_comes_back_by_undo(stage, office):
    andi, plan_id, _ = staff_plan(office)
    before = plan_view(office, andi, plan_id).results
    stage.put(PlanPage, andi)
    delete = stage.find(QWidget, "result_more").menu().actions()[-1]
    delete.trigger()
    stage.settle()
    assert plan_view(office, andi, plan_id).results == ()
    stage.undo()
    stage.settle()
    assert plan_view(office, andi, plan_id).results == before


def test_a_new_indicator_takes_the_next_aspect_and_the_cursor(stage, office):
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    stage.press("indicator_add")
    assert stage.focusWidget().accessibleName() == "Indikator biaya"
    assert len(plan_view(office, andi, plan_id).results[0].indicators) == 4


def test_what_is_too_long_is_said_at_the_field_and_the_typing_stays(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    field = stage.find(StoredLine, "indicator_text")
    field.setText("x" * 10_000)
    field.setFocus()
    QTest.keyClick(field, KEYS.Key_Tab)
    stage.settle()
    (error,) = page.findChildren(Text, "indicator_error")
    assert error.text().startswith("Indikator paling banyak 500 huruf.")
    assert len(field.text()) == 10_000
    assert len(plan_view(office, andi, plan_id).results[0].indicators[0].text) < 500


def test_somebody_elses_change_is_a_conflict_and_reloading_shows_it(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    first = page.view.results[0].indicators[0]
    change_indicator(
        office, andi, plan_id, first.id, IndicatorInput("Jumlah lain", "7", "surat", first.aspect)
    )
    type_into(stage, "indicator_target", "5")
    page.can_leave()
    stage.settle()
    notice = stage.notices[-1]
    assert (notice.kind, notice.action_label) == (NoticeKind.WARNING, "Bandingkan…")
    in_next_dialog(lambda dialog: dialog.cancel_button.click())
    notice.action()
    stage.settle()
    assert stage.find(StoredLine, "indicator_target").text() == "7"
    type_into(stage, "indicator_target", "5")
    page.can_leave()
    stage.settle()
    assert plan_view(office, andi, plan_id).results[0].indicators[0].target_text == "5"


def test_the_appraiser_returns_with_a_reason_and_the_employee_reads_it(stage, office):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    stage.put(PlanPage, actor_for(office, "Sri"), plan_id=plan_id)
    errors = []

    def give_reason(dialog):
        accept(dialog)
        errors.append(dialog._field.error)
        type_into(dialog, "return_reason", "Target waktu terlalu longgar.")
        accept(dialog)

    in_next_dialog(give_reason)
    stage.press("plan_return")
    assert errors == ["Alasan belum diisi. Tulis apa yang perlu diperbaiki."]
    page = stage.put(PlanPage, andi)
    assert page.view.status is PlanStatus.RETURNED
    bar = stage.find(QWidget, "plan_gaps")
    assert (bar.notice.bold, bar.notice.sentence) == (
        "Dikembalikan Sri:",
        "Target waktu terlalu longgar.",
    )


def test_the_plan_of_somebody_else_does_not_stand_under_my_plan(stage, office):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    assert stage.put(PlanPage, actor_for(office, "Sri"), plan_id=plan_id).stands_under == "plans"
    assert stage.put(PlanPage, andi).stands_under == ""


def test_only_the_appraiser_can_write_expectations(stage, office):
    andi, plan_id, _ = staff_plan(office)
    own = stage.put(PlanPage, andi)
    own._editor.tabs.choose("behavior")
    assert not own._editor.behavior.rows[CoreValue.LOYAL].editor.isVisible()
    page = stage.put(PlanPage, actor_for(office, "Sri"), plan_id=plan_id)
    page._editor.tabs.choose("behavior")
    assert not stage.findChildren(QWidget, "plan_submit")[-1].isVisible()
    editor = stage.find(StoredText, "expectation_loyal")
    editor.setFocus()
    QTest.keyClicks(editor, "Menjaga rahasia jabatan")
    QTest.keyClick(editor, KEYS.Key_Tab)
    stage.settle()
    texts = {line.core_value: line.text for line in plan_view(office, andi, plan_id).expectations}
    assert texts[CoreValue.LOYAL] == "Menjaga rahasia jabatan"


def test_annex_lines_are_written_in_place_and_come_back_by_undo(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    page._editor.tabs.choose("annex")
    stage.press("annex_add_resource_support")
    editor = stage.find(QLineEdit, "annex_new")
    QTest.keyClicks(editor, "Satu pencetak kartu")
    QTest.keyClick(editor, KEYS.Key_Return)
    stage.settle()
    (line,) = plan_view(office, andi, plan_id).annex
    assert line.text == "Satu pencetak kartu"
    type_into(stage, f"annex_{line.id}", "Dua pencetak kartu")
    page.can_leave()
    stage.settle()
    stage.press(f"annex_remove_{line.id}")
    assert plan_view(office, andi, plan_id).annex == ()
    stage.undo()
    stage.settle()
    assert [row.text for row in plan_view(office, andi, plan_id).annex] == ["Dua pencetak kartu"]


def test_the_qualitative_approach_has_its_own_word(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    page._menu._actions[Approach.QUALITATIVE].trigger()
    stage.settle()
    assert plan_view(office, andi, plan_id).approach is Approach.QUALITATIVE
    words = {label.text() for label in page.findChildren(Text) if label.isVisible()}
    assert "Ukuran keberhasilan" in words
    assert "Indikator" not in words


def test_withdrawing_makes_the_plan_editable_again(stage, office):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    page = stage.put(PlanPage, andi)
    assert stage.find(StoredLine, "indicator_target").isReadOnly()
    stage.press("plan_withdraw")
    assert page.view.rights.can_edit
    assert not stage.find(StoredLine, "indicator_target").isReadOnly()


def test_printing_and_closing_ask_the_window(stage, office):
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    stage.press("plan_print")
    assert stage.opened == [("print", {"document": "plan", "id": plan_id})]
    stage.press("plan_close")
    assert stage.closed == 1


def test_a_plan_of_a_colleague_is_not_shown(stage, office):
    _, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, actor_for(office, "Siti"), plan_id=plan_id)
    assert page.view is None
    shown = [state for state in page.findChildren(EmptyState) if state.isVisible()]
    assert "pemiliknya, penilainya, dan pimpinan" in shown[0].accessibleName()


def test_two_quick_edits_do_not_conflict_with_each_other(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)
    fields = [field for field in page.findChildren(StoredLine) if field.isVisible()]
    for number, field in enumerate(fields):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, f"{number}")
    page.can_leave()
    stage.settle()
    assert stage.notices == []
    lines = plan_view(office, andi, plan_id).results[0].indicators
    assert [(line.text, line.target_text) for line in lines] == [
        ("0", "1"),
        ("2", "3"),
        ("4", "5"),
    ]


def test_what_the_disk_refuses_stays_on_the_page_and_is_stored_at_the_next_try(stage, office):
    andi, plan_id, _ = staff_plan(office)
    page = stage.put(PlanPage, andi)

    def refuse(connection):
        connection.exec_driver_sql("PRAGMA query_only=ON")

    event.listen(office.database.engine, "begin", refuse)
    type_into(stage, "indicator_target", "77")
    page.can_leave()
    stage.settle()
    notice = stage.notices[-1]
    assert (notice.kind, notice.action_label) == (NoticeKind.DANGER, "Coba lagi")
    assert stage.find(StoredLine, "indicator_target").text() == "77"
    event.remove(office.database.engine, "begin", refuse)
    office.database.engine.dispose()
    notice.action()
    stage.settle()
    assert plan_view(office, andi, plan_id).results[0].indicators[0].target_text == "77"
    assert page.can_leave()
    assert stage.notices[-1].bold == "Perubahan sudah tersimpan."
