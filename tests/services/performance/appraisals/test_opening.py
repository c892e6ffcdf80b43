"""Evaluations are opened by the two people they concern, for approved plans only."""

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import EvaluationStatus, PlanStatus
from asn_desktop.services.performance.appraisals.opening import open_evaluation
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import (
    ANDI,
    SITI,
    SRI,
    add_leader_plan,
    add_plan,
    fill_in,
    opened,
    period_id,
)


def test_both_sides_open_the_same_evaluation(any_office):
    plan_id = add_plan(any_office, SITI)
    third = period_id(any_office, 3)
    first = open_evaluation(any_office, actor_for(any_office, SITI), plan_id, third)
    second = open_evaluation(any_office, actor_for(any_office, SRI), plan_id, third)
    assert first == second


@pytest.mark.parametrize("status", [PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.RETURNED])
def test_a_plan_that_is_not_approved_has_no_evaluation(office, status):
    plan_id = add_plan(office, SITI, status=status)
    with pytest.raises(DomainError, match="setelah SKP disetujui"):
        open_evaluation(office, actor_for(office, SITI), plan_id, period_id(office, 3))


def test_a_period_that_has_not_begun_cannot_be_opened(office):
    plan_id = add_plan(office, SITI)
    # The fourth quarter began on 1 October; a frozen earlier day shows the refusal.
    office.clock.advance(-(office.clock.now() - office.clock.now().replace(month=9, day=30)))
    with pytest.raises(DomainError, match="belum mulai"):
        open_evaluation(office, actor_for(office, SITI), plan_id, period_id(office, 4))


def test_a_colleague_cannot_open_somebody_elses_evaluation(any_office):
    plan_id = add_plan(any_office, SITI)
    with pytest.raises(NotAllowed):
        open_evaluation(any_office, actor_for(any_office, ANDI), plan_id, period_id(any_office, 3))


def test_a_colleague_cannot_read_somebody_elses_evaluation(office):
    evaluation_id = opened(office)
    with pytest.raises(NotAllowed):
        evaluation_view(office, actor_for(office, ANDI), evaluation_id)


def test_the_view_carries_targets_realisation_and_achievement(any_office):
    add_leader_plan(any_office)
    evaluation_id = opened(any_office)
    view = fill_in(any_office, evaluation_id)
    second = view.results[1]
    assert (second.number, second.supports_letter) == (2, "B")
    assert [item.target for item in second.indicators] == ["300", "≤ 15 menit"]
    assert [item.realization for item in second.indicators] == ["318", "17 menit"]
    assert [str(item.achievement) for item in second.indicators] == ["106.00", "86.67"]
    assert str(second.achievement) == "96.34"
    assert view.results[3].achievement is None
    assert view.results[4].kind.label == "Tambahan"
    assert view.behaviors[0].expectation == "Tanggap pada jam sibuk"
    assert view.status is EvaluationStatus.OPEN
    assert view.plan.appraiser.name.startswith("Sri")
    assert view.appraiser_superior.position == "Camat"
