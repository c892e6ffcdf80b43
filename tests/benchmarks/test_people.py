"""What the staff list costs at a hundred thousand employees; run by hand, not in CI."""

from collections.abc import Iterator
from datetime import date
from random import Random

import pytest
from sqlalchemy import insert, select

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, PositionType, Sex
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.people.staff_list import PeopleFilter, employee_ids, employee_lines
from asn_desktop.store.schema import open_database
from asn_desktop.store.tables import AssignmentRow, EmployeeRow, WorkUnitRow
from tests.factories import MORNING, YEAR_START, fill_small_office, morning_clock

EMPLOYEES = 100_000
FIRST_NAMES = ("Agus", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Gilang", "Hendra", "Indah", "Joko")
LAST_NAMES = ("Pratama", "Wahyuni", "Santoso", "Lestari", "Kurniawan", "Hidayat", "Siregar")
POSITIONS = ("Analis Pelayanan", "Pengelola Data", "Pengadministrasi Umum", "Pranata Komputer")
EVERYBODY = PeopleFilter(2026)


def _person(dice: Random, number: int, key: str) -> dict[str, object]:
    return {
        "id": key,
        "name": f"{dice.choice(FIRST_NAMES)} {dice.choice(LAST_NAMES)} {number}",
        "nip": f"1980010120061{number:05d}",
        "kind": EmploymentKind.PNS,
        "sex": Sex.MALE,
        "birth_date": date(1980, 1, 1),
        "grade": "III/b",
    }


def _post(dice: Random, key: str, units: list[str]) -> dict[str, object]:
    return {
        "id": new_id(),
        "employee_id": key,
        "unit_id": dice.choice(units),
        "position": dice.choice(POSITIONS),
        "position_type": PositionType.STAFF,
        "capacity": Capacity.DEFINITIVE,
        "appraiser_capacity": Capacity.DEFINITIVE,
        "valid_from": YEAR_START,
    }


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("seratus-ribu-pegawai")
    office = Office(open_database(folder / "kinerja.db", now=MORNING), morning_clock(), folder)
    dice = Random(1)
    with office.database.write() as session:
        fill_small_office(session)
        session.flush()
        units = list(session.scalars(select(WorkUnitRow.id)))
        ids = [new_id() for _ in range(EMPLOYEES)]
        session.execute(insert(EmployeeRow), [_person(dice, n, key) for n, key in enumerate(ids)])
        session.execute(insert(AssignmentRow), [_post(dice, key, units) for key in ids])
    yield office
    office.database.close()


def test_sorted_ids_of_everybody(benchmark, large):
    ids = benchmark(employee_ids, large, PROGRAM, EVERYBODY)
    assert len(ids) > EMPLOYEES


def test_ids_sorted_by_unit(benchmark, large):
    benchmark(employee_ids, large, PROGRAM, PeopleFilter(2026, order="unit", descending=True))


def test_ids_of_a_search(benchmark, large):
    ids = benchmark(employee_ids, large, PROGRAM, PeopleFilter(2026, text="dewi lestari"))
    assert 0 < len(ids) < EMPLOYEES


def test_the_rows_of_the_first_page(benchmark, large):
    ids = employee_ids(large, PROGRAM, EVERYBODY)[:200]
    lines = benchmark(employee_lines, large, PROGRAM, ids, 2026)
    assert len(lines) == 200
