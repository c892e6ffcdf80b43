"""The dialog that writes one result, with real keys, on a real file."""

import weakref

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from asn_desktop.domain.performance.terms import PlanTemplate, ResultKind
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.features.plans.results.result_dialog import ResultDialog
from asn_desktop.ui.kit.containers.empty_state import StartCard
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import head_plan, staff_plan
from tests.ui.stage import accept, in_next_dialog, type_into

KEYS = Qt.Key


def test_a_series_is_written_without_closing_the_dialog(stage, office):
    head_plan(office)
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, andi)

    def write_two(dialog):
        dialog.findChild(QComboBox, "result_parent").setCurrentIndex(1)
        QTest.keyClick(dialog.findChild(QCheckBox, "tick_quality"), KEYS.Key_Space)
        for text in ("Antrean tertib", "Ruang tunggu rapi"):
            type_into(dialog, "result_text", text)
            type_into(dialog, "text_quality", "Nilai unsur sarana")
            dialog.findChild(QWidget, "result_again").click()
            stage.settle()
        assert not dialog.has_typing()
        QTest.keyClick(dialog, KEYS.Key_Escape)

    in_next_dialog(write_two)
    stage.press("plan_add_result")
    texts = [line.text for line in plan_view(office, andi, plan_id).results]
    assert texts[1:] == ["Antrean tertib", "Ruang tunggu rapi"]


def test_the_dialog_says_what_is_missing_at_its_field(stage, office):
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    said = []

    def try_empty(dialog):
        accept(dialog)
        said.append(dialog._text_field.error)
        type_into(dialog, "result_text", "Antrean tertib")
        accept(dialog)
        said.append(dialog._assigner_field.error)
        type_into(dialog, "result_assigner", "Camat")
        accept(dialog)
        said.append(dialog.findChild(Text, "aspects_error").text())
        dialog.done(0)

    in_next_dialog(try_empty)
    stage.press("plan_add_result")
    assert said == [
        "Hasil kerja belum diisi. Tulis hasilnya.",
        "Tulis jabatan yang memberi tugas, misalnya Camat.",
        "Belum ada indikator. Centang paling sedikit satu, lalu isi.",
    ]
    assert len(plan_view(office, andi, plan_id).results) == 1


def test_changing_a_result_in_the_dialog_keeps_its_indicators(stage, office):
    andi, plan_id, _ = staff_plan(office)
    before = plan_view(office, andi, plan_id).results[0]
    stage.put(PlanPage, andi)

    def make_extra(dialog):
        dialog._kind.choose(ResultKind.EXTRA)
        accept(dialog)

    in_next_dialog(make_extra)
    stage.press("result_edit")
    (after,) = plan_view(office, andi, plan_id).results
    assert after.kind is ResultKind.EXTRA
    assert after.indicators == before.indicators


def test_escape_asks_before_typing_is_lost(stage, office):
    andi, _, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    questions = []

    def type_and_escape(dialog):
        type_into(dialog, "result_text", "Setengah jadi")

        def discard(question):
            questions.append(question.windowTitle())
            accept(question)

        in_next_dialog_of(ResultDialog, discard)
        QTest.keyClick(dialog, KEYS.Key_Escape)

    in_next_dialog(type_and_escape)
    stage.press("plan_add_result")
    assert questions == ["Tutup tanpa menyimpan?"]


def in_next_dialog_of(other, steps):
    """Act in a dialog that opens over one of the class `other`."""

    def act(dialog):
        if isinstance(dialog, other):
            in_next_dialog(act)
        else:
            steps(dialog)

    in_next_dialog(act)


def test_dialogs_are_freed_when_they_close(stage, office, qtbot):
    andi, _, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    seen = []

    def remember(dialog):
        seen.append(weakref.ref(dialog))
        QTest.keyClick(dialog, KEYS.Key_Escape)

    in_next_dialog(remember)
    stage.press("plan_add_result")
    qtbot.waitUntil(lambda: not stage.findChildren(ResultDialog))


def test_the_leader_form_asks_for_perspectives_and_no_superior(stage, office):
    camat = actor_for(office, "B. Suryanto")
    page = stage.put(PlanPage, camat)
    QTest.keyClick(page.findChildren(StartCard)[0], KEYS.Key_Space)
    stage.settle()
    assert page.view.template is PlanTemplate.LEADER
    assert not page._editor.parents.isVisible()

    def write(dialog):
        assert not dialog.findChild(QComboBox, "result_parent").isVisible()
        type_into(dialog, "result_text", "Kepuasan masyarakat meningkat")
        QTest.keyClick(dialog.findChild(QCheckBox, "tick_customer"), KEYS.Key_Space)
        type_into(dialog, "text_customer", "Indeks kepuasan masyarakat")
        type_into(dialog, "target_customer", ">= 84")
        accept(dialog)

    in_next_dialog(write)
    stage.press("plan_add_result")
    assert page.view.gaps == ()
