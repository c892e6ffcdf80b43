"""One person's credit points: the stretches, what they reach, the three papers."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short, number
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.services.performance.credit.views import CreditPart, CreditView
from asn_desktop.ui.features.credit_points.words import (
    PARTS,
    part_key,
    person_words,
    summary_words,
)
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.controls.buttons import LinkButton, SecondaryButton
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel

_SHORT = {
    CreditDocumentKind.CONVERSION: "&Konversi",
    CreditDocumentKind.ACCUMULATION: "Ak&umulasi",
    CreditDocumentKind.DECREE: "&PAK",
}


class PersonCard(Card):
    """The card at the right of the list.

    Signals:
        detail_pressed, balance_pressed, entry_pressed: open the form.
        entry_removed: id of the typed stretch.
        document_pressed, print_pressed: the CreditDocumentKind.
    """

    detail_pressed = Signal()
    balance_pressed = Signal()
    entry_pressed = Signal()
    entry_removed = Signal(str)
    document_pressed = Signal(object)
    print_pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=16, spacing=8)
        self._name = ElidedText("", "section")
        self._who = ElidedText("", "small", "text2")
        self._summary = Text("", "small", wrap=True)
        self._summary.setObjectName("credit_summary")
        self.body.addWidget(self._name)
        self.body.addWidget(self._who)
        self.body.addWidget(self._summary)
        self._filled = QWidget()
        inside = QVBoxLayout(self._filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(self._make_tools())
        self.rows: RowsModel[CreditPart] = RowsModel(PARTS, part_key, self)
        self.table = DataTable("Masa yang dihitung", row_height=48)
        self.table.setObjectName("credit_parts")
        self.table.setModel(self.rows)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Text(
                "Belum ada evaluasi final. Angka kredit dihitung setelah evaluasi final, atau "
                "dari predikat tahun lama yang diketik operator.",
                "small",
                "text2",
                wrap=True,
            )
        )
        inside.addWidget(self._stack, 1)
        inside.addWidget(Line())
        self._missing = Text("", "caption", "warning_ink", wrap=True)
        inside.addWidget(self._missing)
        inside.addLayout(self._make_papers())
        self.body.addWidget(self._filled, 1)
        self.body.addStretch(0)

    def show_view(self, view: CreditView) -> None:
        """Show one person."""
        self._name.setText(view.name)
        self._who.setText(person_words(view))
        self._summary.setText(summary_words(view))
        set_shown(self._filled, view.level is not None)
        kept = self.table.current_key
        self.rows.set_rows(view.parts)
        keys = [part_key(part) for part in view.parts]
        if keys:
            self.table.select_key(kept if kept in keys else keys[0])
        self._stack.setCurrentIndex(0 if view.parts else 1)
        for button in (self._detail, self._old, self._entry, self._remove, *self._edits):
            set_shown(button, view.edits)
        old = view.old
        self._old.setText(
            f"Lama: {number(old.points)} s.d. {date_short(old.until)}"
            if old.until
            else "Isi angka kredit &lama…"
        )
        words = ", ".join(view.missing)
        self._missing.setText(f"Tetap bertitik di kertas: {words}." if words else "")
        set_shown(self._missing, bool(words))
        for paper in self._prints:
            paper.setEnabled(bool(view.counted))

    def _make_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._old = LinkButton("Isi angka kredit &lama…", "clock-counter-clockwise")
        self._old.setObjectName("credit_old")
        self._old.clicked.connect(self.balance_pressed)
        self._entry = LinkButton("&Tahun lama…", "plus-bold")
        self._entry.setObjectName("credit_entry")
        self._entry.clicked.connect(self.entry_pressed)
        self._remove = LinkButton("&Hapus baris", "trash")
        self._remove.setObjectName("credit_remove")
        self._remove.clicked.connect(self._on_remove)
        self._detail = LinkButton("&Data…", "pencil-simple-bold")
        self._detail.setObjectName("credit_detail")
        self._detail.setAccessibleName("Data pegawai untuk dokumen angka kredit")
        self._detail.clicked.connect(self.detail_pressed)
        for button in (self._old, self._entry, self._remove, self._detail):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_papers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._prints: list[SecondaryButton] = []
        self._edits: list[LinkButton] = []
        for kind, words in _SHORT.items():
            button = SecondaryButton(words, "printer", compact=True)
            button.setObjectName(f"credit_print_{kind.value}")
            button.setAccessibleName(f"Cetak {kind.label}")
            button.clicked.connect(partial(self.print_pressed.emit, kind))
            number_button = LinkButton("Beri nomor…")
            number_button.setObjectName(f"credit_number_{kind.value}")
            number_button.setAccessibleName(f"Nomor dan tembusan {kind.label}")
            number_button.clicked.connect(partial(self.document_pressed.emit, kind))
            self._prints.append(button)
            self._edits.append(number_button)
            row.addWidget(button)
            row.addWidget(number_button)
        row.addStretch(1)
        return row

    def _on_remove(self) -> None:
        key = self.table.current_key
        if any(part.entry_id == key for part in self.rows.rows):
            self.entry_removed.emit(key)
        else:
            self.entry_removed.emit("")
