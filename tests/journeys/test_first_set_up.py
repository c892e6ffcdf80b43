"""The first day: an empty folder, the office's own staff list, and a person who signs in."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import list_accounts
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.identity import office_identity
from asn_desktop.services.people.staff_list import PeopleFilter, employee_ids
from asn_desktop.ui.shell.wizard.setup_wizard import SetupWizard
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.journeys.desk import Desk, accept, write_into

STAFF_LIST = Path("tests/exchange/data/pegawai.xlsx").absolute()
SECRET = "kopi pagi cerah"


@pytest.fixture
def desk(qapp, empty_office):
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(qapp, theme)
    made = Desk(empty_office, theme)
    yield made
    made.close()


def test_from_an_empty_folder_to_the_first_signed_in_operator(desk, empty_office):
    wizard = desk.window.findChild(SetupWizard)
    assert wizard.isVisible()
    for field, words in (
        ("name", "Sukamaju"),
        ("region_name", "Wanasari"),
        ("address", "Jalan Merdeka Nomor 12, Sukamaju"),
        ("postal_code", "40123"),
    ):
        write_into(wizard, f"identity_{field}", words)
    province = desk.find("identity_province", QComboBox)
    province.setCurrentIndex(province.findText("Jawa Barat"))
    desk.press("wizard_next")
    assert wizard.step is wizard.year
    desk.press("wizard_next")
    assert wizard.step is wizard.staff
    assert office_identity(empty_office).full_name == "Kecamatan Sukamaju"

    wizard.staff.open_file(STAFF_LIST)
    desk.settle()
    assert desk.find("wizard_next").text().replace("&", "") == "Impor 42 pegawai"
    assert employee_ids(empty_office, PROGRAM, PeopleFilter(year=2026)) == []
    desk.press("wizard_next")
    desk.settle()
    assert len(employee_ids(empty_office, PROGRAM, PeopleFilter(year=2026))) == 42
    if wizard.step is wizard.staff:
        desk.press("wizard_next")
    assert wizard.step is wizard.accounts

    who = desk.find("wizard_administrator", QComboBox)
    who.setCurrentIndex(who.findText("Teguh Kurniawan"))
    write_into(wizard, "wizard_secret", SECRET)
    write_into(wizard, "wizard_secret_again", SECRET)
    desk.press("wizard_next")
    assert wizard.step is wizard.finish
    assert len(list_accounts(empty_office, PROGRAM)) == 42
    # The list of one-time PINs was not saved: the program asks before it is gone.
    desk.press("wizard_next", accept)
    desk.sign_in("Teguh Kurniawan", SECRET, Role.PERSONNEL_OPERATOR)
    desk.go("people")
    assert "42" in desk.find("people_count", QLabel).text()
