"""A figure drawn in pixels: bars, lines and words placed where they were measured to fit."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from matplotlib.artist import Artist
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from matplotlib.transforms import TransformedPath

from asn_desktop.base.settings import resource_path
from asn_desktop.charts.palette import LIGHT, ChartPalette

_POINTS_A_PIXEL = 0.75
_DOTS_PER_INCH = 96
_FONT_FILES = ("OpenSans-Regular.ttf", "OpenSans-SemiBold.ttf")
_SMALL = 11


@dataclass(frozen=True, slots=True)
class Look:
    """How charts look: colours and the factor on text and on what holds text."""

    palette: ChartPalette = LIGHT
    scale: float = 1.0


class Sheet:
    """A figure as a sheet of pixels, the origin at the upper left as on screen.

    One axes without ticks covers the whole figure: sizes follow from the figure's size at 96
    dots per inch, so that nothing has to be laid out twice.

    Attributes:
        width, height: of the figure in logical pixels.
        look: colours and text factor.
    """

    def __init__(self, figure: Figure, look: Look) -> None:
        self.look = look
        self.ink = look.palette
        inches = figure.get_size_inches()
        self.width = float(inches[0]) * _DOTS_PER_INCH
        self.height = float(inches[1]) * _DOTS_PER_INCH
        figure.set_facecolor(self.ink.surface)
        self._axes = figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._axes.set_xlim(0, self.width)
        self._axes.set_ylim(self.height, 0)
        self._whole = TransformedPath(Path.unit_rectangle(), self._axes.transAxes)
        # Later artists lie above earlier ones, whatever their kind.
        self._level = 1.0

    def px(self, pixels: float) -> float:
        """Scale a size that holds text."""
        return pixels * self.look.scale

    def box(
        self,
        place: tuple[float, float, float, float],
        fill: str | None,
        line: str | None = None,
        *,
        key: str = "",
        hatch: bool = False,
    ) -> Rectangle:
        """Draw a rectangle: left, top, width, height; `key` makes it a mark to press."""
        left, top, width, height = place
        patch = Rectangle(
            (left, top),
            width,
            height,
            facecolor=fill or "none",
            edgecolor=line or "none",
            linewidth=_POINTS_A_PIXEL * 1.2 if line else 0,
        )
        if hatch:
            patch.set_hatch("/////")
            patch.set_hatch_linewidth(_POINTS_A_PIXEL * 1.3)
        self._place(patch, key)
        return patch

    def boxes(
        self, places: Sequence[tuple[float, float, float, float]], fills: Sequence[str]
    ) -> None:
        """Draw many rectangles as one artist, several times faster than one by one."""
        corners = [
            ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
            for left, top, width, height in places
        ]
        self._place(PolyCollection(corners, facecolors=list(fills), linewidths=0), "")

    def line(
        self, start: tuple[float, float], end: tuple[float, float], color: str, width: float = 1.0
    ) -> Line2D:
        """Draw a straight line; `width` in pixels."""
        drawn = Line2D(
            (start[0], end[0]),
            (start[1], end[1]),
            color=color,
            linewidth=width * _POINTS_A_PIXEL,
            solid_capstyle="butt",
        )
        self._place(drawn, "")
        return drawn

    def dot(
        self,
        place: tuple[float, float],
        color: str,
        size: float,
        marker: str,
        *,
        hollow: bool = False,
    ) -> Line2D:
        """Draw a marker, `size` pixels wide."""
        drawn = Line2D(
            [place[0]],
            [place[1]],
            marker=marker,
            markersize=size * _POINTS_A_PIXEL,
            markerfacecolor=self.ink.surface if hollow else color,
            markeredgecolor=color,
            markeredgewidth=1.5 if hollow else 0.8,
            linestyle="none",
        )
        self._place(drawn, "")
        return drawn

    def words(
        self,
        place: tuple[float, float],
        text: str,
        color: str,
        *,
        side: str = "left",
        strong: bool = False,
        size: float = _SMALL,
        key: str = "",
    ) -> Text:
        """Write a line of text, its middle at the height given; `side` is what touches the place.

        Sizes are in pixels at 100 %.
        """
        written = Text(
            place[0],
            place[1],
            text,
            color=color,
            ha=side,
            va="center_baseline",
            fontproperties=_font(self.px(size) * _POINTS_A_PIXEL, strong),
            parse_math=False,
        )
        self._place(written, key)
        return written

    def clear(self, place: tuple[float, float], text: str) -> None:
        """Wipe the grid away below a text that will begin here."""
        margin, height = self.px(3), self.px(14)
        width = self.text_width(text) + 2 * margin
        self.box((place[0] - margin, place[1] - height / 2, width, height), self.ink.surface)

    def touch_area(self, place: tuple[float, float, float, float], key: str) -> None:
        """Make a whole row pressable, not only its small mark."""
        self.box(place, None, key=key)

    def text_width(self, text: str, *, strong: bool = False, size: float = _SMALL) -> float:
        """Return how many pixels a text takes."""
        return _width(text, strong) * self.px(size)

    def fitting(self, text: str, width: float, *, strong: bool = False) -> str:
        """Return the text, shortened with an ellipsis where it takes more than `width` pixels."""
        if self.text_width(text, strong=strong) <= width:
            return text
        kept = text
        while kept and self.text_width(kept.rstrip() + "…", strong=strong) > width:
            kept = kept[:-1]
        return kept.rstrip() + "…"

    def nothing_yet(self, sentence: str) -> None:
        """Say that there is nothing to draw."""
        self.words(
            (self.width / 2, self.height / 2), sentence, self.ink.text3, side="center", size=13
        )

    def _place(self, artist: Artist, key: str) -> None:
        # Not add_patch and the like: they work out limits that are already set. The shared path
        # keeps the axes from making a clip box for each artist; nothing is clipped at all.
        artist.set_clip_path(self._whole)
        artist.set_clip_on(False)
        self._axes.add_artist(artist)
        artist.set_zorder(self._level)
        self._level += 0.001
        if key:
            artist.set_gid(key)


@cache
def _register_fonts() -> str:
    for name in _FONT_FILES:
        fontManager.addfont(str(resource_path("fonts", name)))
    return "Open Sans"


@cache
def _font(points: float, strong: bool) -> FontProperties:
    weight = "semibold" if strong else "normal"
    return FontProperties(family=_register_fonts(), weight=weight, size=points)


@cache
def _width(text: str, strong: bool) -> float:
    """Return the width of a text as a multiple of its size."""
    if not text:
        return 0.0
    outline: Any = TextPath((0, 0), text, size=100, prop=_font(100, strong), usetex=False)
    return float(outline.get_extents().x1) / 100
