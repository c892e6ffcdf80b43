"""The final predicate: test vectors P1 to P12 through the services, gaps, and the lock."""

import threading
from datetime import date, timedelta

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import (
    CoreValue,
    EvaluationStatus,
    OrgPredicate,
    Predicate,
    Rating,
)
from asn_desktop.services.context import PROGRAM, Actor
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.performance.appraisals.evidence import add_evidence_link
from asn_desktop.services.performance.appraisals.finalizing import (
    finalize_evaluation,
    return_evaluation,
    take_up_evaluation,
)
from asn_desktop.services.performance.appraisals.opening import open_evaluation
from asn_desktop.services.performance.appraisals.organization import record_org_predicate
from asn_desktop.services.performance.appraisals.rating import (
    rate_behavior,
    rate_result,
    set_behavior_feedback,
    set_overall_behavior_rating,
    set_overall_result_rating,
    set_recommendation,
    set_result_feedback,
)
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import (
    set_realization,
    set_self_note,
    submit_evaluation,
)
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import (
    CAMAT,
    SITI,
    SRI,
    fill_in,
    opened,
    period_id,
    rate_everything,
    record_organization,
    submitted,
)

BELOW, MEETS, ABOVE = Rating.BELOW, Rating.MEETS, Rating.ABOVE


@pytest.fixture
def sri(office):
    return actor_for(office, SRI)


@pytest.mark.parametrize(
    ("result", "behavior", "expected"),
    [
        (ABOVE, ABOVE, Predicate.VERY_GOOD),
        (ABOVE, MEETS, Predicate.GOOD),
        (ABOVE, BELOW, Predicate.POOR),
        (MEETS, ABOVE, Predicate.GOOD),
        (MEETS, MEETS, Predicate.GOOD),
        (MEETS, BELOW, Predicate.POOR),
        (BELOW, ABOVE, Predicate.NEEDS_IMPROVEMENT),
        (BELOW, MEETS, Predicate.NEEDS_IMPROVEMENT),
        (BELOW, BELOW, Predicate.VERY_POOR),
    ],
    ids=[f"P{number}" for number in range(1, 10)],
)
def test_two_ratings_give_the_predicate_of_the_quadrant(office, sri, result, behavior, expected):
    evaluation_id = submitted(office, full=False)
    record_organization(office)
    rate_everything(office, sri, evaluation_id, result, behavior)
    assert finalize_evaluation(office, sri, evaluation_id) is expected
    view = evaluation_view(office, actor_for(office, SITI), evaluation_id)
    assert (view.status, view.predicate) == (EvaluationStatus.SIGNED, expected)
    assert (view.result_rating, view.behavior_rating) == (result, behavior)


def test_p10_a_missing_rating_is_an_error_and_never_a_default(any_office):
    sri = actor_for(any_office, SRI)
    evaluation_id = submitted(any_office)
    record_organization(any_office)
    rate_everything(any_office, sri, evaluation_id, overall=False)
    set_overall_result_rating(any_office, sri, evaluation_id, MEETS)
    with pytest.raises(DomainError, match="rating perilaku kerja") as refusal:
        finalize_evaluation(any_office, sri, evaluation_id)
    assert refusal.value.field == "behavior_rating"
    view = evaluation_view(any_office, sri, evaluation_id)
    assert (view.status, view.predicate) == (EvaluationStatus.SUBMITTED, None)


@pytest.mark.parametrize(
    ("organization", "expected"),
    [
        (OrgPredicate.OUTSTANDING, Predicate.VERY_GOOD),
        (OrgPredicate.GOOD, Predicate.GOOD),
        (OrgPredicate.POOR, Predicate.NEEDS_IMPROVEMENT),
    ],
)
def test_p11_the_leader_is_rated_by_the_organisations_result(office, organization, expected):
    evaluation_id = submitted(office, CAMAT, full=False)
    record_organization(office, 3, organization)
    view = evaluation_view(office, actor_for(office, CAMAT), evaluation_id)
    official = Actor(None, view.plan.appraiser.id, "Sekda", frozenset({Role.APPRAISER}))
    rate_result(office, official, evaluation_id, view.results[0].id, MEETS)
    for value in CoreValue:
        rate_behavior(office, official, evaluation_id, value, ABOVE)
    set_overall_behavior_rating(office, official, evaluation_id, ABOVE)
    assert finalize_evaluation(office, official, evaluation_id) is expected


def test_p12_periodic_predicates_do_not_change_the_annual_one(any_office):
    sri = actor_for(any_office, SRI)
    any_office.clock.advance(timedelta(days=100))
    periodic = ((1, MEETS, MEETS), (2, MEETS, MEETS), (3, ABOVE, ABOVE), (4, ABOVE, ABOVE))
    plan_id = None
    for number, result, behavior in periodic:
        evaluation_id = _next_submitted(any_office, plan_id, number)
        plan_id = evaluation_view(any_office, sri, evaluation_id).plan.id
        record_organization(any_office, number)
        rate_everything(any_office, sri, evaluation_id, result, behavior)
        finalize_evaluation(any_office, sri, evaluation_id)
    annual = _next_submitted(any_office, plan_id, 5)
    record_organization(any_office, 5)
    view = evaluation_view(any_office, sri, annual)
    good, very_good = Predicate.GOOD, Predicate.VERY_GOOD
    assert [line.predicate for line in view.periodic] == [good, good, very_good, very_good]
    assert [line.short_label for line in view.periodic] == ["TW I", "TW II", "TW III", "TW IV"]
    assert (view.result_rating, view.behavior_rating) == (None, None)
    rate_everything(any_office, sri, annual, MEETS, MEETS)
    assert finalize_evaluation(any_office, sri, annual) is good


def _next_submitted(office, plan_id, number):
    if plan_id is None:
        return submitted(office, number=number, full=False)
    siti = actor_for(office, SITI)
    evaluation_id = open_evaluation(office, siti, plan_id, period_id(office, number))
    fill_in(office, evaluation_id)
    submit_evaluation(office, siti, evaluation_id)
    return evaluation_id


def test_an_unmarked_result_is_named(office, sri):
    evaluation_id = submitted(office)
    record_organization(office)
    view = rate_everything(office, sri, evaluation_id)
    rate_result(office, sri, evaluation_id, view.results[4].id, None)
    gaps = evaluation_view(office, sri, evaluation_id).finalization_gaps
    assert [gap.phrase for gap in gaps] == ["nilai hasil kerja 5"]
    with pytest.raises(DomainError) as refusal:
        finalize_evaluation(office, sri, evaluation_id)
    assert str(refusal.value) == (
        "Satu hal perlu dilengkapi sebelum penilaian final: nilai hasil kerja 5."
    )


def test_the_organisations_predicate_comes_first(office, sri):
    evaluation_id = submitted(office)
    rate_everything(office, sri, evaluation_id)
    with pytest.raises(DomainError, match="capaian kinerja organisasi") as refusal:
        finalize_evaluation(office, sri, evaluation_id)
    assert refusal.value.field == "org_predicate"


def test_an_office_may_let_periodic_evaluations_go_first(office, sri):
    save_settings(office, PROGRAM, Settings(periodic_needs_organization=False))
    evaluation_id = submitted(office)
    rate_everything(office, sri, evaluation_id)
    finalize_evaluation(office, sri, evaluation_id)
    assert evaluation_view(office, sri, evaluation_id).org_predicate is None


def test_even_then_the_annual_evaluation_waits(office, sri):
    save_settings(office, PROGRAM, Settings(periodic_needs_organization=False))
    office.clock.advance(timedelta(days=80))
    evaluation_id = submitted(office, number=5)
    rate_everything(office, sri, evaluation_id, overall=False)
    with pytest.raises(DomainError, match="capaian kinerja organisasi"):
        finalize_evaluation(office, sri, evaluation_id)


def test_the_final_evaluation_keeps_the_organisations_predicate_it_was_weighed_by(office, sri):
    evaluation_id = submitted(office)
    record_organization(office, 3, OrgPredicate.GOOD)
    rate_everything(office, sri, evaluation_id)
    finalize_evaluation(office, sri, evaluation_id)
    day = date(2026, 10, 5)
    record_org_predicate(office, PROGRAM, period_id(office, 3), OrgPredicate.POOR, day)
    assert evaluation_view(office, sri, evaluation_id).org_predicate is OrgPredicate.GOOD


def test_what_was_not_handed_in_cannot_be_final(office, sri):
    evaluation_id = opened(office)
    with pytest.raises(DomainError, match="berstatus Isi realisasi"):
        finalize_evaluation(office, sri, evaluation_id)


def test_a_colleague_cannot_finalise(office):
    evaluation_id = submitted(office)
    with pytest.raises(NotAllowed):
        finalize_evaluation(office, actor_for(office, "Dewi"), evaluation_id)


@pytest.fixture
def final(office, sri):
    evaluation_id = submitted(office)
    record_organization(office)
    rate_everything(office, sri, evaluation_id)
    finalize_evaluation(office, sri, evaluation_id)
    return evaluation_id


def test_after_that_every_change_by_the_appraiser_is_refused(office, sri, final):
    result_id = evaluation_view(office, sri, final).results[0].id
    changes = (
        lambda: rate_result(office, sri, final, result_id, ABOVE),
        lambda: rate_behavior(office, sri, final, CoreValue.LOYAL, ABOVE),
        lambda: set_result_feedback(office, sri, final, result_id, "x"),
        lambda: set_behavior_feedback(office, sri, final, CoreValue.LOYAL, "x"),
        lambda: set_overall_result_rating(office, sri, final, ABOVE),
        lambda: set_overall_behavior_rating(office, sri, final, ABOVE),
        lambda: set_recommendation(office, sri, final, "x"),
        lambda: return_evaluation(office, sri, final, "x"),
    )
    for change in changes:
        with pytest.raises(DomainError, match="final dan terkunci"):
            change()
    office.clock.advance(timedelta(days=30))
    with pytest.raises(DomainError, match="berstatus Ditandatangani"):
        take_up_evaluation(office, sri, final)


def test_after_that_every_change_by_the_employee_is_refused(office, final):
    siti = actor_for(office, SITI)
    result = evaluation_view(office, siti, final).results[0]
    changes = (
        lambda: set_realization(office, siti, final, result.indicators[0].id, "999"),
        lambda: set_self_note(office, siti, final, result.id, "x"),
        lambda: add_evidence_link(office, siti, final, result.id, "https://contoh.go.id"),
        lambda: submit_evaluation(office, siti, final),
    )
    for change in changes:
        with pytest.raises(DomainError, match="final dan terkunci"):
            change()


def test_finalising_twice_tells_the_second_that_it_was_done_elsewhere(office, sri, final):
    with pytest.raises(ConflictError, match="baru saja difinalkan"):
        finalize_evaluation(office, sri, final)


def test_of_two_who_finalise_at_once_one_wins_and_one_is_told(any_office):
    sri = actor_for(any_office, SRI)
    evaluation_id = submitted(any_office, full=False)
    record_organization(any_office)
    revision = rate_everything(any_office, sri, evaluation_id).revision
    start, outcomes = threading.Barrier(2), []

    def press() -> None:
        start.wait()
        try:
            outcomes.append(finalize_evaluation(any_office, sri, evaluation_id, revision))
        except ConflictError as error:
            outcomes.append(error)

    presses = [threading.Thread(target=press) for _ in range(2)]
    for one in presses:
        one.start()
    for one in presses:
        one.join()
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["ConflictError", "Predicate"]
