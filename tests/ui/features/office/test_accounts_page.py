"""Accounts with real keys, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox

from asn_desktop.domain.people.terms import Role
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.access.accounts import list_accounts, reset_secret
from asn_desktop.services.access.sign_in import sign_in
from asn_desktop.services.context import PROGRAM
from asn_desktop.ui.features.office.accounts.pin_dialogs import PinDialog, PinListDialog
from asn_desktop.ui.features.office.accounts_page import AccountsPage
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.ui.stage import accept, in_next_dialog

KEYS = Qt.Key


@pytest.fixture
def page(stage, office):
    return stage.put(AccountsPage, actor_for(office, "Rina"))


def account(office, name):
    return next(line for line in list_accounts(office, PROGRAM) if line.name.startswith(name))


def select(stage, office, name):
    stage.find(DataTable, "accounts_table").select_key(account(office, name).id)


def names(stage):
    model = stage.find(DataTable, "accounts_table").model()
    return [model.index(line, 0).data() for line in range(model.rowCount())]


def test_a_name_is_found_while_it_is_typed(stage, page, qtbot):
    assert len(names(stage)) == 8
    QTest.keyClicks(page.search, "analis")
    QTest.keyClick(page.search, KEYS.Key_Return)
    assert names(stage) == ["Rina Marlina, S.E.", "Siti Rahmawati, S.E."]
    page.search.clear()
    QTest.keyClicks(page.search, "tidak ada orang ini")
    QTest.keyClick(page.search, KEYS.Key_Return)
    shown = [label.text() for label in page.findChildren(Text) if label.isVisible()]
    assert "Tidak ada akun yang cocok." in shown


def test_roles_are_ticked_by_the_keyboard(stage, page, office):
    select(stage, office, "Siti")

    def tick(dialog):
        box = dialog.findChild(QCheckBox, "role_survey_clerk")
        box.setFocus()
        QTest.keyClick(box, KEYS.Key_Space)
        accept(dialog)

    in_next_dialog(tick)
    stage.press("account_roles")
    assert account(office, "Siti").roles == (Role.SURVEY_CLERK, Role.EMPLOYEE)


def test_the_last_administrator_keeps_the_role(stage, page, office):
    select(stage, office, "Rina")

    def untick(dialog):
        box = dialog.findChild(QCheckBox, "role_administrator")
        box.setFocus()
        QTest.keyClick(box, KEYS.Key_Space)
        accept(dialog)

    in_next_dialog(untick)
    stage.press("account_roles")
    assert Role.ADMINISTRATOR in account(office, "Rina").roles
    assert "administrator terakhir" in stage.notices[-1].sentence


def read_pin(seen):
    def read(dialog):
        assert isinstance(dialog, PinDialog)
        seen.append(dialog.findChild(Text, "new_pin").text().replace(" ", ""))
        QTest.keyClick(dialog, KEYS.Key_Escape)

    return read


def test_a_new_pin_is_shown_once_and_opens_the_door(stage, page, office):
    select(stage, office, "Siti")
    seen = []

    def agree(dialog):
        accept(dialog)
        in_next_dialog(read_pin(seen))

    in_next_dialog(agree)
    stage.press("account_pin")
    line = account(office, "Siti")
    assert line.must_change_secret
    assert sign_in(office, line.id, seen[0]).name == "Siti Rahmawati, S.E."


def test_an_account_is_switched_off_and_on_again(stage, page, office):
    select(stage, office, "Andi")
    stage.press("account_switch")
    assert not account(office, "Andi").is_active
    stage.undo()
    stage.settle()
    assert account(office, "Andi").is_active


def test_a_helper_without_employee_record_gets_an_account(stage, page, office):
    seen = []

    def fill(dialog):
        assert dialog.findChild(QComboBox, "account_who").count() == 1
        accept(dialog)
        assert dialog.isVisible()
        name = dialog.findChild(object, "account_name")
        QTest.keyClicks(name, "Magang Survei")
        box = dialog.findChild(QCheckBox, "role_survey_clerk")
        box.setFocus()
        QTest.keyClick(box, KEYS.Key_Space)
        accept(dialog)
        in_next_dialog(read_pin(seen))

    in_next_dialog(fill)
    page._add.click()
    stage.settle()
    assert account(office, "Magang").roles == (Role.SURVEY_CLERK,)
    assert len(seen) == 1


def test_lost_first_pins_are_made_anew_and_saved_as_a_list(stage, page, office, tmp_path):
    for name in ("Siti", "Andi"):
        reset_secret(office, PROGRAM, account(office, name).id, "594837")
    page.refresh()
    stage.settle()
    path = tmp_path / "pin.xlsx"

    def save(dialog):
        assert isinstance(dialog, PinListDialog)
        dialog.list.save_to(path)
        assert stage.tasks.wait_idle()
        QApplication.processEvents()
        QTest.keyClick(dialog, KEYS.Key_Escape)

    def agree(dialog):
        accept(dialog)
        in_next_dialog(save)

    in_next_dialog(agree)
    page._again.click()
    stage.settle()
    rows = [row.cells for row in read_sheet(path).rows]
    listed = {cells[0]: cells[3] for cells in rows if len(cells) > 3}
    assert sign_in(office, account(office, "Siti").id, str(listed["Siti Rahmawati, S.E."]))
