"""Defining an instrument: name, scale, answers of each number, questions, grades."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import number, parse_number
from asn_desktop.domain.public_service.instruments import (
    HIGHEST_SCALE,
    GradeBand,
    Instrument,
    InstrumentElement,
    check_instrument,
    key_for,
)
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, line_edit, number_edit, text_edit

_SEPARATOR = "|"


class InstrumentDialog(Dialog):
    """Fields for the whole; one line of text for each question and each grade.

    A question is "name | question", and may go on with its own answers, "| answer | answer …".
    """

    def __init__(
        self, parent: QWidget, title: str, instrument: Instrument, error: str = ""
    ) -> None:
        super().__init__(parent, title, width=780, submit_label="&Simpan instrumen")
        self._source = instrument
        self.instrument = instrument
        self._name = line_edit(instrument.name, "SPKP 2026")
        self._name.setObjectName("instrument_name")
        self._description = line_edit(instrument.description)
        self._lowest = number_edit(0, HIGHEST_SCALE - 1, instrument.lowest)
        self._highest = number_edit(1, HIGHEST_SCALE, instrument.highest)
        self._factor = line_edit(number(instrument.factor.normalize() + 0), "25")
        self._answers = line_edit(" | ".join(_usual_answers(instrument)))
        self._answers.setObjectName("instrument_answers")
        self._questions = _lines_edit(_question_lines(instrument), 7)
        self._questions.setObjectName("instrument_questions")
        self._bands = _lines_edit(
            [_SEPARATOR.join((f"{number(b.lowest)} ", f" {b.code} ", f" {b.words}"))
             for b in instrument.bands], 2,
        )  # fmt: skip
        self._untouched = self._typed()
        self._fields = self._make_fields()
        if error:
            self._fields["name"].set_error(error)

    def has_typing(self) -> bool:
        """Whether something was changed."""
        return self._typed() != self._untouched

    def submit(self) -> bool:
        """Refuse what cannot be asked, beside the field."""
        for field in self._fields.values():
            field.clear_error()
        try:
            self.instrument = self._read()
            check_instrument(self.instrument)
        except DomainError as error:
            self._fields.get(error.field, self._fields["name"]).set_error(str(error))
            return False
        return True

    def _make_fields(self) -> dict[str, FormField]:
        scale = QHBoxLayout()
        scale.setSpacing(12)
        fields = {
            "name": FormField("&Nama instrumen", self._name, required=True),
            "description": FormField("&Keterangan", self._description, optional=True),
            "scale": FormField("Nilai terenda&h", self._lowest, hint="0 atau 1."),
            "highest": FormField("Nilai ter&tinggi", self._highest, hint="Paling tinggi 9."),
            "factor": FormField(
                "&Pengali indeks", self._factor, hint="Indeks = rata-rata × pengali."
            ),
            "answers": FormField(
                "Pilihan &jawaban", self._answers, hint="Terendah dahulu, dipisah tanda |."
            ),
            "elements": FormField(
                "Pert&anyaan",
                self._questions,
                required=True,
                hint="Satu baris satu pertanyaan: nama singkat | kalimat tanya. Boleh dilanjutkan "
                "dengan pilihan jawabannya sendiri, dipisah tanda |.",
            ),
            "bands": FormField(
                "Batas &mutu",
                self._bands,
                optional=True,
                hint="Satu baris satu mutu, dari terendah: indeks mulai | kode | sebutan.",
            ),
        }
        for name in ("name", "description"):
            self.body.addWidget(fields[name])
        for name in ("scale", "highest", "factor"):
            scale.addWidget(fields[name])
        self.body.addLayout(scale)
        for name in ("answers", "elements", "bands"):
            self.body.addWidget(fields[name])
        return fields

    def _typed(self) -> tuple[str, ...]:
        return (
            self._name.text(),
            self._description.text(),
            self._factor.text(),
            self._answers.text(),
            self._questions.toPlainText(),
            self._bands.toPlainText(),
        )

    def _read(self) -> Instrument:
        usual = tuple(part.strip() for part in self._answers.text().split(_SEPARATOR))
        return Instrument(
            id=self._source.id,
            name=self._name.text(),
            description=self._description.text(),
            lowest=self._lowest.value(),
            highest=self._highest.value(),
            factor=parse_number(self._factor.text(), field="factor"),
            bands=tuple(_read_bands(self._bands.toPlainText())),
            elements=self._read_elements(usual),
        )

    def _read_elements(self, usual: tuple[str, ...]) -> tuple[InstrumentElement, ...]:
        # A question that keeps its name keeps its key, and the place it has on the paper.
        keys = {item.label: item.key for item in self._source.elements}
        lines = [line for line in self._questions.toPlainText().splitlines() if line.strip()]
        labels = [line.partition(_SEPARATOR)[0].strip() for line in lines]
        kept = [keys[label] for label in labels if label in keys]
        same = labels == [item.label for item in self._source.elements]
        found: list[InstrumentElement] = []
        for place, line in enumerate(lines, start=1):
            label, *rest = (part.strip() for part in line.split(_SEPARATOR))
            taken = [item.key for item in found]
            key = keys.get(label, "")
            position = self._source.elements[place - 1].questionnaire_position if same else place
            found.append(
                InstrumentElement(
                    key=key if key and key not in taken else key_for(label, [*taken, *kept]),
                    label=label,
                    question=rest[0] if rest else "",
                    answers=tuple(rest[1:]) or usual,
                    questionnaire_position=position,
                )
            )
        return tuple(found)


def _usual_answers(instrument: Instrument) -> tuple[str, ...]:
    return instrument.elements[0].answers if instrument.elements else ()


def _question_lines(instrument: Instrument) -> list[str]:
    usual = _usual_answers(instrument)
    lines = []
    for item in instrument.elements:
        parts = [item.label, item.question]
        if item.answers != usual:
            parts += item.answers
        lines.append(f" {_SEPARATOR} ".join(parts))
    return lines


def _read_bands(text: str) -> list[GradeBand]:
    bands = []
    for line in text.splitlines():
        if not line.strip():
            continue
        parts = [part.strip() for part in line.split(_SEPARATOR)]
        if len(parts) != 3:
            raise DomainError(
                f"Baris “{line.strip()}” belum lengkap. Tulis misalnya 65 | C | Kurang Baik.",
                field="bands",
            )
        lowest: Decimal = parse_number(parts[0], field="bands")
        bands.append(GradeBand(lowest, parts[1], parts[2]))
    return bands


def _lines_edit(lines: Sequence[str], height: int) -> QPlainTextEdit:
    editor = text_edit("\n".join(lines), lines=height)
    editor.setTabChangesFocus(True)
    return editor
