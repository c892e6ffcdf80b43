"""What the printed matrix and tree hold, and who may print them."""

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.services.performance.cascade.matrix_editing import CellInput, save_cells
from asn_desktop.services.sheets.cascade import cascade_sheet, role_matrix_sheet
from tests.factories import actor_for, employee_id
from tests.services.performance.plans.plan_contents import head_plan, staff_plan


def test_the_matrix_holds_what_is_linked_and_what_waits(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    staff_plan(any_office, result_id)
    waiting = CellInput(result_id, employee_id(any_office, "Maya"), "Aplikasi antrean siap")
    save_cells(any_office, sri, plan_id, [waiting])
    sheet = role_matrix_sheet(any_office, sri, plan_id)
    assert sheet.leader_position == "Kepala Seksi Pelayanan Umum"
    assert sheet.results == ("Layanan administrasi kependudukan selesai tepat waktu",)
    assert [row.cells for row in sheet.rows] == [
        (("Surat pengantar dan keterangan terbit tepat waktu",),),
        (("Aplikasi antrean siap",),),
        ((),),
    ]


def test_the_tree_is_numbered_by_place_and_names_its_remarks(office):
    _, _, result_id = head_plan(office)
    staff_plan(office, result_id)
    sheet = cascade_sheet(office, actor_for(office, "Rina"), "2026")
    assert [(line.number, line.depth, line.remark) for line in sheet.lines] == [
        ("1", 0, "Penugasan dari Camat"),
        ("1.1", 1, ""),
    ]


def test_another_head_does_not_print_the_matrix(office):
    _, plan_id, _ = head_plan(office)
    with pytest.raises(NotAllowed):
        role_matrix_sheet(office, actor_for(office, "Dewi"), plan_id)


def test_a_year_that_is_none_is_named(office):
    with pytest.raises(DomainError, match="Tahun pohon kinerja tidak dikenal"):
        cascade_sheet(office, actor_for(office, "Rina"), "dua ribu")
