"""The first page with real keys, on a real file."""

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.inbox.items import InboxKind
from asn_desktop.services.office.periods import open_year
from asn_desktop.services.performance.plans.workflow import submit_plan
from asn_desktop.ui.features.home import waiting_card
from asn_desktop.ui.features.home.home_page import HomePage, greeting
from asn_desktop.ui.kit.text import Text
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import staff_plan


def words(stage):
    return [label.text() for label in stage.findChildren(Text) if label.isVisible()]


@pytest.mark.parametrize(
    ("hour", "said"),
    [(7, "Selamat pagi"), (11, "Selamat siang"), (15, "Selamat sore"), (19, "Selamat malam")],
)
def test_the_greeting_follows_the_hour(hour, said):
    assert greeting(hour) == said


def test_the_page_greets_by_name_and_says_how_much_waits(stage, office):
    page = stage.put(HomePage, actor_for(office, "Siti"))
    assert page.title == "Selamat pagi, Bu Siti"
    assert page.caption.startswith("Senin, 5 Oktober 2026 · ")
    assert page.badge >= 1
    assert f"{page.badge} hal menunggu Anda" in page.caption


def test_somebody_without_a_plan_is_sent_to_make_one(stage, office):
    page = stage.put(HomePage, actor_for(office, "Siti"))
    item = next(i for i in page._view.found.items if i.kind is InboxKind.OWN_PLAN)
    page._open_item(item)
    assert stage.opened == [(item.route, dict(item.arguments))]
    assert item.route == "plan"


def test_the_appraiser_finds_submitted_plans_and_the_team(stage, office):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    page = stage.put(HomePage, actor_for(office, "Sri"))
    kinds = [item.kind for item in page._view.found.items]
    assert InboxKind.APPROVE_PLANS in kinds
    assert stage.find(QWidget, "team_card").isVisible()


def test_an_employee_sees_the_own_plan_and_opens_it_by_the_keyboard(stage, office):
    andi, _, _ = staff_plan(office)
    stage.put(HomePage, andi)
    assert stage.find(QWidget, "own_plan_card").isVisible()
    stage.press("open_own_plan")
    assert stage.opened == [("plan", {})]


def test_every_row_has_a_button_that_opens_its_page(stage, office):
    page = stage.put(HomePage, actor_for(office, "B. Sur"))
    items = page._view.found.items
    rows = [button for button in page._waiting.findChildren(QPushButton) if button.isVisible()]
    assert len(rows) >= len(items) > 0
    for item in items:
        page._open_item(item)
    assert [route for route, _ in stage.opened] == [item.route for item in items]


def test_another_year_is_chosen_in_the_header(stage, office):
    open_year(office, PROGRAM, 2027, PeriodKind.QUARTERLY)
    page = stage.put(HomePage, actor_for(office, "Siti"))
    box = stage.find(QComboBox, "home_year")
    box.setCurrentIndex(box.findData(2027))
    box.activated.emit(box.currentIndex())
    stage.settle()
    assert page._view.year == 2027
    page.refresh()
    stage.settle()
    assert page._view.year == 2027


def test_when_nothing_waits_the_page_says_what_comes_next(stage, office):
    page = stage.put(HomePage, actor_for(office, "Rina", Role.ADMINISTRATOR))
    if not page._view.found.items:
        assert "tidak ada yang menunggu Anda" in page.caption
        assert any(word.startswith("Berikutnya: ") for word in words(stage))


def test_every_kind_of_waiting_has_its_look():
    assert set(waiting_card._LOOKS) == set(InboxKind)
