"""One result in the appraiser's accordion: compare, give feedback, rate."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import given_name
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.performance.appraisals.views import EvaluationView, ResultView
from asn_desktop.ui.features.appraisals.parts.evidence import EvidenceLinks
from asn_desktop.ui.features.appraisals.parts.indicator_table import (
    IndicatorTable,
    achievement_words,
)
from asn_desktop.ui.features.appraisals.signed.words import difference_words
from asn_desktop.ui.kit.containers.accordion import AccordionRow
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.controls.stored_text import StoredText
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.display.status_chips import rating_chip
from asn_desktop.ui.kit.text import Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle

_HINT = "Apa yang baik, apa yang perlu diperbaiki"
NOT_RATED = ChipStyle("Belum dinilai", "warning", "circle-dashed-bold")
_SHORT_CHIPS = {
    Rating.BELOW: ChipStyle("Di bawah", "danger", "arrow-down-bold"),
    Rating.MEETS: ChipStyle("Sesuai", "info", "equals-bold"),
    Rating.ABOVE: ChipStyle("Di atas", "success", "arrow-up-bold"),
}
_RATING_KEYS = {
    Qt.Key.Key_1: Rating.BELOW,
    Qt.Key.Key_2: Rating.MEETS,
    Qt.Key.Key_3: Rating.ABOVE,
}


class SelfAssessment(QFrame):
    """What the employee says about one result, with the evidence.

    Attributes:
        evidence: the pieces of evidence, to be opened.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("surface", "inner")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel("user", "text2", 15))
        head.addWidget(Text(f"Penilaian diri {given_name(name)}", "small_strong"))
        head.addStretch(1)
        self._chip = Chip(ChipStyle(""))
        head.addWidget(self._chip)
        column.addLayout(head)
        self._note = Text("", "small", "text2", wrap=True)
        column.addWidget(self._note)
        self.evidence = EvidenceLinks()
        column.addWidget(self.evidence)
        column.addStretch(1)

    def show_line(self, line: ResultView) -> None:
        """Show what is stored now."""
        set_shown(self._chip, line.self_rating is not None)
        if line.self_rating is not None:
            self._chip.set_chip(_SHORT_CHIPS[line.self_rating])
        self._note.setText(f"“{line.self_note}”" if line.self_note else "Tanpa catatan.")
        self.evidence.show_evidence(line.evidence)


class AppraisalRow(AccordionRow):
    """One result; keys 1, 2 and 3 rate it while its head has the focus, open or not.

    Signals:
        rated: the Rating the appraiser chose.
        commented: the feedback that was typed.
        evidence_opened: id of the evidence to open.
    """

    rated = Signal(object)
    commented = Signal(str)
    evidence_opened = Signal(str)

    def __init__(self, view: EvaluationView, line: ResultView, parent: QWidget) -> None:
        super().__init__(line.id, str(line.number), line.text.replace("\n", " "), parent=parent)
        self.setObjectName(f"result_{line.number}")
        self._line = line
        self._achievement = Text("", "small", "text2", rich=True)
        self._chip = Chip(NOT_RATED)
        self._support = Text("", "caption", "text3")
        for widget in (self._achievement, self._chip, self._support):
            self.add_trailing(widget)
        self._table = IndicatorTable(line.indicators, view.period.short_label)
        self.body.addWidget(self._table)
        self.body.addLayout(self._make_views(view))
        self.body.addLayout(self._make_rating(line, mine=view.rights.is_appraiser))
        self.head.installEventFilter(self)
        self.show_line(view, line)

    def show_line(self, view: EvaluationView, line: ResultView) -> None:
        """Show what is stored now."""
        self._line = line
        rates = view.rights.rates
        self._achievement.setText(f"{plain('Capaian')} {bold(achievement_words(line.achievement))}")
        self._chip.set_chip(_chip_of(line))
        letter = f"Mendukung {line.supports_letter}" if line.supports_letter else ""
        assigned = f"Penugasan dari {line.assigned_by}" if line.assigned_by else ""
        self._support.setText(letter or assigned)
        self._support.setToolTip(line.supports_text)
        self._table.show_indicators(line.indicators)
        self._own_view.show_line(line)
        self.feedback.show_text(line.feedback)
        self.feedback.setReadOnly(not rates)
        self.feedback.setPlaceholderText(_HINT if rates else "Tanpa umpan balik")
        self.rating.set_value(line.rating)
        self.rating.setEnabled(rates and line.absence is None)
        self.absence.setText("Ubah…" if line.absence else "Tidak dinilai…")
        set_shown(self.absence, rates)
        self._difference.setText(line.absence_words or difference_words(line.difference))
        self._show_trailing()
        words = _chip_of(line).label
        self.head.setAccessibleName(f"Hasil kerja {line.number}: {line.text}. {words}")

    def set_open(self, is_open: bool) -> None:
        """Open or close; an open row names what it supports instead of its state."""
        super().set_open(is_open)
        if hasattr(self, "_support"):
            self._show_trailing()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rate by number key on the head (called by Qt)."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            rating = _RATING_KEYS.get(Qt.Key(event.key()))
            plain_key = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if rating is not None and plain_key and self._is_rated_here(watched):
                self.rating.choose(rating)
                return True
        return super().eventFilter(watched, event)

    def _is_rated_here(self, watched: QObject) -> bool:
        return watched is self.head and self._line.absence is None

    def _make_views(self, view: EvaluationView) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._own_view = SelfAssessment(view.plan.employee.name)
        self._own_view.evidence.opened.connect(self.evidence_opened)
        row.addWidget(self._own_view, 1)
        column = QVBoxLayout()
        column.setSpacing(4)
        label = Text("Umpan balik Anda" if view.rights.is_appraiser else "Umpan balik penilai",
                     "small_strong")  # fmt: skip
        self.feedback = StoredText(placeholder=_HINT, lines=3)
        self.feedback.setObjectName("feedback")
        self.feedback.setAccessibleName(f"Umpan balik hasil kerja {self._line.number}")
        self.feedback.rest.left.connect(self.commented)
        label.setBuddy(self.feedback)
        column.addWidget(label)
        column.addWidget(self.feedback)
        column.addStretch(1)
        row.addLayout(column, 1)
        return row

    def _make_rating(self, line: ResultView, *, mine: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Text("Penilaian Anda" if mine else "Penilaian penilai", "small_strong"))
        self._difference = Text("", "caption", "text2")
        row.addWidget(self._difference)
        row.addStretch(1)
        self.absence = LinkButton("Tidak dinilai…")
        self.absence.setObjectName("absence")
        self.absence.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row.addWidget(self.absence)
        self.rating = RatingControl(f"Penilaian hasil kerja {line.number}")
        self.rating.setObjectName("rating")
        self.rating.changed.connect(self.rated)
        row.addWidget(self.rating)
        return row

    def _show_trailing(self) -> None:
        set_shown(self._achievement, not self.is_open)
        set_shown(self._chip, not self.is_open)
        set_shown(self._support, self.is_open and bool(self._support.text()))


def _chip_of(line: ResultView) -> ChipStyle:
    if line.absence is not None:
        return ChipStyle(line.absence.label, "neutral", "minus-bold")
    return rating_chip(line.rating) if line.rating else NOT_RATED
