"""What keeps a plan from being submitted, and how its status moves (domain reference §10.10)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.plan_rules import (
    IndicatorDraft,
    PlanAction,
    PlanDraft,
    ResultDraft,
    allowed_actions,
    gap_summary,
    missing_aspects,
    missing_for_submission,
    next_status,
)
from asn_desktop.domain.performance.terms import (
    AnnexList,
    Aspect,
    CoreValue,
    Perspective,
    PlanStatus,
    PlanTemplate,
    ResultKind,
)

INDICATOR = IndicatorDraft("Jumlah surat terbit", "1.800", Aspect.QUANTITY, Perspective.CUSTOMER)
RESULT = ResultDraft(
    ResultKind.MAIN, "Surat terbit tepat waktu", parent_result="B", indicators=(INDICATOR,)
)
COMPLETE = PlanDraft(
    PlanTemplate.STAFF,
    has_appraiser=True,
    results=(RESULT,),
    expectations=dict.fromkeys(CoreValue, "-"),
)


def fields_missing(draft: PlanDraft) -> list[str]:
    return [gap.field for gap in missing_for_submission(draft)]


def with_result(result: ResultDraft, template: PlanTemplate = PlanTemplate.STAFF) -> PlanDraft:
    return replace(COMPLETE, template=template, results=(result,))


@pytest.mark.parametrize("template", list(PlanTemplate))
def test_a_complete_plan_has_no_gap(template: PlanTemplate) -> None:
    assert missing_for_submission(replace(COMPLETE, template=template)) == ()


def test_an_empty_plan_lacks_everything() -> None:
    empty = PlanDraft(PlanTemplate.STAFF, has_appraiser=False)
    assert fields_missing(empty) == ["appraiser", "results", *["expectation"] * 7]


def test_a_plan_with_only_extra_results_is_refused() -> None:
    draft = with_result(replace(RESULT, kind=ResultKind.EXTRA))
    assert fields_missing(draft) == ["results"]


def test_a_plan_without_targets_is_refused_with_the_place_named() -> None:
    blank = replace(INDICATOR, target=" ", aspect=Aspect.TIME)
    draft = replace(COMPLETE, results=(RESULT, replace(RESULT, indicators=(INDICATOR, blank))))
    (gap,) = missing_for_submission(draft)
    assert (gap.result_index, gap.indicator_index, gap.field) == (1, 1, "target")
    assert gap.sentence == "Target waktu belum diisi. Ketik angka, misalnya 15."
    assert gap_summary([gap]) == (
        "Satu hal perlu dilengkapi sebelum SKP diajukan: target waktu pada hasil kerja 2."
    )


@pytest.mark.parametrize(
    ("result", "template", "field"),
    [
        (replace(RESULT, text="  "), PlanTemplate.STAFF, "text"),
        (replace(RESULT, indicators=()), PlanTemplate.STAFF, "indicators"),
        (replace(RESULT, parent_result=""), PlanTemplate.STAFF, "parent_result"),
        (replace(RESULT, indicators=(replace(INDICATOR, text=""),)), PlanTemplate.STAFF, "text"),
        (
            replace(RESULT, indicators=(replace(INDICATOR, perspective=None),)),
            PlanTemplate.LEADER,
            "perspective",
        ),
    ],
)
def test_each_missing_part_is_named(
    result: ResultDraft, template: PlanTemplate, field: str
) -> None:
    (gap,) = missing_for_submission(with_result(result, template))
    assert gap.field == field
    assert gap.result_index == 0
    assert gap.sentence.endswith(".")
    assert "hasil kerja" in gap.phrase


def test_an_assignment_from_outside_the_chain_needs_no_parent_result() -> None:
    draft = with_result(replace(RESULT, parent_result="", assigned_by="Bupati"))
    assert fields_missing(draft) == []


def test_the_leader_form_needs_no_parent_and_the_staff_form_no_perspective() -> None:
    assert fields_missing(with_result(replace(RESULT, parent_result=""), PlanTemplate.LEADER)) == []
    bare = replace(RESULT, indicators=(replace(INDICATOR, perspective=None),))
    assert fields_missing(with_result(bare)) == []


def test_each_empty_expectation_is_named_with_its_value() -> None:
    filled = dict.fromkeys(CoreValue, "-") | {CoreValue.LOYAL: " "}
    (gap,) = missing_for_submission(replace(COMPLETE, expectations=filled))
    assert gap.value is CoreValue.LOYAL
    assert "Loyal" in gap.sentence


def test_expectations_can_be_left_out_by_setting() -> None:
    draft = replace(COMPLETE, expectations={})
    assert missing_for_submission(draft, require_expectations=False) == ()


def test_the_banner_counts_and_lists_the_gaps() -> None:
    blank = replace(RESULT, indicators=(IndicatorDraft("Jumlah", ""), IndicatorDraft("", "1")))
    gaps = missing_for_submission(with_result(blank))
    assert gap_summary(gaps) == (
        "Dua hal perlu dilengkapi sebelum SKP diajukan: "
        "target indikator 1 pada hasil kerja 1 dan uraian indikator 2 pada hasil kerja 1."
    )
    assert gap_summary([]) == ""


def test_missing_aspects_are_a_warning_of_their_own() -> None:
    assert missing_aspects([INDICATOR]) == (Aspect.QUALITY, Aspect.TIME)
    assert missing_for_submission(COMPLETE) == ()


def test_the_annex_has_exactly_three_lists() -> None:
    assert [item.label for item in AnnexList] == [
        "Dukungan sumber daya",
        "Skema pertanggungjawaban",
        "Konsekuensi",
    ]


# --- Status ---------------------------------------------------------------------------------

DRAFT, SUBMITTED, RETURNED = PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.RETURNED
APPROVED, CLOSED = PlanStatus.APPROVED, PlanStatus.CLOSED


@pytest.mark.parametrize(
    ("status", "action", "following"),
    [
        (DRAFT, PlanAction.SUBMIT, SUBMITTED),
        (RETURNED, PlanAction.SUBMIT, SUBMITTED),
        (SUBMITTED, PlanAction.RETURN, RETURNED),
        (SUBMITTED, PlanAction.APPROVE, APPROVED),
        (SUBMITTED, PlanAction.WITHDRAW, DRAFT),
        (APPROVED, PlanAction.CLOSE, CLOSED),
    ],
)
def test_a_plan_moves_along_its_life(
    status: PlanStatus, action: PlanAction, following: PlanStatus
) -> None:
    assert next_status(status, action) is following


@pytest.mark.parametrize(
    ("status", "action"),
    [
        (DRAFT, PlanAction.APPROVE),
        (SUBMITTED, PlanAction.SUBMIT),
        (APPROVED, PlanAction.WITHDRAW),
        (APPROVED, PlanAction.RETURN),
        (CLOSED, PlanAction.SUBMIT),
    ],
)
def test_a_step_that_does_not_fit_is_refused(status: PlanStatus, action: PlanAction) -> None:
    with pytest.raises(DomainError, match=f"berstatus {status.label}"):
        next_status(status, action)


@given(st.lists(st.sampled_from(PlanAction), max_size=40))
def test_an_approved_plan_was_submitted_and_never_becomes_a_draft_again(
    actions: list[PlanAction],
) -> None:
    status, path = DRAFT, [DRAFT]
    for action in actions:
        if action in allowed_actions(status):
            status = next_status(status, action)
            path.append(status)
        else:
            with pytest.raises(DomainError):
                next_status(status, action)
    if APPROVED in path:
        position = path.index(APPROVED)
        assert path[position - 1] is SUBMITTED
        assert set(path[position:]) <= {APPROVED, CLOSED}
    assert path.count(CLOSED) <= 1
