"""Asking somebody who led the person's work for advice, and typing the answer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.appraisals.decisions.considering import (
    ConsiderationLine,
    ask_consideration,
    possible_advisers,
    reply_consideration,
)
from asn_desktop.services.performance.appraisals.decisions.explaining import Explanation
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, text_edit
from asn_desktop.ui.kit.page import Notice, NoticeKind, Workplace
from asn_desktop.ui.kit.visibility import set_shown


class AskDialog(Dialog):
    """Asks whose advice is wanted, and what is asked."""

    def __init__(self, parent: QWidget, people: list[PersonLine]) -> None:
        super().__init__(
            parent,
            "Minta pertimbangan",
            caption="Misalnya dari ketua tim yang memimpin pekerjaannya.",
            width=560,
            submit_label="Minta pertimbangan",
        )
        options: list[tuple[object, str]] = [(None, "Pilih nama")]
        options += [(person.id, f"{person.name} · {person.position}") for person in people]
        self._person = combo_box(options)
        self._person.setObjectName("adviser")
        self._question = text_edit("", "Apa yang ingin Anda ketahui", lines=3)
        self._question.setObjectName("question")
        self._field = FormField("Dari siapa", self._person, required=True)
        self.body.addWidget(self._field)
        self.body.addWidget(FormField("Pertanyaan", self._question, optional=True))
        self.body.addStretch(1)
        self._person.setFocus()

    @property
    def adviser_id(self) -> str:
        """Who was chosen."""
        return str(self._person.currentData() or "")

    @property
    def question(self) -> str:
        """What was typed."""
        return self._question.toPlainText().strip()

    def submit(self) -> bool:
        """Close when somebody is chosen."""
        if not self.adviser_id:
            self._field.set_error("Nama belum dipilih. Pilih yang memimpin pekerjaannya.")
            self._person.setFocus()
        return bool(self.adviser_id)

    def has_typing(self) -> bool:
        """Whether cancelling would lose something."""
        return bool(self.question)


class ReplyDialog(Dialog):
    """Takes the adviser's answer."""

    def __init__(self, parent: QWidget, line: ConsiderationLine) -> None:
        super().__init__(
            parent,
            f"Pertimbangan tentang {line.person}",
            caption=line.question or f"{line.period} · diminta {line.requested_by}",
            width=560,
            submit_label="Simpan pertimbangan",
        )
        self._reply = text_edit("", "Apa yang Anda lihat dari kerjanya", lines=5)
        self._reply.setObjectName("reply_text")
        self._field = FormField(
            "Pertimbangan", self._reply, required=True, hint="Dibaca oleh penilai dan pegawai."
        )
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self._reply.setFocus()

    @property
    def reply(self) -> str:
        """What was typed."""
        return self._reply.toPlainText().strip()

    def submit(self) -> bool:
        """Close when there is an answer."""
        if not self.reply:
            self._field.set_error("Pertimbangan belum diisi.")
            self._reply.setFocus()
        return bool(self.reply)

    def has_typing(self) -> bool:
        """Whether cancelling would lose something."""
        return bool(self.reply)


class AdviceSteps(QObject):
    """The button that asks for advice, and the answer.

    Signals:
        told: a Notice. changed: read the page again.
    """

    told = Signal(object)
    changed = Signal()

    def __init__(self, page: QWidget, workplace: Workplace) -> None:
        super().__init__(page)
        self._page, self._workplace = page, workplace
        self._evaluation_id = ""
        self.ask_button = SecondaryButton("&Minta pertimbangan…", "chats-circle")
        self.ask_button.setObjectName("ask_consideration")
        self.ask_button.setProperty("starts_hidden", True)
        self.ask_button.clicked.connect(self._on_ask)

    def show(self, explanation: Explanation) -> None:
        """Offer the button to the appraiser while nothing is signed."""
        view = explanation.view
        self._evaluation_id = view.id
        offered = view.rights.is_appraiser and view.status not in DECIDED_STATUSES
        set_shown(self.ask_button, offered)
        self.ask_button.setProperty("starts_hidden", not offered)

    def reply(self, line: ConsiderationLine) -> None:
        """Take the answer."""
        dialog = ReplyDialog(self._page, line)
        if dialog.run():
            self._write(
                partial(
                    reply_consideration, self._workplace.office, self._workplace.actor, line.id,
                    dialog.reply, line.revision,
                ),
                "Pertimbangan disimpan.",
            )  # fmt: skip

    def _on_ask(self) -> None:
        work = partial(
            possible_advisers, self._workplace.office, self._workplace.actor, self._evaluation_id
        )
        self._workplace.tasks.read(self._page, work, self._ask, self._on_refused)

    def _ask(self, people: list[PersonLine]) -> None:
        dialog = AskDialog(self._page, people)
        if dialog.run():
            self._write(
                partial(
                    ask_consideration, self._workplace.office, self._workplace.actor,
                    self._evaluation_id, dialog.adviser_id, dialog.question,
                ),
                "Pertimbangan diminta.",
            )  # fmt: skip

    def _write(self, work: Callable[[], object], words: str) -> None:
        def done(_result: object) -> None:
            self.told.emit(Notice(NoticeKind.SUCCESS, words))
            self.changed.emit()

        self._workplace.tasks.write(self._page, work, done, self._on_refused)

    def _on_refused(self, error: OfficeError) -> None:
        self.told.emit(Notice(NoticeKind.WARNING, str(error)))
