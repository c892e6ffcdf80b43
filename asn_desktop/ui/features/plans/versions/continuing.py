"""Opens a plan where the person stopped: tab, result and field."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from asn_desktop.services.access.last_place import last_place, remember_place
from asn_desktop.ui.features.plans.plan_editor import RESULTS, PlanEditor
from asn_desktop.ui.kit.page import Page

_REST = 700


class PlaceKeeper(QObject):
    """Remembers where somebody is in a plan, a moment after every move."""

    def __init__(self, page: Page, editor: PlanEditor) -> None:
        super().__init__(page)
        self._page = page
        self._editor = editor
        self._plan_id = ""
        self._kept: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._keep)
        editor.tabs.chosen.connect(self._moved)
        editor.results.opened.connect(self._moved)
        application = QGuiApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def open_plan(self, plan_id: str) -> None:
        """Go to where the person was in a plan; the same plan again changes nothing."""
        if plan_id == self._plan_id:
            return
        self._timer.stop()
        self._plan_id = plan_id
        office, actor = self._page.workplace.office, self._page.workplace.actor
        self._page.workplace.tasks.read(
            self._page, lambda: last_place(office, actor, plan_id), self._go
        )

    def _go(self, place: dict[str, str]) -> None:
        self._kept = place
        if not place or self._has_moved():
            return
        tab = place.get("tab", RESULTS)
        if tab != RESULTS:
            self._editor.tabs.choose(tab)
        result = self._editor.results.rows.get(place.get("result", ""))
        if tab == RESULTS and result is not None:
            self._editor.results.open_result(result.key)
            self._focus_field(result, place.get("field", ""))

    def _focus_field(self, row: QWidget, name: str) -> None:
        number, _, field = name.partition(" ")
        if number.isdigit() and field:
            found = row.findChildren(QWidget, field)
            if int(number) < len(found):
                found[int(number)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_moved(self) -> bool:
        """Whether the person went somewhere in the plan while its place was being read."""
        return self._timer.isActive() and self._editor.tabs.current_key != RESULTS

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._editor.isAncestorOf(now):
            self._moved()

    def _moved(self, *_: object) -> None:
        if self._plan_id and self._page.isVisible():
            self._timer.start()

    def _keep(self) -> None:
        place = self._place()
        if place == self._kept:
            return
        self._kept = place
        office, actor, subject = (
            self._page.workplace.office,
            self._page.workplace.actor,
            self._plan_id,
        )
        self._page.workplace.tasks.write(
            self._page,
            lambda: remember_place(office, actor, place, subject),
            lambda _: None,
            # Where somebody was is not worth a message.
            lambda _: None,
        )

    def _place(self) -> dict[str, str]:
        open_id = self._editor.results.open_id
        place = {"tab": self._editor.tabs.current_key, "result": open_id}
        row = self._editor.results.rows.get(open_id)
        now = QApplication.focusWidget()
        if row is not None and now is not None and row.isAncestorOf(now) and now.objectName():
            same = row.findChildren(QWidget, now.objectName())
            place["field"] = f"{same.index(now)} {now.objectName()}"
        return place
