"""Saving the documents of a period, in one file or one each."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.context import Office
from asn_desktop.services.sheets.listing import DocumentKind
from asn_desktop.ui.features.printing.export_run import unique_name
from asn_desktop.ui.features.printing.reports_page import ReportsPage
from asn_desktop.ui.kit.page import NoticeKind, Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import actor_for
from tests.ui.features.printing.scenes import add_evaluation, add_plan


@pytest.fixture
def page(qtbot, office: Office):
    add_evaluation(office, add_plan(office, "Siti"))
    add_evaluation(office, add_plan(office, "Andi"))
    add_evaluation(office, add_plan(office, "Maya"), EvaluationStatus.SUBMITTED)
    tasks = TaskRunner()
    made = ReportsPage(Workplace(office, actor_for(office, "Rina"), tasks))
    made.notices = []
    made.notice.connect(made.notices.append)
    qtbot.addWidget(made)
    made.resize(1154, 600)
    made.show()
    qtbot.waitExposed(made)
    made.load()
    assert tasks.wait_idle()
    yield made
    assert tasks.wait_idle()
    tasks.stop()


def settle(page: ReportsPage) -> None:
    assert page.workplace.tasks.wait_idle()


def test_what_is_missing_stands_first_and_the_due_period_is_chosen(page):
    assert page.period.currentText() == "Triwulan III 2026"
    reasons = [line.document(DocumentKind.EVALUATION).reason for line in page.model.rows]
    assert reasons[0] == "SKP belum dibuat"
    assert reasons[-2:] == ["", ""]
    assert len(page.model.rows) == 8


def test_everything_ready_goes_into_one_file_by_name(page, tmp_path):
    target = tmp_path / "Evaluasi.pdf"
    page.save_one(target)
    settle(page)
    with pypdfium2.PdfDocument(target) as saved:
        titles = [entry.get_title() for entry in saved.get_toc()]
    assert [title.split(", ")[1] for title in titles] == ["Andi Pratama", "Siti Rahmawati"]
    assert page.notices[-1].bold == "2 lembar tersimpan"
    assert page.run is None


def test_each_person_gets_a_file_named_by_number(page, tmp_path):
    page.drafts.setChecked(True)
    page.save_each(tmp_path)
    settle(page)
    assert sorted(file.name for file in tmp_path.glob("EK-*.pdf")) == [
        "EK-TW3-2026_198809212014032002_Siti_Rahmawati.pdf",
        "EK-TW3-2026_199403172020121004_Andi_Pratama.pdf",
        "EK-TW3-2026_199607042023212011_Maya_Kolo.pdf",
    ]


def test_cancelling_says_what_is_there_already(page, tmp_path):
    page.save_each(tmp_path)
    page.run.cancel()
    settle(page)
    assert page.notices[-1].bold == "Ekspor dibatalkan."
    assert f"1 dari 2 lembar sudah jadi dan ada di {tmp_path}." in page.notices[-1].sentence


def test_a_cancelled_single_file_is_not_made(page, tmp_path):
    page.save_one(tmp_path / "satu.pdf")
    page.run.cancel()
    settle(page)
    assert page.notices[-1].sentence == "Tidak ada berkas yang dibuat."
    assert not (tmp_path / "satu.pdf").exists()


def test_a_folder_that_is_gone_ends_the_export_with_a_sentence(page, tmp_path):
    page.save_each(tmp_path / "hilang")
    settle(page)
    assert page.notices[-1].kind is NoticeKind.DANGER
    assert "tidak ada lagi" in page.notices[-1].sentence


def test_a_unit_narrows_the_list(page):
    page.unit.setCurrentIndex(page.unit.findData("Sekretariat"))
    assert {line.unit_name for line in page.model.rows} == {"Sekretariat"}


def test_enter_opens_the_preview_of_what_exists(page, qtbot):
    last = page.model.rows[-1]
    page.table.setFocus()
    page.table.selectRow(len(page.model.rows) - 1)
    with qtbot.waitSignal(page.open_page) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    route, arguments = opened.args
    document = last.document(DocumentKind.EVALUATION)
    assert (route, arguments) == ("print", {"document": "evaluation", "id": document.record_id})
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.notices[-1].sentence == "SKP belum dibuat."


def test_plans_can_be_chosen_instead(page):
    page.kind.choose(DocumentKind.PLAN)
    states = {line.document(DocumentKind.PLAN).readiness.label for line in page.model.rows}
    assert states == {"Belum ada", "Siap cetak"}


def test_nothing_ready_is_said_before_a_file_is_asked_for(page):
    page.unit.setCurrentIndex(page.unit.findData("Sekretariat"))
    QTest.mouseClick(page.one_button, Qt.MouseButton.LeftButton)
    assert page.notices[-1].bold == "Belum ada lembar yang siap."


def test_two_people_of_one_name_get_two_files():
    taken: set[str] = set()
    names = [unique_name("SKP-2026_Ani.pdf", taken) for _ in range(3)]
    assert names == ["SKP-2026_Ani.pdf", "SKP-2026_Ani_2.pdf", "SKP-2026_Ani_3.pdf"]
