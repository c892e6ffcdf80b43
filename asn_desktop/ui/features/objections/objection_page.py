"""One objection: the employee words it, the appraiser explains, the superior decides."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_long, date_short
from asn_desktop.domain.performance.objections import (
    RULE_WORDS,
    ExplainingSide,
    ObjectionOutcome,
    ObjectionStatus,
)
from asn_desktop.services.performance.objections.attachments import attach_file, remove_attachment
from asn_desktop.services.performance.objections.examining import (
    decide_objection,
    give_explanation,
    set_decision,
    set_decision_letter,
    set_decision_reasons,
    set_explanation_text,
    set_supports_review,
)
from asn_desktop.services.performance.objections.filing import (
    add_objection_point,
    file_objection,
    set_objection_point,
    set_reasons,
    withdraw_objection,
)
from asn_desktop.services.performance.objections.reading import objection_view
from asn_desktop.services.performance.objections.views import Explanation, ObjectionView
from asn_desktop.ui.features.objections.ask_dialog import AskDialog
from asn_desktop.ui.features.objections.decision_card import DecisionCard
from asn_desktop.ui.features.objections.explanation_card import ExplanationCard
from asn_desktop.ui.features.objections.parts import FilesList, PointsList, Step
from asn_desktop.ui.features.objections.record_page import RecordPage
from asn_desktop.ui.features.objections.words import OBJECTION_CHIPS, moment_words
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField
from asn_desktop.ui.kit.controls.stored_text import StoredText, store_typing
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown


class ObjectionPage(RecordPage):
    """Everybody sees the whole case and writes the own part only.

    Attributes:
        reasons: where the employee words the objection.
        points, files: what is contested, and what supports it.
        decision: where the superior prepares the decision.
    """

    help_topic = "objection"
    document = "objection_minutes"
    argument = "objection_id"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, objection_view, "Perjalanan keberatan", parent)
        self._view: ObjectionView | None = None
        self._cards: dict[str, ExplanationCard] = {}
        self.column.body.addWidget(self._make_reasons())
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self.column.body.addLayout(self._grid)
        self.decision = DecisionCard()
        self.decision.prepared.connect(lambda outcome, pair: self.keep(set_decision, outcome, pair))
        self.decision.reasoned.connect(partial(self.keep, set_decision_reasons))
        self.decision.papered.connect(partial(self.keep, set_decision_letter))
        self.column.body.addWidget(self.decision)
        self.column.body.addStretch(1)
        self._make_buttons()
        self.set_title("Keberatan")

    def show_record(self, record: ObjectionView) -> None:
        """Show what is stored now."""
        fresh = self._view is None or self._view.id != record.id
        self._view = record
        head = record.head
        filed = f" · diajukan {date_short(record.filed_on)}" if record.filed_on else ""
        self.show_head(
            head,
            f"Keberatan {head.period_label} — {head.employee_name}",
            f"Penilai: {head.rater_name} · Diputuskan {head.examiner_name or 'atasan penilai'}"
            f"{filed}",
            prints=record.status not in (ObjectionStatus.DRAFT, ObjectionStatus.LATE),
        )
        self.chip.set_chip(OBJECTION_CHIPS[record.status])
        self._show_reasons(record)
        self._show_explanations(record)
        self.decision.show_decision(record)
        self.journey.show_steps(_steps(record))
        changed = record.outcome is ObjectionOutcome.CHANGED and record.after.behavior is not None
        self.show_judgement(record.after if changed else record.head.now, _judgement_words(record))
        self._show_footer(record)
        if fresh:
            self._focus_first(record)

    def _make_reasons(self) -> Card:
        card = Card("Alasan keberatan", padding=16, spacing=10)
        self._reasons_card = card
        self._rule = Text("", "small", "text2", wrap=True)
        self._words = Text("", "body", wrap=True)
        self.reasons = StoredText("", "Bagian yang tidak Anda setujui, dan alasannya", 3)
        self.reasons.setObjectName("objection_reasons")
        self.reasons.rest.left.connect(partial(self.keep, set_reasons))
        self._field = FormField("&Alasan keberatan", self.reasons, required=True)
        self.points = PointsList()
        self.points.added.connect(self._on_point)
        self.points.changed.connect(partial(self.keep, set_objection_point))
        self.files = FilesList()
        self.files.chosen.connect(partial(self._on_attach, None))
        self.files.opened.connect(self.open_file)
        self.files.removed.connect(partial(self.keep, remove_attachment))
        for widget in (self._rule, self._words, self._field, self.points, self.files):
            card.body.addWidget(widget)
        return card

    def _make_buttons(self) -> None:
        self.withdraw = SecondaryButton("Ca&but keberatan…", "arrow-counter-clockwise")
        self.ask = SecondaryButton("&Minta penjelasan lagi…", "chat-circle-text")
        self.file = PrimaryButton("A&jukan keberatan", "paper-plane-tilt")
        self.send = PrimaryButton("Kiri&m penjelasan", "paper-plane-tilt")
        self.decide = PrimaryButton("Tetapkan kep&utusan", "lock-simple")
        for button, name, deed in (
            (self.withdraw, "withdraw_objection", self._on_withdraw),
            (self.ask, "ask_explanation", self._on_ask),
            (self.file, "file_objection", self._on_file),
            (self.send, "send_explanation", self._on_send),
            (self.decide, "decide_objection", self._on_decide),
        ):
            button.setObjectName(name)
            button.clicked.connect(deed)
            self.action_footer.add_button(button)

    def _show_reasons(self, view: ObjectionView) -> None:
        clock = view.head.clock
        words = f"{clock.words[:1].upper()}{clock.words[1:]}. " if clock else ""
        self._rule.setText(f"{words}Apa kata aturan: {RULE_WORDS}" if view.edits else view.refusal)
        set_shown(self._rule, view.edits or bool(view.refusal))
        self._reasons_card.set_title(
            "Alasan keberatan", f"{view.head.employee_name} · {moment_words(view.filed_at)}"
            if view.filed_at else "",
        )  # fmt: skip
        self._words.setText(view.reasons)
        set_shown(self._words, not view.edits)
        set_shown(self._field, view.edits)
        self.reasons.show_text(view.reasons)
        self.points.show_points(view.points, view.head.subjects, edits=view.edits, answers=False)
        self.files.show_files(view.attachments, edits=view.edits)

    def _show_explanations(self, view: ObjectionView) -> None:
        if [*self._cards] != [item.id for item in view.explanations]:
            for card in self._cards.values():
                card.hide()
                card.deleteLater()
            self._cards = {}
            for item in view.explanations:
                card = ExplanationCard()
                card.typed.connect(partial(self._on_typed, item.id))
                card.stance.connect(partial(self._on_stance, item.id))
                card.attached.connect(partial(self._on_attach, item.id))
                card.removed.connect(partial(self.keep, remove_attachment))
                card.opened.connect(self.open_file)
                self._cards[item.id] = card
        self._arrange(view)
        for item in view.explanations:
            self._cards[item.id].show_explanation(item)

    def _arrange(self, view: ObjectionView) -> None:
        """Put what is only read side by side; what is written has the whole width."""
        place = 0
        for item in view.explanations:
            if item.writes:
                place += place % 2
                self._grid.addWidget(self._cards[item.id], place // 2, 0, 1, 2)
                place += 2
            else:
                self._grid.addWidget(self._cards[item.id], place // 2, place % 2)
                place += 1

    def _show_footer(self, view: ObjectionView) -> None:
        mine = _mine(view)
        for button, shown in (
            (self.withdraw, view.withdraws),
            (self.ask, view.examines),
            (self.file, view.edits),
            (self.send, mine is not None),
            (self.decide, view.examines),
        ):
            set_shown(button, shown)
        self.decide.setEnabled(not view.not_yet)
        if view.examines and view.not_yet:
            self.action_footer.set_missing(view.not_yet)
        elif mine is not None:
            self.action_footer.set_info(
                "Keputusan ada pada atasan penilai. Nilai tidak berubah sebelum diputuskan."
            )
        else:
            self.action_footer.set_info(view.waits_for or view.status.label)

    def _focus_first(self, view: ObjectionView) -> None:
        mine = _mine(view)
        if view.edits:
            self.reasons.setFocus()
        elif mine is not None:
            self._cards[mine.id].text.setFocus()
        elif view.examines:
            self.decision.choice.setFocus()

    def _on_point(self, subject: str, text: str) -> None:
        self.saver.save(
            lambda office, actor, key, revision: add_objection_point(
                office, actor, key, subject, text, revision
            ),
            done=lambda _: self.points.clear_entry(),
        )

    def _on_typed(self, explanation_id: str, text: str) -> None:
        self.keep(set_explanation_text, explanation_id, text)

    def _on_stance(self, explanation_id: str, supports: bool) -> None:
        self.keep(set_supports_review, explanation_id, supports)

    def _on_attach(self, explanation_id: str | None, path: str) -> None:
        self.saver.save(
            lambda office, actor, key, revision: attach_file(
                office, actor, key, Path(path), explanation_id, revision
            )
        )

    def _on_file(self) -> None:
        store_typing(self)
        if self._view is not None and confirm(
            self,
            "Ajukan keberatan?",
            f"Keberatan dikirim kepada {self._view.head.examiner_name or 'atasan penilai'}. "
            "Setelah itu alasannya tidak dapat diubah; keberatan masih dapat dicabut sebelum "
            "diputuskan.",
            "Ajukan keberatan",
        ):
            self.saver.save(file_objection, failed=self._on_file_refused)

    def _on_file_refused(self, error: OfficeError) -> None:
        if getattr(error, "field", "") == "reasons":
            self._field.set_error(str(error))
            self.reasons.setFocus()
        else:
            self.on_refused(error)
            self.refresh()

    def _on_withdraw(self) -> None:
        if confirm(
            self,
            "Cabut keberatan?",
            "Hasil penilaian tetap seperti semula. Selama batas waktunya belum lewat, keberatan "
            "dapat diajukan lagi.",
            "Cabut keberatan",
            danger=True,
        ):
            self.keep(withdraw_objection)

    def _on_ask(self) -> None:
        dialog = AskDialog(self)
        if dialog.run():
            self.keep(dialog.service, dialog.side, dialog.words)

    def _on_send(self) -> None:
        store_typing(self)
        mine = _mine(self._view) if self._view else None
        if mine is not None:
            card = self._cards[mine.id]
            self.saver.save(
                lambda office, actor, key, revision: give_explanation(
                    office, actor, key, mine.id, revision
                ),
                failed=lambda error: card.field.set_error(str(error)),
            )

    def _on_decide(self) -> None:
        store_typing(self)
        if confirm(
            self,
            "Tetapkan keputusan?",
            "Keputusan ini final dan tidak dapat diubah lagi. Hasil lama tetap tersimpan dan dapat "
            "dicetak; kedua pihak melihat keputusan ini.",
            "Tetapkan keputusan",
        ):
            self.saver.save(decide_objection, failed=self._on_decide_refused)

    def _on_decide_refused(self, error: OfficeError) -> None:
        if getattr(error, "field", "") == "reasons":
            self.decision.field.set_error(str(error))
        else:
            self.on_refused(error)


def _mine(view: ObjectionView) -> Explanation | None:
    return next((item for item in view.explanations if item.writes), None)


def _judgement_words(view: ObjectionView) -> str:
    before, now = view.before.predicate, view.head.now.predicate
    if view.status is ObjectionStatus.DECIDED and before and now:
        return f"Semula {before.label}, setelah keputusan {now.label}."
    if view.examines and view.outcome is ObjectionOutcome.CHANGED and now:
        return f"Saat ini {now.label}. Yang menyala adalah predikat menurut keputusan Anda."
    return f"Predikat saat ini: {now.label}" if now else ""


def _steps(view: ObjectionView) -> list[Step]:
    head = view.head
    received = view.received_on or (head.clock.received_on if head.clock else None)
    steps: list[Step] = [
        (
            "check-circle-fill",
            "success",
            "Hasil diterima",
            date_long(received) if received else "Tanggal terima belum dicatat",
        )
    ]
    if view.status is ObjectionStatus.LATE:
        return [*steps, ("warning-circle-fill", "danger", "Keberatan ditolak", "Terlambat")]
    if view.filed_on is None:
        clock = head.clock.words if head.clock else ""
        steps.append(("clock-bold", "warning", "Ajukan keberatan", clock))
    else:
        day = (view.filed_on - view.received_on).days if view.received_on else 0
        since = f"hari ke-{day} sejak diterima" if day else "pada hari diterima"
        words = f"{date_long(view.filed_on)} · {since}"
        steps.append(("check-circle-fill", "success", "Keberatan diajukan", words))
    for item in view.explanations:
        who = "penilai" if item.side is ExplainingSide.APPRAISER else "pegawai"
        if item.given_at is not None:
            words = moment_words(item.given_at)
            steps.append(("check-circle-fill", "success", f"Penjelasan {who}", words))
        elif view.waits_for:
            until = f"sampai {date_long(item.due)}" if item.due else ""
            steps.append(("clock-bold", "warning", f"Menunggu penjelasan {who}", until))
    return [*steps, _last_step(view)]


def _last_step(view: ObjectionView) -> Step:
    if view.status is ObjectionStatus.WITHDRAWN:
        return ("x-bold", "text2", "Keberatan dicabut", moment_words(view.withdrawn_at))
    if view.status is ObjectionStatus.DECIDED:
        label = view.outcome.label if view.outcome else ""
        return ("lock-simple-fill", "link", f"Keputusan final: {label.lower()}", view.decided_by)
    name = view.head.examiner_name or "Atasan penilai belum tercatat"
    return ("circle-dashed-bold", "text3", "Keputusan atasan penilai", name)
