"""A plan copied from the year before, and the list of what has changed since."""

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import CoreValue, PlanStatus
from asn_desktop.services.performance.plans.library.last_year import (
    copy_earlier,
    earlier_plan,
    start_from_earlier,
    take_back_copy,
)
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import own_plan, plan_view
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.store.tables import AssignmentRow
from tests.factories import actor_for, employee_id, unit_named
from tests.services.performance.plans.library.earlier_plans import plans_of_last_year
from tests.services.performance.plans.plan_contents import YEAR, staff_result


@pytest.fixture
def andi(any_office):
    plans_of_last_year(any_office)
    return actor_for(any_office, "Andi")


def test_the_earlier_plan_is_offered_with_its_size(any_office, andi):
    found = earlier_plan(any_office, andi, andi.employee_id, YEAR)
    assert (found.year, found.result_count) == (2025, 3)
    siti = actor_for(any_office, "Siti")
    assert earlier_plan(any_office, siti, siti.employee_id, YEAR) is None
    with pytest.raises(NotAllowed):
        earlier_plan(any_office, siti, andi.employee_id, YEAR)


def test_everything_is_copied_into_a_new_draft(any_office, andi):
    old = own_plan(any_office, andi, 2025)
    copied = start_from_earlier(any_office, andi, andi.employee_id, YEAR)
    new = plan_view(any_office, andi, copied.plan_id)
    assert (new.status, new.year, new.approach) == (PlanStatus.DRAFT, YEAR, old.approach)
    assert [line.text for line in new.results] == [line.text for line in old.results]
    assert [item.target_text for line in new.results for item in line.indicators] == [
        item.target_text for line in old.results for item in line.indicators
    ]
    assert [line.text for line in new.annex] == ["Printer di loket"]
    texts = {line.core_value: line.text for line in new.expectations}
    assert texts[CoreValue.SERVICE] == "Sapa setiap warga"
    assert new.events[0].sentence == "Draf dibuat, disalin dari SKP 2025"
    assert {line.id for line in new.results}.isdisjoint(line.id for line in old.results)


def test_results_of_the_superior_that_are_gone_leave_drafts_to_be_linked(any_office, andi):
    copied = start_from_earlier(any_office, andi, andi.employee_id, YEAR)
    new = plan_view(any_office, andi, copied.plan_id)
    assert [line.parent_result_id for line in new.results] == [None, None, None]
    assert [change.title for change in copied.changes] == [
        "Dua hasil kerja belum terhubung",
        "Target pada hasil kerja 3 menyebut 2025",
    ]
    assert "Nomor 1, 2." in copied.changes[0].sentence
    assert "31 Desember 2025" in copied.changes[1].sentence


def test_a_result_the_superior_has_again_is_supported_again(any_office, andi):
    head = actor_for(any_office, "Sri")
    plan_id = start_plan(any_office, head, head.employee_id, YEAR)
    content = staff_result("LAYANAN selesai tepat  waktu", assigned_by="Camat")
    again = add_result(any_office, head, plan_id, content)
    copied = start_from_earlier(any_office, andi, andi.employee_id, YEAR)
    new = plan_view(any_office, andi, copied.plan_id)
    assert [line.parent_result_id for line in new.results] == [again, None, None]
    assert copied.changes[0].title == "Satu hasil kerja belum terhubung"


def test_a_new_post_unit_and_appraiser_are_named(any_office, andi):
    with any_office.database.write() as session:
        row = session.scalars(
            select(AssignmentRow).where(AssignmentRow.employee_id == andi.employee_id)
        ).one()
        row.position = "Pengadministrasi Umum"
        row.unit_id = unit_named(session, "Sekretariat").id
        row.appraiser_id = employee_id(any_office, "Dewi")
    copied = start_from_earlier(any_office, andi, andi.employee_id, YEAR)
    changes = {change.title: change.sentence for change in copied.changes}
    assert "Pengadministrasi Layanan menjadi Pengadministrasi Umum" in changes["Jabatan berubah"]
    assert changes["Unit kerja berubah"] == "Dari Seksi Pelayanan Umum menjadi Sekretariat."
    assert "Sri Wahyuni, S.Sos. menjadi Dewi Lestari" in changes["Pejabat penilai berubah"]
    new = plan_view(any_office, andi, copied.plan_id)
    assert not any(line.is_special for line in new.expectations)


def test_an_empty_draft_is_filled_once_and_emptied_again(any_office, andi):
    plan_id = start_plan(any_office, andi, andi.employee_id, YEAR)
    copied = copy_earlier(any_office, andi, plan_id, expected_revision=0)
    assert len(plan_view(any_office, andi, plan_id).results) == 3
    with pytest.raises(DomainError, match="sudah berisi"):
        copy_earlier(any_office, andi, plan_id)
    take_back_copy(any_office, andi, copied)
    emptied = plan_view(any_office, andi, plan_id)
    assert (emptied.results, emptied.annex) == ((), ())
    assert not any(line.is_special for line in emptied.expectations)


def test_without_an_earlier_plan_the_way_on_is_said(any_office):
    siti = actor_for(any_office, "Siti")
    plan_id = start_plan(any_office, siti, siti.employee_id, YEAR)
    with pytest.raises(DomainError, match="Belum ada SKP tahun sebelumnya"):
        copy_earlier(any_office, siti, plan_id)


def test_nobody_else_copies_for_a_person(any_office, andi):
    plan_id = start_plan(any_office, andi, andi.employee_id, YEAR)
    with pytest.raises(NotAllowed):
        copy_earlier(any_office, actor_for(any_office, "Sri"), plan_id)
