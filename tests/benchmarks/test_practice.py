"""How long a practice office takes: 150 people over three years, and a hundred thousand answers."""

import pytest

from asn_desktop.services.context import Office
from asn_desktop.services.practice.filling import fill_practice_office
from asn_desktop.store.schema import open_database
from tests.factories import MORNING, morning_clock


@pytest.mark.parametrize(
    ("employees", "responses", "years"), [(45, 600, 1), (150, 3_000, 3), (150, 100_000, 3)]
)
def test_filling_a_practice_office(benchmark, tmp_path_factory, employees, responses, years):
    opened = []

    def fresh():
        folder = tmp_path_factory.mktemp("practice")
        database = open_database(folder / "kinerja.db", now=MORNING)
        opened.append(database)
        return (Office(database, morning_clock(), folder),), {}

    def fill(office):
        fill_practice_office(office, employees=employees, responses=responses, years=years)

    benchmark.pedantic(fill, setup=fresh, rounds=2)
    for database in opened:
        database.close()
