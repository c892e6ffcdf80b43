"""Feedback in chips, icons and choices."""

from collections.abc import Sequence

from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind, RequestState
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.performance.feedback.relations import ResultChoice
from asn_desktop.ui.theme.cells import ChipStyle

KIND_CHIPS: dict[FeedbackKind, ChipStyle] = {
    FeedbackKind.PRAISE: ChipStyle("Pujian", "success", "thumbs-up"),
    FeedbackKind.IMPROVE: ChipStyle("Perlu diperbaiki", "warning", "lightbulb"),
    FeedbackKind.FACT: ChipStyle("Fakta", "info", "note-pencil"),
    FeedbackKind.PROCESS: ChipStyle("Proses", "violet", "path"),
}
STATE_CHIPS: dict[RequestState, ChipStyle] = {
    RequestState.OPEN: ChipStyle("Menunggu jawaban", "warning", "clock-bold"),
    RequestState.ANSWERED: ChipStyle("Dijawab", "success", "check-bold"),
    RequestState.DECLINED: ChipStyle("Ditolak", "neutral", "x-bold"),
}
GENERAL = "Umum"
_RESULT, _VALUE = "r:", "v:"
_LONGEST = 70


def subject_options(results: Sequence[ResultChoice]) -> list[tuple[object, str]]:
    """Return what feedback can be about: in general, a result, a core value."""
    options: list[tuple[object, str]] = [("", GENERAL)]
    options += [(_RESULT + item.id, f"Hasil {_short(item.label)}") for item in results]
    options += [(_VALUE + value.value, f"Perilaku: {value.label}") for value in CoreValue]
    return options


def subject_key(result_id: str | None, value: CoreValue | None) -> str:
    """Return the value of the option for a result or core value."""
    if result_id:
        return _RESULT + result_id
    return _VALUE + value.value if value else ""


def subject_of(key: str) -> tuple[str | None, CoreValue | None]:
    """Return the result and core value that an option stands for."""
    if key.startswith(_RESULT):
        return key.removeprefix(_RESULT), None
    if key.startswith(_VALUE):
        return None, core_value(key.removeprefix(_VALUE))
    return None, None


def core_value(name: str) -> CoreValue | None:
    """Return the core value of a stored name, None for another word."""
    return next((value for value in CoreValue if value.value == name), None)


def feedback_kind(name: str) -> FeedbackKind | None:
    """Return the kind of a stored name, None for another word."""
    return next((kind for kind in FeedbackKind if kind.value == name), None)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
