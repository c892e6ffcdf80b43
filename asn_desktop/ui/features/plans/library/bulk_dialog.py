"""The summary before drafts are made for many: who gets what, and who cannot get one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.services.performance.plans.library.bulk import BulkLine
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

_FILLED = ChipStyle("Dari pustaka", "success", "books-bold")
_EMPTY = ChipStyle("Draf kosong", "neutral", "file-text-bold")
_REFUSED = ChipStyle("Tidak dibuat", "warning", "warning-bold")
_ORDER = (_FILLED, _EMPTY, _REFUSED)
_TABLE_HEIGHT, _HEAD, _ROW, _AROUND_TABLE = 360, 36, 50, 282
_HINT = (
    "Draf dari pustaka belum terhubung dengan hasil kerja atasan; pemiliknya yang memilih. "
    "Jabatan yang belum ada di pustaka mendapat draf kosong."
)


class BulkDialog(Dialog):
    """Shows every person with what the draft would hold; nothing is made before the button.

    Attributes:
        wants_paste: whether the drafts shall come from a spreadsheet instead.
    """

    def __init__(self, parent: QWidget, year: int, lines: Sequence[BulkLine]) -> None:
        count = sum(not line.refusal for line in lines)
        super().__init__(
            parent,
            f"Buat {count} draf SKP {year} sekaligus?" if count else f"Buat draf SKP {year}",
            caption=f"{len(lines)} pegawai belum punya SKP",
            width=930,
            submit_label=f"&Buat {count} draf SKP" if count else "",
            cancel_label="Batal" if count else "Tutup",
            submit_word="buat",
        )
        self.body.addLayout(_counts(lines))
        self.body.addWidget(Text(_HINT, "small", "text2", wrap=True))
        model = RowsModel(_columns(), lambda line: line.employee_id, self)
        model.set_rows(sorted(lines, key=lambda line: (_ORDER.index(_chip(line)), line.name)))
        table = DataTable("Draf yang akan dibuat", row_height=_ROW)
        table.setObjectName("bulk_table")
        table.setModel(model)
        room = parent.window().height() - px(_AROUND_TABLE)
        wanted = px(min(_TABLE_HEIGHT, _HEAD + _ROW * len(lines)))
        table.setFixedHeight(max(px(_HEAD + _ROW), min(wanted, room)))
        self.body.addWidget(table)
        self.body.addStretch(1)
        self.wants_paste = False
        paste = SecondaryButton("Tempel dari &Excel…", "clipboard-text")
        paste.setObjectName("bulk_paste")
        paste.clicked.connect(self._on_paste)
        self.add_button(paste)
        if self.primary is not None:
            # The primary button stays the last one.
            self._buttons.removeWidget(self.primary)
            self.add_button(self.primary)
            self.primary.setObjectName("bulk_make")
            self.primary.setFocus()

    def _on_paste(self) -> None:
        self.wants_paste = True
        self.cancel()


def _counts(lines: Sequence[BulkLine]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    chips = [_chip(line) for line in lines]
    for style in _ORDER:
        count = chips.count(style)
        if count:
            words = f"{count} {style.label.lower()}"
            chip = Chip(ChipStyle(words, style.tone, style.icon))
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row


def _chip(line: BulkLine) -> ChipStyle:
    if line.refusal:
        return _REFUSED
    return _FILLED if line.result_count else _EMPTY


def _contents(line: BulkLine) -> str:
    if line.refusal:
        return line.refusal
    if not line.result_count:
        return "Belum ada di pustaka"
    return f"{line.result_count} hasil kerja, {line.indicator_count} indikator"


def _source(line: BulkLine) -> str:
    if line.refusal or not line.result_count:
        return ""
    return f"Pustaka {line.library_post}"


def _columns() -> list[Column[BulkLine]]:
    return [
        Column(
            "name",
            "Pegawai",
            lambda line: line.name,
            width=350,
            strong=True,
            subtext=lambda line: line.position,
        ),
        Column(
            "draft",
            "Draf",
            lambda line: _chip(line).label,
            width=140,
            chip=_chip,
        ),
        Column("contents", "Isi", _contents, subtext=_source),
    ]
