"""One filled practice office for all tests that only look at it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from asn_desktop.services.context import Office
from asn_desktop.services.practice.filling import PracticeSummary, fill_practice_office
from asn_desktop.store.schema import open_database
from tests.factories import MORNING, morning_clock


@dataclass(frozen=True, slots=True)
class Practice:
    """A filled office and what was said about it."""

    office: Office
    summary: PracticeSummary


@pytest.fixture(scope="package")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    """Fill an office with two years on 5 October 2026."""
    folder = tmp_path_factory.mktemp("practice")
    database = open_database(folder / "kinerja.db", now=MORNING)
    office = Office(database, morning_clock(), folder)
    yield Practice(office, fill_practice_office(office, employees=45, responses=600, years=2))
    database.close()
