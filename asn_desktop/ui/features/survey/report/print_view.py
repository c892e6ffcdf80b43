"""A chapter as it will stand on paper: heading, paragraphs, and what is printed below them."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.domain.public_service.report_chapters import ReportChapter
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.text import Text

_BELOW: Final = {
    ReportChapter.PROFILE: "Tabel profil responden dan Gambar 1",
    ReportChapter.INDEX: "Angka IKM dan tabel nilai tiap unsur",
    ReportChapter.SERVICES: "Tabel layanan dan Gambar 2",
    ReportChapter.ANALYSIS: "Gambar 3, nilai tiap unsur",
    ReportChapter.TREND: "Gambar 4 dan tabel triwulan",
    ReportChapter.EARLIER_PLAN: "Tabel tindak lanjut dengan nilai sebelum dan sesudah",
    ReportChapter.PLAN: "Tabel rencana tindak lanjut dan tanda tangan",
}


class PrintView(Card):
    """Follows what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Di kertas", "ikut ketikan", parent, title_role="strong")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QWidget()
        sheet.setProperty("surface", "clear")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(4, 4, 10, 4)
        column.setSpacing(8)
        self._part = Text("", "small_strong", "text2", wrap=True)
        self._part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._heading = Text("", "strong", "text", wrap=True)
        self._words = Text("", "body", "text", wrap=True)
        self._words.setObjectName("printed_words")
        self._below = Text("", "small", "text3", wrap=True)
        for label in (self._part, self._heading, self._words, self._below):
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addStretch(1)
        scroll.setWidget(sheet)
        self.body.addWidget(scroll, 1)

    def show_chapter(self, part: str, heading: str, words: str, chapter: ReportChapter) -> None:
        """Show a chapter and name the tables and charts that follow it."""
        self._part.setText(part)
        self._heading.setText(heading)
        self._words.setText(words)
        below = _BELOW.get(chapter)
        self._below.setText(f"Di bawahnya: {below}." if below else "")
