"""Ready sentences are picked by the keyboard and kept for the office."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from asn_desktop.domain.performance.terms import AnnexList, CoreValue
from asn_desktop.services.performance.plans.grid.phrases import ready_phrases
from asn_desktop.services.performance.plans.reading import own_plan, plan_view
from asn_desktop.services.performance.plans.surroundings import add_annex_line
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.kit.controls.tabs import TabBar
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import head_plan, staff_plan
from tests.ui.stage import in_next_dialog


def _pick(stage, words):
    def steps(dialog):
        stage.settle()
        search = dialog.findChild(QWidget, "phrase_search")
        QTest.keyClicks(search, words)
        QTest.keyClick(search, Qt.Key.Key_Return)

    return steps


def test_a_sentence_is_searched_and_becomes_an_annex_line(stage, office):
    andi, _, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    stage.find(TabBar, "plan_tabs").choose("annex")
    in_next_dialog(_pick(stage, "kendaraan desa"))
    stage.press("annex_phrases_resource_support")
    (line,) = own_plan(office, andi, 2026).annex
    assert line.text == "Kendaraan dinas untuk kunjungan ke desa dan kelurahan."


def test_a_sentence_is_put_behind_what_the_appraiser_wrote(stage, office):
    head_plan(office)
    andi, plan_id, _ = staff_plan(office)
    stage.put(PlanPage, actor_for(office, "Sri"), plan_id=plan_id)
    stage.find(TabBar, "plan_tabs").choose("behavior")
    editor = stage.find(QWidget, "expectation_loyal")
    editor.setFocus()
    QTest.keyClicks(editor, "Datang tepat waktu.")
    in_next_dialog(_pick(stage, "kerahasiaan"))
    stage.key(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    texts = {line.core_value: line.text for line in plan_view(office, andi, plan_id).expectations}
    assert texts[CoreValue.LOYAL] == (
        "Datang tepat waktu. Menjaga kerahasiaan data warga dan dokumen kantor."
    )


def test_a_line_is_kept_for_the_office_and_comes_first(stage, office):
    andi, plan_id, _ = staff_plan(office)
    key = add_annex_line(office, andi, plan_id, AnnexList.RESOURCES, "Ruang arsip kering.")
    stage.put(PlanPage, andi)
    stage.find(TabBar, "plan_tabs").choose("annex")

    def keep(dialog):
        stage.settle()
        QTest.keyClick(dialog.findChild(QWidget, "phrase_keep"), Qt.Key.Key_Space)
        stage.settle()
        shown = dialog.findChild(QListWidget, "phrase_list")
        assert shown.item(0).text().startswith("Ruang arsip kering.\nKalimat kantor")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_next_dialog(keep)
    stage.press(f"annex_keep_{key}")
    assert ready_phrases(office, AnnexList.RESOURCES)[0].text == "Ruang arsip kering."
    assert len(own_plan(office, andi, 2026).annex) == 1
