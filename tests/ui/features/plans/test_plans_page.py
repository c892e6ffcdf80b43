"""The list of plans with real keys, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.services.performance.plans.workflow import submit_plan
from asn_desktop.ui.features.plans.plans_page import PlansPage
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import staff_plan, staff_result
from tests.ui.stage import accept, in_next_dialog

KEYS = Qt.Key


@pytest.fixture
def two_submitted(office):
    """Hand in the plans of Andi and Siti."""
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    siti = actor_for(office, "Siti")
    other = start_plan(office, siti, siti.employee_id, 2026)
    add_result(office, siti, other, staff_result("Antrean tertib", assigned_by="Camat"))
    submit_plan(office, siti, other)
    return andi, siti


def rows(stage):
    model = stage.find(DataTable, "plans_table").model()
    return [model.index(line, 0).data() for line in range(model.rowCount())]


def test_the_appraiser_sees_what_waits_first_and_its_number_on_the_page(
    stage, office, two_submitted
):
    page = stage.put(PlansPage, actor_for(office, "Sri"))
    assert rows(stage) == ["Andi Pratama, A.Md.", "Siti Rahmawati, S.E."]
    assert page.badge == 2
    assert page.caption == "Tahun 2026 · 4 pegawai · 2 lewat batas 31 Januari"


def test_late_plans_are_marked_in_words(stage, office, two_submitted):
    stage.put(PlansPage, actor_for(office, "Sri"))
    model = stage.find(DataTable, "plans_table").model()
    columns = {column.key: column for column in model.columns}
    assert columns["remark"].display(model.row_at(0)) == "Diajukan 5 Okt 2026"
    assert columns["remark"].subtext(model.row_at(0)) == "Lewat batas 31 Januari"


def test_several_plans_are_approved_after_a_summary(stage, office, two_submitted):
    stage.put(PlansPage, actor_for(office, "Sri"))
    table = stage.find(DataTable, "plans_table")
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, KEYS.Key_Space)
    QTest.keyClick(table, KEYS.Key_Down)
    QTest.keyClick(table, KEYS.Key_Space)
    summary = []

    def read(dialog):
        summary.extend(label.text() for label in dialog.findChildren(Text))
        accept(dialog)

    in_next_dialog(read)
    stage.press("plans_approve")
    assert "1 hasil kerja, 3 indikator" in summary
    assert any("lewat batas 31 Januari" in words for words in summary)
    assert stage.notices[-1].bold == "Dua SKP sudah disetujui."
    for actor in two_submitted:
        assert own_plan(office, actor, 2026).status is PlanStatus.APPROVED


def test_approving_without_a_tick_says_what_to_do(stage, office, two_submitted):
    stage.put(PlansPage, actor_for(office, "Sri"))
    stage.press("plans_approve")
    assert stage.notices[-1].bold == "Belum ada SKP yang dicentang."


def test_enter_opens_the_plan_in_front(stage, office, two_submitted):
    stage.put(PlansPage, actor_for(office, "Sri"))
    table = stage.find(DataTable, "plans_table")
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, KEYS.Key_Return)
    plan = own_plan(office, two_submitted[0], 2026)
    assert stage.opened == [("plan", {"plan_id": plan.id})]


def test_the_operator_sees_everybody_and_may_start_a_missing_plan(stage, office):
    page = stage.put(PlansPage, actor_for(office, "Rina"))
    assert page.title == "Persetujuan SKP"
    assert len(rows(stage)) == 8
    assert not stage.findChildren(QWidget, "plans_approve")[0].isVisible()
    table = stage.find(DataTable, "plans_table")
    model = table.model()
    line = next(n for n in range(model.rowCount()) if model.row_at(n).name.startswith("Yusuf"))
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.selectRow(line)
    in_next_dialog(accept)
    QTest.keyClick(table, KEYS.Key_Return)
    stage.settle()
    made = own_plan(office, actor_for(office, "Yusuf"), 2026)
    assert stage.opened == [("plan", {"plan_id": made.id})]


def test_a_tab_without_rows_says_so(stage, office):
    page = stage.put(PlansPage, actor_for(office, "Sri"))
    page._tabs.choose("approved")
    titles = [label.text() for label in page.findChildren(Text) if label.isVisible()]
    assert "Belum ada SKP yang disetujui." in titles
