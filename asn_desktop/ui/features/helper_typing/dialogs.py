"""How the owner agrees: by own PIN at this PC, or on a signed slip."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_short, parse_date
from asn_desktop.services.access.helper_typing.typing_for import TypedField
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, line_edit
from asn_desktop.ui.kit.text import Text

_SHOWN = 12


class _ConsentDialog(Dialog):
    """Lists what was typed above one field; `agree` does the work and may refuse."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        name: str,
        fields: Sequence[TypedField],
        agree: Callable[[str], None],
    ) -> None:
        super().__init__(
            parent, title, caption=name, width=600, submit_label="Setujui", submit_word="setujui"
        )
        self._agree = agree
        for field in fields[:_SHOWN]:
            about = f" – {field.about}" if field.about else ""
            self.body.addWidget(
                Text(f"{field.period}, {field.part}{about}: {field.text}", "small", wrap=True)
            )
        if len(fields) > _SHOWN:
            words = f"dan {len(fields) - _SHOWN} isian lain; semuanya ada di lembar cetak."
            self.body.addWidget(Text(words, "small", "text2"))
        self.editor: QLineEdit
        self.field: FormField

    def submit(self) -> bool:
        """Close once the agreement is kept."""
        try:
            self._agree(self.editor.text())
        except OfficeError as error:
            self.field.set_error(str(error))
            self.editor.selectAll()
            self.editor.setFocus()
            return False
        return True


class PinDialog(_ConsentDialog):
    """The owner types the own PIN; nobody else does it for them."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        fields: Sequence[TypedField],
        agree: Callable[[str], None],
    ) -> None:
        super().__init__(parent, "Persetujuan dengan PIN", name, fields, agree)
        self.editor = line_edit()
        self.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self.editor.setObjectName("consent_pin")
        self.field = FormField(f"&PIN atau kata sandi {name}", self.editor,
                               hint="Diketik sendiri oleh pemilik isian")  # fmt: skip
        self.body.addWidget(self.field)
        self.editor.setFocus()


class SlipDialog(_ConsentDialog):
    """The operator types the day on the signed slip."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        fields: Sequence[TypedField],
        agree: Callable[[date], None],
        today: date,
    ) -> None:
        def read(text: str) -> None:
            try:
                agree(parse_date(text))
            except ValueError as error:
                raise DomainError(str(error)) from error

        super().__init__(parent, "Catat lembar bertanda tangan", name, fields, read)
        self.editor = line_edit(date_short(today))
        self.editor.setObjectName("consent_day")
        self.field = FormField("&Tanggal tanda tangan", self.editor, hint="Misalnya 5-10-2026")
        self.body.addWidget(self.field)
        self.editor.setFocus()
