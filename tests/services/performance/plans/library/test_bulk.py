"""Drafts for many people at once: who gets what, in one step, and back again."""

import pytest
from sqlalchemy import func, select

from asn_desktop.base.errors import NotAllowed
from asn_desktop.services.performance.plans.library.bulk import (
    bulk_outlook,
    make_drafts,
    undo_drafts,
)
from asn_desktop.services.performance.plans.library.entries import keep_in_library
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import own_plan, plan_view
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.store.tables import AssignmentRow, AuditEntryRow, EmployeeRow, PlanRow
from tests.factories import Post, actor_for, add_employee, employee_id
from tests.services.performance.plans.plan_contents import YEAR, staff_plan, staff_result


def everybody(office, actor):
    return [line.employee_id for line in bulk_outlook(office, actor, YEAR) if not line.refusal]


def count(office, table):
    with office.read() as session:
        return session.scalar(select(func.count()).select_from(table))


def test_the_operator_is_told_what_everybody_would_get(any_office):
    lines = bulk_outlook(any_office, actor_for(any_office, "Rina"), YEAR)
    posts = {line.position: line.library_post for line in lines}
    assert posts["Kepala Seksi Pelayanan Umum"] == "Kepala Seksi Pelayanan Umum"
    assert posts["Analis Kepegawaian"] == "Analis Sumber Daya Manusia Aparatur"
    assert posts["Pengadministrasi Layanan"] == ""
    assert len(lines) == 8
    assert not any(line.refusal for line in lines)
    analyst = next(line for line in lines if line.position == "Analis Pelayanan")
    assert (analyst.result_count, analyst.indicator_count) == (4, 9)


def test_an_appraiser_drafts_for_the_own_team_only(any_office):
    head = actor_for(any_office, "Sri")
    names = [line.name for line in bulk_outlook(any_office, head, YEAR)]
    assert names == ["Andi Pratama, A.Md.", "Maya Kolo, S.Kom.", "Siti Rahmawati, S.E."]
    batch = make_drafts(any_office, head, YEAR, [employee_id(any_office, "Yusuf")])
    assert batch.plan_ids == ()


def test_an_employee_drafts_for_nobody(any_office):
    with pytest.raises(NotAllowed):
        bulk_outlook(any_office, actor_for(any_office, "Andi"), YEAR)


def test_all_drafts_are_one_step_of_the_trail(any_office):
    operator = actor_for(any_office, "Rina")
    before = count(any_office, AuditEntryRow)
    batch = make_drafts(any_office, operator, YEAR, everybody(any_office, operator))
    assert (len(batch.plan_ids), batch.filled, batch.refused) == (8, 7, ())
    assert count(any_office, AuditEntryRow) == before + 1
    with any_office.read() as session:
        last = session.scalars(
            select(AuditEntryRow.sentence).order_by(AuditEntryRow.number.desc())
        ).first()
    assert last == "Membuat 8 draf SKP 2026 sekaligus"
    assert bulk_outlook(any_office, operator, YEAR) == ()


def test_nothing_is_invented_for_a_post_without_entry(any_office):
    operator = actor_for(any_office, "Rina")
    make_drafts(any_office, operator, YEAR, everybody(any_office, operator))
    andi = own_plan(any_office, actor_for(any_office, "Andi"), YEAR)
    siti = own_plan(any_office, actor_for(any_office, "Siti"), YEAR)
    assert andi.results == ()
    assert andi.annex == ()
    assert len(siti.results) == 4
    assert all(line.parent_result_id is None for line in siti.results)
    assert siti.events[0].sentence == "Draf dibuat sekaligus, diisi dari pustaka Analis Pelayanan"


def test_what_the_office_kept_for_the_post_is_used_too(any_office):
    andi, plan_id, result_id = staff_plan(any_office)
    keep_in_library(any_office, andi, plan_id, result_id)
    operator = actor_for(any_office, "Rina")
    with any_office.database.write() as session:
        add_employee(
            session,
            "Budi Santoso",
            Post("Pengadministrasi Layanan"),
            appraiser_id=employee_id(any_office, "Sri"),
        )
    batch = make_drafts(any_office, operator, YEAR, [employee_id(any_office, "Budi")])
    view = plan_view(any_office, operator, batch.plan_ids[0])
    assert [line.text for line in view.results] == [
        "Surat pengantar dan keterangan terbit tepat waktu"
    ]


def test_people_who_cannot_get_a_draft_are_named_with_the_reason(any_office):
    with any_office.database.write() as session:
        siti = employee_id(any_office, "Siti")
        row = session.scalars(select(AssignmentRow).where(AssignmentRow.employee_id == siti)).one()
        row.appraiser_id = None
        session.get(EmployeeRow, employee_id(any_office, "Yusuf")).exempt_reason = "Tugas belajar"
    operator = actor_for(any_office, "Rina")
    lines = {line.name: line for line in bulk_outlook(any_office, operator, YEAR)}
    assert "belum ditetapkan" in lines["Siti Rahmawati, S.E."].refusal
    assert "Yusuf Hidayat" not in lines
    batch = make_drafts(any_office, operator, YEAR, [line.employee_id for line in lines.values()])
    assert len(batch.plan_ids) == 6
    assert len(batch.refused) == 1


def test_untouched_drafts_can_be_taken_back(any_office):
    operator = actor_for(any_office, "Rina")
    batch = make_drafts(any_office, operator, YEAR, everybody(any_office, operator))
    assert undo_drafts(any_office, operator, batch) == 0
    assert count(any_office, PlanRow) == 0


def test_a_draft_somebody_worked_on_or_leans_on_stays(any_office):
    operator = actor_for(any_office, "Rina")
    batch = make_drafts(any_office, operator, YEAR, everybody(any_office, operator))
    head = own_plan(any_office, actor_for(any_office, "Sri"), YEAR)
    andi = actor_for(any_office, "Andi")
    plan = own_plan(any_office, andi, YEAR)
    add_result(any_office, andi, plan.id, staff_result("Antrean tertib", head.results[0].id))
    assert undo_drafts(any_office, operator, batch) == 2
    assert own_plan(any_office, andi, YEAR).results[0].text == "Antrean tertib"
    assert own_plan(any_office, actor_for(any_office, "Sri"), YEAR) is not None
    assert own_plan(any_office, actor_for(any_office, "Siti"), YEAR) is None


def test_nobody_takes_back_drafts_of_another_team(any_office):
    operator = actor_for(any_office, "Rina")
    batch = make_drafts(any_office, operator, YEAR, everybody(any_office, operator))
    assert undo_drafts(any_office, actor_for(any_office, "Dewi"), batch) == 6


def test_who_has_a_plan_is_left_alone(any_office):
    siti = actor_for(any_office, "Siti")
    start_plan(any_office, siti, siti.employee_id, YEAR)
    operator = actor_for(any_office, "Rina")
    assert siti.employee_id not in everybody(any_office, operator)
