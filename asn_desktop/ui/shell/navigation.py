"""The navigation at the left: grouped entries, badges, help, and who is signed in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.ui.kit.display.kawung import Logo
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.shell.entry.brand import PROGRAM_NAME
from asn_desktop.ui.shell.side.buttons import (
    LOWEST_ROW,
    RAIL,
    ROW,
    WIDE,
    Entry,
    EntryButton,
    UserButton,
)
from asn_desktop.ui.theme.theme import color, px

_BY_TAB, _BY_CLICK = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
_GAP = 4


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
        self._entries: dict[str, EntryButton] = {}
        self._counts: dict[str, int] = {}
        self._labels: list[Text] = []
        self.user = UserButton()
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
        """Show these entries under their groups; the first nine get Ctrl+1..9 as a hint.

        Those that stand under another one follow it, and show only while it is in front.
        """
        group, number = "", 0
        for entry in entries:
            number += not entry.under
            if entry.group != group and not entry.under:
                group = entry.group
                self._add_label(group)
            shortcut = f"Ctrl+{number}" if number <= 9 and not entry.under else ""
            button = EntryButton(entry.label, entry.icon, shortcut, under=entry.under)
            button.setObjectName(f"nav_{entry.key}")
            button.setCheckable(True)
            button.setFocusPolicy(_BY_TAB if not self._entries else _BY_CLICK)
            button.clicked.connect(self._on_clicked)
            button.stepped.connect(self._on_stepped)
            if entry.under:
                button.hide()
            self._entries[entry.key] = button
            self._list.addWidget(button)
        self._list.addStretch(1)
        self.set_rail(self._rail)

    def entry_keys(self) -> list[str]:
        """Return the keys of the entries that always show, in order."""
        return [key for key, button in self._entries.items() if not button.under]

    def has_entry(self, key: str) -> bool:
        """Tell whether there is such an entry, shown or not."""
        return key in self._entries

    def set_current(self, key: str) -> None:
        """Light one entry, or none, and show what stands under it or beside it."""
        current = self._entries.get(key)
        front = (current.under or key) if current else ""
        for name, button in self._entries.items():
            button.setChecked(name == key)
            lit = name == key or (current is None and name == self.entry_keys()[0])
            button.setFocusPolicy(_BY_TAB if lit else _BY_CLICK)
            if button.under:
                button.setVisible(button.under == front)
        self._fit()
        self._show_counts()
        if current is not None:
            # The entries that were shown or hidden find their places first.
            QTimer.singleShot(0, current, partial(self._scroll.ensureWidgetVisible, current, 0, 4))

    def set_badge(self, key: str, count: int) -> None:
        """Show how many things wait behind an entry."""
        if key in self._entries:
            self._counts[key] = count
            self._show_counts()

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
        self._help = EntryButton("Bantuan", "question", "F1")
        self._help.setObjectName("nav_help")
        self._help.clicked.connect(self.help_pressed)
        self._collapse = EntryButton("Ciutkan menu", "caret-double-left")
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
        room = room if room >= px(LOWEST_ROW) else self._room_of_a_row(3, 1)
        height = max(px(LOWEST_ROW), min(px(ROW), room))
        for button in (*self._entries.values(), self._help, self._collapse):
            button.setFixedHeight(height)

    def _room_of_a_row(self, air: int, gap: int) -> int:
        count = len(self._shown())
        self._list.setSpacing(gap)
        for label in self._labels:
            label.setContentsMargins(px(14), px(air), 0, px(2))
        shown = () if self._rail else self._labels
        taken = sum(label.sizeHint().height() for label in shown) + gap * (count + len(shown))
        return (self._scroll.viewport().height() - taken) // count

    def _shown(self) -> list[EntryButton]:
        return [button for button in self._entries.values() if not button.isHidden()]

    def _show_counts(self) -> None:
        # What waits behind a hidden entry is counted at the one it stands under.
        for key, button in self._entries.items():
            behind = (
                self._counts.get(name, 0)
                for name, other in self._entries.items()
                if other.under == key and other.isHidden()
            )
            button.set_badge(self._counts.get(key, 0) + sum(behind))

    def _on_stepped(self, step: int) -> None:
        buttons = [*self._shown(), self._help, self._collapse]
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
