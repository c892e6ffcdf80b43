"""The columns of the list of follow-ups."""

from typing import Final

from asn_desktop.base.wording import date_short, number
from asn_desktop.domain.public_service.follow_up_terms import FollowUpState
from asn_desktop.domain.public_service.improvement import time_words
from asn_desktop.services.public_service.follow_up.views import FollowUpLine
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

_STATES: Final = {
    FollowUpState.PLANNED: ChipStyle(FollowUpState.PLANNED.label, "neutral", "circle-dashed-bold"),
    FollowUpState.RUNNING: ChipStyle(FollowUpState.RUNNING.label, "info"),
    FollowUpState.DONE: ChipStyle(FollowUpState.DONE.label, "success", "check-bold"),
    FollowUpState.DROPPED: ChipStyle(FollowUpState.DROPPED.label, "neutral"),
}
_LATE: Final = ChipStyle("Lewat waktu", "danger")


def follow_up_columns() -> list[Column[FollowUpLine]]:
    """Return the columns: what it mends, what is done, by whom and when, and what it gained."""
    return [
        Column(
            "subject",
            "Unsur",
            lambda line: line.subject,
            width=190,
            strong=True,
            subtext=lambda line: line.service or "Semua layanan",
        ),
        Column(
            "action",
            "Tindakan",
            lambda line: line.content.action,
            subtext=_kind_words,
        ),
        Column(
            "person",
            "Penanggung jawab",
            lambda line: line.person or "Belum ditunjuk",
            width=184,
            subtext=lambda line: time_words(line.content.due),
        ),
        Column(
            "change",
            "Nilai",
            _change_words,
            width=150,
            right=True,
            subtext=lambda line: line.after_label,
        ),
        Column(
            "state",
            "Status",
            lambda line: _chip(line).label,
            width=146,
            chip=_chip,
        ),
    ]


def _kind_words(line: FollowUpLine) -> str:
    content = line.content
    if content.done_on is not None:
        return f"Selesai {date_short(content.done_on)}: {content.outcome}"
    return " · ".join(filter(None, [content.kind.label, content.reference, content.note]))


def _change_words(line: FollowUpLine) -> str:
    if line.before is None:
        return "–"
    if line.after is None:
        return number(line.before, 2)
    return f"{number(line.before, 2)} → {number(line.after, 2)}"


def _chip(line: FollowUpLine) -> ChipStyle:
    return _LATE if line.is_overdue else _STATES[line.content.state]
