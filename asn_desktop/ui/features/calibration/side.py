"""The side of the calibration page: counts, pattern, warnings, notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.distribution import distribution_summary
from asn_desktop.domain.performance.terms import OrgPredicate
from asn_desktop.services.performance.calibration.views import CalibrationCount, CalibrationNote
from asn_desktop.ui.features.calibration.pattern_curve import PatternCurve
from asn_desktop.ui.kit.containers.card import Line
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.containers.side_panel import SidePanel
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text

_WIDTH = 312


class CalibrationSide(SidePanel):
    """Shows what the people in the table amount to.

    Signals:
        note_pressed: somebody wants to keep a note.
    """

    note_pressed = Signal()

    def __init__(self) -> None:
        super().__init__("Sebaran predikat", icon="chart-bar", width=_WIDTH)
        column = ScrollColumn(spacing=8)
        self.curve = PatternCurve()
        column.body.addWidget(self.curve)
        self._legend = Text("", "caption", "text3", wrap=True)
        column.body.addWidget(self._legend)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._mark = IconLabel("info-fill", "link", 16)
        row.addWidget(self._mark)
        self.summary = Text("", "small", "text2", wrap=True)
        self.summary.setObjectName("summary")
        row.addWidget(self.summary, 1)
        column.body.addLayout(row)
        column.body.addWidget(Line())
        head = QHBoxLayout()
        head.addWidget(Text("Catatan kalibrasi", "small_strong"))
        head.addStretch(1)
        self.add_note = SecondaryButton("&Tambah catatan…", compact=True)
        self.add_note.setObjectName("add_note")
        self.add_note.clicked.connect(self.note_pressed)
        head.addWidget(self.add_note)
        column.body.addLayout(head)
        self._notes = QWidget()
        self._notes_column = QVBoxLayout(self._notes)
        self._notes_column.setContentsMargins(0, 0, 0, 0)
        self._notes_column.setSpacing(8)
        column.body.addWidget(self._notes)
        column.body.addStretch(1)
        self.body.setContentsMargins(14, 6, 8, 12)
        self.body.addWidget(column)
        self._scroll: QScrollArea = column

    def show_count(self, count: CalibrationCount, organization: OrgPredicate | None) -> None:
        """Show the counts of the people in the table."""
        self.curve.show_count(count, organization)
        pattern = (
            f"Garis: pola untuk organisasi {organization.label}. "
            if organization
            else "Capaian organisasi periode ini belum dicatat. "
        )
        undecided = f"{count.undecided} pegawai belum punya predikat." if count.undecided else ""
        self._legend.setText(f"{pattern}Kolom: jumlah pegawai sekarang. {undecided}".strip())
        off = count.check is not None and bool(count.check.findings)
        self._mark.set_icon("warning-fill" if off else "info-fill", "warning" if off else "link")
        self.summary.setText(
            distribution_summary(count.check)
            if count.check
            else "Sebaran diperiksa setelah capaian organisasi dicatat."
        )

    def show_notes(self, notes: tuple[CalibrationNote, ...]) -> None:
        """Show the notes, the newest first."""
        while (item := self._notes_column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if not notes:
            self._notes_column.addWidget(Text("Belum ada catatan.", "small", "text3"))
        for note in reversed(notes):
            words = f"{date_short(note.made_at.date())} · {note.actor_name}"
            self._notes_column.addWidget(Text(note.text, "small", wrap=True))
            self._notes_column.addWidget(Text(words, "caption", "text3", wrap=True))
