"""The trail with real keys, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import update

from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.store.tables import AuditEntryRow
from asn_desktop.ui.features.office.audit_page import AuditPage
from asn_desktop.ui.kit.notice import NoticeKind
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for

KEYS = Qt.Key


@pytest.fixture
def page(stage, office):
    save_settings(office, PROGRAM, Settings(paper="A4"))
    save_settings(office, actor_for(office, "Rina"), Settings(paper="F4"))
    made = stage.put(AuditPage, actor_for(office, "Rina"))
    made.table.viewport().repaint()
    stage.settle()
    return made


def words(page):
    return [label.text() for label in page.findChildren(Text) if label.isVisible()]


def test_the_newest_line_is_in_front_with_what_it_changed(stage, page):
    model = stage.find(DataTable, "audit_table").model()
    assert model.row_at(0).sentence == "Mengubah pengaturan kantor"
    assert model.row_at(0).actor_name == "Rina Marlina, S.E."
    assert "Pengaturan diubah" in words(page)
    assert '"A4" → "F4"' in words(page)


def test_a_search_leaves_what_holds_the_words(stage, page):
    QTest.keyClicks(page.search, "rina")
    QTest.keyClick(page.search, KEYS.Key_Return)
    stage.settle()
    assert stage.find(DataTable, "audit_table").model().rowCount() == 1
    QTest.keyClicks(page.search, " tidak ada")
    QTest.keyClick(page.search, KEYS.Key_Return)
    stage.settle()
    assert "Tidak ada jejak yang cocok. Coba kata lain." in words(page)


def test_a_whole_chain_is_praised_and_a_broken_one_named(stage, page, office):
    stage.press("audit_check")
    assert stage.notices[-1].bold == "Rantai jejak utuh."
    with office.database.write() as session:
        session.execute(
            update(AuditEntryRow).where(AuditEntryRow.number == 2).values(actor_name="Orang lain")
        )
    stage.press("audit_check")
    assert stage.notices[-1].kind is NoticeKind.DANGER
    assert stage.notices[-1].sentence.startswith("Baris 2 tidak cocok.")


def test_what_is_listed_goes_to_a_spreadsheet(stage, page, tmp_path):
    path = tmp_path / "jejak.xlsx"
    page.save_to(path)
    stage.settle()
    assert path.stat().st_size > 1000
    assert stage.notices[-1].sentence == f"2 baris ada di {path}."
