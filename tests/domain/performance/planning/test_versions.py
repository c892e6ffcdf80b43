"""The phases of a plan and the differences of two versions."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.domain.performance.planning.versions import (
    ChangeKind,
    PlanPhase,
    VersionContent,
    VersionIndicator,
    VersionLine,
    VersionResult,
    difference_summary,
    differences,
    ended_text,
    phase_of,
)
from asn_desktop.domain.performance.terms import (
    AnnexList,
    Approach,
    Aspect,
    CoreValue,
    PlanStatus,
    PlanTemplate,
    ResultKind,
)

ITEM = VersionIndicator("i1", Aspect.QUANTITY, None, "Jumlah surat", "1.800", "surat")
RESULT = VersionResult("r1", ResultKind.MAIN, 1, "Surat terbit", "", "", "Camat", (ITEM,))
CONTENT = VersionContent(
    Approach.QUANTITATIVE,
    PlanTemplate.STAFF,
    (RESULT,),
    ((CoreValue.SERVICE, "-"),),
    (VersionLine("a1", AnnexList.RESOURCES, "Dua komputer"),),
)
NEW_YEAR = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("status", "today", "amended", "phase"),
    [
        (PlanStatus.DRAFT, date(2026, 3, 1), False, PlanPhase.DRAFT),
        (PlanStatus.APPROVED, date(2025, 12, 31), False, PlanPhase.APPROVED),
        (PlanStatus.APPROVED, NEW_YEAR, False, PlanPhase.ACTIVE),
        (PlanStatus.APPROVED, date(2026, 3, 1), True, PlanPhase.AMENDING),
        (PlanStatus.CLOSED, date(2027, 3, 1), False, PlanPhase.CLOSED),
    ],
)
def test_an_approved_plan_is_in_force_from_its_first_day(status, today, amended, phase):
    assert phase_of(status, NEW_YEAR, today, is_being_amended=amended) is phase


def test_the_same_content_has_no_difference():
    assert differences(CONTENT, CONTENT) == ()
    assert difference_summary(()) == "Tidak ada perbedaan"


def test_a_changed_target_says_before_and_after_in_words():
    changed = replace(RESULT, indicators=(replace(ITEM, target="2.000"),))
    (found,) = differences(CONTENT, replace(CONTENT, results=(changed,)))
    assert found.kind is ChangeKind.CHANGED
    assert found.place == "Hasil kerja 1, indikator kuantitas, target"
    assert (found.before, found.after) == ("1.800 surat", "2.000 surat")


def test_added_and_ended_parts_are_told_whole():
    other = replace(RESULT, id="r2", text="Arsip tertata")
    found = differences(CONTENT, replace(CONTENT, results=(other,), annex=()))
    assert [line.kind for line in found] == [
        ChangeKind.ADDED,
        ChangeKind.REMOVED,
        ChangeKind.REMOVED,
    ]
    assert found[0].after == "Arsip tertata\n• Jumlah surat: 1.800 surat"
    assert found[2].before == "Dua komputer"
    assert difference_summary(found) == "1 ditambah, 2 diakhiri"


def test_expectations_and_form_are_compared_too():
    other = replace(
        CONTENT, approach=Approach.QUALITATIVE, expectations=((CoreValue.SERVICE, "Ramah"),)
    )
    found = differences(CONTENT, other)
    assert [line.place for line in found] == ["Pendekatan", "Ekspektasi Berorientasi Pelayanan"]


def test_what_ended_names_the_day():
    assert ended_text("Arsip", date(2026, 10, 5)) == "Arsip (berakhir 5 Oktober 2026)"
