"""The first screen: the office's greeting and the services to choose from."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from asn_desktop.services.public_service.kiosk.facts import KioskFacts
from asn_desktop.services.public_service.service_types import ServiceLine
from asn_desktop.ui.features.survey.kiosk.look import button, label
from asn_desktop.ui.features.survey.kiosk.parts import OfficeMark
from asn_desktop.ui.kit.display.kawung import KawungPanel
from asn_desktop.ui.kit.visibility import set_shown

_SHOWN = 9
_SAID_MS = 8000


class StartScreen(KawungPanel):
    """Greets, and waits for the service to be touched.

    Signals:
        chosen: the ServiceLine that was touched.
        mark_held: the office's mark was held.
    """

    chosen = Signal(object)
    mark_held = Signal()

    def __init__(self, facts: KioskFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent, fade="edge")
        self._facts = facts
        self._first = 0
        self._columns = 3
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._make_head(facts))
        self._column.addStretch(3)
        self._greeting = self._centred(facts.greeting, "title")
        self._column.addWidget(self._greeting)
        self._centred_words = (
            f"{_number_words(len(facts.questions))} pertanyaan, kira-kira dua menit. "
            "Tanpa nama, tanpa NIK."
        )
        self._column.addWidget(self._centred(self._centred_words, "under_title"))
        self._column.addStretch(1)
        self._said = self._centred("", "said")
        self._said.setObjectName("kiosk_said")
        self._column.addWidget(self._said)
        self._column.addWidget(self._centred("Sentuh layanan yang baru saja Anda terima", "call"))
        self._grid = QGridLayout()
        self._side_row = QHBoxLayout()
        self._side_row.addStretch(1)
        self._side_row.addLayout(self._grid, 12)
        self._side_row.addStretch(1)
        self._column.addLayout(self._side_row)
        self._column.addStretch(3)
        self._column.addWidget(self._centred("Perlu bantuan? Panggil petugas loket.", "foot"))
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.setInterval(_SAID_MS)
        self._clear.timeout.connect(self._unsay)
        self._fill()

    def reset(self, sentence: str = "") -> None:
        """Show the first services again, and for a while why the screen came back."""
        self._first = 0
        self._fill()
        self._said.setText(sentence)
        if sentence:
            self._clear.start()

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self._mark.set_scale(scale)
        side = round(48 * scale)
        self._column.setContentsMargins(side, round(34 * scale), side, round(26 * scale))
        self._column.setSpacing(round(10 * scale))
        self._grid.setSpacing(round(20 * scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns on an upright screen (called by Qt)."""
        super().resizeEvent(event)
        columns = 2 if self.width() < self.height() else 3
        if columns != self._columns:
            self._columns = columns
            self._fill()

    def _make_head(self, facts: KioskFacts) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self._mark = OfficeMark(facts.emblem)
        self._mark.held.connect(self.mark_held)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(label(facts.office_name, "office"))
        names.addWidget(label(facts.region, "region"))
        row.addWidget(self._mark)
        row.addLayout(names)
        row.addStretch(1)
        row.addWidget(label("Survei Kepuasan Masyarakat", "call"))
        return row

    def _fill(self) -> None:
        for old in self._buttons:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        services = self._facts.services
        paged = len(services) > _SHOWN
        shown = services[self._first : self._first + (_SHOWN - 1 if paged else _SHOWN)]
        for service in shown:
            self._add(service.name, "kiosk_service").clicked.connect(partial(self._choose, service))
        if paged:
            self._add("Layanan lain →", "kiosk_more").clicked.connect(self._turn_page)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _add(self, words: str, name: str) -> QPushButton:
        made = button(_two_lines(words), "service", name)
        made.setAccessibleName(words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        place = len(self._buttons)
        self._grid.addWidget(made, place // self._columns, place % self._columns)
        self._buttons.append(made)
        set_shown(made, True)
        return made

    def _turn_page(self) -> None:
        self._first += _SHOWN - 1
        if self._first >= len(self._facts.services):
            self._first = 0
        self._fill()

    def _choose(self, service: ServiceLine) -> None:
        self._unsay()
        self.chosen.emit(service)

    def _unsay(self) -> None:
        self._clear.stop()
        self._said.setText("")

    def _centred(self, words: str, kind: str):  # noqa: ANN202
        made = label(words, kind, wrap=True)
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return made


def _number_words(count: int) -> str:
    return "Sembilan" if count == 9 else str(count)


def _two_lines(words: str) -> str:
    """Break a long name at the blank nearest to its middle; a button does not wrap by itself."""
    if len(words) <= 22 or " " not in words:
        return words
    blanks = [place for place, mark in enumerate(words) if mark == " "]
    middle = min(blanks, key=lambda place: abs(place - len(words) / 2))
    return f"{words[:middle]}\n{words[middle + 1 :]}"
