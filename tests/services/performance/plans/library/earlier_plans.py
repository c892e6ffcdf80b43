"""A plan of the year before, for the tests of copying it."""

from datetime import date

from sqlalchemy import update

from asn_desktop.domain.performance.terms import AnnexList, Aspect, CoreValue, PeriodKind
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import add_year
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.services.performance.plans.surroundings import add_annex_line, set_expectation
from asn_desktop.store.tables import AssignmentRow
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import staff_result

LAST_YEAR = 2025


def open_last_year(office: Office) -> None:
    """Let everybody hold the same post since the beginning of the year before."""
    with office.database.write() as session:
        add_year(session, LAST_YEAR, PeriodKind.QUARTERLY)
        session.execute(update(AssignmentRow).values(valid_from=date(LAST_YEAR, 1, 1)))


def plans_of_last_year(office: Office) -> str:
    """Write the head's and Andi's plans of the year before; return the id of Andi's."""
    open_last_year(office)
    head, andi = actor_for(office, "Sri"), actor_for(office, "Andi")
    head_plan = start_plan(office, head, head.employee_id, LAST_YEAR)
    first = staff_result("Layanan selesai tepat waktu", assigned_by="Camat")
    second = staff_result("Arsip layanan tertata", assigned_by="Camat")
    parents = [add_result(office, head, head_plan, content) for content in (first, second)]
    plan_id = start_plan(office, andi, andi.employee_id, LAST_YEAR)
    add_result(office, andi, plan_id, staff_result("Surat terbit tepat waktu", parents[0]))
    add_result(office, andi, plan_id, staff_result("Berkas tersimpan rapi", parents[1]))
    dated = IndicatorInput("Arsip pindah", "31 Desember 2025", "tanggal", Aspect.TIME)
    content = ResultInput("Arsip lama pindah", assigned_by="Sekcam", indicators=(dated,))
    add_result(office, andi, plan_id, content)
    add_annex_line(office, andi, plan_id, AnnexList.RESOURCES, "Printer di loket")
    set_expectation(office, head, plan_id, CoreValue.SERVICE, "Sapa setiap warga")
    return plan_id
