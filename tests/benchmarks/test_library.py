"""What drafts for a whole office cost; run by hand, not in CI."""

from collections.abc import Iterator

import pytest

from asn_desktop.services.context import Office
from asn_desktop.services.performance.plans.library.bulk import (
    bulk_outlook,
    make_drafts,
    undo_drafts,
)
from asn_desktop.services.performance.plans.library.shipped import shipped_posts
from asn_desktop.store.schema import open_database
from tests.factories import (
    MORNING,
    Post,
    actor_for,
    add_employee,
    employee_id,
    fill_small_office,
    morning_clock,
)

PEOPLE = 45
YEAR = 2026


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("empat-puluh-lima")
    made = Office(open_database(folder / "kinerja.db", now=MORNING), morning_clock(), folder)
    names = [post.name for post in shipped_posts()]
    with made.database.write() as session:
        fill_small_office(session)
    head = employee_id(made, "Sri")
    with made.database.write() as session:
        for number in range(PEOPLE - 8):
            name = names[number % len(names)]
            add_employee(session, f"Pegawai {number:02d}", Post(name), appraiser_id=head)
    yield made
    made.database.close()


def test_45_drafts_in_one_step(benchmark, office):
    operator = actor_for(office, "Rina")
    made = []

    def everybody():
        if made:
            undo_drafts(office, operator, made.pop())
        ids = [line.employee_id for line in bulk_outlook(office, operator, YEAR)]
        assert len(ids) == PEOPLE
        return (office, operator, YEAR, ids), {}

    def draft(*arguments):
        made.append(make_drafts(*arguments))

    benchmark.pedantic(draft, setup=everybody, rounds=5)
    assert len(made[0].plan_ids) == PEOPLE


def test_the_summary_before_it(benchmark, office):
    lines = benchmark(bulk_outlook, office, actor_for(office, "Rina"), YEAR)
    assert lines is not None
