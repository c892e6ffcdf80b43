"""Which file is in hand: its name, its sheet, how many rows, and buttons for another one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import number, time_short
from asn_desktop.ui.features.people.staff_import.staff_preview import StaffPreview
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import GhostButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import ElidedText
from asn_desktop.ui.kit.visibility import set_shown


class FileCard(Card):
    """One line about the file.

    Signals:
        sheet_chosen: name of another sheet of the file.
        other_wanted: another file is to be chosen.
        template_wanted: the template is to be written.
    """

    sheet_chosen = Signal(str)
    other_wanted = Signal()
    template_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(20, 8, 12, 8)
        self._name = ElidedText("", "strong")
        self._words = ElidedText("", "caption", "text2")
        self._words.setObjectName("staff_file_words")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._words)
        self.sheets = combo_box([])
        self.sheets.setObjectName("staff_sheet")
        self.sheets.setAccessibleName("Lembar")
        self.sheets.activated.connect(self._on_sheet)
        other = SecondaryButton("&Ganti berkas…", "folder-open")
        other.setObjectName("staff_other_file")
        other.clicked.connect(self.other_wanted)
        template = GhostButton("&Unduh templat", "download-simple")
        template.clicked.connect(self.template_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel("table", "success", 24))
        row.addLayout(words, 1)
        for widget in (self.sheets, other, template):
            row.addWidget(widget)
        self.body.addLayout(row)

    def set_preview(self, preview: StaffPreview) -> None:
        """Name the file that was read."""
        sheet = preview.sheet
        named = f"Lembar “{sheet.sheet_name}” · " if sheet.sheet_name else ""
        self._name.setText(sheet.file_name)
        self._words.setText(
            f"{named}{number(len(preview.lines))} baris · dibaca {time_short(preview.read_at)}"
        )
        self.sheets.clear()
        for name in sheet.sheets:
            self.sheets.addItem(name, name)
        self.sheets.setCurrentIndex(self.sheets.findData(sheet.sheet_name))
        set_shown(self.sheets, len(sheet.sheets) > 1)

    def _on_sheet(self) -> None:
        self.sheet_chosen.emit(self.sheets.currentData())
