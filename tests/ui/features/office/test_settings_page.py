"""Settings with real keys, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.office.backups import list_backups
from asn_desktop.services.office.identity import office_identity
from asn_desktop.services.office.periods import open_years
from asn_desktop.services.office.settings import settings_of
from asn_desktop.ui.features.office.settings_page import SettingsPage
from asn_desktop.ui.kit.tables.data_table import DataTable
from tests.factories import actor_for
from tests.ui.stage import accept, in_next_dialog, type_into

KEYS = Qt.Key
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


@pytest.fixture
def page(stage, office):
    return stage.put(SettingsPage, actor_for(office, "Rina"))


def test_the_identity_is_shown_and_stored_by_its_button(stage, page, office):
    assert stage.find(QLineEdit, "identity_name").text() == "Sukamaju"
    type_into(stage, "identity_phone", "(0000) 654321")
    stage.press("settings_save_identity")
    assert office_identity(office).phone == "(0000) 654321"
    assert page.can_leave()


def test_a_wrong_postal_code_is_marked_when_the_field_is_left(stage, page, office):
    type_into(stage, "identity_postal_code", "0000")
    QTest.keyClick(stage.find(QLineEdit, "identity_postal_code"), KEYS.Key_Tab)
    assert page.identity.fields["postal_code"].error == "Kode pos harus 5 angka. Contoh: 91234."
    stage.press("settings_save_identity")
    assert office_identity(office).postal_code == "40123"
    type_into(stage, "identity_postal_code", "40124")
    assert page.identity.fields["postal_code"].error == ""


def test_an_emblem_is_taken_and_a_text_file_refused(stage, page, office, tmp_path):
    (tmp_path / "logo.png").write_bytes(PNG)
    (tmp_path / "surat.png").write_text("bukan gambar", encoding="utf-8")
    page.identity.take_emblem(tmp_path / "surat.png")
    assert page.identity.identity().emblem is None
    page.identity.take_emblem(tmp_path / "logo.png")
    stage.press("settings_save_identity")
    assert office_identity(office).emblem == PNG


def test_leaving_asks_before_a_typed_identity_is_lost(stage, page):
    type_into(stage, "identity_name", "Lain")
    in_next_dialog(lambda dialog: QTest.keyClick(dialog, KEYS.Key_Escape))
    assert not page.can_leave()
    assert stage.find(QLineEdit, "identity_name").text() == "Lain"
    in_next_dialog(accept)
    assert page.can_leave()
    assert stage.find(QLineEdit, "identity_name").text() == "Sukamaju"


def test_a_rule_counts_as_soon_as_it_is_chosen(stage, page, office):
    page.tabs.choose("rules")
    box = stage.find(QComboBox, "rule_paper")
    box.setFocus()
    QTest.keyClick(box, KEYS.Key_Down)
    stage.settle()
    assert settings_of(office).paper == "A4"
    number = stage.find(QSpinBox, "rule_lock_after_minutes")
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "30")
    QTest.keyClick(number, KEYS.Key_Return)
    stage.settle()
    assert settings_of(office).lock_after_minutes == 30
    assert settings_of(office).paper == "A4"


def test_the_next_year_is_opened_after_a_question(stage, page, office):
    page.tabs.choose("years")
    in_next_dialog(accept)
    stage.press("settings_open_year")
    assert open_years(office) == {2027: PeriodKind.QUARTERLY, 2026: PeriodKind.QUARTERLY}
    assert stage.notices[-1].bold == "Tahun 2027 sudah dibuka."
    assert page.years.next_year == 2028


def test_a_backup_is_made_and_listed(stage, page, office):
    page.tabs.choose("backups")
    stage.press("settings_back_up")
    assert len(list_backups(office)) == 1
    assert stage.find(DataTable, "backups_table").model().rowCount() == 1
    assert stage.notices[-1].bold == "Cadangan jadi."


def test_a_backup_is_brought_back_after_a_question(stage, page, office, qtbot):
    page.tabs.choose("backups")
    stage.press("settings_back_up")
    page.tabs.choose("identity")
    type_into(stage, "identity_phone", "(0000) 654321")
    stage.press("settings_save_identity")
    page.tabs.choose("backups")
    in_next_dialog(lambda dialog: QTest.keyClick(dialog, KEYS.Key_Escape))
    stage.press("restore_backup")
    assert office_identity(office).phone == "(0000) 654321"
    in_next_dialog(accept)
    with qtbot.waitSignal(page.data_replaced):
        stage.press("restore_backup")
    assert office_identity(office).phone != "(0000) 654321"


def test_somebody_without_the_right_stores_nothing(stage, office):
    page = stage.put(SettingsPage, actor_for(office, "Siti"))
    type_into(stage, "identity_name", "Lain")
    stage.press("settings_save_identity")
    assert office_identity(office).name == "Sukamaju"
    assert stage.notices[-1].bold == "Belum tersimpan."
    page.identity.set_identity(office_identity(office))
