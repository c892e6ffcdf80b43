"""The papers of the survey, offered beside the sheets of people."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor
from asn_desktop.services.sheets.listing import DocumentKind
from asn_desktop.ui.kit.controls.buttons import GhostButton

_OF_PERIOD: Final = (
    (DocumentKind.SURVEY, "&Hasil dan rekap"),
    (DocumentKind.SURVEY_REPORT, "&Laporan lengkap"),
    (DocumentKind.SURVEY_POSTER, "&Poster IKM"),
    (DocumentKind.FOLLOW_UP, "&Rencana tindak lanjut"),
)


class SurveyPapers(GhostButton):
    """A button whose menu names every paper of the survey.

    Signals:
        chosen(kind): a paper of the period was chosen.
        stacks_wanted: questionnaires and covers, which belong to a stack.
    """

    chosen = Signal(str)
    stacks_wanted = Signal()

    def __init__(self, actor: Actor, parent: QWidget | None = None) -> None:
        super().__init__("&Survei", "clipboard-text", compact=True, parent=parent)
        self.setObjectName("survey")
        menu = QMenu(self)
        for kind, words in _OF_PERIOD:
            action = menu.addAction(words)
            action.setObjectName(f"survey_{kind.value}")
            action.triggered.connect(partial(self._choose, kind))
        if may(actor, Right.ENTER_SURVEY):
            menu.addSeparator()
            stacks = menu.addAction("&Kuesioner dan sampul bundel…")
            stacks.setObjectName("survey_stacks")
            stacks.triggered.connect(lambda _checked=False: self.stacks_wanted.emit())
        self.setMenu(menu)

    def _choose(self, kind: DocumentKind, *_checked: bool) -> None:
        self.chosen.emit(kind.value)
