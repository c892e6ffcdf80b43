"""Each icon named anywhere in the user interface exists in the bundled font."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

import asn_desktop.ui
from asn_desktop.ui.theme.icons import icon, icon_exists
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme

UI = Path(asn_desktop.ui.__file__).parent
DESIGN_NAMES = (
    "house", "target", "chats-circle", "graduation-cap", "scales", "check-square-offset",
    "clipboard-text", "monitor", "chart-bar", "files", "users-three", "calendar-check",
    "gear-six", "floppy-disk", "printer", "export", "plus-bold", "pencil-simple", "trash",
    "paper-plane-tilt-bold", "arrow-u-up-left-bold", "pencil-simple-bold", "check-bold",
    "lock-simple-fill", "circle-dashed-bold", "chat-circle-text-bold", "arrow-down-bold",
    "equals-bold", "arrow-up-bold", "tree-structure", "arrow-elbow-down-right-bold",
    "warning-octagon-fill", "warning-fill", "info-fill", "check-circle-fill", "clock-bold",
    "hash-bold", "star-bold", "money-bold", "paperclip", "file-pdf", "image",
)  # fmt: skip
_SUFFIXED = re.compile(r'"((?:ph\.)?[a-z0-9]+(?:-[a-z0-9]+)*-(?:bold|fill))"')
_DEFAULT = re.compile(r'\bicon: str = "([a-z0-9.-]+)"')
_CALLED = re.compile(r'(?:\bicon|IconLabel|IconTile|IconButton|set_icon)\(\s*"([a-z0-9.-]+)"')


def named_icons() -> set[str]:
    names: set[str] = set()
    for path in UI.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        names.update(_SUFFIXED.findall(text))
        names.update(_CALLED.findall(text))
        names.update(_DEFAULT.findall(text))
    return names


@pytest.mark.parametrize("name", sorted({*DESIGN_NAMES, *named_icons()}))
def test_the_font_has_the_icon(name: str) -> None:
    assert icon_exists(name)


def test_an_unknown_icon_is_refused_by_name(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="seal-check-of-nothing"):
        icon("seal-check-of-nothing")


def test_an_icon_follows_the_theme(qapp: QApplication) -> None:
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(qapp, theme)
    house = icon("house-fill", "text")
    light = _inks(house.pixmap(QSize(24, 24)))
    theme.set_mode(ThemeMode.DARK)
    dark = _inks(house.pixmap(QSize(24, 24)))
    assert light == {"#17212e"}
    assert dark == {"#e9eef5"}


def _inks(picture) -> set[str]:
    image = picture.toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
