"""The side panel of the appraisal: the quadrant, the two ratings and the note."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.domain.performance.follow_up.terms import DisciplineEffect
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.ui.kit.containers.side_panel import SidePanel
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.controls.stored_text import StoredText
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.predicate_matrix import PredicateMatrix
from asn_desktop.ui.kit.display.status_chips import predicate_chip
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle

# Two ratings with their words and a scroll bar beside them need this much.
_WIDTH = 352
_FOLLOWS = "mengikuti capaian organisasi"


class PredicatePanel(SidePanel):
    """Shows the predicate of two ratings as they are set; nothing is chosen by itself.

    Signals:
        result_rated, behavior_rated: the Rating chosen.
        noted: the note that was typed.
    """

    result_rated = Signal(object)
    behavior_rated = Signal(object)
    noted = Signal(str)

    def __init__(self) -> None:
        super().__init__("Predikat kinerja", icon="scales", width=_WIDTH)
        self.title_row.setContentsMargins(12, 12, 6, 0)
        self._chip = Chip(ChipStyle(""))
        self.title_row.insertWidget(self.title_row.count() - 1, self._chip)
        content = QWidget()
        content.setProperty("surface", "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(5)
        self.matrix = PredicateMatrix()
        column.addWidget(self.matrix, 1)
        self._organization = Text("", "caption", "text2")
        column.addWidget(self._organization)
        self._discipline = Text("", "caption", "warning_ink", wrap=True)
        self._discipline.setObjectName("discipline")
        self._discipline.hide()
        column.addWidget(self._discipline)
        self.result, self._result_hint = self._add_rating(column, "Hasil kerja", "overall_result")
        self.result.changed.connect(self.result_rated)
        self.behavior, self._behavior_hint = self._add_rating(
            column, "Perilaku kerja", "overall_behavior"
        )
        self.behavior.changed.connect(self.behavior_rated)
        self._add_note(column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        self.body.setContentsMargins(11, 4, 2, 10)
        self.body.addWidget(scroll)

    def show_view(self, view: EvaluationView) -> None:
        """Show what is stored now."""
        rates = view.rights.rates
        self.matrix.set_ratings(view.result_rating, view.behavior_rating)
        set_shown(self._chip, view.predicate is not None)
        if view.predicate is not None:
            self._chip.set_chip(predicate_chip(view.predicate))
        self.result.set_value(view.result_rating)
        self.result.setEnabled(rates and view.fixed_result_rating is None)
        self._result_hint.setText(
            _FOLLOWS if view.fixed_result_rating is not None else view.result_suggestion
        )
        self.behavior.set_value(view.behavior_rating)
        self.behavior.setEnabled(rates)
        self._behavior_hint.setText(view.behavior_suggestion)
        self._show_organization(view)
        self.note.show_text(view.recommendation)
        self.note.setReadOnly(not rates)
        self._after.setText(_after_words(view))
        set_shown(self._after, bool(self._after.text()))

    def show_discipline(self, effects: Sequence[DisciplineEffect]) -> None:
        """Show what discipline notes in force mean for the ratings; nothing without one."""
        words = "; ".join(effect.label for effect in dict.fromkeys(effects))
        self._discipline.setText(f"Catatan disiplin berlaku: {words}." if words else "")
        set_shown(self._discipline, bool(words))

    def focus_rating(self, field: str) -> None:
        """Put the keyboard on "result_rating" or "behavior_rating"; a folded panel opens."""
        if not self.opener.isHidden():
            self.opener.setChecked(True)
        rating = self.result if field == "result_rating" else self.behavior
        rating.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_organization(self, view: EvaluationView) -> None:
        if view.org_predicate is not None:
            words = f"Capaian organisasi {view.period.short_label}: {view.org_predicate.label}"
            self._organization.set_ink("text2")
        else:
            words = f"Capaian organisasi {view.period.short_label} belum dicatat."
            self._organization.set_ink("warning_ink")
        self._organization.setText(words)

    def _add_rating(self, column: QVBoxLayout, name: str, key: str) -> tuple[RatingControl, Text]:
        head = QHBoxLayout()
        head.addWidget(Text(name, "small_strong"))
        head.addStretch(1)
        hint = Text("", "caption", "text3")
        head.addWidget(hint)
        column.addLayout(head)
        rating = RatingControl(f"Rating {name.lower()} secara keseluruhan", short=True)
        rating.setObjectName(key)
        column.addWidget(rating)
        return rating, hint

    def _add_note(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        label = Text("Catatan untuk pegawai", "small_strong")
        head.addWidget(label)
        head.addWidget(Text("(boleh kosong)", "small", "text3"))
        head.addStretch(1)
        column.addLayout(head)
        self.note = StoredText(placeholder="Tercetak pada dokumen evaluasi", lines=2)
        self.note.setObjectName("recommendation")
        self.note.setAccessibleName("Catatan untuk pegawai")
        self.note.rest.left.connect(self.noted)
        label.setBuddy(self.note)
        column.addWidget(self.note)
        self._after = ElidedText("", "caption", "text3")
        column.addWidget(self._after)


def _after_words(view: EvaluationView) -> str:
    if not view.rights.rates:
        return ""
    to_whom = f" kepada {view.appraiser_superior.position}" if view.appraiser_superior else ""
    return f"Setelah final: {view.objection_days} hari untuk keberatan{to_whom}."
