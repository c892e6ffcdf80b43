"""One discussion about a result: what feels unfair, the answer, the meeting, the outcome."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.objections import (
    OPEN_DISCUSSIONS,
    DiscussionOutcome,
    DiscussionStatus,
)
from asn_desktop.services.performance.objections.discussing import (
    add_discussion_point,
    answer_discussion,
    answer_point,
    ask_discussion,
    set_discussion_point,
    set_discussion_text,
    set_meeting_day,
    settle_discussion,
    withdraw_discussion,
)
from asn_desktop.services.performance.objections.filing import start_objection
from asn_desktop.services.performance.objections.reading import discussion_view
from asn_desktop.services.performance.objections.views import DiscussionView
from asn_desktop.ui.features.objections.decision_card import RatingPair
from asn_desktop.ui.features.objections.parts import PointsList, Step
from asn_desktop.ui.features.objections.record_page import RecordPage
from asn_desktop.ui.features.objections.words import DISCUSSION_CHIPS, moment_words
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards
from asn_desktop.ui.kit.controls.fields import FormField
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText, store_typing
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_OUTCOMES = (
    Choice(DiscussionOutcome.UNCHANGED, "Penilaian tetap", "Nilai semula berlaku"),
    Choice(DiscussionOutcome.CHANGED, "Penilaian diubah", "Nilai lama tetap tersimpan"),
)
_CLOCK_NOTE = "Diskusi tidak menghentikan hitungan hari keberatan."


class DiscussionPage(RecordPage):
    """Both parties write their own parts; the other one reads them once they are sent.

    Attributes:
        request, closing: what the employee writes before and after the meeting.
        answer, view_text: what the appraiser writes.
    """

    help_topic = "discussion"
    document = "discussion_record"
    argument = "discussion_id"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, discussion_view, "Perjalanan diskusi", parent)
        self._view: DiscussionView | None = None
        for card in (self._make_request(), self._make_answer(), self._make_outcome()):
            self.column.body.addWidget(card)
        self.column.body.addStretch(1)
        self._make_buttons()
        self.set_title("Diskusi hasil")

    def show_record(self, record: DiscussionView) -> None:
        """Show what is stored now."""
        fresh = self._view is None or self._view.id != record.id
        self._view = record
        head = record.head
        self.show_head(
            head,
            f"Diskusi {head.period_label} — {head.employee_name}",
            f"Penilai: {head.explainer_name} · {head.employee_position}",
            prints=record.status is not DiscussionStatus.DRAFT,
        )
        self.chip.set_chip(DISCUSSION_CHIPS[record.status])
        self._show_request(record)
        self._show_answer(record)
        self._show_outcome(record)
        self.journey.show_steps(_steps(record))
        changed = record.outcome is DiscussionOutcome.CHANGED
        now = record.after if changed else head.now
        words = f"Predikat saat ini: {now.predicate.label}" if now.predicate else ""
        if changed and record.before.predicate and now.predicate:
            words = f"Semula {record.before.predicate.label}, menjadi {now.predicate.label}."
        self.show_judgement(now, words)
        self._show_footer(record)
        if fresh:
            self._focus_first(record)

    def _make_request(self) -> Card:
        card = Card("Yang terasa belum adil", padding=16, spacing=10)
        self._request_card = card
        self._request_words = Text("", "body", wrap=True)
        self.request = self._text("employee_view", "Apa yang menurut Anda belum dihitung", 3)
        self._request_field = FormField("Pandangan &Anda", self.request, required=True)
        self.points = PointsList()
        self.points.added.connect(self._on_point)
        self.points.changed.connect(partial(self.keep, set_discussion_point))
        self.points.answered.connect(partial(self.keep, answer_point))
        for widget in (self._request_words, self._request_field, self.points):
            card.body.addWidget(widget)
        return card

    def _make_answer(self) -> Card:
        card = Card("Jawaban penilai", padding=16, spacing=10)
        self._answer_card = card
        self._answer_words = Text("", "body", wrap=True)
        self.answer = self._text("answer", "Apa dasar penilaian Anda", 3)
        self._answer_field = FormField("&Jawaban Anda", self.answer, required=True)
        row = QHBoxLayout()
        self.meeting = StoredLine("", "misalnya 8 Oktober 2026")
        self.meeting.setObjectName("meeting_on")
        self.meeting.rest.left.connect(self._on_meeting)
        self._meeting_field = FormField("Tanggal pe&rtemuan", self.meeting)
        self._meeting_words = Text("", "small", "text2")
        row.addWidget(self._meeting_field, 1)
        row.addStretch(2)
        for widget in (self._answer_words, self._answer_field, self._meeting_words):
            card.body.addWidget(widget)
        card.body.addLayout(row)
        return card

    def _make_outcome(self) -> Card:
        card = Card("Hasil pertemuan", padding=16, spacing=10)
        self._outcome_card = card
        self._closing_words = Text("", "body", wrap=True)
        self.closing = self._text("employee_closing", "Pandangan Anda setelah dibicarakan", 2)
        self._closing_field = FormField("Pandangan &pegawai", self.closing, optional=True)
        self._outcome_words = Text("", "body", wrap=True)
        self.outcome = ChoiceCards(_OUTCOMES, "Hasil diskusi")
        self.outcome.setObjectName("discussion_outcome")
        self.outcome.set_value(DiscussionOutcome.UNCHANGED)
        self.outcome.changed.connect(lambda _: self._on_outcome())
        self.ratings = RatingPair()
        self.ratings.changed.connect(self._on_ratings)
        self.view_text = self._text("appraiser_view", "Apa yang disepakati, dan dasarnya", 3)
        self._view_field = FormField("Pandangan penilai dan ala&sannya", self.view_text,
                                     required=True)  # fmt: skip
        for widget in (
            self._closing_words, self._closing_field, self._outcome_words, self.outcome,
            self.ratings, self._view_field,
        ):  # fmt: skip
            card.body.addWidget(widget)
        return card

    def _make_buttons(self) -> None:
        self.withdraw = SecondaryButton("&Batalkan diskusi…", "x-bold")
        self.object_button = SecondaryButton("Lanjut ke &keberatan", "chat-circle-text")
        self.ask = PrimaryButton("Aju&kan diskusi", "paper-plane-tilt")
        self.send = PrimaryButton("Kiri&m jawaban", "paper-plane-tilt")
        self.settle = PrimaryButton("Selesaikan disk&usi", "check-bold")
        for button, name, deed in (
            (self.withdraw, "withdraw_discussion", self._on_withdraw),
            (self.object_button, "go_on_to_objection", self._on_object),
            (self.ask, "ask_discussion", self._on_ask),
            (self.send, "send_answer", self._on_send),
            (self.settle, "settle_discussion", self._on_settle),
        ):
            button.setObjectName(name)
            button.clicked.connect(deed)
            self.action_footer.add_button(button)

    def _text(self, field: str, placeholder: str, lines: int) -> StoredText:
        editor = StoredText("", placeholder, lines)
        editor.setObjectName(field)
        editor.rest.left.connect(partial(self.keep, set_discussion_text, field))
        return editor

    def _show_request(self, view: DiscussionView) -> None:
        asked = f"{view.head.employee_name} · {moment_words(view.asked_at)}"
        self._request_card.set_title("Yang terasa belum adil", asked if view.asked_at else "")
        self._request_words.setText(view.employee_view)
        set_shown(self._request_words, not view.writes_request and bool(view.employee_view))
        set_shown(self._request_field, view.writes_request)
        self.request.show_text(view.employee_view)
        self.points.show_points(
            view.points,
            view.head.subjects,
            edits=view.writes_request,
            answers=view.writes_answer,
        )

    def _show_answer(self, view: DiscussionView) -> None:
        given = f"{view.answered_by} · {moment_words(view.answered_at)}"
        self._answer_card.set_title("Jawaban penilai", given if view.answered_at else "")
        set_shown(self._answer_card, view.writes_answer or view.answered_at is not None)
        self._answer_words.setText(view.answer)
        set_shown(self._answer_words, not view.writes_answer and bool(view.answer))
        set_shown(self._answer_field, view.writes_answer)
        self.answer.show_text(view.answer)
        writes_day = view.writes_answer or view.settles
        set_shown(self._meeting_field, writes_day)
        day = date_long(view.meeting_on) if view.meeting_on else ""
        self.meeting.show_text(day)
        self._meeting_words.setText(f"Pertemuan: {day}" if day else "Pertemuan belum ditentukan")
        set_shown(self._meeting_words, not writes_day)

    def _show_outcome(self, view: DiscussionView) -> None:
        settled = view.status is DiscussionStatus.SETTLED
        talks = view.status is DiscussionStatus.ANSWERED
        closing = view.writes_closing and talks
        set_shown(self._outcome_card, talks or settled)
        words = f"Pandangan pegawai: {view.employee_closing}" if view.employee_closing else ""
        self._closing_words.setText(words)
        set_shown(self._closing_words, bool(words) and not closing)
        set_shown(self._closing_field, closing)
        self.closing.show_text(view.employee_closing)
        self._outcome_words.setText(_outcome_words(view) if settled else "")
        set_shown(self._outcome_words, settled)
        for widget in (self.outcome, self._view_field):
            set_shown(widget, view.settles)
        self.view_text.show_text(view.appraiser_view)
        set_shown(self.ratings, view.settles and self._changes())
        if (view.settles and not self.ratings.isEnabled()) or self.ratings.values == (None, None):
            now = view.head.now
            self.ratings.show_ratings(now.result, now.behavior, fixed=view.head.fixed_result)

    def _show_footer(self, view: DiscussionView) -> None:
        for button, shown in (
            (self.withdraw, view.withdraws),
            (self.object_button, view.withdraws),
            (self.ask, view.writes_request),
            (self.send, view.writes_answer),
            (self.settle, view.settles),
        ):
            set_shown(button, shown)
        clock = view.head.clock
        if clock is not None and view.is_employee and view.status in OPEN_DISCUSSIONS:
            words = f"{clock.words[:1].upper()}{clock.words[1:]}. {_CLOCK_NOTE}"
        elif clock is not None and view.writes_request:
            words = f"Waktu keberatan {clock.words}. {_CLOCK_NOTE}"
        else:
            words = view.waits_for or view.status.label
        self.action_footer.set_info(words)

    def _focus_first(self, view: DiscussionView) -> None:
        for wanted, editor in (
            (view.writes_request, self.request),
            (view.writes_answer, self.answer),
            (view.settles, self.view_text),
            (view.writes_closing, self.closing),
        ):
            if wanted:
                editor.setFocus()
                return

    def _changes(self) -> bool:
        return self.outcome.value == DiscussionOutcome.CHANGED

    def _on_outcome(self) -> None:
        set_shown(self.ratings, self._changes())
        self._on_ratings()

    def _on_ratings(self) -> None:
        if self._changes():
            self.matrix.set_ratings(*self.ratings.values)
        elif self._view is not None:
            self.matrix.set_ratings(self._view.head.now.result, self._view.head.now.behavior)

    def _on_point(self, subject: str, text: str) -> None:
        self.saver.save(
            lambda office, actor, key, revision: add_discussion_point(
                office, actor, key, subject, text, revision
            ),
            done=lambda _: self.points.clear_entry(),
        )

    def _on_meeting(self, text: str) -> None:
        self._meeting_field.set_error("")
        self.saver.save(
            lambda office, actor, key, revision: set_meeting_day(
                office, actor, key, text, revision
            ),
            failed=lambda error: self._meeting_field.set_error(str(error)),
        )

    def _on_ask(self) -> None:
        store_typing(self)
        self.saver.save(ask_discussion, failed=partial(self._on_field, self._request_field))

    def _on_send(self) -> None:
        store_typing(self)
        self.saver.save(answer_discussion, failed=partial(self._on_field, self._answer_field))

    def _on_settle(self) -> None:
        store_typing(self)
        outcome = DiscussionOutcome.CHANGED if self._changes() else DiscussionOutcome.UNCHANGED
        ratings = self.ratings.values if self._changes() else (None, None)
        self.saver.save(
            lambda office, actor, key, revision: settle_discussion(
                office, actor, key, outcome, ratings, revision
            ),
            failed=self._on_settle_refused,
        )

    def _on_settle_refused(self, error: OfficeError) -> None:
        field = getattr(error, "field", "")
        if field == "meeting_on":
            self._on_field(self._meeting_field, error)
        elif field == "reasons":
            self._on_field(self._view_field, error)
        else:
            self.on_refused(error)

    def _on_field(self, field: FormField, error: OfficeError) -> None:
        if getattr(error, "field", ""):
            field.set_error(str(error))
            field.editor.setFocus()
        else:
            self.on_refused(error)

    def _on_withdraw(self) -> None:
        if confirm(
            self,
            "Batalkan diskusi?",
            "Hasil penilaian tetap seperti semula. Yang sudah ditulis tetap tersimpan.",
            "Batalkan diskusi",
            danger=True,
        ):
            self.keep(withdraw_discussion)

    def _on_object(self) -> None:
        if self._view is None:
            return
        place = self.workplace
        work = partial(start_objection, place.office, place.actor, self._view.head.evaluation_id)
        place.tasks.write(
            self,
            work,
            lambda key: self.open_page.emit("objection", {"objection_id": key}),
            self.on_refused,
        )


def _outcome_words(view: DiscussionView) -> str:
    label = view.outcome.label if view.outcome else ""
    if view.before.predicate and view.after.predicate:
        label += f": {view.before.predicate.label} menjadi {view.after.predicate.label}"
    return f"{label}.\nPandangan penilai: {view.appraiser_view}"


def _steps(view: DiscussionView) -> list[Step]:
    done, wait = ("check-circle-fill", "success"), ("clock-bold", "warning")
    steps: list[Step] = []
    if view.asked_at is None:
        return [(*wait, "Tulis dan ajukan diskusi", "Hanya Anda yang melihat draf ini")]
    steps.append((*done, "Diskusi diajukan", moment_words(view.asked_at)))
    if view.answered_at is not None:
        steps.append((*done, "Dijawab penilai", moment_words(view.answered_at)))
    elif view.waits_for:
        steps.append((*wait, "Menunggu jawaban penilai", view.head.explainer_name))
    if view.ended_at is not None:
        steps.append((*done, view.status.label, moment_words(view.ended_at)))
    else:
        day = date_long(view.meeting_on) if view.meeting_on else "Tanggal belum ditentukan"
        steps.append(("circle-dashed-bold", "text3", "Pertemuan dan hasilnya", day))
    return steps
