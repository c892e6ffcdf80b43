"""Giving one more person an account."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.first_accounts import ProposedAccount
from asn_desktop.ui.features.office.accounts.roles import RolesBox
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_OUTSIDE = "Bukan pegawai di daftar ini"


class AddAccountDialog(Dialog):
    """Asks who and in which roles; the PIN is made by the program."""

    def __init__(self, parent: QWidget, people: Sequence[ProposedAccount]) -> None:
        super().__init__(parent, "Tambah akun", width=520, submit_label="&Buat akun")
        self._people = {entry.employee_id: entry for entry in people}
        options: list[tuple[object, str]] = [(e.employee_id, e.name) for e in people]
        self._who: QComboBox = combo_box([*options, ("", _OUTSIDE)])
        self._who.setObjectName("account_who")
        self._who.currentIndexChanged.connect(self._show)
        self._name: QLineEdit = line_edit()
        self._name.setObjectName("account_name")
        hint = "" if people else "Semua pegawai sudah punya akun."
        self.body.addWidget(FormField("Si&apa", self._who, required=True, hint=hint))
        self._name_field = FormField("&Nama", self._name, required=True)
        self.body.addWidget(self._name_field)
        self.body.addWidget(Text("Peran", "small_strong"))
        self._room = QVBoxLayout()
        self._box: RolesBox | None = None
        self.body.addLayout(self._room)
        self.body.addStretch(1)
        self._show()

    @property
    def employee_id(self) -> str | None:
        """The chosen person, or None for somebody who is not on the list."""
        return self._who.currentData() or None

    @property
    def name(self) -> str:
        """The name the account will carry."""
        person = self._people.get(self.employee_id or "")
        return person.name if person else self._name.text().strip()

    @property
    def roles(self) -> tuple[Role, ...]:
        """The chosen roles."""
        return self._box.roles if self._box is not None else ()

    def submit(self) -> bool:
        """Refuse a missing name or role in words."""
        self._name_field.clear_error()
        if not self.name:
            self._name_field.set_error("Nama akun belum diisi. Ketik nama, misalnya Admin.")
            self._name.setFocus()
            return False
        if not self.roles:
            self._name_field.set_error("Peran belum dipilih. Pilih paling sedikit satu.")
            return False
        return True

    def has_typing(self) -> bool:
        """Whether a name was typed."""
        return bool(self._name.text())

    def _show(self) -> None:
        person = self._people.get(self.employee_id or "")
        set_shown(self._name_field, person is None)
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
        roles = person.roles if person else ()
        self._box = RolesBox(roles, has_person=person is not None)
        self._room.addWidget(self._box)
