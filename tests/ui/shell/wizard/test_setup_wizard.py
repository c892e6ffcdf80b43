"""The first set-up with real keys, from an empty data folder to the sign-in page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.access.accounts import list_accounts
from asn_desktop.services.access.sign_in import front_door, sign_in
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.backups import back_up_now
from asn_desktop.services.office.identity import office_identity
from asn_desktop.services.office.periods import open_years
from asn_desktop.services.office.set_up import set_up_state
from asn_desktop.services.office.settings import settings_of
from asn_desktop.store.schema import open_database
from asn_desktop.ui.shell.wizard.setup_wizard import SetupWizard
from asn_desktop.ui.tasks.runner import TaskRunner
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.ui.stage import accept, in_next_dialog

KEYS = Qt.Key
SECRET = "kopi pagi cerah"
STAFF = """Nama;NIP;Jabatan;Unit Kerja;Golongan;Atasan
B. Suryanto, S.Sos.;197204041996031002;Camat;Kecamatan Sukamaju;IV/a;
Sri Wahyuni, S.Sos.;198504122009022003;Kepala Seksi Pelayanan;Seksi Pelayanan;III/c;B. Suryanto
Siti Rahmawati, S.E.;198809212014032002;Pengadministrasi Umum;Seksi Pelayanan;III/b;Sri Wahyuni
"""


class Setting:
    """The wizard in a window, with the keys a person would press."""

    def __init__(self, qtbot, office):
        self.tasks = TaskRunner()
        self.wizard = SetupWizard(office, self.tasks)
        self.ended = []
        self.wizard.finished.connect(lambda: self.ended.append(True))
        self.wizard.resize(1366, 697)
        qtbot.addWidget(self.wizard)
        with qtbot.waitActive(self.wizard):
            self.wizard.show()
            self.wizard.activateWindow()
        self.settle()

    def settle(self):
        assert self.tasks.wait_idle(60_000)
        QApplication.processEvents()

    def find(self, kind, name):
        return next(w for w in self.wizard.findChildren(kind, name) if w.isVisible())

    def type_into(self, name, text):
        editor = self.find(QLineEdit, name)
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, text)

    def choose(self, name, words):
        box = self.find(QComboBox, name)
        box.setFocus()
        QTest.keyClicks(box, words)
        assert box.currentText().startswith(words)

    def press_next(self):
        button = self.find(QPushButton, "wizard_next")
        button.setFocus()
        QTest.keyClick(button, KEYS.Key_Space)
        self.settle()

    def fill_identity(self):
        self.type_into("identity_name", "Sukamaju")
        self.type_into("identity_region_name", "Wanasari")
        self.choose("identity_province", "Jawa Barat")
        self.type_into("identity_address", "Jalan Merdeka Nomor 12")

    def import_staff(self, path: Path):
        path.write_text(STAFF, encoding="utf-8")
        self.wizard.staff.open_file(path)
        self.settle()


@pytest.fixture
def make(qtbot, qapp):
    apply_theme(qapp, Theme(ThemeMode.LIGHT))
    made = []

    def open_wizard(office):
        made.append(Setting(qtbot, office))
        return made[-1]

    yield open_wizard
    for setting in made:
        setting.tasks.stop()


def test_the_whole_set_up_ends_at_a_door_that_opens(make, empty_office, tmp_path):
    setting = make(empty_office)
    wizard = setting.wizard
    setting.fill_identity()
    setting.press_next()
    assert wizard.step is wizard.year
    assert set_up_state(empty_office).identity is None
    setting.press_next()
    assert wizard.step is wizard.staff
    assert open_years(empty_office) == {2026: PeriodKind.QUARTERLY}
    setting.import_staff(tmp_path / "pegawai.csv")
    assert wizard._primary.text() == "&Impor 3 pegawai"
    setting.press_next()
    assert set_up_state(empty_office).people == 3
    setting.press_next()
    assert wizard.step is wizard.accounts
    setting.choose("wizard_administrator", "Siti")
    setting.type_into("wizard_secret", SECRET)
    setting.type_into("wizard_secret_again", SECRET)
    setting.press_next()
    assert wizard.step is wizard.finish
    lines = {line.name: line for line in list_accounts(empty_office, PROGRAM)}
    assert Role.ADMINISTRATOR in lines["Siti Rahmawati, S.E."].roles
    assert lines["B. Suryanto, S.Sos."].roles == (Role.LEADER, Role.APPRAISER, Role.EMPLOYEE)
    sign_in(empty_office, lines["Siti Rahmawati, S.E."].id, SECRET)
    pins = {line.name: line.pin for line in wizard.accounts.pins}
    sign_in(empty_office, lines["Sri Wahyuni, S.Sos."].id, pins["Sri Wahyuni, S.Sos."])
    in_next_dialog(accept)
    setting.press_next()
    assert setting.ended == [True]
    assert front_door(empty_office).office_name == "Kecamatan Sukamaju"


def test_missing_fields_are_named_and_the_first_gets_the_keyboard(make, empty_office):
    setting = make(empty_office)
    setting.press_next()
    fields = setting.wizard.identity.form.fields
    assert fields["name"].error == "Nama kecamatan belum diisi. Contoh: Sukamaju."
    assert fields["province"].error == "Provinsi belum dipilih."
    assert fields["phone"].error == ""
    assert setting.find(QLineEdit, "identity_name").hasFocus()
    assert set_up_state(empty_office).identity is None


def test_enter_in_a_field_goes_on(make, empty_office):
    setting = make(empty_office)
    setting.fill_identity()
    QTest.keyClick(setting.find(QLineEdit, "identity_address"), KEYS.Key_Return)
    assert setting.wizard.step is setting.wizard.year


def test_going_back_keeps_what_was_typed(make, empty_office):
    setting = make(empty_office)
    setting.fill_identity()
    setting.press_next()
    QTest.keyClick(setting.find(QPushButton, "wizard_back"), KEYS.Key_Space)
    assert setting.wizard.step is setting.wizard.identity
    assert setting.find(QLineEdit, "identity_name").text() == "Sukamaju"


def test_year_kind_and_workdays_are_stored_as_chosen(make, empty_office):
    setting = make(empty_office)
    setting.fill_identity()
    setting.press_next()
    year = setting.wizard.year
    year._kind.set_value(PeriodKind.MONTHLY)
    year._workdays.set_value(6)
    setting.press_next()
    assert open_years(empty_office) == {2026: PeriodKind.MONTHLY}
    assert settings_of(empty_office).workdays == 6


def test_after_a_power_cut_stored_steps_are_skipped(make, empty_office, tmp_path):
    first = make(empty_office)
    first.fill_identity()
    first.press_next()
    first.press_next()
    second = make(empty_office)
    assert second.wizard.step is second.wizard.staff
    second.import_staff(tmp_path / "pegawai.csv")
    second.press_next()
    third = make(empty_office)
    assert third.wizard.step is third.wizard.accounts


def test_without_staff_the_administrator_is_named_by_hand(make, empty_office):
    setting = make(empty_office)
    setting.fill_identity()
    setting.press_next()
    setting.press_next()
    assert setting.wizard._primary.text() == "&Lewati dahulu"
    setting.press_next()
    setting.press_next()
    fields = setting.wizard.accounts._fields
    assert fields["name"].error == "Nama administrator belum diisi."
    setting.type_into("wizard_administrator_name", "Admin Kantor")
    setting.type_into("wizard_secret", "123456")
    setting.type_into("wizard_secret_again", "123456")
    setting.press_next()
    assert "mudah ditebak" in fields["secret"].error
    setting.type_into("wizard_secret", SECRET)
    setting.press_next()
    assert fields["again"].error
    setting.type_into("wizard_secret_again", SECRET)
    setting.press_next()
    setting.press_next()
    assert setting.ended == [True]
    assert [line.name for line in list_accounts(empty_office, PROGRAM)] == ["Admin Kantor"]


def test_the_practice_office_is_filled_after_a_question(make, empty_office):
    setting = make(empty_office)
    in_next_dialog(accept)
    button = setting.find(QPushButton, "wizard_practice")
    button.setFocus()
    QTest.keyClick(button, KEYS.Key_Space)
    setting.settle()
    assert setting.find(QWidget, "practice_accounts").model().rowCount() >= 3
    setting.press_next()
    assert setting.ended == [True]
    assert office_identity(empty_office).is_practice
    assert front_door(empty_office).is_practice


def test_a_backup_is_brought_back_instead_of_setting_up(make, office, tmp_path):
    made = back_up_now(office, PROGRAM)
    folder = tmp_path / "baru"
    folder.mkdir()
    database = open_database(folder / "kinerja.db", now=office.clock.now())
    fresh = Office(database, office.clock, folder)
    setting = make(fresh)
    assert setting.find(QPushButton, "wizard_restore").isEnabled()
    setting.wizard.restore_from(tmp_path / "tidak-ada.db")
    setting.settle()
    assert setting.ended == []
    setting.wizard.restore_from(made.path)
    setting.settle()
    assert setting.ended == [True]
    assert front_door(fresh).office_name == "Kecamatan Sukamaju"
    setting.tasks.stop()
    database.close()
