"""One result in the employee's accordion: realisation, evidence, self-assessment."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.services.performance.appraisals.views import EvaluationView, ResultView
from asn_desktop.ui.features.appraisals.parts.evidence import EvidenceEditor
from asn_desktop.ui.features.appraisals.parts.indicator_table import (
    IndicatorTable,
    achievement_words,
)
from asn_desktop.ui.kit.containers.accordion import AccordionRow
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.controls.stored_text import StoredText
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.status_chips import rating_chip
from asn_desktop.ui.kit.text import Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle

_COMPLETE = ChipStyle("Lengkap", "success", "check-bold")


class RealizationRow(AccordionRow):
    """One result as the employee fills it in.

    Signals:
        realized: indicator id and what was typed.
        self_rated: the Rating the employee chose.
        noted: the employee's note.
    """

    realized = Signal(str, str)
    self_rated = Signal(object)
    noted = Signal(str)

    def __init__(self, view: EvaluationView, line: ResultView, parent: QWidget) -> None:
        super().__init__(line.id, str(line.number), line.text.replace("\n", " "), parent=parent)
        self.setObjectName(f"result_{line.number}")
        self._achievement = Text("", "small", "text2", rich=True)
        self._chip = Chip(_COMPLETE)
        self._rated = Chip(_COMPLETE)
        for widget in (self._achievement, self._chip, self._rated):
            self.add_trailing(widget)
        self.table = IndicatorTable(line.indicators, view.period.short_label, editable=True)
        self.table.realized.connect(self.realized)
        self.body.addWidget(self.table)
        self.evidence = EvidenceEditor()
        self.body.addWidget(self.evidence)
        self.body.addLayout(self._make_self_assessment(line))
        self._feedback = _FeedbackBlock()
        self.body.addWidget(self._feedback)
        self.show_line(view, line, insists=False)

    def show_line(self, view: EvaluationView, line: ResultView, *, insists: bool) -> None:
        """Show what is stored now; with `insists` every empty realisation is marked."""
        fills = view.rights.fills
        self._achievement.setText(f"{plain('Capaian')} {bold(achievement_words(line.achievement))}")
        # What is not due yet is neither empty nor late.
        due = line.indicators if line.absence is None else ()
        empty = [item for item in due if not item.realization]
        self._chip.set_chip(
            ChipStyle(f"{len(empty)} belum diisi", "warning", "warning-bold")
            if empty
            else _COMPLETE
        )
        if line.absence is not None:
            self._chip.set_chip(ChipStyle(line.absence.label, "neutral", "minus-bold"))
        set_shown(self._chip, line.rating is None)
        set_shown(self._rated, line.rating is not None)
        if line.rating is not None:
            self._rated.set_chip(rating_chip(line.rating))
        self.table.show_indicators(line.indicators, fills=fills)
        for item in line.indicators:
            self.table.show_gap(item.id, missing=insists and item in empty)
        self.evidence.show_evidence(line.evidence, fills=fills)
        self.rating.set_value(line.self_rating)
        self.rating.setEnabled(fills and line.absence is None)
        self.absence.setText("Ubah…" if line.absence else "Tidak dinilai…")
        set_shown(self.absence, fills)
        self._absence_words.setText(line.absence_words)
        self.note.show_text(line.self_note)
        self.note.setReadOnly(not fills)
        self._feedback.show_feedback(line)

    def _make_self_assessment(self, line: ResultView) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(Text("Penilaian diri", "small_strong"))
        row.addWidget(Text("(boleh kosong)", "small", "text3"))
        self._absence_words = Text("", "caption", "text2")
        row.addWidget(self._absence_words)
        row.addStretch(1)
        self.absence = LinkButton("Tidak dinilai…")
        self.absence.setObjectName("absence")
        self.absence.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row.addWidget(self.absence)
        self.rating = RatingControl(f"Penilaian diri hasil kerja {line.number}")
        self.rating.setObjectName("self_rating")
        self.rating.changed.connect(self.self_rated)
        row.addWidget(self.rating)
        column.addLayout(row)
        self.note = StoredText(placeholder="Apa yang membantu, apa yang menghambat", lines=2)
        self.note.setObjectName("self_note")
        self.note.setAccessibleName(f"Catatan hasil kerja {line.number}")
        self.note.rest.left.connect(self.noted)
        column.addWidget(self.note)
        return column


class _FeedbackBlock(QFrame):
    """What the appraiser wrote, once the evaluation is final."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "inner")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addWidget(Text("Umpan balik penilai", "small_strong"))
        self._words = Text("", "small", "text2", wrap=True)
        column.addWidget(self._words)
        self.hide()

    def show_feedback(self, line: ResultView) -> None:
        """Show the feedback, or nothing."""
        self._words.setText(line.feedback)
        set_shown(self, bool(line.feedback))
