"""The worksheet of needs with real keys, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit

from asn_desktop.domain.performance.planning.needs import MeasureKind, NeedKind
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.periods import open_year
from asn_desktop.services.performance.needs.editing import NeedInput, save_needs
from asn_desktop.services.performance.needs.reading import needs_view
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.ui.features.needs.needs_page import NeedsPage
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartCard
from tests.factories import actor_for
from tests.services.performance.needs.test_proposing import survey
from tests.services.performance.needs.worksheets import YEAR, camat, fill
from tests.ui.stage import accept, in_next_dialog, type_into

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(stage, office):
    fill(office)
    return stage.put(NeedsPage, camat(office))


def go(grid, row, column):
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(row, column))


def type_words(stage, grid, words, kind=QPlainTextEdit):
    """Type as a person does: the first letter opens the editor."""
    QTest.keyClicks(grid, words[0])
    editor = stage.find(kind, "needs_editor")
    QTest.keyClicks(editor, words[1:])
    return editor


def texts(grid, name):
    model = grid.model()
    column = [column.name for column in model.columns].index(name)
    return [model.index(row, column).data() for row in range(model.rowCount())]


def start(page, words):
    cards = page.findChildren(StartCard)
    next(card for card in cards if card.text().startswith(words)).click()


def test_both_lists_stand_with_their_state_in_words(page):
    assert page.caption == "Tahun 2026 · 2 kebutuhan · 2 indikator unit"
    assert texts(page.needs, "code") == ["A1", "C1", ""]
    assert texts(page.needs, "state") == ["Dijawab indikator 1", "Dijawab indikator 1", ""]
    assert texts(page.indicators, "state")[:2] == ["Belum jadi hasil kerja"] * 2
    line = page.indicators.model().lines[1]
    assert line.captions["state"] == "Target belum diisi · Belum menjawab kebutuhan"
    assert line.state == ("warning-fill", "warning")


def test_typing_in_the_empty_line_stores_a_need_and_stays_for_the_next(stage, office, page):
    go(page.needs, 2, 2)
    QTest.keyClick(type_words(stage, page.needs, "Desa tertib"), KEY.Key_Return)
    stage.settle()
    need = needs_view(office, camat(office), YEAR).needs[-1]
    assert (need.text, need.kind) == ("Desa tertib", NeedKind.PROBLEM)
    assert page.needs.currentIndex().row() == 3
    QTest.keyClick(type_words(stage, page.needs, "Jalan rusak"), KEY.Key_Return)
    stage.settle()
    assert texts(page.needs, "text")[2:] == ["Desa tertib", "Jalan rusak", ""]
    assert texts(page.needs, "state")[2] == "Belum dijawab indikator"


def test_tab_goes_on_in_the_new_line(stage, office, page):
    go(page.needs, 2, 2)
    QTest.keyClick(type_words(stage, page.needs, "Indeks 86"), KEY.Key_Tab)
    stage.settle()
    assert page.needs.current_line.values["text"] == "Indeks 86"
    QTest.keyClick(type_words(stage, page.needs, "86"), KEY.Key_Return)
    stage.settle()
    assert needs_view(office, camat(office), YEAR).needs[-1].target_text == "86"


def test_a_kind_is_chosen_by_its_first_letter(stage, office, page):
    go(page.needs, 1, 1)
    editor = type_words(stage, page.needs, "S", QComboBox)
    QTest.keyClick(editor, KEY.Key_Return)
    stage.settle()
    assert texts(page.needs, "code")[:2] == ["A1", "D1"]
    assert page.needs.current_line.values["kind"] == "Standar pelayanan"


def test_codes_are_typed_into_the_column_of_answers(stage, office, page):
    go(page.indicators, 1, 6)
    QTest.keyClick(type_words(stage, page.indicators, "a1"), KEY.Key_Return)
    stage.settle()
    assert needs_view(office, camat(office), YEAR).needs[0].answered_by == (1, 2)


def test_an_unknown_code_is_named_and_what_was_typed_stays(stage, office, page):
    go(page.indicators, 1, 6)
    QTest.keyClick(type_words(stage, page.indicators, "B7"), KEY.Key_Return)
    stage.settle()
    assert 'Tidak ada kebutuhan dengan kode "B7"' in stage.notices[-1].sentence
    assert texts(page.indicators, "answers")[1] == "B7"
    assert page.indicators.model().is_unsaved(1)
    go(page.indicators, 1, 6)
    QTest.keyClick(type_words(stage, page.indicators, "C1"), KEY.Key_Return)
    stage.settle()
    assert not page.indicators.model().is_unsaved(1)


def test_a_list_from_excel_is_pasted_with_its_heading(stage, office, page):
    go(page.needs, 2, 1)
    QGuiApplication.clipboard().setText(
        "Jenis\tKebutuhan\tTarget\tSatuan\n"
        "perjanjian kinerja\tIndeks kepuasan\t86\tpoin\n"
        'Masalah kecamatan\t"Antrean ""panjang"""\t\t\n'
    )
    QTest.keyClick(page.needs, KEY.Key_V, CONTROL)
    stage.settle()
    assert [need.code for need in needs_view(office, camat(office), YEAR).needs] == [
        "A1",
        "B1",
        "C1",
        "C2",
    ]
    assert 'Antrean "panjang"' in texts(page.needs, "text")


def test_a_pasted_kind_that_does_not_exist_names_its_line_and_writes_nothing(stage, office, page):
    go(page.needs, 2, 1)
    QGuiApplication.clipboard().setText("Masalah kecamatan\tSatu\nRencana\tDua\n")
    QTest.keyClick(page.needs, KEY.Key_V, CONTROL)
    stage.settle()
    assert 'Baris 2: Jenis "Rencana" tidak dikenal' in stage.notices[-1].sentence
    assert len(needs_view(office, camat(office), YEAR).needs) == 2


def test_a_deleted_line_comes_back(stage, office, page):
    go(page.needs, 1, 2)
    QTest.keyClick(page.needs, KEY.Key_Delete, CONTROL)
    stage.settle()
    assert (stage.undo_words, texts(page.needs, "code")) == ("Kebutuhan dihapus.", ["A1", ""])
    stage.undo()
    stage.settle()
    assert texts(page.needs, "state")[1] == "Dijawab indikator 1"


def test_indicators_become_a_result_of_the_leaders_draft(stage, office, page):
    actor = camat(office)
    start_plan(office, actor, actor.employee_id, YEAR)
    page.refresh()
    stage.settle()
    go(page.indicators, 0, 1)

    def choose(dialog):
        assert dialog.findChild(QPlainTextEdit, "carry_text").toPlainText().startswith("Meningkat")
        dialog.findChild(QAbstractButton, "carry_2").click()
        type_into(dialog, "carry_text", "Pelayanan selesai tepat waktu")
        accept(dialog)

    in_next_dialog(choose)
    stage.press("needs_carry")
    (result,) = own_plan(office, actor, YEAR).results
    assert (result.text, len(result.indicators)) == ("Pelayanan selesai tepat waktu", 2)
    assert texts(page.indicators, "state")[0] == "Di SKP Camat"
    assert stage.notices[-1].bold.startswith("Hasil kerja masuk ke draf SKP B. Suryanto")


def test_without_words_or_indicator_the_dialog_stays_and_says_so(stage, office, page):
    actor = camat(office)
    start_plan(office, actor, actor.employee_id, YEAR)
    page.refresh()
    stage.settle()
    go(page.indicators, 0, 1)

    def choose(dialog):
        dialog.findChild(QAbstractButton, "carry_1").click()
        accept(dialog)
        assert dialog.isVisible()
        assert dialog.choice is None
        dialog.cancel()

    in_next_dialog(choose)
    stage.press("needs_carry")
    assert own_plan(office, actor, YEAR).results == ()


def test_an_empty_worksheet_offers_its_beginnings(stage, office):
    open_year(office, PROGRAM, 2027, PeriodKind.QUARTERLY)
    fill(office)
    page = stage.put(NeedsPage, camat(office), year=2027)
    assert [card.text() for card in page.findChildren(StartCard)] == [
        "Salin dari tahun 2026",
        "Ambil dari survei dan evaluasi",
        "Mulai dari lembar kosong",
    ]
    start(page, "Salin")
    stage.settle()
    assert texts(page.needs, "code") == ["A1", "C1", ""]


def test_weak_points_are_ticked_and_come_with_their_source(stage, office):
    open_year(office, PROGRAM, 2027, PeriodKind.QUARTERLY)
    survey(office)
    page = stage.put(NeedsPage, camat(office), year=2027)

    def choose(dialog):
        accept(dialog)
        assert dialog.isVisible()
        dialog.findChild(QAbstractButton, "proposal_0").click()
        accept(dialog)

    in_next_dialog(choose)
    start(page, "Ambil")
    stage.settle()
    stage.settle()
    (line,) = page.needs.model().lines
    assert line.values["code"] == "E1"
    assert line.captions["text"] == "SKM 2026: indeks 60,00, mutu D (Tidak Baik)"


def test_without_data_of_last_year_nothing_is_proposed(stage, office, page):
    stage.press("needs_propose")
    assert stage.notices[-1].bold == "Tidak ada usulan."


def test_an_appraiser_reads_without_an_empty_line(stage, office):
    fill(office)
    page = stage.put(NeedsPage, actor_for(office, "Sri"))
    assert page.needs.model().rowCount() == 2
    QTest.keyClicks(page.needs, "x")
    assert not page.findChildren(QPlainTextEdit, "needs_editor")


def test_an_appraiser_sees_who_fills_an_empty_worksheet(stage, office):
    page = stage.put(NeedsPage, actor_for(office, "Sri"))
    assert "Pimpinan dan operator mengisinya" in page.findChild(EmptyState).accessibleName()


def test_somebody_else_saving_first_is_told(stage, office, page):
    save_needs(office, actor_for(office, "Rina"), YEAR, [NeedInput("Lain")])
    go(page.needs, 2, 2)
    QTest.keyClick(type_words(stage, page.needs, "Saya"), KEY.Key_Return)
    stage.settle()
    assert any("Orang lain baru saja mengubah lembar ini" in n.bold for n in stage.notices)


def test_the_worksheet_is_written_to_a_file_and_led_to_paper(stage, office, page, tmp_path):
    path = tmp_path / "kebutuhan.xlsx"
    page.steps.export_to(path)
    stage.settle()
    rows = read_sheet(path).rows
    assert any("Antrean KTP-el panjang pada hari Senin" in str(row) for row in rows)
    stage.press("needs_print")
    assert stage.opened == [("print", {"document": "needs", "id": "2026"})]


def test_the_models_keep_to_qts_rules(page):
    for grid in (page.needs, page.indicators):
        QAbstractItemModelTester(grid.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_every_measure_can_be_chosen(page):
    options = page.indicators.model().options["measure"]
    assert options == tuple(kind.label for kind in MeasureKind)


def test_cells_typed_before_the_store_answered_are_all_kept(stage, office, page):
    go(page.indicators, 1, 4)
    for words in ("86", "poin", "A1"):
        QTest.keyClick(type_words(stage, page.indicators, words), KEY.Key_Tab)
    stage.settle()
    item = needs_view(office, camat(office), YEAR).indicators[1]
    assert (item.target_text, item.unit, item.answers) == ("86", "poin", ("A1",))


def test_what_follows_a_new_line_at_once_belongs_to_it(stage, office, page):
    go(page.needs, 2, 2)
    for words in ("Indeks 86", "86", "poin"):
        QTest.keyClick(type_words(stage, page.needs, words), KEY.Key_Tab)
    stage.settle()
    need = needs_view(office, camat(office), YEAR).needs[-1]
    assert (need.text, need.target_text, need.unit) == ("Indeks 86", "86", "poin")
    assert len(needs_view(office, camat(office), YEAR).needs) == 3
