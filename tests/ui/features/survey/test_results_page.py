"""Reading the result of a period on screen, exporting it, going on to print."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import ElementOrder, WeightMode
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.ui.features.survey.results.results_reading import element_lines
from asn_desktop.ui.features.survey.results_page import SurveyResultsPage
from asn_desktop.ui.kit.page import NoticeKind, Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import actor_for

FIVE_SHEETS = ("333433433", "433434443", "322433332", "333443443", "443434444")


def fill(office: Office) -> None:
    sheets = [
        AnswerSheet(
            "KTP-el" if number % 2 else "SKTM",
            date(2026, 8, number + 1),
            answers_by_element([int(digit) for digit in digits], ElementOrder.REGULATION),
            suggestion="Antrean lama" if number == 4 else "",
        )
        for number, digits in enumerate(FIVE_SHEETS)
    ]
    import_answer_sheets(office, PROGRAM, "lima.csv", "", sheets)


@pytest.fixture
def page(qtbot, office: Office):
    tasks = TaskRunner()
    made = SurveyResultsPage(Workplace(office, actor_for(office, "B. Suryanto"), tasks))
    qtbot.addWidget(made)
    for widget in made.header_actions():
        widget.setParent(made)
    made.resize(1154, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    tasks.stop()


def open_page(page: SurveyResultsPage, **arguments: object) -> None:
    page.load(**arguments)
    assert page.workplace.tasks.wait_idle()


def label(page: SurveyResultsPage, name: str) -> str:
    return page.findChild(object, name).text()


def test_the_index_stands_with_grade_respondents_and_weight(page):
    fill(page.workplace.office)
    open_page(page)
    assert label(page, "index") == "83,89"
    assert page._grade.chip.label == "B · Baik"
    assert label(page, "method") == "5 responden · bobot unsur 1/9"
    save_settings(page.workplace.office, PROGRAM, Settings(survey_weight=WeightMode.TWO_DIGITS))
    page.refresh()
    assert page.workplace.tasks.wait_idle()
    assert label(page, "index") == "83,05"
    assert "0,11" in page.caption


def test_the_weakest_element_is_marked_in_words(page):
    fill(page.workplace.office)
    open_page(page)
    lines = element_lines(page.view.result)
    assert [line.name for line in lines if line.is_lowest] == ["U3 Waktu pelayanan"]
    assert lines[2].mean == Decimal("2.80")
    names = [cell.accessibleName() for cell in page.elements._cells]
    assert "U3 Waktu pelayanan: 2,80 dari 4, terendah" in names


def test_respondents_trend_services_and_suggestions_are_listed(page):
    fill(page.workplace.office)
    open_page(page)
    details = page.details
    first = details.traits.rows[0]
    assert (first.heading, first.label, first.share) == ("Jenis kelamin", "Tidak diisi", "100,0%")
    assert [details.trend.index(0, column).data() for column in range(3)] == [
        "Jul–Sep 2026",
        "5",
        "83,89",
    ]
    assert [line.name for line in details.services.rows] == ["KTP-el", "SKTM"]
    assert [line.text for line in details.suggestions.rows] == ["Antrean lama"]


def test_one_service_alone_has_its_own_index(page):
    fill(page.workplace.office)
    open_page(page)
    page.service.setCurrentIndex(page.service.findText("KTP-el"))
    assert page.workplace.tasks.wait_idle()
    assert page.view.result.respondents == 2
    assert page.service.currentText() == "KTP-el"


def test_an_empty_period_offers_the_ways_to_start(page, qtbot):
    open_page(page)
    assert page._stack.currentIndex() == 1
    assert page.view.result.index is None
    with qtbot.waitSignal(page.open_page) as asked:
        page._open_entry()
    assert asked.args[0] == "survey_entry"
    fill(page.workplace.office)
    page.refresh()
    assert page.workplace.tasks.wait_idle()
    assert page._stack.currentIndex() == 0


def test_the_export_holds_the_elements_and_the_index_below(page, tmp_path):
    told = []
    page.notice.connect(told.append)
    fill(page.workplace.office)
    open_page(page)
    path = tmp_path / "ikm.xlsx"
    page.export_to(path)
    assert page.workplace.tasks.wait_idle()
    assert told[-1].kind is NoticeKind.SUCCESS
    rows = read_sheet(path).rows
    total = next(row for row in rows if row.text(1) == "IKM (bobot 1/9, 5 responden)")
    assert total.cell(6) == Decimal("83.89")
    assert [row.text(1) for row in rows if row.text(7) == "A"] == [
        "Biaya/Tarif",
        "Perilaku Pelaksana",
        "Penanganan Pengaduan, Saran dan Masukan",
    ]


def test_ctrl_p_opens_the_print_preview_of_the_period(page, qtbot):
    fill(page.workplace.office)
    open_page(page)
    with qtbot.waitSignal(page.open_page) as asked:
        QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    route, arguments = asked.args
    assert (route, arguments) == ("print", {"document": "survey", "id": page.period.currentData()})


def test_whole_years_can_be_chosen_too(page):
    fill(page.workplace.office)
    open_page(page)
    page.period.setCurrentIndex(page.period.findText("Tahunan 2026"))
    assert page.workplace.tasks.wait_idle()
    assert page.view.result.chosen.first_month == 202601
    assert label(page, "index") == "83,89"


def test_the_export_and_the_lists_hold_the_group_on_screen_and_no_other(page, tmp_path):
    fill(page.workplace.office)
    import_answer_sheets(
        page.workplace.office,
        PROGRAM,
        "ibu.csv",
        "",
        [
            AnswerSheet(
                "KTP-el",
                date(2026, 8, 9),
                answers_by_element([1] * 9, ElementOrder.REGULATION),
                sex=Sex.FEMALE,
            )
        ],
    )
    open_page(page)
    row = next(line for line in page.details.traits.rows if line.label == Sex.FEMALE.label)
    page.details.group_opened.emit(row.trait.value, row.key)
    assert page.workplace.tasks.wait_idle()
    assert (label(page, "index"), page.view.profile.respondents) == ("25,00", 1)
    assert page.details.trend.index(0, 1).data() == "1"
    assert "Baru 1 lembar" in label(page, "confidence")
    path = tmp_path / "ibu.xlsx"
    page.export_to(path)
    assert page.workplace.tasks.wait_idle()
    words = [row.text(1) for row in read_sheet(path).rows]
    assert "IKM (bobot 1/9, 1 responden)" in words
    assert any("Jenis kelamin: " + Sex.FEMALE.label in text for text in words)


def test_the_trend_draws_the_whole_and_any_element(page, qtbot):
    fill(page.workplace.office)
    open_page(page)
    page.details.switch.set_value(1)
    page.details._on_switch(1)
    trend = page.details.trend_view
    qtbot.waitUntil(lambda: trend.canvas.figure is not None)
    assert trend.canvas.accessibleName().endswith("83,89.")
    trend.element.setCurrentIndex(trend.element.findText("U3 Waktu pelayanan"))
    assert trend.canvas.accessibleName().endswith("70,00.")
    assert page.details.trend.index(0, 2).data() == "70,00"


def test_report_and_follow_up_open_for_the_same_period(page, qtbot):
    fill(page.workplace.office)
    open_page(page)
    for name, route in (("open_report", "survey_report"), ("open_follow_up", "follow_up")):
        with qtbot.waitSignal(page.open_page) as asked:
            page.findChild(object, name).click()
        assert asked.args == [route, {"period_id": page.period.currentData()}]
