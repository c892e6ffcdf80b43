"""What keeps an evaluation from being handed in or final, and how its status moves."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.evaluation_rules import (
    DECIDED_STATUSES,
    EvaluationAction,
    EvaluationDraft,
    RealizationDraft,
    allowed_actions,
    check_evidence_allowed,
    check_rating_allowed,
    gap_summary,
    missing_for_finalization,
    missing_for_submission,
    next_status,
)
from asn_desktop.domain.performance.terms import (
    CoreValue,
    EvaluationScope,
    EvaluationStatus,
    OrgPredicate,
    Rating,
)

PERIODIC, ANNUAL = EvaluationScope.PERIODIC, EvaluationScope.ANNUAL
RATED = EvaluationDraft(
    PERIODIC,
    Rating.MEETS,
    Rating.ABOVE,
    result_marks=(Rating.MEETS, Rating.ABOVE),
    behavior_marks=dict.fromkeys(CoreValue, Rating.MEETS),
)


def test_an_annual_rating_waits_for_the_result_of_the_organisation() -> None:
    with pytest.raises(DomainError, match="Capaian kinerja organisasi") as refusal:
        check_rating_allowed(ANNUAL, None)
    assert refusal.value.field == "org_predicate"
    check_rating_allowed(ANNUAL, OrgPredicate.GOOD)


def test_a_periodic_rating_waits_only_where_the_office_says_so() -> None:
    check_rating_allowed(PERIODIC, None)
    with pytest.raises(DomainError):
        check_rating_allowed(PERIODIC, None, periodic_needs_organisation=True)


def test_evidence_needs_its_action_plan_unless_the_setting_is_off() -> None:
    check_evidence_allowed(has_action_plan=True)
    check_evidence_allowed(has_action_plan=False, require_action_plan=False)
    with pytest.raises(DomainError, match="Rencana aksi"):
        check_evidence_allowed(has_action_plan=False)


def test_every_indicator_needs_its_realisation() -> None:
    rows = [RealizationDraft(0, 0, "318", 1), RealizationDraft(1, 0), RealizationDraft(1, 1, "0")]
    (gap,) = missing_for_submission(rows)
    assert (gap.result_index, gap.indicator_index, gap.field) == (1, 0, "realization")
    assert gap_summary([gap], "diajukan") == (
        "Satu hal perlu dilengkapi sebelum diajukan: realisasi indikator 1 pada hasil kerja 2."
    )


def test_evidence_is_demanded_only_by_setting() -> None:
    rows = [RealizationDraft(0, 0, "318")]
    assert missing_for_submission(rows) == ()
    (gap,) = missing_for_submission(rows, require_evidence=True)
    assert gap.field == "evidence"


def test_a_fully_rated_evaluation_can_be_final() -> None:
    assert missing_for_finalization(RATED) == ()
    assert gap_summary([], "penilaian final") == ""


def test_each_missing_mark_is_named() -> None:
    draft = replace(
        RATED,
        result_marks=(Rating.MEETS, None),
        behavior_marks={**RATED.behavior_marks, CoreValue.LOYAL: None},
        behavior_rating=None,
    )
    gaps = missing_for_finalization(draft)
    assert [gap.field for gap in gaps] == ["result_mark", "behavior_mark", "behavior_rating"]
    assert gaps[0].sentence.startswith("Hasil kerja 2 belum dinilai.")
    assert gaps[1].value is CoreValue.LOYAL


def test_the_two_ratings_suffice_where_marks_are_not_demanded() -> None:
    bare = EvaluationDraft(PERIODIC, Rating.MEETS, Rating.MEETS)
    assert missing_for_finalization(bare, require_marks=False) == ()
    blank = EvaluationDraft(PERIODIC, None, None)
    gaps = missing_for_finalization(blank, require_marks=False)
    assert [gap.field for gap in gaps] == ["result_rating", "behavior_rating"]


def test_an_annual_evaluation_cannot_be_final_without_the_organisation() -> None:
    (gap,) = missing_for_finalization(replace(RATED, scope=ANNUAL))
    assert gap.field == "org_predicate"
    known = replace(RATED, scope=ANNUAL, org_predicate=OrgPredicate.GOOD)
    assert missing_for_finalization(known) == ()


OPEN, SUBMITTED = EvaluationStatus.OPEN, EvaluationStatus.SUBMITTED
RETURNED, FINAL = EvaluationStatus.RETURNED, EvaluationStatus.FINAL
SIGNED = EvaluationStatus.SIGNED


@pytest.mark.parametrize(
    ("status", "action", "following"),
    [
        (OPEN, EvaluationAction.SUBMIT, SUBMITTED),
        (RETURNED, EvaluationAction.SUBMIT, SUBMITTED),
        (SUBMITTED, EvaluationAction.RETURN, RETURNED),
        (SUBMITTED, EvaluationAction.FINALIZE, SIGNED),
        (SUBMITTED, EvaluationAction.RATE, EvaluationStatus.RATED),
        (EvaluationStatus.RATED, EvaluationAction.REFUSE, SUBMITTED),
        (EvaluationStatus.RATED, EvaluationAction.FINALIZE, SIGNED),
        (SIGNED, EvaluationAction.DELIVER, EvaluationStatus.DELIVERED),
        (EvaluationStatus.DELIVERED, EvaluationAction.ACKNOWLEDGE, EvaluationStatus.ACKNOWLEDGED),
        (EvaluationStatus.OBJECTED, EvaluationAction.DECIDE, FINAL),
        (FINAL, EvaluationAction.REOPEN, SUBMITTED),
    ],
)
def test_an_evaluation_moves_along_its_life(
    status: EvaluationStatus, action: EvaluationAction, following: EvaluationStatus
) -> None:
    assert next_status(status, action) is following


@given(st.lists(st.sampled_from(EvaluationAction), max_size=30))
def test_only_reopening_leads_out_of_a_signed_evaluation_back_to_rating(
    actions: list[EvaluationAction],
) -> None:
    status = OPEN
    for action in actions:
        if action in allowed_actions(status):
            following = next_status(status, action)
            if status in DECIDED_STATUSES and following not in DECIDED_STATUSES:
                assert action is EvaluationAction.REOPEN
                assert status is not EvaluationStatus.OBJECTED
            if following in DECIDED_STATUSES and status not in DECIDED_STATUSES:
                assert (action, following) == (EvaluationAction.FINALIZE, SIGNED)
            status = following
        else:
            with pytest.raises(DomainError, match=f"berstatus {status.label}"):
                next_status(status, action)
