"""Dialogs about a round: its conditions, its wording, and who must not rate whom."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_short, parse_date
from asn_desktop.domain.performance.raters.pooling import FEWEST_RATERS
from asn_desktop.domain.performance.raters.questionnaire import Question, Questionnaire
from asn_desktop.domain.performance.raters.terms import DEFAULT_WANTED, DEFAULT_WEIGHTS, RaterGroup
from asn_desktop.services.performance.raters.views import ConflictLine, RoundForm
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.controls.fields import (
    FormField,
    combo_box,
    line_edit,
    number_edit,
    text_edit,
)
from asn_desktop.ui.kit.text import Text

Save = Callable[[RoundForm], object]
_DRAWN = (RaterGroup.SUPERIOR, RaterGroup.PEER, RaterGroup.SUBORDINATE)


class RoundDialog(Dialog):
    """The conditions of a round; `save` runs when the button is pressed.

    Attributes:
        round_id: what `save` returned.
    """

    def __init__(
        self,
        parent: QWidget,
        units: Mapping[str, str],
        today: date,
        save: Save,
        form: RoundForm | None = None,
        *,
        is_open: bool = False,
    ) -> None:
        title = "Ubah putaran 360°" if form else "Buat putaran 360°"
        super().__init__(parent, title, width=640, submit_label="Simpan")
        self._save = save
        self.round_id = ""
        self._name = line_edit(form.name if form else "", "misalnya Semester II 2026")
        self._name.setObjectName("round_name")
        self._unit = combo_box([("", "Seluruh kantor"), *units.items()])
        self._unit.setObjectName("round_unit")
        if form and form.unit_id:
            self._unit.setCurrentIndex(self._unit.findData(form.unit_id))
        self._starts = line_edit(date_short(form.starts if form else today))
        self._starts.setObjectName("round_starts")
        self._ends = line_edit(date_short(form.ends) if form else "", "misalnya 16-10-2026")
        self._ends.setObjectName("round_ends")
        self._fewest = number_edit(1, 10, form.fewest if form else FEWEST_RATERS)
        self._load = number_edit(1, 100, form.most_load if form else 8)
        wanted = form.wanted if form else DEFAULT_WANTED
        weights = form.weights if form else DEFAULT_WEIGHTS
        self._wanted = {group: number_edit(0, 20, wanted.get(group, 0)) for group in _DRAWN}
        self._weights = {group: number_edit(0, 100, weights.get(group, 0)) for group in RaterGroup}
        self._fields = {
            "name": FormField("&Nama putaran", self._name),
            "unit": FormField("&Yang dinilai", self._unit),
            "starts": FormField("&Hari pertama", self._starts),
            "ends": FormField("Hari &terakhir", self._ends),
            "fewest": FormField(
                "&Paling sedikit tampil", self._fewest, hint="Kelompok lebih kecil digabung."
            ),
            "most_load": FormField("&Lembar per orang", self._load, hint="Paling banyak."),
        }
        self._build()
        if is_open:
            for editor in (self._unit, self._starts, self._fewest, self._load):
                editor.setEnabled(False)
            for box in (*self._wanted.values(), *self._weights.values()):
                box.setEnabled(False)

    def submit(self) -> bool:
        """Save; on a refusal say at the field what is wrong."""
        for field in self._fields.values():
            field.clear_error()
        try:
            self.round_id = str(self._save(self._form()) or "")
        except DomainError as error:
            name = {"unit_id": "unit"}.get(error.field, error.field)
            self._fields.get(name, self._fields["name"]).set_error(str(error))
            return False
        except OfficeError as error:
            self._fields["name"].set_error(str(error))
            return False
        return True

    def _build(self) -> None:
        self.body.addWidget(self._fields["name"])
        for names in (("unit",), ("starts", "ends"), ("fewest", "most_load")):
            self.body.addLayout(_row([self._fields[name] for name in names]))
        self._fields["wanted"] = _group_field("Penilai yang diundi", self._wanted, "wanted")
        self._fields["weights"] = _group_field(
            "Bobot kelompok (jumlah 100; hanya bahan pertimbangan)", self._weights, "weight"
        )
        self.body.addWidget(self._fields["wanted"])
        self.body.addWidget(self._fields["weights"])

    def _form(self) -> RoundForm:
        return RoundForm(
            name=self._name.text(),
            unit_id=str(self._unit.currentData() or "") or None,
            starts=parse_date(self._starts.text(), field="starts"),
            ends=parse_date(self._ends.text(), field="ends"),
            fewest=self._fewest.value(),
            most_load=self._load.value(),
            wanted={group: box.value() for group, box in self._wanted.items()},
            weights={group: box.value() for group, box in self._weights.items()},
        )


class WordingDialog(Dialog):
    """The words of a questionnaire; keys and kinds stay."""

    def __init__(
        self,
        parent: QWidget,
        questionnaire: Questionnaire,
        save: Callable[[Questionnaire], object],
        *,
        may_edit: bool,
    ) -> None:
        super().__init__(
            parent,
            "Kuesioner 360°",
            caption="Tujuh nilai dasar dengan perilaku yang terlihat; kalimatnya boleh diubah.",
            width=720,
            submit_label="Simpan" if may_edit else "",
            cancel_label="Batal" if may_edit else "Tutup",
        )
        self._asked, self._save = questionnaire, save
        self._anchors = [line_edit(words) for words in questionnaire.anchors]
        self._fields = {
            f"anchor_{mark}": FormField(f"Nilai {mark}", editor)
            for mark, editor in enumerate(self._anchors, start=1)
        }
        fields = list(self._fields.values())
        for pair in (fields[:2], fields[2:]):
            self.body.addLayout(_row(pair))
        self._wordings = {}
        for question in questionnaire.questions:
            editor = text_edit(question.wording, lines=2)
            editor.setObjectName(f"wording_{question.key}")
            editor.setReadOnly(not may_edit)
            self._wordings[question.key] = editor
            self._fields[question.key] = FormField(question.label, editor)
            self.body.addWidget(self._fields[question.key])
        self._text = text_edit(questionnaire.text_question, lines=2)
        self._text.setObjectName("wording_text")
        self._fields["text"] = FormField("Pertanyaan isian", self._text)
        self.body.addWidget(self._fields["text"])
        self._text.setReadOnly(not may_edit)
        for anchor in self._anchors:
            anchor.setReadOnly(not may_edit)

    def submit(self) -> bool:
        """Save; on a refusal say at the field what is wrong."""
        try:
            self._save(self._typed())
        except OfficeError as error:
            name = error.field if isinstance(error, DomainError) else ""
            self._fields.get(name, self._fields["text"]).set_error(str(error))
            return False
        return True

    def _typed(self) -> Questionnaire:
        def worded(question: Question) -> Question:
            return replace(question, wording=self._wordings[question.key].toPlainText().strip())

        return Questionnaire(
            anchors=tuple(editor.text().strip() for editor in self._anchors),
            questions=tuple(worded(question) for question in self._asked.questions),
            text_question=self._text.toPlainText().strip(),
        )


class ConflictsDialog(Dialog):
    """Pairs who must not rate each other, and the line for a new one."""

    def __init__(
        self,
        parent: QWidget,
        lines: tuple[ConflictLine, ...],
        people: Mapping[str, str],
        add: Callable[[str, str, str], object],
        remove: Callable[[str], object],
    ) -> None:
        super().__init__(
            parent,
            "Benturan kepentingan",
            caption="Misalnya suami istri, kerabat, atau sedang berselisih. Tidak saling menilai.",
            width=720,
            submit_label="Tambah pasangan",
            cancel_label="Tutup",
            submit_word="tambah",
        )
        self._add, self._remove = add, remove
        for line in lines:
            self.body.addWidget(self._row(line))
        if not lines:
            self.body.addWidget(Text("Belum ada pasangan yang dicatat.", "body", "text2"))
        options: list[tuple[object, str]] = list(people.items())
        self._first, self._second = combo_box(options), combo_box(options)
        self._first.setObjectName("conflict_first")
        self._second.setObjectName("conflict_second")
        self._reason = line_edit("", "misalnya suami istri")
        self._reason.setObjectName("conflict_reason")
        self._other_field = FormField("&Tidak menilai", self._second)
        self._reason_field = FormField("&Alasan", self._reason)
        self.body.addLayout(_row([FormField("&Pegawai", self._first), self._other_field]))
        self.body.addWidget(self._reason_field)
        self.body.addStretch(1)

    def submit(self) -> bool:
        """Add the pair."""
        first, second = str(self._first.currentData()), str(self._second.currentData())
        try:
            self._add(first, second, self._reason.text())
        except OfficeError as error:
            at_other = isinstance(error, DomainError) and error.field == "other"
            (self._other_field if at_other else self._reason_field).set_error(str(error))
            return False
        return True

    def _row(self, line: ConflictLine) -> QWidget:
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        words = f"{line.first_name} dan {line.second_name}"
        inner.addWidget(Text(words, "strong", "text", wrap=True), 2)
        inner.addWidget(Text(line.reason, "small", "text2", wrap=True), 1)
        bin_button = IconButton("trash", f"Hapus pasangan {words}")
        bin_button.clicked.connect(lambda: self._take_away(line.id, row))
        inner.addWidget(bin_button)
        return row

    def _take_away(self, conflict_id: str, row: QWidget) -> None:
        self._remove(conflict_id)
        row.hide()


def _row(fields: list[FormField]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for field in fields:
        row.addWidget(field, 1)
    return row


def _group_field(label: str, boxes: Mapping[RaterGroup, QSpinBox], name: str) -> FormField:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for group, box in boxes.items():
        box.setObjectName(f"{name}_{group.value}")
        box.setAccessibleName(f"{label}: {group.label}")
        row.addWidget(Text(group.label, "small", "text2"))
        row.addWidget(box)
    row.addStretch(1)
    return FormField(label, line)
