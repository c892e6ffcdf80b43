"""From the proposals to a finished follow-up, by keys alone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.public_service.follow_up_terms import FollowUpState
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.inbox.items import InboxKind
from asn_desktop.services.office.inbox import inbox
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.follow_up.editing import add_follow_up
from asn_desktop.services.public_service.follow_up.views import FollowUpInput
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.ui.features.survey.follow_up.due_days import due_days
from asn_desktop.ui.features.survey.follow_up.follow_up_dialog import FollowUpDialog
from asn_desktop.ui.features.survey.follow_up.follow_up_page import FollowUpPage
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import actor_for

FIVE = ("333433433", "433434443", "322433332", "333443443", "443434444")


def fill(office: Office) -> None:
    sheets = [
        AnswerSheet(
            "KTP-el",
            date(2026, 8, 3),
            answers_by_element(list(map(int, digits)), ElementOrder.REGULATION),
        )
        for digits in FIVE
    ]
    import_answer_sheets(office, PROGRAM, "lima.csv", "", sheets)


def page_for(qtbot, office: Office, actor) -> FollowUpPage:
    tasks = TaskRunner()
    made = FollowUpPage(Workplace(office, actor, tasks))
    qtbot.addWidget(made)
    for widget in made.header_actions():
        widget.setParent(made)
    made.resize(1154, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(qtbot, office: Office):
    made = page_for(qtbot, office, actor_for(office, "B. Suryanto"))
    yield made
    made.workplace.tasks.stop()


def open_page(page: FollowUpPage, **arguments: object) -> None:
    page.load(**arguments)
    assert page.workplace.tasks.wait_idle()


def in_dialog(act) -> None:
    """Do something in the dialog that is about to open, however long that takes."""

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FollowUpDialog):
            act(dialog)
        else:
            QTimer.singleShot(20, run)

    QTimer.singleShot(20, run)


def test_an_empty_period_says_what_to_do(page) -> None:
    open_page(page)
    assert page._stack.currentIndex() == 1
    assert page.view.found.proposals == ()


def test_the_proposals_become_follow_ups_with_one_press(page, qtbot) -> None:
    fill(page.workplace.office)
    open_page(page)
    assert page._stack.currentIndex() == 1
    page.take_proposals()
    qtbot.waitUntil(lambda: len(page.model.rows) == 3)
    assert page._stack.currentIndex() == 0
    first = page.model.rows[0]
    assert (first.subject, str(first.before)) == ("U3 Waktu pelayanan", "70.00")
    assert first.content.due == date(2027, 3, 31)
    assert not page._proposals.isVisible()


def test_a_new_one_is_written_and_finished_by_keys(page, qtbot) -> None:
    fill(page.workplace.office)
    open_page(page)

    def write(dialog: FollowUpDialog) -> None:
        QTest.keyClicks(dialog.fields["action"].editor, "Membuka loket kedua")
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(write)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.model.rows) == 1)
    assert page.model.rows[0].content.action == "Membuka loket kedua"

    def finish(dialog: FollowUpDialog) -> None:
        state = dialog.fields["state"].editor
        state.setCurrentIndex(state.findText(FollowUpState.DONE.label))
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert page.workplace.tasks.wait_idle()
        day = dialog.fields["done_on"].editor
        assert day.text() == "5 Okt 2026"
        assert dialog.fields["outcome"].error
        day.clear()
        QTest.keyClicks(day, "1/10/2026")
        QTest.keyClicks(dialog.fields["outcome"].editor, "Antrean turun")
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(finish)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rows[0].content.state is FollowUpState.DONE)
    assert page.model.rows[0].content.outcome == "Antrean turun"
    assert "1 selesai" in page.caption


def test_one_that_is_removed_comes_back(page, qtbot) -> None:
    fill(page.workplace.office)
    open_page(page)
    page.take_proposals()
    qtbot.waitUntil(lambda: len(page.model.rows) == 3)
    undo = []
    page.undoable.connect(lambda _words, back: undo.append(back))
    QTest.keyClick(page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(page.model.rows) == 2)
    undo[0]()
    qtbot.waitUntil(lambda: len(page.model.rows) == 3)


def test_somebody_who_only_sees_results_cannot_add(qtbot, office: Office) -> None:
    fill(office)
    actor = replace(actor_for(office, "Sri Wahyuni"), roles=frozenset({Role.APPRAISER}))
    page = page_for(qtbot, office, actor)
    open_page(page)
    page.add()
    assert not page._add.isVisible()
    assert page.model.rows == ()
    page.workplace.tasks.stop()


def test_a_late_one_waits_on_the_first_page_and_opens_from_there(page, qtbot) -> None:
    office = page.workplace.office
    fill(office)
    open_page(page)
    content = FollowUpInput("Membuka loket", SurveyElement.TIME, due=date(2026, 9, 30))
    added = add_follow_up(office, PROGRAM, page.view.found.period.id, content)
    items = inbox(office, page.workplace.actor, 2026).items
    item = next(item for item in items if item.kind is InboxKind.FOLLOW_UP)
    assert (item.route, item.due) == ("follow_up", date(2026, 9, 30))
    in_dialog(lambda dialog: dialog.cancel())
    open_page(page, **item.arguments)
    assert page.table.current_key == added
    assert page.model.index(0, 4).data() == "Lewat waktu"


def test_print_leads_to_the_plan_of_the_period(page, qtbot) -> None:
    fill(page.workplace.office)
    open_page(page)
    page.take_proposals()
    qtbot.waitUntil(lambda: len(page.model.rows) == 3)
    with qtbot.waitSignal(page.open_page) as asked:
        page._print.click()
    period_id = page.period.currentData()
    assert asked.args == ["print", {"document": "survey_follow_up", "id": period_id}]


def test_months_end_on_their_last_day() -> None:
    days = due_days(date(2026, 10, 5), kept=date(2026, 6, 30))
    assert days[:4] == [
        date(2026, 6, 30),
        date(2026, 10, 31),
        date(2026, 11, 30),
        date(2026, 12, 31),
    ]
    assert days[-1] == date(2028, 3, 31)
