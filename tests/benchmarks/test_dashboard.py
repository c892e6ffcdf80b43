"""What the dashboard costs at 150 people and six quarters; run by hand, not in CI."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from asn_desktop.charts.element_heat_map import draw_element_heat_map
from asn_desktop.charts.predicate_spread import draw_predicate_spread
from asn_desktop.charts.service_index import draw_service_index
from asn_desktop.charts.sheet import Look
from asn_desktop.charts.unit_achievement import draw_unit_achievement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.dashboards.overview import dashboard_view
from asn_desktop.services.dashboards.views import DashboardView
from asn_desktop.services.practice.filling import fill_practice_office
from asn_desktop.store.schema import open_database
from tests.factories import MORNING, morning_clock

PEOPLE = 150
CHART = (360, 150)


@pytest.fixture(scope="module")
def large_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder: Path = tmp_path_factory.mktemp("dashboard")
    database = open_database(folder / "kinerja.db", now=MORNING)
    office = Office(database, morning_clock(), folder)
    fill_practice_office(office, employees=PEOPLE, responses=5_000, years=2)
    yield office
    database.close()


@pytest.fixture(scope="module")
def view(large_office: Office) -> DashboardView:
    found = dashboard_view(large_office, PROGRAM)
    assert found is not None
    return found


def test_the_whole_dashboard_is_read(benchmark, large_office):
    view = benchmark(dashboard_view, large_office, PROGRAM)
    assert len(view.people) > PEOPLE * 0.9


@pytest.mark.parametrize(
    ("draw", "part"),
    [
        (draw_unit_achievement, "groups"),
        (draw_predicate_spread, "spread"),
        (draw_element_heat_map, "elements"),
        (draw_service_index, "services"),
    ],
)
def test_a_chart_is_drawn_anew(benchmark, view, draw, part):
    figure = Figure(figsize=(CHART[0] / 96, CHART[1] / 96), dpi=96)
    canvas = FigureCanvasAgg(figure)

    def redraw() -> None:
        figure.clear()
        draw(figure, getattr(view, part), Look())
        canvas.draw()

    benchmark(redraw)
    assert figure.axes
