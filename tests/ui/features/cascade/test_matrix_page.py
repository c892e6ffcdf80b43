"""The matrix of roles with real keys, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QPlainTextEdit

from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.services.performance.cascade.matrix import matrix_view
from asn_desktop.services.performance.cascade.matrix_editing import CellInput, save_cells
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.ui.features.cascade.matrix_model import MatrixModel
from asn_desktop.ui.features.cascade.matrix_page import MatrixPage
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from tests.factories import actor_for, employee_id
from tests.services.performance.plans.plan_contents import (
    YEAR,
    head_plan,
    staff_plan,
    staff_result,
)

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sri(office):
    """Give the head two results, the first supported by Andi already."""
    head, plan_id, result_id = head_plan(office)
    add_result(office, head, plan_id, staff_result("Antrean loket tertib", assigned_by="Camat"))
    staff_plan(office, result_id)
    return head, plan_id


@pytest.fixture
def page(stage, sri):
    return stage.put(MatrixPage, sri[0])


def go(page, row, column):
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.grid.model().index(row, column))


def type_words(stage, page, words):
    """Type as a person does: the first letter opens the editor."""
    QTest.keyClicks(page.grid, words[0])
    editor = stage.find(QPlainTextEdit, "matrix_editor")
    QTest.keyClicks(editor, words[1:])
    return editor


def stored(office, sri):
    return [
        [cell.waiting for cell in row.cells] for row in matrix_view(office, sri[0], sri[1]).rows
    ]


def texts(page):
    model = page.grid.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_team_stands_down_and_the_leaders_results_across(page):
    model = page.grid.model()
    assert page.caption == "Sri Wahyuni, S.Sos. · Tahun 2026 · 3 anggota tim"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "2. Antrean loket tertib"
    assert model.headerData(0, Qt.Orientation.Vertical).startswith("Andi Pratama, A.Md.\n")
    assert texts(page)[0][0] == "Surat pengantar dan keterangan terbit tepat waktu"
    assert model.state_of(model.index(0, 0)) == "Di SKP · Draf"


def test_typing_and_enter_store_the_cell_and_go_down(stage, office, sri, page):
    go(page, 1, 0)
    editor = type_words(stage, page, "Aplikasi antrean siap")
    QTest.keyClick(editor, KEY.Key_Return)
    stage.settle()
    assert stored(office, sri)[1] == ["Aplikasi antrean siap", ""]
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (2, 0)
    model = page.grid.model()
    assert model.state_of(model.index(1, 0)) == "Menunggu"


def test_escape_leaves_the_cell_as_it_was(stage, office, sri, page):
    go(page, 1, 0)
    QTest.keyClick(type_words(stage, page, "Salah"), KEY.Key_Escape)
    stage.settle()
    assert stored(office, sri)[1] == ["", ""]


def test_a_cell_that_shows_a_result_takes_no_typing(stage, office, sri, page):
    go(page, 0, 0)
    QTest.keyClicks(page.grid, "x")
    assert not page.findChildren(QPlainTextEdit, "matrix_editor")


def test_delete_clears_a_cell_and_can_be_taken_back(stage, office, sri, page):
    go(page, 1, 0)
    QTest.keyClick(type_words(stage, page, "Satu"), KEY.Key_Return)
    stage.settle()
    go(page, 1, 0)
    QTest.keyClick(page.grid, KEY.Key_Delete)
    stage.settle()
    assert stored(office, sri)[1] == ["", ""]
    stage.undo()
    stage.settle()
    assert stored(office, sri)[1] == ["Satu", ""]


def test_a_block_from_a_spreadsheet_fills_its_cells_and_can_be_taken_back(stage, office, sri, page):
    go(page, 1, 0)
    QGuiApplication.clipboard().setText("a\tb\nc\td\n")
    QTest.keyClick(page.grid, KEY.Key_V, CONTROL)
    stage.settle()
    assert stored(office, sri) == [["", ""], ["a", "b"], ["c", "d"]]
    stage.undo()
    stage.settle()
    assert stored(office, sri) == [["", ""], ["", ""], ["", ""]]


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ("a\tb\nc", "Baris 2 berisi 1 sel"),
        ("a\nb\nc\nd", "Dari sel ini hanya ada 2 baris"),
        ("", "Papan klip kosong"),
    ],
)
def test_a_block_that_does_not_fit_is_named_and_writes_nothing(
    stage, office, sri, page, block, words
):
    go(page, 1, 0)
    QGuiApplication.clipboard().setText(block)
    QTest.keyClick(page.grid, KEY.Key_V, CONTROL)
    stage.settle()
    assert words in stage.notices[-1].sentence
    assert stored(office, sri) == [["", ""]] * 3


def test_typing_that_is_refused_stays_in_its_cell(stage, office, sri, page):
    go(page, 1, 0)
    QGuiApplication.clipboard().setText("x" * 600)
    QTest.keyClick(page.grid, KEY.Key_V, CONTROL)
    stage.settle()
    assert "paling banyak 500 huruf" in stage.notices[-1].sentence
    model = page.grid.model()
    assert model.index(1, 0).data() == "x" * 600
    assert model.state_of(model.index(1, 0)) == "Belum tersimpan"
    assert stored(office, sri)[1] == ["", ""]


def test_somebody_else_saving_first_is_told_and_nothing_is_overwritten(stage, office, sri, page):
    result_id = matrix_view(office, *sri).columns[0].result_id
    save_cells(office, sri[0], sri[1], [CellInput(result_id, employee_id(office, "Maya"), "Lain")])
    go(page, 1, 0)
    QTest.keyClick(type_words(stage, page, "Punya saya"), KEY.Key_Return)
    stage.settle()
    assert "Orang lain baru saja mengubah sel ini" in stage.notices[-1].sentence
    assert stored(office, sri)[1] == ["Lain", ""]
    assert texts(page)[1][0] == "Punya saya"


def test_a_waiting_cell_becomes_a_result_of_the_draft(stage, office, sri, page):
    siti = actor_for(office, "Siti")
    start_plan(office, siti, siti.employee_id, YEAR)
    page.refresh()
    stage.settle()
    go(page, 2, 1)
    QTest.keyClick(type_words(stage, page, "Antrean pendek"), KEY.Key_Return)
    stage.settle()
    go(page, 2, 1)
    stage.press("matrix_make")
    assert [line.text for line in own_plan(office, siti, YEAR).results] == ["Antrean pendek"]
    assert stage.notices[-1].bold == "Satu hasil kerja masuk ke draf SKP."
    model = page.grid.model()
    assert model.state_of(model.index(2, 1)) == "Di SKP · Draf"


def test_without_a_plan_the_cell_waits_and_the_reason_is_told(stage, office, sri, page):
    go(page, 1, 0)
    QTest.keyClick(type_words(stage, page, "Aplikasi siap"), KEY.Key_Return)
    stage.settle()
    go(page, 1, 0)
    stage.press("matrix_make")
    assert "SKP pegawai ini belum dibuat" in stage.notices[-1].sentence
    assert stored(office, sri)[1] == ["Aplikasi siap", ""]


def test_an_empty_cell_says_what_to_do(stage, page):
    go(page, 1, 0)
    stage.press("matrix_make")
    assert "ketik isinya dahulu" in stage.notices[-1].sentence


def test_the_operator_reads_every_team_and_types_nothing(stage, office, sri):
    dewi = actor_for(office, "Dewi")
    dewis = start_plan(office, dewi, dewi.employee_id, YEAR)
    add_result(office, dewi, dewis, staff_result("Administrasi tertib", assigned_by="Camat"))
    page = stage.put(MatrixPage, actor_for(office, "Rina"))
    box = stage.find(QComboBox, "matrix_leader")
    assert [box.itemText(place).partition(" ·")[0] for place in range(box.count())] == [
        "Dewi Lestari, S.STP.",
        "Sri Wahyuni, S.Sos.",
    ]
    box.setCurrentIndex(1)
    stage.settle()
    assert page.caption.startswith("Sri Wahyuni")
    go(page, 1, 0)
    QTest.keyClicks(page.grid, "x")
    QApplication.processEvents()
    assert not page.findChildren(QPlainTextEdit, "matrix_editor")


def test_a_leader_without_a_plan_is_told_what_comes_first(stage, office):
    stage.put(MatrixPage, actor_for(office, "Dewi"))
    words = [found.accessibleName() for found in stage.findChildren(EmptyState)]
    assert "Buat SKP pimpinan tahun ini dahulu." in words[0]


def test_the_way_to_paper_names_the_plan(stage, sri, page):
    page.header_actions()[0].click()
    assert stage.opened == [("print", {"document": "role_matrix", "id": sri[1]})]


def test_the_model_keeps_qts_rules(office, sri):
    model = MatrixModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view = matrix_view(office, *sri)
    model.set_view(view)
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Maya Kolo, S.Kom., hasil 1: kosong"
    )
    assert tester.model() is model


def test_all_that_wait_become_results_at_once(stage, office, sri, page):
    siti = actor_for(office, "Siti")
    start_plan(office, siti, siti.employee_id, YEAR)
    page.refresh()
    stage.settle()
    go(page, 1, 0)
    QGuiApplication.clipboard().setText("a\tb\nc\td\n")
    QTest.keyClick(page.grid, KEY.Key_V, CONTROL)
    stage.settle()
    assert stage.find(QAbstractButton, "matrix_make_all").text() == "Jadikan se&mua (2)"
    stage.press("matrix_make_all")
    assert [line.text for line in own_plan(office, siti, YEAR).results] == ["c", "d"]
    assert stored(office, sri) == [["", ""], ["a", "b"], ["", ""]]


def test_reading_again_stores_what_is_being_typed(stage, office, sri, page):
    go(page, 1, 0)
    type_words(stage, page, "Setengah jadi")
    page.refresh()
    stage.settle()
    assert stored(office, sri)[1] == ["Setengah jadi", ""]
    assert texts(page)[1][0] == "Setengah jadi"


def test_alt_and_a_figure_name_the_level_of_a_role(stage, office, sri, page):
    go(page, 1, 0)
    QTest.keyClick(type_words(stage, page, "Antrean tertib"), KEY.Key_Return)
    stage.settle()
    go(page, 1, 0)
    QTest.keyClick(page.grid, KEY.Key_2, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    model = page.grid.model()
    assert model.state_of(model.index(1, 0)) == "Menunggu · Output"
    cell = matrix_view(office, *sri).rows[1].cells[0]
    assert cell.level is RoleLevel.OUTPUT
    QTest.keyClick(page.grid, KEY.Key_3, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert matrix_view(office, *sri).rows[1].cells[0].level is RoleLevel.SERVICE


def test_an_empty_cell_has_no_level_and_says_why(stage, page):
    go(page, 2, 0)
    QTest.keyClick(page.grid, KEY.Key_1, Qt.KeyboardModifier.AltModifier)
    assert stage.notices[-1].sentence == "Ketik peran dahulu, lalu pilih tingkatnya."
