"""Asks which side is to explain what, or takes down what was said aloud."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from asn_desktop.domain.performance.objections import ExplainingSide
from asn_desktop.services.performance.objections.examining import (
    ask_explanation,
    record_explanation,
)
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.choices import Choice, ChoiceCards
from asn_desktop.ui.kit.controls.fields import FormField, combo_box
from asn_desktop.ui.kit.controls.stored_text import StoredText

_WAYS = (
    Choice("ask", "Minta tertulis", "Ia menjawab di program"),
    Choice("record", "Catat lisan", "Anda menulis apa yang disampaikan"),
)


class AskDialog(Dialog):
    """One side, one way, one text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Minta atau catat penjelasan", width=560, submit_label="Simpan")
        self._side = combo_box([(side, side.label) for side in ExplainingSide])
        self._side.setObjectName("ask_side")
        self._way = ChoiceCards(_WAYS, "Cara")
        self._way.setObjectName("ask_way")
        self._way.set_value("ask")
        self._text = StoredText("", "Pertanyaan, atau penjelasan yang disampaikan", 4)
        self._text.setObjectName("ask_text")
        self._field = FormField("&Pertanyaan atau penjelasan", self._text, required=True)
        self.body.addWidget(FormField("Dari &siapa", self._side))
        self.body.addWidget(self._way)
        self.body.addWidget(self._field)

    @property
    def side(self) -> ExplainingSide:
        """Who is to explain."""
        chosen = self._side.currentData()
        return next(side for side in ExplainingSide if side == chosen)

    @property
    def words(self) -> str:
        """The question, or what was said."""
        return self._text.toPlainText()

    @property
    def service(self) -> Callable[..., object]:
        """The service that stores it."""
        return record_explanation if self._way.value == "record" else ask_explanation

    def submit(self) -> bool:
        """Refuse an empty text."""
        if self.words.strip():
            return True
        self._field.set_error("Tulis pertanyaannya, atau apa yang disampaikan.")
        return False
