"""Beside the sheet of a stack: how far the stack is, what else can be noted, the last entries."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.clock import OfficeZone
from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.terms import SheetState
from asn_desktop.services.public_service.batches.reading import BatchDetail
from asn_desktop.services.public_service.batches.typing import BatchDesk
from asn_desktop.ui.features.survey.entry.entry_side import RecentCard
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.display.progress import ProgressBar
from asn_desktop.ui.kit.text import ElidedText, Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown

_NOTED = (
    (SheetState.DAMAGED, "&Rusak"),
    (SheetState.EMPTY, "Koson&g"),
    (SheetState.NOT_RETURNED, "&Tidak ada"),
)


class ProgressCard(Card):
    """How many sheets of the stack are accounted for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Bundel", parent=parent, padding=14, title_role="strong", spacing=6)
        self._figures = Text("", "small", rich=True)
        self._figures.setObjectName("batch_figures")
        self.add_title_widget(self._figures)
        self._bar = ProgressBar(height=10)
        self._service = ElidedText("", "small", "text2")
        self._words = ElidedText("", "caption", "text2")
        for widget in (self._bar, self._service, self._words):
            self.body.addWidget(widget)
        self.body.setContentsMargins(14, 6, 14, 10)

    def show_first(self, batch: BatchDetail) -> None:
        """Show how far the typing is."""
        found = batch.reconciliation
        known = found.printed - len(found.missing)
        self._show(f"Bundel {batch.number}", known, found.printed)
        self._service.setText(f"{batch.instrument.name} · {batch.service}")
        aside = found.counts[SheetState.HELD] + found.counts[SheetState.REJECTED]
        words = [f"{number(found.counts[SheetState.ACCEPTED])} diterima"]
        if aside:
            words.append(f"{number(aside)} disisihkan")
        if found.missing:
            words.append(f"{number(len(found.missing))} belum")
        self._words.setText(" · ".join(words))

    def show_second(self, batch: BatchDetail) -> None:
        """Show how far the second typing is; nothing of the first one."""
        done = sum(line.is_typed for line in batch.second)
        self._show(f"Ketik ulang {batch.number}", done, len(batch.second))
        self._service.setText(f"{batch.instrument.name} · {batch.service}")
        self._words.setText("Ketik dari kertas, tanpa melihat ketikan pertama")

    def _show(self, title: str, done: int, total: int) -> None:
        self.set_title(title)
        self._figures.setText(bold(number(done)) + plain(f" dari {number(total)}"))
        self._bar.set_value(done, max(total, 1), "success" if done == total else "bar")


class NoteCard(Card):
    """Notes the sheet in hand as damaged, empty, not there, or with gaps.

    Signals:
        noted: the SheetState of the button.
    """

    noted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "Lembar ini tidak diketik?", parent=parent, padding=14, title_role="strong", spacing=8
        )
        row = QHBoxLayout()
        row.setSpacing(6)
        for state, words in _NOTED:
            row.addWidget(self._button(state, words))
        self.body.addLayout(row)
        self.body.addWidget(
            self._button(SheetState.INCOMPLETE, "Simpan apa a&danya (tidak lengkap)")
        )
        self.body.setContentsMargins(14, 6, 14, 12)

    def _button(self, state: SheetState, words: str) -> SecondaryButton:
        button = SecondaryButton(words, compact=True)
        button.setObjectName(f"note_{state.value}")
        button.clicked.connect(lambda: self.noted.emit(state))
        return button


class BatchSide(QWidget):
    """The column of the cards."""

    def __init__(self, zone: OfficeZone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.progress = ProgressCard()
        self.notes = NoteCard()
        self.recent = RecentCard(zone)
        for widget in (self.progress, self.notes):
            column.addWidget(widget)
        column.addWidget(self.recent, 1)
        column.addStretch(0)

    def set_desk(self, desk: BatchDesk, *, second: bool) -> None:
        """Show what is stored."""
        set_shown(self.notes, not second)
        set_shown(self.recent, not second)
        if second:
            self.progress.show_second(desk.batch)
        else:
            self.progress.show_first(desk.batch)
            self.recent.set_lines(desk.recent)
