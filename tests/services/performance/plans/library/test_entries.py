"""What the library proposes for a plan, taking it over, and the office's own entries."""

from dataclasses import replace

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.services.performance.plans.inputs import ResultInput
from asn_desktop.services.performance.plans.library.entries import (
    insert_results,
    keep_in_library,
    library_for_plan,
    remove_from_library,
    take_back_results,
)
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import plan_view
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import YEAR, head_plan, staff_plan


@pytest.fixture
def siti_plan(any_office):
    siti = actor_for(any_office, "Siti")
    return siti, start_plan(any_office, siti, siti.employee_id, YEAR)


def test_a_plan_is_offered_the_results_of_its_post(any_office, siti_plan):
    siti, plan_id = siti_plan
    library = library_for_plan(any_office, siti, plan_id)
    assert library.post == "Analis Pelayanan"
    assert len(library.entries) == 4
    assert not any(entry.is_in_plan or entry.entry_id for entry in library.entries)


def test_several_results_are_taken_over_together_and_back(any_office, siti_plan):
    siti, plan_id = siti_plan
    _, _, parent = head_plan(any_office)
    first, second, *_ = library_for_plan(any_office, siti, plan_id).entries
    linked = replace(first.content, parent_result_id=parent)
    ids = insert_results(any_office, siti, plan_id, [linked, second.content])
    view = plan_view(any_office, siti, plan_id)
    assert [line.id for line in view.results] == list(ids)
    assert [line.parent_result_id for line in view.results] == [parent, None]
    assert view.results[0].text == first.content.text
    assert [item.target_text for item in view.results[1].indicators] == ["300", "≥ 98", "≤ 15"]
    again = library_for_plan(any_office, siti, plan_id).entries
    assert [entry.is_in_plan for entry in again] == [True, True, False, False]
    take_back_results(any_office, siti, plan_id, ids)
    assert plan_view(any_office, siti, plan_id).results == ()


def test_an_unlinked_result_is_a_gap_before_handing_in(any_office, siti_plan):
    siti, plan_id = siti_plan
    entry = library_for_plan(any_office, siti, plan_id).entries[0]
    insert_results(any_office, siti, plan_id, [entry.content])
    gaps = plan_view(any_office, siti, plan_id).gaps
    assert [gap.field for gap in gaps] == ["parent_result"]


def test_one_wrong_result_keeps_all_out(any_office, siti_plan):
    siti, plan_id = siti_plan
    entry = library_for_plan(any_office, siti, plan_id).entries[0]
    with pytest.raises(DomainError):
        insert_results(any_office, siti, plan_id, [entry.content, ResultInput("x" * 10_000)])
    assert plan_view(any_office, siti, plan_id).results == ()


def test_only_the_owner_takes_results_over(any_office, siti_plan):
    _, plan_id = siti_plan
    with pytest.raises(NotAllowed):
        insert_results(any_office, actor_for(any_office, "Sri"), plan_id, [ResultInput("Tertib")])


def test_what_the_office_keeps_is_offered_to_everybody_in_the_post(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    keep_in_library(any_office, andi, plan_id, result_id)
    library = library_for_plan(any_office, andi, plan_id)
    assert library.post == "Pengadministrasi Layanan"
    (entry,) = library.entries
    assert entry.is_in_plan
    assert entry.can_remove
    assert entry.content.assigned_by == "Kasi Pelayanan Umum"
    assert [item.target_text for item in entry.content.indicators] == ["1.800", "≥ 98", "15"]
    assert all(item.id is None for item in entry.content.indicators)


def test_the_library_takes_no_sentence_twice(any_office, siti_plan):
    siti, plan_id = siti_plan
    entry = library_for_plan(any_office, siti, plan_id).entries[0]
    content = replace(entry.content, text=entry.content.text.upper())
    (result_id,) = insert_results(any_office, siti, plan_id, [content])
    with pytest.raises(DomainError, match="kalimat yang sama"):
        keep_in_library(any_office, siti, plan_id, result_id)


def test_a_stranger_adds_nothing_and_removes_nothing(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    siti = actor_for(any_office, "Siti")
    with pytest.raises(NotAllowed):
        keep_in_library(any_office, siti, plan_id, result_id)
    entry_id = keep_in_library(any_office, andi, plan_id, result_id)
    with pytest.raises(NotAllowed):
        remove_from_library(any_office, siti, entry_id)
    remove_from_library(any_office, actor_for(any_office, "Rina"), entry_id)
    assert library_for_plan(any_office, andi, plan_id).entries == ()
    assert len(plan_view(any_office, andi, plan_id).results) == 1
    with pytest.raises(DomainError, match="sudah dihapus"):
        remove_from_library(any_office, andi, entry_id)
