"""A rater's own ballots: who at the left, the questions at the right."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_long, date_short
from asn_desktop.domain.performance.raters.questionnaire import Ballot, same_mark_hint
from asn_desktop.services.performance.raters.answering import (
    ballot_form,
    hand_in,
    my_ballots,
    preview,
)
from asn_desktop.services.performance.raters.views import BallotForm, MyBallot, ResultView
from asn_desktop.ui.features.raters.ballot_editor import BallotEditor
from asn_desktop.ui.features.raters.result_panel import ResultPanel
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text, fit_to_words
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle


def _chip(line: MyBallot) -> ChipStyle:
    if line.is_done:
        return ChipStyle("Terkirim", "success", "check-bold")
    if line.on_paper:
        return ChipStyle("Di kertas", "neutral")
    return ChipStyle("Belum", "warning", "clock-bold")


COLUMNS: tuple[Column[MyBallot], ...] = (
    Column(
        "name",
        "Yang dinilai",
        lambda line: line.rated_name,
        subtext=lambda line: f"Sebagai {line.group.label.lower()} · s.d. {date_short(line.ends)}",
        strong=True,
    ),
    Column("state", "Keadaan", lambda line: _chip(line).label, chip=_chip, width=120),
)


class RateOthersPage(Page):
    """Pick a person, answer by keys 1 to 4, hand in with Ctrl+Enter.

    Attributes:
        table: one row for each ballot; editor: the questions of the chosen one.
    """

    help_topic = "rate_others"
    keys = (("1–4", "nilai"), ("0", "tidak tahu"), ("Ctrl+Enter", "kirim"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._form: BallotForm | None = None
        self._sent: list[Ballot] = []
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_work())
        self._stack.addWidget(
            EmptyState(
                "Tidak ada yang perlu dinilai",
                "Lembar penilaian 360° muncul di sini setelah operator membuka putaran dan nama "
                "Anda terundi.",
                sign="users-three",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(self._stack)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._hand_in)
        self.set_title("Menilai rekan (360°)", "Jawaban dihitung tanpa nama dan tanpa tanggal")

    def refresh(self) -> None:
        """Read the ballots again."""
        place = self.workplace
        place.tasks.read(self, partial(my_ballots, place.office, place.actor), self._show)

    def can_leave(self) -> bool:
        """Ask before answers that were not handed in are lost; they are kept nowhere."""
        if not self.editor.has_typing:
            return True
        leaves = confirm(
            self,
            "Tinggalkan lembar ini?",
            "Jawaban yang belum dikirim tidak disimpan di mana pun.",
            "Tinggalkan",
            cancel_label="Tetap di sini",
            danger=True,
        )
        if leaves:
            self.editor.clear()
        return leaves

    def _make_work(self) -> QWidget:
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        people = Card(padding=0)
        people.flush()
        self.table = DataTable("Lembar penilaian", row_height=56)
        self.table.setObjectName("ballots")
        self._rows: RowsModel[MyBallot] = RowsModel(COLUMNS, lambda line: line.invitation_id, self)
        self.table.setModel(self._rows)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _key: self.editor.focus_first())
        people.body.addWidget(self.table)
        row.addWidget(people, 4)
        row.addWidget(self._make_ballot(), 7)
        return work

    def _make_ballot(self) -> QWidget:
        self._card = Card(" ", padding=16)
        self._card.flush()
        self._promise = Text("", "small", "text2", wrap=True)
        self._promise.setObjectName("ballot_promise")
        self._promise.setContentsMargins(16, 4, 16, 4)
        fit_to_words(self._promise)
        self.editor = BallotEditor()
        self.editor.changed.connect(self._on_changed)
        self._hint = Text("", "small", "warning", wrap=True)
        self._hint.setObjectName("same_mark_hint")
        self._look = SecondaryButton("&Yang akan dilihat…", "eye")
        self._look.setObjectName("ballot_preview")
        self._look.clicked.connect(self._preview)
        self._send = PrimaryButton("&Kirim", "paper-plane-tilt")
        self._send.setObjectName("ballot_send")
        self._send.clicked.connect(self._hand_in)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(10)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._look)
        foot.addWidget(self._send)
        self._card.body.addWidget(self._promise)
        self._card.body.addWidget(Line())
        self._card.body.addWidget(self.editor, 1)
        self._card.body.addWidget(Line())
        self._card.body.addLayout(foot)
        return self._card

    def _show(self, ballots: tuple[MyBallot, ...]) -> None:
        self._stack.setCurrentIndex(0 if ballots else 1)
        self._rows.set_rows(ballots)
        waiting = [one for one in ballots if not one.is_done and not one.on_paper]
        self.set_badge(len(waiting))
        if not ballots:
            return
        first = (waiting or ballots)[0]
        self.table.select_key(first.invitation_id)
        self._on_current(first.invitation_id)

    def _on_current(self, key: object) -> None:
        line = next((one for one in self._rows.rows if one.invitation_id == key), None)
        if line is None or (self._form and self._form.ballot == line):
            return
        if self._form is not None and not self.can_leave():
            self.table.select_key(self._form.ballot.invitation_id)
            return
        self._form = None
        self.editor.clear()
        self._on_changed()
        self._card.set_title(f"{line.rated_name}", line.rated_position)
        can_fill = not line.is_done and not line.on_paper
        for widget in (self._look, self._send):
            widget.setEnabled(can_fill)
        if line.is_done:
            self._promise.setText(
                "Sudah terkirim. Jawaban tidak dapat dilihat atau diubah lagi: program tidak "
                "menyimpan mana jawaban Anda."
            )
        elif line.on_paper:
            self._promise.setText(
                "Anda menerima lembar kertas untuk orang ini. Isi di kertas, lipat, lalu "
                "masukkan ke kotak."
            )
        else:
            place = self.workplace
            work = partial(ballot_form, place.office, place.actor, line.invitation_id)
            place.tasks.read(self, work, self._ask, self._on_refused)

    def _ask(self, form: BallotForm) -> None:
        self._form = form
        self._promise.setText(
            f"Dihitung dalam kelompok {form.shown_as}, tampil bila paling sedikit {form.fewest} "
            f"orang mengisi dan setelah putaran ditutup (s.d. {date_long(form.ballot.ends)}). "
            "Setelah dikirim tidak dapat diubah."
        )
        self.editor.ask(form.questionnaire, form.ballot.group)
        self.editor.focus_first()
        self._on_changed()

    def _on_changed(self) -> None:
        hint = same_mark_hint(self.editor.ballot(), self._sent) if self._form else ""
        self._hint.setText(hint)
        set_shown(self._look, True)

    def _preview(self) -> None:
        if self._form is None:
            return
        place = self.workplace
        key = self._form.ballot.invitation_id
        work = partial(preview, place.office, place.actor, key, self.editor.ballot())
        place.tasks.read(self, work, self._show_preview, self._on_refused)

    def _show_preview(self, view: ResultView) -> None:
        PreviewDialog(self, view).run()

    def _hand_in(self) -> None:
        if self._form is None:
            return
        place, ballot = self.workplace, self.editor.ballot()
        key = self._form.ballot.invitation_id
        work = partial(hand_in, place.office, place.actor, key, ballot)
        place.tasks.write(self, work, partial(self._on_handed_in, ballot), self._on_refused)

    def _on_handed_in(self, ballot: Ballot, _nothing: object) -> None:
        name = self._form.ballot.rated_name if self._form else ""
        self._sent.append(ballot)
        self._form = None
        self.editor.clear()
        self.saved.emit(f"Terkirim untuk {name}")
        self.refresh()

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum terkirim.", str(error)))
        if isinstance(error, DomainError) and error.field:
            self.editor.focus_on(error.field)


class PreviewDialog(Dialog):
    """Exactly what the person rated will see, with made-up answers of the others."""

    def __init__(self, parent: QWidget, view: ResultView) -> None:
        super().__init__(
            parent,
            f"Yang akan dilihat {view.person_name}",
            caption="Jawaban penilai lain di sini hanya contoh (3); hasil asli tampil setelah "
            "putaran ditutup.",
            width=980,
            cancel_label="Tutup",
        )
        panel = ResultPanel()
        panel.setMinimumHeight(400)
        panel.show_result(view)
        self.body.addWidget(panel)
