"""The base of every page: what the shell asks of it and what it may ask of the shell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.ui.kit.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from asn_desktop.services.context import Actor, Office
    from asn_desktop.ui.kit.containers.footer import ActionFooter
    from asn_desktop.ui.tasks.runner import TaskRunner

__all__ = ["Notice", "NoticeKind", "Page", "Workplace"]


@dataclass(frozen=True, slots=True)
class Workplace:
    """The few things every page is given.

    Attributes:
        office: the open data and its clock.
        actor: who is signed in, in which role.
        tasks: runs services off the GUI thread.
    """

    office: Office
    actor: Actor
    tasks: TaskRunner


class Page(QWidget):
    """One page of the main window; the shell draws its header, message bar and footer.

    Attributes:
        help_topic: key of the help article opened by F1.
        footer: the action footer of a form page; None shows the status bar.
        keys: (key, word) pairs shown in the status bar, e.g. (("Ctrl+F", "cari"),).
        has_back: whether the header shows the back button.
        stands_under: navigation entry to light instead of the route's own, "" for that one;
            set it before the title.

    Signals:
        open_page: route name and the arguments for its `load`.
        notice: a Notice for the message bar.
        undoable: sentence and a callable that takes the change back, for the snackbar.
        saved: what the status bar says, e.g. "Tersimpan 10.42".
        title_changed: title, caption or badge is different now.
        close_page: go back to where the user came from.
        data_replaced: everything stored is different now; back to the sign-in names.
    """

    open_page = Signal(str, dict)
    notice = Signal(object)
    undoable = Signal(str, object)
    saved = Signal(str)
    title_changed = Signal()
    close_page = Signal()
    data_replaced = Signal()

    help_topic = ""
    keys: tuple[tuple[str, str], ...] = ()
    has_back = False
    stands_under = ""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.footer: ActionFooter | None = None
        self._title = ""
        self._caption = ""
        self._badge = 0
        self.setProperty("surface", "page")
        # Without it a subclass of QWidget leaves the style sheet's ground out.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @property
    def title(self) -> str:
        """The words in the header and in the window's title."""
        return self._title

    @property
    def caption(self) -> str:
        """The one line under the title; it says first for whom is typed."""
        actor = self.workplace.actor
        if not actor.typing_for:
            return self._caption
        mark = f"Diketik oleh {actor.name} untuk {actor.typing_for}"
        return f"{mark} · {self._caption}" if self._caption else mark

    @property
    def badge(self) -> int:
        """How many things wait on this page; the number beside its navigation entry."""
        return self._badge

    def set_title(self, title: str, caption: str = "") -> None:
        """Change title and caption; the header follows."""
        if (title, caption) != (self._title, self._caption):
            self._title, self._caption = title, caption
            self.title_changed.emit()

    def set_badge(self, count: int) -> None:
        """Change the number beside the navigation entry."""
        if count != self._badge:
            self._badge = count
            self.title_changed.emit()

    def header_actions(self) -> list[QWidget]:
        """Return the widgets at the right of the header, left to right; made once."""
        return []

    def load(self, **arguments: object) -> None:
        """Show what the route's arguments ask for; called each time the page is opened."""
        self.refresh()

    def refresh(self) -> None:
        """Read everything again (F5, or another page changed something)."""

    def can_leave(self) -> bool:
        """Save what is open; False keeps the user here (the page says why)."""
        return True
