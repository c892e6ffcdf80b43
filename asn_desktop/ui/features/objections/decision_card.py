"""What the appraiser's superior decides: to be prepared, or to be read by everybody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.objections import ObjectionOutcome, ObjectionStatus
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.performance.objections.views import ObjectionView
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards
from asn_desktop.ui.kit.controls.fields import FormField
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_CHOICES = (
    Choice(ObjectionOutcome.CHANGED, "Ubah penilaian", "Pilih rating yang baru"),
    Choice(ObjectionOutcome.UPHELD, "Tetapkan penilaian", "Nilai semula berlaku"),
)


class RatingPair(QWidget):
    """Both ratings below each other.

    Signals:
        changed: one of them was chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.result = self._add(column, "Rating hasil kerja", "new_result")
        self.behavior = self._add(column, "Rating perilaku kerja", "new_behavior")

    @property
    def values(self) -> tuple[Rating | None, Rating | None]:
        """Result and behaviour rating as chosen."""
        return _rating(self.result.value), _rating(self.behavior.value)

    def show_ratings(
        self, result: Rating | None, behavior: Rating | None, *, fixed: Rating | None
    ) -> None:
        """Show ratings; a fixed result rating cannot be chosen."""
        self.result.set_value(fixed or result)
        self.result.setEnabled(fixed is None)
        self.behavior.set_value(behavior)

    def _add(self, column: QVBoxLayout, name: str, key: str) -> RatingControl:
        row = QHBoxLayout()
        row.addWidget(Text(name, "strong"))
        row.addStretch(1)
        rating = RatingControl(name)
        rating.setObjectName(key)
        rating.changed.connect(lambda _: self.changed.emit())
        row.addWidget(rating)
        column.addLayout(row)
        return rating


class DecisionCard(Card):
    """Stores the decision as it is prepared; a button below puts it in force.

    Attributes:
        choice: change or uphold.
        ratings: both ratings, where they are changed.
        reasons: why.

    Signals:
        prepared: outcome and both ratings.
        reasoned: the reasons as they are written.
        papered: number and day of the letter of a superior outside the office.
    """

    prepared = Signal(object, object)
    reasoned = Signal(str)
    papered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Keputusan", parent=parent, padding=16, spacing=10)
        self._read = Text("", "body", wrap=True)
        self.choice = ChoiceCards(_CHOICES, "Keputusan")
        self.choice.setObjectName("outcome")
        self.choice.changed.connect(lambda _: self._on_prepared())
        self.ratings = RatingPair()
        self.ratings.changed.connect(self._on_prepared)
        self.reasons = StoredText("", "Dasar keputusan: apa yang dihitung ulang, menurut apa", 3)
        self.reasons.setObjectName("decision_reasons")
        self.reasons.rest.left.connect(self.reasoned)
        self.field = FormField(
            "&Alasan keputusan",
            self.reasons,
            required=True,
            hint="Tercetak di berita acara dan dibaca kedua pihak.",
        )
        self._paper = QWidget()
        row = QHBoxLayout(self._paper)
        row.setContentsMargins(0, 0, 0, 0)
        self.number = StoredLine("", "misalnya 800/123/Setda")
        self.number.setObjectName("letter_number")
        self.day = StoredLine("", "misalnya 5 Oktober 2026")
        self.day.setObjectName("decided_on")
        self.number.rest.left.connect(lambda _: self._on_paper())
        self.day.rest.left.connect(lambda _: self._on_paper())
        row.addWidget(FormField("&Nomor surat keputusan", self.number, required=True), 3)
        row.addWidget(FormField("Tangga&l surat", self.day, required=True), 2)
        for widget in (self._read, self.choice, self.ratings, self.field, self._paper):
            self.body.addWidget(widget)

    def show_decision(self, view: ObjectionView) -> None:
        """Show what is stored now."""
        decided = view.status is ObjectionStatus.DECIDED
        title = "Keputusan Anda" if view.examines else "Keputusan atasan penilai"
        if view.records:
            title = f"Keputusan {view.head.examiner_name}, dicatat dari surat"
        self.set_title(title, _caption(view) if decided else "")
        set_shown(self, view.examines or decided)
        self._read.setText(_decision_words(view) if decided else "")
        set_shown(self._read, decided)
        for widget in (self.choice, self.field):
            set_shown(widget, view.examines)
        changes = view.outcome is ObjectionOutcome.CHANGED
        set_shown(self.ratings, view.examines and changes)
        set_shown(self._paper, view.records)
        self.choice.set_value(view.outcome)
        shown = view.after if changes and view.after.result else view.head.now
        behavior = view.after.behavior or view.head.now.behavior
        self.ratings.show_ratings(shown.result, behavior, fixed=view.head.fixed_result)
        self.reasons.show_text(view.decision_reasons)
        self.number.show_text(view.letter_number)
        self.day.show_text(date_long(view.decided_on) if view.decided_on else "")

    def _on_prepared(self) -> None:
        chosen = self.choice.value
        outcome = next((one for one in ObjectionOutcome if one == chosen), None)
        if outcome is not None:
            set_shown(self.ratings, outcome is ObjectionOutcome.CHANGED)
            self.prepared.emit(outcome, self.ratings.values)

    def _on_paper(self) -> None:
        self.papered.emit(self.number.text(), self.day.text())


def _rating(value: object) -> Rating | None:
    return next((rating for rating in Rating if rating == value), None)


def _caption(view: ObjectionView) -> str:
    day = date_long(view.decided_on) if view.decided_on else ""
    words = f"{view.decided_by} · {day}"
    if view.recorded_by:
        words += f" · surat {view.letter_number}, dicatat {view.recorded_by}"
    return words


def _decision_words(view: ObjectionView) -> str:
    before, after = view.before.predicate, view.after.predicate
    if view.outcome is ObjectionOutcome.CHANGED and before and after:
        head = f"Penilaian diubah: {before.label} menjadi {after.label}."
    else:
        head = f"Penilaian tetap: {before.label}." if before else "Penilaian tetap."
    return f"{head}\n{view.decision_reasons}"
