"""One explanation that the examination asked of a side: to be written, or to be read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.objections import ExplainingSide
from asn_desktop.services.performance.objections.views import Explanation
from asn_desktop.ui.features.objections.parts import FilesList
from asn_desktop.ui.features.objections.words import moment_words
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards
from asn_desktop.ui.kit.controls.fields import FormField
from asn_desktop.ui.kit.controls.stored_text import StoredText
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle

_STANCES = (
    Choice(True, "Setuju ditinjau kembali", "Ada hal yang belum dihitung"),
    Choice(False, "Tetap pada penilaian", "Beri alasan tertulis"),
)


class ExplanationCard(Card):
    """Shows who was asked what, and the answer.

    Attributes:
        text: the editor, while the actor is to write.
        field: the editor with its label and error.

    Signals:
        typed: the text as it is written.
        stance: True when the appraiser agrees that the rating is looked at again.
        attached: path of a file.
        opened, removed: id of an attachment.
    """

    typed = Signal(str)
    stance = Signal(bool)
    attached = Signal(str)
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Penjelasan", parent=parent, padding=16, spacing=10)
        self._stance_chip = Chip(ChipStyle(""))
        self.add_title_widget(self._stance_chip)
        self._caption_line = Text("", "caption", "text2", wrap=True)
        self._question = Text("", "small", "text2", wrap=True)
        self._stances = ChoiceCards(_STANCES, "Sikap Anda atas keberatan")
        self._stances.setObjectName("supports_review")
        self._stances.changed.connect(lambda value: self.stance.emit(bool(value)))
        self._given = Text("", "body", wrap=True)
        self.text = StoredText("", "Apa yang dihitung, apa yang belum, dan buktinya", 3)
        self.text.setObjectName("explanation_text")
        self.text.rest.left.connect(self.typed)
        self.field = FormField("Pen&jelasan Anda", self.text, required=True)
        self._files = FilesList()
        self._files.chosen.connect(self.attached)
        self._files.opened.connect(self.opened)
        self._files.removed.connect(self.removed)
        for widget in (
            self._caption_line,
            self._question,
            self._stances,
            self._given,
            self.field,
            self._files,
        ):
            self.body.addWidget(widget)

    def show_explanation(self, item: Explanation) -> None:
        """Show what is stored now."""
        appraiser = item.side is ExplainingSide.APPRAISER
        who = "penilai" if appraiser else "pegawai"
        title = f"Penjelasan Anda sebagai {who}" if item.writes else f"Penjelasan {who}"
        self.set_title(title)
        self._caption_line.setText(_caption(item))
        set_shown(self._caption_line, bool(self._caption_line.text()))
        self._question.setText(item.question)
        set_shown(self._question, bool(item.question))
        set_shown(self._stances, item.writes and appraiser)
        self._stances.set_value(item.supports_review)
        set_shown(self.field, item.writes)
        self.text.show_text(item.text)
        waiting = "Belum diberikan." if item.given_at is None else ""
        self._given.setText(item.text if item.given_at else waiting)
        set_shown(self._given, not item.writes)
        self._files.show_files(item.attachments, edits=item.writes)
        set_shown(self._files, item.writes or bool(item.attachments))
        said = item.given_at is not None and item.supports_review is not None
        set_shown(self._stance_chip, said)
        if said:
            self._stance_chip.set_chip(
                ChipStyle("Setuju ditinjau", "success", "check-bold")
                if item.supports_review
                else ChipStyle("Tetap", "neutral", "equals-bold")
            )


def _caption(item: Explanation) -> str:
    if item.given_at is None:
        return f"Ditunggu sampai {date_long(item.due)}" if item.due else ""
    words = f"{item.given_by} · {moment_words(item.given_at)}"
    return f"{words} · dicatat {item.recorded_by}" if item.recorded_by else words
