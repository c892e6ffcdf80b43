"""Shows how far a long piece of work is, and lets it be cancelled or left in the background."""

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import DangerButton
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.display.progress import ProgressBar
from asn_desktop.ui.kit.text import ElidedText, Text, bold, plain

_MINUTE = 60


def time_left_words(seconds: float) -> str:
    """Return the time left in words: "kira-kira 40 detik lagi"."""
    if seconds < 5:
        return "sebentar lagi"
    if seconds < _MINUTE:
        return f"kira-kira {max(5, round(seconds / 5) * 5)} detik lagi"
    return f"kira-kira {round(seconds / _MINUTE)} menit lagi"


@dataclass(frozen=True, slots=True)
class LongWork:
    """What a progress dialog says.

    Attributes:
        unit: what is counted, e.g. "lembar".
        note: what remains when it is cancelled.
        doing: before the name of what is in hand.
    """

    title: str
    caption: str
    total: int
    unit: str = "lembar"
    icon: str = "file-pdf"
    steps: tuple[str, ...] = ()
    note: str = ""
    cancel_words: str = "Batalkan ekspor"
    doing: str = "Sedang dibuat"


class ProgressDialog(Dialog):
    """n of N, what is being made, the time left, and the steps of the work.

    Signals:
        cancelled: "Batalkan …" was pressed; the work should stop and `finish()` be called.
        sent_to_background: the dialog closes, the work goes on.
    """

    cancelled = Signal()
    sent_to_background = Signal()

    def __init__(self, parent: QWidget, work: LongWork) -> None:
        super().__init__(
            parent,
            work.title,
            caption=work.caption,
            width=560,
            cancel_label="Kerjakan di latar belakang",
        )
        self.header_line.hide()
        self._total = work.total
        self._unit = work.unit
        self._doing = work.doing
        self._clock = QElapsedTimer()
        self._clock.start()
        self.header_row.insertWidget(0, IconLabel(work.icon, "link", 28))
        self.header_row.setSpacing(14)
        self._make_bar()
        self._steps = [self._make_step(words) for words in work.steps]
        if work.note:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconLabel("info-fill", "link", 14))
            row.addWidget(Text(work.note, "caption", "text2", wrap=True), 1)
            self.body.addLayout(row)
        self.stop_button = self.add_button(DangerButton(work.cancel_words))
        self.stop_button.clicked.connect(self._on_stop)
        self.advance(0)
        self.show_step(0)

    def advance(self, done: int, what: str = "") -> None:
        """Show how many are done and what is being made now."""
        self._count.setText(bold(str(done)) + plain(f" dari {self._total} {self._unit}"))
        self._bar.set_value(done, self._total)
        self._what.setText(f"{self._doing}: {what}" if what else "")
        if done:
            seconds = self._clock.elapsed() / 1000 / done * (self._total - done)
            self._left.setText(time_left_words(seconds))

    def show_step(self, number: int, remark: str = "") -> None:
        """Mark step `number` (from 0) as running and those before it as done."""
        for place, (mark, words, beside) in enumerate(self._steps):
            if place < number:
                mark.set_icon("check-circle-fill", "success")
                beside.setText("lengkap")
            elif place == number:
                mark.set_icon("spinner", "text2")
                beside.setText(remark)
            else:
                mark.set_icon("circle", "text3")
            words.set_ink("text" if place <= number else "text3")

    def finish(self) -> None:
        """Close because the work ended."""
        self.accept()

    def cancel(self) -> None:
        """Leave the work in the background (Esc, x, and the button)."""
        self.sent_to_background.emit()
        self.accept()

    def _make_bar(self) -> None:
        row = QHBoxLayout()
        self._count = Text("", "body", rich=True)
        self._left = Text("", "small", "text2")
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._left)
        self.body.setSpacing(6)
        self.body.addLayout(row)
        self._bar = ProgressBar(0, self._total, height=12)
        self.body.addWidget(self._bar)
        self._what = ElidedText("", "caption", "text2")
        self.body.addWidget(self._what)
        self.body.addSpacing(6)

    def _make_step(self, words: str) -> tuple[IconLabel, Text, Text]:
        row = QHBoxLayout()
        row.setSpacing(12)
        mark = IconLabel("circle", "text3", 16)
        label = Text(words, "small")
        beside = Text("", "caption", "text3")
        row.addWidget(mark)
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(beside)
        self.body.addLayout(row)
        return mark, label, beside

    def _on_stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.cancelled.emit()
