"""Importing a file through the page: preview, questions, import, undo."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.ui.features.survey.import_page import SurveyImportPage
from asn_desktop.ui.kit.page import NoticeKind, Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import actor_for

NUMBERED = "no_lembar,tanggal,layanan,jk,umur,U1,U2,U3,U4,U5,U6,U7,U8,U9,saran\n"
WORDED = (
    "Timestamp,Jenis layanan yang diterima,"
    "Persyaratan,Prosedur pelayanan,Waktu pelayanan,Biaya/tarif,Produk layanan,"
    "Kompetensi petugas,Perilaku petugas,Sarana dan prasarana,Penanganan pengaduan\n"
)
YEAR = SurveyFilter(202601, 202612)


@pytest.fixture
def page(qtbot, office: Office):
    tasks = TaskRunner()
    made = SurveyImportPage(Workplace(office, actor_for(office, "Yusuf Hidayat"), tasks))
    qtbot.addWidget(made)
    qtbot.addWidget(made.footer)
    made.resize(1154, 573)
    made.show()
    qtbot.waitExposed(made)
    made.load()
    assert tasks.wait_idle()
    yield made
    tasks.stop()


def settle(page: SurveyImportPage) -> None:
    assert page.workplace.tasks.wait_idle()


def press_import(page: SurveyImportPage) -> None:
    QTest.mouseClick(page._import, Qt.MouseButton.LeftButton)
    settle(page)


def stored(page: SurveyImportPage):
    return index_for(page.workplace.office, page.workplace.actor, YEAR)


def numbered_file(folder: Path) -> Path:
    path = folder / "lembar.csv"
    rows = (
        "0001,2026-04-04,KTP-el,P,72,3,3,3,3,3,2,4,4,2,\n",
        "0002,2026-04-05,KTP-el,P,25,3,3,3,5,3,3,4,3,3,\n",
        "0003,2026-04-23,SKTM,X,36,3,3,3,2,3,4,3,4,2,\n",
        "0004,2026-04-24,SKTM,L,36,3,3,3,2,,4,3,,2,\n",
    )
    path.write_text(NUMBERED + "".join(rows), encoding="utf-8")
    return path


def test_rows_that_cannot_be_imported_are_named_with_their_column(page, tmp_path):
    page.open_file(numbered_file(tmp_path))
    settle(page)
    counts = page.card.findChild(object, "import_counts").text()
    assert "1</span> tidak lengkap" in counts
    assert "1</span> dilewati" in counts
    shown = [(line.number, line.place, line.sentence) for line in page.card.model.rows]
    assert shown == [
        (
            3,
            "Biaya/Tarif · kolom I",
            "Tertulis 5. Hanya angka 1 sampai 4 yang berlaku; periksa lembar aslinya.",
        ),
        (
            5,
            "Produk Spesifikasi Jenis Pelayanan · kolom J (+1 lagi)",
            "Kosong: lembar tidak lengkap. Isi dari lembar aslinya bila ada.",
        ),
    ]
    page.card.filter.choose(False)
    states = [page.card.model.index(row, 4).data() for row in range(4)]
    assert states == ["Siap", "Dilewati", "Siap, dicatat", "Tidak lengkap"]


def test_the_order_of_eight_and_nine_is_asked_before_anything_is_stored(page, tmp_path):
    page.open_file(numbered_file(tmp_path))
    settle(page)
    press_import(page)
    assert stored(page).respondents == 0
    assert "U8 dan U9" in page.footer._missing.accessibleName()
    page.order.choose(ElementOrder.QUESTIONNAIRE)
    settle(page)
    press_import(page)
    result = stored(page)
    assert result.respondents == 2
    assert result.index.score_of("facilities").total == 8
    assert result.index.score_of("complaint").total == 4


def test_a_sheet_with_gaps_is_kept_apart_and_counts_by_the_rule_of_the_office(page, tmp_path):
    told = []
    page.notice.connect(told.append)
    page.open_file(numbered_file(tmp_path))
    settle(page)
    page.order.choose(ElementOrder.REGULATION)
    settle(page)
    press_import(page)
    assert "1 lembar tidak lengkap dicatat, tidak dihitung." in told[-1].sentence
    result = stored(page)
    assert (result.respondents, result.incomplete) == (2, 1)
    actor = page.workplace.actor
    office = page.workplace.office
    rule = replace(settings_of(office), survey_incomplete=IncompleteRule.OWN_COUNT)
    save_settings(office, PROGRAM, rule)
    counted = index_for(office, actor, YEAR)
    assert counted.respondents == 3
    assert counted.index.score_of("product").count == 2
    assert counted.index.score_of("time").count == 3


def test_an_import_says_what_came_and_can_be_taken_back_at_once(page, tmp_path, qtbot):
    told = []
    page.notice.connect(told.append)
    path = tmp_path / "formulir.csv"
    path.write_text(WORDED + "2026-09-01,SKTM,3,3,3,3,3,3,3,4,2\n", encoding="utf-8")
    page.open_file(path)
    settle(page)
    with qtbot.waitSignal(page.undoable) as offered:
        press_import(page)
    assert told[-1].kind is NoticeKind.SUCCESS
    assert told[-1].sentence == "Layanan baru: SKTM."
    assert stored(page).index.score_of("facilities").total == 4
    assert page.batches.model.rows[0].file_name == "formulir.csv"
    sentence, take_back = offered.args
    assert sentence == "1 jawaban diimpor dari formulir.csv."
    take_back()
    settle(page)
    assert stored(page).respondents == 0
    assert page.batches.model.index(0, 3).data() == "Diurungkan"


def test_the_same_file_again_is_named_and_not_imported(page, tmp_path):
    path = tmp_path / "formulir.csv"
    path.write_text(WORDED + "2026-09-01,SKTM,3,3,3,3,3,3,3,4,2\n", encoding="utf-8")
    for _ in range(2):
        page.open_file(path)
        settle(page)
        press_import(page)
    assert stored(page).respondents == 1
    assert "sudah diimpor sebagai formulir.csv" in page._earlier.accessibleName()
    page.batches.table.selectRow(0)
    page.batches.undo.click()
    settle(page)
    press_import(page)
    assert stored(page).respondents == 1


def test_rows_of_a_form_exported_again_are_named_and_left_out_unless_wanted(page, tmp_path):
    first, second = tmp_path / "september.csv", tmp_path / "oktober.csv"
    old = "2026-09-01,SKTM,3,3,3,3,3,3,3,4,2\n"
    first.write_text(WORDED + old, encoding="utf-8")
    second.write_text(WORDED + old + old + "2026-09-02,SKTM,4,4,4,4,4,4,4,4,4\n", encoding="utf-8")
    page.open_file(first)
    settle(page)
    press_import(page)
    page.open_file(second)
    settle(page)
    assert [(line.number, line.sentence) for line in page.card.model.rows] == [
        (2, "Sudah ada dari september.csv.")
    ]
    assert page._import.text() == "&Impor 2 jawaban"
    page.copies.choose(True)
    settle(page)
    assert page._import.text() == "&Impor 3 jawaban"
    page.copies.choose(False)
    settle(page)
    press_import(page)
    assert stored(page).respondents == 3


def test_columns_that_are_not_found_can_be_shown(page, tmp_path):
    path = tmp_path / "asing.csv"
    head = "hari,apa,a,b,c,d,e,f,g,h,i\n"
    path.write_text(head + "2026-09-01,SKTM,3,3,3,3,3,3,3,4,2\n", encoding="utf-8")
    page.open_file(path)
    settle(page)
    press_import(page)
    assert stored(page).respondents == 0
    assert "Kolom" in page._earlier.accessibleName()

    def show_columns() -> None:
        dialog = QApplication.activeModalWidget()
        fields = ["day", "service_name", *(f"answer_{element}" for element in SurveyElement)]
        for place, field in enumerate(fields, start=1):
            dialog._boxes[field].setCurrentIndex(place)
        dialog.primary.click()

    QTimer.singleShot(0, show_columns)
    page._columns_button.click()
    settle(page)
    press_import(page)
    assert stored(page).index.score_of("complaint").total == 4


def test_the_column_dialog_refuses_one_column_for_two_fields(page, tmp_path):
    path = tmp_path / "formulir.csv"
    path.write_text(WORDED + "2026-09-01,SKTM,3,3,3,3,3,3,3,4,2\n", encoding="utf-8")
    page.open_file(path)
    settle(page)
    seen = []

    def swap() -> None:
        dialog = QApplication.activeModalWidget()
        cost, time = dialog._boxes["answer_cost"], dialog._boxes["answer_time"]
        before = cost.currentIndex()
        cost.setCurrentIndex(time.currentIndex())
        seen.append(dialog.submit())
        time.setCurrentIndex(before)
        dialog.primary.click()

    QTimer.singleShot(0, swap)
    page._columns_button.click()
    settle(page)
    assert seen == [False]
    assert page.preview.mapping["answer_cost"] == 4
    assert page.preview.mapping["answer_time"] == 5


def test_a_file_that_is_no_spreadsheet_is_refused_in_words(page, tmp_path):
    told = []
    page.notice.connect(told.append)
    path = tmp_path / "foto.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 bukan lembar kerja")
    page.open_file(path)
    settle(page)
    assert told[-1].kind is NoticeKind.DANGER
    assert page.preview is None


def test_the_headings_of_the_template_are_recognised_by_this_very_import(page, tmp_path):
    path = tmp_path / "templat.xlsx"
    page.write_template(path)
    settle(page)
    page.open_file(path)
    settle(page)
    assert page.preview.fault.startswith("Tidak ada baris jawaban di bawah judul kolom")
