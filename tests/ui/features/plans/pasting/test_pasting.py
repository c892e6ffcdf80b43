"""Pasting from a spreadsheet with real keys: a preview first, bad cells by name, one step back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget, QWidget

from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.ui.features.plans.plan_page import PlanPage
from asn_desktop.ui.features.plans.plans_page import PlansPage
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import staff_plan
from tests.ui.stage import accept, in_next_dialog, said

GOOD = (
    "Hasil kerja\tAspek\tIndikator\tTarget\tSatuan\n"
    "Laporan bulanan tersusun\tKuantitas\tJumlah laporan\t12\tlaporan\n"
    "\tWaktu\tLaporan diserahkan\t5-7\thari\n"
    "Arsip tertata\tKualitas\tArsip mudah ditemukan\t≥ 95\tpersen\n"
)
BAD = GOOD.replace("12\tlaporan", "banyak\tlaporan")


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_a_block_is_pasted_after_its_preview_and_taken_back(stage, office):
    andi, _, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    _copy(GOOD)

    def look(dialog):
        assert said(dialog, "paste_summary") == "2 hasil kerja, 3 indikator"
        assert not own_plan(office, andi, 2026).results[1:]
        accept(dialog)

    in_next_dialog(look)
    stage.press("plan_paste")
    results = own_plan(office, andi, 2026).results
    assert [line.text for line in results[1:]] == ["Laporan bulanan tersusun", "Arsip tertata"]
    assert results[1].indicators[1].target_text == "5–7"
    assert stage.undo_words == "2 hasil kerja ditempel."
    stage.undo()
    stage.settle()
    assert len(own_plan(office, andi, 2026).results) == 1


def test_a_bad_cell_is_named_and_can_be_mended_in_the_preview(stage, office):
    andi, _, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    _copy(BAD)

    def mend(dialog):
        assert "Baris 1, Target: “banyak” bukan angka" in said(dialog, "paste_problem")
        assert not dialog.findChild(QWidget, "paste_take").isEnabled()
        table = dialog.findChild(QTableWidget, "paste_table")
        QTest.keyClick(dialog.findChild(QWidget, "paste_next"), Qt.Key.Key_Space)
        assert (table.currentRow(), table.currentColumn()) == (0, 3)
        QTest.keyClick(table, Qt.Key.Key_F2)
        editor = table.findChild(QLineEdit)
        editor.selectAll()
        QTest.keyClicks(editor, "12")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert table.item(0, 3).text() == "12"
        assert said(dialog, "paste_problem") == ""
        accept(dialog)

    in_next_dialog(mend)
    stage.press("plan_paste")
    assert len(own_plan(office, andi, 2026).results) == 3


def test_an_empty_clipboard_and_cancelling_take_nothing(stage, office):
    andi, _, _ = staff_plan(office)
    stage.put(PlanPage, andi)
    _copy("")

    def give_up(dialog):
        assert "Papan klip kosong" in said(dialog, "paste_problem")
        accept(dialog)
        assert dialog.isVisible()
        _copy(GOOD)
        QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert said(dialog, "paste_summary") == "2 hasil kerja, 3 indikator"
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_next_dialog(give_up)
    stage.press("plan_paste")
    assert len(own_plan(office, andi, 2026).results) == 1


def test_drafts_for_several_people_are_pasted_from_the_list(stage, office):
    rina = actor_for(office, "Rina")
    stage.put(PlansPage, rina)
    _copy(
        "Nama\tHasil kerja\tAspek\tIndikator\tTarget\tSatuan\n"
        "Andi Pratama\tSurat terbit\tKuantitas\tJumlah surat\t300\tsurat\n"
        "Yusuf Hidayat\tArsip tertata\tKualitas\tArsip lengkap\t95\tpersen\n"
    )

    def look(dialog):
        stage.settle()
        assert "2 draf SKP: Andi Pratama (1 hasil kerja, 1 indikator)" in said(
            dialog, "paste_summary"
        )
        accept(dialog)

    def choose(dialog):
        in_next_dialog(look)
        QTest.keyClick(dialog.findChild(QWidget, "bulk_paste"), Qt.Key.Key_Space)

    in_next_dialog(choose)
    stage.press("plans_bulk")
    stage.settle()
    made = [line.name for line in plans_list(office, rina, 2026) if line.plan_id]
    assert made == ["Andi Pratama, A.Md.", "Yusuf Hidayat"]
    stage.undo()
    stage.settle()
    assert not [line for line in plans_list(office, rina, 2026) if line.plan_id]
