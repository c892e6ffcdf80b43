"""Submitting, withdrawing, returning and approving plans; lists of plans."""

from datetime import UTC, datetime, timedelta

import pytest

from asn_desktop.base.clock import FixedClock
from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import CoreValue, PlanStatus
from asn_desktop.services.context import Office
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import add_result, delete_result
from asn_desktop.services.performance.plans.surroundings import set_expectation
from asn_desktop.services.performance.plans.workflow import (
    approve_plan,
    approve_plans,
    return_plan,
    submit_plan,
    withdraw_plan,
)
from asn_desktop.store.tables import EmployeeRow
from tests.factories import actor_for, employee_id
from tests.services.performance.plans.plan_contents import leader_result, staff_plan


def _on(office, day):
    """Return the same office on another day, at noon."""
    return Office(office.database, FixedClock(datetime(*day, 5, tzinfo=UTC)), office.folder)


def test_a_plan_without_results_is_refused_and_the_view_names_every_gap(any_office):
    andi = actor_for(any_office, "Andi")
    plan_id = start_plan(any_office, andi, andi.employee_id, 2026)
    with pytest.raises(DomainError, match="Hasil kerja utama belum ada") as refusal:
        submit_plan(any_office, andi, plan_id)
    assert refusal.value.field == "results"
    assert plan_view(any_office, andi, plan_id).status is PlanStatus.DRAFT


def test_a_plan_goes_from_draft_over_return_to_approval_and_every_step_is_kept(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    head = actor_for(any_office, "Sri")
    submit_plan(any_office, andi, plan_id)
    return_plan(any_office, head, plan_id, "Tambahkan target waktu yang lebih berani.")
    returned = plan_view(any_office, andi, plan_id)
    assert returned.status is PlanStatus.RETURNED
    assert returned.return_reason == "Tambahkan target waktu yang lebih berani."
    assert returned.rights.can_edit
    submit_plan(any_office, andi, plan_id)
    approve_plan(any_office, head, plan_id)
    view = plan_view(any_office, andi, plan_id)
    assert view.status is PlanStatus.APPROVED
    assert view.return_reason == ""
    assert view.approved_at.strftime("%d.%m.%Y %H:%M") == "05.10.2026 10:42"
    assert [event.sentence for event in view.events] == [
        "Draf dibuat",
        "Diajukan ke penilai",
        "Dikembalikan untuk diperbaiki",
        "Diajukan ke penilai",
        "Disetujui, lewat batas 31 Januari 2026",
    ]
    assert view.events[2].reason == "Tambahkan target waktu yang lebih berani."
    assert view.events[2].actor_name == "Sri Wahyuni, S.Sos."


@pytest.mark.parametrize(
    ("day", "late"), [((2026, 1, 31), False), ((2026, 2, 1), True)], ids=["T1", "T2"]
)
def test_approval_is_late_from_1_february_on(office, day, late):
    office = _on(office, day)
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    approve_plan(office, actor_for(office, "Sri"), plan_id)
    assert plan_view(_on(office, (2026, 10, 5)), andi, plan_id).is_late is late


@pytest.mark.parametrize("reason", ["", "   \n "])
def test_returning_needs_a_reason(office, reason):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    with pytest.raises(DomainError, match="Alasan belum diisi") as refusal:
        return_plan(office, actor_for(office, "Sri"), plan_id, reason)
    assert refusal.value.field == "reason"


def test_nobody_approves_their_own_plan_and_no_stranger_decides(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    submit_plan(any_office, andi, plan_id)
    with pytest.raises(NotAllowed, match="SKP sendiri tidak dapat disetujui sendiri"):
        approve_plan(any_office, andi, plan_id)
    for name in ("Dewi", "Rina", "B. Suryanto", "Siti"):
        with pytest.raises(NotAllowed, match="Hanya pejabat penilai pegawai ini"):
            approve_plan(any_office, actor_for(any_office, name), plan_id)
        with pytest.raises(NotAllowed, match="Hanya pejabat penilai pegawai ini"):
            return_plan(any_office, actor_for(any_office, name), plan_id, "Kurang")
    as_employee_only = actor_for(any_office, "Sri", Role.EMPLOYEE)
    with pytest.raises(NotAllowed):
        approve_plan(any_office, as_employee_only, plan_id)


def test_only_the_owner_submits_and_withdraws(office):
    andi, plan_id, _ = staff_plan(office)
    head = actor_for(office, "Sri")
    with pytest.raises(NotAllowed, match="diajukan dan ditarik pegawai"):
        submit_plan(office, head, plan_id)
    submit_plan(office, andi, plan_id)
    with pytest.raises(NotAllowed, match="diajukan dan ditarik pegawai"):
        withdraw_plan(office, head, plan_id)
    withdraw_plan(office, andi, plan_id)
    view = plan_view(office, andi, plan_id)
    assert view.status is PlanStatus.DRAFT
    assert view.submitted_at is None
    assert view.events[-1].sentence == "Ditarik kembali untuk diubah"


def test_an_approved_plan_is_not_editable_by_anybody(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    head = actor_for(any_office, "Sri")
    submit_plan(any_office, andi, plan_id)
    approve_plan(any_office, head, plan_id)
    with pytest.raises(DomainError, match="sudah disetujui"):
        delete_result(any_office, andi, plan_id, result_id)
    with pytest.raises(DomainError, match="sudah disetujui"):
        set_expectation(any_office, head, plan_id, CoreValue.LOYAL, "Setia")
    for step in (submit_plan, withdraw_plan):
        with pytest.raises(DomainError, match="berstatus Disetujui"):
            step(any_office, andi, plan_id)
    with pytest.raises(DomainError, match="berstatus Disetujui"):
        approve_plan(any_office, head, plan_id)


def test_the_operator_records_the_decision_of_an_appraiser_outside_the_office(any_office):
    camat = actor_for(any_office, "B. Suryanto")
    plan_id = start_plan(any_office, camat, camat.employee_id, 2026)
    add_result(any_office, camat, plan_id, leader_result("Kepuasan masyarakat meningkat"))
    submit_plan(any_office, camat, plan_id)
    operator = actor_for(any_office, "Rina")
    assert plan_view(any_office, operator, plan_id).rights.can_decide
    approve_plan(any_office, operator, plan_id)
    last = plan_view(any_office, camat, plan_id).events[-1]
    assert last.actor_name == ("Rina Marlina, S.E. (dicatat untuk Drs. H. Bambang Irawan, M.Si.)")


def test_a_decision_on_an_old_screen_is_a_conflict(office):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    head = actor_for(office, "Sri")
    seen = plan_view(office, head, plan_id).revision
    withdraw_plan(office, andi, plan_id)
    submit_plan(office, andi, plan_id)
    with pytest.raises(ConflictError):
        approve_plan(office, head, plan_id, expected_revision=seen)


def test_many_are_approved_and_a_refusal_does_not_stop_the_others(any_office):
    andi, andis_plan, _ = staff_plan(any_office)
    submit_plan(any_office, andi, andis_plan)
    siti = actor_for(any_office, "Siti")
    draft = start_plan(any_office, siti, siti.employee_id, 2026)
    head = actor_for(any_office, "Sri")
    first, second = approve_plans(any_office, head, [draft, andis_plan])
    assert "berstatus Draf" in first.refusal
    assert second.refusal == ""
    assert plan_view(any_office, andi, andis_plan).status is PlanStatus.APPROVED


def test_the_list_holds_what_each_role_may_see_and_who_has_no_plan_yet(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    submit_plan(any_office, andi, plan_id)

    def names(name):
        return [line.name for line in plans_list(any_office, actor_for(any_office, name), 2026)]

    assert names("Andi") == ["Andi Pratama, A.Md."]
    assert names("Siti") == ["Siti Rahmawati, S.E."]
    assert names("Sri") == [
        "Andi Pratama, A.Md.",
        "Maya Kolo, S.Kom.",
        "Siti Rahmawati, S.E.",
        "Sri Wahyuni, S.Sos.",
    ]
    assert len(names("B. Suryanto")) == len(names("Rina")) == 8


def test_a_line_counts_the_content_and_tells_what_the_reader_may_do(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    submit_plan(any_office, andi, plan_id)
    head = actor_for(any_office, "Sri")
    line = plans_list(any_office, head, 2026)[0]
    assert (line.plan_id, line.status) == (plan_id, PlanStatus.SUBMITTED)
    assert (line.result_count, line.indicator_count) == (1, 3)
    assert line.can_decide
    assert line.is_late
    assert not line.is_own
    assert line.appraiser_name == "Sri Wahyuni, S.Sos."
    (own,) = plans_list(any_office, andi, 2026)
    assert (own.is_own, own.can_decide) == (True, False)


def test_an_account_without_a_person_sees_no_plan(office):
    staff_plan(office)
    nobody = actor_for(office, "Rina", Role.SURVEY_CLERK)
    nobody = type(nobody)(nobody.account_id, None, nobody.name, nobody.roles)
    assert plans_list(office, nobody, 2026) == []


def test_archived_and_exempt_people_are_not_expected_to_have_a_plan(office):
    with office.database.write() as session:
        session.get(EmployeeRow, employee_id(office, "Maya")).is_archived = True
        session.get(EmployeeRow, employee_id(office, "Yusuf")).exempt_reason = "Tugas belajar"
    names = [line.name for line in plans_list(office, actor_for(office, "Rina"), 2026)]
    assert "Maya Kolo, S.Kom." not in names
    assert "Yusuf Hidayat" not in names


def test_steps_of_the_same_minute_stay_in_order(office):
    andi, plan_id, _ = staff_plan(office)
    submit_plan(office, andi, plan_id)
    withdraw_plan(office, andi, plan_id)
    office.clock.advance(timedelta(seconds=1))
    submit_plan(office, andi, plan_id)
    sentences = [event.sentence for event in plan_view(office, andi, plan_id).events]
    assert sentences == [
        "Draf dibuat",
        "Diajukan ke penilai",
        "Ditarik kembali untuk diubah",
        "Diajukan ke penilai",
    ]
