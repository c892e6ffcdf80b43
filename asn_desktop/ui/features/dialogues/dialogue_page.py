"""The record of one dialogue: what was asked, said, agreed and promised; stored by itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_long, time_short
from asn_desktop.domain.performance.execution.terms import DialogueSide, DialogueStage
from asn_desktop.services.performance.dialogues.editing import (
    add_follow_up,
    confirm_dialogue,
    finish_follow_up,
    remove_follow_up,
    set_answer,
    set_dialogue_text,
    set_held_on,
    set_question,
    set_stage,
)
from asn_desktop.services.performance.dialogues.reading import dialogue_view
from asn_desktop.services.performance.dialogues.views import DialogueView
from asn_desktop.ui.features.dialogues.parts import AnswerRow, follow_up_entry, follow_up_row
from asn_desktop.ui.features.dialogues.words import STATE_CHIPS
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import GhostButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText, store_typing
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.notice import changed_elsewhere
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import RecordSaver, may_leave, save_now
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle


class DialoguePage(Page):
    """Both parties write; once both have confirmed, only promises are ticked off.

    Attributes:
        held_on, stage, topic, agreements: the fields.
        entry: where a new promise is typed.
    """

    help_topic = "dialogue"
    has_back = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: DialogueView | None = None
        self._answers: dict[str, AnswerRow] = {}
        self._saver = RecordSaver(workplace, dialogue_view, self)
        self._saver.changed.connect(self._show)
        self._saver.kept.connect(self._show)
        self._saver.refused.connect(self._on_refused)
        self._saver.told.connect(self.notice)
        self._saver.conflicted.connect(self._on_conflict)
        self._saver.state.connect(self._on_state)
        self._chip = Chip(ChipStyle(""))
        self._print = SecondaryButton("Ce&tak", "printer")
        self._print.setObjectName("dialogue_print")
        self._print.clicked.connect(self._on_print)
        self._make_footer()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 8, 12)
        scroll = ScrollColumn()
        column.addWidget(scroll)
        for card in (self._make_facts(), self._make_questions(), self._make_promises()):
            scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        self.set_title("Catatan dialog")
        for key, deed in (
            ("Ctrl+P", self._on_print),
            ("Ctrl+S", partial(save_now, self, self._saver)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(deed)

    def header_actions(self) -> list[QWidget]:
        """Return the state and printing."""
        return [self._chip, self._print]

    def load(self, **arguments: object) -> None:
        """Open the record of `dialogue_id`."""
        place = self.workplace
        work = partial(
            dialogue_view, place.office, place.actor, str(arguments.get("dialogue_id") or "")
        )
        place.tasks.write(self, work, self._on_opened, self._on_refused)

    def refresh(self) -> None:
        """Read the record again."""
        if self._view is not None:
            self.load(dialogue_id=self._view.id)

    def can_leave(self) -> bool:
        """Store what is typed; it is on its way before the page is left."""
        store_typing(self)
        return may_leave(self, self._saver)

    def _make_footer(self) -> None:
        self._footer = ActionFooter(self)
        self.confirm = PrimaryButton("&Konfirmasi", "check-bold")
        self.confirm.setObjectName("dialogue_confirm")
        self.confirm.clicked.connect(self._on_confirm)
        self._footer.add_button(self.confirm)
        self.footer = self._footer

    def _make_facts(self) -> Card:
        card = Card("Dialog", padding=16, spacing=10)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.held_on = StoredLine("", "misalnya 5 Oktober 2026")
        self.held_on.setObjectName("dialogue_held_on")
        self.held_on.rest.left.connect(self._on_held_on)
        self._day = FormField("&Tanggal", self.held_on)
        self.stage = combo_box([(stage, stage.label) for stage in DialogueStage])
        self.stage.setObjectName("dialogue_stage")
        self.stage.activated.connect(self._on_stage)
        self.topic = StoredLine("", "Apa yang dibicarakan")
        self.topic.setObjectName("dialogue_topic")
        self.topic.rest.left.connect(partial(self._keep_text, "topic"))
        row.addWidget(self._day, 2)
        row.addWidget(FormField("Ta&hap", self.stage), 2)
        row.addWidget(FormField("&Pokok bahasan", self.topic), 5)
        card.body.addLayout(row)
        return card

    def _make_questions(self) -> Card:
        card = Card("Pertanyaan dan jawaban", padding=16, spacing=10)
        self._question_column = QVBoxLayout()
        self._question_column.setSpacing(10)
        card.body.addLayout(self._question_column)
        self._more = GhostButton("Tambah p&ertanyaan", "plus-bold")
        self._more.setObjectName("dialogue_question_add")
        self._more.clicked.connect(self._on_more)
        line = QHBoxLayout()
        line.addWidget(self._more)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _make_promises(self) -> Card:
        card = Card("Kesepakatan dan tindak lanjut", padding=16, spacing=10)
        self.agreements = StoredText("", "Apa yang disepakati kedua pihak", 3)
        self.agreements.setObjectName("dialogue_agreements")
        self.agreements.rest.left.connect(partial(self._keep_text, "agreements"))
        card.body.addWidget(FormField("Kesep&akatan", self.agreements))
        self._promise_column = QVBoxLayout()
        self._promise_column.setSpacing(6)
        card.body.addLayout(self._promise_column)
        self.entry = follow_up_entry()
        self.entry.added.connect(self._on_promise)
        card.body.addWidget(self.entry)
        return card

    def _on_opened(self, view: DialogueView) -> None:
        fresh = self._view is None or self._view.id != view.id
        self._saver.open(view)
        self._show(view)
        if fresh:
            self.topic.setFocus()

    def _show(self, view: DialogueView) -> None:
        self._view = view
        self.set_title(
            f"Dialog kinerja {date_long(view.held_on)}",
            f"{view.employee_name} · Penilai: {view.appraiser_name}",
        )
        self._chip.set_chip(STATE_CHIPS[view.state])
        self.held_on.show_text(date_long(view.held_on))
        self.topic.show_text(view.topic)
        self.agreements.show_text(view.agreements)
        self.stage.setCurrentIndex(self.stage.findData(view.stage))
        for editor in (self.held_on, self.topic, self.agreements):
            editor.setReadOnly(not view.can_edit)
        self.stage.setEnabled(view.can_edit)
        for widget in (self._more, self.entry):
            set_shown(widget, view.can_edit)
        set_shown(self.confirm, view.can_confirm)
        self._footer.set_info(_state_words(view))
        self._show_answers(view)
        self._show_promises(view)

    def _show_answers(self, view: DialogueView) -> None:
        wanted = [answer.id for answer in view.answers]
        if list(self._answers) != wanted:
            _clear(self._question_column)
            self._answers = {}
            for answer in view.answers:
                row = AnswerRow()
                row.asked.connect(partial(self._on_question, answer.id))
                row.answered.connect(partial(self._on_answer, answer.id))
                self._answers[answer.id] = row
                self._question_column.addWidget(row)
        for number, answer in enumerate(view.answers, start=1):
            self._answers[answer.id].show_answer(number, answer, can_edit=view.can_edit)

    def _show_promises(self, view: DialogueView) -> None:
        _clear(self._promise_column)
        for promise in view.follow_ups:
            row = follow_up_row(promise, can_edit=view.can_edit, can_finish=view.can_finish)
            row.finished.connect(partial(self._on_finished, promise.id))
            row.removed.connect(partial(self._on_removed, promise.id))
            self._promise_column.addWidget(row)
        if not view.follow_ups:
            self._promise_column.addWidget(Text("Belum ada tindak lanjut.", "small", "text2"))

    def _keep_text(self, field: str, text: str) -> None:
        self._keep(set_dialogue_text, field, text)

    def _keep(self, service: Callable[..., object], *values: object) -> None:
        self._saver.save(
            lambda office, actor, key, revision: service(office, actor, key, *values, revision)
        )

    def _on_held_on(self, text: str) -> None:
        self._day.set_error("")
        self._saver.save(
            lambda office, actor, key, revision: set_held_on(office, actor, key, text, revision),
            failed=lambda error: self._day.set_error(str(error)),
        )

    def _on_stage(self) -> None:
        # Qt hands a text enumeration back as plain text.
        stage = DialogueStage.of(self.stage.currentData())
        if self._view is not None and stage is not self._view.stage:
            self._keep(set_stage, stage)

    def _on_answer(self, answer_id: str, text: str) -> None:
        self._keep(set_answer, answer_id, text)

    def _on_question(self, answer_id: str, text: str) -> None:
        self._keep(set_question, answer_id, text)

    def _on_more(self) -> None:
        self._keep(set_question, "", "Pertanyaan lain")

    def _on_promise(self, text: str, side: str, due: str) -> None:
        who = DialogueSide.of(side)
        self._saver.save(
            lambda office, actor, key, revision: add_follow_up(
                office, actor, key, text, who, due, revision
            ),
            done=lambda _: self.entry.clear(),
            failed=self.entry.show_error,
        )

    def _on_finished(self, follow_up_id: str, done: bool) -> None:
        self._saver.save(
            lambda office, actor, key, _revision: finish_follow_up(
                office, actor, key, follow_up_id, done=done
            )
        )

    def _on_removed(self, follow_up_id: str) -> None:
        self._saver.save(
            lambda office, actor, key, revision: remove_follow_up(
                office, actor, key, follow_up_id, revision
            ),
            done=self._tell_removed,
        )

    def _tell_removed(self, removed: tuple[str, DialogueSide, str]) -> None:
        self.undoable.emit("Tindak lanjut dihapus.", partial(self._keep, add_follow_up, *removed))

    def _on_confirm(self) -> None:
        store_typing(self)
        self._keep(confirm_dialogue)

    def _on_print(self) -> None:
        if self._view is not None:
            store_typing(self)
            self.open_page.emit("print", {"document": "dialogue", "id": self._view.id})

    def _on_state(self, sentence: str, stored: bool) -> None:
        if stored:
            self._footer.set_saved(sentence)
            self.saved.emit(sentence)
        else:
            self._footer.set_unsaved(sentence)

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))

    def _on_conflict(self) -> None:
        self.notice.emit(changed_elsewhere("Catatan ini", self.refresh))


def _state_words(view: DialogueView) -> str:
    if not view.can_edit and view.side is not None:
        return "Dikonfirmasi kedua pihak dan terkunci. Tindak lanjut masih dapat ditandai."
    if view.side is None:
        return "Hanya kedua pihak yang mengisi catatan ini."
    if not view.can_confirm:
        other = "penilai" if view.side is DialogueSide.EMPLOYEE else "pegawai"
        moment = view.employee_confirmed_at or view.appraiser_confirmed_at
        at = f" pukul {time_short(moment)}" if moment else ""
        return f"Anda sudah mengonfirmasi{at}. Menunggu {other}."
    return "Konfirmasi bila isinya sudah benar. Perubahan sesudahnya membatalkan konfirmasi."


def _clear(column: QVBoxLayout) -> None:
    while (taken := column.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
