"""The identity of the office as two cards: the fields, and the letterhead they make."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.services.office.identity import (
    LARGEST_EMBLEM_BYTES,
    OfficeIdentity,
    check_identity,
)
from asn_desktop.ui.features.office.identity.letterhead import LetterheadPreview
from asn_desktop.ui.features.office.identity.provinces import PROVINCES
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import GhostButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

EMPTY = OfficeIdentity(name="", region_kind="kabupaten", region_name="", province="", address="")
_KINDS = (("kabupaten", "Kabupaten"), ("kota", "Kota"))
_LOGO_HINT = "PNG atau JPG, maks. 2 MB"
_TOP = Qt.AlignmentFlag.AlignTop
# Stands in for a wrong field while the others are checked.
_SOUND = OfficeIdentity("Sukamaju", "kabupaten", "Wanasari", "Jawa Barat", "Jalan Merdeka")


class IdentityForm(QWidget):
    """Nothing is stored here: whoever holds the form asks for `identity()` and stores it.

    `note` stands below the letterhead.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self._kept = EMPTY
        self.fields: dict[str, FormField] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._make_fields(), 3)
        row.addWidget(self._make_letterhead(), 2)
        self.set_identity(EMPTY)

    def identity(self) -> OfficeIdentity:
        """Return what is typed now, right or wrong."""
        typed: dict[str, Any] = {
            name: editor.text().strip() for name, editor in self._lines.items()
        }
        typed["region_kind"] = str(self._kind.value or "kabupaten")
        typed["province"] = str(self._province.currentData() or "")
        return replace(self._kept, **typed)

    def set_identity(self, identity: OfficeIdentity) -> None:
        """Show an identity."""
        self._kept = identity
        for name, editor in self._lines.items():
            editor.setText(getattr(identity, name))
        self._kind.set_value(identity.region_kind)
        place = self._province.findData(identity.province)
        if place < 0 and identity.province:
            self._province.addItem(identity.province, identity.province)
            place = self._province.count() - 1
        self._province.setCurrentIndex(max(place, 0))
        for field in self.fields.values():
            field.clear_error()
        self._show()

    def check(self) -> bool:
        """Mark every wrong field, put the keyboard on the first; return whether all is right."""
        faults = self.faults()
        for name, field in self.fields.items():
            field.set_error(faults.get(name, ""))
        self._show_emblem_fault(faults.get("emblem", ""))
        first = next((name for name in self.fields if name in faults), "")
        if first:
            self.fields[first].editor.setFocus()
        return not faults

    def faults(self) -> dict[str, str]:
        """Return field -> sentence for everything that is wrong now."""
        found: dict[str, str] = {}
        trial = self.identity()
        while True:
            try:
                check_identity(trial)
            except DomainError as error:
                if error.field in found:
                    return found
                found[error.field] = str(error)
                trial = replace(trial, **{error.field: getattr(_SOUND, error.field)})
            else:
                return found

    def first_empty(self) -> QWidget:
        """Return the first required field without words, or the first field."""
        for name in ("name", "region_name", "address"):
            if not self._lines[name].text():
                return self._lines[name]
        return self._lines["name"]

    def take_emblem(self, path: Path) -> None:
        """Read a picture for the letterhead; a picture that cannot serve is refused in words."""
        try:
            data = path.read_bytes() if path.stat().st_size <= LARGEST_EMBLEM_BYTES else b""
        except OSError as error:
            self._show_emblem_fault(f"Gambar tidak dapat dibaca: {error.strerror}. Pilih lain.")
            return
        sentence = "Gambar logo lebih dari 2 MB. Pilih gambar lebih kecil." if not data else ""
        if data:
            trial = replace(_SOUND, emblem=data)
            try:
                check_identity(trial)
            except DomainError as error:
                sentence = str(error)
        self._show_emblem_fault(sentence)
        if not sentence:
            self._kept = replace(self._kept, emblem=data)
            self._on_change()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Check a field when it is left (called by Qt)."""
        if event.type() is QEvent.Type.FocusOut:
            name = next((key for key, line in self._lines.items() if line is watched), "")
            fault = self.faults().get(name, "")
            typed = bool(name) and bool(self._lines[name].text())
            # A field merely passed by stays quiet until the form is handed in.
            if name and (typed or not fault):
                self.fields[name].set_error(fault)
        return False

    def _make_fields(self) -> QWidget:
        card = Card("Identitas", padding=20, spacing=0)
        scroll = ScrollColumn(margins=(0, 0, 10, 0))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(11)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        scroll.body.addLayout(grid)
        scroll.body.addStretch(1)
        card.body.addWidget(scroll)
        self._lines: dict[str, QLineEdit] = {}
        self._kind = SegmentedControl(_KINDS, "Jenis daerah")
        self._kind.setObjectName("identity_region_kind")
        self._kind.changed.connect(self._on_change)
        options: list[tuple[object, str]] = [("", "Pilih provinsi")]
        self._province: QComboBox = combo_box(options + [(name, name) for name in PROVINCES])
        self._province.setObjectName("identity_province")
        self._province.currentIndexChanged.connect(self._on_change)
        self._add_line(grid, 0, 0, "name", "&Nama kecamatan", required=True)
        self._add(grid, 0, 1, "region_kind", FormField("&Jenis daerah", self._kind, required=True))
        self._add_line(grid, 1, 0, "region_name", "Nama kabupaten/k&ota", required=True)
        self._add(grid, 1, 1, "province", FormField("&Provinsi", self._province, required=True))
        self._add_line(grid, 2, 0, "address", "Ala&mat kantor", required=True, wide=True)
        self._add_line(grid, 3, 0, "phone", "&Telepon", optional=True)
        self._add_line(grid, 3, 1, "postal_code", "Kode po&s", optional=True)
        self._add_line(grid, 4, 0, "email", "S&urel kantor", optional=True, wide=True)
        return card

    def _make_letterhead(self) -> QWidget:
        card = Card("Pratinjau kop surat", padding=20, spacing=10)
        card.add_title_widget(Chip(ChipStyle("Langsung berubah", "info", "eye-bold")))
        self._paper = LetterheadPreview()
        card.body.addWidget(self._paper)
        card.body.addWidget(Text("Logo daerah", "small_strong"))
        choose = SecondaryButton("Pilih &gambar…", "image")
        choose.setObjectName("identity_choose_emblem")
        choose.clicked.connect(self._choose_emblem)
        self._remove = GhostButton("Hapus logo", "trash")
        self._remove.setObjectName("identity_remove_emblem")
        self._remove.clicked.connect(self._remove_emblem)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(choose)
        row.addWidget(self._remove)
        self._logo_words = Text(_LOGO_HINT, "caption", "text3", wrap=True)
        row.addWidget(self._logo_words, 1)
        card.body.addLayout(row)
        card.body.addStretch(1)
        note = QHBoxLayout()
        note.setSpacing(10)
        note.addWidget(IconLabel("info-fill", "link", 16))
        note.addWidget(Text(self._note, "small", "text2", wrap=True), 1)
        card.body.addLayout(note)
        card.setMinimumWidth(px(330))
        return card

    def _add_line(
        self, grid: QGridLayout, row: int, column: int, name: str, label: str, **looks: Any
    ) -> None:
        wide = looks.pop("wide", False)
        editor = line_edit()
        editor.setObjectName(f"identity_{name}")
        editor.textEdited.connect(self._on_change)
        editor.installEventFilter(self)
        self._lines[name] = editor
        self._add(grid, row, column, name, FormField(label, editor, **looks), 2 if wide else 1)

    def _add(
        self, grid: QGridLayout, row: int, column: int, name: str, field: FormField, span: int = 1
    ) -> None:
        self.fields[name] = field
        grid.addWidget(field, row, column, 1, span, _TOP)

    def _on_change(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        shown = self.identity()
        self._paper.show_identity(shown)
        set_shown(self._remove, shown.emblem is not None)
        set_shown(self._logo_words, shown.emblem is None or bool(self._logo_words.text()))
        marked = [name for name, field in self.fields.items() if field.error]
        # A mended field loses its mark at once; a new fault waits until the field is left.
        for name in set(marked) - set(self.faults() if marked else ()):
            self.fields[name].clear_error()

    def _show_emblem_fault(self, sentence: str) -> None:
        self._logo_words.setText(sentence or _LOGO_HINT)
        self._logo_words.set_ink("danger" if sentence else "text3")

    def _choose_emblem(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, "Pilih logo daerah", "", "Gambar (*.png *.jpg *.jpeg)"
        )
        if name:
            self.take_emblem(Path(name))

    def _remove_emblem(self) -> None:
        self._kept = replace(self._kept, emblem=None)
        self._show_emblem_fault("")
        self._on_change()
