"""Quick search (Ctrl+K): people, plans, pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from asn_desktop.services.office.search import SearchResult, search_office
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.search import SearchField
from asn_desktop.ui.kit.drawing import draw_box, draw_text
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.shell.routes import NEED_ARGUMENTS, Route
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_HIT = Qt.ItemDataRole.UserRole + 1
_LIST_HEIGHT = 330
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found and the page that shows it."""

    title: str
    caption: str
    icon: str
    route: str
    arguments: dict[str, Any]


class _HitDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(200, px(46))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        hit: Hit = index.data(_HIT)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_box(painter, area, 6, color("primary_soft"))
        side = px(20)
        place = QRectF(area.left() + px(12), area.center().y() - side / 2, side, side)
        draw_icon(painter, hit.icon, place, color("link"))
        words = QRectF(place.right() + px(12), area.top() + px(4), 0, px(20))
        words.setRight(area.right() - px(8))
        draw_text(painter, words, hit.title, font("strong"), color("text"))
        words.translate(0, px(19))
        draw_text(painter, words, hit.caption, font("caption"), color("text2"))
        painter.restore()


class QuickSearch(Dialog):
    """Type, arrow keys, Enter.

    Attributes:
        hit: what was chosen, or None.
    """

    def __init__(self, parent: QWidget, workplace: Workplace, routes: Sequence[Route]) -> None:
        super().__init__(parent, "Cari", width=560, cancel_label="Tutup")
        self._workplace = workplace
        self._routes = [route for route in routes if route.name not in NEED_ARGUMENTS]
        self._known = {route.name for route in routes}
        self._asked = 0
        self.hit: Hit | None = None
        self._field = SearchField("Ketik nama, NIP, atau halaman")
        self._field.setObjectName("quick_search")
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._on_typed)
        self._field.searched.connect(self._on_searched)
        self._list = QListWidget()
        self._list.setObjectName("quick_results")
        self._list.setAccessibleName("Hasil pencarian")
        self._list.setItemDelegate(_HitDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setFixedHeight(px(_LIST_HEIGHT))
        self._list.itemClicked.connect(self._choose)
        self._empty = Text("", "body", "text2", wrap=True)
        self.body.addWidget(self._field)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._list)
        self._show(self._page_hits(""))
        self._field.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, workplace: Workplace, routes: Sequence[Route]) -> Hit | None:
        """Return what the user chose, or None."""
        dialog = cls(parent, workplace, routes)
        return dialog.hit if dialog.run() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of the field move in the list; Enter chooses (called by Qt)."""
        if watched is self._field and isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.KeyPress:
                return False
            if event.key() in _MOVES:
                self._list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self._list.currentItem()
                if item is not None:
                    self._choose(item)
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self, typed: str) -> None:
        self._show(self._page_hits(typed))

    def _on_searched(self, words: str) -> None:
        self._asked += 1
        work = partial(search_office, self._workplace.office, self._workplace.actor, words)
        self._workplace.tasks.read(self, work, partial(self._on_found, self._asked))

    def _on_found(self, number: int, result: SearchResult) -> None:
        # An answer to earlier words may come after a later one.
        if number == self._asked:
            self._show([*self._office_hits(result), *self._page_hits(self._field.text())])

    def _office_hits(self, result: SearchResult) -> list[Hit]:
        hits = []
        if "people" in self._known:
            hits += [
                Hit(
                    person.name,
                    " · ".join(part for part in (person.position, person.nip) if part),
                    "user",
                    "people",
                    {"employee_id": person.id},
                )
                for person in result.people
            ]
        if "plan" in self._known or "plans" in self._known:
            hits += [
                Hit(
                    f"SKP {plan.year} — {plan.name}",
                    plan.status,
                    "target",
                    "plan",
                    {"plan_id": plan.id},
                )
                for plan in result.plans
            ]
        return hits

    def _page_hits(self, typed: str) -> list[Hit]:
        words = typed.casefold().split()
        return [
            Hit(route.label, route.group or "Halaman", route.icon, route.name, {})
            for route in self._routes
            if all(word in f"{route.label} {route.words}".casefold() for word in words)
        ]

    def _show(self, hits: Sequence[Hit]) -> None:
        self._list.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title)
            item.setData(_HIT, hit)
            self._list.addItem(item)
        if hits:
            self._list.setCurrentRow(0)
        nothing = "Tidak ada yang cocok. Periksa ejaan, atau ketik sebagian nama atau NIP."
        self._empty.setText("" if hits else nothing)
        self._empty.setVisible(not hits)

    def _choose(self, item: QListWidgetItem) -> None:
        self.hit = item.data(_HIT)
        self.accept()
