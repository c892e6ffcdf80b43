"""The organisation's predicate and the distribution that is warned about."""

from datetime import date

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import (
    EvaluationStatus,
    OrgPredicate,
    PlanStatus,
    Predicate,
)
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.performance.appraisals.organization import (
    organization_performance,
    period_outcome,
    record_org_predicate,
)
from asn_desktop.store.tables import EvaluationRow
from tests.factories import Post, actor_for, add_employee
from tests.services.performance.appraisals.scenes import (
    CAMAT,
    SITI,
    SRI,
    add_plan,
    period_id,
    record_organization,
)

DAY = date(2026, 10, 2)


@pytest.mark.parametrize("name", [CAMAT, "Rina"])
def test_leader_and_operator_record_it(any_office, name):
    third = period_id(any_office, 3)
    record_org_predicate(
        any_office, actor_for(any_office, name), third, OrgPredicate.GOOD, DAY, " 800/12 ", "Rapat"
    )
    found = organization_performance(any_office, third)
    assert (found.predicate, found.decided_on, found.letter_number, found.note) == (
        OrgPredicate.GOOD,
        DAY,
        "800/12",
        "Rapat",
    )


def test_recording_again_replaces_it(office):
    record_organization(office, 3, OrgPredicate.GOOD)
    record_organization(office, 3, OrgPredicate.OUTSTANDING)
    third = period_id(office, 3)
    assert organization_performance(office, third).predicate is OrgPredicate.OUTSTANDING


@pytest.mark.parametrize("name", [SRI, SITI])
def test_others_may_not_record_it(office, name):
    with pytest.raises(NotAllowed):
        record_org_predicate(
            office, actor_for(office, name), period_id(office, 3), OrgPredicate.GOOD, DAY
        )


@pytest.mark.parametrize(
    ("day", "sentence"),
    [(date(2026, 10, 6), "belum tiba"), (date(2026, 6, 30), "sebelum periode mulai")],
)
def test_a_day_that_cannot_be_is_refused(office, day, sentence):
    with pytest.raises(DomainError, match=sentence) as refusal:
        record_org_predicate(office, PROGRAM, period_id(office, 3), OrgPredicate.GOOD, day)
    assert refusal.value.field == "decided_on"


def final_predicates(office, predicates):
    """Put final evaluations with these predicates straight into the store."""
    third = period_id(office, 3)
    for number, predicate in enumerate(predicates):
        name = f"Pegawai {number:02d}"
        with office.database.write() as session:
            add_employee(session, name, Post("Pengelola"), nip=f"1988092120140310{number:02d}")
        plan_id = add_plan(office, name, status=PlanStatus.APPROVED, full=False)
        with office.database.write() as session:
            session.add(
                EvaluationRow(
                    plan_id=plan_id,
                    period_id=third,
                    status=EvaluationStatus.FINAL,
                    predicate=predicate,
                )
            )
    return third


def test_a_distribution_off_the_pattern_is_warned_about(any_office):
    third = final_predicates(any_office, [Predicate.GOOD] * 4 + [Predicate.VERY_GOOD])
    record_organization(any_office)
    outcome = period_outcome(any_office, actor_for(any_office, CAMAT), third)
    assert outcome.check.codes == ("max_good", "needs_bp_or_k")
    assert dict(outcome.counts)[Predicate.GOOD] == 4
    assert outcome.summary.startswith("Sebaran predikat menyimpang dari pola")


def test_a_small_unit_is_not_checked(office):
    third = final_predicates(office, [Predicate.VERY_GOOD])
    record_organization(office)
    outcome = period_outcome(office, actor_for(office, SRI), third)
    assert outcome.check.skipped
    assert not outcome.may_record


def test_without_the_organisations_predicate_nothing_is_checked(office):
    outcome = period_outcome(office, actor_for(office, "Rina"), period_id(office, 3))
    assert (outcome.organization, outcome.check, outcome.summary) == (None, None, "")
    assert outcome.may_record


def test_an_employee_does_not_see_the_distribution(office):
    with pytest.raises(NotAllowed):
        period_outcome(office, actor_for(office, SITI), period_id(office, 3))
