"""Transfer in three steps: the new post, what goes along, and what becomes of the year."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.people.employees import EmployeeDetail
from asn_desktop.services.people.movements.reading import transfer_preview
from asn_desktop.services.people.movements.transfer import transfer
from asn_desktop.services.people.movements.views import TransferOrder, TransferPreview
from asn_desktop.ui.features.people.forms.post_fields import PostChoices, PostFields
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.features.people.movements.results_step import ResultsStep
from asn_desktop.ui.features.people.movements.year_step import YearStep
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_TITLES = ("Jabatan baru", "Hasil kerja yang ikut", "Periksa pembagian tahun")
_LAST = len(_TITLES) - 1


class TransferDialog(SavingDialog):
    """Splits the year of one person; nothing is stored before the last step.

    Attributes:
        post: fields of the new post (step 1).
        results: what goes along and how targets are shared (step 2).
        year: who appraises which part (step 3).
    """

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        detail: EmployeeDetail,
        plan_id: str,
        choices: PostChoices,
    ) -> None:
        super().__init__(
            parent, workplace, "Pindah jabatan", caption=detail.person.name, width=820,
            submit_label="&Lanjut",
        )  # fmt: skip
        self._plan_id = plan_id
        self._preview: TransferPreview | None = None
        self._step = Text("", "small_strong", "link")
        self._step.setObjectName("transfer_step")
        self.post = PostFields(choices, workplace.office.clock.today())
        self.post.take(detail.person)
        self.fields.update(self.post.fields)
        self.results = ResultsStep()
        self.fields["target"] = self.results.target_field
        self.year = YearStep()
        self._stack = QStackedWidget()
        for page in (self._post_page(), self.results, self.year):
            self._stack.addWidget(page)
        self.body.addWidget(self._step)
        self.body.addWidget(self._stack, 1)
        self.back = self.add_button(SecondaryButton("&Kembali"))
        self.back.setObjectName("transfer_back")
        self.back.clicked.connect(self._go_back)
        self._buttons.insertWidget(0, self.back)
        self._show(0)
        self.remember_untouched()
        self.post.first_day.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return the service of the present step (called by the dialog).

        Raises:
            DomainError: a field of the post is unclear.
        """
        office, actor = self.workplace.office, self.workplace.actor
        at = self._stack.currentIndex()
        if at == 0:
            return partial(transfer_preview, office, actor, self._plan_id, self.post.form())
        if self._preview is None:
            raise DomainError("Kembali ke langkah pertama, lalu isi jabatan barunya.")
        return partial(transfer, office, actor, self._order(self._preview))

    def submit(self) -> bool:
        """Go to the next step; the last one stores (called by the dialog)."""
        at = self._stack.currentIndex()
        if at in (0, _LAST):
            return super().submit()
        if self.results.first_gap():
            self.refuse(DomainError(self.results.first_gap(), field="target"))
            return False
        if self._preview is not None:
            self.year.show_preview(self._preview, self.results.going)
        self._show(at + 1)
        return False

    def refuse(self, error: OfficeError) -> None:
        """Show why, on the step that holds the field."""
        field = getattr(error, "field", "")
        if field in self.post.fields:
            self._show(0)
        elif field == "target":
            self._show(1)
        super().refuse(error)

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return (*self.post.typed(), self.results.typed())

    def _post_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.post)
        words = (
            "SKP sekarang berakhir sehari sebelum tanggal mulai dan dinilai penilai lama. "
            "Mulai tanggal itu dibuat draf SKP baru untuk penilai baru."
        )
        column.addWidget(Text(words, "small", "text2", wrap=True))
        column.addStretch(1)
        return page

    def _order(self, preview: TransferPreview) -> TransferOrder:
        return TransferOrder(
            post=self.post.form(),
            plan_id=self._plan_id,
            going=self.results.going,
            targets=self.results.shares,
            plan_revision=preview.plan_revision,
        )

    def _on_saved(self, value: object) -> None:
        self._saving = False
        if not isinstance(value, TransferPreview):
            super()._on_saved(value)
            return
        if self._preview is None or _asks_anew(self._preview, value):
            self.results.show_preview(value)
        self._preview = value
        self._show(1)
        if value.plan_status is not PlanStatus.APPROVED:
            words = (
                f"SKP sekarang berstatus {value.plan_status.label}. Bagian sampai "
                f"{date_long(value.last_day)} masih harus disetujui {value.old_appraiser_name}."
            )
            self.bar.set_notice(Notice(NoticeKind.WARNING, "", words))

    def _go_back(self) -> None:
        self.bar.set_notice(None)
        self._show(max(self._stack.currentIndex() - 1, 0))

    def _show(self, at: int) -> None:
        for place in range(self._stack.count()):
            # Only the step in view decides how tall the dialog is.
            shown = QSizePolicy.Policy.Preferred if place == at else QSizePolicy.Policy.Ignored
            self._stack.widget(place).setSizePolicy(QSizePolicy.Policy.Preferred, shown)
        self._stack.setCurrentIndex(at)
        self._keys.set_keys(
            (("Ctrl+Enter", "pindahkan" if at == _LAST else "lanjut"), ("Esc", "batal"))
        )
        self._step.setText(f"Langkah {at + 1} dari {len(_TITLES)}: {_TITLES[at]}")
        set_shown(self.back, at > 0)
        if self.primary is not None:
            self.primary.setText("&Pindahkan" if at == _LAST else "&Lanjut")
        first = (self.post.first_day, self.results, self.year)[at]
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _asks_anew(before: TransferPreview, now: TransferPreview) -> bool:
    """Tell whether what was ticked does not fit any more: another day or superior."""
    return (before.first_day, before.results) != (now.first_day, now.results)
