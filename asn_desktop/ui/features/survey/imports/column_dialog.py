"""Says which column of the file holds what, where the guess was wrong."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from asn_desktop.domain.public_service.questionnaire import QUESTIONS
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.exchange.columns import ColumnSpec, column_letters
from asn_desktop.exchange.recognition.survey_columns import ANSWER_FIELD
from asn_desktop.ui.features.survey.imports.import_reading import COLUMNS
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.text import Text

_ABSENT = -1
_COLUMNS_BESIDE = 2


class ColumnDialog(Dialog):
    """One drop-down for each field; a column may serve one field only."""

    def __init__(
        self, parent: QWidget, headings: Sequence[str], mapping: Mapping[str, int]
    ) -> None:
        super().__init__(
            parent,
            "Cocokkan kolom",
            caption="Pilih kolom berkas untuk setiap isian. Yang bertanda * wajib ada.",
            width=820,
            submit_label="&Pakai kolom ini",
            submit_word="pakai",
        )
        self._boxes: dict[str, QComboBox] = {}
        options: list[tuple[object, str]] = [(_ABSENT, "– tidak ada di berkas –")]
        options += [
            (at, f"{column_letters(at)} · {heading or 'tanpa judul'}")
            for at, heading in enumerate(headings)
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        rows = -(-len(COLUMNS) // _COLUMNS_BESIDE)
        for place, spec in enumerate(COLUMNS):
            box = combo_box(options, compact=True)
            box.setObjectName(spec.field)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setCurrentIndex(max(box.findData(mapping.get(spec.field, _ABSENT)), 0))
            label = Text(_short_title(spec) + (" *" if spec.required else ""), "small")
            label.setBuddy(box)
            box.setAccessibleName(spec.title)
            beside, row = divmod(place, rows)
            grid.addWidget(label, row, beside * 2)
            grid.addWidget(box, row, beside * 2 + 1)
            grid.setColumnStretch(beside * 2 + 1, 1)
            self._boxes[spec.field] = box
        self.body.addLayout(grid)
        self._message = Text("", "small", "danger", wrap=True)
        self.body.addWidget(self._message)

    @property
    def mapping(self) -> dict[str, int]:
        """The column of each field that the file has."""
        chosen = {field: box.currentData() for field, box in self._boxes.items()}
        return {field: column for field, column in chosen.items() if column != _ABSENT}

    def submit(self) -> bool:
        """Refuse a column that is used twice and a required field without one."""
        chosen = self.mapping
        twice = next(
            (
                spec
                for spec in COLUMNS
                if list(chosen.values()).count(chosen.get(spec.field, _ABSENT)) > 1
            ),
            None,
        )
        missing = next(
            (spec for spec in COLUMNS if spec.required and spec.field not in chosen), None
        )
        wrong = twice or missing
        if wrong is None:
            return True
        words = "memakai kolom yang sama dengan isian lain" if twice else "belum punya kolom"
        self._message.setText(f"{wrong.title} {words}. Pilih kolomnya.")
        self._boxes[wrong.field].setFocus()
        return False

    @classmethod
    def ask(
        cls, parent: QWidget, headings: Sequence[str], mapping: Mapping[str, int]
    ) -> dict[str, int] | None:
        """Ask for the columns; None when it was cancelled."""
        dialog = cls(parent, headings, mapping)
        return dialog.mapping if dialog.run() else None


def _short_title(spec: ColumnSpec) -> str:
    short = {ANSWER_FIELD.format(item): QUESTIONS[item].short_label for item in SurveyElement}
    return short.get(spec.field, spec.title)
