"""The staff list by real keys on a real office: finding, adding, changing, moving, archiving."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton

from asn_desktop.domain.people.terms import Capacity, EmploymentKind, Role
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.people.employees import employee_detail
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.ui.features.people.people_page import PeoplePage
from asn_desktop.ui.kit.page import NoticeKind
from tests.factories import actor_for, employee_id
from tests.ui.stage import Stage, accept, in_next_dialog, said, type_into

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(stage: Stage) -> PeoplePage:
    return stage.put(PeoplePage, actor_for(stage.office, "Rina"))


def names(page: PeoplePage) -> list[str]:
    model = page.people.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def menu_entry(page: PeoplePage, words: str) -> QAction:
    actions = page.panel.more.menu().actions()
    return next(action for action in actions if words in action.text().replace("&", ""))


def in_front(stage: Stage, page: PeoplePage, name: str) -> None:
    page.people.table.select_key(employee_id(stage.office, name))
    stage.settle()


def today_of(stage: Stage, name: str):
    with stage.office.read() as session:
        found = employee_id(stage.office, name)
        return person_on(session, found, stage.office.clock.today())


def test_the_list_shows_everybody_but_officials_elsewhere(page):
    assert len(names(page)) == 8
    assert names(page) == sorted(names(page))
    assert "8" in page.people.count_label.text()


def test_typing_after_ctrl_f_and_enter_opens_the_person(stage, page):
    stage.key(page, Qt.Key.Key_F, CONTROL)
    assert page.people.search.hasFocus()
    QTest.keyClicks(page.people.search, "19880921")
    stage.key(page.people.search, Qt.Key.Key_Return)
    assert names(page) == ["Siti Rahmawati, S.E."]
    page.people.table.setFocus(Qt.FocusReason.TabFocusReason)
    stage.key(page.people.table, Qt.Key.Key_Return)
    assert page.panel.detail.person.name == "Siti Rahmawati, S.E."
    assert page.panel.plan.hasFocus()


def test_the_panel_follows_the_search_to_somebody_who_is_listed(stage, page):
    in_front(stage, page, "Siti")
    QTest.keyClicks(page.people.search, "Yusuf")
    stage.key(page.people.search, Qt.Key.Key_Return)
    assert page.panel.detail.person.name == "Yusuf Hidayat"


def test_a_search_without_result_offers_to_take_the_filter_away(stage, page):
    QTest.keyClicks(page.people.search, "tidak ada")
    stage.key(page.people.search, Qt.Key.Key_Return)
    assert names(page) == []
    stage.press("people_reset")
    assert len(names(page)) == 8
    assert page.people.search.text() == ""


def test_unit_and_plan_filters_narrow_the_list(stage, page):
    rina = actor_for(stage.office, "Rina")
    start_plan(stage.office, rina, employee_id(stage.office, "Yusuf"), 2026)
    units = stage.find(QComboBox, "people_unit")
    units.setCurrentIndex(next(at for at in range(9) if "Sekretariat" in units.itemText(at)))
    units.activated.emit(units.currentIndex())
    stage.settle()
    assert names(page) == ["Dewi Lestari, S.STP.", "Rina Marlina, S.E.", "Yusuf Hidayat"]
    plans = stage.find(QComboBox, "people_plan")
    plans.setFocus()
    stage.key(plans, Qt.Key.Key_Down)
    assert plans.currentText() == "Belum dibuat"
    assert names(page) == ["Dewi Lestari, S.STP.", "Rina Marlina, S.E."]


def test_a_click_on_a_heading_sorts_in_the_store_and_again_turns_it_over(stage, page):
    header = page.people.table.horizontalHeader()
    for first in ("Analis Kepegawaian", "Sekretaris Kecamatan"):
        QTest.mouseClick(
            header.viewport(),
            Qt.MouseButton.LeftButton,
            pos=header.viewport().rect().topLeft()
            + type(header.pos())(header.sectionViewportPosition(1) + 12, 12),
        )
        stage.settle()
        assert page.people.model.index(0, 1).data() == first


def test_a_new_person_is_added_with_the_first_post_by_keys_alone(stage, page):
    seen = {}

    def fill(dialog):
        type_into(dialog, "employee_name", "Agus Setiawan")
        type_into(dialog, "employee_nip", "19900513 2019")
        seen["half"] = said(dialog, "employee_nip_read")
        type_into(dialog, "employee_nip", "19960704 202321 2 015")
        seen["read"] = said(dialog, "employee_nip_read")
        type_into(dialog, "post_position", "Pranata Komputer Ahli Pertama")
        appraiser = dialog.findChild(QComboBox, "post_appraiser").lineEdit()
        appraiser.setFocus()
        appraiser.selectAll()
        QTest.keyClicks(appraiser, "Sri Wahyuni")
        accept(dialog)

    in_next_dialog(fill)
    stage.key(page, Qt.Key.Key_N, CONTROL)
    assert seen["half"] == "NIP baru 12 dari 18 angka."
    assert "lahir 4 Juli 1996 · perempuan · PPPK sejak 2023" in seen["read"]
    added = today_of(stage, "Agus")
    assert added.kind is EmploymentKind.PPPK
    assert added.position_type.label == "Jabatan fungsional"
    assert added.appraiser_id == employee_id(stage.office, "Sri")
    assert page.panel.detail.person.name == "Agus Setiawan"


def test_a_nip_that_is_taken_is_named_beside_its_field_and_nothing_is_stored(stage, page):
    seen = []

    def fill(dialog):
        type_into(dialog, "employee_name", "Orang Baru")
        type_into(dialog, "employee_nip", "198809212014032002")
        type_into(dialog, "post_position", "Pengelola Data")
        accept(dialog)
        stage.settle()
        seen.append(dialog.fields["nip"].error)
        dialog.done(0)

    in_next_dialog(fill)
    stage.press("people_add")
    assert seen == ["NIP ini sudah dipakai Siti Rahmawati, S.E.. Periksa angkanya."]
    assert len(names(page)) == 8


@pytest.mark.allow_warnings
def test_after_a_crash_the_same_typing_can_be_stored(stage, page):
    in_front(stage, page, "Siti")
    seen = []

    def fill(dialog):
        work = dialog.work
        dialog.work = lambda: lambda: 1 // 0
        accept(dialog)
        stage.settle()
        seen.append(dialog.isVisible())
        dialog.work = work
        type_into(dialog, "employee_name", "Siti Rahmawati, M.M.")
        accept(dialog)

    in_next_dialog(fill)
    stage.press("person_edit")
    assert seen == [True]
    assert page.panel.detail.person.name == "Siti Rahmawati, M.M."


def test_a_kind_that_does_not_fit_the_nip_is_pointed_out_while_typing(stage, page):
    in_front(stage, page, "Siti")
    seen = []

    def look(dialog):
        seen.append(said(dialog, "employee_nip_mismatch"))
        dialog.kind.choose(EmploymentKind.PPPK)
        seen.append(said(dialog, "employee_nip_mismatch"))
        dialog.done(0)

    in_next_dialog(look)
    stage.press("person_edit")
    assert seen == ["", "NIP menunjukkan PNS, yang dipilih PPPK. Periksa salah satunya."]


def test_changed_data_are_stored_and_shown(stage, page):
    in_front(stage, page, "Siti")

    def fill(dialog):
        type_into(dialog, "employee_name", "Siti Rahmawati, S.E., M.M.")
        accept(dialog)

    in_next_dialog(fill)
    stage.press("person_edit")
    assert page.panel.detail.person.name == "Siti Rahmawati, S.E., M.M."
    assert "Siti Rahmawati, S.E., M.M." in names(page)


def test_moving_ends_the_post_before_and_keeps_it_in_the_history(stage, page):
    in_front(stage, page, "Siti")

    def fill(dialog):
        type_into(dialog, "post_position", "Pengelola Data")
        accept(dialog)

    in_next_dialog(fill)
    menu_entry(page, "Pindah jabatan").trigger()
    stage.settle()
    lines = page.panel.detail.assignments
    assert [line.position for line in lines] == ["Pengelola Data", "Analis Pelayanan"]
    assert lines[1].valid_to.isoformat() == "2026-10-04"
    page.panel.tabs.choose("history")
    words = [
        label.text() for label in page.panel.history.findChildren(type(page.people.count_label))
    ]
    assert "1 Jan 2026 s.d. 4 Okt 2026" in words


def test_acting_stands_beside_the_own_post(stage, page):
    in_front(stage, page, "Sri")

    def fill(dialog):
        type_into(dialog, "post_position", "Sekretaris Kecamatan")
        dialog.capacity.choose(Capacity.ACTING_ABSENT)
        accept(dialog)

    in_next_dialog(fill)
    menu_entry(page, "Plt/Plh").trigger()
    stage.settle()
    acting = next(line for line in page.panel.detail.assignments if not line.is_main)
    assert (acting.position, acting.capacity) == ("Sekretaris Kecamatan", Capacity.ACTING_ABSENT)
    assert page.panel.detail.person.position == "Kepala Seksi Pelayanan Umum"


def test_the_appraiser_of_several_people_changes_in_three_steps(stage, page):
    table = page.people.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    for name in ("Andi", "Maya"):
        in_front(stage, page, name)
        stage.key(table, Qt.Key.Key_Space)
    assert "2 dipilih" in page.people.count_label.text()

    def fill(dialog):
        editor = dialog.findChild(QComboBox, "new_appraiser").lineEdit()
        QTest.keyClicks(editor, "Dewi")
        accept(dialog)

    in_next_dialog(fill)
    stage.press("people_appraiser")
    dewi = employee_id(stage.office, "Dewi")
    assert today_of(stage, "Andi").appraiser_id == dewi
    assert today_of(stage, "Maya").appraiser_id == dewi
    assert today_of(stage, "Siti").appraiser_id != dewi
    assert stage.undo_words == "Penilai 2 pegawai sudah diganti."
    stage.undo()
    stage.settle()
    assert today_of(stage, "Andi").appraiser_id != dewi
    assert page.people.model.checked == frozenset()


def test_an_official_elsewhere_can_be_made_the_appraiser_at_once(stage, page):
    in_front(stage, page, "Dewi")

    def official(dialog):
        type_into(dialog, "official_name", "Ir. Wawan Gunawan")
        type_into(dialog, "official_position", "Asisten Pemerintahan")
        accept(dialog)

    def fill(dialog):
        in_next_dialog(official)
        QTest.keyClick(dialog.findChild(QPushButton, "appraiser_outside"), Qt.Key.Key_Space)
        stage.settle()
        accept(dialog)

    in_next_dialog(fill)
    menu_entry(page, "Ganti penilai").trigger()
    stage.settle()
    assert page.panel.detail.appraiser_name == "Ir. Wawan Gunawan"


def test_nobody_chosen_as_appraiser_is_said_and_stored_nowhere(stage, page):
    in_front(stage, page, "Siti")
    seen = []

    def fill(dialog):
        accept(dialog)
        seen.append(dialog.fields["appraiser"].error)
        dialog.done(0)

    in_next_dialog(fill)
    menu_entry(page, "Ganti penilai").trigger()
    stage.settle()
    assert seen == ["Penilai belum dipilih. Ketik sebagian namanya, lalu pilih dari daftar."]


def test_archiving_can_be_taken_back_at_once(stage, page):
    in_front(stage, page, "Andi")
    menu_entry(page, "Arsipkan").trigger()
    stage.settle()
    assert "Andi Pratama, A.Md." not in names(page)
    words, step_back = stage.undo_words, stage.undo
    assert words == "Andi Pratama, A.Md. diarsipkan."
    step_back()
    stage.settle()
    assert "Andi Pratama, A.Md." in names(page)


def test_somebody_who_appraises_others_is_not_archived(stage, page):
    in_front(stage, page, "Sri")
    menu_entry(page, "Arsipkan").trigger()
    stage.settle()
    assert stage.notices[-1].kind is NoticeKind.WARNING
    assert "masih menilai 3 pegawai" in stage.notices[-1].sentence


def test_the_panel_says_who_appraises_and_opens_or_makes_the_plan(stage, page):
    in_front(stage, page, "Siti")
    detail = page.panel.detail
    assert detail.appraiser_name == "Sri Wahyuni, S.Sos."
    assert page.panel.plan.text() == "&Buat SKP"
    stage.press("person_plan")
    route, arguments = stage.opened[-1]
    again = employee_detail(stage.office, page.workplace.actor, detail.person.id, 2026)
    assert (route, arguments) == ("plan", {"plan_id": again.plan_id})


def test_the_export_holds_what_the_filter_shows(stage, page, tmp_path):
    QTest.keyClicks(page.people.search, "kepala seksi")
    stage.key(page.people.search, Qt.Key.Key_Return)
    path = tmp_path / "daftar.xlsx"
    page.export_to(path)
    stage.settle()
    rows = [row.cells for row in read_sheet(path).rows if row.cells]
    assert rows[0][0] == "Daftar pegawai per 5 Oktober 2026"
    assert [row[1] for row in rows[2:]] == ["Sri Wahyuni, S.Sos."]
    assert rows[2][2] == "198504122009022003"
    assert rows[2][7] == "B. Suryanto, S.Sos., M.Si."


def test_people_without_appraiser_are_listed_when_the_task_asks_for_them(stage):
    page = stage.put(PeoplePage, actor_for(stage.office, "Rina"), without_appraiser=True)
    assert names(page) == []
    assert page.people.chosen.without_appraiser


def test_the_argument_of_the_search_brings_one_person_to_the_front(stage):
    wanted = employee_id(stage.office, "Maya")
    page = stage.put(PeoplePage, actor_for(stage.office, "Rina"), employee_id=wanted)
    assert page.panel.detail.person.id == wanted
    assert page.people.table.current_key == wanted


def test_a_leader_sees_the_list_but_changes_nothing(stage):
    camat = actor_for(stage.office, "B. Suryanto", Role.LEADER)
    page = stage.put(PeoplePage, camat)
    assert len(names(page)) == 8
    assert not page.panel.edit.isVisible()
    assert not page._add.isVisible()
    assert page.people.model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) is None
