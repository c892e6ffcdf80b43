"""The four charts of a view in the colours in force; only imported once the page stands.

Importing this module imports the drawing library, which takes half a second.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from asn_desktop.charts import element_heat_map as heat_map
from asn_desktop.charts import predicate_spread as spread
from asn_desktop.charts import service_index as services
from asn_desktop.charts import unit_achievement as units
from asn_desktop.charts.palette import DARK, LIGHT
from asn_desktop.charts.sheet import Look
from asn_desktop.services.dashboards.views import DashboardView
from asn_desktop.ui.theme.theme import active_theme


@dataclass(frozen=True, slots=True)
class Drawing:
    """How to fill an empty figure, and the main finding in one sentence."""

    draw: Callable[[Any], object]
    sentence: str


def make_drawings(view: DashboardView, chosen: str) -> dict[str, Drawing]:
    """Return the drawings by the kind of their marks; `chosen` is the key of the marked one."""
    return {
        "unit": Drawing(
            lambda figure: units.draw_unit_achievement(figure, view.groups, look(), chosen),
            units.main_finding(view.groups),
        ),
        "predicate": Drawing(
            lambda figure: spread.draw_predicate_spread(figure, view.spread, look(), chosen),
            spread.main_finding(view.spread),
        ),
        "element": Drawing(
            lambda figure: heat_map.draw_element_heat_map(figure, view.elements, look(), chosen),
            heat_map.main_finding(view.elements),
        ),
        "service": Drawing(
            lambda figure: services.draw_service_index(figure, view.services, look(), chosen),
            services.main_finding(view.services),
        ),
    }


def look() -> Look:
    """Return the look of the theme in force; asked at each drawing, never kept."""
    theme = active_theme()
    return Look(DARK if theme.tokens.dark else LIGHT, theme.text_scale)
