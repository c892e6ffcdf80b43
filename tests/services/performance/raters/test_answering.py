"""Handing in, what is shown when, and ballots from paper, on both engines."""

from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.raters.terms import RaterGroup
from asn_desktop.services.performance.raters.answering import (
    ballot_form,
    hand_in,
    my_ballots,
    preview,
    type_ballot,
)
from asn_desktop.services.performance.raters.papers import (
    hand_out_paper,
    make_ballots,
    missing_slips,
    note_paper_returned,
    papers_to_type,
)
from asn_desktop.services.performance.raters.results import result_view, results_of
from asn_desktop.services.performance.raters.rounds import close_round
from tests.factories import actor_for, employee_id
from tests.services.performance.raters.scenes import (
    CAMAT,
    HEAD,
    OPERATOR,
    STAFF,
    ballot_of,
    hand_in_all,
    opened_round,
    operator_of,
    raters_of,
)


def test_results_come_only_after_closing_and_only_to_the_person_and_the_appraiser(any_office):
    round_id = opened_round(any_office)
    head, camat = actor_for(any_office, HEAD), actor_for(any_office, CAMAT)
    handed_in = hand_in_all(any_office, round_id, HEAD, mark=4)
    own = head.employee_id
    with pytest.raises(DomainError, match="setelah putaran ditutup"):
        result_view(any_office, head, round_id, own)
    assert results_of(any_office, head, own) == ()
    close_round(any_office, operator_of(any_office), round_id)
    seen = result_view(any_office, head, round_id, own)
    assert (seen.result.ballots, seen.result.overall) == (handed_in, Decimal("4.0"))
    assert len(seen.texts) == handed_in and list(seen.texts) == sorted(seen.texts, key=str.casefold)
    advice = result_view(any_office, camat, round_id, own)
    assert advice.result == seen.result and advice.texts == ()
    for other in (
        operator_of(any_office),
        actor_for(any_office, OPERATOR, Role.ADMINISTRATOR),
        actor_for(any_office, STAFF[0]),
        actor_for(any_office, CAMAT, Role.LEADER, Role.EMPLOYEE),
    ):
        if Role.LEADER in other.roles:
            continue
        with pytest.raises(NotAllowed):
            result_view(any_office, other, round_id, own)
        with pytest.raises(NotAllowed):
            results_of(any_office, other, own)


def test_a_lone_superior_is_never_shown_alone(any_office):
    round_id = opened_round(any_office)
    hand_in_all(any_office, round_id, HEAD)
    close_round(any_office, operator_of(any_office), round_id)
    seen = result_view(
        any_office, actor_for(any_office, HEAD), round_id, employee_id(any_office, HEAD)
    )
    for group in seen.result.groups:
        assert group.ballots >= 3
        assert group.groups != (RaterGroup.SUPERIOR,)


def test_with_two_answers_nothing_is_shown_not_even_texts(any_office):
    round_id = opened_round(any_office)
    raters = list(raters_of(any_office, round_id, HEAD).items())[:2]
    for name, (key, _group) in raters:
        hand_in(any_office, actor_for(any_office, name), key, ballot_of(2, "Rahasia"))
    close_round(any_office, operator_of(any_office), round_id)
    head = actor_for(any_office, HEAD)
    seen = result_view(any_office, head, round_id, head.employee_id)
    assert (seen.result.is_shown, seen.texts, seen.result.lines) == (False, (), ())


def test_a_ballot_is_handed_in_once_and_by_the_one_who_was_asked(any_office):
    round_id = opened_round(any_office)
    camat = actor_for(any_office, CAMAT)
    key, _group = raters_of(any_office, round_id, HEAD)[camat.name]
    with pytest.raises(NotAllowed):
        hand_in(any_office, actor_for(any_office, STAFF[0]), key, ballot_of(3))
    with pytest.raises(DomainError, match="belum dijawab"):
        hand_in(any_office, camat, key, type(ballot_of(3))({"service": 3}))
    hand_in(any_office, camat, key, ballot_of(3))
    assert next(one for one in my_ballots(any_office, camat) if one.invitation_id == key).is_done
    with pytest.raises(DomainError, match="sudah Anda kirim"):
        hand_in(any_office, camat, key, ballot_of(3))
    close_round(any_office, operator_of(any_office), round_id)
    with pytest.raises(DomainError, match="sudah ditutup"):
        hand_in(any_office, camat, key, ballot_of(3))


def test_nobody_hands_in_before_the_first_day(any_office):
    round_id = opened_round(any_office, starts=date(2026, 10, 7))
    camat = actor_for(any_office, CAMAT)
    key, _group = raters_of(any_office, round_id, HEAD)[camat.name]
    assert my_ballots(any_office, camat) == ()
    with pytest.raises(DomainError, match="belum dibuka"):
        hand_in(any_office, camat, key, ballot_of(3))


def test_the_preview_shows_own_answers_among_made_up_ones(any_office):
    round_id = opened_round(any_office)
    staff = actor_for(any_office, STAFF[0])
    raters = raters_of(any_office, round_id, HEAD)
    others = [name for name in raters if not name.startswith(STAFF[0])]
    for name in others:
        hand_in(any_office, actor_for(any_office, name), raters[name][0], ballot_of(1, "Asli"))
    key, _group = next(raters[name] for name in raters if name.startswith(STAFF[0]))
    form = ballot_form(any_office, staff, key)
    assert form.shown_as.startswith(("Bawahan", "Gabungan"))
    shown = preview(any_office, staff, key, ballot_of(4, "Punya saya"))
    assert shown.is_sample and shown.result.ballots == len(raters)
    # The real answers of the others, all 1, would have pulled this far below 3.
    assert shown.result.overall >= 3
    assert "Punya saya" in shown.texts and "Asli" not in shown.texts


def test_ballots_on_paper_are_counted_by_their_bundle(any_office):
    round_id = opened_round(any_office)
    actor, clerk = operator_of(any_office), actor_for(any_office, "Yusuf Hidayat")
    rated = employee_id(any_office, HEAD)
    paper = make_ballots(any_office, actor, round_id, rated, RaterGroup.PUBLIC, 3)
    line, _name, _asked = papers_to_type(any_office, clerk)[0]
    assert (line.id, line.number, line.left) == (paper, "360-0001", 3)
    assert [type_ballot(any_office, clerk, paper, ballot_of(2)) for _turn in range(3)] == [2, 1, 0]
    with pytest.raises(DomainError, match="Semua 3 lembar"):
        type_ballot(any_office, clerk, paper, ballot_of(2))
    hand_in_all(any_office, round_id, HEAD, mark=4)
    close_round(any_office, actor, round_id)
    head = actor_for(any_office, HEAD)
    labels = [group.label for group in result_view(any_office, head, round_id, rated).result.groups]
    assert "Publik" in labels


@pytest.mark.parametrize(
    ("group", "count", "field"),
    [(RaterGroup.PUBLIC, 0, "count"), (RaterGroup.SUPERIOR, 2, "count")],
)
def test_more_paper_than_raters_is_refused(any_office, group, count, field):
    round_id = opened_round(any_office)
    with pytest.raises(DomainError) as refusal:
        make_ballots(
            any_office,
            operator_of(any_office),
            round_id,
            employee_id(any_office, HEAD),
            group,
            count,
        )
    assert refusal.value.field == field


def test_who_got_paper_answers_on_paper(any_office):
    round_id = opened_round(any_office)
    actor, camat = operator_of(any_office), actor_for(any_office, CAMAT)
    key, _group = raters_of(any_office, round_id, HEAD)[camat.name]
    with pytest.raises(DomainError, match="tidak memakai kertas"):
        note_paper_returned(any_office, actor, key)
    hand_out_paper(any_office, actor, key, on_paper=True)
    with pytest.raises(DomainError, match="lembar kertas"):
        hand_in(any_office, camat, key, ballot_of(3))
    before = dict(
        (name, names) for name, _post, names in missing_slips(any_office, actor, round_id)
    )
    assert any(name.startswith(HEAD) for name in before[camat.name])
    note_paper_returned(any_office, actor, key)
    after = dict((name, names) for name, _post, names in missing_slips(any_office, actor, round_id))
    assert not any(name.startswith(HEAD) for name in after.get(camat.name, ()))


def test_typing_ballots_needs_the_right(any_office):
    opened_round(any_office)
    worker = actor_for(any_office, STAFF[0])
    with pytest.raises(NotAllowed):
        papers_to_type(any_office, worker)
    with pytest.raises(NotAllowed):
        type_ballot(any_office, worker, "", ballot_of(3))
