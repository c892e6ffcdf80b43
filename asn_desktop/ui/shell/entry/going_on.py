"""Brings somebody who signs in back to the plan he or she was writing."""

from PySide6.QtCore import QObject

from asn_desktop.services.access.last_place import last_place, remember_place
from asn_desktop.ui.shell.workspace import Workspace

_HOME, _PLAN = "home", "plan"


class ProgramPlace(QObject):
    """Remembers which plan is open, and opens it at the next start.

    Only plans: they are written over days, and everything else is reached from the home page.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._kept: dict[str, str] | None = None
        workplace = workspace.workplace
        office, actor = workplace.office, workplace.actor
        workplace.tasks.read(self, lambda: last_place(office, actor), self._go)

    def _go(self, place: dict[str, str]) -> None:
        self._kept = place
        pages = self._workspace.pages
        if place.get("route") == _PLAN and pages.route == _HOME:
            self._workspace.open_page(_PLAN, {"plan_id": place.get("plan_id", "")})
        pages.shown.connect(self._keep)

    def _keep(self) -> None:
        pages = self._workspace.pages
        place = {}
        if pages.route == _PLAN:
            place = {"route": _PLAN, "plan_id": str(pages.arguments.get("plan_id") or "")}
        if place == self._kept:
            return
        self._kept = place
        workplace = self._workspace.workplace
        office, actor = workplace.office, workplace.actor
        # Where somebody was is not worth a message when it cannot be kept.
        workplace.tasks.write(
            self, lambda: remember_place(office, actor, place), lambda _: None, lambda _: None
        )
