"""The colours of charts in both appearances, as data (design reference §2.2)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartPalette:
    """One appearance; colours are `#RRGGBB`.

    Attributes:
        missed: second series, always together with a hatch.
        predicates, predicate_lines: fill and outline, worst predicate first.
        sequence: six steps of the heat map, lowest first.
        inks: dark and light text, for whichever reads better on a fill.
    """

    surface: str
    text: str
    text2: str
    text3: str
    grid: str
    link: str
    danger: str
    achieved: str
    missed: str
    predicates: tuple[str, ...]
    predicate_lines: tuple[str, ...]
    sequence: tuple[str, ...]
    inks: tuple[str, str] = ("#17212E", "#FFFFFF")


LIGHT = ChartPalette(
    surface="#FFFFFF",
    text="#17212E",
    text2="#435164",
    text3="#5B697B",
    grid="#D5DDE7",
    link="#1C5196",
    danger="#B3372A",
    achieved="#1C5196",
    missed="#C9770F",
    predicates=("#9C3412", "#DB7B3F", "#F0C068", "#7FAEDD", "#1C5196"),
    predicate_lines=("#9C3412", "#B35A22", "#A87A1E", "#4C7FB8", "#1C5196"),
    sequence=("#F1F6FC", "#CFE1F4", "#9FC3E8", "#5E97D1", "#2C6AB3", "#143F7A"),
)
DARK = ChartPalette(
    surface="#18212D",
    text="#E9EEF5",
    text2="#BAC6D5",
    text3="#9AA9BB",
    grid="#314053",
    link="#8DBDF6",
    danger="#EF8474",
    achieved="#6FA8EA",
    missed="#F0A24A",
    predicates=("#F0917A", "#D9783F", "#C99A3F", "#3D6FAE", "#6FA8EA"),
    predicate_lines=("#F0917A", "#D9783F", "#C99A3F", "#6FA8EA", "#6FA8EA"),
    sequence=("#1B2A3D", "#1F3F66", "#27588F", "#3B78BE", "#6FA8EA", "#B7D4F7"),
)


def blended(sequence: tuple[str, ...], share: float) -> str:
    """Return the colour at a place of a sequence, 0 being its first and 1 its last."""
    place = min(max(share, 0.0), 1.0) * (len(sequence) - 1)
    step = min(int(place), len(sequence) - 2)
    rest = place - step
    below, above = _parts(sequence[step]), _parts(sequence[step + 1])
    mixed = (round(low + (high - low) * rest) for low, high in zip(below, above, strict=True))
    return "#" + "".join(f"{part:02X}" for part in mixed)


def better_ink(fill: str, inks: tuple[str, str]) -> str:
    """Return the text colour with the higher contrast on a fill."""
    return max(inks, key=lambda ink: contrast(ink, fill))


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _parts(color))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
