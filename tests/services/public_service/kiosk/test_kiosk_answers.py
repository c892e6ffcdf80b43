"""The kiosk's answers: stored once, at once, for good, and without anybody's name or number."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select

from asn_desktop.base.clock import SystemClock
from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.people.terms import Role, Sex
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import ElementOrder, ResponseSource
from asn_desktop.domain.public_service.voices.terms import VoiceKind
from asn_desktop.domain.public_service.voices.texts import HIDDEN_NUMBER
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.entry import recent_entries
from asn_desktop.services.public_service.kiosk.answers import (
    KioskDetails,
    add_kiosk_details,
    keep_kiosk_answers,
)
from asn_desktop.services.public_service.kiosk.facts import kiosk_facts, save_kiosk_choices
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.services.public_service.summary import summary_differences
from asn_desktop.store.database import connect
from asn_desktop.store.tables import AuditEntryRow, SurveyResponseRow, VoiceRow
from tests.factories import actor_for

THREES = answers_by_element([3] * 9, ElementOrder.REGULATION)


@pytest.fixture
def leader(any_office):
    return actor_for(any_office, "B. Suryanto", Role.LEADER)


@pytest.fixture
def service(any_office):
    return add_service_type(any_office, PROGRAM, "KTP-el").id


def rows(office: Office) -> list[SurveyResponseRow]:
    with office.read() as session:
        return list(session.scalars(select(SurveyResponseRow)))


def test_nine_answers_are_one_sheet_with_its_own_number(any_office, leader, service):
    first = keep_kiosk_answers(any_office, leader, new_id(), service, THREES)
    second = keep_kiosk_answers(any_office, leader, new_id(), service, THREES)
    assert (first, second) == ("K261005-0001", "K261005-0002")
    stored = rows(any_office)
    assert {row.source for row in stored} == {ResponseSource.KIOSK}
    assert {row.hour for row in stored} == {"08.00–12.00"}
    with any_office.read() as session:
        assert summary_differences(session) == []


def test_touching_twice_stores_one_sheet(any_office, leader, service):
    visit = new_id()
    assert keep_kiosk_answers(any_office, leader, visit, service, THREES) == keep_kiosk_answers(
        any_office, leader, visit, service, THREES
    )
    assert len(rows(any_office)) == 1


def test_no_moment_is_kept_that_would_name_who_stood_there(any_office, leader, service):
    keep_kiosk_answers(any_office, leader, new_id(), service, THREES)
    assert rows(any_office)[0].entered_at is None
    assert recent_entries(any_office, PROGRAM) == []


def test_an_open_question_stores_nothing(any_office, leader, service):
    missing = dict(list(THREES.items())[:8])
    with pytest.raises(DomainError):
        keep_kiosk_answers(any_office, leader, new_id(), service, missing)
    assert rows(any_office) == []


def test_traits_and_a_suggestion_join_the_sheet_without_numbers(any_office, leader, service):
    visit = new_id()
    keep_kiosk_answers(any_office, leader, visit, service, THREES)
    words = "Tambah kursi. NIK saya 3204110505900001"
    add_kiosk_details(any_office, leader, visit, KioskDetails(Sex.FEMALE, 34, words=words))
    row = rows(any_office)[0]
    assert (row.sex, row.age) == (Sex.FEMALE, 34)
    assert row.suggestion == f"Tambah kursi. NIK saya {HIDDEN_NUMBER}"


def test_a_complaint_stands_apart_from_the_answers(any_office, leader, service):
    visit = new_id()
    keep_kiosk_answers(any_office, leader, visit, service, THREES)
    details = KioskDetails(words="Petugas kasar, 081234567890", kind=VoiceKind.COMPLAINT)
    add_kiosk_details(any_office, leader, visit, details)
    assert rows(any_office)[0].suggestion == ""
    with any_office.read() as session:
        voice = session.scalars(select(VoiceRow)).one()
        trail = "".join(session.scalars(select(AuditEntryRow.changes)))
    assert voice.text == f"Petugas kasar, {HIDDEN_NUMBER}"
    assert "kasar" not in trail and visit not in trail


def test_an_employee_may_not_open_the_kiosk(any_office, service):
    employee = actor_for(any_office, "Siti", Role.EMPLOYEE)
    with pytest.raises(NotAllowed):
        keep_kiosk_answers(any_office, employee, new_id(), service, THREES)
    with pytest.raises(NotAllowed):
        kiosk_facts(any_office, employee)


def test_the_greeting_is_the_offices_own(any_office, leader, service):
    save_kiosk_choices(any_office, leader, "Apa kabar layanan kami?", 90)
    facts = kiosk_facts(any_office, leader)
    assert (facts.greeting, facts.idle_seconds) == ("Apa kabar layanan kami?", 90)
    assert [line.name for line in facts.services] == ["KTP-el"]
    with pytest.raises(DomainError):
        save_kiosk_choices(any_office, leader, " ", 90)
    with pytest.raises(DomainError):
        save_kiosk_choices(any_office, leader, "Apa kabar?", 5)


CHILD = """
import sys
from pathlib import Path
from asn_desktop.base.clock import SystemClock
from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.kiosk.answers import keep_kiosk_answers
from asn_desktop.store.database import connect

file, service = sys.argv[1:]
office = Office(connect(Path(file)), SystemClock(), Path(file).parent)
answers = answers_by_element([4] * 9, ElementOrder.REGULATION)
while True:
    print(keep_kiosk_answers(office, PROGRAM, new_id(), service, answers), flush=True)
"""


def test_what_was_thanked_for_survives_a_killed_process(office):
    service = add_service_type(office, PROGRAM, "KTP-el").id
    path = office.database.path
    office.database.close()
    with subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), service],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[4],
    ) as child:
        assert child.stdout is not None
        thanked = [child.stdout.readline().strip() for _ in range(5)]
        os.kill(child.pid, signal.SIGKILL)
        thanked += child.stdout.read().split()
    again = Office(connect(path), SystemClock(), path.parent)
    try:
        kept = {row.sheet_number for row in rows(again)}
        with again.read() as session:
            assert summary_differences(session) == []
    finally:
        again.database.close()
    assert set(thanked) <= kept
