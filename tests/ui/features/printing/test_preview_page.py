"""Looking at a sheet, turning its pages, choosing paper, saving and printing it."""

import errno

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from asn_desktop.base.errors import StorageError
from asn_desktop.reports.paper import Paper
from asn_desktop.services.context import Office
from asn_desktop.services.sheets.listing import DocumentKind
from asn_desktop.ui.features.printing import pdf_files
from asn_desktop.ui.features.printing.pages_view import Zoom
from asn_desktop.ui.features.printing.paper_memory import remembered_paper
from asn_desktop.ui.features.printing.pdf_files import write_pdf
from asn_desktop.ui.features.printing.preview_page import PreviewPage
from asn_desktop.ui.features.printing.print_job import prepare_printer
from asn_desktop.ui.kit.page import NoticeKind, Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import actor_for
from tests.ui.features.printing.scenes import add_evaluation, add_plan

KEYS = Qt.Key


@pytest.fixture
def evaluation_id(office: Office) -> str:
    return add_evaluation(office, add_plan(office, "Siti"))


@pytest.fixture
def page(qtbot, office: Office, evaluation_id: str):
    tasks = TaskRunner()
    made = PreviewPage(Workplace(office, actor_for(office, "Sri"), tasks))
    made.notices = []
    made.notice.connect(made.notices.append)
    qtbot.addWidget(made)
    made.resize(1154, 600)
    made.show()
    qtbot.waitExposed(made)
    made.load(document="evaluation", id=evaluation_id)
    assert tasks.wait_idle()
    qtbot.waitUntil(lambda: made.pages.is_drawn)
    yield made
    assert tasks.wait_idle()
    tasks.stop()


def settle(page: PreviewPage) -> None:
    assert page.workplace.tasks.wait_idle()


def test_the_preview_shows_the_very_pages_that_are_saved(page, tmp_path):
    assert page.title == "Evaluasi Kinerja Triwulan III 2026, Siti Rahmawati, S.E."
    assert page.caption == f"{page.pages.count} halaman · F4 (330 × 215 mm)"
    target = tmp_path / page.made.file_name
    page.save_as(target)
    settle(page)
    assert target.name == "EK-TW3-2026_198809212014032002_Siti_Rahmawati.pdf"
    assert target.read_bytes() == page.made.pdf
    assert [notice.kind for notice in page.notices] == [NoticeKind.SUCCESS]
    assert not list(tmp_path.glob("*.partial"))


def test_pages_turn_by_keys_and_the_list_follows(page):
    assert page.pages.count >= 2
    QTest.keyClick(page.pages, KEYS.Key_PageDown)
    assert page.pages.current == 1
    assert page.list.currentRow() == 1
    QTest.keyClick(page.pages, KEYS.Key_PageUp)
    assert page.pages.current == 0
    QTest.keyClick(page.pages, KEYS.Key_End)
    assert page.pages.current == page.pages.count - 1
    page.list.setCurrentRow(0)
    assert page.pages.current == 0
    settle(page)


def test_plus_and_minus_change_the_size_and_the_modes_follow_the_window(page):
    fitted = page.pages.percent
    QTest.keyClick(page.pages, KEYS.Key_Plus)
    assert page.pages.percent > fitted
    assert page.pages.zoom is Zoom.FREE
    QTest.keyClick(page.pages, KEYS.Key_Minus)
    QTest.keyClick(page.pages, KEYS.Key_Minus)
    assert page.pages.percent < fitted
    page.zoom.choose(Zoom.WIDTH)
    assert page.pages.percent == fitted
    page.zoom.choose(Zoom.PAGE)
    assert page.pages.percent < fitted
    settle(page)


def test_another_paper_is_laid_out_anew_and_remembered_for_the_document(page, office):
    page.paper.setCurrentIndex(page.paper.findData(Paper.A4.value))
    settle(page)
    width, height = page.made.sizes[0]
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (297, 210)
    assert remembered_paper(office.folder, DocumentKind.EVALUATION, "F4") is Paper.A4
    assert remembered_paper(office.folder, DocumentKind.PLAN, "F4") is Paper.F4


def test_the_evaluation_document_is_one_click_away(page):
    page.kind.choose(DocumentKind.EVALUATION_DOCUMENT)
    settle(page)
    assert page.title.startswith("Dokumen Evaluasi Kinerja")
    width, height = page.made.sizes[0]
    assert width < height


def test_a_plan_and_an_empty_survey_can_be_looked_at(page, office):
    plan_id = add_plan(office, "Andi")
    page.load(document="plan", id=plan_id)
    settle(page)
    assert page.title == "Sasaran Kinerja Pegawai 2026, Andi Pratama, A.Md."
    assert page.kind.isHidden()


def test_a_refusal_is_said_in_words(qtbot, office, evaluation_id):
    tasks = TaskRunner()
    page = PreviewPage(Workplace(office, actor_for(office, "Andi"), tasks))
    qtbot.addWidget(page)
    said = []
    page.notice.connect(said.append)
    page.load(document="evaluation", id=evaluation_id)
    assert tasks.wait_idle()
    assert said[0].kind is NoticeKind.DANGER
    assert "pegawai dan penilainya" in said[0].sentence
    assert not page.print_button.isEnabled()
    tasks.stop()


def test_printing_sends_every_page_on_the_right_paper(page, tmp_path):
    target = tmp_path / "cetak.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    prepare_printer(printer, page.made)
    page.print_on(printer)
    settle(page)
    with pypdfium2.PdfDocument(target) as sent:
        assert len(sent) == page.pages.count
        width, height = sent.get_page_size(0)
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (330, 215)
    assert page.notices[-1].bold == f"{page.pages.count} halaman dikirim ke pencetak."


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer_is_named(page):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName("/tidak/ada/cetak.pdf")
    prepare_printer(printer, page.made)
    page.print_on(printer)
    settle(page)
    assert page.notices[-1].kind is NoticeKind.DANGER


def test_a_missing_folder_and_a_full_disk_have_their_sentences(tmp_path, monkeypatch):
    with pytest.raises(StorageError, match="tidak ada lagi"):
        write_pdf(tmp_path / "hilang" / "x.pdf", b"%PDF")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(pdf_files.os, "fsync", full)
    with pytest.raises(StorageError, match="penuh"):
        write_pdf(tmp_path / "x.pdf", b"%PDF")
    assert list(tmp_path.iterdir()) == []
