"""Holds the pages: each made when first asked for, with the way back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from asn_desktop.ui.kit.page import Page, Workplace
from asn_desktop.ui.shell.routes import may_open, page_class, route_named


@dataclass(frozen=True, slots=True)
class Visit:
    """One place in the history."""

    route: str
    arguments: dict[str, Any]


class PageStack(QStackedWidget):
    """Opens pages by route, one kept instance per route.

    Signals:
        made: a page that was just made, to be wired once.
        left: the page in front let the user go.
        shown: another page is in front, or the same with other arguments.
    """

    made = Signal(object)
    shown = Signal()
    left = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._pages: dict[str, Page] = {}
        self._visits: list[Visit] = []

    @property
    def page(self) -> Page | None:
        """The page in front."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def route(self) -> str:
        """The name of the route in front; "" before the first."""
        return self._visits[-1].route if self._visits else ""

    @property
    def arguments(self) -> dict[str, Any]:
        """What the page in front was opened with."""
        return self._visits[-1].arguments if self._visits else {}

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier visit."""
        return len(self._visits) > 1

    def open(self, route: str, arguments: dict[str, Any] | None = None) -> bool:
        """Bring a page to the front unless the present one must not be left."""
        if not self._may_leave():
            return False
        self.left.emit()
        visit = Visit(route, arguments or {})
        if self._visits and self._visits[-1].route == route:
            self._visits.pop()
        self._show(visit)
        return True

    def back(self) -> bool:
        """Return to the visit before, if there is one and the page may be left."""
        if not self.can_go_back or not self._may_leave():
            return False
        self.left.emit()
        self._visits.pop()
        self._show(self._visits.pop())
        return True

    def may_leave(self) -> bool:
        """Ask the page in front whether its work is safe."""
        return self._may_leave()

    def page_of(self, route: str) -> Page | None:
        """Return a page that was made already."""
        return self._pages.get(route)

    def carried(self, asking: object, arguments: dict[str, Any] | None) -> dict[str, Any] | None:
        """Return the arguments as they are; a page on which is typed for somebody adds for whom."""
        actor = asking.workplace.actor if isinstance(asking, Page) else None
        if actor is None or not actor.typing_for:
            return arguments
        return {**(arguments or {}), "typing_for": actor}

    def may_open(self, route: str, arguments: dict[str, Any] | None) -> bool:
        """Tell whether who works, or types for somebody, may open a page."""
        actor = (arguments or {}).get("typing_for") or self._workplace.actor
        return may_open(actor, route_named(route))

    def _may_leave(self) -> bool:
        return self.page is None or self.page.can_leave()

    def _show(self, visit: Visit) -> None:
        typist = visit.arguments.get("typing_for")
        # Pages on which is typed for somebody are kept apart from the own ones.
        key = visit.route if typist is None else f"{visit.route}/{typist.employee_id}"
        page = self._pages.get(key)
        if page is None:
            place = self._workplace if typist is None else replace(self._workplace, actor=typist)
            page = page_class(route_named(visit.route))(place, self)
            self._pages[key] = page
            self.addWidget(page)
            self.made.emit(page)
        self._visits.append(visit)
        self.setCurrentWidget(page)
        page.load(**visit.arguments)
        self.shown.emit()
