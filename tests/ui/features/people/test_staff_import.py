"""Importing a staff list through the page: preview, corrections, all or nothing, taking back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from sqlalchemy import func, select

from asn_desktop.services.context import Office
from asn_desktop.services.people.lookup import people_on
from asn_desktop.store.tables import EmployeeRow
from asn_desktop.ui.features.people.import_page import PeopleImportPage
from asn_desktop.ui.kit.page import NoticeKind
from tests.factories import actor_for
from tests.ui.stage import Stage, accept, in_next_dialog, said, type_into

SAMPLE = Path(__file__).parents[3] / "exchange" / "data" / "pegawai.xlsx"
GOOD, ALL = 42, 45


@pytest.fixture
def page(stage: Stage) -> PeopleImportPage:
    return stage.put(PeopleImportPage, actor_for(stage.office, "Rina"))


@pytest.fixture
def opened(stage: Stage, page: PeopleImportPage) -> PeopleImportPage:
    page.panel.open_file(SAMPLE)
    stage.settle()
    return page


def count(office: Office) -> int:
    with office.read() as session:
        return session.scalar(select(func.count()).select_from(EmployeeRow)) or 0


def states(page: PeopleImportPage) -> list[str]:
    model = page.panel.card.model
    return [model.index(row, 5).data() for row in range(model.rowCount())]


def people_by_name(office: Office):
    with office.read() as session:
        return {person.name: person for person in people_on(session, office.clock.today()).values()}


def test_the_sample_shows_its_good_rows_and_names_the_three_others(stage, opened):
    preview = opened.panel.preview
    assert (len(preview.entries), len(preview.lines)) == (GOOD, ALL)
    assert states(opened).count("Perlu perbaikan") == 3
    assert said(stage, "staff_file_words") == "Lembar “DUK 2026” · 45 baris · dibaca 10.42"
    assert opened._import.text() == "&Impor 42 pegawai"
    opened.panel.card.filter.choose(True)
    rows = opened.panel.card.model.rows
    assert [(line.number, line.remarks["nip"].split(".")[0]) for line in rows] == [
        (26, "NIP harus 18 angka"),
        (31, "NIP tersimpan sebagai angka sehingga digit terakhirnya hilang di Excel"),
        (36, "NIP 19711223 200411 1 013 sudah dipakai di baris 17 (Joko Ramadhan)"),
    ]


def test_nothing_is_stored_before_the_import_is_pressed(stage, opened):
    before = count(stage.office)
    stage.press("staff_cancel")
    assert opened.panel.preview is None
    assert count(stage.office) == before


def test_the_good_rows_come_in_together_and_go_out_again(stage, opened, qtbot):
    before = count(stage.office)
    stage.press("staff_import")
    assert count(stage.office) == before + GOOD
    assert opened.panel.bar.notice.bold == "42 pegawai sudah diimpor."
    people = people_by_name(stage.office)
    slamet = people["Slamet Pratama"]
    assert slamet.appraiser_id == people["Endang Suryadi"].id
    assert slamet.unit_name == "Sekretariat"
    words, step_back = stage.undo_words, stage.undo
    assert words == "42 pegawai diimpor."
    step_back()
    stage.settle()
    assert count(stage.office) == before
    assert opened.panel.bar.notice.bold == "Impor diurungkan."


def test_marked_rows_are_corrected_one_after_another_by_keys(stage, opened):
    seen = []

    def correct(dialog):
        # Row 26: still wrong at first, then right.
        seen.append((dialog._number, dialog._fields["nip"].error))
        type_into(dialog, "repair_nip", "1974121120180520")
        accept(dialog)
        stage.settle()
        seen.append((dialog._number, dialog._fields["nip"].error))
        type_into(dialog, "repair_nip", "197412112018052021")
        accept(dialog)
        stage.settle()
        seen.append(dialog._number)
        type_into(dialog, "repair_nip", "199803142020111027")
        accept(dialog)
        stage.settle()
        seen.append(dialog._number)
        type_into(dialog, "repair_nip", "197112232004111033")
        accept(dialog)

    in_next_dialog(correct)
    stage.press("staff_repair")
    assert seen == [
        (26, "NIP harus 18 angka. Yang tertulis 17 angka."),
        (26, "NIP harus 18 angka. Yang tertulis 16 angka."),
        31,
        36,
    ]
    assert opened.panel.ready_count == ALL
    assert opened.panel.card.repair.isHidden()
    before = count(stage.office)
    stage.press("staff_import")
    assert count(stage.office) == before + ALL
    assert people_by_name(stage.office)["Juwita Santoso"].nip == "197412112018052021"


def test_rows_left_out_can_follow_later_from_the_same_file_with_their_appraiser(stage, opened):
    stage.press("staff_import")
    opened.panel.open_file(SAMPLE)
    stage.settle()
    assert states(opened).count("Sudah ada") == GOOD
    assert opened.panel.ready_count == 0
    in_next_dialog(lambda dialog: (type_into(dialog, "repair_nip", "197412112018052021"),
                                   accept(dialog), stage.settle(), dialog.done(0)))  # fmt: skip
    stage.press("staff_repair")
    assert opened.panel.ready_count == 1
    before = count(stage.office)
    stage.press("staff_import")
    assert count(stage.office) == before + 1
    people = people_by_name(stage.office)
    assert people["Juwita Santoso"].appraiser_id == people["Usman Permana, A.Md."].id


def test_a_file_with_nobody_new_is_refused_in_words(stage, opened):
    stage.press("staff_import")
    csv = opened.panel.preview
    assert csv is None
    opened.panel.open_file(SAMPLE)
    stage.settle()
    stage.press("staff_import")
    assert opened.panel.bar.notice.kind is NoticeKind.WARNING
    assert opened.panel.bar.notice.bold == "Tidak ada baris yang siap diimpor."


def test_columns_with_unknown_headings_are_matched_by_hand(stage, page, tmp_path):
    path = tmp_path / "asing.csv"
    path.write_text(
        "Kode;Siapa;Tugas\n197404112005022001;Rina Wati;Pengelola Data\n"
        "198001012006041002;Budi Santoso;Analis Pelayanan\n",
        encoding="utf-8",
    )
    page.panel.open_file(path)
    stage.settle()
    assert page.panel.bar.notice.bold == "Kolom belum lengkap."
    for name, heading in (("name", "Siapa"), ("nip", "Kode"), ("position", "Tugas")):
        box = stage.find(QComboBox, f"column_{name}")
        box.setFocus()
        QTest.keyClicks(box, heading[:3])
        stage.settle()
        box = stage.find(QComboBox, f"column_{name}")
        assert box.currentText() == heading
    assert page.panel.bar.notice is None
    assert page.panel.ready_count == 2
    stage.press("staff_import")
    assert people_by_name(stage.office)["Budi Santoso"].position == "Analis Pelayanan"


def test_a_file_may_be_dropped_on_the_panel_and_a_picture_may_not(stage, page, tmp_path):
    def dragged(path: Path) -> QMimeData:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        return data

    picture = dragged(tmp_path / "foto.jpg")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, picture, buttons, keys)
    enter.ignore()
    page.panel.dragEnterEvent(enter)
    assert not enter.isAccepted()
    staff = dragged(SAMPLE)
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, staff, buttons, keys)
    page.panel.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.panel.dropEvent(QDropEvent(QPointF(9, 9), copy, staff, buttons, keys))
    stage.settle()
    assert page.panel.ready_count == GOOD


def test_a_file_that_is_no_spreadsheet_is_refused_in_words(stage, page, tmp_path):
    path = tmp_path / "foto.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 bukan lembar kerja")
    page.panel.open_file(path)
    stage.settle()
    assert page.panel.bar.notice.kind is NoticeKind.DANGER
    assert page.panel.preview is None


def test_enter_on_any_row_opens_it_for_correction(stage, opened):
    opened.panel.card.table.select_key("8")
    seen = []

    def look(dialog):
        seen.append((dialog._number, dialog._editors["name"].text()))
        type_into(dialog, "repair_position", "Analis Tata Usaha")
        accept(dialog)
        stage.settle()
        dialog.done(0)

    in_next_dialog(look)
    stage.key(opened.panel.card.table, Qt.Key.Key_Return)
    assert seen == [(8, "Teguh Kurniawan")]
    assert opened.panel.preview.line(8).text("position") == "Analis Tata Usaha"


def test_a_unit_that_is_probably_misspelled_is_asked_about_and_can_be_corrected(
    stage, page, tmp_path
):
    path = tmp_path / "daftar.csv"
    path.write_text(
        "Nama;NIP;Jabatan;Unit Kerja\n"
        "Rina Wati;197404112005022001;Pengelola Data;Seksi Pelayanan Umun\n"
        "Budi Santoso;198001012006041002;Analis Pelayanan;Seksi Pelayanan Umum\n",
        encoding="utf-8",
    )
    page.panel.open_file(path)
    stage.settle()
    assert states(page) == ["Siap, dicatat", "Siap"]
    doubt = page.panel.preview.lines[0].remarks["unit_name"]
    assert doubt.startswith("Maksudnya Seksi Pelayanan Umum?")
    page.panel.card.table.select_key("2")

    def correct(dialog):
        type_into(dialog, "repair_unit_name", "Seksi Pelayanan Umum")
        accept(dialog)

    in_next_dialog(correct)
    stage.key(page.panel.card.table, Qt.Key.Key_Return)
    assert states(page) == ["Siap", "Siap"]


def test_an_earlier_import_is_listed_and_can_be_taken_back(stage, opened):
    before = count(stage.office)
    stage.press("staff_import")
    again = stage.put(PeopleImportPage, opened.workplace.actor)
    opened.hide()
    assert [line.file_name for line in again.batches.model.rows] == ["pegawai.xlsx"]
    stage.press("staff_batch_undo")
    assert count(stage.office) == before
    assert again.batches.model.index(0, 2).data() == "Diurungkan"
    assert again.batches.undo.isHidden()
