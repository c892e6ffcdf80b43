"""Stacks and instruments with real keys: numbers follow, codes are scanned, decisions count."""

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from asn_desktop.domain.public_service.instrument_templates import TEMPLATES
from asn_desktop.domain.public_service.terms import SheetState, SurveyElement
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.public_service.batches.making import BatchOrder, make_batch
from asn_desktop.services.public_service.batches.reading import batch_detail, batches_of
from asn_desktop.services.public_service.batches.second_typing import draw_second_typing
from asn_desktop.services.public_service.instruments.definitions import (
    instruments,
    save_instrument,
)
from asn_desktop.services.public_service.instruments.responses import instrument_summary
from asn_desktop.services.public_service.instruments.wording import save_wording
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.ui.features.survey.batch_entry_page import BatchEntryPage
from asn_desktop.ui.features.survey.batches_page import BatchesPage
from asn_desktop.ui.features.survey.instruments_page import InstrumentsPage
from asn_desktop.ui.kit.containers.empty_state import StartCard
from asn_desktop.ui.kit.page import Page, Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import actor_for

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
THIRD_QUARTER = SurveyFilter(202607, 202609)


@pytest.fixture
def clerk(office: Office) -> Actor:
    return actor_for(office, "Yusuf Hidayat")


@pytest.fixture
def order(office: Office, clerk: Actor) -> BatchOrder:
    service = add_service_type(office, clerk, "KTP-el")
    period = next(line for line in periods_of(office, 2026) if line.number == 3)
    return BatchOrder(service.id, period.id, 1, 5)


@pytest.fixture
def batch(office: Office, clerk: Actor, order: BatchOrder) -> str:
    return make_batch(office, clerk, order)


@pytest.fixture
def open_page(qtbot, office: Office, clerk: Actor):
    tasks = TaskRunner()

    def make(kind: type[Page], **arguments: object) -> Page:
        page = kind(Workplace(office, clerk, tasks))
        qtbot.addWidget(page)
        page.resize(1154, 573)
        page.show()
        qtbot.waitExposed(page)
        page.load(**arguments)
        assert tasks.wait_idle()
        return page

    yield make
    tasks.stop()


def answer(page: BatchEntryPage, digits: str) -> None:
    for digit in digits:
        QTest.keyClick(page.form.answers, digit)


def save(page: BatchEntryPage) -> None:
    QTest.keyClick(page.form.answers, KEYS.Key_Return, CONTROL)


def settle(page: Page) -> None:
    assert page.workplace.tasks.wait_idle()


def states(office: Office, clerk: Actor, batch: str) -> list[SheetState | None]:
    return [line.state for line in batch_detail(office, clerk, batch).sheets]


def in_dialog(deed) -> None:
    """Do something in the dialog that the next step opens, however late it comes."""
    timer = QTimer(QApplication.instance())

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            timer.stop()
            deed(dialog)

    timer.timeout.connect(act)
    timer.start(10)


def test_numbers_follow_while_typing_and_the_keypad_never_waits(open_page, office, clerk, batch):
    page = open_page(BatchEntryPage, batch_id=batch)
    assert page.form.respondent.number.text() == "0001"
    assert page.form.respondent.respondent.service == "KTP-el"
    for digits in ("333333333", "444444444"):
        answer(page, digits)
        save(page)
    settle(page)
    assert page.form.respondent.number.text() == "0003"
    assert index_for(office, clerk, THIRD_QUARTER).respondents == 2
    assert page.side.recent.model.rowCount() == 2


def test_a_scanned_code_or_typed_number_chooses_the_sheet(open_page, office, clerk, batch):
    page = open_page(BatchEntryPage, batch_id=batch)
    QTest.keyClick(page.form.answers, KEYS.Key_F2)
    number = page.form.respondent.number
    assert number.hasFocus()
    QTest.keyClicks(number, "2026-001/0004\r")
    settle(page)
    assert (number.text(), page.form.answers.hasFocus()) == ("0004", True)
    answer(page, "333333333")
    save(page)
    settle(page)
    assert states(office, clerk, batch)[3] is SheetState.ACCEPTED
    assert number.text() == "0005"
    QTest.keyClick(page.form.answers, KEYS.Key_F2)
    QTest.keyClicks(number, "4\r")
    answer(page, "111111111")
    save(page)
    settle(page)
    assert "sudah tercatat" in page.form.respondent.findChild(object, "sheet_error").text()
    assert len(page.form.answers.answers) == 9


def test_sheets_that_are_not_typed_are_noted_and_the_next_number_comes(
    open_page, office, clerk, batch
):
    page = open_page(BatchEntryPage, batch_id=batch)
    page.side.notes.findChild(object, "note_damaged").click()
    page.side.notes.findChild(object, "note_empty").click()
    answer(page, "33")
    page.side.notes.findChild(object, "note_incomplete").click()
    settle(page)
    assert page.form.respondent.number.text() == "0004"
    assert states(office, clerk, batch)[:4] == [
        SheetState.DAMAGED,
        SheetState.EMPTY,
        SheetState.INCOMPLETE,
        None,
    ]


def test_ctrl_z_brings_the_last_sheet_of_the_stack_back(open_page, office, clerk, batch):
    page = open_page(BatchEntryPage, batch_id=batch)
    answer(page, "123412341")
    save(page)
    settle(page)
    QTest.keyClick(page.form.answers, KEYS.Key_Z, CONTROL)
    settle(page)
    assert page.form.respondent.number.text() == "0001"
    assert len(page.form.answers.answers) == 9
    assert states(office, clerk, batch)[0] is None


def test_an_instrument_from_zero_to_five_is_typed_by_the_same_keys(open_page, office, clerk, order):
    made = save_instrument(office, clerk, TEMPLATES[0])
    batch = make_batch(office, clerk, BatchOrder(order.service_id, order.period_id, 1, 2, made))
    page = open_page(BatchEntryPage, batch_id=batch)
    answer(page, "6")
    assert page.form.answers.answers == {}
    answer(page, "05432105432")
    save(page)
    settle(page)
    days = (date(2026, 7, 1), date(2026, 9, 30))
    assert instrument_summary(office, clerk, made, *days).respondents == 1
    assert index_for(office, clerk, THIRD_QUARTER).respondents == 0


def test_the_second_typing_is_blind_and_the_difference_is_decided(open_page, office, clerk, batch):
    page = open_page(BatchEntryPage, batch_id=batch)
    answer(page, "333333333")
    save(page)
    settle(page)
    draw_second_typing(office, clerk, batch)
    again = open_page(BatchEntryPage, batch_id=batch, second=True)
    assert again.form.answers.answers == {}
    assert not again.side.recent.isVisible()
    answer(again, "433333333")
    save(again)
    settle(again)
    overview = open_page(BatchesPage, batch_id=batch)
    overview.detail.tabs.choose("second")
    cells = overview.detail.cells.rows
    assert [(cell.first, cell.second) for cell in cells if cell.differs] == [
        ("3 Sesuai", "4 Sangat sesuai")
    ]
    overview.detail.findChild(object, "batch_second_right").click()
    settle(overview)
    index = index_for(office, clerk, THIRD_QUARTER).index
    assert index.score_of("requirements").total == 4
    assert "salah ketik 7,69 %" in overview.detail.findChild(object, "batch_facts").text()


def test_a_stack_is_made_held_and_closed_with_a_reason(open_page, office, clerk, order):
    page = open_page(BatchesPage, period_id=order.period_id)

    def fill(dialog) -> None:
        dialog.findChild(object, "batch_count").setValue(2)
        QTest.keyClick(dialog, KEYS.Key_Return, CONTROL)

    in_dialog(fill)
    page.add()
    settle(page)
    batch = batches_of(office, clerk, order.period_id)[0]
    assert (batch.number, batch.printed) == ("2026-001", 2)
    entry = open_page(BatchEntryPage, batch_id=batch.id)
    answer(entry, "444444444")
    save(entry)
    settle(entry)
    page.refresh()
    settle(page)

    def give_reason(dialog) -> None:
        dialog.findChild(object, "reason").setPlainText("tidak terbaca")
        QTest.keyClick(dialog, KEYS.Key_Return, CONTROL)

    page.detail.sheet_table.selectRow(0)
    in_dialog(give_reason)
    page.detail.findChild(object, "batch_hold").click()
    settle(page)
    settle(page)
    assert states(office, clerk, batch.id)[0] is SheetState.HELD
    assert index_for(office, clerk, THIRD_QUARTER).respondents == 0
    in_dialog(give_reason)
    page.detail.findChild(object, "batch_close").click()
    settle(page)
    assert batch_detail(office, clerk, batch.id).closing_reason == "tidak terbaca"


def test_without_any_sheet_the_page_says_how_to_begin(open_page, order):
    page = open_page(BatchesPage, period_id=order.period_id)
    starts = [card.text() for card in page.findChildren(StartCard) if card.isVisible()]
    assert starts == ["Buat bundel pertama"]


def test_an_instrument_is_made_without_code(open_page, office, clerk, order):
    page = open_page(InstrumentsPage)

    def write(dialog) -> None:
        dialog.findChild(object, "instrument_name").setText("Survei Parkir")
        questions = dialog.findChild(object, "instrument_questions")
        questions.setPlainText("Parkir | Apakah parkir luas?\nBiaya | Apakah biaya wajar?")
        QTest.keyClick(dialog, KEYS.Key_Return, CONTROL)

    in_dialog(write)
    page.add()
    settle(page)
    line = next(one for one in instruments(office, clerk) if not one.is_built_in)
    assert line.instrument.name == "Survei Parkir"
    assert [item.key for item in line.instrument.elements] == ["parkir", "biaya"]
    assert line.instrument.elements[0].question == "Apakah parkir luas?"


def test_a_services_wording_is_read_out_while_typing(open_page, office, clerk, batch, order):
    own = "Apakah syarat KTP-el jelas?"
    save_wording(office, clerk, order.service_id, {SurveyElement.REQUIREMENTS: own})
    page = open_page(BatchEntryPage, batch_id=batch)
    assert own in page.form.answers.accessibleDescription()


def test_the_result_of_an_instrument_is_of_a_period_and_goes_into_a_file(
    open_page, office, clerk, order, tmp_path
):
    made = save_instrument(office, clerk, TEMPLATES[0])
    batch = make_batch(office, clerk, BatchOrder(order.service_id, order.period_id, 1, 2, made))
    entry = open_page(BatchEntryPage, batch_id=batch)
    answer(entry, "54321054321")
    save(entry)
    settle(entry)
    page = open_page(InstrumentsPage)
    page.table.select_key(made)
    settle(page)
    result = page.findChild(object, "instrument_result")
    assert "dari 1 lembar" in result.text()
    path = tmp_path / "hasil.xlsx"
    page.export_to(path)
    settle(page)
    assert read_sheet(path).rows[-1].cell(3) == 1
    period = page.findChild(object, "instrument_period")
    period.setCurrentIndex(period.findText("Triwulan II 2026"))
    settle(page)
    assert "Belum ada jawaban" in result.text()
