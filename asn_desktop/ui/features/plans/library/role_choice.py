"""The choice of a role that the leader wrote into the matrix, to begin a result from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from asn_desktop.services.performance.cascade.roles import WaitingRole
from asn_desktop.ui.kit.controls.fields import FormField, combo_box

_HINT = "Peran yang ditulis pimpinan untuk Anda. Isinya masih dapat Anda ubah."


class RoleChoice(FormField):
    """A drop-down of waiting roles; the first entry is to write oneself.

    Signals:
        chosen: a WaitingRole, or None.
    """

    chosen = Signal(object)

    def __init__(self, roles: Sequence[WaitingRole], leader_result_id: str) -> None:
        self._roles = {role.cell_id: role for role in roles}
        options: list[tuple[object, str]] = [("", "Tulis sendiri")]
        options += [(role.cell_id, _words(role)) for role in roles]
        self._box = combo_box(options)
        self._box.setObjectName("result_role")
        self._box.setSizeAdjustPolicy(
            self._box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        super().__init__("Peran dari matriks peran", self._box, hint=_HINT)
        first = (role.cell_id for role in roles if role.leader_result_id == leader_result_id)
        self._box.setCurrentIndex(max(self._box.findData(next(first, "")), 0))
        self._box.currentIndexChanged.connect(self._on_changed)

    @property
    def role(self) -> WaitingRole | None:
        """The chosen role."""
        return self._roles.get(str(self._box.currentData() or ""))

    def take_out(self) -> None:
        """Offer the chosen role no longer: it became a result."""
        place = self._box.currentIndex()
        if place > 0:
            self._box.blockSignals(True)
            self._box.removeItem(place)
            self._box.setCurrentIndex(0)
            self._box.blockSignals(False)

    def _on_changed(self) -> None:
        self.clear_error()
        self.chosen.emit(self.role)


def _words(role: WaitingRole) -> str:
    return f"{role.level.label}: {role.text}" if role.level else role.text
