"""Levels of roles, and waiting roles that their owners take into their plans; on both engines."""

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.services.performance.cascade.matrix import matrix_view
from asn_desktop.services.performance.cascade.matrix_editing import (
    CellInput,
    make_results,
    save_cells,
)
from asn_desktop.services.performance.cascade.waiting import add_result_from_role, waiting_roles
from asn_desktop.services.performance.plans.inputs import ResultInput
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import (
    change_result,
    delete_result,
    restore_result,
)
from asn_desktop.services.performance.plans.undo.taking_back import redo_step, undo_step
from asn_desktop.services.sheets.cascade import role_matrix_sheet
from tests.factories import actor_for, employee_id
from tests.services.performance.plans.plan_contents import YEAR, head_plan

OUTPUT = RoleLevel.OUTPUT


@pytest.fixture
def waiting(any_office):
    """Let Sri write a role for Siti; give office, Sri, her plan and result, and Siti."""
    sri, plan_id, result_id = head_plan(any_office)
    siti = employee_id(any_office, "Siti")
    cell = CellInput(result_id, siti, "Antrean tertib", level=OUTPUT)
    save_cells(any_office, sri, plan_id, [cell])
    return any_office, sri, plan_id, result_id, actor_for(any_office, "Siti")


def cell_of(office, sri, plan_id, name="Siti"):
    rows = matrix_view(office, sri, plan_id).rows
    return next(row.cells[0] for row in rows if row.name.startswith(name))


def test_a_waiting_cell_keeps_its_level_and_can_change_it(waiting):
    office, sri, plan_id, result_id, siti = waiting
    assert cell_of(office, sri, plan_id).level is OUTPUT
    other = CellInput(result_id, siti.employee_id, "Antrean tertib", 1, RoleLevel.SERVICE)
    (saved,) = save_cells(office, sri, plan_id, [other])
    assert (saved.level, saved.revision) == (RoleLevel.SERVICE, 2)


def test_a_cell_without_a_level_is_nothing_wrong(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    save_cells(
        any_office, sri, plan_id, [CellInput(result_id, employee_id(any_office, "Maya"), "Satu")]
    )
    assert cell_of(any_office, sri, plan_id, "Maya").level is None


def test_the_level_stays_with_the_result_and_is_printed(waiting):
    office, sri, plan_id, result_id, siti = waiting
    start_plan(office, siti, siti.employee_id, YEAR)
    make_results(office, sri, plan_id, [CellInput(result_id, siti.employee_id, "")])
    cell = cell_of(office, sri, plan_id)
    assert (cell.linked, cell.linked_levels) == (("Antrean tertib",), (OUTPUT,))
    sheet = role_matrix_sheet(office, sri, plan_id)
    assert ("Output: Antrean tertib",) in [row.cells[0] for row in sheet.rows]


def test_what_waits_for_somebody_is_read_with_the_leaders_result(waiting):
    office, _, _, result_id, siti = waiting
    (role,) = waiting_roles(office, siti, YEAR)
    assert (role.text, role.level, role.leader_result_id) == ("Antrean tertib", OUTPUT, result_id)
    assert role.leader_name == "Sri Wahyuni, S.Sos."
    assert role.leader_result.startswith("Layanan administrasi kependudukan")
    assert waiting_roles(office, actor_for(office, "Andi"), YEAR) == ()
    assert waiting_roles(office, siti, YEAR + 1) == ()


def test_its_owner_takes_a_role_into_the_plan_and_it_waits_no_longer(waiting):
    office, sri, plan_id, result_id, siti = waiting
    own = start_plan(office, siti, siti.employee_id, YEAR)
    (role,) = waiting_roles(office, siti, YEAR)
    content = ResultInput("Antrean loket tertib", parent_result_id=role.leader_result_id)
    made = add_result_from_role(office, siti, own, role.cell_id, content)
    assert plan_view(office, siti, own).result(made).parent_result_id == result_id
    assert waiting_roles(office, siti, YEAR) == ()
    assert cell_of(office, sri, plan_id).linked_levels == (OUTPUT,)
    with pytest.raises(DomainError, match="Peran ini sudah diubah atau ditarik"):
        add_result_from_role(office, siti, own, role.cell_id, content)


def test_nobody_takes_somebody_elses_role(waiting):
    office, _, _, _, siti = waiting
    (role,) = waiting_roles(office, siti, YEAR)
    andi = actor_for(office, "Andi")
    andis = start_plan(office, andi, andi.employee_id, YEAR)
    with pytest.raises(DomainError, match="Peran ini sudah diubah atau ditarik"):
        add_result_from_role(office, andi, andis, role.cell_id, ResultInput("Antrean"))
    with pytest.raises(NotAllowed):
        add_result_from_role(office, siti, andis, role.cell_id, ResultInput("Antrean"))
    assert waiting_roles(office, siti, YEAR) == (role,)


def taken(office, siti):
    """Let Siti take the waiting role; return her plan and the new result."""
    own = start_plan(office, siti, siti.employee_id, YEAR)
    (role,) = waiting_roles(office, siti, YEAR)
    content = ResultInput("Antrean loket tertib", parent_result_id=role.leader_result_id)
    return own, add_result_from_role(office, siti, own, role.cell_id, content)


def test_a_result_taken_back_lets_its_role_wait_again_and_redo_takes_it_once_more(waiting):
    office, sri, plan_id, _, siti = waiting
    before = waiting_roles(office, siti, YEAR)
    own, made = taken(office, siti)
    assert undo_step(office, siti, own) == "tambah hasil kerja “Antrean loket tertib”"
    assert plan_view(office, siti, own).results == ()
    assert waiting_roles(office, siti, YEAR) == before
    redo_step(office, siti, own)
    assert plan_view(office, siti, own).result(made) is not None
    assert waiting_roles(office, siti, YEAR) == ()
    assert cell_of(office, sri, plan_id).linked_levels == (OUTPUT,)


def test_a_role_written_anew_meanwhile_stays_when_the_result_is_taken_back(waiting):
    office, sri, plan_id, result_id, siti = waiting
    own, made = taken(office, siti)
    change_result(office, siti, own, made, ResultInput("Antrean tertib", assigned_by="Camat"))
    save_cells(office, sri, plan_id, [CellInput(result_id, siti.employee_id, "Peran baru")])
    undo_step(office, siti, own)
    undo_step(office, siti, own)
    assert [role.text for role in waiting_roles(office, siti, YEAR)] == ["Peran baru"]


def test_a_deleted_result_comes_back_with_its_level(waiting):
    office, sri, plan_id, _, siti = waiting
    own, made = taken(office, siti)
    restore_result(office, siti, delete_result(office, siti, own, made))
    assert cell_of(office, sri, plan_id).linked_levels == (OUTPUT,)
