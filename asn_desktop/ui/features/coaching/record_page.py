"""One coaching: why and what for, steps with check dates, competences, the form, the result."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.follow_up.coaching_rules import SCORE_WORDS
from asn_desktop.domain.performance.follow_up.terms import CoachingState
from asn_desktop.services.performance.coaching.editing import (
    add_competence,
    add_step,
    check_step,
    close_coaching,
    remove_competence,
    remove_step,
    reopen_coaching,
    set_coaching_text,
)
from asn_desktop.services.performance.coaching.feedback_form import give_coaching_feedback
from asn_desktop.services.performance.coaching.reading import coaching_form, coaching_view
from asn_desktop.services.performance.coaching.views import (
    CoachingForm,
    CoachingStep,
    CoachingView,
    FormState,
)
from asn_desktop.ui.features.coaching.form_dialog import CoachingFormDialog
from asn_desktop.ui.features.coaching.parts import CompetenceRow, StepRow
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import GhostButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField
from asn_desktop.ui.kit.controls.stored_text import StoredText, store_typing
from asn_desktop.ui.kit.forms.fields_dialog import Answers, Field, Form, ask_and_write
from asn_desktop.ui.kit.notice import changed_elsewhere
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import RecordSaver, may_leave, save_now
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_USUAL_DAYS = 14
_SCORES = tuple((score, f"{score} · {words}") for score, words in SCORE_WORDS.items())


class CoachingRecordPage(Page):
    """The coach writes; the employee reads and hands in the form.

    Attributes:
        reason, goal, result: the texts.
    """

    help_topic = "coaching_record"
    has_back = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: CoachingView | None = None
        self._saver = RecordSaver(workplace, coaching_view, self)
        self._saver.changed.connect(self._show)
        self._saver.kept.connect(self._show)
        self._saver.refused.connect(self._on_refused)
        self._saver.told.connect(self.notice)
        self._saver.conflicted.connect(self._on_conflict)
        self._saver.state.connect(self._on_state)
        self._print = SecondaryButton("Ce&tak", "printer")
        self._print.setObjectName("coaching_print")
        self._print.clicked.connect(partial(self._on_print, "coaching"))
        self._make_footer()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 8, 12)
        scroll = ScrollColumn()
        column.addWidget(scroll)
        for card in (self._make_plan(), self._make_steps(), self._make_after()):
            scroll.body.addWidget(card)
        scroll.body.addStretch(1)
        self.set_title("Bimbingan")
        for key, deed in (
            ("Ctrl+P", partial(self._on_print, "coaching")),
            ("Ctrl+S", partial(save_now, self, self._saver)),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(deed)

    def header_actions(self) -> list[QWidget]:
        """Return printing."""
        return [self._print]

    def load(self, **arguments: object) -> None:
        """Open the coaching of `coaching_id`."""
        place = self.workplace
        key = str(arguments.get("coaching_id") or "")
        work = partial(coaching_view, place.office, place.actor, key)
        place.tasks.write(self, work, self._on_opened, self._on_refused)

    def refresh(self) -> None:
        """Read it again."""
        if self._view is not None:
            self.load(coaching_id=self._view.id)

    def can_leave(self) -> bool:
        """Store what is typed; it is on its way before the page is left."""
        store_typing(self)
        return may_leave(self, self._saver)

    def _make_footer(self) -> None:
        self._footer = ActionFooter(self)
        self.close_button = PrimaryButton("&Selesaikan", "check-bold")
        self.close_button.setObjectName("coaching_close")
        self.close_button.clicked.connect(self._on_close)
        self._reopen = SecondaryButton("&Lanjutkan")
        self._reopen.setObjectName("coaching_reopen")
        self._reopen.clicked.connect(lambda: self._keep(reopen_coaching))
        self._footer.add_button(self._reopen)
        self._footer.add_button(self.close_button)
        self.footer = self._footer

    def _make_plan(self) -> Card:
        card = Card("Rencana", padding=16, spacing=10)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.reason = self._text("reason", "Mengapa bimbingan ini perlu")
        self.goal = self._text("goal", "Apa yang dapat dilakukan pegawai sesudahnya")
        row.addWidget(FormField("&Alasan", self.reason))
        row.addWidget(FormField("&Tujuan", self.goal))
        card.body.addLayout(row)
        return card

    def _make_steps(self) -> Card:
        card = Card("Langkah dan cek", padding=16, spacing=10)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(8)
        card.body.addLayout(self._steps)
        self._add_step = GhostButton("Tam&bah langkah…", "plus-bold")
        self._add_step.setObjectName("step_add")
        self._add_step.clicked.connect(self._on_add_step)
        card.body.addLayout(_left(self._add_step))
        self.result = self._text("result", "Apa yang berubah setelah bimbingan")
        card.body.addWidget(FormField("&Hasil", self.result))
        return card

    def _make_after(self) -> Card:
        card = Card("Sesudah bimbingan", padding=16, spacing=10)
        self._form_words = Text("", "body", "text2", wrap=True)
        self._form_words.setObjectName("form_words")
        self._form = SecondaryButton("Isi &umpan balik…", "note-pencil")
        self._form.setObjectName("coaching_form")
        self._form.clicked.connect(self._on_form)
        self._form_print = GhostButton("Cetak format B.1.8", "printer")
        self._form_print.setObjectName("form_print")
        self._form_print.clicked.connect(partial(self._on_print, "coaching_form"))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._form_words, 1)
        row.addWidget(self._form)
        row.addWidget(self._form_print)
        card.body.addLayout(row)
        self._competences = QVBoxLayout()
        self._competences.setSpacing(8)
        card.body.addLayout(self._competences)
        self._add_competence = GhostButton("Tambah &kompetensi…", "plus-bold")
        self._add_competence.setObjectName("competence_add")
        self._add_competence.clicked.connect(self._on_add_competence)
        paper = GhostButton("Cetak format B.1.9", "printer")
        paper.setObjectName("competence_print")
        paper.clicked.connect(partial(self._on_print, "competence"))
        card.body.addLayout(_left(self._add_competence, paper))
        return card

    def _text(self, field: str, placeholder: str) -> StoredText:
        editor = StoredText("", placeholder, 3)
        editor.setObjectName(f"coaching_{field}")
        editor.rest.left.connect(partial(self._keep_text, field))
        return editor

    def _on_opened(self, view: CoachingView) -> None:
        self._saver.open(view)
        self._show(view)

    def _show(self, view: CoachingView) -> None:
        self._view = view
        superior = f" · Atasan pembimbing: {view.superior_name}" if view.superior_name else ""
        self.set_title(
            f"{view.kind.label} {view.employee_name}",
            f"Pembimbing: {view.coach_name}{superior} · Mulai {date_long(view.started_on)}",
        )
        for editor, text in (
            (self.reason, view.reason),
            (self.goal, view.goal),
            (self.result, view.result),
        ):
            editor.show_text(text)
            editor.setReadOnly(not view.can_edit)
        self._show_steps(view)
        self._show_form(view)
        self._show_competences(view)
        for button in (self._add_step, self._add_competence, self.close_button):
            set_shown(button, view.can_edit)
        place = self.workplace
        is_closed = view.state is CoachingState.CLOSED
        set_shown(self._reopen, is_closed and place.actor.acts_for(view.coach_id))
        if view.closed_on is not None:
            self._footer.set_info(f"Selesai {date_long(view.closed_on)}.")
        else:
            writes = (
                "Isian tersimpan sendiri." if view.can_edit else "Hanya pembimbing yang mengisi."
            )
            self._footer.set_info(writes)

    def _show_steps(self, view: CoachingView) -> None:
        _clear(self._steps)
        for step in view.steps:
            row = StepRow(step, can_edit=view.can_edit)
            row.check_wanted.connect(partial(self._on_check, step))
            row.removed.connect(partial(self._on_step_removed, step.id))
            self._steps.addWidget(row)
        if not view.steps:
            words = "Belum ada langkah. Setiap langkah mempunyai tanggal cek."
            self._steps.addWidget(Text(words, "small", "text2"))

    def _show_competences(self, view: CoachingView) -> None:
        _clear(self._competences)
        for line in view.competences:
            row = CompetenceRow(line, can_edit=view.can_edit)
            row.removed.connect(partial(self._on_competence_removed, line.id))
            self._competences.addWidget(row)
        if not view.competences:
            words = "Belum ada kompetensi yang dinilai (format B.1.9, skala 1 sampai 5)."
            self._competences.addWidget(Text(words, "small", "text2"))

    def _show_form(self, view: CoachingView) -> None:
        reader = view.superior_name or "atasan pembimbing"
        words = f"Umpan balik pegawai (format B.1.8): {view.form.label.lower()}."
        if view.can_answer:
            words = f"Umpan balik Anda diserahkan kepada {reader}, bukan kepada pembimbing."
        self._form_words.setText(words)
        self._form.setText("Isi &umpan balik…" if view.can_answer else "Baca &umpan balik…")
        set_shown(self._form, view.can_answer or view.can_read_form)
        set_shown(self._form_print, view.form is FormState.OPEN or view.can_read_form)

    def _keep_text(self, field: str, text: str) -> None:
        self._keep(set_coaching_text, field, text)

    def _keep(self, service: Callable[..., object], *values: object) -> None:
        self._saver.save(
            lambda office, actor, key, revision: service(office, actor, key, *values, revision)
        )

    def _on_add_step(self) -> None:
        store_typing(self)
        day = self.workplace.office.clock.today() + timedelta(days=_USUAL_DAYS)
        fields = (
            Field("text", "&Langkah", lines=2, required=True, placeholder="Apa yang dilakukan"),
            Field("check_on", "Tanggal &cek", day),
        )
        form = Form("Tambah langkah", fields, "&Tambah")
        self._ask(form, lambda answers: (add_step, answers["text"], answers["check_on"]))

    def _on_check(self, step: CoachingStep) -> None:
        store_typing(self)
        finding = Field(
            "finding", "&Temuan", lines=3, required=True, placeholder="Apa yang terlihat"
        )
        form = Form("Cek langkah", (finding,), "&Simpan cek", step.text)
        self._ask(form, lambda answers: (check_step, step.id, answers["finding"]))

    def _on_add_competence(self) -> None:
        store_typing(self)
        fields = (
            Field("competence", "&Kompetensi", required=True, placeholder="Misalnya kerja sama"),
            Field("score", "&Nilai", 3, _SCORES),
            Field("reason", "&Alasan", lines=2, required=True, placeholder="Dasar nilainya"),
        )
        form = Form("Nilai kompetensi", fields, "&Tambah")
        self._ask(
            form,
            lambda answers: (
                add_competence, answers["competence"], answers["score"], answers["reason"],
            ),
        )  # fmt: skip

    def _ask(self, form: Form, call: Callable[[Answers], tuple[object, ...]]) -> None:
        view = self._view
        if view is None:
            return
        place = self.workplace

        def work(answers: Answers) -> object:
            service, *values = call(answers)
            assert callable(service)
            return service(place.office, place.actor, view.id, *values)

        ask_and_write(self, form, work, lambda _: self.refresh())

    def _on_step_removed(self, step_id: str) -> None:
        self._remove(remove_step, step_id, "Langkah dihapus.", add_step)

    def _on_competence_removed(self, line_id: str) -> None:
        self._remove(remove_competence, line_id, "Kompetensi dihapus.", add_competence)

    def _remove(
        self, service: Callable[..., object], key: str, words: str, add: Callable[..., object]
    ) -> None:
        def done(removed: tuple[object, ...]) -> None:
            self.undoable.emit(words, partial(self._keep, add, *removed))

        self._saver.save(
            lambda office, actor, record, revision: service(office, actor, record, key, revision),
            done=done,
        )

    def _on_form(self) -> None:
        view, place = self._view, self.workplace
        if view is not None:
            work = partial(coaching_form, place.office, place.actor, view.id)
            place.tasks.write(self, work, self._show_form_dialog, self._on_refused)

    def _show_form_dialog(self, form: CoachingForm) -> None:
        view, place = self._view, self.workplace
        if view is None:
            return
        dialog = CoachingFormDialog(self, form, view.superior_name)
        if not dialog.run() or form.given_on is not None:
            return
        work = partial(
            give_coaching_feedback, place.office, place.actor, view.id, dialog.given, dialog.note
        )
        again = CoachingForm(form.coaching_id, None, dialog.given, dialog.note)

        def failed(error: OfficeError) -> None:
            self._on_refused(error)
            self._show_form_dialog(again)

        place.tasks.write(self, work, lambda _: self._on_form_given(), failed)

    def _on_form_given(self) -> None:
        words = "Umpan balik diserahkan kepada atasan pembimbing."
        self.notice.emit(Notice(NoticeKind.SUCCESS, words))
        self.refresh()

    def _on_close(self) -> None:
        store_typing(self)
        self._keep(close_coaching)

    def _on_print(self, document: str) -> None:
        if self._view is not None:
            store_typing(self)
            self.open_page.emit("print", {"document": document, "id": self._view.id})

    def _on_state(self, sentence: str, stored: bool) -> None:
        if stored:
            self._footer.set_saved(sentence)
            self.saved.emit(sentence)
        else:
            self._footer.set_unsaved(sentence)

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))

    def _on_conflict(self) -> None:
        self.notice.emit(changed_elsewhere("Bimbingan ini", self.refresh))


def _left(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _clear(column: QVBoxLayout) -> None:
    while (taken := column.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
