"""Writing a chapter: typing is stored, shown as printed, and can be taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.report_chapters import ReportChapter
from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.services.public_service.reporting.report import survey_report
from asn_desktop.ui.features.survey.report.report_page import SurveyReportPage
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import actor_for


@pytest.fixture
def page(qtbot, office: Office):
    sheet = AnswerSheet(
        "KTP-el", date(2026, 8, 3), answers_by_element([3] * 9, ElementOrder.REGULATION)
    )
    import_answer_sheets(office, PROGRAM, "satu.csv", "", [sheet])
    tasks = TaskRunner()
    made = SurveyReportPage(Workplace(office, actor_for(office, "B. Suryanto"), tasks))
    qtbot.addWidget(made)
    for widget in made.header_actions():
        widget.setParent(made)
    made.resize(1154, 600)
    made.show()
    qtbot.waitExposed(made)
    made.load()
    assert tasks.wait_idle()
    yield made
    tasks.stop()


def kept(page: SurveyReportPage, chapter: ReportChapter) -> tuple[str, bool]:
    period_id = page.period.currentData()
    report = survey_report(page.workplace.office, PROGRAM, period_id)
    item = next(item for item in report.chapters if item.chapter is chapter)
    return item.text, item.is_own


def go_to(page: SurveyReportPage, chapter: ReportChapter) -> None:
    page.list.select_key(chapter.value)
    assert page.workplace.tasks.wait_idle()


def test_the_first_words_are_made_from_the_figures(page) -> None:
    go_to(page, ReportChapter.INDEX)
    assert "75,00, mutu pelayanan C" in page.editor.toPlainText()
    assert not page._restore.isVisible()


def test_typing_is_stored_when_another_chapter_is_opened(page) -> None:
    go_to(page, ReportChapter.PURPOSE)
    page.editor.selectAll()
    QTest.keyClicks(page.editor, "Maksud kami sendiri")
    assert page.print_view._words.text() == "Maksud kami sendiri"
    go_to(page, ReportChapter.SCOPE)
    assert kept(page, ReportChapter.PURPOSE) == ("Maksud kami sendiri", True)
    go_to(page, ReportChapter.PURPOSE)
    assert page.editor.toPlainText() == "Maksud kami sendiri"
    assert page._restore.isVisible()


def test_typing_twice_keeps_the_revision(page) -> None:
    go_to(page, ReportChapter.PURPOSE)
    for words in ("Satu", " dua", " tiga"):
        page.editor.moveCursor(page.editor.textCursor().MoveOperation.End)
        QTest.keyClicks(page.editor, words)
        page.store()
        assert page.workplace.tasks.wait_idle()
    assert kept(page, ReportChapter.PURPOSE)[0].endswith("Satu dua tiga")


def test_the_first_words_come_back_and_so_do_the_own_ones(page, qtbot) -> None:
    go_to(page, ReportChapter.PURPOSE)
    first = page.editor.toPlainText()
    page.editor.setPlainText("Lain")
    page.store()
    assert page.workplace.tasks.wait_idle()
    undo = []
    page.undoable.connect(lambda _words, back: undo.append(back))
    page._restore.click()
    assert page.workplace.tasks.wait_idle()
    assert page.editor.toPlainText() == first
    assert kept(page, ReportChapter.PURPOSE) == (first, False)
    undo[0]()
    qtbot.waitUntil(lambda: page.editor.toPlainText() == "Lain")


def test_an_emptied_chapter_is_refused_in_words(page) -> None:
    told = []
    page.notice.connect(told.append)
    go_to(page, ReportChapter.PURPOSE)
    page.editor.setPlainText("  ")
    page.store()
    assert page.workplace.tasks.wait_idle()
    assert "Bab ini kosong" in told[-1].sentence
    assert kept(page, ReportChapter.PURPOSE)[1] is False


def test_leaving_stores_and_ctrl_p_opens_the_paper(page, qtbot) -> None:
    go_to(page, ReportChapter.PURPOSE)
    QTest.keyClicks(page.editor, "Baru. ")
    with qtbot.waitSignal(page.open_page) as asked:
        QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    period_id = page.period.currentData()
    assert asked.args == ["print", {"document": "survey_report", "id": period_id}]
    assert page.can_leave()
    assert page.workplace.tasks.wait_idle()
    assert kept(page, ReportChapter.PURPOSE)[1] is True


def test_words_that_were_refused_never_land_in_another_chapter(page) -> None:
    go_to(page, ReportChapter.PURPOSE)
    page.editor.setPlainText("  ")
    go_to(page, ReportChapter.SCOPE)
    page.store()
    assert page.workplace.tasks.wait_idle()
    assert kept(page, ReportChapter.SCOPE)[1] is False
