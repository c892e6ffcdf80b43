"""Naming a unit, and putting it below another one."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.services.people.units import UnitLine, add_unit, move_unit, rename_unit
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.page import Workplace


class UnitNameDialog(SavingDialog):
    """Names a new unit below `parent_unit`, or gives `unit` another name."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        *,
        parent_unit: UnitLine | None = None,
        unit: UnitLine | None = None,
    ) -> None:
        title = "Tambah unit" if unit is None else "Ganti nama unit"
        below = f"Di bawah {parent_unit.name}" if parent_unit is not None else ""
        caption = below if unit is None else unit.name
        super().__init__(parent, workplace, title, caption=caption, width=520)
        self._parent_unit = parent_unit
        self._unit = unit
        self.name = line_edit("" if unit is None else unit.name, "misalnya: Seksi Pelayanan Umum")
        self.name.setObjectName("unit_name")
        self.fields = {"name": FormField("&Nama unit", self.name, required=True)}
        self.body.addWidget(self.fields["name"])
        self.body.addStretch(1)
        self.remember_untouched()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog)."""
        office, actor, name = self.workplace.office, self.workplace.actor, self.name.text()
        if self._unit is not None:
            return partial(rename_unit, office, actor, self._unit.id, name)
        below = self._parent_unit.id if self._parent_unit is not None else None
        return partial(add_unit, office, actor, name, below)

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return (self.name.text(),)


class UnitMoveDialog(SavingDialog):
    """Puts a unit, with everything below it, below another one."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, unit: UnitLine, units: Sequence[UnitLine]
    ) -> None:
        super().__init__(
            parent, workplace, "Pindahkan unit", caption=unit.name, width=520,
            submit_label="&Pindahkan",
        )  # fmt: skip
        self._unit = unit
        self.parent_unit = combo_box(
            [
                (line.id, "   " * line.depth + line.name)
                for line in units
                if line.id != unit.id and not line.is_archived
            ]
        )
        self.parent_unit.setObjectName("unit_parent")
        self.parent_unit.setCurrentIndex(max(self.parent_unit.findData(unit.parent_id), 0))
        self.fields = {"parent": FormField("Di bawah &unit", self.parent_unit, required=True)}
        self.body.addWidget(self.fields["parent"])
        self.body.addStretch(1)
        self.remember_untouched()
        self.parent_unit.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog)."""
        office, actor = self.workplace.office, self.workplace.actor
        return partial(move_unit, office, actor, self._unit.id, self.parent_unit.currentData())

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return (self.parent_unit.currentData(),)
