"""The states of steps and totals as chips and signs, never by colour alone."""

from asn_desktop.domain.performance.execution.action_plan_split import TotalState
from asn_desktop.domain.performance.execution.year_parts import StepState
from asn_desktop.services.performance.action_plans.views import ActionResult
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

STEP_CHIPS: dict[StepState, ChipStyle] = {
    StepState.EMPTY: ChipStyle("Belum diisi", "neutral", "circle-dashed-bold"),
    StepState.PLANNED: ChipStyle("Belum mulai", "neutral", "clock-bold"),
    StepState.ON_TRACK: ChipStyle("Sesuai rencana", "info", "arrow-right-bold"),
    StepState.AT_RISK: ChipStyle("Berisiko", "warning", "warning-bold"),
    StepState.LATE: ChipStyle("Terlambat", "danger", "warning-circle-fill"),
    StepState.DONE: ChipStyle("Selesai", "success", "check-bold"),
}
_INKS = {
    "neutral": "text3",
    "info": "link",
    "warning": "warning",
    "danger": "danger",
    "success": "success",
}
STEP_SIGNS: dict[StepState, tuple[str, str]] = {
    state: (chip.icon, _INKS[chip.tone]) for state, chip in STEP_CHIPS.items()
}
"""State: icon and ink in front of the words, where there is no room for a chip."""
TOTAL_SIGNS: dict[TotalState, tuple[str, str]] = {
    TotalState.EMPTY: ("circle-dashed-bold", "text3"),
    TotalState.FITS: ("check-circle-fill", "success"),
    TotalState.SHORT: ("warning-fill", "warning"),
    TotalState.OVER: ("warning-fill", "warning"),
    TotalState.UNEVEN: ("warning-circle-fill", "danger"),
    TotalState.DIFFERENT: ("info-fill", "link"),
    TotalState.UNCOUNTED: ("info-fill", "text3"),
}
"""State: icon and ink beside the words of a total."""


def _state_words(result: ActionResult) -> str:
    missing = f" · {result.missing} periode belum lengkap" if result.missing else ""
    return f"{result.state.label}{missing}"


RESULT_COLUMNS: tuple[Column[ActionResult], ...] = (
    Column(
        "text",
        "Hasil kerja",
        lambda row: f"{row.number}. {row.text}",
        subtext=_state_words,
        icon=lambda row: STEP_SIGNS[row.state],
    ),
)
