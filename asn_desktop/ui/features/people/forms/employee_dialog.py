"""Adding and changing a person; the NIP is read while it is typed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import MONTHS, date_long
from asn_desktop.domain.people.grades import grade_codes, rank_name
from asn_desktop.domain.people.nip import LENGTH, Nip, nip_mismatches, parse_nip
from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.services.people.employees import (
    EmployeeDetail,
    EmployeeForm,
    add_employee,
    change_employee,
)
from asn_desktop.ui.features.people.forms.post_fields import PostChoices, PostFields
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.kit.containers.card import Line, SectionLabel
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_KINDS = (EmploymentKind.PNS, EmploymentKind.CPNS, EmploymentKind.PPPK)
_NIP_HINT = "NIP 18 angka, spasi boleh. Tanggal lahir dan jenis kelamin dibaca darinya."


class EmployeeDialog(SavingDialog):
    """Name, NIP, kind and grade; for a new person also the first post."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        *,
        detail: EmployeeDetail | None = None,
        choices: PostChoices | None = None,
    ) -> None:
        title = "Tambah pegawai" if detail is None else "Ubah data pegawai"
        super().__init__(
            parent, workplace, title, width=800,
            caption="" if detail is None else detail.person.name,
        )  # fmt: skip
        self._detail = detail
        self._kind_by_hand = detail is not None
        self._make_editors()
        self._lay_out()
        self.post: PostFields | None = None
        if choices is not None:
            first_day = workplace.office.clock.today()
            self.post = PostFields(choices, first_day)
            self.body.addWidget(Line())
            self.body.addWidget(SectionLabel("Jabatan pertama"))
            self.body.addWidget(self.post)
            self.fields.update(self.post.fields)
        self.body.addStretch(1)
        self._take(detail)
        self.remember_untouched()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog)."""
        form = EmployeeForm(
            name=self.name.text(),
            nip=self.nip.text(),
            kind=self._kind(),
            grade=self.grade.currentData() or "",
        )
        office, actor = self.workplace.office, self.workplace.actor
        if self._detail is not None:
            return partial(
                change_employee, office, actor, self._detail.person.id, form,
                expected_revision=self._detail.revision,
            )  # fmt: skip
        assignment = self.post.form() if self.post is not None else None
        return partial(add_employee, office, actor, form, assignment)

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        own = (self.name.text(), self.nip.text(), self.kind.value, self.grade.currentData())
        return own if self.post is None else own + self.post.typed()

    def _make_editors(self) -> None:
        self.name = line_edit("", "misalnya: Siti Rahmawati, S.E.")
        self.name.setObjectName("employee_name")
        self.nip = line_edit("", "misalnya: 19880921 201403 2 002")
        self.nip.setObjectName("employee_nip")
        self.nip.textChanged.connect(self._read_nip)
        self.nip.editingFinished.connect(self._check_nip)
        self.kind = SegmentedControl([(kind, kind.label) for kind in _KINDS], "Status kepegawaian")
        self.kind.setObjectName("employee_kind")
        self.kind.set_value(EmploymentKind.PNS)
        self.kind.changed.connect(self._on_kind)
        self.grade = combo_box([])
        self.grade.setObjectName("employee_grade")
        self.grade.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._fill_grades("")

    def _lay_out(self) -> None:
        self.fields = {
            "name": FormField("&Nama dengan gelar", self.name, required=True),
            "nip": FormField("N&IP / NI PPPK", self.nip, required=True),
            "kind": FormField("St&atus", self.kind),
            "grade": FormField("Pangkat/g&olongan", self.grade, optional=True),
        }
        self._read = Text("", "small", "text2", wrap=True)
        self._read.setObjectName("employee_nip_read")
        self._mismatch = Text("", "small", "warning_ink", wrap=True)
        self._mismatch.setObjectName("employee_nip_mismatch")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.fields["name"], 0, 0, top)
        grid.addWidget(self.fields["nip"], 0, 1, top)
        grid.addWidget(self._read, 1, 0, 1, 2)
        grid.addWidget(self._mismatch, 2, 0, 1, 2)
        grid.addWidget(self.fields["kind"], 3, 0, top)
        grid.addWidget(self.fields["grade"], 3, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)

    def _take(self, detail: EmployeeDetail | None) -> None:
        if detail is None:
            self._read_nip()
            return
        person = detail.person
        self.kind.set_value(person.kind)
        self._fill_grades(person.grade)
        self.name.setText(person.name)
        self.nip.setText(parse_nip(person.nip).spaced if person.nip else "")

    def _kind(self) -> EmploymentKind:
        value = self.kind.value
        return value if isinstance(value, EmploymentKind) else EmploymentKind.PNS

    def _fill_grades(self, chosen: str) -> None:
        self.grade.clear()
        self.grade.addItem("– belum diketahui –", "")
        for code in grade_codes(self._kind()):
            rank = rank_name(code)
            self.grade.addItem(f"{rank} ({code})" if rank else code, code)
        self.grade.setCurrentIndex(max(self.grade.findData(chosen), 0))

    def _parsed(self) -> Nip | None:
        try:
            return parse_nip(self.nip.text())
        except DomainError:
            return None

    def _read_nip(self) -> None:
        nip = self._parsed()
        if nip is None:
            digits = sum(sign.isdigit() for sign in self.nip.text())
            self._say(f"NIP baru {digits} dari {LENGTH} angka." if digits else _NIP_HINT)
            return
        self.fields["nip"].clear_error()
        if not self._kind_by_hand and nip.is_pppk != (self._kind() is EmploymentKind.PPPK):
            self.kind.set_value(EmploymentKind.PPPK if nip.is_pppk else EmploymentKind.PNS)
            self._fill_grades("")
        start = (
            f"PPPK sejak {nip.effective_year}, pengangkatan ke-{nip.pppk_frequency}"
            if nip.effective_month is None
            else f"PNS, CPNS {MONTHS[nip.effective_month - 1]} {nip.effective_year}"
        )
        born = f"lahir {date_long(nip.birth_date)} · {nip.sex.label.lower()} · {start}"
        self._say(f"Terbaca dari NIP: {born}.", self._mismatches(nip))

    def _mismatches(self, nip: Nip) -> list[str]:
        said = []
        if nip.is_pppk != (self._kind() is EmploymentKind.PPPK):
            by_nip = EmploymentKind.PPPK if nip.is_pppk else EmploymentKind.PNS
            said.append(
                f"NIP menunjukkan {by_nip.label}, yang dipilih {self._kind().label}. "
                "Periksa salah satunya."
            )
        if self._detail is not None:
            said += nip_mismatches(nip, self._detail.birth_date, self._detail.sex)
        return said

    def _say(self, read: str, mismatches: Sequence[str] = ()) -> None:
        self._read.setText(read)
        self._mismatch.setText("\n".join(mismatches))
        set_shown(self._mismatch, bool(mismatches))

    def _check_nip(self) -> None:
        try:
            if self.nip.text().strip():
                parse_nip(self.nip.text())
        except DomainError as error:
            self.fields["nip"].set_error(str(error))

    def _on_kind(self) -> None:
        self._kind_by_hand = True
        self._fill_grades(self.grade.currentData() or "")
        self._read_nip()
