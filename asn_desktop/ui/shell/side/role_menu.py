"""The menu of the roles somebody holds, to go on in another one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from asn_desktop.domain.people.terms import Role
from asn_desktop.ui.theme.icons import icon


class RoleMenu(QMenu):
    """The roles of the signed-in person; the one in force is marked.

    Signals:
        chosen: another Role is wanted.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Ganti &peran", parent)
        self.setObjectName("role_menu")
        self.setIcon(icon("users-three"))
        self.menuAction().setVisible(False)

    def show_roles(self, held: Sequence[Role], current: Role | None) -> None:
        """Offer these roles; with a single one there is nothing to offer."""
        self.clear()
        group = QActionGroup(self)
        for role in held:
            action = self.addAction(role.label)
            action.setCheckable(True)
            action.setChecked(role is current)
            action.setEnabled(role is not current)
            action.triggered.connect(partial(self.chosen.emit, role))
            group.addAction(action)
        self.menuAction().setVisible(len(held) > 1)
