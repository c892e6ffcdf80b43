"""Step 2 of a transfer: each result stays with the post or goes along; targets may be shared."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short
from asn_desktop.services.people.movements.views import (
    TransferPreview,
    TransferResult,
    TransferTarget,
)
from asn_desktop.ui.kit.containers.card import Line
from asn_desktop.ui.kit.controls.fields import FormField, line_edit
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown


class ResultsStep(QWidget):
    """A checklist of results; ticked ones are copied into the new plan.

    Attributes:
        target_field: where a refusal about a shared target is said.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: dict[str, QCheckBox] = {}
        self._shares: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        self._areas: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._intro = Text("", "small", "text2", wrap=True)
        column.addWidget(self._intro)
        self.share = QCheckBox("&Bagi menurut bulan")
        self.share.setObjectName("transfer_share")
        self.share.toggled.connect(self._show_shares)
        self.target_field = FormField("Target jumlah", self.share)
        column.addWidget(self.target_field)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        column.addStretch(1)

    def show_preview(self, preview: TransferPreview) -> None:
        """Show the results of another preview; nothing goes along until it is ticked."""
        self._clear()
        before, after = date_short(preview.last_day), date_short(preview.first_day)
        words = (
            f"Centang yang ikut {preview.employee_name} ke SKP baru mulai {after}. Yang tidak "
            f"dicentang tetap pada jabatan lama sampai {before}."
        )
        if not preview.results:
            words = "SKP sekarang belum berisi hasil kerja. SKP baru mulai dari lembar kosong."
        self._intro.setText(words)
        for result in preview.results:
            if self._rows.count():
                self._rows.addWidget(Line())
            self._rows.addWidget(self._result(result, preview))
        set_shown(self.target_field, bool(self._shares))
        self.share.setChecked(False)
        self._show_shares()
        first = next(iter(self._ticks.values()), self.share)
        self.setFocusProxy(first)

    @property
    def going(self) -> frozenset[str]:
        """Ids of the results that go along."""
        return frozenset(key for key, tick in self._ticks.items() if tick.isChecked())

    @property
    def shares(self) -> Mapping[str, tuple[str, str]]:
        """What each part owes by indicator; empty while sharing is off."""
        if not self.share.isChecked():
            return {}
        return {key: (old.text(), new.text()) for key, (old, new) in self._shares.items()}

    def first_gap(self) -> str:
        """Return what is missing before the next step, or ""."""
        for old, new in self.shares.values():
            if not old.strip() or not new.strip():
                return "Target salah satu bagian belum diisi. Isi keduanya, atau jangan dibagi."
        return ""

    def typed(self) -> tuple[object, ...]:
        """Return everything chosen, to notice changes."""
        return (self.going, tuple(sorted(self.shares.items())))

    def _result(self, result: TransferResult, preview: TransferPreview) -> QWidget:
        area = QWidget()
        column = QVBoxLayout(area)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        tick = QCheckBox(f"&{result.number}. Ikut pegawai" if result.number < 10 else
                         f"{result.number}. Ikut pegawai")  # fmt: skip
        tick.setObjectName(f"transfer_goes_{result.number}")
        tick.setAccessibleName(f"Hasil kerja {result.number} ikut pegawai: {result.text}")
        self._ticks[result.id] = tick
        column.addWidget(tick)
        column.addWidget(Text(result.text, "body", wrap=True))
        link = Text(_link_words(result, preview), "caption", "text2", wrap=True)
        link.setVisible(False)
        column.addWidget(link)
        tick.toggled.connect(partial(self._on_tick, result, link))
        tick.toggled.connect(lambda on: tick.setText(_tick_words(result, on=on)))
        tick.setText(_tick_words(result, on=False))
        for target in result.targets:
            if target.before:
                column.addWidget(self._target(target, preview))
        return area

    def _target(self, target: TransferTarget, preview: TransferPreview) -> QWidget:
        area = QWidget()
        grid = QGridLayout(area)
        grid.setContentsMargins(26, 2, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        unit = f" {target.unit}" if target.unit else ""
        words = f"{target.text}: target setahun {target.target}{unit}"
        grid.addWidget(Text(words, "small", "text2", wrap=True), 0, 0, 1, 4)
        editors = (line_edit(target.before, compact=True), line_edit(target.after, compact=True))
        labels = (
            f"Sampai {date_short(preview.last_day)}", f"Mulai {date_short(preview.first_day)}"
        )  # fmt: skip
        for place, (label, editor) in enumerate(zip(labels, editors, strict=True)):
            editor.setMaximumWidth(120)
            editor.setAccessibleName(f"{label}, {target.text}")
            editor.setObjectName(f"transfer_share_{len(self._shares) + 1}_{place + 1}")
            grid.addWidget(Text(label, "small"), 1, 2 * place, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(editor, 1, 2 * place + 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(3, 1)
        self._shares[target.indicator_id] = editors
        self._areas.append(area)
        return area

    def _on_tick(self, result: TransferResult, link: QWidget, on: bool) -> None:
        set_shown(link, on and bool(link.property("text")))

    def _show_shares(self) -> None:
        for area in self._areas:
            set_shown(area, self.share.isChecked())

    def _clear(self) -> None:
        self._ticks, self._shares, self._areas = {}, {}, []
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _tick_words(result: TransferResult, *, on: bool) -> str:
    number = f"&{result.number}" if result.number < 10 else str(result.number)
    return f"{number}. Ikut pegawai (individu)" if on else f"{number}. Tetap pada jabatan lama"


def _link_words(result: TransferResult, preview: TransferPreview) -> str:
    if not preview.needs_link:
        return ""
    if result.fitting:
        return f"Mendukung hasil kerja {preview.new_appraiser_name}: {result.fitting}"
    return f"Belum terhubung dengan hasil kerja {preview.new_appraiser_name}; pilih nanti di SKP."
