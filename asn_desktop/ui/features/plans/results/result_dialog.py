"""The dialog that writes one result with its indicators, and reads it back as printed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.domain.performance.terms import PlanTemplate, ResultKind
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.cascade.roles import WaitingRole
from asn_desktop.services.performance.cascade.waiting import add_result_from_role
from asn_desktop.services.performance.plans.inputs import LONGEST_RESULT, ResultInput
from asn_desktop.services.performance.plans.results import add_result, change_result
from asn_desktop.services.performance.plans.views import PlanView, ResultView
from asn_desktop.ui.features.plans.library.role_choice import RoleChoice
from asn_desktop.ui.features.plans.results.aspect_rows import AspectRows
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit, text_edit
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.saving import RecordSaver
from asn_desktop.ui.kit.text import Text, bold, fit_to_words, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_ASSIGNED, _LATER = "assigned", "later"
_HINT = "Tulis hasilnya, bukan kegiatannya. Contoh: “Laporan tersusun”, bukan “Menyusun laporan”."


class ResultDialog(Dialog):
    """Adds results, or changes one.

    Attributes:
        result_id: id of the result that was stored last, "" while none was.
    """

    def __init__(
        self,
        parent: QWidget,
        saver: RecordSaver,
        view: PlanView,
        line: ResultView | None = None,
        *,
        parent_id: str = "",
    ) -> None:
        title = "Tambah hasil kerja" if line is None else "Ubah hasil kerja"
        super().__init__(parent, title, width=820, submit_label="&Simpan")
        self._saver = saver
        self._view = view
        self._line = line
        self._saving = False
        self._again = False
        self.result_id = ""
        self.body.setSpacing(8)
        self._roles: RoleChoice | None = None
        if line is None and view.waiting_roles and view.template is PlanTemplate.STAFF:
            self._roles = RoleChoice(view.waiting_roles, parent_id)
            self._roles.chosen.connect(self._on_role)
            self.body.addWidget(self._roles)
        self._make_head_fields(parent_id)
        self._rows = AspectRows(view, line.indicators if line else (), self)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._make_preview())
        self.body.addStretch(1)
        self._make_buttons()
        self._rows.changed.connect(self._show_preview)
        self._text.textChanged.connect(self._show_preview)
        if self._roles is not None and self._roles.role is not None:
            self._on_role(self._roles.role)
        self._show_choice()
        self._show_preview()
        for label in self.findChildren(Text):
            fit_to_words(label)
        self._untouched = self._typed()
        self._text.setFocus()

    def has_typing(self) -> bool:
        """Whether something was typed (called when cancelling)."""
        return self._typed() != self._untouched

    def submit(self) -> bool:
        """Store the result; the dialog closes when the store has answered."""
        if self._saving:
            return False
        content = self._typed()
        problem = self._problem(content)
        self._show_problem(problem)
        if problem is None:
            self._saving = True
            role = self._roles.role if self._roles is not None else None
            store = _Store(self._line, content, role.cell_id if role else "")
            self._saver.save(store, self._on_saved, self._on_refused)
        return False

    def _make_head_fields(self, parent_id: str) -> None:
        line, view = self._line, self._view
        self._kind = SegmentedControl([(kind, kind.label) for kind in ResultKind], "Jenis")
        self._kind.setObjectName("result_kind")
        self._kind.set_value(line.kind if line else ResultKind.MAIN)
        options: list[tuple[object, str]] = [("", "Pilih hasil kerja atasan")]
        options += [(item.id, f"{item.letter}. {item.text}") for item in view.parent_results]
        options.append((_ASSIGNED, "Penugasan dari pihak lain…"))
        options.append((_LATER, "Hubungkan nanti"))
        self._parent = combo_box(options)
        self._parent.setObjectName("result_parent")
        self._parent.setSizeAdjustPolicy(
            self._parent.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._assigner = line_edit(line.assigned_by if line else "", "misalnya: Bupati Wanasari")
        self._assigner.setObjectName("result_assigner")
        chosen = _support_of(line) if line else ""
        chosen = chosen or parent_id or ("" if view.parent_results else _ASSIGNED)
        self._parent.setCurrentIndex(max(0, self._parent.findData(chosen)))
        self._parent.currentIndexChanged.connect(self._show_choice)
        self._text = text_edit(line.text if line else "")
        self._text.setObjectName("result_text")
        self._text.setFixedHeight(px(52))
        self._kind_field = FormField("Jenis", self._kind)
        self._parent_field = FormField("Mendukung hasil kerja atasan", self._parent, required=True)
        self._assigner_field = FormField("Penugasan dari", self._assigner, required=True)
        self._text_field = FormField("Hasil kerja", self._text, required=True, hint=_HINT)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._kind_field, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._parent_field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self._assigner_field)
        self.body.addWidget(self._text_field)
        if view.template is PlanTemplate.LEADER:
            set_shown(self._parent_field, False)
            top.addStretch(1)

    def _make_preview(self) -> QFrame:
        box = QFrame(self)
        box.setProperty("surface", "soft")
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel("eye", "primary_ink", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        self._preview = Text("", "small", "primary_ink", wrap=True, rich=True)
        self._preview.setObjectName("result_preview")
        row.addWidget(self._preview, 1)
        return box

    def _make_buttons(self) -> None:
        if self.primary is None:
            return
        self.primary.setObjectName("result_save")
        self.primary.clicked.disconnect()
        self.primary.clicked.connect(self._on_save)
        if self._line is not None:
            return
        again = SecondaryButton("Simpan, &tambah lagi")
        again.setObjectName("result_again")
        again.clicked.connect(self._on_again)
        # The primary button stays the last one.
        self._buttons.removeWidget(self.primary)
        self.add_button(again)
        self.add_button(self.primary)

    def _show_choice(self) -> None:
        assigned = self._parent.currentData() == _ASSIGNED
        staff = self._view.template is PlanTemplate.STAFF
        set_shown(self._assigner_field, assigned and staff)
        if assigned and staff and self.isVisible():
            self._assigner.setFocus()

    def _on_role(self, role: WaitingRole | None) -> None:
        """Begin with what the leader wrote; without a role what is typed stays."""
        if role is None:
            return
        self._text.setPlainText(role.text)
        place = self._parent.findData(role.leader_result_id)
        if place >= 0:
            self._parent.setCurrentIndex(place)

    def _typed(self) -> ResultInput:
        kind = self._kind.value
        parent = str(self._parent.currentData() or "")
        assigned = parent == _ASSIGNED
        if self._view.template is PlanTemplate.LEADER:
            parent, assigner = "", self._line.assigned_by if self._line else ""
        else:
            assigner = self._assigner.text().strip() if assigned else ""
            parent = "" if parent in (_ASSIGNED, _LATER) else parent
        return ResultInput(
            text=self._text.toPlainText().strip(),
            kind=kind if isinstance(kind, ResultKind) else ResultKind.MAIN,
            parent_result_id=parent or None,
            assigned_by=assigner,
            indicators=self._rows.content(),
            weight=self._line.weight if self._line else None,
        )

    def _problem(self, content: ResultInput) -> DomainError | None:
        if not content.text:
            return DomainError("Hasil kerja belum diisi. Tulis hasilnya.", field="text")
        if self._view.template is PlanTemplate.STAFF and not content.parent_result_id:
            if not self._parent.currentData():
                return DomainError(
                    "Pilih hasil kerja atasan, penugasan dari pihak lain, atau hubungkan nanti.",
                    field="parent_result",
                )
            if self._parent.currentData() == _ASSIGNED and not content.assigned_by:
                return DomainError(
                    "Tulis jabatan yang memberi tugas, misalnya Camat.", field="assigned_by"
                )
        if not content.indicators:
            return DomainError(
                "Belum ada indikator. Centang paling sedikit satu, lalu isi.", field="indicators"
            )
        if any(not indicator.text for indicator in content.indicators):
            return DomainError("Indikator yang dicentang belum diisi.", field="indicator")
        return None

    def _show_problem(self, problem: DomainError | None) -> None:
        field = problem.field if problem else ""
        sentence = str(problem) if problem else ""
        in_fields = {
            "text": self._text_field,
            "parent_result": self._parent_field,
            "assigned_by": self._assigner_field,
        }
        if self._roles is not None:
            in_fields["role"] = self._roles
        for name, form_field in in_fields.items():
            form_field.set_error(sentence if name == field else "")
        if field in in_fields:
            in_fields[field].editor.setFocus()
        below = sentence if field not in in_fields else ""
        self._rows.show_error(below, "text" if field == "indicator" else field if below else "")

    def _show_preview(self) -> None:
        text = self._text.toPlainText().strip()
        printed = self._rows.printed()
        words = f"{text} — {printed}." if printed else text
        self._preview.setText(f"{bold('Terbaca di lembar SKP:')} {plain(words)}")
        count = len(text)
        self._text_field.set_hint(f"{_HINT}  ·  {count} dari {LONGEST_RESULT} huruf")

    def _on_save(self) -> None:
        self._again = False
        self.submit()

    def _on_again(self) -> None:
        self._again = True
        self.submit()

    def _on_saved(self, result_id: object) -> None:
        self._saving = False
        self.result_id = str(result_id or "")
        if not self._again:
            self.accept()
            return
        if self._roles is not None:
            self._roles.take_out()
        self._text.clear()
        self._rows.clear()
        self._untouched = self._typed()
        self._text.setFocus()

    def _on_refused(self, error: OfficeError) -> None:
        self._saving = False
        problem = error if isinstance(error, DomainError) else DomainError(str(error))
        self._show_problem(problem)


def _support_of(line: ResultView) -> str:
    return line.parent_result_id or (_ASSIGNED if line.assigned_by else _LATER)


class _Store:
    """The service call of the dialog as a value."""

    def __init__(self, line: ResultView | None, content: ResultInput, role_id: str) -> None:
        self._line = line
        self._content = content
        self._role_id = role_id

    def __call__(self, office: Office, actor: Actor, plan_id: str, revision: int) -> str:
        if self._role_id:
            return add_result_from_role(
                office, actor, plan_id, self._role_id, self._content, expected_revision=revision
            )
        if self._line is None:
            return add_result(office, actor, plan_id, self._content, expected_revision=revision)
        change_result(
            office,
            actor,
            plan_id,
            self._line.id,
            self._content,
            expected_revision=revision,
        )
        return self._line.id
