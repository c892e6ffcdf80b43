"""Recorded dialogues: both parties write, both confirm, then the record is locked."""

from datetime import date

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.execution.terms import DialogueSide, DialogueStage
from asn_desktop.services.performance.dialogues.editing import (
    add_follow_up,
    confirm_dialogue,
    finish_follow_up,
    remove_follow_up,
    set_answer,
    set_dialogue_text,
    set_held_on,
    set_question,
    set_stage,
    start_dialogue,
)
from asn_desktop.services.performance.dialogues.reading import (
    dialogue_view,
    dialogues_list,
    due_follow_ups,
    unconfirmed_dialogues,
)
from asn_desktop.services.performance.dialogues.views import DialogueState
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import ANDI, SITI, SRI, add_plan


@pytest.fixture
def siti(any_office):
    return actor_for(any_office, SITI)


@pytest.fixture
def sri(any_office):
    return actor_for(any_office, SRI)


@pytest.fixture
def talk(any_office, sri):
    return start_dialogue(any_office, sri, add_plan(any_office, SITI))


def agree(office, talk, *actors):
    set_dialogue_text(office, actors[0], talk, "agreements", "Laporan lebih awal", None)
    for actor in actors:
        confirm_dialogue(office, actor, talk)


def test_a_record_starts_today_with_the_questions_of_the_stage(any_office, siti, talk):
    shown = dialogue_view(any_office, siti, talk)
    assert shown.held_on == date(2026, 10, 5)
    assert shown.stage is DialogueStage.EXECUTION
    assert len(shown.answers) == 4
    assert shown.side is DialogueSide.EMPLOYEE
    assert shown.state is DialogueState.WRITING


def test_both_parties_write_and_strangers_are_refused(any_office, siti, sri, talk):
    first = dialogue_view(any_office, sri, talk).answers[0]
    set_answer(any_office, siti, talk, first.id, "Tercapai 90 persen", None)
    set_question(any_office, sri, talk, "", "Apa yang ingin dipelajari?", None)
    shown = dialogue_view(any_office, sri, talk)
    assert shown.answers[0].answer == "Tercapai 90 persen"
    assert shown.answers[-1].question == "Apa yang ingin dipelajari?"
    andi = actor_for(any_office, ANDI)
    for deed in (
        lambda: dialogue_view(any_office, andi, talk),
        lambda: set_dialogue_text(any_office, andi, talk, "topic", "x", None),
        lambda: confirm_dialogue(any_office, andi, talk),
        lambda: start_dialogue(any_office, andi, shown.plan_id),
    ):
        with pytest.raises(NotAllowed):
            deed()
    assert dialogues_list(any_office, andi, 2026) == ()


def test_changing_the_stage_keeps_what_was_answered(any_office, sri, talk):
    first = dialogue_view(any_office, sri, talk).answers[0]
    set_answer(any_office, sri, talk, first.id, "Sudah", None)
    set_stage(any_office, sri, talk, DialogueStage.PLANNING, None)
    shown = dialogue_view(any_office, sri, talk)
    assert shown.answers[0].answer == "Sudah"
    assert len(shown.answers) == 5


def test_once_both_confirmed_nothing_can_be_changed(any_office, siti, sri, talk):
    agree(any_office, talk, sri, siti)
    assert dialogue_view(any_office, sri, talk).state is DialogueState.AGREED
    with pytest.raises(DomainError, match="terkunci"):
        set_dialogue_text(any_office, sri, talk, "topic", "Baru", None)


def test_a_change_takes_back_an_earlier_confirmation(any_office, siti, sri, talk):
    agree(any_office, talk, sri)
    assert [line.id for line in unconfirmed_dialogues(any_office, siti, 2026)] == [talk]
    set_dialogue_text(any_office, siti, talk, "agreements", "Yang lain", None)
    assert dialogue_view(any_office, sri, talk).state is DialogueState.WRITING


def test_an_empty_record_is_not_confirmed(any_office, sri, talk):
    with pytest.raises(DomainError, match="Kesepakatan belum diisi"):
        confirm_dialogue(any_office, sri, talk)


def test_promises_come_due_for_the_one_who_gave_them(any_office, siti, sri, talk):
    own = add_follow_up(
        any_office, sri, talk, "Kirim rekap", DialogueSide.EMPLOYEE, "9-10-2026", None
    )
    add_follow_up(any_office, sri, talk, "Atur jadwal", DialogueSide.APPRAISER, "", None)
    until = date(2026, 10, 12)
    assert [item.text for item in due_follow_ups(any_office, siti, until)] == ["Kirim rekap"]
    assert due_follow_ups(any_office, sri, until) == ()
    promise = dialogue_view(any_office, siti, talk).follow_ups[0]
    assert promise.remaining == "4 hari kerja lagi"
    agree(any_office, talk, sri, siti)
    finish_follow_up(any_office, siti, talk, own)
    assert due_follow_ups(any_office, siti, until) == ()


def test_a_removed_promise_can_be_given_again(any_office, sri, talk):
    key = add_follow_up(
        any_office, sri, talk, "Kirim rekap", DialogueSide.EMPLOYEE, "9 Oktober 2026", None
    )
    text, side, due = remove_follow_up(any_office, sri, talk, key, None)
    add_follow_up(any_office, sri, talk, text, side, due, None)
    assert dialogue_view(any_office, sri, talk).follow_ups[0].due == date(2026, 10, 9)


def test_impossible_days_are_refused(any_office, sri, talk):
    with pytest.raises(DomainError, match="belum tiba"):
        set_held_on(any_office, sri, talk, "6-10-2026", None)
    with pytest.raises(DomainError, match="mendahului tanggal dialog"):
        add_follow_up(any_office, sri, talk, "x", DialogueSide.EMPLOYEE, "1-10-2026", None)


def test_two_people_writing_at_once_do_not_overwrite_each_other(any_office, siti, sri, talk):
    revision = dialogue_view(any_office, siti, talk).revision
    set_dialogue_text(any_office, sri, talk, "topic", "Loket", revision)
    with pytest.raises(ConflictError):
        set_dialogue_text(any_office, siti, talk, "topic", "Arsip", revision)
