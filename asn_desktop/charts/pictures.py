"""The charts as picture files, for the command line and for reports."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from asn_desktop.charts.element_heat_map import draw_element_heat_map
from asn_desktop.charts.predicate_spread import draw_predicate_spread
from asn_desktop.charts.service_index import draw_service_index
from asn_desktop.charts.sheet import Look
from asn_desktop.charts.unit_achievement import draw_unit_achievement
from asn_desktop.services.dashboards.views import DashboardView

_DOTS_PER_INCH = 96
_SHARPNESS = 2
_WIDTH, _HEIGHT = 560, 320
_LOOK = Look()


def figure_png(
    draw: Callable[[Figure], object], width: int = _WIDTH, height: int = _HEIGHT
) -> bytes:
    """Draw a chart of so many logical pixels and return it as PNG, twice as sharp."""
    figure = Figure(
        figsize=(width / _DOTS_PER_INCH, height / _DOTS_PER_INCH), dpi=_DOTS_PER_INCH * _SHARPNESS
    )
    FigureCanvasAgg(figure)
    draw(figure)
    stream = BytesIO()
    figure.savefig(stream, format="png", dpi=_DOTS_PER_INCH * _SHARPNESS)
    return stream.getvalue()


def save_png(draw: Callable[[Figure], object], path: Path) -> None:
    """Draw a chart into a PNG file.

    Raises:
        OSError: the file cannot be written.
    """
    path.write_bytes(figure_png(draw))


def save_dashboard_pictures(view: DashboardView, folder: Path) -> list[Path]:
    """Write the four charts of a dashboard into a folder that exists; return their paths.

    Raises:
        OSError: a file cannot be written.
    """
    drawings: tuple[tuple[str, Callable[[Figure], object]], ...] = (
        ("capaian-unit", lambda figure: draw_unit_achievement(figure, view.groups, _LOOK)),
        ("sebaran-predikat", lambda figure: draw_predicate_spread(figure, view.spread, _LOOK)),
        ("unsur-skm", lambda figure: draw_element_heat_map(figure, view.elements, _LOOK)),
        ("ikm-layanan", lambda figure: draw_service_index(figure, view.services, _LOOK)),
    )
    period = f"{view.period.year}-{view.period.short_label.replace(' ', '')}"
    paths = []
    for name, draw in drawings:
        path = folder / f"dasbor-{period}-{name}.png"
        save_png(draw, path)
        paths.append(path)
    return paths
