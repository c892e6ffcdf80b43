"""What can be done with the row in front: thank, take back, answer, decline, rewrite."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from asn_desktop.base.wording import date_long
from asn_desktop.services.performance.feedback.giving import (
    REPLY_LIMIT,
    reply_to_feedback,
    take_back_feedback,
)
from asn_desktop.services.performance.feedback.private_notes import (
    choose_private_note,
    delete_private_note,
    write_private_note,
)
from asn_desktop.services.performance.feedback.relations import Colleague, ResultChoice
from asn_desktop.services.performance.feedback.requests import (
    ask_for_feedback,
    decline_request,
    withdraw_request,
)
from asn_desktop.services.performance.feedback.views import (
    FeedbackNote,
    FeedbackRequest,
    PrivateNote,
)
from asn_desktop.ui.features.feedback.dialogs import (
    PrivateNoteDialog,
    RequestDialog,
    WordsDialog,
)
from asn_desktop.ui.features.feedback.note_panel import Deed
from asn_desktop.ui.features.feedback.words import GENERAL

if TYPE_CHECKING:
    from asn_desktop.ui.features.feedback.feedback_page import FeedbackPage

_Panel = tuple[str, str, str, Sequence[Deed]]


class FeedbackDeeds:
    """The words and buttons below a list; changes go through the page."""

    def __init__(self, page: FeedbackPage) -> None:
        self._page = page

    def note_panel(self, note: FeedbackNote) -> _Panel:
        """Return what stands below feedback."""
        own = self._page.workplace.actor.employee_id
        deeds: list[Deed] = []
        if note.can_reply:
            deeds += [
                ("feedback_thank", "Ucapkan terima kasih", "hands-clapping",
                 partial(self._page.change, reply_to_feedback, note.id)),
                ("feedback_reply", "Tanggapi…", "chat-text", partial(self._reply, note)),
            ]  # fmt: skip
        if note.can_take_back:
            deeds.append(
                ("feedback_take_back", "Tarik kembali", "arrow-counter-clockwise",
                 partial(self._page.change, take_back_feedback, note.id))
            )  # fmt: skip
        who = f"Untuk {note.receiver_name}" if note.giver_id == own else f"Dari {note.giver_name}"
        thanks = "Penerima mengucapkan terima kasih. " if note.is_thanked else ""
        reply = f"Tanggapan: “{note.reply}”. " if note.reply else ""
        printed = "Dimuat di lembar evaluasi." if note.on_sheet else ""
        head = f"{who} · {note.kind.label} · {note.about or GENERAL} · {date_long(note.day)}"
        return head, note.text, f"{thanks}{reply}{printed}".strip(), deeds

    def request_panel(self, request: FeedbackRequest) -> _Panel:
        """Return what stands below a request."""
        deeds: list[Deed] = []
        own = self._page.workplace.actor.employee_id
        is_open = request.state.value == "open"
        if request.asked_id == own and is_open:
            deeds = [
                ("request_answer", "Tulis umpan balik", "pencil-simple-bold",
                 partial(self._answer, request)),
                ("request_decline", "Tolak…", "x-bold", partial(self._decline, request)),
            ]  # fmt: skip
        elif is_open:
            deeds = [
                ("request_withdraw", "Tarik permintaan", "arrow-counter-clockwise",
                 partial(self._page.change, withdraw_request, request.id)),
            ]  # fmt: skip
        who = (
            f"Dari {request.asker_name}"
            if request.asked_id == own
            else f"Kepada {request.asked_name}"
        )
        reason = f"Alasan: {request.decline_reason}" if request.decline_reason else ""
        head = f"{who} · {request.about or GENERAL} · {date_long(request.asked_at.date())}"
        return head, request.question or "Tanpa pertanyaan khusus.", reason, deeds

    def private_panel(self, note: PrivateNote) -> _Panel:
        """Return what stands below a private note."""
        chosen = not note.is_printed
        deeds: list[Deed] = [
            ("private_new", "Tulis catatan…", "plus-bold", self._write),
            ("private_edit", "Ubah…", "pencil-simple-bold", partial(self._rewrite, note)),
            ("private_print", "Ikut dicetak" if chosen else "Jangan dicetak", "printer",
             partial(self._page.change, choose_private_note, note.id, printed=chosen)),
            ("private_delete", "Hapus", "trash", partial(self._delete, note)),
        ]  # fmt: skip
        foot = "Hanya Anda yang dapat membaca catatan ini."
        if note.is_printed:
            foot += " Ikut tercetak bila Anda mencetak daftar umpan balik pegawai ini."
        return f"Tentang {note.about_name} · {date_long(note.day)}", note.contents, foot, deeds

    def empty_private_panel(self) -> _Panel:
        """Return the way to the first private note."""
        deeds: list[Deed] = [("private_new", "Tulis catatan…", "plus-bold", self._write)]
        return "Catatan pribadi", "Hanya Anda yang dapat membacanya.", "", deeds

    def ask(self, people: Sequence[Colleague], results: Sequence[ResultChoice]) -> None:
        """Ask a colleague for feedback."""
        dialog = RequestDialog(self._page, people, results)
        if dialog.run() and dialog.request is not None:
            self._page.change(ask_for_feedback, dialog.request)
            self._page.tabs.choose("asked")

    def _reply(self, note: FeedbackNote) -> None:
        dialog = WordsDialog(
            self._page,
            "Tanggapi umpan balik",
            f"&Tanggapan (paling banyak {REPLY_LIMIT} huruf)",
            "&Kirim tanggapan",
            about=note.text,
        )
        if dialog.run():
            self._page.change(reply_to_feedback, note.id, dialog.words)

    def _answer(self, request: FeedbackRequest) -> None:
        self._page.give.prepare(
            request.asker_id, request.result_id, request.core_value, request_id=request.id
        )

    def _decline(self, request: FeedbackRequest) -> None:
        dialog = WordsDialog(
            self._page,
            "Tolak permintaan",
            "&Alasan",
            "&Tolak permintaan",
            about=f"Permintaan {request.asker_name}: {request.question or GENERAL}",
        )
        if dialog.run():
            self._page.change(decline_request, request.id, dialog.words)

    def _write(self) -> None:
        team = [person for person in self._page.people if person.in_team]
        dialog = PrivateNoteDialog(self._page, team)
        if dialog.run():
            self._page.change(write_private_note, dialog.person_id, dialog.words)

    def _rewrite(self, note: PrivateNote) -> None:
        dialog = WordsDialog(
            self._page,
            "Ubah catatan pribadi",
            "&Catatan",
            "&Simpan catatan",
            words=note.contents,
            optional=False,
        )
        if dialog.run():
            self._page.change(write_private_note, note.about_id, dialog.words, note.id)

    def _delete(self, note: PrivateNote) -> None:
        again = partial(self._page.change, write_private_note, note.about_id, note.contents)
        self._page.change(delete_private_note, note.id)
        self._page.undoable.emit("Catatan pribadi dihapus.", again)
