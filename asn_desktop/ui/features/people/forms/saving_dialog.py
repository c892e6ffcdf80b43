"""A dialog whose answer is stored by a service; refusals appear beside the field they name."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.controls.fields import FormField
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.page import Workplace


class SavingDialog(Dialog):
    """Fill `fields` and override `work`; the dialog closes when the service agreed.

    Attributes:
        fields: name of a field as the service says it -> the field on screen.
        result_value: what the service returned.
    """

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        title: str,
        *,
        caption: str = "",
        width: int = 640,
        submit_label: str = "&Simpan",
    ) -> None:
        super().__init__(
            parent, title, caption=caption, width=width, submit_label=submit_label,
            cancel_label="&Batal",
        )  # fmt: skip
        self.workplace = workplace
        self.fields: dict[str, FormField] = {}
        self.result_value: object = None
        self._saving = False
        self._untouched: tuple[object, ...] = ()
        self.bar = MessageBar()
        self.body.addWidget(self.bar)
        workplace.tasks.crashed.connect(self._on_crashed)

    def work(self) -> Callable[[], object]:
        """Return the service to call with what was typed.

        Raises:
            DomainError: what was typed is not clear enough to ask.
        """
        raise NotImplementedError

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed, to notice changes."""
        raise NotImplementedError

    def remember_untouched(self) -> None:
        """Take what stands in the fields now as not typed by the user."""
        self._untouched = self.typed()

    def has_typing(self) -> bool:
        """Whether something was typed (called when cancelling)."""
        return self.typed() != self._untouched

    def submit(self) -> bool:
        """Ask the service; its answer closes the dialog (called by the dialog)."""
        if not self._saving:
            self._saving = True
            self.bar.set_notice(None)
            for field in self.fields.values():
                field.clear_error()
            try:
                work = self.work()
            except DomainError as error:
                self.refuse(error)
            else:
                self.workplace.tasks.write(self, work, self._on_saved, self.refuse)
        return False

    def refuse(self, error: OfficeError) -> None:
        """Show why nothing was stored."""
        self._saving = False
        field = self.fields.get(getattr(error, "field", ""))
        if field is None:
            self.bar.set_notice(Notice(NoticeKind.DANGER, "Belum tersimpan.", str(error)))
            return
        field.set_error(str(error))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_crashed(self) -> None:
        # Neither answer comes after a crash; what was typed can be tried again.
        self._saving = False

    def _on_saved(self, value: object) -> None:
        self.result_value = value
        self.accept()
