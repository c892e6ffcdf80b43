"""Feedback on any day: given, read, replied to, taken back, asked for, taken into the sheet."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from asn_desktop.base.clock import FixedClock
from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.execution.feedback_rules import (
    FeedbackKind,
    GiverSide,
    RequestState,
)
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.inbox.feedback import feedback
from asn_desktop.services.performance.feedback.giving import (
    NewFeedback,
    choose_for_sheet,
    give_feedback,
    mark_feedback_read,
    reply_to_feedback,
    take_back_feedback,
)
from asn_desktop.services.performance.feedback.reading import (
    evaluation_feedback,
    feedback_about,
    feedback_desk,
)
from asn_desktop.services.performance.feedback.relations import colleagues, feedback_results
from asn_desktop.services.performance.feedback.requests import (
    NewRequest,
    ask_for_feedback,
    decline_request,
    withdraw_request,
)
from asn_desktop.services.sheets.evaluation import evaluation_sheet
from asn_desktop.store.tables import AuditEntryRow, PlannedResultRow
from tests.factories import MORNING, actor_for, employee_id
from tests.services.performance.appraisals.scenes import SITI, SRI, submitted

ANDI, CAMAT = "Andi", "B. Suryanto"
PRAISE = FeedbackKind.PRAISE


@pytest.fixture
def sri(any_office):
    return actor_for(any_office, SRI)


@pytest.fixture
def siti(any_office):
    return actor_for(any_office, SITI)


def to(office, name, text="Penjelasan sabar.", kind=PRAISE, **other):
    return NewFeedback(employee_id(office, name), kind, text, **other)


def test_feedback_arrives_at_once_with_its_giver(any_office, sri, siti):
    give_feedback(any_office, sri, to(any_office, SITI, core_value=CoreValue.SERVICE))
    (note,) = feedback_desk(any_office, siti, 2026).received
    assert (note.side, note.about, note.is_read) == (
        GiverSide.LEADER,
        "Berorientasi Pelayanan",
        False,
    )
    assert feedback_desk(any_office, sri, 2026).given[0].id == note.id
    (item,) = feedback(any_office, siti, 2026)
    assert (item.action, item.count) == ("Baca", 1)
    mark_feedback_read(any_office, siti, (note.id,))
    assert list(feedback(any_office, siti, 2026)) == []


def test_peers_and_subordinates_give_feedback_too(any_office, sri, siti):
    give_feedback(any_office, siti, to(any_office, ANDI))
    give_feedback(any_office, siti, to(any_office, SRI))
    andi = actor_for(any_office, ANDI)
    assert feedback_desk(any_office, andi, 2026).received[0].side is GiverSide.PEER
    assert feedback_desk(any_office, sri, 2026).received[0].side is GiverSide.SUBORDINATE


@pytest.mark.parametrize(
    ("text", "field"), [("   ", "text"), ("x" * 501, "text")], ids=["empty", "long"]
)
def test_empty_and_endless_words_are_refused_at_their_field(any_office, sri, text, field):
    with pytest.raises(DomainError) as caught:
        give_feedback(any_office, sri, to(any_office, SITI, text))
    assert caught.value.field == field


def test_a_result_of_somebody_else_is_refused(any_office, sri):
    evaluation = submitted(any_office)
    with any_office.read() as session:
        result_id = session.scalars(select(PlannedResultRow.id)).first()
    assert evaluation
    with pytest.raises(DomainError, match="Hasil kerja"):
        give_feedback(any_office, sri, to(any_office, ANDI, result_id=result_id))


def test_oneself_is_not_praised_but_the_own_process_is_noted(any_office, siti):
    with pytest.raises(DomainError, match="diri sendiri"):
        give_feedback(any_office, siti, to(any_office, SITI))
    give_feedback(any_office, siti, to(any_office, SITI, kind=FeedbackKind.PROCESS))
    assert feedback_desk(any_office, siti, 2026).received[0].side is GiverSide.SELF


def test_a_reply_is_given_once_and_by_the_receiver_alone(any_office, sri, siti):
    key = give_feedback(any_office, sri, to(any_office, SITI))
    with pytest.raises(NotAllowed):
        reply_to_feedback(any_office, sri, key, "Sama-sama")
    reply_to_feedback(any_office, siti, key, "Terima kasih, Bu.")
    assert feedback_desk(any_office, sri, 2026).given[0].reply == "Terima kasih, Bu."
    with pytest.raises(DomainError, match="sudah Anda tanggapi"):
        reply_to_feedback(any_office, siti, key, "Lagi")


def test_feedback_is_taken_back_within_a_day_only(any_office, sri, siti):
    key = give_feedback(any_office, sri, to(any_office, SITI))
    with pytest.raises(NotAllowed):
        take_back_feedback(any_office, siti, key)
    later = replace(any_office, clock=FixedClock(MORNING + timedelta(hours=25)))
    with pytest.raises(DomainError, match="24 jam"):
        take_back_feedback(later, sri, key)
    given = take_back_feedback(any_office, sri, key)
    assert given.text == "Penjelasan sabar."
    assert feedback_desk(any_office, siti, 2026).received == ()


def test_only_receiver_superior_and_leader_read_it(any_office, sri, siti):
    give_feedback(any_office, actor_for(any_office, ANDI), to(any_office, SITI))
    today = any_office.clock.today()
    person = employee_id(any_office, SITI)
    for reader in (siti, sri, actor_for(any_office, CAMAT)):
        assert len(feedback_about(any_office, reader, person, today, today)) == 1
    for stranger in ("Maya", "Rina", "Yusuf", "Dewi"):
        with pytest.raises(NotAllowed):
            feedback_about(any_office, actor_for(any_office, stranger), person, today, today)


def test_results_are_offered_only_where_the_reader_oversees(any_office, sri, siti):
    submitted(any_office)
    person = employee_id(any_office, SITI)
    assert feedback_results(any_office, sri, person)
    assert feedback_results(any_office, siti, person)
    assert feedback_results(any_office, actor_for(any_office, "Yusuf"), person) == ()


def test_colleagues_are_everybody_else_and_the_team_comes_first(any_office, sri):
    people = colleagues(any_office, sri)
    assert [person.in_team for person in people[:4]] == [True, True, True, False]
    assert sri.employee_id not in {person.id for person in people}
    assert not any("Bambang" in person.name for person in people)


def test_a_request_is_answered_by_feedback(any_office, sri, siti):
    key = ask_for_feedback(
        any_office, siti, NewRequest(sri.employee_id, "Bagaimana?", due="16-10-2026")
    )
    (item,) = feedback(any_office, sri, 2026)
    assert (item.route, item.arguments["request_id"]) == ("feedback", key)
    with pytest.raises(DomainError, match="masih menunggu"):
        ask_for_feedback(any_office, siti, NewRequest(sri.employee_id))
    give_feedback(any_office, sri, to(any_office, SITI, request_id=key))
    assert feedback_desk(any_office, siti, 2026).asking[0].state is RequestState.ANSWERED
    assert list(feedback(any_office, sri, 2026)) == []


def test_a_request_is_declined_with_a_reason_or_taken_back(any_office, sri, siti):
    key = ask_for_feedback(any_office, siti, NewRequest(sri.employee_id))
    with pytest.raises(NotAllowed):
        decline_request(any_office, siti, key)
    with pytest.raises(NotAllowed):
        withdraw_request(any_office, sri, key)
    decline_request(any_office, sri, key, "Baru saja bertugas")
    asking = feedback_desk(any_office, siti, 2026).asking[0]
    assert (asking.state, asking.decline_reason) == (RequestState.DECLINED, "Baru saja bertugas")
    with pytest.raises(DomainError, match="tidak menunggu"):
        withdraw_request(any_office, siti, key)


def test_a_request_with_a_past_day_or_to_oneself_is_refused(any_office, sri, siti):
    with pytest.raises(DomainError) as caught:
        ask_for_feedback(any_office, siti, NewRequest(sri.employee_id, due="1-10-2026"))
    assert caught.value.field == "due"
    with pytest.raises(DomainError, match="bukan diri sendiri"):
        ask_for_feedback(any_office, siti, NewRequest(siti.employee_id))


def test_feedback_stands_beside_the_evaluation_and_is_printed_when_chosen(any_office, sri, siti):
    evaluation = submitted(any_office)
    september = replace(any_office, clock=FixedClock(MORNING - timedelta(days=10)))
    key = give_feedback(september, sri, to(any_office, SITI, core_value=CoreValue.SERVICE))
    found = evaluation_feedback(any_office, sri, evaluation)
    assert [note.id for note in found.by_value[CoreValue.SERVICE]] == [key]
    assert found.can_choose
    assert not evaluation_feedback(any_office, siti, evaluation).can_choose
    with pytest.raises(NotAllowed):
        choose_for_sheet(any_office, siti, evaluation, key, printed=True)

    choose_for_sheet(any_office, sri, evaluation, key, printed=True)
    service = evaluation_sheet(any_office, sri, evaluation).behaviors[0]
    assert "Pimpinan: Penjelasan sabar." in service.feedback

    choose_for_sheet(any_office, sri, evaluation, key, printed=False)
    service = evaluation_sheet(any_office, sri, evaluation).behaviors[0]
    assert "Penjelasan sabar." not in service.feedback


def test_who_may_not_read_feedback_sees_none_beside_the_evaluation(any_office, sri):
    evaluation = submitted(any_office)
    september = replace(any_office, clock=FixedClock(MORNING - timedelta(days=10)))
    give_feedback(september, sri, to(any_office, SITI))
    operator = actor_for(any_office, "Rina", Role.PERSONNEL_OPERATOR)
    assert evaluation_feedback(any_office, operator, evaluation).general == ()


def test_giving_leaves_one_audit_line_with_the_receiver(any_office, sri):
    give_feedback(any_office, sri, to(any_office, SITI))
    with any_office.read() as session:
        sentence = session.scalars(
            select(AuditEntryRow.sentence).order_by(AuditEntryRow.number.desc())
        ).first()
    assert sentence == "Memberi umpan balik kepada Siti Rahmawati, S.E."
