"""Step 3: the staff list, imported or left for later."""

from pathlib import Path

from asn_desktop.base.wording import number
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.people.imports import StaffImport
from asn_desktop.ui.features.people.staff_import.panel import StaffImportPanel
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.shell.wizard.step import WizardStep
from asn_desktop.ui.tasks.runner import TaskRunner


class StaffStep(WizardStep):
    """The import panel; the filled button imports what is in hand.

    Attributes:
        people: how many people are in the office by now.
    """

    title = "Data pegawai"
    caption = "Impor dari Excel. Tidak ada yang disimpan sebelum Anda menekan Impor."
    short_title, short_caption = "Data pegawai", "Impor dari Excel"

    def __init__(self, office: Office, tasks: TaskRunner) -> None:
        super().__init__(office, tasks)
        self.people = 0
        self.panel = StaffImportPanel(Workplace(office, PROGRAM, tasks))
        self.panel.changed.connect(self._show)
        self.panel.imported.connect(self._on_imported)
        self.panel.undone.connect(self._on_undone)
        self.body.addWidget(self.panel, 1)
        self._show()

    def enter(self) -> None:
        """Say what can be done now."""
        self._show()

    def submit(self) -> None:
        """Import what is in hand, or go on."""
        if self.panel.preview is not None:
            self.panel.import_people()
        else:
            self.done.emit()

    def open_file(self, path: Path) -> None:
        """Read a file at once."""
        self.panel.open_file(path)

    def _show(self) -> None:
        if self.panel.preview is not None:
            skipped = self.panel.skipped_count
            note = f"{number(skipped)} baris yang dilewati dapat ditambahkan nanti"
            label = f"&Impor {number(self.panel.ready_count)} pegawai"
            self.say(note if skipped else "pegawai disimpan saat Anda menekan Impor", label)
        elif self.people:
            self.say(f"{number(self.people)} pegawai sudah tersimpan")
        else:
            self.say("pegawai dapat diimpor nanti di menu Pegawai", "&Lewati dahulu")

    def _on_imported(self, result: StaffImport) -> None:
        self.people += len(result.employee_ids)
        self._show()

    def _on_undone(self, count: int) -> None:
        self.people = max(0, self.people - count)
        self._show()
