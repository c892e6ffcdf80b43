"""Asks for the name of a new kind of service."""

from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.public_service.answers import LONGEST_SERVICE
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, line_edit


class ServiceDialog(Dialog):
    """One field; the name is checked by the service that stores it."""

    def __init__(self, parent: QWidget, name: str = "", error: OfficeError | None = None) -> None:
        super().__init__(parent, "Tambah layanan", width=560, submit_label="&Simpan layanan")
        self._editor = line_edit(name, "Kartu Keluarga")
        self._editor.setObjectName("service_name")
        self._editor.setMaxLength(LONGEST_SERVICE)
        self.field = FormField(
            "&Nama layanan", self._editor, required=True, hint="Tulis seperti pada papan layanan."
        )
        if error is not None:
            self.field.set_error(str(error))
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self._editor.setFocus()

    @property
    def name(self) -> str:
        """The name as typed, single spaces."""
        return " ".join(self._editor.text().split())

    def has_typing(self) -> bool:
        """Nothing worth asking about is lost by Esc."""
        return False

    def submit(self) -> bool:
        """Refuse an empty name."""
        if not self.name:
            self.field.set_error("Nama layanan belum diisi. Tulis misalnya Kartu Keluarga.")
        return bool(self.name)

    @classmethod
    def ask(cls, parent: QWidget, name: str = "", error: OfficeError | None = None) -> str | None:
        """Ask for a name; None when it was cancelled."""
        dialog = cls(parent, name, error)
        return dialog.name if dialog.run() else None
