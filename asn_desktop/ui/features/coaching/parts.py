"""Rows of a coaching: a step with its check, a competence with its value."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.follow_up.coaching_rules import SCORE_WORDS
from asn_desktop.services.performance.coaching.views import CoachingStep, CompetenceLine
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text


class StepRow(QWidget):
    """One step.

    Signals:
        check_wanted: "Cek" was pressed.
        removed: the bin was pressed.
    """

    check_wanted = Signal()
    removed = Signal()

    def __init__(self, step: CoachingStep, *, can_edit: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        icon, ink = _sign(step)
        row.addWidget(IconLabel(icon, ink, 16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(step.text, "body", wrap=True))
        if step.finding:
            words.addWidget(Text(f"Temuan: {step.finding}", "small", "text2", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(Text(_words(step), "small", "danger" if step.is_due else "text2"))
        if can_edit and step.checked_on is None:
            check = SecondaryButton("&Cek…", "check-bold")
            check.setObjectName("step_check")
            check.clicked.connect(self.check_wanted)
            row.addWidget(check)
            remove = IconButton("trash", "Hapus langkah")
            remove.setObjectName("step_remove")
            remove.clicked.connect(self.removed)
            row.addWidget(remove)


class CompetenceRow(QWidget):
    """One line of form B.1.9.

    Signals:
        removed: the bin was pressed.
    """

    removed = Signal()

    def __init__(self, line: CompetenceLine, *, can_edit: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(line.competence, "strong", wrap=True))
        words.addWidget(Text(line.reason, "small", "text2", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(Text(f"{line.score} · {SCORE_WORDS[line.score]}", "body"))
        if can_edit:
            remove = IconButton("trash", "Hapus kompetensi")
            remove.setObjectName("competence_remove")
            remove.clicked.connect(self.removed)
            row.addWidget(remove)


def _sign(step: CoachingStep) -> tuple[str, str]:
    if step.checked_on is not None:
        return "check-circle-fill", "success"
    return ("warning-circle-fill", "danger") if step.is_due else ("clock-bold", "text2")


def _words(step: CoachingStep) -> str:
    if step.checked_on is not None:
        return f"Dicek {date_short(step.checked_on)}"
    return f"Cek {date_short(step.check_on)}"
