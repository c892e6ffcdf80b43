"""The kiosk answered by touch: what is stored, what is dropped, and that nobody gets out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit
from sqlalchemy import select

from asn_desktop.domain.people.terms import Role, Sex
from asn_desktop.domain.public_service.terms import ResponseSource, SurveyElement
from asn_desktop.services.access.passwords import hash_secret
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.kiosk.facts import kiosk_facts
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.store.tables import AccountRow, SurveyResponseRow, VoiceRow
from asn_desktop.ui.features.survey.kiosk.kiosk_page import KioskPage
from asn_desktop.ui.features.survey.kiosk.kiosk_window import KioskWindow
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import actor_for

PIN = "482913"


@pytest.fixture
def kiosk(qtbot, office: Office):
    add_service_type(office, PROGRAM, "KTP-el")
    leader = actor_for(office, "B. Suryanto", Role.LEADER)
    with office.write(PROGRAM, "PIN") as transaction:
        account = transaction.session.get(AccountRow, leader.account_id)
        account.secret_hash, account.secret_kind = hash_secret(PIN), "pin"
    tasks = TaskRunner()
    made = KioskWindow(Workplace(office, leader, tasks), kiosk_facts(office, leader))
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made._may_close = True
    made.close()
    made.deleteLater()
    tasks.stop()


def touch(kiosk: KioskWindow, name: str) -> None:
    shown = [w for w in kiosk.findChildren(QAbstractButton, name) if w.isVisible()]
    assert shown, f"no {name} is shown"
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)


def answer_all(kiosk: KioskWindow, answer: int = 3) -> None:
    touch(kiosk, "kiosk_service")
    for _ in range(9):
        touch(kiosk, f"kiosk_answer_{answer}")
        touch(kiosk, "kiosk_on")
    assert kiosk._workplace.tasks.wait_idle()


def stored(kiosk: KioskWindow) -> list[SurveyResponseRow]:
    with kiosk._workplace.office.read() as session:
        return list(session.scalars(select(SurveyResponseRow)))


def test_nine_touches_store_a_sheet_before_anything_else_is_asked(kiosk):
    answer_all(kiosk)
    rows = stored(kiosk)
    assert [row.source for row in rows] == [ResponseSource.KIOSK]
    assert all(getattr(rows[0], element.value) == 3 for element in SurveyElement)
    assert kiosk.currentWidget() is kiosk.details


def test_an_answer_goes_to_its_own_question_and_can_be_mended(kiosk):
    touch(kiosk, "kiosk_service")
    assert not kiosk.question.foot.on.isEnabled()
    touch(kiosk, "kiosk_answer_1")
    touch(kiosk, "kiosk_on")
    touch(kiosk, "kiosk_back")
    assert kiosk.question.faces[0].isChecked()
    touch(kiosk, "kiosk_answer_4")
    for _ in range(8):
        touch(kiosk, "kiosk_on")
        touch(kiosk, "kiosk_answer_2")
    touch(kiosk, "kiosk_on")
    assert kiosk._workplace.tasks.wait_idle()
    row = stored(kiosk)[0]
    assert (row.requirements, row.complaint, row.facilities) == (4, 2, 2)


def test_traits_and_words_are_typed_on_the_screen(kiosk):
    answer_all(kiosk)
    touch(kiosk, "kiosk_sex_" + Sex.FEMALE.value)
    touch(kiosk, "age_3")
    touch(kiosk, "age_4")
    touch(kiosk, "kiosk_on")
    touch(kiosk, "key_shift")
    for key in ("key_k", "key_u", "key_space", "key_x", "key_back"):
        touch(kiosk, key)
    touch(kiosk, "kiosk_on")
    assert kiosk._workplace.tasks.wait_idle()
    row = stored(kiosk)[0]
    assert (row.sex, row.age, row.suggestion) == (Sex.FEMALE, 34, "Ku")
    assert kiosk.currentWidget() is kiosk.thanks
    touch(kiosk, "kiosk_again")
    assert kiosk.currentWidget() is kiosk.start
    assert kiosk.words.words == ""


def test_a_complaint_is_kept_apart(kiosk):
    answer_all(kiosk)
    touch(kiosk, "kiosk_back")
    touch(kiosk, "kiosk_complaint")
    QTest.keyClicks(kiosk.findChild(QPlainTextEdit, "kiosk_words"), "Antrean lama")
    touch(kiosk, "kiosk_on")
    assert kiosk._workplace.tasks.wait_idle()
    with kiosk._workplace.office.read() as session:
        assert session.scalars(select(VoiceRow.text)).all() == ["Antrean lama"]
    assert stored(kiosk)[0].suggestion == ""


def test_a_number_of_a_person_is_refused_kindly(kiosk):
    answer_all(kiosk)
    touch(kiosk, "kiosk_back")
    QTest.keyClicks(kiosk.findChild(QPlainTextEdit, "kiosk_words"), "Hubungi 081234567890")
    touch(kiosk, "kiosk_on")
    assert kiosk.currentWidget() is kiosk.words
    assert "nomor" in kiosk.findChild(QLabel, "kiosk_words_said").text()
    assert stored(kiosk)[0].suggestion == ""


def test_leaving_the_screen_drops_what_is_unfinished_and_says_so(kiosk, qtbot):
    touch(kiosk, "kiosk_service")
    touch(kiosk, "kiosk_answer_3")
    kiosk.idle.setInterval(30)
    kiosk.idle.start()
    qtbot.waitUntil(lambda: kiosk.currentWidget() is kiosk.start)
    assert "tidak disimpan" in kiosk.findChild(QLabel, "kiosk_said").text()
    assert stored(kiosk) == [] and kiosk.question.answers == {}


def test_leaving_after_the_answers_keeps_them(kiosk, qtbot):
    answer_all(kiosk)
    kiosk.idle.setInterval(30)
    kiosk.idle.start()
    qtbot.waitUntil(lambda: kiosk.currentWidget() is kiosk.start)
    assert len(stored(kiosk)) == 1
    assert kiosk.findChild(QLabel, "kiosk_said").text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Q])
@pytest.mark.parametrize(
    "modifier",
    [
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.ControlModifier,
    ],
)
def test_no_key_closes_the_kiosk(kiosk, key, modifier):
    QTest.keyClick(kiosk.currentWidget(), key, modifier)
    assert kiosk.isVisible()


def test_closing_asks_for_the_secret_and_a_wrong_one_stays(kiosk):
    assert not kiosk.close()
    assert kiosk.isVisible() and kiosk.currentWidget() is kiosk.leave
    QTest.keyClicks(kiosk.findChild(QLineEdit, "kiosk_secret"), "000000")
    touch(kiosk, "kiosk_leave")
    assert kiosk._workplace.tasks.wait_idle()
    assert kiosk.isVisible()
    assert kiosk.findChild(QLabel, "kiosk_leave_said").text() != ""
    touch(kiosk, "kiosk_stay")
    assert kiosk.currentWidget() is kiosk.start


def test_holding_the_mark_and_the_right_pin_leave(kiosk, qtbot):
    mark = next(m for m in kiosk.findChildren(object, "kiosk_mark") if m.isVisible())
    QTest.mousePress(mark, Qt.MouseButton.LeftButton)
    mark._hold.start(10)
    qtbot.waitUntil(lambda: kiosk.currentWidget() is kiosk.leave)
    for digit in PIN:
        touch(kiosk, f"key_{digit}")
    with qtbot.waitSignal(kiosk.left):
        touch(kiosk, "kiosk_leave")
    assert not kiosk.isVisible()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (768, 1024), (1093, 614)])
def test_every_screen_fits(kiosk, size):
    kiosk.resize(*size)
    for screen in kiosk._screens():
        kiosk.setCurrentWidget(screen)
        least = screen.minimumSizeHint()
        assert least.width() <= size[0] and least.height() <= size[1]


def test_the_page_opens_the_kiosk_and_hides_the_office_behind_it(stage, qtbot):
    leader = actor_for(stage.office, "B. Suryanto", Role.LEADER)
    page = stage.put(KioskPage, leader)
    assert not stage.find(QAbstractButton, "open_kiosk").isEnabled()
    add_service_type(stage.office, PROGRAM, "KTP-el")
    page.refresh()
    stage.settle()
    stage.press("open_kiosk")
    kiosk = page.window_open
    assert kiosk is not None and kiosk.isVisible() and not stage.isVisible()
    kiosk._on_confirmed(None)
    stage.settle()
    assert stage.isVisible() and page.window_open is None


def test_the_page_keeps_the_greeting(stage):
    page = stage.put(KioskPage, actor_for(stage.office, "B. Suryanto", Role.LEADER))
    editor = stage.find(QLineEdit, "kiosk_greeting")
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Apa kabar layanan kami?")
    stage.press("save_kiosk")
    assert kiosk_facts(stage.office, PROGRAM).greeting == "Apa kabar layanan kami?"
    assert "tersimpan" in stage.notices[-1].bold
    page.refresh()


def test_the_program_started_as_a_kiosk_shows_it_right_after_signing_in(stage):
    add_service_type(stage.office, PROGRAM, "KTP-el")
    leader = actor_for(stage.office, "B. Suryanto", Role.LEADER)
    page = stage.put(KioskPage, leader, start=True)
    assert page.window_open is not None and page.window_open.isVisible()
    page.window_open._on_confirmed(None)
    stage.settle()
    assert page.window_open is None
