"""Amended plans of the practice office: one in its second version, one still being written."""

from typing import Final

from sqlalchemy import select

from asn_desktop.domain.performance.terms import PlanStatus, PlanTemplate
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.performance.plans.indicators import change_indicator
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import add_result
from asn_desktop.services.performance.plans.versions.amending import begin_amendment
from asn_desktop.services.performance.plans.workflow import approve_plan, submit_plan
from asn_desktop.store.tables import EmployeeRow, PlanRow

_NEW_TARGET: Final = "Target disesuaikan dengan anggaran perubahan"
_NEW_TASK: Final = "Tugas tambahan persiapan lomba kelurahan"
_ADDED: Final = ResultInput(
    "Persiapan lomba kelurahan tingkat kabupaten selesai",
    assigned_by="Camat",
    indicators=(IndicatorInput("Berkas lomba lengkap", "1", "berkas"),),
)


def add_amendments(office: Office, year: int) -> None:
    """Amend two approved plans of a year; nothing where there are too few."""
    with office.read() as session:
        query = (
            select(PlanRow.id)
            .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
            .where(
                PlanRow.year == year,
                PlanRow.status == PlanStatus.APPROVED,
                PlanRow.template == PlanTemplate.STAFF,
                PlanRow.successor_id.is_(None),
                PlanRow.appraiser_id.is_not(None),
            )
            .order_by(PlanRow.position.desc(), EmployeeRow.name)
        )
        found = list(session.scalars(query))
    if len(found) < 4:
        return
    _amend(office, found[0])
    begun = begin_amendment(office, PROGRAM, found[2], _NEW_TASK)
    add_result(office, PROGRAM, begun, _ADDED)


def _amend(office: Office, plan_id: str) -> None:
    amendment_id = begin_amendment(office, PROGRAM, plan_id, _NEW_TARGET)
    items = [
        item
        for line in plan_view(office, PROGRAM, amendment_id).results
        for item in line.indicators
    ]
    if items:
        first = items[0]
        changed = IndicatorInput(
            f"{first.text}, setelah anggaran perubahan",
            first.target_text,
            first.unit,
            first.aspect,
            first.perspective,
        )
        change_indicator(office, PROGRAM, amendment_id, first.id, changed)
    add_result(office, PROGRAM, amendment_id, _ADDED)
    submit_plan(office, PROGRAM, amendment_id)
    approve_plan(office, PROGRAM, amendment_id)
