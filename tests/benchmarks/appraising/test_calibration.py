"""What the calibration of an office of 150 people costs; run by hand, not in CI."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.performance.calibration.reading import calibration_view, counted
from asn_desktop.services.practice.filling import fill_practice_office
from asn_desktop.store.schema import open_database
from tests.factories import MORNING, morning_clock

PEOPLE = 150
CALIBRATION_SECONDS = 0.150


@pytest.fixture(scope="module")
def large_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder: Path = tmp_path_factory.mktemp("calibration")
    database = open_database(folder / "kinerja.db", now=MORNING)
    office = Office(database, morning_clock(), folder)
    fill_practice_office(office, employees=PEOPLE, responses=0, years=1)
    yield office
    database.close()


def test_the_whole_office_is_read_and_counted(benchmark, large_office):
    period = periods_of(large_office, MORNING.year)[2]

    def read():
        view = calibration_view(large_office, PROGRAM, period.id, whole_office=True)
        return view, counted(view.lines, view.organization)

    view, count = benchmark(read)
    assert len(view.lines) > PEOPLE * 0.8
    assert count.check is not None
    assert benchmark.stats["mean"] < CALIBRATION_SECONDS
