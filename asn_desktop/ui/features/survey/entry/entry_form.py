"""The sheet in hand: respondent, nine elements, suggestion."""

from collections.abc import Sequence
from decimal import Decimal
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.satisfaction import sheet_index
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.ui.features.survey.entry.answer_grid import AnswerGrid
from asn_desktop.ui.features.survey.entry.grid_rows import GridRow
from asn_desktop.ui.features.survey.entry.respondent_card import RespondentCard
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.fields import line_edit
from asn_desktop.ui.kit.display.chip import KeyCap
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown


class EntryForm(QWidget):
    """Holds one sheet until it is stored.

    Attributes:
        respondent: the fields above the answers.
        answers: the nine rows.
        suggestion: what the respondent wrote.

    Signals:
        changed: an answer was given or cleared.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_survey = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.respondent = RespondentCard()
        column.addWidget(self.respondent)
        column.addWidget(self._make_answers(), 1)
        column.addLayout(self._make_suggestion())
        self._show_count()

    @property
    def index(self) -> Decimal | None:
        """The running index of this sheet; None without an answer, or for another instrument."""
        answers = self.answers.answers
        return sheet_index(answers.values()) if answers and self._is_survey else None

    def set_questionnaire(self, rows: Sequence[GridRow], title: str, *, is_survey: bool) -> None:
        """Ask other questions; only SKM has a running index."""
        self._is_survey = is_survey
        self.answers.set_rows(rows)
        self._card.set_title(title)
        values = rows[0].values
        self._lowest_key.set_key(str(values.start))
        self._highest_key.set_key(str(values[-1]))
        self._show_count()

    @property
    def is_empty(self) -> bool:
        """Whether nothing of this respondent was typed yet."""
        return not self.answers.answers and not self.suggestion.text()

    def sheet(self, count: int) -> AnswerSheet:
        """Return what was typed as the sheet with this number."""
        respondent = self.respondent.respondent
        # For another instrument the keys are those of its questions.
        answers = cast("dict[SurveyElement, int | None]", dict(self.answers.answers))
        return AnswerSheet(
            service=respondent.service,
            day=respondent.day,
            answers=answers,
            sheet_number=f"{count:04d}",
            hour=respondent.hour,
            sex=respondent.sex,
            age=respondent.age,
            education=respondent.education,
            occupation=respondent.occupation,
            suggestion=self.suggestion.text().strip(),
        )

    def show_sheet(self, sheet: AnswerSheet) -> None:
        """Put a sheet back for correction."""
        self.respondent.show_sheet(sheet)
        self.suggestion.setText(sheet.suggestion)
        self.answers.set_answers({str(key): value for key, value in sheet.answers.items()})

    def make_ready(self) -> None:
        """Empty everything that belongs to one respondent and wait for the first number."""
        self.answers.clear()
        self.suggestion.clear()
        self.respondent.clear_person()
        self.wait_for_number()

    def wait_for_number(self) -> None:
        """Let the next number answer the row in front."""
        self.answers.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, key: str) -> None:
        """Bring the row of a question to the front."""
        self.answers.go_to_element(key)
        self.wait_for_number()

    def set_narrow(self, narrow: bool) -> None:
        """Show the running index in the title instead of the hint about the keys."""
        set_shown(self._hint, not narrow)
        set_shown(self._live, narrow)

    def _make_answers(self) -> Card:
        card = self._card = Card("Sembilan unsur", padding=14, title_role="strong", title_line=True)
        card.flush()
        card.title_row.setContentsMargins(14, 7, 14, 7)
        self._filled = Text("", "small", "text2")
        card.title_row.insertWidget(1, self._filled)
        self._hint = QWidget()
        self._lowest_key, self._highest_key = KeyCap("1"), KeyCap("4")
        row = QHBoxLayout(self._hint)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (
            Text("Ketik angka", "caption", "text2"),
            self._lowest_key,
            Text("sampai", "caption", "text2"),
            self._highest_key,
            Text("pindah sendiri ke baris berikutnya", "caption", "text2"),
        ):
            row.addWidget(widget)
        self._live = Text("", "small_strong")
        card.add_title_widget(self._hint)
        card.add_title_widget(self._live)
        self.answers = AnswerGrid()
        self.answers.changed.connect(self._on_answers)
        card.body.addWidget(self.answers)
        return card

    def _make_suggestion(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        label = Text("S&aran", "small_strong")
        self.suggestion = line_edit(placeholder="Saran dan masukan responden (boleh kosong)")
        self.suggestion.setObjectName("suggestion")
        self.suggestion.setAccessibleName("Saran")
        label.setBuddy(self.suggestion)
        row.addWidget(label)
        row.addWidget(self.suggestion, 1)
        return row

    def _on_answers(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        self._filled.setText(f"{len(self.answers.answers)} dari {len(self.answers.rows)} terisi")
        index = self.index
        self._live.setText("" if index is None else f"IKM responden ini {number(index, 2)}")
