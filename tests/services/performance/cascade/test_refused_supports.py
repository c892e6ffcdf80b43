"""What may not be supported is refused in a sentence, whatever a screen or a file sends."""

from dataclasses import replace

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.periods import open_year
from asn_desktop.services.performance.cascade.matrix_editing import CellInput, save_cells
from asn_desktop.services.performance.cascade.waiting import waiting_roles
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import add_result, change_result
from tests.factories import actor_for, employee_id
from tests.services.performance.plans.plan_contents import YEAR, head_plan, staff_plan, staff_result

NEXT = YEAR + 1


def test_a_superiors_result_of_another_year_is_refused(any_office):
    _, _, result_id = head_plan(any_office)
    open_year(any_office, PROGRAM, NEXT, PeriodKind.QUARTERLY)
    andi = actor_for(any_office, "Andi")
    plan_id = start_plan(any_office, andi, andi.employee_id, NEXT)
    with pytest.raises(DomainError, match=r"berasal dari tahun 2026.*Pilih hasil kerja atasan"):
        add_result(any_office, andi, plan_id, staff_result("Surat terbit", result_id))
    assert plan_view(any_office, andi, plan_id).results == ()


def test_a_result_that_is_in_no_plan_of_this_office_is_refused(any_office):
    andi, plan_id, own = staff_plan(any_office)
    stranger = new_id()
    with pytest.raises(DomainError, match="Pilih hasil kerja atasan yang lain") as refusal:
        add_result(any_office, andi, plan_id, staff_result("Surat terbit", stranger))
    assert refusal.value.field == "parent_result"
    with pytest.raises(DomainError, match="Pilih hasil kerja atasan yang lain"):
        change_result(any_office, andi, plan_id, own, staff_result("Surat terbit", stranger))


def test_a_result_cannot_support_itself_or_its_own_plan(any_office):
    andi, plan_id, own = staff_plan(any_office)
    for parent in (own, add_result(any_office, andi, plan_id, staff_result("Arsip rapi"))):
        with pytest.raises(DomainError, match="harus dari SKP pejabat penilai"):
            change_result(any_office, andi, plan_id, own, staff_result("Surat terbit", parent))


def test_the_matrix_takes_no_column_of_another_plan_and_no_row_of_another_team(any_office):
    sri, plan_id, result_id = head_plan(any_office)
    siti = employee_id(any_office, "Siti")
    good = CellInput(result_id, siti, "Antrean tertib")
    for wrong, words in (
        (replace(good, result_id=new_id()), "Hasil kerja di kolom ini sudah dihapus"),
        (replace(good, employee_id=employee_id(any_office, "Yusuf")), "bukan lagi anggota tim"),
        (replace(good, employee_id=new_id()), "bukan lagi anggota tim"),
    ):
        with pytest.raises(DomainError, match=words):
            save_cells(any_office, sri, plan_id, [good, wrong])
    assert waiting_roles(any_office, actor_for(any_office, "Siti"), YEAR) == ()
