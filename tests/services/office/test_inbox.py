"""What waits for whom, by role, and that every row leads to a page."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asn_desktop.base.clock import FixedClock
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.domain.public_service.voices.terms import HandlingState, VoiceChannel, VoiceKind
from asn_desktop.services.context import Office
from asn_desktop.services.inbox.items import InboxKind
from asn_desktop.services.office.inbox import Inbox, badge_counts, inbox
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.public_service.voices.handling import move_complaint
from asn_desktop.services.public_service.voices.receiving import VoiceEntry, record_voice
from asn_desktop.store.tables import PlanRow
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import submitted

ROUTES = {"plan", "plans", "realization", "appraisal", "appraisals", "people", "survey_entry"}


def _inbox(office: Office, name: str, *roles: Role) -> Inbox:
    return inbox(office, actor_for(office, name, *roles), 2026)


def _start(office: Office, name: str, status: str = "draft") -> str:
    plan_id = start_plan(office, actor_for(office, name), employee_id(office, name), 2026)
    with office.database.write() as session:
        row = session.get(PlanRow, plan_id)
        assert row is not None
        row.status = PlanStatus(status)
    return plan_id


def test_without_a_plan_the_first_thing_is_the_plan(any_office: Office) -> None:
    (item,) = _inbox(any_office, "Siti").items
    assert item.kind is InboxKind.OWN_PLAN
    assert (item.title, item.due) == ("Susun SKP 2026", date(2026, 1, 31))


@pytest.mark.parametrize(
    ("status", "title"),
    [("draft", "Lengkapi dan ajukan SKP 2026"), ("returned", "Perbaiki SKP 2026")],
)
def test_a_plan_that_is_not_handed_in_is_named(office: Office, status: str, title: str) -> None:
    plan_id = _start(office, "Siti", status)
    (item,) = _inbox(office, "Siti").items
    assert item.title == title
    assert item.arguments == {"plan_id": plan_id}


def test_an_approved_plan_asks_for_each_begun_period(any_office: Office) -> None:
    _start(any_office, "Siti", "approved")
    items = _inbox(any_office, "Siti").items
    assert {item.kind for item in items} == {InboxKind.OWN_REALIZATION}
    assert items[0].due == date(2026, 4, 15)


def test_the_appraiser_is_told_whom_to_decide_on(any_office: Office) -> None:
    _start(any_office, "Siti", "submitted")
    _start(any_office, "Andi", "submitted")
    found = _inbox(any_office, "Sri")
    (item,) = [item for item in found.items if item.kind is InboxKind.APPROVE_PLANS]
    assert item.title == "Periksa SKP 2026 — 2 pegawai"
    assert item.caption == "Andi Pratama dan Siti Rahmawati"
    assert badge_counts(found)["plans"] == 2


def test_the_operator_hears_of_people_without_plan(any_office: Office) -> None:
    items = _inbox(any_office, "Rina", Role.PERSONNEL_OPERATOR).items
    titles = [item.title for item in items]
    assert "8 pegawai belum membuat SKP 2026" in titles
    assert "Catat capaian kinerja organisasi TW III" in titles


def test_the_clerk_hears_how_many_respondents_are_missing(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    save_settings(any_office, operator, replace(settings_of(any_office), survey_population=440))
    items = _inbox(any_office, "Yusuf").items
    assert "Survei TW III kurang 205 responden" in [item.title for item in items]


def test_every_row_opens_a_page_that_exists(any_office: Office) -> None:
    for name in ("Siti", "Sri", "B. Suryanto", "Rina", "Yusuf", "Dewi"):
        for item in _inbox(any_office, name).items:
            assert item.route in ROUTES
            assert item.action


def test_what_was_ready_when_the_period_closed_still_waits(office: Office) -> None:
    evaluation_id = submitted(office)
    clock = office.clock
    assert isinstance(clock, FixedClock)
    clock.advance(timedelta(days=45))
    waiting = [item for item in _inbox(office, "Sri").items if item.arguments.get("evaluation_id")]
    assert evaluation_id in [item.arguments["evaluation_id"] for item in waiting]
    assert all(item.due is not None and item.due < clock.today() for item in waiting)


def test_late_complaints_wait_until_they_are_settled(any_office: Office) -> None:
    clerk = actor_for(any_office, "Yusuf Hidayat")
    entry = VoiceEntry(VoiceKind.COMPLAINT, VoiceChannel.COUNTER, date(2026, 9, 1), "Antrean lama")
    key = record_voice(any_office, clerk, entry)
    (item,) = (line for line in inbox(any_office, clerk, 2026).items if line.route == "voices")
    assert (item.due, item.count) == (date(2026, 9, 15), 1)
    move_complaint(any_office, clerk, key, HandlingState.DONE, "Loket ditambah")
    assert "voices" not in {line.route for line in inbox(any_office, clerk, 2026).items}
