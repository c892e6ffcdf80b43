"""Asks for the name, the unit and the use of one service."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.people.units import UnitLine
from asn_desktop.services.public_service.answers import LONGEST_SERVICE
from asn_desktop.services.public_service.service_list import ServiceEntry
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit

_STEP = "    "


class ServiceEntryDialog(Dialog):
    """Three fields; the service that stores them checks them."""

    def __init__(
        self,
        parent: QWidget,
        units: Sequence[UnitLine],
        entry: ServiceEntry,
        error: OfficeError | None = None,
    ) -> None:
        title = "Ubah layanan" if entry.name else "Tambah layanan"
        super().__init__(parent, title, width=560, submit_label="&Simpan layanan")
        self._name = line_edit(entry.name, "Kartu Keluarga")
        self._name.setObjectName("service_name")
        self._name.setMaxLength(LONGEST_SERVICE)
        offered: list[tuple[object, str]] = [("", "Tanpa unit")]
        offered += [(unit.id, _STEP * unit.depth + unit.name) for unit in units]
        self._unit = combo_box(offered)
        self._unit.setObjectName("service_unit")
        self._unit.setCurrentIndex(max(self._unit.findData(entry.unit_id or ""), 0))
        self._active = QCheckBox("Layanan ini &dipakai")
        self._active.setObjectName("service_active")
        self._active.setChecked(entry.is_active)
        self.field = FormField(
            "&Nama layanan", self._name, required=True, hint="Tulis seperti pada papan layanan."
        )
        if error is not None:
            self.field.set_error(str(error))
        self.body.addWidget(self.field)
        self.body.addWidget(
            FormField("&Unit yang melayani", self._unit, hint="IKM unit dihitung dari layanannya.")
        )
        self.body.addWidget(self._active)
        self.body.addStretch(1)
        self._first = self.entry
        self._name.setFocus()

    @property
    def entry(self) -> ServiceEntry:
        """What was typed and chosen."""
        name = " ".join(self._name.text().split())
        return ServiceEntry(name, self._unit.currentData() or None, self._active.isChecked())

    def has_typing(self) -> bool:
        """Whether anything was changed."""
        return self.entry != self._first

    def submit(self) -> bool:
        """Refuse an empty name."""
        if not self.entry.name:
            self.field.set_error("Nama layanan belum diisi. Tulis misalnya Kartu Keluarga.")
        return bool(self.entry.name)
