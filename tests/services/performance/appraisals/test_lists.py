"""Who stands where in a period, and what each role sees of it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.performance.terms import PlanStatus, Predicate
from asn_desktop.services.performance.appraisals.finalizing import (
    finalize_evaluation,
    return_evaluation,
)
from asn_desktop.services.performance.appraisals.lists import (
    office_evaluations,
    own_evaluations,
    team_evaluations,
)
from asn_desktop.services.performance.appraisals.views import LineState
from asn_desktop.store.tables import PlanRow
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import (
    ANDI,
    CAMAT,
    MAYA,
    SITI,
    SRI,
    add_plan,
    opened,
    period_id,
    person_id,
    rate_everything,
    record_organization,
    submitted,
)


def states(lines):
    return {line.name.split()[0]: line.state for line in lines}


def test_the_team_is_listed_by_name_with_its_states(any_office):
    add_plan(any_office, ANDI, status=PlanStatus.DRAFT)
    submitted(any_office, SITI)
    lines = team_evaluations(any_office, actor_for(any_office, SRI), period_id(any_office, 3))
    assert [(line.name.split()[0], line.state) for line in lines] == [
        ("Andi", LineState.PLAN_OPEN),
        ("Maya", LineState.NO_PLAN),
        ("Siti", LineState.READY),
    ]
    assert all(line.rates for line in lines if line.plan_id)


def test_listing_opens_the_evaluations_of_approved_plans(office):
    add_plan(office, SITI)
    lines = team_evaluations(office, actor_for(office, SRI), period_id(office, 3))
    (siti,) = [line for line in lines if line.plan_id]
    assert siti.evaluation_id is not None
    assert siti.state is LineState.FILLING


def test_a_period_that_has_not_begun_lists_people_but_opens_nothing(office):
    add_plan(office, SITI)
    office.clock.advance(timedelta(days=-20))
    lines = team_evaluations(office, actor_for(office, SRI), period_id(office, 4))
    assert [line.evaluation_id for line in lines] == [None, None, None]


def test_a_final_line_shows_its_predicate(office):
    sri = actor_for(office, SRI)
    evaluation_id = submitted(office)
    record_organization(office)
    rate_everything(office, sri, evaluation_id)
    finalize_evaluation(office, sri, evaluation_id)
    (line,) = [line for line in team_evaluations(office, sri, period_id(office, 3)) if line.plan_id]
    assert (line.state, line.predicate) == (LineState.FINAL, Predicate.GOOD)
    assert line.finalized_at.hour == 10


def test_an_appraisers_own_evaluation_is_not_among_the_team(office):
    submitted(office, SRI)
    submitted(office, SITI)
    sri = actor_for(office, SRI)
    lines = team_evaluations(office, sri, period_id(office, 3))
    assert "Sri" not in states(lines)
    assert (
        states(team_evaluations(office, actor_for(office, CAMAT), period_id(office, 3)))["Sri"]
        is LineState.READY
    )


def test_an_employee_has_no_team(office):
    with pytest.raises(NotAllowed):
        team_evaluations(office, actor_for(office, SITI), period_id(office, 3))


def test_the_head_and_the_operator_see_the_office_without_themselves(office):
    submitted(office, SITI)
    third = period_id(office, 3)
    head = states(office_evaluations(office, actor_for(office, CAMAT), third))
    operator = states(office_evaluations(office, actor_for(office, "Rina"), third))
    assert "B." not in head
    assert "Rina" not in operator
    assert len(head) == len(operator) == 7
    assert "Drs." not in operator
    assert operator["Siti"] is LineState.READY
    with pytest.raises(NotAllowed, match="seluruh kantor"):
        office_evaluations(office, actor_for(office, SRI), third)


def test_the_own_list_names_the_periods_that_have_begun(office):
    evaluation_id = submitted(office, SITI)
    return_evaluation(office, actor_for(office, SRI), evaluation_id, "Lengkapi bukti")
    lines = own_evaluations(office, actor_for(office, SITI), 2026)
    assert [line.period_label for line in lines] == ["TW I", "TW II", "TW III", "TW IV", "Tahunan"]
    assert lines[2].state is LineState.RETURNED
    assert own_evaluations(office, actor_for(office, MAYA), 2026) == []


def test_a_plan_that_names_another_appraiser_is_not_called_missing(office):
    # Maya's plan still names the secretary, although the head of section leads her now.
    opened(office, MAYA)
    with office.database.write() as session:
        plan = session.scalars(select(PlanRow)).one()
        plan.appraiser_id = person_id(session, "Dewi")
    lines = team_evaluations(office, actor_for(office, SRI), period_id(office, 3))
    assert "Maya" not in states(lines)
    secretarys = team_evaluations(office, actor_for(office, "Dewi"), period_id(office, 3))
    assert states(secretarys)["Maya"] is LineState.FILLING
