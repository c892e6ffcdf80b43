"""The blue panel at the left of the sign-in page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.display.kawung import KawungPanel, Logo
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.theme.theme import px

PROGRAM_NAME = "Kinerja Kecamatan"
_PROMISES = (
    ("target", "Susun SKP yang mendukung kinerja atasan"),
    ("scales", "Nilai dan beri umpan balik setiap triwulan"),
    ("clipboard-text", "Catat survei kepuasan masyarakat"),
)


class BrandPanel(KawungPanel):
    """The left side of the sign-in page: program, office, what it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, cell=44)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(56), px(48), px(24), px(40))
        column.setSpacing(0)
        column.addLayout(self._program_row())
        column.addStretch(3)
        self._office = ElidedText("", "display", "on_primary")
        self._government = ElidedText("", "section", "side_text")
        column.addWidget(self._office)
        column.addSpacing(2)
        column.addWidget(self._government)
        column.addSpacing(px(24))
        self._promises = QWidget()
        promises = QVBoxLayout(self._promises)
        promises.setContentsMargins(0, 0, 0, 0)
        promises.setSpacing(px(10))
        for icon, words in _PROMISES:
            promises.addLayout(_line(icon, "accent", Text(words, "body", "side_text"), 18))
        column.addWidget(self._promises)
        column.addStretch(3)
        self._offline = Text("Bekerja tanpa internet", "caption", "side_text")
        column.addLayout(_line("wifi-slash", "side_text", self._offline, 14))

    def set_office(self, name: str, government: str) -> None:
        """Show whose program this is; empty before the set-up."""
        self._office.setText(name or PROGRAM_NAME)
        self._government.setText(government)

    def set_place(self, place: str) -> None:
        """Say where the data is, e.g. "Data di komputer ini"."""
        words = place[:1].lower() + place[1:]
        self._offline.setText(f"Bekerja tanpa internet · {words}")

    def set_low(self, low: bool) -> None:
        """Leave out the promises where there is no room for them."""
        self._promises.setVisible(not low)

    def _program_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addWidget(Logo(44), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(PROGRAM_NAME, "page_title", "on_primary"))
        words.addWidget(Text("Pengelolaan kinerja pegawai ASN", "small", "side_text"))
        row.addLayout(words)
        row.addStretch(1)
        return row


def _line(icon: str, ink: str, words: Text, size: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(12))
    row.addWidget(IconLabel(icon, ink, size), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(words, 1)
    return row
