"""How one service words the nine questions; the elements behind them stay."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from asn_desktop.domain.public_service.questionnaire import QUESTIONS
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.public_service.instruments.wording import LONGEST_QUESTION
from asn_desktop.services.public_service.service_types import ServiceLine
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit


class WordingDialog(Dialog):
    """One field for each question of the service chosen at the top."""

    def __init__(
        self,
        parent: QWidget,
        services: Sequence[ServiceLine],
        wording_of: Callable[[str], Mapping[SurveyElement, str]],
    ) -> None:
        super().__init__(
            parent,
            "Kalimat tanya per layanan",
            caption="Pilihan jawaban dan unsurnya tetap menurut PermenPANRB 14/2017",
            width=780,
            submit_label="&Simpan kalimat",
        )
        self._wording_of = wording_of
        self.service = combo_box([(line.id, line.name) for line in services])
        self.service.setObjectName("wording_service")
        self.service.currentIndexChanged.connect(self._show)
        self.body.addWidget(FormField("Jenis &layanan", self.service))
        self._editors = {}
        for number, element in enumerate(SurveyElement, start=1):
            editor = line_edit()
            editor.setObjectName(f"wording_{element.value}")
            editor.setMaxLength(LONGEST_QUESTION)
            self._editors[element] = editor
            label = f"&{number}. {QUESTIONS[element].short_label}"
            self.body.addWidget(FormField(label, editor))
        self._shown: dict[SurveyElement, str] = {}
        self._show()

    @property
    def questions(self) -> dict[SurveyElement, str]:
        """The questions as typed."""
        return {element: editor.text() for element, editor in self._editors.items()}

    def has_typing(self) -> bool:
        """Whether a question was changed."""
        return self.questions != self._shown

    def _show(self) -> None:
        wording = self._wording_of(self.service.currentData())
        for element, editor in self._editors.items():
            editor.setText(wording[element])
            editor.setCursorPosition(0)
        self._shown = self.questions
