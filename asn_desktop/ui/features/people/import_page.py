"""Importing a staff list: choose, match, correct, import, take back."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.wording import number
from asn_desktop.services.people.imports import ImportBatchLine, StaffImport, staff_imports
from asn_desktop.ui.features.people.staff_import.batches_card import BatchesCard
from asn_desktop.ui.features.people.staff_import.panel import StaffImportPanel
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.page import Page, Workplace
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px


class PeopleImportPage(Page):
    """The import panel with its footer.

    Attributes:
        panel: does the work.
    """

    help_topic = "people_import"
    has_back = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.set_title("Impor pegawai", "Tidak ada yang disimpan sebelum Anda menekan Impor")
        self.panel = StaffImportPanel(workplace)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(20, 12, 20, 12)
        outer.setSpacing(12)
        self.batches = BatchesCard(workplace.office.clock.zone)
        self.batches.setFixedWidth(px(400))
        self.batches.undo_wanted.connect(self.panel.undo_batch)
        outer.addWidget(self.panel, 1)
        outer.addWidget(self.batches)
        self.footer = self._bar = ActionFooter()
        self._cancel = SecondaryButton("&Batal")
        self._cancel.setObjectName("staff_cancel")
        self._import = PrimaryButton("&Impor")
        self._import.setObjectName("staff_import")
        self._people = PrimaryButton("&Lihat daftar pegawai")
        self._people.setObjectName("staff_see_people")
        for button in (self._cancel, self._import, self._people):
            self._bar.add_button(button)
        self._cancel.clicked.connect(self._on_cancel)
        self._import.clicked.connect(self.panel.import_people)
        self._people.clicked.connect(self._on_people)
        self.panel.changed.connect(self._show_state)
        self.panel.imported.connect(self._on_imported)
        self.panel.undone.connect(self._on_undone)
        self._show_state()

    def load(self, **arguments: object) -> None:
        """Open; the argument `path` names a file to read at once."""
        if "path" in arguments:
            self.panel.open_file(Path(str(arguments["path"])))
        self.refresh()

    def refresh(self) -> None:
        """Read the earlier imports again (F5)."""
        work = partial(staff_imports, self.workplace.office, self.workplace.actor)
        self.workplace.tasks.read(self, work, self._show_batches)

    def _show_batches(self, batches: list[ImportBatchLine]) -> None:
        self.batches.set_batches(batches)
        self._show_state()

    def _show_state(self) -> None:
        at_hand = self.panel.preview is not None
        # Right after an import the bar offers to take it back; the list would say it twice.
        listed = not at_hand and self.panel.last_import is None
        set_shown(self.batches, listed and bool(self.batches.model.rows))
        set_shown(self._cancel, at_hand)
        set_shown(self._import, at_hand)
        set_shown(self._people, not at_hand and self.panel.last_import is not None)
        self._import.setText(f"&Impor {number(self.panel.ready_count)} pegawai")
        skipped = self.panel.skipped_count
        if skipped:
            self._bar.set_info(f"{number(skipped)} baris dilewati, dapat ditambahkan nanti")
        else:
            self._bar.set_saved("")

    def _on_imported(self, result: StaffImport) -> None:
        words = f"{number(len(result.employee_ids))} pegawai diimpor."
        self.refresh()
        self.undoable.emit(words, self.panel.undo_import)

    def _on_undone(self) -> None:
        self.refresh()

    def _on_cancel(self) -> None:
        self.panel.put_away()

    def _on_people(self) -> None:
        self.open_page.emit("people", {})
