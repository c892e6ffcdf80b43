"""Coaching from plan to result, and the two forms with their readers."""

import json
from datetime import date

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.follow_up.terms import CoachingKind, CoachingState
from asn_desktop.services.performance.coaching.editing import (
    CoachingStart,
    add_competence,
    add_step,
    check_step,
    close_coaching,
    people_to_coach,
    remove_competence,
    remove_step,
    reopen_coaching,
    set_coaching_text,
    start_coaching,
)
from asn_desktop.services.performance.coaching.feedback_form import give_coaching_feedback
from asn_desktop.services.performance.coaching.reading import (
    coaching_form,
    coaching_list,
    coaching_view,
)
from asn_desktop.services.performance.coaching.views import FormState
from asn_desktop.services.performance.coaching.waiting import waiting_coaching
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import actor_for, employee_id

SITI, SRI, CAMAT, ANDI, RINA = "Siti", "Sri", "B. Suryanto", "Andi", "Rina"
ANSWERS = (True, True, False, True, True, True, True, False, True)
SECRET = "Pembimbing sering memotong pembicaraan"


@pytest.fixture
def people(any_office):
    return {name: actor_for(any_office, name) for name in (SITI, SRI, CAMAT, ANDI, RINA)}


@pytest.fixture
def talk(any_office, people):
    siti = employee_id(any_office, SITI)
    start = CoachingStart(siti, CoachingKind.GUIDANCE, "Adaptif rendah", "Mahir aplikasi")
    return start_coaching(any_office, people[SRI], start)


def checked(office, sri, talk):
    step = add_step(office, sri, talk, "Belajar aplikasi", date(2026, 10, 12))
    check_step(office, sri, talk, step, "Sudah dapat sendiri")
    return step


def test_a_coaching_goes_from_plan_over_step_and_check_to_result(any_office, people, talk):
    sri = people[SRI]
    checked(any_office, sri, talk)
    with pytest.raises(DomainError):
        close_coaching(any_office, sri, talk)
    set_coaching_text(any_office, sri, talk, "result", "Berkas selesai tepat waktu", None)
    close_coaching(any_office, sri, talk)
    shown = coaching_view(any_office, people[SITI], talk)
    assert (shown.state, shown.closed_on) == (CoachingState.CLOSED, date(2026, 10, 5))
    assert shown.steps[0].finding == "Sudah dapat sendiri"
    with pytest.raises(DomainError):
        add_step(any_office, sri, talk, "Lagi", date(2026, 10, 12))
    reopen_coaching(any_office, sri, talk)
    assert coaching_view(any_office, sri, talk).can_edit


def test_a_check_that_comes_due_waits_for_the_coach(any_office, people, talk):
    sri = people[SRI]
    add_step(any_office, sri, talk, "Belajar", date(2026, 10, 7))
    add_step(any_office, sri, talk, "Nanti", date(2026, 12, 7))
    waiting = waiting_coaching(any_office, sri)
    assert [(item.caption, item.due) for item in waiting] == [("Belajar", date(2026, 10, 7))]
    assert waiting_coaching(any_office, people[SITI]) == ()
    line = coaching_list(any_office, sri)[0]
    assert (line.next_check, line.is_late, line.steps) == (date(2026, 10, 7), False, 2)


def test_only_coach_and_overseers_start_and_only_the_coach_writes(any_office, people, talk):
    siti = employee_id(any_office, SITI)
    for name in (ANDI, SITI):
        with pytest.raises(NotAllowed):
            start_coaching(any_office, people[name], CoachingStart(siti, reason="x"))
    for name in (ANDI, SITI, CAMAT, RINA):
        with pytest.raises(NotAllowed):
            set_coaching_text(any_office, people[name], talk, "goal", "x", None)
        with pytest.raises(NotAllowed):
            add_step(any_office, people[name], talk, "x", date(2026, 10, 12))
    with pytest.raises(NotAllowed):
        coaching_view(any_office, people[ANDI], talk)
    assert coaching_list(any_office, people[ANDI]) == ()
    assert len(coaching_list(any_office, people[RINA])) == 1


def test_the_operator_assigns_another_coach(any_office, people):
    start = CoachingStart(
        employee_id(any_office, SITI), reason="Tugas khusus", coach_id=employee_id(any_office, ANDI)
    )
    talk = start_coaching(any_office, people[RINA], start)
    assert coaching_view(any_office, people[ANDI], talk).can_edit
    assert not coaching_view(any_office, people[RINA], talk).can_edit


def test_the_form_goes_past_the_coach_to_the_coachs_superior(any_office, people, talk):
    checked(any_office, people[SRI], talk)
    assert coaching_view(any_office, people[SITI], talk).can_answer
    give_coaching_feedback(any_office, people[SITI], talk, ANSWERS, SECRET)
    for name in (SITI, CAMAT):
        form = coaching_form(any_office, people[name], talk)
        assert (form.answers, form.note) == (ANSWERS, SECRET)
    for name in (SRI, RINA, ANDI):
        with pytest.raises(NotAllowed):
            coaching_form(any_office, people[name], talk)
    shown = coaching_view(any_office, people[SRI], talk)
    assert (shown.form, shown.can_read_form) == (FormState.GIVEN, False)
    with pytest.raises(DomainError):
        give_coaching_feedback(any_office, people[SITI], talk, ANSWERS)


def test_the_audit_trail_says_that_a_form_was_given_but_not_what(any_office, people, talk):
    checked(any_office, people[SRI], talk)
    give_coaching_feedback(any_office, people[SITI], talk, ANSWERS, SECRET)
    with any_office.read() as session:
        last = session.scalars(
            select(AuditEntryRow).order_by(AuditEntryRow.number.desc()).limit(1)
        ).one()
    assert last.sentence == "Menyerahkan umpan balik bimbingan"
    assert SECRET not in last.changes
    fields = json.loads(last.changes)[0]["fields"]
    assert fields["sealed_answers"][1] == "(dirahasiakan)"


def test_a_form_before_the_first_check_is_refused(any_office, people, talk):
    with pytest.raises(DomainError):
        give_coaching_feedback(any_office, people[SITI], talk, ANSWERS)
    checked(any_office, people[SRI], talk)
    with pytest.raises(NotAllowed):
        give_coaching_feedback(any_office, people[SRI], talk, ANSWERS)


def test_competences_are_scored_with_reasons_and_removed_again(any_office, people, talk):
    sri = people[SRI]
    line = add_competence(any_office, sri, talk, "Pelayanan", 4, "Sudah teliti")
    with pytest.raises(DomainError):
        add_competence(any_office, sri, talk, "Pelayanan", 6, "x")
    shown = coaching_view(any_office, people[SITI], talk).competences[0]
    assert (shown.competence, shown.score, shown.reason) == ("Pelayanan", 4, "Sudah teliti")
    assert remove_competence(any_office, sri, talk, line) == ("Pelayanan", 4, "Sudah teliti")


def test_a_checked_step_stays(any_office, people, talk):
    step = checked(any_office, people[SRI], talk)
    with pytest.raises(DomainError):
        remove_step(any_office, people[SRI], talk, step)
    other = add_step(any_office, people[SRI], talk, "Keliru", date(2026, 10, 9))
    assert remove_step(any_office, people[SRI], talk, other) == ("Keliru", date(2026, 10, 9))


def test_a_change_from_another_place_is_not_overwritten(any_office, people, talk):
    revision = coaching_view(any_office, people[SRI], talk).revision
    set_coaching_text(any_office, people[SRI], talk, "goal", "A", revision)
    with pytest.raises(ConflictError):
        set_coaching_text(any_office, people[SRI], talk, "goal", "B", revision)


def test_the_appraiser_coaches_the_team_and_overseers_everybody(any_office, people):
    assert [person.name.split()[0] for person in people_to_coach(any_office, people[SRI])] == [
        "Andi", "Maya", "Siti",
    ]  # fmt: skip
    assert len(people_to_coach(any_office, people[RINA])) == 7
    assert people_to_coach(any_office, people[ANDI]) == ()
