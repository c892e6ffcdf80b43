"""An approved version prints the same for ever, whatever changes in the office around it."""

import hashlib
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.performance.plans.indicators import change_indicator
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.versions.amending import begin_amendment
from asn_desktop.services.performance.plans.versions.codec import decode, encode
from asn_desktop.services.performance.plans.versions.history import plan_history
from asn_desktop.services.performance.plans.workflow import approve_plan, submit_plan
from asn_desktop.services.sheets.plan import PlanSheet, plan_sheet, plan_version_sheet
from asn_desktop.store.tables import (
    EmployeeRow,
    OfficeRow,
    PlannedResultRow,
    PlanVersionRow,
    WorkUnitRow,
)
from tests.factories import actor_for, add_bare_plan
from tests.services.performance.plans.plan_contents import head_plan, staff_plan

PRINTED_AT = datetime(2026, 10, 5, 10, 42, tzinfo=UTC)


def _approve(office, actor, plan_id, decider):
    submit_plan(office, actor, plan_id)
    approve_plan(office, actor_for(office, decider), plan_id)


def _pdf(sheet):
    return render(sheet, Paper.A4, PRINTED_AT)


def _change_everything_around(office):
    with office.database.write() as session:
        for employee in session.scalars(select(EmployeeRow)):
            employee.name = f"{employee.name} (baru)"
            employee.grade = "IV/c"
        for unit in session.scalars(select(WorkUnitRow)):
            unit.name = f"{unit.name} Baru"
        identity = session.scalars(select(OfficeRow)).one()
        identity.name, identity.address = "Sukamulya", "Jalan Baru Nomor 1"
        identity.emblem = b"\x89PNG not the same"
        for result in session.scalars(select(PlannedResultRow)):
            result.text = f"{result.text}, diperluas"


def test_the_version_in_force_prints_the_same_bytes_after_everything_around_changed(any_office):
    _, _head_id, parent_id = head_plan(any_office)
    andi, plan_id, _ = staff_plan(any_office, parent_id)
    _approve(any_office, andi, plan_id, "Sri")
    first = _pdf(plan_sheet(any_office, andi, plan_id))
    _change_everything_around(any_office)
    assert _pdf(plan_sheet(any_office, andi, plan_id)) == first


def test_an_earlier_version_prints_the_same_bytes_after_an_amendment(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    _approve(any_office, andi, plan_id, "Sri")
    first = _pdf(plan_sheet(any_office, andi, plan_id))
    amendment_id = begin_amendment(any_office, andi, plan_id, "Target disesuaikan")
    item = plan_view(any_office, andi, amendment_id).results[0].indicators[0]
    changed = IndicatorInput(item.text, "2.400", item.unit, item.aspect)
    change_indicator(any_office, andi, amendment_id, item.id, changed)
    assert _pdf(plan_sheet(any_office, andi, plan_id)) == first
    _approve(any_office, andi, amendment_id, "Sri")
    _change_everything_around(any_office)

    second, old = plan_history(any_office, andi, plan_id)
    assert (second.version, second.is_current, old.is_current) == (2, True, False)
    assert _pdf(plan_version_sheet(any_office, andi, old.id)) == first
    assert _pdf(plan_version_sheet(any_office, andi, second.id)) != first
    assert second.differences[0].after == "2.400 surat"


def test_the_fingerprint_is_that_of_what_is_kept(office):
    andi, plan_id, _ = staff_plan(office)
    _approve(office, andi, plan_id, "Sri")
    with office.read() as session:
        row = session.scalars(select(PlanVersionRow)).one()
        assert row.sha256 == hashlib.sha256(row.sheet.encode()).hexdigest()
        sheet = decode(PlanSheet, row.sheet)
        assert encode(sheet) == row.sheet
    assert sheet == plan_sheet(office, andi, plan_id)


def test_a_plan_approved_before_versions_were_kept_gets_its_first_one_before_it_changes(office):
    with office.database.write() as session:
        plan_id = add_bare_plan(session, "Andi", approved_at=datetime(2026, 1, 20, tzinfo=UTC)).id
    andi = actor_for(office, "Andi")
    assert plan_history(office, andi, plan_id) == ()
    begin_amendment(office, andi, plan_id, "Tugas baru")
    (line,) = plan_history(office, andi, plan_id)
    assert line.version == 1
    assert line.was_kept_later
    assert line.approved_at.date().isoformat() == "2026-01-20"


def test_a_version_is_seen_by_those_who_see_the_plan(office):
    andi, plan_id, _ = staff_plan(office)
    _approve(office, andi, plan_id, "Sri")
    (line,) = plan_history(office, andi, plan_id)
    with pytest.raises(NotAllowed):
        plan_version_sheet(office, actor_for(office, "Yusuf"), line.id)
    with pytest.raises(DomainError, match="tidak disimpan"):
        plan_version_sheet(office, andi, "0")
