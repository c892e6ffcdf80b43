"""Changing one's own password or PIN."""

from functools import partial

from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.access.accounts import change_secret
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.shell.entry.secret_field import SecretField

_HINT = "Paling sedikit 8 huruf, atau PIN 6 angka yang tidak mudah ditebak."


class ChangeSecretDialog(Dialog):
    """Asks for the old and, twice, the new password; `forced` says why it must be now."""

    def __init__(self, parent: QWidget, workplace: Workplace, *, forced: bool = False) -> None:
        super().__init__(
            parent,
            "Ganti kata sandi",
            width=540,
            submit_label="Ganti kata sandi",
            cancel_label="Keluar" if forced else "Batal",
        )
        self._workplace = workplace
        self._saving = False
        if forced:
            words = "Kata sandi Anda dibuat orang lain. Ganti sekarang agar hanya Anda yang tahu."
            self.body.addWidget(Text(words, "body", "text2", wrap=True))
        self._old = self._add("Kata sandi &lama", "old_secret")
        self._new = self._add("Kata sandi &baru", "new_secret", _HINT)
        self._again = self._add("&Ulangi kata sandi baru", "new_secret_again")
        self._fields = {"old": self._old, "new": self._new, "secret": self._new}
        self._old.editor.setFocus()

    def submit(self) -> bool:
        """Check the two new ones and change; the dialog closes when it is stored."""
        for field in (self._old, self._new, self._again):
            field.clear_error()
        if self._saving or not self._is_complete():
            return False
        self._saving = True
        work = partial(
            change_secret,
            self._workplace.office,
            self._workplace.actor,
            _typed(self._old),
            _typed(self._new),
        )
        self._workplace.tasks.write(self, work, self._on_changed, self._on_refused)
        return False

    def _add(self, label: str, name: str, hint: str = "") -> FormField:
        editor = SecretField(label.replace("&", ""))
        editor.setObjectName(name)
        field = FormField(label, editor, required=True, hint=hint)
        self.body.addWidget(field)
        return field

    def _is_complete(self) -> bool:
        if not _typed(self._old):
            return _refuse(self._old, "Kata sandi lama belum diisi.")
        if not _typed(self._new):
            return _refuse(self._new, "Kata sandi baru belum diisi.")
        if _typed(self._new) != _typed(self._again):
            return _refuse(self._again, "Tidak sama dengan kata sandi baru. Ketik ulang.")
        return True

    def _on_changed(self, _nothing: None) -> None:
        self.accept()

    def _on_refused(self, error: OfficeError) -> None:
        self._saving = False
        _refuse(self._fields.get(getattr(error, "field", ""), self._old), str(error))


def _typed(field: FormField) -> str:
    assert isinstance(field.editor, SecretField)
    return field.editor.text()


def _refuse(field: FormField, sentence: str) -> bool:
    field.set_error(sentence)
    field.editor.setFocus()
    return False
