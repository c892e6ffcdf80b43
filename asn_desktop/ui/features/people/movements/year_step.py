"""Step 3 of a transfer: both plans, and who appraises which days of each period."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short
from asn_desktop.services.people.movements.views import TransferPart, TransferPreview
from asn_desktop.ui.kit.containers.card import Line
from asn_desktop.ui.kit.text import Text

_HEADS = ("Periode", "Hari yang dinilai", "Penilai", "Keadaan")


class YearStep(QWidget):
    """A table in words; nothing is typed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._holder = QWidget()
        self._column.addWidget(self._holder)
        self._column.addStretch(1)

    def show_preview(self, preview: TransferPreview, going: frozenset[str]) -> None:
        """Show what will be stored."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        first, last = date_short(preview.starts), date_short(preview.last_day)
        column.addWidget(
            Text(f"SKP lama {first} – {last}, penilai {preview.old_appraiser_name}", "strong")
        )
        column.addWidget(
            Text("Ditutup setelah bagian terakhirnya dinilai. Yang sudah final tetap.", "small",
                 "text2", wrap=True)
        )  # fmt: skip
        day, ends = date_short(preview.first_day), date_short(preview.ends)
        column.addWidget(
            Text(f"SKP baru {day} – {ends}, penilai {preview.new_appraiser_name}", "strong")
        )
        count = f"{len(going)} hasil kerja ikut" if going else "Tanpa hasil kerja yang ikut"
        column.addWidget(Text(f"Draf. {count}.", "small", "text2", wrap=True))
        column.addWidget(Line())
        column.addWidget(_table(preview.parts))
        for words in _notes(preview):
            column.addWidget(Text(words, "small", "text2", wrap=True))
        self._column.replaceWidget(self._holder, holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = holder


def _table(parts: tuple[TransferPart, ...]) -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for place, head in enumerate(_HEADS):
        grid.addWidget(Text(head, "caption", "text2"), 0, place)
    for row, part in enumerate(parts, start=1):
        days = f"{date_short(part.starts)} – {date_short(part.ends)}"
        state = "Sudah final" if part.is_final else ""
        if part.label == "Tahunan":
            days, state = "Setahun penuh", "Predikat tahunan"
        for place, words in enumerate((part.label, days, part.appraiser_name, state)):
            grid.addWidget(Text(words, "small"), row, place)
    grid.setColumnStretch(2, 1)
    return table


def _notes(preview: TransferPreview) -> list[str]:
    notes = [
        "Predikat tahunan ditetapkan penilai terakhir dengan melihat penilaian SKP lama di "
        "sampingnya; tidak dirata-rata. Semua lembar terbit dalam satu berkas tahunan."
    ]
    if preview.team:
        notes.append(
            f"{preview.employee_name} masih menilai {preview.team} pegawai. Sesudah ini ganti "
            "penilai mereka, atau catat Plt/Plh."
        )
    return notes
