"""The colours keep the contrasts the design promises."""

from dataclasses import fields

import pytest

from asn_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

TEXT_PAIRS = [
    ("text", "surface"), ("text", "bg"), ("text2", "surface"), ("text2", "bg"),
    ("text3", "surface"), ("text3", "bg"), ("text3", "primary_soft"), ("text2", "table_header"),
    ("on_primary", "primary"), ("link", "surface"), ("link", "bg"), ("primary_ink", "primary_soft"),
    ("success_ink", "success_soft"), ("warning_ink", "warning_soft"),
    ("danger_ink", "danger_soft"), ("violet_ink", "violet_soft"), ("neutral_ink", "neutral_soft"),
    ("on_accent", "accent"), ("accent_ink", "surface"), ("side_text", "side"),
    ("on_snackbar", "snackbar"), ("snackbar_action", "snackbar"), ("danger", "surface"),
    ("on_primary", "rating_below"), ("on_primary", "rating_above"),
]  # fmt: skip
MARK_PAIRS = [
    ("border_strong", "surface"), ("border_strong", "bg"), ("success", "surface"),
    ("warning", "surface"), ("violet", "surface"), ("bar", "surface"),
]  # fmt: skip


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_is_readable_on_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), MARK_PAIRS)
def test_marks_and_borders_are_visible_on_their_ground(
    tokens: Tokens, ink: str, ground: str
) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 3.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_role_is_a_full_hex_colour(tokens: Tokens) -> None:
    for field in fields(tokens):
        if field.name != "dark":
            value = getattr(tokens, field.name)
            assert len(value) == 7
            assert int(value[1:], 16) >= 0
