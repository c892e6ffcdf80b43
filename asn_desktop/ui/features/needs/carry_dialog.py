"""The dialog that turns indicators of units into one result of a leader's plan."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QWidget

from asn_desktop.services.performance.needs.views import (
    CarrierPlan,
    NeedsView,
    UnitIndicatorLine,
)
from asn_desktop.services.performance.plans.inputs import LONGEST_RESULT
from asn_desktop.ui.features.needs.lines_words import WHOLE_OFFICE
from asn_desktop.ui.kit.containers.card import SectionLabel
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, text_edit
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.theme import px

_HINT = "Tulis hasilnya, misalnya “Pelayanan KTP-el selesai tepat waktu”."


@dataclass(frozen=True, slots=True)
class CarryChoice:
    """What was chosen: a plan, the words of the result, and the indicators below it."""

    plan_id: str
    plan_name: str
    text: str
    indicator_ids: tuple[str, ...]


class CarryDialog(Dialog):
    """Chooses plan, indicators and words.

    Attributes:
        choice: filled when the dialog is accepted.
    """

    def __init__(self, parent: QWidget, view: NeedsView, current_id: str) -> None:
        super().__init__(
            parent,
            "Jadikan hasil kerja pimpinan",
            caption="Satu hasil kerja baru dengan indikator yang dicentang.",
            width=680,
            submit_label="&Jadikan hasil kerja",
            submit_word="jadikan",
        )
        self.choice: CarryChoice | None = None
        self._view = view
        self._open = [item for item in view.indicators if item.carrier is None]
        self._plans = [plan for plan in view.carriers if not plan.refusal]
        self._make_plan(current_id)
        self._make_indicators(current_id)
        self._make_text(current_id)
        self.body.addStretch(1)
        if self.primary is not None:
            self.primary.setObjectName("carry_make")
        self._text.setFocus()

    def submit(self) -> bool:
        """Take the choice, or say what is missing."""
        text = self._text.toPlainText().strip()
        chosen = tuple(item.id for box, item in self._boxes if box.isChecked())
        self._text_field.set_error("" if text else "Hasil kerja belum diisi. Tulis hasilnya.")
        self._problem.setVisible(not chosen)
        if not chosen:
            self._boxes[0][0].setFocus()
        elif not text:
            self._text.setFocus()
        else:
            plan = self._plans[self._plan.currentIndex()]
            self.choice = CarryChoice(plan.plan_id, plan.name, text, chosen)
        return self.choice is not None

    def _make_plan(self, current_id: str) -> None:
        self._plan = combo_box([(plan.plan_id, _plan_words(plan)) for plan in self._plans])
        self._plan.setObjectName("carry_plan")
        self._plan.setCurrentIndex(self._first_plan(current_id))
        self.body.addWidget(FormField("Masuk ke draf SKP", self._plan, required=True))

    def _first_plan(self, current_id: str) -> int:
        """Return the place of the plan of the unit's head, else of the own one."""
        units = {item.id: item.unit_id for item in self._open}
        unit_id = units.get(current_id)
        heads = [n for n, plan in enumerate(self._plans) if unit_id and plan.unit_id == unit_id]
        return heads[0] if heads else 0

    def _make_indicators(self, current_id: str) -> None:
        self.body.addWidget(SectionLabel("Indikator unit"))
        self._boxes: list[tuple[QCheckBox, UnitIndicatorLine]] = []
        for item in self._open:
            target = " ".join(filter(None, (item.target_text, item.unit)))
            words = f"{item.number}. {item.text}".replace("&", "&&")
            box = QCheckBox(words)
            box.setObjectName(f"carry_{item.number}")
            box.setChecked(item.id == current_id)
            caption = f"{item.unit_name or WHOLE_OFFICE} · target {target or 'belum diisi'}"
            box.setAccessibleDescription(caption)
            below = Text(caption, "caption", "text3")
            below.setContentsMargins(28, 0, 0, 2)
            self.body.addWidget(box)
            self.body.addWidget(below)
            self._boxes.append((box, item))
        self._problem = Text("Centang paling sedikit satu indikator.", "caption", "danger")
        self._problem.hide()
        self.body.addWidget(self._problem)

    def _make_text(self, current_id: str) -> None:
        self._text = text_edit(self._proposed_text(current_id))
        self._text.setObjectName("carry_text")
        self._text.setFixedHeight(px(56))
        self._text_field = FormField("Hasil kerja", self._text, required=True, hint=_HINT)
        self._text_field.setToolTip(f"Paling banyak {LONGEST_RESULT} huruf")
        self.body.addWidget(self._text_field)

    def _proposed_text(self, current_id: str) -> str:
        """Return the first need that the current indicator answers, to be worded as a result."""
        texts = {need.code: need.text for need in self._view.needs}
        answers = next((item.answers for item in self._open if item.id == current_id), ())
        return texts[answers[0]] if answers else ""


def _plan_words(plan: CarrierPlan) -> str:
    return f"{plan.name} · {plan.position}"
