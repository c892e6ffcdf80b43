"""Dialogs about paper ballots and about exchanging a rater."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.domain.performance.raters.questionnaire import Ballot, Questionnaire
from asn_desktop.domain.performance.raters.terms import RaterGroup
from asn_desktop.services.performance.raters.views import InvitationLine, PaperLine
from asn_desktop.ui.features.raters.ballot_editor import BallotEditor
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit, number_edit
from asn_desktop.ui.kit.text import Text

Bundle = tuple[PaperLine, str, Questionnaire]


class ExchangeDialog(Dialog):
    """Asks who takes a rater's place and why."""

    def __init__(
        self,
        parent: QWidget,
        line: InvitationLine,
        choices: Sequence[tuple[str, str, str]],
        exchange: Callable[[str, str], object],
    ) -> None:
        super().__init__(
            parent,
            "Tukar penilai",
            caption=f"{line.rater_name} menilai {line.rated_name} sebagai "
            f"{line.group.label.lower()}",
            width=560,
            submit_label="Tukar" if choices else "",
            cancel_label="Batal" if choices else "Tutup",
        )
        self._exchange = exchange
        options: list[tuple[object, str]] = [
            (key, f"{name}, {post}" if post else name) for key, name, post in choices
        ]
        self._rater = combo_box(options)
        self._rater.setObjectName("exchange_rater")
        self._reason = line_edit("", "misalnya sedang cuti")
        self._reason.setObjectName("exchange_reason")
        self._rater_field = FormField("&Penilai pengganti", self._rater)
        self._reason_field = FormField("&Alasan", self._reason)
        if choices:
            self.body.addWidget(self._rater_field)
            self.body.addWidget(self._reason_field)
        else:
            self.body.addWidget(
                Text("Tidak ada orang lain yang dapat menggantikan dari kelompok ini.", wrap=True)
            )
        self.body.addStretch(1)

    def submit(self) -> bool:
        """Exchange; on a refusal say at the field what is wrong."""
        try:
            self._exchange(str(self._rater.currentData()), self._reason.text())
        except OfficeError as error:
            at_reason = isinstance(error, DomainError) and error.field == "reason"
            (self._reason_field if at_reason else self._rater_field).set_error(str(error))
            return False
        return True


class PrintBallotsDialog(Dialog):
    """Asks about whom, for which group and how many ballots are printed.

    Attributes:
        paper_id: the bundle that was registered.
    """

    def __init__(
        self,
        parent: QWidget,
        people: Sequence[tuple[str, str]],
        make: Callable[[str, RaterGroup, int], str],
    ) -> None:
        super().__init__(
            parent,
            "Cetak lembar 360°",
            caption="Lembar bernomor bundel, tanpa nama penilai. Dilipat dan dimasukkan ke kotak.",
            width=560,
            submit_label="Cetak",
            submit_word="cetak",
        )
        self._make = make
        self.paper_id = ""
        self._rated = combo_box(list(people))
        self._rated.setObjectName("paper_rated")
        self._group = combo_box([(group.value, group.label) for group in RaterGroup])
        self._group.setObjectName("paper_group")
        self._group.setCurrentIndex(self._group.findData(RaterGroup.PUBLIC.value))
        self._count = number_edit(1, 200, 10)
        self._count.setObjectName("paper_count")
        self._fields = {
            "rated": FormField("&Yang dinilai", self._rated),
            "group": FormField("&Kelompok penilai", self._group),
            "count": FormField("&Jumlah lembar", self._count),
        }
        for field in self._fields.values():
            self.body.addWidget(field)
        self.body.addStretch(1)

    def submit(self) -> bool:
        """Register the bundle; on a refusal say at the field what is wrong."""
        chosen = self._group.currentData()
        group = next(group for group in RaterGroup if group.value == chosen)
        try:
            self.paper_id = self._make(str(self._rated.currentData()), group, self._count.value())
        except OfficeError as error:
            name = error.field if isinstance(error, DomainError) else ""
            self._fields.get(name, self._fields["count"]).set_error(str(error))
            return False
        return True


class TypeBallotsDialog(Dialog):
    """Types folded sheets by keypad, one after the other, until closed."""

    def __init__(
        self,
        parent: QWidget,
        bundles: Sequence[Bundle],
        type_in: Callable[[str, Ballot], int],
    ) -> None:
        super().__init__(
            parent,
            "Ketik lembar 360° dari kertas",
            caption="Pilih nomor bundel di kertas, lalu tekan 1–4 atau 0 untuk tiap baris.",
            width=820,
            submit_label="Simpan lembar",
            cancel_label="Tutup",
        )
        self._bundles, self._type_in = list(bundles), type_in
        self._left = {paper.id: paper.left for paper, _name, _asked in bundles}
        options: list[tuple[object, str]] = [
            (paper.id, f"{paper.number} · {paper.rated_name} · {paper.group.label}")
            for paper, _name, _asked in bundles
        ]
        self._bundle = combo_box(options)
        self._bundle.setObjectName("typing_bundle")
        self._bundle_field = FormField("&Nomor bundel", self._bundle)
        self._state = Text("", "small", "text2")
        self._state.setObjectName("typing_state")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._bundle_field, 3)
        head.addWidget(self._state, 1)
        self.body.addLayout(head)
        self.editor = BallotEditor()
        self.editor.setMinimumHeight(360)
        self.body.addWidget(self.editor, 1)
        self._bundle.activated.connect(self._next)
        self._next()

    def has_typing(self) -> bool:
        """Whether a sheet is typed half."""
        return self.editor.has_typing

    def submit(self) -> bool:
        """Count the sheet and make room for the next; the dialog stays open."""
        paper, _name, _asked = self._chosen()
        try:
            self._left[paper.id] = self._type_in(paper.id, self.editor.ballot())
        except OfficeError as error:
            self._bundle_field.set_error(str(error))
            if isinstance(error, DomainError) and error.field:
                self.editor.focus_on(error.field)
            return False
        self._next()
        return False

    def _chosen(self) -> Bundle:
        return self._bundles[max(self._bundle.currentIndex(), 0)]

    def _next(self) -> None:
        paper, _name, asked = self._chosen()
        self._bundle_field.clear_error()
        left = self._left[paper.id]
        self._state.setText(f"{left} lembar lagi" if left else "Semua lembar sudah diketik")
        self.editor.ask(asked, paper.group)
        self.editor.focus_first()
