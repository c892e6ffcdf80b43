"""Chips, moments and sizes of discussions and objections in words."""

from datetime import datetime

from asn_desktop.base.wording import date_short, number, time_short
from asn_desktop.domain.performance.objections import DiscussionStatus, ObjectionStatus
from asn_desktop.ui.theme.cells import ChipStyle

DISCUSSION_CHIPS: dict[DiscussionStatus, ChipStyle] = {
    DiscussionStatus.DRAFT: ChipStyle("Draf", "neutral", "pencil-simple-bold"),
    DiscussionStatus.ASKED: ChipStyle("Menunggu jawaban", "warning", "clock-bold"),
    DiscussionStatus.ANSWERED: ChipStyle("Dibicarakan", "info", "chats-circle-bold"),
    DiscussionStatus.SETTLED: ChipStyle("Selesai", "success", "check-bold"),
    DiscussionStatus.WITHDRAWN: ChipStyle("Dibatalkan", "neutral", "x-bold"),
    DiscussionStatus.ESCALATED: ChipStyle("Lanjut keberatan", "danger", "chat-circle-text-bold"),
}
OBJECTION_CHIPS: dict[ObjectionStatus, ChipStyle] = {
    ObjectionStatus.DRAFT: ChipStyle("Draf", "neutral", "pencil-simple-bold"),
    ObjectionStatus.FILED: ChipStyle("Menunggu penjelasan", "danger", "chat-circle-text-bold"),
    ObjectionStatus.UNDER_REVIEW: ChipStyle("Diperiksa", "warning", "scales-bold"),
    ObjectionStatus.DECIDED: ChipStyle("Diputuskan", "solid", "lock-simple-fill"),
    ObjectionStatus.WITHDRAWN: ChipStyle("Dicabut", "neutral", "x-bold"),
    ObjectionStatus.LATE: ChipStyle("Ditolak, terlambat", "danger", "warning-bold"),
}
CHIPS_BY_LABEL: dict[str, ChipStyle] = {
    status.label: chip for status, chip in (*DISCUSSION_CHIPS.items(), *OBJECTION_CHIPS.items())
}


def moment_words(moment: datetime | None) -> str:
    """Write a moment as "2 Okt 2026 pukul 09.15"; "" for none."""
    return f"{date_short(moment.date())} pukul {time_short(moment)}" if moment else ""


def size_words(size: int) -> str:
    """Write a size as "820 KB" or "3 MB"."""
    kilo = max(1, round(size / 1024))
    return f"{number(round(kilo / 1024))} MB" if kilo >= 1024 else f"{number(kilo)} KB"
