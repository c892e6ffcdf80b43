"""Reading a plan costs the same number of queries at any size."""

from contextlib import contextmanager

from sqlalchemy import event

from asn_desktop.services.performance.plans.opening import start_point
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import add_result
from tests.factories import actor_for
from tests.services.performance.plans.plan_contents import head_plan, staff_plan, staff_result


@contextmanager
def counted(office):
    statements = []

    def note(_connection, _cursor, statement, *_rest):
        statements.append(statement)

    event.listen(office.database.engine, "before_cursor_execute", note)
    yield statements
    event.remove(office.database.engine, "before_cursor_execute", note)


def test_a_plan_of_thirty_results_is_read_with_as_many_queries_as_one_of_one(office):
    _, _, parent = head_plan(office)
    andi, plan_id, _ = staff_plan(office, parent)
    with counted(office) as few:
        plan_view(office, andi, plan_id)
    for number in range(29):
        add_result(office, andi, plan_id, staff_result(f"Hasil kerja {number}", parent))
    with counted(office) as many:
        view = plan_view(office, andi, plan_id)
    assert len(view.results) == 30
    assert sum(len(line.indicators) for line in view.results) == 90
    assert len(many) == len(few) <= 18


def test_the_start_names_the_appraiser_the_deadline_and_what_can_be_supported(any_office):
    head_plan(any_office)
    start = start_point(any_office, actor_for(any_office, "Andi"))
    assert (start.year, start.appraiser_name, start.parent_count) == (
        2026,
        "Sri Wahyuni, S.Sos.",
        1,
    )
    assert start.due.isoformat() == "2026-01-31"
    assert start.problem == ""


def test_the_start_says_why_no_plan_can_be_made(office):
    start = start_point(office, actor_for(office, "Andi"), 2031)
    assert start.problem == "Tahun kinerja 2031 belum dibuka. Minta operator membukanya."
