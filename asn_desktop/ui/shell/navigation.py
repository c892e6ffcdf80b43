"""The navigation at the left: grouped entries, badges, help, and who is signed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.ui.kit.display.avatar import draw_avatar
from asn_desktop.ui.kit.display.chip import badge_width, draw_badge
from asn_desktop.ui.kit.display.kawung import Logo
from asn_desktop.ui.kit.drawing import draw_box, draw_focus_ring, draw_text, smooth_painter
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.shell.entry.brand import PROGRAM_NAME
from asn_desktop.ui.theme.icons import draw_icon, icon_exists
from asn_desktop.ui.theme.theme import color, font, px

WIDE, RAIL = 212, 64
_BY_TAB, _BY_CLICK = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
_ROW, _LOWEST_ROW, _GAP = 38, 28, 4
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; the key is the route's name."""

    key: str
    label: str
    icon: str
    group: str


class _Entry(KeyboardFocus, QPushButton):
    """A painted entry; its colours are those of the dark side.

    Signals:
        stepped: an arrow key asks for the entry below (1) or above (-1).
    """

    stepped = Signal(int)

    def __init__(self, label: str, icon: str, shortcut: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self._label = label
        self.badge = 0
        self.rail = False
        self.hint = f"{label} ({shortcut})" if shortcut else label
        self.setAccessibleName(label)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def set_face(self, label: str, icon: str) -> None:
        """Show other words and another icon."""
        self._label, self._icon_name, self.hint = label, icon, label
        self.setAccessibleName(label)
        self.update()

    def set_badge(self, count: int) -> None:
        """Show a count; 0 hides it."""
        self.badge = count
        self.setAccessibleDescription(f"{count} menunggu" if count else "")
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Show the icon only."""
        self.rail = rail
        self.setToolTip(self.hint if rail else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the navigation (called by Qt); the height is set from outside."""
        return QSize(px(RAIL if self.rail else WIDE) - 16, px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the least hit size (called by Qt)."""
        return QSize(px(40), px(_LOWEST_ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, open with Enter (called by Qt)."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entry (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        if self.isChecked():
            draw_box(painter, area, 6, color("side_active"))
            bar = QRectF(0, area.height() / 2 - px(10), 3, px(20))
            draw_box(painter, bar, 1.5, color("accent"))
        elif self.underMouse():
            draw_box(painter, area, 6, _shade("side_active", 110))
        ink = color("on_primary") if self.isChecked() else color("side_text")
        self._draw_content(painter, area, ink)
        if self.shows_ring():
            draw_focus_ring(painter, area, 6, "snackbar_action" if _light() else "link")
        painter.end()

    def _draw_content(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        side = px(20)
        left = (area.width() - side) / 2 if self.rail else px(14)
        place = QRectF(left, (area.height() - side) / 2, side, side)
        filled = f"{self._icon_name}-fill"
        name = filled if self.isChecked() and icon_exists(filled) else self._icon_name
        draw_icon(painter, name, place, ink)
        right = area.right() - px(8)
        if self.badge:
            words = str(self.badge) if self.badge < 100 else "99+"
            width, height = badge_width(words), px(20)
            top = 0 if self.rail else (area.height() - height) / 2
            right = area.right() - width - (0 if self.rail else px(8))
            draw_badge(painter, QRectF(right, top, width, height), words, "accent")
        if not self.rail:
            made = font("strong" if self.isChecked() else "body")
            words_area = QRectF(px(46), 0, right - px(50), area.height() - 1)
            draw_text(painter, words_area, self._label, made, ink)


class _UserButton(KeyboardFocus, QPushButton):
    """Who is signed in; opens the user's menu."""

    def __init__(self) -> None:
        super().__init__()
        self._name = self._role = ""
        self.rail = False
        self.setObjectName("user_menu")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_user(self, name: str, role: str) -> None:
        """Show a person and the role in force."""
        self._name, self._role = name, role
        self.setAccessibleName(f"{name}, {role}. Menu akun")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the block (called by Qt)."""
        return QSize(px(RAIL), px(54))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw avatar, name and role (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        ground = _shade("side_active", 90) if self.underMouse() else color("side_deep")
        painter.fillRect(area, ground)
        side = px(34)
        left = (area.width() - side) / 2 if self.rail else px(16)
        draw_avatar(
            painter, QRectF(left, (area.height() - side) / 2, side, side), self._name, "warning"
        )
        if not self.rail:
            words = QRectF(px(60), area.height() / 2 - px(18), area.width() - px(88), px(18))
            name = self._name.partition(",")[0]
            draw_text(painter, words, name, font("small_strong"), color("on_primary"))
            words.translate(0, px(18))
            draw_text(painter, words, self._role, font("caption"), color("side_text"))
            caret = QRectF(area.right() - px(28), area.height() / 2 - px(7), px(14), px(14))
            draw_icon(painter, "caret-up-bold", caret, color("side_text"))
        if self.shows_ring():
            draw_focus_ring(painter, area.adjusted(2, 2, -2, -2), 6, "on_primary")
        painter.end()


class Navigation(QFrame):
    """The dark side: 212 px, or a rail of 64 px.

    Signals:
        opened: the key of the entry that was pressed.
        help_pressed: the help entry was pressed.
        collapse_pressed: the user wants the other width.
    """

    opened = Signal(str)
    help_pressed = Signal()
    collapse_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rail = False
        self._entries: dict[str, _Entry] = {}
        self._labels: list[Text] = []
        self.user = _UserButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_brand())
        column.addWidget(self._make_list(), 1)
        column.addLayout(self._make_below())
        column.addWidget(self.user)
        self.set_rail(False)

    @property
    def is_rail(self) -> bool:
        """Whether only icons are shown."""
        return self._rail

    def set_office(self, name: str, *, practice: bool = False) -> None:
        """Show the office under the program's name; a practice office says so in white."""
        short = name.replace("Kecamatan ", "Kec. ", 1)
        self._office.setText("Kantor contoh" if practice else short)
        self._office.set_ink("on_primary" if practice else "side_text")

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries under their groups; the first nine get Ctrl+1..9 as a hint."""
        group = ""
        for number, entry in enumerate(entries, start=1):
            if entry.group != group:
                group = entry.group
                self._add_label(group)
            shortcut = f"Ctrl+{number}" if number <= 9 else ""
            button = _Entry(entry.label, entry.icon, shortcut)
            button.setObjectName(f"nav_{entry.key}")
            button.setCheckable(True)
            button.setFocusPolicy(_BY_TAB if number == 1 else _BY_CLICK)
            button.clicked.connect(self._on_clicked)
            button.stepped.connect(self._on_stepped)
            self._entries[entry.key] = button
            self._list.addWidget(button)
        self._list.addStretch(1)
        self.set_rail(self._rail)

    def entry_keys(self) -> list[str]:
        """Return the keys of the entries in order."""
        return list(self._entries)

    def set_current(self, key: str) -> None:
        """Light one entry, or none."""
        for name, button in self._entries.items():
            button.setChecked(name == key)
            lit = name == key or (not self._entries.get(key) and name == self.entry_keys()[0])
            button.setFocusPolicy(_BY_TAB if lit else _BY_CLICK)
        if key in self._entries:
            self._scroll.ensureWidgetVisible(self._entries[key], 0, 4)

    def set_badge(self, key: str, count: int) -> None:
        """Show how many things wait behind an entry."""
        if key in self._entries:
            self._entries[key].set_badge(count)

    def set_rail(self, rail: bool) -> None:
        """Show icons only, or icons with words."""
        self._rail = rail
        self.setFixedWidth(px(RAIL if rail else WIDE))
        self._words.setVisible(not rail)
        self.user.rail = rail
        self.user.setToolTip(self.user.accessibleName() if rail else "")
        for label in self._labels:
            label.setVisible(not rail)
        for button in (*self._entries.values(), self._help, self._collapse):
            button.set_rail(rail)
        words = "Lebarkan menu" if rail else "Ciutkan menu"
        self._collapse.set_face(words, "caret-double-right" if rail else "caret-double-left")
        self._collapse.set_rail(rail)
        self._fit()

    def focus_current(self) -> None:
        """Put the keyboard on the lit entry."""
        buttons = sorted(self._entries.values(), key=lambda button: not button.isChecked())
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows closer where there is little height (called by Qt)."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take over another text size (called by Qt)."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.set_rail(self._rail)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dark ground (called by Qt)."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("side"))
        painter.end()

    def _make_brand(self) -> QWidget:
        brand = QWidget()
        brand.setFixedHeight(px(62))
        row = QHBoxLayout(brand)
        row.setContentsMargins(px(17), 0, px(8), 0)
        row.setSpacing(px(10))
        row.addWidget(Logo(31), 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Text(PROGRAM_NAME, "strong", "on_primary"))
        self._office = ElidedText("", "caption", "side_text")
        words.addWidget(self._office)
        words.addStretch(1)
        row.addWidget(self._words, 1)
        return brand

    def _make_list(self) -> QScrollArea:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        holder = QWidget()
        holder.setProperty("surface", "clear")
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(8, 0, 8, 0)
        self._list.setSpacing(_GAP)
        self._scroll.setWidget(holder)
        return self._scroll

    def _make_below(self) -> QVBoxLayout:
        below = QVBoxLayout()
        below.setContentsMargins(8, 4, 8, 8)
        below.setSpacing(_GAP)
        self._help = _Entry("Bantuan", "question", "F1")
        self._help.setObjectName("nav_help")
        self._help.clicked.connect(self.help_pressed)
        self._collapse = _Entry("Ciutkan menu", "caret-double-left")
        self._collapse.setObjectName("nav_collapse")
        self._collapse.clicked.connect(self.collapse_pressed)
        for button in (self._help, self._collapse):
            button.setFocusPolicy(_BY_CLICK)
            button.stepped.connect(self._on_stepped)
            below.addWidget(button)
        return below

    def _add_label(self, group: str) -> None:
        label = Text(group.upper(), "group", "side_text")
        self._labels.append(label)
        self._list.addWidget(label)

    def _fit(self) -> None:
        if not self._entries:
            return
        # With air between the groups; closer only where that would be too high.
        room = self._room_of_a_row(8, _GAP)
        room = room if room >= px(_LOWEST_ROW) else self._room_of_a_row(3, 1)
        height = max(px(_LOWEST_ROW), min(px(_ROW), room))
        for button in (*self._entries.values(), self._help, self._collapse):
            button.setFixedHeight(height)

    def _room_of_a_row(self, air: int, gap: int) -> int:
        count = len(self._entries)
        self._list.setSpacing(gap)
        for label in self._labels:
            label.setContentsMargins(px(14), px(air), 0, px(2))
        shown = () if self._rail else self._labels
        taken = sum(label.sizeHint().height() for label in shown) + gap * (count + len(shown))
        return (self._scroll.viewport().height() - taken) // count

    def _on_stepped(self, step: int) -> None:
        buttons = [*self._entries.values(), self._help, self._collapse]
        place = next((at for at, button in enumerate(buttons) if button.hasFocus()), 0)
        wanted = buttons[(place + step) % len(buttons)]
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if wanted in self._entries.values():
            self._scroll.ensureWidgetVisible(wanted, 0, 4)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        key, button = next(pair for pair in self._entries.items() if pair[1] is pressed)
        # The shell lights the entry once the page may be left.
        button.setChecked(not button.isChecked())
        self.opened.emit(key)


def _light() -> bool:
    return color("surface").lightness() > 128


def _shade(role: str, alpha: int) -> QColor:
    shade = QColor(color(role))
    shade.setAlpha(alpha)
    return shade
