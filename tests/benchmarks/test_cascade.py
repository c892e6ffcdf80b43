"""What the cascade costs at five thousand results; run by hand, not in CI."""

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert, select

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.people.terms import Capacity, EmploymentKind
from asn_desktop.domain.performance.periods import plan_period
from asn_desktop.domain.performance.terms import Approach, PlanStatus, PlanTemplate, ResultKind
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.performance.cascade.tree import cascade_view
from asn_desktop.store.schema import open_database
from asn_desktop.store.tables import EmployeeRow, PlannedResultRow, PlanRow, WorkUnitRow
from asn_desktop.ui.features.cascade.tree_table import CascadeTable
from tests.factories import MORNING, fill_small_office, morning_clock

PEOPLE, RESULTS_EACH, YEAR = 500, 10, 2026


def _plan(employee: str, appraiser: str | None, unit: str) -> dict[str, object]:
    starts, ends = plan_period(YEAR)
    return {
        "id": new_id(),
        "employee_id": employee,
        "year": YEAR,
        "starts": starts,
        "ends": ends,
        "approach": Approach.QUANTITATIVE,
        "template": PlanTemplate.STAFF if appraiser else PlanTemplate.LEADER,
        "status": PlanStatus.APPROVED,
        "position": "Analis Pelayanan",
        "unit_id": unit,
        "appraiser_id": appraiser,
        "appraiser_capacity": Capacity.DEFINITIVE,
    }


def _rows(unit: str) -> tuple[list[dict], list[dict], list[dict]]:
    """Return people, plans and results: everybody supports somebody ten times fewer."""
    dice = Random(3)
    people = [
        {"id": new_id(), "name": f"Pegawai {number:03d}", "kind": EmploymentKind.PNS}
        for number in range(PEOPLE)
    ]
    plans, results = [], []
    for number, person in enumerate(people):
        leader = (number - 1) // 10
        plan = _plan(person["id"], people[leader]["id"] if number else None, unit)
        plans.append(plan)
        for place in range(RESULTS_EACH):
            at = leader * RESULTS_EACH + dice.randrange(RESULTS_EACH)
            above = results[at]["id"] if number else None
            results.append(
                {
                    "id": new_id(),
                    "plan_id": plan["id"],
                    "kind": ResultKind.MAIN,
                    "sort_order": place,
                    "text": f"Layanan {number}.{place} selesai tepat waktu dan tanpa keluhan",
                    "parent_result_id": above,
                    "assigned_by": "",
                }
            )
    return people, plans, results


@pytest.fixture(scope="module")
def large_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Fill an office with 5,000 results on three levels, once for all measurements."""
    folder = tmp_path_factory.mktemp("cascade")
    database = open_database(folder / "kinerja.db", now=MORNING)
    with database.write() as session:
        fill_small_office(session)
        unit = session.scalars(select(WorkUnitRow.id)).first()
        assert unit is not None
        for table, rows in zip((EmployeeRow, PlanRow, PlannedResultRow), _rows(unit), strict=True):
            session.execute(insert(table), rows)
    yield Office(database, morning_clock(), folder)
    database.close()


def test_the_tree_of_5000_results_is_read_from_the_store(benchmark, large_office):
    view = benchmark(cascade_view, large_office, PROGRAM, YEAR)
    assert len(view.lines) == PEOPLE * RESULTS_EACH


def test_the_tree_of_5000_results_is_drawn(benchmark, qtbot, large_office):
    view = cascade_view(large_office, PROGRAM, YEAR)
    table = CascadeTable()
    qtbot.addWidget(table)
    table.resize(1154, 560)
    table.show()
    qtbot.waitExposed(table)

    def draw():
        table.lines.set_lines(view.lines)
        table.grab()
        QApplication.processEvents()

    benchmark(draw)
    assert table.lines.rowCount() == PEOPLE * RESULTS_EACH


def test_the_tree_of_5000_results_is_read_and_drawn_in_one_go(benchmark, qtbot, large_office):
    table = CascadeTable()
    qtbot.addWidget(table)
    table.resize(1154, 560)
    table.show()
    qtbot.waitExposed(table)

    def open_page():
        table.lines.set_lines(cascade_view(large_office, PROGRAM, YEAR).lines)
        table.grab()
        QApplication.processEvents()

    benchmark(open_page)
    assert table.lines.rowCount() == PEOPLE * RESULTS_EACH


def test_the_tree_of_5000_results_is_searched(benchmark, qtbot, large_office):
    table = CascadeTable()
    qtbot.addWidget(table)
    table.lines.set_lines(cascade_view(large_office, PROGRAM, YEAR).lines)
    benchmark(table.lines.set_filter, lambda line: "7.3 " in line.text)
    assert 0 < table.lines.rowCount() < PEOPLE * RESULTS_EACH
