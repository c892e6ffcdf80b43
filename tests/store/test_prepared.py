"""The short way to the driver gives what the session itself would have given."""

import json
from decimal import Decimal

import pytest
from sqlalchemy import bindparam, insert, inspect, select

from asn_desktop.base.errors import ConflictError
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.performance.plans.rights import load_plan
from asn_desktop.store.prepared import Prepared, RowLoader
from asn_desktop.store.tables import AuditEntryRow, IndicatorRow, PlanRow, WorkUnitRow
from tests.services.performance.plans.plan_contents import staff_plan

INDICATORS = RowLoader(IndicatorRow)


def _values(row) -> dict[str, object]:
    return {name: getattr(row, name) for name in inspect(type(row)).column_attrs.keys()}  # noqa: SIM118


def test_a_loaded_row_equals_the_one_of_the_session(any_office: Office) -> None:
    _, plan_id, _ = staff_plan(any_office)
    with any_office.read() as session:
        expected_plan = _values(session.get(PlanRow, plan_id))
        expected = [_values(row) for row in session.scalars(select(IndicatorRow))]
    with any_office.read() as session:
        plan = load_plan(session, plan_id)
        assert _values(plan) == expected_plan
        assert session.get(PlanRow, plan_id) is plan
        found = [INDICATORS.load(session, str(values["id"])) for values in expected]
        assert [_values(row) for row in found] == expected
        assert not session.dirty
        assert not session.new


def test_a_row_that_is_not_there_is_none(any_office: Office) -> None:
    with any_office.read() as session:
        assert INDICATORS.load(session, "tidak ada") is None


def test_a_row_not_flushed_yet_is_found(any_office: Office) -> None:
    with any_office.write(PROGRAM, "Menambah") as transaction:
        unit = WorkUnitRow(name="Baru", sort_order=9)
        transaction.session.add(unit)
        assert RowLoader(WorkUnitRow).load(transaction.session, unit.id) is unit


def test_few_changed_rows_are_stored_and_told_once(any_office: Office) -> None:
    _, plan_id, _ = staff_plan(any_office)
    with any_office.read() as session:
        key = session.scalars(select(IndicatorRow.id)).first()
    with any_office.write(PROGRAM, "Mengubah") as transaction:
        plan = load_plan(transaction.session, plan_id)
        row = INDICATORS.load(transaction.session, key)
        plan.revision += 1
        row.text, row.target_value = "Isi baru", Decimal("12.50")
        changes = list(transaction.flush())
        assert not transaction.session.dirty
        assert transaction.session.get(IndicatorRow, key) is row
        row.unit = "lembar"
    assert {change["table"] for change in changes} == {"performance_plan", "indicator"}
    with any_office.read() as session:
        stored = session.get(IndicatorRow, key)
        assert (stored.text, stored.target_value, stored.unit) == (
            "Isi baru",
            Decimal("12.5"),
            "lembar",
        )
        last = session.scalars(select(AuditEntryRow).order_by(AuditEntryRow.number.desc())).first()
    told = [change["fields"] for change in json.loads(last.changes) if change["id"] == key]
    assert [sorted(fields) for fields in told] == [["target_value", "text"], ["unit"]]


def test_a_change_written_the_short_way_goes_with_the_transaction(any_office: Office) -> None:
    _, plan_id, _ = staff_plan(any_office)
    with any_office.read() as session:
        before = session.get(PlanRow, plan_id).revision
    with pytest.raises(RuntimeError), any_office.write(PROGRAM, "Gagal") as transaction:
        load_plan(transaction.session, plan_id).revision += 1
        transaction.flush()
        raise RuntimeError
    with any_office.read() as session:
        assert session.get(PlanRow, plan_id).revision == before


def test_a_key_taken_already_is_a_conflict(any_office: Office) -> None:
    add = Prepared(insert(WorkUnitRow))
    find = Prepared(select(WorkUnitRow.name).where(WorkUnitRow.id == bindparam("key")))
    with any_office.read() as session:
        unit = session.scalars(select(WorkUnitRow)).first()
    taken = {**_values(unit), "name": "Lain"}
    with pytest.raises(ConflictError), any_office.write(PROGRAM, "Menambah") as transaction:
        add.run(transaction.session, taken)
    with any_office.read() as session:
        assert find.run(session, {"key": unit.id}) == (unit.name,)
