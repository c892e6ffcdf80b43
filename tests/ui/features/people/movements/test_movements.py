"""People who move, by real keys: transfer in three steps, substitutes, leave, and the way back."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QWidget

from asn_desktop.domain.people.terms import Capacity
from asn_desktop.domain.performance.terms import Aspect, ResultKind, TargetDirection
from asn_desktop.services.people.employees import employee_detail
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.store.tables import IndicatorRow, PlannedResultRow
from asn_desktop.ui.features.people.movements.transfer_dialog import TransferDialog
from asn_desktop.ui.features.people.people_page import PeoplePage
from asn_desktop.ui.features.plans.plan_page import PlanPage
from tests.factories import actor_for, add_bare_plan, employee_id
from tests.ui.stage import Stage, accept, in_next_dialog, said, type_into


@pytest.fixture
def plan_id(stage: Stage) -> str:
    with stage.office.database.write() as session:
        add_bare_plan(session, "Dewi")
        plan = add_bare_plan(session, "Siti")
        for place, text in enumerate(("Laporan layanan", "Arsip rapi"), start=1):
            result = PlannedResultRow(
                plan_id=plan.id, kind=ResultKind.MAIN, sort_order=place, text=text
            )
            session.add(result)
            session.flush()
            session.add(
                IndicatorRow(
                    result_id=result.id,
                    sort_order=1,
                    aspect=Aspect.QUANTITY,
                    text="Jumlah laporan",
                    target_text="12",
                    unit="laporan",
                    target_value=Decimal(12),
                    direction=TargetDirection.MORE,
                )
            )
        return plan.id


@pytest.fixture
def page(stage: Stage, plan_id: str) -> PeoplePage:
    siti = employee_id(stage.office, "Siti")
    return stage.put(PeoplePage, actor_for(stage.office, "Rina"), employee_id=siti)


def menu_entry(page: PeoplePage, words: str) -> QAction:
    actions = page.panel.more.menu().actions()
    return next(action for action in actions if words in action.text().replace("&", ""))


def detail_of(stage: Stage, name: str):
    operator = actor_for(stage.office, "Rina")
    return employee_detail(stage.office, operator, employee_id(stage.office, name), 2026)


def set_day(dialog: QWidget, name: str, day: date) -> None:
    dialog.findChild(QDateEdit, name).setDate(QDate(day.year, day.month, day.day))


def next_step(stage: Stage, dialog: QWidget) -> None:
    accept(dialog)
    stage.settle()


def to_dewi(dialog: QWidget, day: date) -> None:
    set_day(dialog, "post_first_day", day)
    editor = dialog.findChild(QComboBox, "post_appraiser").lineEdit()
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Dewi")


def test_three_steps_split_the_year_and_the_snackbar_takes_it_back(stage, page, plan_id):
    steps: list[str] = []

    def fill(dialog: TransferDialog) -> None:
        to_dewi(dialog, date(2026, 9, 16))
        steps.append(said(dialog, "transfer_step"))
        next_step(stage, dialog)
        steps.append(said(dialog, "transfer_step"))
        QTest.keyClick(dialog.findChild(QCheckBox, "transfer_goes_1"), Qt.Key.Key_Space)
        QTest.keyClick(dialog.findChild(QCheckBox, "transfer_share"), Qt.Key.Key_Space)
        assert dialog.results.shares[next(iter(dialog.results.shares))] == ("9", "3")
        type_into(dialog, "transfer_share_1_1", "8")
        type_into(dialog, "transfer_share_1_2", "4")
        next_step(stage, dialog)
        steps.append(said(dialog, "transfer_step"))
        accept(dialog)

    in_next_dialog(fill)
    menu_entry(page, "Pindah jabatan").trigger()
    stage.settle()
    assert [step[:17] for step in steps] == [
        "Langkah 1 dari 3:",
        "Langkah 2 dari 3:",
        "Langkah 3 dari 3:",
    ]
    operator = actor_for(stage.office, "Rina")
    old = plan_view(stage.office, operator, plan_id)
    assert old.ends == date(2026, 9, 15)
    assert old.results[0].indicators[0].target_text == "8"
    new_id = detail_of(stage, "Siti").plan_id
    new = plan_view(stage.office, operator, new_id)
    assert [line.text for line in new.results] == ["Laporan layanan"]
    assert new.results[0].indicators[0].target_text == "4"
    assert "pindah mulai 16 September 2026" in stage.undo_words
    stage.undo()
    stage.settle()
    assert plan_view(stage.office, operator, plan_id).ends == date(2026, 12, 31)
    assert detail_of(stage, "Siti").plan_id == plan_id


def test_a_day_outside_the_year_is_said_at_the_day_and_nothing_is_lost(stage, page, plan_id):
    found: list[str] = []

    def fill(dialog: TransferDialog) -> None:
        to_dewi(dialog, date(2027, 1, 4))
        next_step(stage, dialog)
        found.append(dialog.fields["valid_from"].error)
        found.append(dialog.post.appraiser.currentText())
        dialog.remember_untouched()
        dialog.cancel()

    in_next_dialog(fill)
    menu_entry(page, "Pindah jabatan").trigger()
    stage.settle()
    assert "di luar tahun 2026" in found[0]
    assert found[1] == "Dewi"
    assert plan_view(stage.office, actor_for(stage.office, "Rina"), plan_id).version == 1


def test_going_back_keeps_what_was_ticked(stage, page):
    kept: list[int] = []

    def fill(dialog: TransferDialog) -> None:
        to_dewi(dialog, date(2026, 9, 16))
        next_step(stage, dialog)
        QTest.keyClick(dialog.findChild(QCheckBox, "transfer_goes_2"), Qt.Key.Key_Space)
        dialog.back.click()
        next_step(stage, dialog)
        kept.append(len(dialog.results.going))
        dialog.remember_untouched()
        dialog.cancel()

    in_next_dialog(fill)
    menu_entry(page, "Pindah jabatan").trigger()
    stage.settle()
    assert kept == [1]


def test_another_page_can_open_the_transfer_at_once(stage, plan_id):
    titles: list[str] = []

    def look(dialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.cancel()

    in_next_dialog(look)
    siti = employee_id(stage.office, "Siti")
    stage.put(PeoplePage, actor_for(stage.office, "Rina"), employee_id=siti, action="move")
    assert titles == ["Pindah jabatan"]


def test_leave_is_recorded_shown_and_ended(stage, page):
    def fill(dialog) -> None:
        set_day(dialog, "standing_first_day", date(2026, 10, 1))
        type_into(dialog, "standing_number", "893.3/45/2026")
        accept(dialog)

    in_next_dialog(fill)
    menu_entry(page, "Cuti, tugas belajar").trigger()
    stage.settle()
    detail = detail_of(stage, "Siti")
    assert detail.exempt == "Tugas belajar s.d. 31 Des 2026"
    page.panel.tabs.choose("history")

    def end(dialog) -> None:
        set_day(dialog, "ending_last_day", date(2026, 9, 30))
        accept(dialog)

    in_next_dialog(end)
    stage.press("standing_end")
    assert detail_of(stage, "Siti").standings == ()


def test_a_leave_without_number_names_the_field(stage, page):
    found: list[str] = []

    def fill(dialog) -> None:
        next_step(stage, dialog)
        found.append(dialog.fields["document_number"].error)
        dialog.remember_untouched()
        dialog.cancel()

    in_next_dialog(fill)
    menu_entry(page, "Cuti, tugas belajar").trigger()
    stage.settle()
    assert "Nomor surat" in found[0]


def test_a_delegation_names_officer_letter_and_days(stage, page):
    def fill(dialog) -> None:
        dialog.capacity.choose(Capacity.DELEGATED)
        editor = dialog.findChild(QComboBox, "acting_officer").lineEdit()
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, "Sri Wahyuni")
        type_into(dialog, "acting_number", "800/12/2026")
        accept(dialog)

    in_next_dialog(fill)
    menu_entry(page, "Plt/Plh atau delegasi").trigger()
    stage.settle()
    line = detail_of(stage, "Siti").substitutes[0]
    assert (line.capacity, line.letter_number) == (Capacity.DELEGATED, "800/12/2026")
    assert line.appraiser_name == "Sri Wahyuni, S.Sos."


def test_the_plan_leads_the_operator_to_the_transfer(stage, plan_id):
    plan = stage.put(PlanPage, actor_for(stage.office, "Rina"), plan_id=plan_id)
    menu = next(
        found
        for button in plan.header_actions()
        if (found := button.findChild(QAction, "plan_move")) is not None
    )
    assert menu.isVisible()
    menu.trigger()
    siti = employee_id(stage.office, "Siti")
    assert stage.opened[-1] == ("people", {"employee_id": siti, "action": "move"})
