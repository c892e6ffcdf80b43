"""Says which column of a survey file holds what, where the guess was wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from asn_desktop.domain.public_service.questionnaire import QUESTIONS
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.exchange.recognition.survey_columns import ANSWER_FIELD
from asn_desktop.ui.features.survey.imports.import_reading import COLUMNS
from asn_desktop.ui.kit import column_dialog

_SHORT_TITLES = {ANSWER_FIELD.format(item): QUESTIONS[item].short_label for item in SurveyElement}
_SPECS = [replace(spec, title=_SHORT_TITLES.get(spec.field, spec.title)) for spec in COLUMNS]


class ColumnDialog(column_dialog.ColumnDialog):
    """The columns of survey sheets, the elements by their short names."""

    @classmethod
    def ask(
        cls, parent: QWidget, headings: Sequence[str], mapping: Mapping[str, int]
    ) -> dict[str, int] | None:
        """Ask for the columns; None when it was cancelled."""
        dialog = cls(parent, _SPECS, headings, mapping)
        return dialog.mapping if dialog.run() else None
