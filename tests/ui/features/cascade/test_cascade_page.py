"""The cascade with real keys and clicks, on a real file."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.ui.features.cascade.cascade_page import CascadePage
from asn_desktop.ui.features.cascade.tree_table import CascadeModel
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import (
    YEAR,
    leader_result,
    staff_plan,
    staff_result,
)

KEY = Qt.Key


@pytest.fixture
def tree(stage, office):
    """Show the leader a chain of three levels and one loose result."""
    camat = actor_for(office, "B. Suryanto")
    plan_id = start_plan(office, camat, camat.employee_id, YEAR)
    top = add_result(office, camat, plan_id, leader_result("Kepuasan masyarakat meningkat"))
    sri = actor_for(office, "Sri")
    sri_plan = start_plan(office, sri, sri.employee_id, YEAR)
    middle = add_result(office, sri, sri_plan, staff_result("Layanan tepat waktu", top))
    add_result(office, sri, sri_plan, staff_result("Loket bersih", top))
    staff_plan(office, middle)
    yusuf = actor_for(office, "Yusuf")
    loose = start_plan(office, yusuf, yusuf.employee_id, YEAR)
    add_result(office, yusuf, loose, staff_result("Surat tercatat"))
    page = stage.put(CascadePage, camat)
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    return page


ALL = [
    "Kepuasan masyarakat meningkat",
    "Layanan tepat waktu",
    "Surat pengantar dan keterangan terbit tepat waktu",
    "Loket bersih",
    "Surat tercatat",
]


def shown(page):
    return [line.text for line in page.table.lines.rows]


def press(page, *keys):
    for key in keys:
        QTest.keyClick(page.table, key)


def state(page, row):
    model = page.table.lines
    return model.index(row, 3).data()


def test_every_result_hangs_below_the_one_it_supports(tree):
    assert shown(tree) == ALL
    assert [line.depth for line in tree.table.lines.rows] == [0, 1, 2, 1, 0]


def test_gaps_are_named_in_words_in_row_and_header(tree):
    assert state(tree, 0) == "Didukung 2 hasil kerja"
    assert state(tree, 3) == "Belum didukung bawahan"
    assert state(tree, 4) == "Belum terhubung ke atasan"
    assert tree.caption == (
        "Tahun 2026 · 5 hasil kerja · 1 belum didukung bawahan · 1 belum terhubung ke atasan"
    )


def test_left_closes_and_goes_up_right_opens_and_goes_down(tree):
    press(tree, KEY.Key_Right, KEY.Key_Left)
    assert shown(tree) == [ALL[0], ALL[1], ALL[3], ALL[4]]
    press(tree, KEY.Key_Right)
    assert shown(tree) == ALL
    press(tree, KEY.Key_Right)
    assert tree.table.lines.row_at(tree.table.currentIndex().row()).text == ALL[2]
    press(tree, KEY.Key_Left, KEY.Key_Left, KEY.Key_Left)
    assert tree.table.lines.row_at(tree.table.currentIndex().row()).text == ALL[0]


def test_a_click_on_the_sign_closes_a_branch(tree):
    area = tree.table.visualRect(tree.table.lines.index(0, 0))
    place = QPoint(area.left() + 22, area.center().y())
    QTest.mouseClick(tree.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown(tree) == [ALL[0], ALL[4]]


def test_enter_opens_the_plan(stage, tree):
    press(tree, KEY.Key_Down, KEY.Key_Return)
    line = tree.table.lines.row_at(1)
    assert stage.opened == [("plan", {"plan_id": line.plan_id})]


def test_only_gaps_shows_them_with_what_lies_above(stage, tree):
    stage.press("cascade_gaps")
    assert shown(tree) == [ALL[0], ALL[3], ALL[4]]
    stage.press("cascade_gaps")
    assert shown(tree) == ALL


def test_search_finds_results_and_people(stage, tree):
    box = stage.find(QWidget, "cascade_search")
    QTest.keyClicks(box, "andi")
    QTest.keyClick(box, KEY.Key_Return)
    assert shown(tree) == ALL[:3]
    QTest.keyClicks(box, "zzz")
    QTest.keyClick(box, KEY.Key_Return)
    assert stage.findChildren(EmptyState)[0].accessibleName().startswith("Tidak ada yang cocok.")


def test_a_unit_is_shown_with_what_lies_above_it(stage, tree):
    box = stage.find(QComboBox, "cascade_unit")
    box.setCurrentIndex(box.findData("Sekretariat"))
    assert shown(tree) == [ALL[4]]


def test_all_branches_close_and_open_at_once(stage, tree):
    stage.press("cascade_fold")
    assert shown(tree) == [ALL[0], ALL[4]]
    stage.press("cascade_unfold")
    assert shown(tree) == ALL


def test_a_screen_reader_hears_level_and_fold(tree):
    index = tree.table.lines.index(1, 0)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(role) == "Tingkat 2, terbuka: Layanan tepat waktu"
    assert tree.table.lines.index(2, 0).data(role).startswith("Tingkat 3: Surat pengantar")


def test_the_model_keeps_qts_rules(tree):
    model = CascadeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_lines(tree.table.lines.rows)
    model.set_all_open(is_open=False)
    model.set_filter(lambda line: bool(line.findings))
    assert model.rowCount() == 3
    assert tester.model() is model


def test_staff_see_their_branch_without_the_way_to_the_matrix(stage, office, tree):
    page = stage.put(CascadePage, actor_for(office, "Andi"))
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown(page) == ALL[:3]
    assert page.caption.endswith("cabang Anda")
    assert not page.header_actions()[0].isVisible()
    press(page, KEY.Key_Home, KEY.Key_Return)
    assert stage.opened == []
    assert stage.notices[-1].bold == "Ini SKP Camat."


def test_an_office_without_plans_says_what_belongs_here(stage, office):
    stage.put(CascadePage, actor_for(office, "Rina"))
    words = [found.accessibleName() for found in stage.findChildren(EmptyState)]
    assert words[0].startswith("Belum ada hasil kerja tahun 2026.")
    assert not stage.find(QCheckBox, "cascade_gaps").isChecked()
