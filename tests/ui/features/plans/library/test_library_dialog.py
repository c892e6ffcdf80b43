"""Taking results from the library and keeping some in it, with real keys, on a real file."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from asn_desktop.services.performance.plans.library.entries import library_for_plan
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.workflow import submit_plan
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import YEAR, head_plan, staff_plan
from tests.ui.stage import accept, in_next_dialog

KEYS = Qt.Key


def empty_plan(office, name="Siti"):
    actor = actor_for(office, name)
    return actor, start_plan(office, actor, actor.employee_id, YEAR)


def tick(dialog, number):
    QTest.keyClick(dialog.findChild(QCheckBox, f"library_tick_{number}"), KEYS.Key_Space)


def test_ticked_results_come_into_the_plan_together_and_go_by_undo(stage, office):
    head_plan(office)
    siti, plan_id = empty_plan(office)
    stage.put(PlanPage, siti)

    def take_two(dialog):
        assert dialog.caption_label.full_text() == "Hasil kerja untuk Analis Pelayanan"
        tick(dialog, 1)
        tick(dialog, 3)
        dialog.findChild(QComboBox, "library_parent_1").setCurrentIndex(1)
        assert dialog.primary.text() == "&Ambil 2 hasil kerja"
        accept(dialog)

    in_next_dialog(take_two)
    stage.press("plan_library")
    first, second = plan_view(office, siti, plan_id).results
    assert first.parent_letter == "A"
    assert second.parent_result_id is None
    chips = [chip for chip in stage.findChildren(Chip, "result_loose") if chip.isVisible()]
    assert [chip.chip.label for chip in chips] == ["Belum terhubung"]
    stage.undo()
    stage.settle()
    assert plan_view(office, siti, plan_id).results == ()


def test_nothing_ticked_is_said_in_the_dialog(stage, office):
    siti, plan_id = empty_plan(office)
    stage.put(PlanPage, siti)
    said = []

    def take_none(dialog):
        accept(dialog)
        said.append(dialog.findChild(Text, "library_error").text())
        QTest.keyClick(dialog, KEYS.Key_Escape)

    in_next_dialog(take_none)
    stage.press("plan_library")
    assert said == ["Belum ada yang dicentang. Centang paling sedikit satu hasil kerja."]
    assert plan_view(office, siti, plan_id).results == ()


def test_all_are_ticked_at_once_but_those_in_the_plan(stage, office):
    siti, plan_id = empty_plan(office)
    stage.put(PlanPage, siti)

    def take_first(dialog):
        tick(dialog, 1)
        accept(dialog)

    def take_the_others(dialog):
        dialog.findChild(QWidget, "library_all").click()
        assert not dialog.findChild(QCheckBox, "library_tick_1").isChecked()
        accept(dialog)

    for step in (take_first, take_the_others):
        in_next_dialog(step)
        stage.press("plan_library")
    assert len(plan_view(office, siti, plan_id).results) == 4


def test_a_post_without_entry_is_told_how_to_fill_the_library(stage, office):
    andi, _ = empty_plan(office, "Andi")
    stage.put(PlanPage, andi)
    stage.press("plan_library")
    assert stage.notices[-1].bold == "Pustaka belum memuat jabatan Pengadministrasi Layanan."


def test_a_result_is_kept_for_colleagues_and_taken_out_again(stage, office):
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    actions = stage.find(QWidget, "result_more").menu().actions()
    next(action for action in actions if action.text() == "Simpan ke pustaka").trigger()
    stage.settle()
    assert stage.notices[-1].bold == "Tersimpan di pustaka."
    assert len(library_for_plan(office, andi, plan_id).entries) == 1

    def remove(dialog):
        in_next_dialog(accept)
        dialog.findChild(QWidget, "library_remove").click()

    in_next_dialog(remove)
    stage.press("plan_library")
    assert library_for_plan(office, andi, plan_id).entries == ()


def test_a_result_may_be_written_before_the_superior_has_planned(stage, office):
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, andi)

    def link_later(dialog):
        box = dialog.findChild(QComboBox, "result_parent")
        box.setCurrentIndex(box.findText("Hubungkan nanti"))
        accept(dialog)

    in_next_dialog(link_later)
    stage.press("result_edit")
    view = plan_view(office, andi, plan_id)
    assert view.results[0].assigned_by == ""
    assert [gap.field for gap in view.gaps] == ["parent_result"]
    assert stage.find(Chip, "result_loose").chip.label == "Belum terhubung"


def test_a_result_of_a_plan_that_is_locked_can_still_be_kept(stage, office):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    stage.put(PlanPage, actor_for(office, "Sri"), plan_id=plan_id)
    menu = stage.find(QWidget, "result_more").menu()
    shown = [action for action in menu.actions() if action.isVisible()]
    assert [action.text() for action in shown] == ["Simpan ke pustaka"]
    shown[0].trigger()
    stage.settle()
    assert len(library_for_plan(office, andi, plan_id).entries) == 1


def test_whom_the_plan_does_not_concern_is_offered_no_library(stage, office):
    _, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, actor_for(office, "B. Suryanto"), plan_id=plan_id)
    assert not [row for row in stage.findChildren(QWidget, "result_more") if row.isVisible()]
    assert not stage.findChildren(QWidget, "plan_library")[0].isVisible()


def test_the_leader_form_asks_for_no_superior_and_brings_perspectives(stage, office):
    camat, plan_id = empty_plan(office, "B. Suryanto")
    stage.put(PlanPage, camat)

    def take_one(dialog):
        tick(dialog, 2)
        assert not dialog.findChild(QComboBox, "library_parent_2").isVisible()
        accept(dialog)

    in_next_dialog(take_one)
    stage.press("plan_library")
    view = plan_view(office, camat, plan_id)
    assert all(item.perspective for item in view.results[0].indicators)
    assert view.gaps == ()
    assert not [chip for chip in stage.findChildren(Chip, "result_loose") if chip.isVisible()]
