"""The states of a dialogue's record as chips."""

from asn_desktop.services.performance.dialogues.views import DialogueState
from asn_desktop.ui.theme.cells import ChipStyle

STATE_CHIPS: dict[DialogueState, ChipStyle] = {
    DialogueState.WRITING: ChipStyle("Dicatat", "neutral", "pencil-simple-bold"),
    DialogueState.WAITING_EMPLOYEE: ChipStyle("Menunggu pegawai", "warning", "clock-bold"),
    DialogueState.WAITING_APPRAISER: ChipStyle("Menunggu penilai", "warning", "clock-bold"),
    DialogueState.AGREED: ChipStyle("Disepakati", "success", "check-bold"),
}
