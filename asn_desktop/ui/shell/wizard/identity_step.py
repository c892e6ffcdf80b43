"""Step 1: who the office is."""

from asn_desktop.services.context import Office
from asn_desktop.ui.features.office.identity.identity_form import IdentityForm
from asn_desktop.ui.shell.wizard.step import WizardStep
from asn_desktop.ui.tasks.runner import TaskRunner


class IdentityStep(WizardStep):
    """The identity form; what it holds is stored together with the year.

    Attributes:
        form: holds what was typed.
    """

    title = "Kenalkan kantor Anda"
    caption = "Cukup sekali. Isian bertanda bintang wajib diisi."
    short_title, short_caption = "Identitas kantor", "Nama, alamat, kop surat"

    def __init__(self, office: Office, tasks: TaskRunner) -> None:
        super().__init__(office, tasks)
        self.note = "belum ada yang disimpan"
        words = "Kop ini dipakai di semua lembar cetak. Dapat diubah lagi di menu Pengaturan."
        self.form = IdentityForm(words)
        self.body.addWidget(self.form, 1)

    def enter(self) -> None:
        """Put the keyboard on the first field to fill."""
        self.form.first_empty().setFocus()

    def submit(self) -> None:
        """Go on once every field is right."""
        if self.form.check():
            self.done.emit()
