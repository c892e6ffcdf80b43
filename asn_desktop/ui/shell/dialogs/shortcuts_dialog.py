"""The list of keys, those of the page in front first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.display.chip import KeyCap
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.shell.shortcuts import GENERAL_KEYS


class ShortcutsDialog(Dialog):
    """Shows (key, words) pairs; Esc closes."""

    def __init__(
        self, parent: QWidget, page_title: str, page_keys: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(parent, "Pintasan papan ketik", width=480, cancel_label="Tutup")
        if page_keys:
            self.body.addWidget(Text(f"Di halaman {page_title}", "small_strong", "text2"))
            self.body.addLayout(_grid(page_keys))
            self.body.addSpacing(10)
        self.body.addWidget(Text("Di semua halaman", "small_strong", "text2"))
        self.body.addLayout(_grid(GENERAL_KEYS))


def _grid(keys: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(8)
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(1, 1)
    for row, (key, words) in enumerate(keys):
        grid.addWidget(KeyCap(key), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text(words, "body", "text"), row, 1)
    return grid
