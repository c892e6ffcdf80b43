"""Rounds from preparing to closing, on both engines."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState
from asn_desktop.services.performance.raters.answering import hand_in, my_ballots
from asn_desktop.services.performance.raters.inviting import (
    conflicts,
    declare_conflict,
    draw_round,
    exchange_rater,
    substitutes_for,
    withdraw_conflict,
)
from asn_desktop.services.performance.raters.reading import round_view, rounds_list
from asn_desktop.services.performance.raters.rounds import (
    close_round,
    delete_round,
    open_round,
    save_questionnaire,
    save_round,
)
from tests.factories import actor_for, employee_id
from tests.services.performance.raters.scenes import (
    CAMAT,
    HEAD,
    STAFF,
    ballot_of,
    hand_in_all,
    opened_round,
    operator_of,
    raters_of,
    round_form,
)


def test_a_round_is_drawn_opened_and_closed(any_office):
    actor = operator_of(any_office)
    round_id = save_round(any_office, actor, round_form())
    draw = draw_round(any_office, actor, round_id, seed=7)
    drafted = round_view(any_office, actor, round_id)
    assert (drafted.seed, len(drafted.invitations)) == (7, len(draw.raters))
    assert drafted.line.rated == 8
    assert draw_round(any_office, actor, round_id, seed=7) == draw
    open_round(any_office, actor, round_id)
    handed_in = hand_in_all(any_office, round_id, HEAD)
    line = rounds_list(any_office, actor)[0]
    assert (line.state, line.done) == (RoundState.OPEN, handed_in)
    close_round(any_office, actor, round_id)
    assert rounds_list(any_office, actor)[0].state is RoundState.CLOSED
    with pytest.raises(DomainError, match="sudah ditutup"):
        close_round(any_office, actor, round_id)


def test_raters_follow_the_reporting_line(any_office):
    round_id = opened_round(any_office)
    groups = {name: group for name, (_key, group) in raters_of(any_office, round_id, HEAD).items()}
    assert groups["B. Suryanto, S.Sos., M.Si."] is RaterGroup.SUPERIOR
    below = [name for name, group in groups.items() if group is RaterGroup.SUBORDINATE]
    assert len(below) == len(STAFF) and all(name.startswith(STAFF) for name in below)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"ends": date(2026, 9, 30)}, "ends"),
        ({"fewest": 2}, "fewest"),
        ({"most_load": 0}, "most_load"),
        ({"wanted": {RaterGroup.PEER: 21}}, "wanted"),
        ({"weights": {RaterGroup.PEER: 90}}, "weights"),
    ],
)
def test_an_impossible_round_is_refused_at_its_field(any_office, changes, field):
    with pytest.raises(DomainError) as refusal:
        save_round(any_office, operator_of(any_office), round_form(**changes))
    assert refusal.value.field == field


def test_a_round_without_raters_or_past_its_end_does_not_open(any_office):
    actor = operator_of(any_office)
    empty = save_round(any_office, actor, round_form())
    with pytest.raises(DomainError, match="Undi dahulu"):
        open_round(any_office, actor, empty)
    late = save_round(any_office, actor, round_form(starts=date(2026, 9, 1), ends=date(2026, 9, 9)))
    draw_round(any_office, actor, late)
    with pytest.raises(DomainError, match="sudah lewat"):
        open_round(any_office, actor, late)


def test_the_conditions_of_an_open_round_stand_but_its_end_may_move(any_office):
    actor = operator_of(any_office)
    round_id = opened_round(any_office)
    save_round(any_office, actor, round_form(ends=date(2026, 10, 20)), round_id=round_id)
    assert rounds_list(any_office, actor)[0].ends == date(2026, 10, 20)
    with pytest.raises(DomainError, match="hanya nama dan hari terakhir"):
        save_round(any_office, actor, round_form(fewest=4), round_id=round_id)
    view = round_view(any_office, actor, round_id)
    with pytest.raises(DomainError, match="sudah dibuka"):
        save_questionnaire(any_office, actor, round_id, view.questionnaire)
    with pytest.raises(DomainError, match="sudah dibuka"):
        draw_round(any_office, actor, round_id)
    with pytest.raises(DomainError, match="sudah dibuka"):
        delete_round(any_office, actor, round_id)


def test_the_wording_of_a_draft_changes_and_the_next_round_takes_it_over(any_office):
    actor = operator_of(any_office)
    first = save_round(any_office, actor, round_form())
    view = round_view(any_office, actor, first)
    changed = replace(view.questionnaire, text_question="Apa yang paling membantu Anda?")
    save_questionnaire(any_office, actor, first, changed, expected_revision=view.revision)
    with pytest.raises(ConflictError):
        save_questionnaire(any_office, actor, first, changed, expected_revision=view.revision)
    second = save_round(any_office, actor, round_form(name="Berikutnya"))
    assert round_view(any_office, actor, second).questionnaire == changed
    delete_round(any_office, actor, second)
    assert [line.id for line in rounds_list(any_office, actor)] == [first]


def test_declared_conflicts_are_kept_out_of_draw_and_exchange(any_office):
    actor = operator_of(any_office)
    one, other = employee_id(any_office, HEAD), employee_id(any_office, STAFF[0])
    key = declare_conflict(any_office, actor, one, other, "Suami istri")
    with pytest.raises(DomainError, match="sudah tercatat"):
        declare_conflict(any_office, actor, other, one, "Sekali lagi")
    with pytest.raises(DomainError, match="dua orang yang berbeda"):
        declare_conflict(any_office, actor, one, one, "Sendiri")
    round_id = opened_round(any_office)
    names = raters_of(any_office, round_id, HEAD)
    assert not any(name.startswith(STAFF[0]) for name in names)
    assert [line.reason for line in conflicts(any_office, actor)] == ["Suami istri"]
    withdraw_conflict(any_office, actor, key)
    assert conflicts(any_office, actor) == ()


def test_a_rater_is_exchanged_with_a_reason_until_handing_in(any_office):
    actor = operator_of(any_office)
    round_id = opened_round(any_office, wanted={RaterGroup.SUPERIOR: 1, RaterGroup.PEER: 1})
    name, (key, _group) = next(
        (name, found)
        for name, found in raters_of(any_office, round_id, STAFF[0]).items()
        if found[1] is RaterGroup.PEER
    )
    choices = substitutes_for(any_office, actor, key)
    own = employee_id(any_office, STAFF[0])
    assert own not in [one[0] for one in choices]
    with pytest.raises(DomainError, match="tidak dapat menilai"):
        exchange_rater(any_office, actor, key, own, "Coba")
    with pytest.raises(DomainError, match="Alasan belum diisi"):
        exchange_rater(any_office, actor, key, choices[0][0], " ")
    exchange_rater(any_office, actor, key, choices[0][0], "Sedang cuti")
    line = next(one for one in round_view(any_office, actor, round_id).invitations if one.id == key)
    assert (line.rater_id, line.reason) == (choices[0][0], "Sedang cuti")
    with pytest.raises(NotAllowed):
        hand_in(any_office, actor_for(any_office, name), key, ballot_of(3))
    hand_in(any_office, actor_for(any_office, line.rater_name), key, ballot_of(3))
    with pytest.raises(DomainError, match="sudah mengisi"):
        exchange_rater(any_office, actor, key, choices[1][0], "Lagi")


def test_only_the_operator_manages_rounds(any_office):
    round_id = opened_round(any_office)
    for worker in (
        actor_for(any_office, CAMAT),
        actor_for(any_office, "Rina Marlina", Role.ADMINISTRATOR),
        actor_for(any_office, STAFF[0]),
    ):
        for refused in (
            lambda: rounds_list(any_office, worker),  # noqa: B023
            lambda: round_view(any_office, worker, round_id),  # noqa: B023
            lambda: save_round(any_office, worker, round_form()),  # noqa: B023
            lambda: close_round(any_office, worker, round_id),  # noqa: B023
            lambda: draw_round(any_office, worker, round_id),  # noqa: B023
            lambda: conflicts(any_office, worker),  # noqa: B023
        ):
            with pytest.raises(NotAllowed):
                refused()


def test_a_rater_sees_open_ballots_only(any_office):
    staff = actor_for(any_office, STAFF[0])
    assert my_ballots(any_office, staff) == ()
    round_id = opened_round(any_office)
    waiting = my_ballots(any_office, staff)
    assert waiting and not any(one.rated_name.startswith(STAFF[0]) for one in waiting)
    close_round(any_office, operator_of(any_office), round_id)
    assert my_ballots(any_office, staff) == ()
