"""Typing sheets one by one, on both engines."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role, Sex
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import (
    Education,
    ElementOrder,
    Occupation,
    ServiceGrade,
    SurveyElement,
    WeightMode,
)
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.entry import (
    add_answer_sheet,
    delete_answer_sheet,
    recent_entries,
)
from asn_desktop.services.public_service.results import SurveyFilter, index_for, sample_target
from asn_desktop.services.public_service.service_types import add_service_type, service_types
from asn_desktop.services.public_service.summary import summary_differences
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import actor_for

THIRD_QUARTER = SurveyFilter(202607, 202609)
FIVE_SHEETS = ("333433433", "433434443", "322433332", "333443443", "443434444")


@pytest.fixture
def clerk(any_office: Office) -> Actor:
    actor = actor_for(any_office, "Yusuf Hidayat")
    add_service_type(any_office, actor, "KTP-el")
    return actor


def sheet_of(digits: str, **changes: object) -> AnswerSheet:
    values = [int(digit) for digit in digits]
    answers = answers_by_element(values, ElementOrder.REGULATION)
    return replace(AnswerSheet("KTP-el", date(2026, 9, 30), answers), **changes)


def test_five_sheets_give_the_published_index_in_every_weight_mode(any_office, clerk):
    for digits in FIVE_SHEETS:
        add_answer_sheet(any_office, clerk, sheet_of(digits))
    result = index_for(any_office, clerk, THIRD_QUARTER)
    assert (result.respondents, result.index.index, result.index.grade) == (
        5,
        Decimal("83.89"),
        ServiceGrade.B,
    )
    assert [score.total for score in result.index.elements] == [17, 15, 14, 20, 16, 17, 19, 18, 15]
    assert result.index.lowest_first[0].element == SurveyElement.TIME
    for mode, index in ((WeightMode.TWO_DIGITS, "83.05"), (WeightMode.THREE_DIGITS, "83.81")):
        save_settings(any_office, PROGRAM, Settings(survey_weight=mode))
        again = index_for(any_office, clerk, THIRD_QUARTER)
        assert (again.index.index, again.weight_mode) == (Decimal(index), mode)


@pytest.mark.parametrize(
    ("mode", "index"),
    [
        (WeightMode.EXACT, "100.00"),
        (WeightMode.THREE_DIGITS, "99.90"),
        (WeightMode.TWO_DIGITS, "99.00"),
    ],
)
def test_one_sheet_of_fours_is_an_a(any_office, clerk, mode, index):
    save_settings(any_office, PROGRAM, Settings(survey_weight=mode))
    add_answer_sheet(any_office, clerk, sheet_of("4" * 9))
    result = index_for(any_office, clerk, THIRD_QUARTER)
    assert (result.index.index, result.index.grade) == (Decimal(index), ServiceGrade.A)


def test_without_sheets_there_is_no_index(any_office, clerk):
    result = index_for(any_office, clerk, THIRD_QUARTER)
    assert (result.respondents, result.index, result.services) == (0, None, ())


def test_a_sheet_with_an_unanswered_element_is_refused_by_name(any_office, clerk):
    sheet = sheet_of("3" * 9)
    gap = replace(sheet, answers={**sheet.answers, SurveyElement.TIME: None})
    with pytest.raises(DomainError, match="Waktu pelayanan belum dijawab") as refusal:
        add_answer_sheet(any_office, clerk, gap)
    assert refusal.value.field == "time"
    assert index_for(any_office, clerk, THIRD_QUARTER).respondents == 0


def test_answers_keyed_in_questionnaire_order_land_on_their_elements(any_office, clerk):
    answers = answers_by_element([3] * 7 + [4, 2], ElementOrder.QUESTIONNAIRE)
    add_answer_sheet(any_office, clerk, replace(sheet_of("3" * 9), answers=answers))
    index = index_for(any_office, clerk, THIRD_QUARTER).index
    assert index.score_of(SurveyElement.FACILITIES).total == 4
    assert index.score_of(SurveyElement.COMPLAINT).total == 2


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"service": " "}, "service"),
        ({"service": "Paspor"}, "service"),
        ({"day": date(2026, 10, 6)}, "day"),
        ({"age": 0}, "age"),
        ({"age": 340}, "age"),
        ({"sheet_number": "9" * 21}, "sheet_number"),
    ],
)
def test_what_cannot_be_true_is_refused_at_its_field(any_office, clerk, changes, field):
    with pytest.raises(DomainError) as refusal:
        add_answer_sheet(any_office, clerk, sheet_of("3" * 9, **changes))
    assert refusal.value.field == field


def test_the_last_entry_can_be_taken_back_and_comes_back_as_it_was(any_office, clerk):
    first = sheet_of("333333333", sheet_number="0001")
    second = sheet_of(
        "444444444",
        sheet_number="0002",
        hour="08.00–12.00",
        sex=Sex.FEMALE,
        age=34,
        education=Education.SENIOR,
        occupation=Occupation.ENTREPRENEUR,
        suggestion="Tambah kursi tunggu",
    )
    for sheet in (first, second):
        add_answer_sheet(any_office, clerk, sheet)
    both = recent_entries(any_office, clerk)
    assert [line.sheet_number for line in both] == ["0002", "0001"]
    assert delete_answer_sheet(any_office, clerk, both[0].id) == second
    left = recent_entries(any_office, clerk)
    assert [(line.service, line.index) for line in left] == [("KTP-el", Decimal("75.00"))]
    assert delete_answer_sheet(any_office, clerk, left[0].id) == first
    with pytest.raises(DomainError, match="sudah dihapus"):
        delete_answer_sheet(any_office, clerk, left[0].id)
    with any_office.read() as session:
        assert summary_differences(session) == []


def test_only_those_with_the_right_enter_and_see(any_office, clerk):
    worker = actor_for(any_office, "Siti Rahmawati", Role.EMPLOYEE)
    for refused in (
        lambda: add_answer_sheet(any_office, worker, sheet_of("3" * 9)),
        lambda: delete_answer_sheet(any_office, worker, ""),
        lambda: recent_entries(any_office, worker),
        lambda: index_for(any_office, worker, THIRD_QUARTER),
        lambda: add_service_type(any_office, worker, "SKTM"),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_the_audit_says_that_a_sheet_came_but_not_what_it_said(any_office, clerk):
    line = add_answer_sheet(any_office, clerk, sheet_of("4" * 9, suggestion="Antrean lama"))
    with any_office.read() as session:
        entry = session.query(AuditEntryRow).order_by(AuditEntryRow.number.desc()).first()
        assert entry.sentence == "Mengisi satu lembar survei"
        assert entry.changes == (
            '[{"action":"created","fields":{"sheets":1},"table":"survey_response"}]'
        )
        assert line.id not in (entry.subject_id or "")


def test_the_sample_is_known_once_the_number_of_users_is_set(any_office, clerk):
    add_answer_sheet(any_office, clerk, sheet_of("3" * 9))
    assert sample_target(any_office, clerk, THIRD_QUARTER) is None
    save_settings(any_office, PROGRAM, Settings(survey_population=440))
    target = sample_target(any_office, clerk, THIRD_QUARTER)
    assert (target.needed, target.reached, target.missing) == (205, 1, 204)


def test_a_service_is_known_under_any_spelling_of_its_case(any_office, clerk):
    add_answer_sheet(any_office, clerk, sheet_of("3" * 9, service="  ktp-EL "))
    with pytest.raises(DomainError, match="sudah ada"):
        add_service_type(any_office, clerk, "ktp-el")
    assert [line.name for line in service_types(any_office)] == ["KTP-el"]
