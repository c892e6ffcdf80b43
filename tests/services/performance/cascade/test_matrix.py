"""The matrix of roles: who fills it, what waits, what becomes a result; on both engines."""

from dataclasses import replace

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.office.audit_trail import audit_keys, audit_lines
from asn_desktop.services.performance.cascade.matrix import matrix_leaders, matrix_view
from asn_desktop.services.performance.cascade.matrix_editing import (
    CellInput,
    make_results,
    save_cells,
)
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import own_plan, plan_view
from asn_desktop.services.performance.plans.results import delete_result
from asn_desktop.services.performance.plans.workflow import submit_plan
from tests.factories import actor_for, employee_id
from tests.services.performance.plans.plan_contents import YEAR, head_plan, staff_plan


def cell_of(office, actor, plan_id, name):
    row = next(r for r in matrix_view(office, actor, plan_id).rows if r.name.startswith(name))
    return row, row.cells[0]


def typed(office, name, result_id, text, revision=None):
    return CellInput(result_id, employee_id(office, name), text, revision)


def test_rows_are_the_team_and_cells_show_what_is_linked_already(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    staff_plan(any_office, result_id)
    view = matrix_view(any_office, sri, plan_id)
    assert [row.name for row in view.rows] == [
        "Andi Pratama, A.Md.",
        "Maya Kolo, S.Kom.",
        "Siti Rahmawati, S.E.",
    ]
    assert view.columns[0].text.startswith("Layanan administrasi kependudukan")
    assert view.rows[0].cells[0].linked == ("Surat pengantar dan keterangan terbit tepat waktu",)
    assert view.rows[1].cells[0].linked == ()
    assert (view.rows[0].plan_status, view.rows[1].plan_status) == (PlanStatus.DRAFT, None)
    assert view.can_edit


def test_a_typed_cell_waits_and_can_be_changed_and_cleared(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    first = save_cells(
        any_office, sri, plan_id, [typed(any_office, "Siti", result_id, " Antrean tertib ", 0)]
    )
    assert (first[0].waiting, first[0].revision) == ("Antrean tertib", 1)
    again = save_cells(
        any_office, sri, plan_id, [typed(any_office, "Siti", result_id, "Antrean pendek", 1)]
    )
    assert cell_of(any_office, sri, plan_id, "Siti")[1] == again[0]
    save_cells(any_office, sri, plan_id, [typed(any_office, "Siti", result_id, "", 2)])
    assert cell_of(any_office, sri, plan_id, "Siti")[1].waiting == ""


def test_two_people_writing_the_same_cell_get_named(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    save_cells(any_office, sri, plan_id, [typed(any_office, "Siti", result_id, "Satu", 0)])
    with pytest.raises(ConflictError, match="Orang lain baru saja mengubah sel ini"):
        save_cells(any_office, sri, plan_id, [typed(any_office, "Siti", result_id, "Dua", 0)])
    assert cell_of(any_office, sri, plan_id, "Siti")[1].waiting == "Satu"


def test_a_block_is_written_whole_or_not_at_all(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    block = [
        typed(any_office, "Maya", result_id, "Aplikasi antrean terpasang"),
        typed(any_office, "Siti", result_id, "x" * 10_000),
    ]
    with pytest.raises(DomainError, match=r"Peran Siti Rahmawati, S\.E\. paling banyak 500 huruf"):
        save_cells(any_office, sri, plan_id, block)
    assert cell_of(any_office, sri, plan_id, "Maya")[1].waiting == ""


def test_a_cell_that_shows_a_result_is_not_typed_over(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    staff_plan(any_office, result_id)
    with pytest.raises(DomainError, match=r"Sel Andi Pratama.* sudah berisi hasil kerja"):
        save_cells(any_office, sri, plan_id, [typed(any_office, "Andi", result_id, "Lain")])


def test_a_cell_becomes_a_linked_result_of_the_draft_and_is_shown_as_such(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    siti = actor_for(any_office, "Siti")
    sitis = start_plan(any_office, siti, siti.employee_id, YEAR)
    save_cells(any_office, sri, plan_id, [typed(any_office, "Siti", result_id, "Antrean tertib")])
    (made,) = make_results(any_office, sri, plan_id, [typed(any_office, "Siti", result_id, "", 1)])
    line = plan_view(any_office, siti, sitis).result(made)
    assert (line.text, line.parent_result_id) == ("Antrean tertib", result_id)
    _, cell = cell_of(any_office, sri, plan_id, "Siti")
    assert (cell.linked, cell.waiting) == (("Antrean tertib",), "")
    events = plan_view(any_office, siti, sitis).events
    assert "Hasil kerja ditambahkan dari matriks peran" in [event.sentence for event in events]


def test_without_an_editable_plan_the_cell_keeps_waiting(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    save_cells(any_office, sri, plan_id, [typed(any_office, "Siti", result_id, "Antrean tertib")])
    with pytest.raises(DomainError, match="SKP pegawai ini belum dibuat"):
        make_results(any_office, sri, plan_id, [typed(any_office, "Siti", result_id, "")])
    assert cell_of(any_office, sri, plan_id, "Siti")[1].waiting == "Antrean tertib"


def test_a_submitted_plan_takes_no_result_from_the_matrix(office):
    sri, plan_id, result_id = head_plan(office)
    andi, andis, _ = staff_plan(office)
    save_cells(office, sri, plan_id, [typed(office, "Andi", result_id, "Antrean tertib")])
    submit_plan(office, andi, andis)
    row, _ = cell_of(office, sri, plan_id, "Andi")
    assert row.refusal.startswith("SKP pegawai ini sudah diajukan")
    with pytest.raises(DomainError, match="sudah diajukan"):
        make_results(office, sri, plan_id, [typed(office, "Andi", result_id, "")])


def test_an_empty_cell_makes_no_result(office):
    sri, plan_id, result_id = head_plan(office)
    with pytest.raises(DomainError, match="Sel ini kosong"):
        make_results(office, sri, plan_id, [typed(office, "Siti", result_id, "")])


def test_a_leaders_result_with_waiting_cells_is_not_deleted(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    save_cells(any_office, sri, plan_id, [typed(any_office, "Siti", result_id, "Antrean tertib")])
    with pytest.raises(DomainError, match="Matriks peran berisi peran Siti Rahmawati"):
        delete_result(any_office, sri, plan_id, result_id)


def test_only_the_leader_writes_the_operator_reads_and_others_see_nothing(office):
    _, plan_id, result_id = head_plan(office)
    operator = actor_for(office, "Rina")
    assert not matrix_view(office, operator, plan_id).can_edit
    for name in ("Rina", "B. Suryanto", "Siti"):
        with pytest.raises(NotAllowed):
            save_cells(
                office, actor_for(office, name), plan_id, [typed(office, "Siti", result_id, "x")]
            )
    for name in ("Dewi", "Siti"):
        with pytest.raises(NotAllowed):
            matrix_view(office, actor_for(office, name), plan_id)


def test_a_person_of_another_team_is_refused(office):
    sri, plan_id, result_id = head_plan(office)
    with pytest.raises(DomainError, match="bukan lagi anggota tim"):
        save_cells(office, sri, plan_id, [typed(office, "Yusuf", result_id, "x")])


def test_the_plans_to_share_out_are_those_with_a_team_the_own_one_first(office):
    head_plan(office)
    staff_plan(office)
    dewi = actor_for(office, "Dewi")
    start_plan(office, dewi, dewi.employee_id, YEAR)
    names = [leader.name for leader in matrix_leaders(office, actor_for(office, "Rina"), YEAR)]
    assert names == ["Dewi Lestari, S.STP.", "Sri Wahyuni, S.Sos."]
    sri = actor_for(office, "Sri")
    assert [leader.plan_id for leader in matrix_leaders(office, sri, YEAR)] == [
        own_plan(office, sri, YEAR).id
    ]


def test_each_saved_cell_leaves_a_line_in_the_trail(office):
    sri, plan_id, result_id = head_plan(office)
    save_cells(office, sri, plan_id, [typed(office, "Siti", result_id, "Antrean tertib")])
    administrator = actor_for(office, "Rina")
    lines = audit_lines(office, administrator, audit_keys(office, administrator)[:1])
    assert lines[0].sentence == "Mengisi peran Siti Rahmawati, S.E. di matriks peran"


def test_all_waiting_cells_become_results_in_one_step_or_none_does(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    for name in ("Siti", "Andi"):
        actor = actor_for(any_office, name)
        start_plan(any_office, actor, actor.employee_id, YEAR)
    cells = [
        typed(any_office, name, result_id, f"Peran {name}") for name in ("Siti", "Andi", "Maya")
    ]
    save_cells(any_office, sri, plan_id, cells)
    with pytest.raises(DomainError, match="belum dibuat"):
        make_results(any_office, sri, plan_id, [replace(cell, text="") for cell in cells])
    assert cell_of(any_office, sri, plan_id, "Siti")[1].waiting == "Peran Siti"
    assert len(make_results(any_office, sri, plan_id, cells[:2])) == 2
    rows = matrix_view(any_office, sri, plan_id).rows
    assert [row.cells[0].linked for row in rows] == [("Peran Andi",), (), ("Peran Siti",)]
