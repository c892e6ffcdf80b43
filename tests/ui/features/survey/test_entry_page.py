"""Typing sheets with real keys: none is lost, whatever the speed."""

from datetime import date
from threading import Event, Thread

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import delete

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.public_service import entry
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.services.public_service.summary import summary_differences
from asn_desktop.store.tables import ServiceTypeRow
from asn_desktop.ui.features.survey.entry_page import SurveyEntryPage
from asn_desktop.ui.kit.page import NoticeKind, Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import actor_for

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
THIRD_QUARTER = SurveyFilter(202607, 202609)


@pytest.fixture
def page(qtbot, office: Office):
    clerk = actor_for(office, "Yusuf Hidayat")
    add_service_type(office, clerk, "KTP-el")
    add_service_type(office, clerk, "Kartu Keluarga")
    tasks = TaskRunner()
    made = SurveyEntryPage(Workplace(office, clerk, tasks))
    qtbot.addWidget(made)
    made.resize(1154, 573)
    made.show()
    qtbot.waitExposed(made)
    made.load()
    assert tasks.wait_idle()
    made.form.respondent.service.setCurrentIndex(0)
    made.form.wait_for_number()
    yield made
    tasks.stop()


def answer(page: SurveyEntryPage, digits: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for digit in digits:
        QTest.keyClick(page.form.answers, digit, modifier)


def save(page: SurveyEntryPage) -> None:
    QTest.keyClick(page.form.answers, KEYS.Key_Return, CONTROL)


def settle(page: SurveyEntryPage) -> None:
    assert page.workplace.tasks.wait_idle()


def typed_digits(page: SurveyEntryPage) -> str:
    """Return the sheet in hand in the order of the paper form."""
    answers = page.form.answers.answers
    return "".join(str(answers[element]) for element in ELEMENT_ORDERS[ElementOrder.QUESTIONNAIRE])


def stored(page: SurveyEntryPage):
    return index_for(page.workplace.office, page.workplace.actor, THIRD_QUARTER)


def test_thirty_sheets_typed_without_a_pause_are_all_stored(page):
    sheets = [f"{1 + number % 4}34343434" for number in range(30)]
    for digits in sheets:
        answer(page, digits)
        save(page)
    settle(page)
    result = stored(page)
    assert result.respondents == 30
    for place, element in enumerate(ELEMENT_ORDERS[ElementOrder.QUESTIONNAIRE]):
        typed = sum(int(digits[place]) for digits in sheets)
        assert result.index.score_of(element).total == typed
    lines = entry.recent_entries(page.workplace.office, page.workplace.actor, 30)
    assert [line.sheet_number for line in lines] == [f"{n:04d}" for n in range(30, 0, -1)]
    with page.workplace.office.read() as session:
        assert summary_differences(session) == []
    assert page.side.recent.model.rowCount() == entry.RECENT_ENTRIES
    assert page.form.respondent.findChild(object, "service").currentText() == "Kartu Keluarga"


def test_the_keypad_answers_too_and_the_index_follows_each_key(page):
    answer(page, "334434", KEYPAD)
    assert page.side.findChild(object, "sheet_index").text() == "87,50"
    assert page.form.answers.current_row == 6
    assert "U7" in page.form.answers.accessibleName()


def test_arrows_move_and_backspace_takes_the_last_number_back(page):
    grid = page.form.answers
    answer(page, "12")
    QTest.keyClick(grid, KEYS.Key_Backspace)
    assert (grid.current_row, grid.answers) == (1, {SurveyElement.REQUIREMENTS: 1})
    QTest.keyClick(grid, KEYS.Key_Up)
    answer(page, "4")
    assert grid.answers == {SurveyElement.REQUIREMENTS: 4}
    QTest.keyClick(grid, KEYS.Key_Down)
    assert grid.current_row == 2
    QTest.keyClick(grid, KEYS.Key_Up)
    QTest.keyClick(grid, KEYS.Key_Up)
    QTest.keyClick(grid, KEYS.Key_Up)
    QTest.keyClick(grid, KEYS.Key_Delete)
    assert (grid.current_row, grid.answers) == (0, {})


def test_other_numbers_are_refused_in_words(page):
    answer(page, "7")
    assert page.form.answers.answers == {}
    assert "Jawaban 7 tidak ada" in _footer_words(page)
    answer(page, "3")
    assert "tidak ada" not in _footer_words(page)


def test_a_gap_is_pointed_out_instead_of_stored(page):
    answer(page, "33")
    QTest.keyClick(page.form.answers, KEYS.Key_Down)
    answer(page, "333333")
    save(page)
    settle(page)
    assert stored(page).respondents == 0
    assert page.form.answers.current_row == 2
    assert "U3 Waktu pelayanan belum dijawab" in _footer_words(page)


def test_an_impossible_age_keeps_the_sheet_and_marks_the_field(page):
    answer(page, "333333333")
    page.form.respondent.age.setText("340")
    save(page)
    settle(page)
    assert stored(page).respondents == 0
    assert page.form.respondent.age.property("invalid") is True
    assert len(page.form.answers.answers) == 9


def test_alt_r_leads_to_the_respondent_and_the_stack_keeps_service_day_and_hour(page):
    QTest.keyClick(page.form.answers, KEYS.Key_R, Qt.KeyboardModifier.AltModifier)
    fields = page.form.respondent
    assert fields.service.hasFocus()
    fields.hour.setCurrentIndex(1)
    fields.sex.choose(Sex.FEMALE)
    QTest.keyClicks(fields.age, "34")
    page.form.wait_for_number()
    answer(page, "444444444")
    save(page)
    settle(page)
    kept = fields.respondent
    assert (kept.service, kept.hour, kept.day) == (
        "Kartu Keluarga",
        "08.00–12.00",
        date(2026, 9, 30),
    )
    assert (kept.sex, kept.age) == (None, None)


def test_ctrl_enter_saves_from_the_suggestion_too(page):
    answer(page, "444444444")
    QTest.keyClicks(page.form.suggestion, "Tambah kursi 12")
    QTest.keyClick(page.form.suggestion, KEYS.Key_Enter, CONTROL)
    settle(page)
    assert stored(page).respondents == 1
    assert page.form.suggestion.text() == ""
    assert page.form.answers.hasFocus()


def test_ctrl_z_brings_the_last_entry_back_for_correction(page, qtbot):
    answer(page, "123412341")
    save(page)
    settle(page)
    QTest.keyClick(page.form.answers, KEYS.Key_Z, CONTROL)
    settle(page)
    assert stored(page).respondents == 0
    assert typed_digits(page) == "123412341"
    save(page)
    settle(page)
    assert stored(page).respondents == 1


def test_ctrl_z_while_typing_leaves_the_sheet_in_hand_and_offers_to_put_back(page, qtbot):
    answer(page, "444444444")
    save(page)
    settle(page)
    answer(page, "12")
    with qtbot.waitSignal(page.undoable) as offered:
        QTest.keyClick(page.form.answers, KEYS.Key_Z, CONTROL)
    settle(page)
    assert len(page.form.answers.answers) == 2
    assert stored(page).respondents == 0
    sentence, put_back = offered.args
    assert sentence == "Entri 1 diurungkan."
    put_back()
    settle(page)
    assert stored(page).respondents == 1


def test_ctrl_z_pressed_before_the_disk_was_ready_still_counts(page):
    for digits in ("444444444", "123412341"):
        answer(page, digits)
        save(page)
    QTest.keyClick(page.form.answers, KEYS.Key_Z, CONTROL)
    settle(page)
    assert stored(page).respondents == 1
    assert typed_digits(page) == "123412341"


def test_emptying_the_sheet_can_be_taken_back(page, qtbot):
    answer(page, "12")
    with qtbot.waitSignal(page.undoable) as offered:
        page.clear_sheet()
    assert page.form.is_empty
    offered.args[1]()
    assert len(page.form.answers.answers) == 2
    assert page.form.answers.current_row == 2


def test_the_paper_order_of_the_office_decides_what_key_eight_answers(page):
    save_settings(
        page.workplace.office, PROGRAM, Settings(survey_entry_order=ElementOrder.REGULATION)
    )
    page.load()
    settle(page)
    answer(page, "333333342")
    save(page)
    settle(page)
    index = stored(page).index
    assert index.score_of(SurveyElement.COMPLAINT).total == 4
    assert index.score_of(SurveyElement.FACILITIES).total == 2


def test_a_click_answers_and_the_next_number_goes_on_from_there(page):
    grid = page.form.answers
    place = grid.answer_area(4, 2).center().toPoint()
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert (grid.answers, grid.current_row) == ({SurveyElement.PRODUCT: 2}, 5)


def test_a_sheet_that_could_not_be_stored_is_kept_until_it_is(page):
    told = []
    page.notice.connect(told.append)
    with page.workplace.office.write(PROGRAM, "Menghapus layanan") as transaction:
        transaction.session.execute(delete(ServiceTypeRow))
    answer(page, "333333333")
    save(page)
    answer(page, "12")
    settle(page)
    assert told[-1].kind is NoticeKind.DANGER
    assert told[-1].bold == "1 lembar belum tersimpan."
    assert not page.can_leave()
    assert len(page.form.answers.answers) == 2
    add_service_type(page.workplace.office, page.workplace.actor, "Kartu Keluarga")
    told[-1].action()
    settle(page)
    assert page.can_leave()
    assert stored(page).respondents == 1
    assert told[-1].kind is NoticeKind.SUCCESS


def test_a_new_service_is_typed_in_a_dialog_and_a_known_one_is_refused_there(page, qtbot):
    asked = []
    names = ["Surat  Pindah", "ktp-el", ""]
    poll = QTimer(page, interval=5)

    def type_name() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        asked.append(dialog.field.error)
        name = names.pop(0)
        if name:
            dialog.field.editor.setText(name)
            QTest.keyClick(dialog.field.editor, KEYS.Key_Return, CONTROL)
        else:
            dialog.cancel()

    poll.timeout.connect(type_name)
    poll.start()
    add = next(w for w in page.header_actions() if w.objectName() == "add_service")
    add.click()
    settle(page)
    assert page.form.respondent.respondent.service == "Surat Pindah"
    add.click()
    qtbot.waitUntil(lambda: names == [])
    settle(page)
    poll.stop()
    assert asked == ["", "", "Layanan ktp-el sudah ada di daftar."]


def test_another_period_brings_its_own_days_and_figures(page):
    page.period.setCurrentIndex(page.period.findText("Triwulan II 2026"))
    settle(page)
    assert "TW II" in page.caption
    assert page.form.respondent.respondent.day == date(2026, 6, 30)
    answer(page, "444444444")
    save(page)
    settle(page)
    assert stored(page).respondents == 0
    assert "belum ada data" not in page.side.findChild(object, "index_so_far").text()


def test_the_sample_is_shown_once_the_number_of_users_is_known(page):
    assert "responden" in page.side.findChild(object, "sample_figures").text()
    save_settings(page.workplace.office, PROGRAM, Settings(survey_population=440))
    page.refresh()
    settle(page)
    assert "dari 205" in page.side.findChild(object, "sample_figures").text()


def _footer_words(page: SurveyEntryPage) -> str:
    return page.footer._missing.accessibleName()


def test_no_key_is_lost_at_fifteen_keys_a_second_while_the_store_is_busy(page, qtbot):
    sheets = ["123412341", "432143214", "333344441", "222211114"]
    office, stop = page.workplace.office, Event()

    def hold_the_writers_lock() -> None:
        # Another PC on the same file: it keeps the writer waiting again and again.
        while not stop.wait(0.02):
            with office.write(PROGRAM, "Sibuk") as transaction:
                transaction.session.execute(delete(ServiceTypeRow).where(ServiceTypeRow.id == "-"))
                stop.wait(0.15)

    rival = Thread(target=hold_the_writers_lock)
    rival.start()
    keys = [(key, Qt.KeyboardModifier.NoModifier) for key in "".join(sheets)]
    keys = [
        pair
        for place, key in enumerate(keys, start=1)
        for pair in ([key] if place % 9 else [key, (KEYS.Key_Return, CONTROL)])
    ]
    pending = iter(keys)
    timer = QTimer()

    def press() -> None:
        key = next(pending, None)
        if key is None:
            timer.stop()
        else:
            QTest.keyClick(page.form.answers, *key)

    timer.timeout.connect(press)
    timer.start(round(1000 / 15))
    qtbot.waitUntil(lambda: not timer.isActive(), timeout=15_000)
    stop.set()
    rival.join()
    settle(page)
    result = stored(page)
    assert result.respondents == len(sheets)
    for place, element in enumerate(ELEMENT_ORDERS[ElementOrder.QUESTIONNAIRE]):
        typed = sum(int(digits[place]) for digits in sheets)
        assert result.index.score_of(element).total == typed


def test_a_long_error_stands_below_the_fields_and_leaves_the_title_whole(page):
    answer(page, "333333333")
    page.form.respondent.age.setText("340")
    save(page)
    card = page.form.respondent
    assert "Umur 340 tahun" in card.findChild(object, "sheet_error").text()
    assert card.findChild(object, "sheet_error").isVisible()
    answer_again = card.age
    answer_again.setText("34")
    assert not card.findChild(object, "sheet_error").isVisible()
