"""What the pages of one discussion and one objection share: storing, footer, panel, notices."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.objections.attachments import attachment_path
from asn_desktop.services.performance.objections.views import CaseHead, Judgement
from asn_desktop.ui.features.objections.parts import Journey
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.containers.side_panel import SidePanel
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.predicate_matrix import PredicateMatrix
from asn_desktop.ui.kit.notice import changed_elsewhere
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import Record, RecordSaver, may_leave, save_now
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle

Read = Callable[[Office, Actor, str], Record]


class RecordPage(Page):
    """A record in cards at the left, the way it has gone and the quadrant at the right.

    Attributes:
        journey: the steps of the case.
        matrix: the quadrant with the ratings in question.
    """

    has_back = True
    document = ""
    argument = ""

    def __init__(
        self, workplace: Workplace, read: Read, journey_title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, parent)
        self._read = read
        self._record_id = ""
        self._evaluation_id = ""
        self.saver = RecordSaver(workplace, read, self)
        self.saver.changed.connect(self.show_record)
        self.saver.kept.connect(self.show_record)
        self.saver.refused.connect(self.on_refused)
        self.saver.told.connect(self.notice)
        self.saver.conflicted.connect(self._on_conflict)
        self.saver.state.connect(self._on_state)
        self.chip = Chip(ChipStyle(""))
        self._evaluation = SecondaryButton("Lihat penilaian leng&kap", "scales")
        self._evaluation.setObjectName("open_evaluation")
        self._evaluation.setProperty("starts_hidden", True)
        self._evaluation.clicked.connect(self._on_evaluation)
        self._print = SecondaryButton("Ce&tak", "printer")
        self._print.setObjectName("print_record")
        self._print.clicked.connect(self._on_print)
        self.action_footer = ActionFooter(self)
        self.footer = self.action_footer
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(14)
        self.column = ScrollColumn()
        row.addWidget(self.column, 1)
        row.addWidget(self._make_panel(journey_title))
        for key, deed in (
            ("Ctrl+P", self._on_print),
            ("Ctrl+S", partial(save_now, self, self.saver)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(deed)

    def header_actions(self) -> list[QWidget]:
        """Return the state, the way to the evaluation, and printing."""
        return [self.chip, self.panel.opener, self._evaluation, self._print]

    def load(self, **arguments: object) -> None:
        """Open the record named by the page's argument."""
        self._record_id = str(arguments.get(self.argument) or "")
        self.refresh()

    def refresh(self) -> None:
        """Read the record again."""
        place = self.workplace
        work = partial(self._read, place.office, place.actor, self._record_id)
        place.tasks.write(self, work, self._on_opened, self.on_refused)

    def can_leave(self) -> bool:
        """Store what is typed; it is on its way before the page is left."""
        store_typing(self)
        return may_leave(self, self.saver)

    def show_record(self, record: Any) -> None:
        """Show what is stored now; each page fills in its cards."""
        raise NotImplementedError

    def show_head(self, head: CaseHead, title: str, caption: str, *, prints: bool) -> None:
        """Show whose result it is."""
        self._evaluation_id = head.evaluation_id
        self.set_title(title, caption)
        set_shown(self._evaluation, head.sees_evaluation)
        self._evaluation.setProperty("starts_hidden", not head.sees_evaluation)
        set_shown(self._print, prints)
        self._print.setProperty("starts_hidden", not prints)

    def show_judgement(self, judgement: Judgement, words: str) -> None:
        """Light the cell of two ratings in the quadrant."""
        self.matrix.set_ratings(judgement.result, judgement.behavior)
        self._judgement.setText(words)

    def keep(self, service: Callable[..., object], *values: object) -> None:
        """Store one change on the revision that is shown."""
        self.saver.save(
            lambda office, actor, key, revision: service(office, actor, key, *values, revision)
        )

    def open_file(self, attachment_id: str) -> None:
        """Open an attached file in its program."""
        place = self.workplace
        work = partial(attachment_path, place.office, place.actor, attachment_id)
        place.tasks.read(self, work, _open_path, self.on_refused)

    def on_refused(self, error: OfficeError) -> None:
        """Say why something could not be done."""
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))

    def _make_panel(self, title: str) -> SidePanel:
        self.panel = SidePanel(title, icon="path")
        self.journey = Journey()
        self.matrix = PredicateMatrix()
        self._judgement = Text("", "caption", "text2", wrap=True)
        self.panel.body.setSpacing(12)
        self.panel.body.addWidget(self.journey)
        self.panel.body.addStretch(1)
        self.panel.body.addWidget(self._judgement)
        self.panel.body.addWidget(self.matrix)
        return self.panel

    def _on_opened(self, record: Record) -> None:
        self.saver.open(record)
        self.show_record(record)

    def _on_evaluation(self) -> None:
        self.open_page.emit("appraisal", {"evaluation_id": self._evaluation_id})

    def _on_print(self) -> None:
        if self._record_id and self.document:
            store_typing(self)
            self.open_page.emit("print", {"document": self.document, "id": self._record_id})

    def _on_state(self, sentence: str, stored: bool) -> None:
        if stored:
            self.action_footer.set_saved(sentence)
            self.saved.emit(sentence)
        else:
            self.action_footer.set_unsaved(sentence)

    def _on_conflict(self) -> None:
        self.notice.emit(changed_elsewhere("Catatan ini", self.refresh))


def _open_path(path: object) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
