"""Drafts for many from the list of plans, with real keys, on a real file."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from asn_desktop.services.performance.plans.library.bulk import bulk_outlook, make_drafts
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.ui.features.plans.plans_page import PlansPage
from asn_desktop.ui.kit.tables.data_table import DataTable
from tests.factories import actor_for, employee_id
from tests.services.performance.plans.plan_contents import YEAR, staff_result
from tests.ui.stage import accept, in_next_dialog


def read_rows(dialog, rows):
    model = dialog.findChild(DataTable, "bulk_table").model()
    rows += [
        tuple(model.index(line, column).data() for column in range(3))
        for line in range(model.rowCount())
    ]


def test_the_operator_sees_the_summary_first_and_makes_all_drafts(stage, office):
    rina = actor_for(office, "Rina")
    stage.put(PlansPage, rina)
    rows = []

    def make(dialog):
        read_rows(dialog, rows)
        accept(dialog)

    in_next_dialog(make)
    stage.press("plans_bulk")
    assert rows[-1] == ("Andi Pratama, A.Md.", "Draf kosong", "Belum ada di pustaka")
    assert ("Siti Rahmawati, S.E.", "Dari pustaka", "4 hasil kerja, 9 indikator") in rows
    assert stage.notices[-1].bold == "Delapan draf SKP dibuat."
    assert stage.notices[-1].sentence == "7 diisi dari pustaka, 1 kosong."
    assert all(line.plan_id for line in plans_list(office, rina, YEAR))
    assert not stage.findChildren(QWidget, "plans_bulk")[0].isVisible()


def test_cancelling_the_summary_makes_nothing(stage, office):
    rina = actor_for(office, "Rina")
    stage.put(PlansPage, rina)
    in_next_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    stage.press("plans_bulk")
    assert not any(line.plan_id for line in plans_list(office, rina, YEAR))


def test_undo_takes_back_what_nobody_worked_on(stage, office):
    rina, andi = actor_for(office, "Rina"), actor_for(office, "Andi")
    stage.put(PlansPage, rina)
    in_next_dialog(accept)
    stage.press("plans_bulk")
    plan = own_plan(office, andi, YEAR)
    add_result(office, andi, plan.id, staff_result("Antrean tertib", assigned_by="Camat"))
    stage.undo()
    stage.settle()
    assert stage.notices[-1].bold == "Tujuh draf SKP ditarik kembali."
    assert stage.notices[-1].sentence == "Satu draf tetap karena sudah dikerjakan."
    assert own_plan(office, andi, YEAR) is not None
    assert stage.find(QWidget, "plans_bulk").isVisible()


def test_an_appraiser_is_offered_the_own_team(stage, office):
    stage.put(PlansPage, actor_for(office, "Sri"))
    rows = []

    def make(dialog):
        read_rows(dialog, rows)
        accept(dialog)

    in_next_dialog(make)
    stage.press("plans_bulk")
    assert [name for name, _, _ in rows] == [
        "Maya Kolo, S.Kom.",
        "Siti Rahmawati, S.E.",
        "Andi Pratama, A.Md.",
    ]
    assert own_plan(office, actor_for(office, "Sri"), YEAR) is None
    # The own plan is missing, but nobody drafts it from here.
    assert not stage.findChildren(QWidget, "plans_bulk")[0].isVisible()


def test_whose_plans_are_all_there_is_not_offered_anything(stage, office):
    rina = actor_for(office, "Rina")
    names = ("Andi", "Siti", "Maya")
    make_drafts(office, rina, YEAR, [employee_id(office, name) for name in names])
    stage.put(PlansPage, actor_for(office, "Sri"))
    assert not stage.findChildren(QWidget, "plans_bulk")[0].isVisible()


def test_when_somebody_else_was_faster_it_is_said(stage, office):
    rina = actor_for(office, "Rina")
    stage.put(PlansPage, rina)

    def make_meanwhile(dialog):
        ids = [line.employee_id for line in bulk_outlook(office, rina, YEAR)]
        make_drafts(office, rina, YEAR, ids)
        accept(dialog)

    in_next_dialog(make_meanwhile)
    stage.press("plans_bulk")
    assert stage.notices[-1].bold == "Semua pegawai sudah punya SKP."
    assert len(plans_list(office, rina, YEAR)) == 8
