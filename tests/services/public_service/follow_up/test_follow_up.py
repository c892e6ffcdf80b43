"""From the lowest elements to what was done about them, and what it changed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.public_service.follow_up_terms import FollowUpKind, FollowUpState
from asn_desktop.domain.public_service.improvement import end_of_quarter, time_words
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.follow_up.editing import (
    add_follow_up,
    delete_follow_up,
    save_follow_up,
)
from asn_desktop.services.public_service.follow_up.reading import due_follow_ups, follow_ups
from asn_desktop.services.public_service.follow_up.views import FollowUpInput
from asn_desktop.services.public_service.imports import import_answer_sheets
from tests.factories import actor_for

FIVE = ("333433433", "433434443", "322433332", "333443443", "443434444")
ACTION = FollowUpInput("Menambah loket pada jam ramai", SurveyElement.TIME, due=date(2026, 9, 30))


def store(office: Office, sheets: tuple[str, ...], day: date) -> None:
    import_answer_sheets(
        office,
        PROGRAM,
        "lembar.csv",
        "",
        [
            AnswerSheet(
                "KTP-el", day, answers_by_element(list(map(int, digits)), ElementOrder.REGULATION)
            )
            for digits in sheets
        ],
    )


def quarter(office: Office, number: int) -> str:
    return periods_of(office, 2026)[number - 1].id


def person(office: Office, name: str) -> Actor:
    return actor_for(office, name)


def test_the_lowest_elements_are_proposed_first_until_they_are_taken_up(any_office: Office) -> None:
    store(any_office, FIVE, date(2026, 5, 4))
    second = quarter(any_office, 2)
    found = follow_ups(any_office, PROGRAM, second)
    assert [item.subject for item in found.proposals] == [
        "U3 Waktu pelayanan",
        "U2 Prosedur",
        "U9 Sarana dan prasarana",
    ]
    assert found.proposals[0].index == Decimal("70.00")
    add_follow_up(any_office, PROGRAM, second, ACTION)
    found = follow_ups(any_office, PROGRAM, second)
    assert [item.element for item in found.proposals] == [
        SurveyElement.PROCEDURE,
        SurveyElement.FACILITIES,
    ]
    assert [(line.subject, line.before, line.after) for line in found.lines] == [
        ("U3 Waktu pelayanan", Decimal("70.00"), None)
    ]


def test_the_next_survey_stands_beside_the_one_before(any_office: Office) -> None:
    store(any_office, FIVE, date(2026, 5, 4))
    add_follow_up(any_office, PROGRAM, quarter(any_office, 2), ACTION)
    store(any_office, ("444444444",), date(2026, 8, 4))
    line = follow_ups(any_office, PROGRAM, quarter(any_office, 2)).lines[0]
    assert (line.before, line.after, line.change) == (70, 100, 30)
    assert "III" in line.after_label


def test_done_needs_a_day_that_has_come_and_a_result(office: Office) -> None:
    added = add_follow_up(office, PROGRAM, quarter(office, 2), ACTION)
    done = replace(ACTION, state=FollowUpState.DONE)
    for content, field in (
        (done, "done_on"),
        (replace(done, done_on=date(2026, 10, 6), outcome="Selesai"), "done_on"),
        (replace(done, done_on=date(2026, 10, 5), outcome="  "), "outcome"),
    ):
        with pytest.raises(DomainError) as refused:
            save_follow_up(office, PROGRAM, added, content)
        assert refused.value.field == field
    whole = replace(done, done_on=date(2026, 9, 28), outcome="Antrean turun")
    assert save_follow_up(office, PROGRAM, added, whole, 1) == 2
    line = follow_ups(office, PROGRAM, quarter(office, 2)).lines[0]
    assert (line.content.state, line.content.done_on) == (FollowUpState.DONE, date(2026, 9, 28))
    assert not line.is_overdue


def test_a_second_writer_is_told(office: Office) -> None:
    added = add_follow_up(office, PROGRAM, quarter(office, 2), ACTION)
    save_follow_up(office, PROGRAM, added, replace(ACTION, note="a"), 1)
    with pytest.raises(ConflictError):
        save_follow_up(office, PROGRAM, added, replace(ACTION, note="b"), 1)


def test_an_empty_action_is_refused(office: Office) -> None:
    with pytest.raises(DomainError) as refused:
        add_follow_up(office, PROGRAM, quarter(office, 2), FollowUpInput("  "))
    assert refused.value.field == "action"


def test_what_is_removed_can_be_put_back(office: Office) -> None:
    second = quarter(office, 2)
    added = add_follow_up(office, PROGRAM, second, ACTION)
    content = delete_follow_up(office, PROGRAM, added)
    assert follow_ups(office, PROGRAM, second).lines == ()
    add_follow_up(office, PROGRAM, second, content)
    assert follow_ups(office, PROGRAM, second).lines[0].content == ACTION
    with pytest.raises(DomainError):
        delete_follow_up(office, PROGRAM, added)


def test_the_person_who_does_it_reports_but_changes_nothing_else(office: Office) -> None:
    head = replace(person(office, "Sri Wahyuni"), roles=frozenset({Role.APPRAISER}))
    other = replace(person(office, "Dewi Lestari"), roles=frozenset({Role.APPRAISER}))
    content = replace(ACTION, employee_id=head.employee_id)
    added = add_follow_up(office, PROGRAM, quarter(office, 2), content)
    report = replace(content, action="Lain", state=FollowUpState.RUNNING, note="Mulai Senin")
    with pytest.raises(NotAllowed):
        save_follow_up(office, other, added, report)
    save_follow_up(office, head, added, report)
    kept = follow_ups(office, PROGRAM, quarter(office, 2)).lines[0]
    assert (kept.content.action, kept.content.note) == (ACTION.action, "Mulai Senin")
    with pytest.raises(NotAllowed):
        add_follow_up(office, head, quarter(office, 2), content)


def test_open_ones_come_due_to_those_who_do_or_manage_them(office: Office) -> None:
    head = replace(person(office, "Sri Wahyuni"), roles=frozenset({Role.APPRAISER}))
    own = replace(ACTION, employee_id=head.employee_id, due=date(2026, 10, 15))
    add_follow_up(office, PROGRAM, quarter(office, 2), own)
    add_follow_up(office, PROGRAM, quarter(office, 2), ACTION)
    add_follow_up(office, PROGRAM, quarter(office, 2), replace(ACTION, due=date(2026, 12, 31)))
    add_follow_up(office, PROGRAM, quarter(office, 2), replace(ACTION, state=FollowUpState.DROPPED))
    assert [line.is_overdue for line in due_follow_ups(office, PROGRAM)] == [True, False]
    assert [line.person for line in due_follow_ups(office, head)] == ["Sri Wahyuni, S.Sos."]


def test_somebody_without_the_right_sees_nothing(office: Office) -> None:
    employee = replace(PROGRAM, roles=frozenset({Role.EMPLOYEE}))
    with pytest.raises(NotAllowed):
        follow_ups(office, employee, quarter(office, 2))


def test_the_time_is_told_by_quarter_and_month() -> None:
    assert time_words(end_of_quarter(2026, 4)) == "TW IV 2026 (Desember)"
    assert time_words(end_of_quarter(2027, 1)) == "TW I 2027 (Maret)"
    assert time_words(None) == "-"


def test_a_training_may_be_named_as_the_answer(office: Office) -> None:
    content = replace(ACTION, kind=FollowUpKind.TRAINING, reference="Kebutuhan pelatihan 2027")
    add_follow_up(office, PROGRAM, quarter(office, 2), content)
    assert follow_ups(office, PROGRAM, quarter(office, 2)).lines[0].content == content
