"""The dialog in which one follow-up is written or reported on."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_short, parse_date
from asn_desktop.domain.public_service.follow_up_terms import FollowUpKind, FollowUpState
from asn_desktop.domain.public_service.improvement import time_words
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, QUESTIONS
from asn_desktop.services.public_service.follow_up.views import FollowUpChoices, FollowUpInput
from asn_desktop.ui.features.survey.follow_up.due_days import due_days
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit, text_edit
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.visibility import set_shown

Store = Callable[[FollowUpInput], Callable[[], object]]


class FollowUpDialog(Dialog):
    """Asks for everything about a follow-up; closes once it was stored.

    Attributes:
        fields: name of a field as the service says it -> the field on screen.
    """

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        choices: FollowUpChoices,
        content: FollowUpInput,
        store: Store,
        *,
        is_new: bool = False,
    ) -> None:
        title = "Tambah tindak lanjut" if is_new else "Tindak lanjut"
        super().__init__(parent, title, width=720, submit_label="&Simpan", cancel_label="&Batal")
        self._workplace = workplace
        self._store = store
        self._saving = False
        self._choices = choices
        self.fields: dict[str, FormField] = {}
        self.bar = MessageBar()
        self.body.addWidget(self.bar)
        self._make_fields(content)
        self._on_state()
        self._untouched = self._texts()
        workplace.tasks.crashed.connect(self._on_crashed)
        self.fields["action"].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_typing(self) -> bool:
        """Whether something was typed (called when cancelling)."""
        return self._texts() != self._untouched

    def content(self) -> FollowUpInput:
        """Return what was typed.

        Raises:
            DomainError: the day is none.
        """
        done = self._text("done_on").strip()
        return FollowUpInput(
            action=self._text("action"),
            element=self._chosen("element"),
            service_id=self._chosen("service_id"),
            kind=self._chosen("kind"),
            state=self._chosen("state"),
            employee_id=self._chosen("employee_id"),
            due=self._chosen("due"),
            budget_note=self._text("budget_note"),
            reference=self._text("reference"),
            note=self._text("note"),
            done_on=parse_date(done, field="done_on") if done else None,
            outcome=self._text("outcome"),
        )

    def submit(self) -> bool:
        """Store it; the answer closes the dialog (called by the dialog)."""
        if not self._saving:
            self._saving = True
            self.bar.set_notice(None)
            try:
                work = self._store(self.content())
            except DomainError as error:
                self.refuse(error)
            else:
                self._workplace.tasks.write(self, work, self._on_saved, self.refuse)
        return False

    def refuse(self, error: OfficeError) -> None:
        """Show why nothing was stored."""
        self._saving = False
        field = self.fields.get(getattr(error, "field", ""))
        if field is None:
            self.bar.set_notice(Notice(NoticeKind.DANGER, "Belum tersimpan.", str(error)))
            return
        field.set_error(str(error))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self, content: FollowUpInput) -> None:
        order = ELEMENT_ORDERS[self._choices.order]
        elements = [
            (element, f"U{place} {QUESTIONS[element].short_label}")
            for place, element in enumerate(order, start=1)
        ]
        self._side_by_side(
            self._box("element", "&Unsur", [*elements, (None, "Umum")], content.element),
            self._box(
                "service_id",
                "&Layanan",
                [(None, "Semua layanan"), *self._choices.services],
                content.service_id,
            ),
        )
        action = text_edit(
            content.action, "Apa yang diubah, sehingga pemohon merasakannya", lines=2
        )
        self._add("action", FormField("&Tindakan", action, required=True))
        people = [(None, "Belum ditunjuk"), *self._choices.people]
        days = due_days(self._workplace.office.clock.today(), content.due)
        times: list[tuple[object, str]] = [(day, time_words(day)) for day in days]
        self._side_by_side(
            self._box("employee_id", "&Penanggung jawab", people, content.employee_id),
            self._box("due", "&Waktu", [(None, "Belum ditentukan"), *times], content.due),
        )
        kinds = [(kind, kind.label) for kind in FollowUpKind]
        self._side_by_side(
            self._box("kind", "&Jenis", kinds, content.kind),
            self._line(
                "reference", "&Rujukan", content.reference, "Kebutuhan pelatihan atau aturan"
            ),
        )
        self._side_by_side(
            self._line("budget_note", "&Anggaran", content.budget_note, "DPA 2027, Rp15.000.000"),
            self._line("note", "&Catatan", content.note, ""),
        )
        states = [(state, state.label) for state in FollowUpState]
        done = date_short(content.done_on) if content.done_on else ""
        state = self._box("state", "&Status", states, content.state)
        self._side_by_side(state, self._line("done_on", "S&elesai pada", done, "30/09/2026"))
        editor = state.editor
        assert isinstance(editor, QComboBox)
        editor.currentIndexChanged.connect(self._on_state_chosen)
        self._add("outcome", FormField(
            "&Hasil", text_edit(content.outcome, lines=2),
            hint="Dimuat di laporan berikutnya di samping nilai sebelum dan sesudah.",
        ))  # fmt: skip

    def _on_state_chosen(self) -> None:
        self._on_state()
        day = self.fields["done_on"].editor
        if isinstance(day, QLineEdit) and day.isVisible() and not day.text():
            # Most are reported on the day they are done.
            day.setText(date_short(self._workplace.office.clock.today()))

    def _on_state(self) -> None:
        is_done = self._chosen("state") is FollowUpState.DONE
        set_shown(self.fields["done_on"], is_done)
        set_shown(self.fields["outcome"], is_done)

    def _add(self, name: str, field: FormField) -> None:
        field.editor.setObjectName(f"follow_up_{name}")
        self.fields[name] = field
        self.body.addWidget(field)

    def _side_by_side(self, left: FormField, right: FormField) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(left, 1)
        row.addWidget(right, 1)
        self.body.addLayout(row)

    def _box(
        self, name: str, label: str, options: Sequence[tuple[object, str]], chosen: object
    ) -> FormField:
        box = combo_box(list(options))
        box.setObjectName(f"follow_up_{name}")
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        values = [value for value, _ in options]
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        field = self.fields[name] = FormField(label, box)
        return field

    def _line(self, name: str, label: str, text: str, example: str) -> FormField:
        editor = line_edit(text, example)
        editor.setObjectName(f"follow_up_{name}")
        field = self.fields[name] = FormField(label, editor)
        return field

    def _chosen(self, name: str):  # noqa: ANN202
        editor = self.fields[name].editor
        assert isinstance(editor, QComboBox)
        value = editor.currentData()
        # Qt gives an enumeration of text back as bare text.
        kinds = {"kind": FollowUpKind, "state": FollowUpState}
        if name in kinds:
            return next(term for term in kinds[name] if term.value == value)
        if name == "element":
            return next((element for element in QUESTIONS if element.value == value), None)
        if name == "due":
            return value if isinstance(value, date) else None
        return value or None

    def _text(self, name: str) -> str:
        editor = self.fields[name].editor
        if isinstance(editor, QPlainTextEdit):
            return editor.toPlainText()
        return editor.text()  # type: ignore[attr-defined]

    def _texts(self) -> tuple[object, ...]:
        boxes = [name for name in self.fields if isinstance(self.fields[name].editor, QComboBox)]
        return tuple(
            self._chosen(name) if name in boxes else self._text(name) for name in self.fields
        )

    def _on_saved(self, _value: object) -> None:
        self.accept()

    def _on_crashed(self) -> None:
        # Neither answer comes after a crash; what was typed can be tried again.
        self._saving = False
