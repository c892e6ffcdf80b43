"""The appraiser's part: who may rate, when, and what the employee sees of it."""

from datetime import timedelta

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import CoreValue, EvaluationStatus, OrgPredicate, Rating
from asn_desktop.services.context import Actor
from asn_desktop.services.performance.appraisals.finalizing import (
    return_evaluation,
    take_up_evaluation,
)
from asn_desktop.services.performance.appraisals.rating import (
    clear_behaviors,
    rate_behavior,
    rate_remaining_behaviors,
    rate_result,
    set_behavior_feedback,
    set_overall_behavior_rating,
    set_overall_result_rating,
    set_recommendation,
    set_result_feedback,
)
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import (
    ANDI,
    CAMAT,
    SITI,
    SRI,
    opened,
    rate_everything,
    record_organization,
    submitted,
)


@pytest.fixture
def sri(office):
    return actor_for(office, SRI)


def test_marks_feedback_and_note_are_kept(any_office):
    evaluation_id = submitted(any_office)
    sri = actor_for(any_office, SRI)
    result = evaluation_view(any_office, sri, evaluation_id).results[1]
    rate_result(any_office, sri, evaluation_id, result.id, Rating.MEETS)
    set_result_feedback(any_office, sri, evaluation_id, result.id, "Verifikasi sangat rapi.")
    rate_behavior(any_office, sri, evaluation_id, CoreValue.LOYAL, Rating.ABOVE)
    set_behavior_feedback(any_office, sri, evaluation_id, CoreValue.LOYAL, "Teladan.")
    set_recommendation(any_office, sri, evaluation_id, "Fokus TW IV: waktu layanan.")
    view = evaluation_view(any_office, sri, evaluation_id)
    assert (view.results[1].rating, view.results[1].feedback) == (
        Rating.MEETS,
        "Verifikasi sangat rapi.",
    )
    loyal = view.behavior(CoreValue.LOYAL)
    assert (loyal.rating, loyal.feedback) == (Rating.ABOVE, "Teladan.")
    assert view.recommendation == "Fokus TW IV: waktu layanan."


def test_the_employee_does_not_see_unfinished_ratings(any_office):
    evaluation_id = submitted(any_office)
    rate_everything(any_office, actor_for(any_office, SRI), evaluation_id, Rating.ABOVE)
    view = evaluation_view(any_office, actor_for(any_office, SITI), evaluation_id)
    assert not view.rights.sees_ratings
    assert {line.rating for line in view.results} == {None}
    assert {line.rating for line in view.behaviors} == {None}
    assert (view.result_rating, view.behavior_rating, view.predicate) == (None, None, None)
    assert (view.result_suggestion, view.behavior_suggestion) == ("", "")


def test_the_head_of_the_office_reads_but_does_not_see_another_appraisers_unfinished_ratings(
    office, sri
):
    evaluation_id = submitted(office)
    rate_everything(office, sri, evaluation_id)
    view = evaluation_view(office, actor_for(office, CAMAT), evaluation_id)
    assert view.predicate is None
    assert not view.rights.rates


@pytest.mark.parametrize("name", [ANDI, CAMAT, "Dewi"])
def test_only_the_appraiser_of_the_plan_rates(office, name):
    evaluation_id = submitted(office)
    with pytest.raises(NotAllowed):
        set_recommendation(office, actor_for(office, name), evaluation_id, "x")


def test_an_appraiser_who_signed_in_as_employee_only_does_not_rate(office):
    evaluation_id = submitted(office)
    with pytest.raises(NotAllowed, match="menilai pegawai"):
        set_recommendation(office, actor_for(office, SRI, Role.EMPLOYEE), evaluation_id, "x")


def test_nobody_appraises_himself_whatever_the_roles(office):
    evaluation_id = submitted(office)
    siti = actor_for(office, SITI)
    mighty = Actor(siti.account_id, siti.employee_id, siti.name, frozenset(Role))
    with pytest.raises(NotAllowed, match="menilai diri sendiri"):
        set_recommendation(office, mighty, evaluation_id, "bagus sekali")
    assert not evaluation_view(office, mighty, evaluation_id).rights.rates


def test_rating_starts_when_the_employee_has_handed_in(office, sri):
    evaluation_id = opened(office)
    with pytest.raises(DomainError, match=r"Siti Rahmawati, S\.E\. belum mengirim"):
        rate_behavior(office, sri, evaluation_id, CoreValue.LOYAL, Rating.MEETS)


def test_what_was_not_handed_in_can_be_taken_up_only_after_the_period_closed(office, sri):
    evaluation_id = opened(office)
    with pytest.raises(DomainError, match="15 Oktober 2026"):
        take_up_evaluation(office, sri, evaluation_id)
    office.clock.advance(timedelta(days=11))
    assert evaluation_view(office, sri, evaluation_id).rights.takes_up
    take_up_evaluation(office, sri, evaluation_id)
    assert evaluation_view(office, sri, evaluation_id).status is EvaluationStatus.SUBMITTED


def test_returning_needs_a_reason_and_keeps_the_marks(office, sri):
    evaluation_id = submitted(office)
    rate_everything(office, sri, evaluation_id, overall=False)
    with pytest.raises(DomainError, match="Alasan belum diisi") as refusal:
        return_evaluation(office, sri, evaluation_id, "  ")
    assert refusal.value.field == "reason"
    return_evaluation(office, sri, evaluation_id, "Realisasi kunjungan perlu dirinci")
    view = evaluation_view(office, sri, evaluation_id)
    assert view.status is EvaluationStatus.RETURNED
    assert {line.rating for line in view.results} == {Rating.MEETS}


def test_the_rest_of_the_values_is_filled_at_once_and_taken_back_at_once(office, sri):
    evaluation_id = submitted(office)
    rate_behavior(office, sri, evaluation_id, CoreValue.HARMONIOUS, Rating.BELOW)
    marked = rate_remaining_behaviors(office, sri, evaluation_id, Rating.MEETS)
    view = evaluation_view(office, sri, evaluation_id)
    assert len(marked) == 6
    assert view.behavior(CoreValue.HARMONIOUS).rating is Rating.BELOW
    assert view.behavior(CoreValue.SERVICE).rating is Rating.MEETS
    clear_behaviors(office, sri, evaluation_id, marked)
    view = evaluation_view(office, sri, evaluation_id)
    assert [line.value for line in view.behaviors if line.rating] == [CoreValue.HARMONIOUS]


def test_the_suggestion_is_words_beside_the_rating_and_never_the_rating(office, sri):
    evaluation_id = submitted(office)
    view = rate_everything(office, sri, evaluation_id, Rating.ABOVE, overall=False)
    assert view.result_suggestion == "usulan: Di atas (5 dari 5)"
    assert view.behavior_suggestion == "usulan: Sesuai (7 dari 7)"
    assert (view.result_rating, view.predicate) == (None, None)


def test_an_annual_rating_waits_for_the_organisations_predicate(office, sri):
    office.clock.advance(timedelta(days=80))
    evaluation_id = submitted(office, number=5)
    with pytest.raises(DomainError) as refusal:
        set_overall_behavior_rating(office, sri, evaluation_id, Rating.MEETS)
    assert refusal.value.field == "org_predicate"
    record_organization(office, 5)
    set_overall_behavior_rating(office, sri, evaluation_id, Rating.MEETS)


@pytest.mark.parametrize(
    ("organization", "expected"),
    [
        (OrgPredicate.OUTSTANDING, Rating.ABOVE),
        (OrgPredicate.GOOD, Rating.MEETS),
        (OrgPredicate.POOR, Rating.BELOW),
    ],
)
def test_the_leaders_result_rating_is_the_organisations(office, organization, expected):
    evaluation_id = submitted(office, CAMAT)
    record_organization(office, 3, organization)
    official = _official(office, evaluation_id)
    view = evaluation_view(office, official, evaluation_id)
    assert view.leads_office
    assert (view.result_rating, view.fixed_result_rating) == (expected, expected)
    other = Rating.MEETS if expected is not Rating.MEETS else Rating.ABOVE
    with pytest.raises(DomainError, match="mengikuti capaian kinerja organisasi"):
        set_overall_result_rating(office, official, evaluation_id, other)
    set_overall_result_rating(office, official, evaluation_id, expected)


def test_the_head_of_a_section_is_not_the_leader_of_the_office(office):
    evaluation_id = submitted(office, SRI)
    record_organization(office, 3, OrgPredicate.OUTSTANDING)
    view = evaluation_view(office, actor_for(office, CAMAT), evaluation_id)
    assert not view.leads_office
    assert view.result_rating is None


def _official(office, evaluation_id):
    """Return the sekda, who appraises the camat from outside, as if signed in."""
    view = evaluation_view(office, actor_for(office, CAMAT), evaluation_id)
    return Actor(
        None, view.plan.appraiser.id, view.plan.appraiser.name, frozenset({Role.APPRAISER})
    )
