"""What waits for somebody in dialogues: promises that come due, and records to confirm."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.dialogues.reading import (
    due_follow_ups,
    unconfirmed_dialogues,
)

DAYS_AHEAD: Final = 7


@dataclass(frozen=True, slots=True)
class WaitingDialogue:
    """One thing to do in a dialogue's record."""

    dialogue_id: str
    title: str
    caption: str
    due: date | None
    action: str


def waiting_dialogues(office: Office, actor: Actor, year: int) -> tuple[WaitingDialogue, ...]:
    """Return the actor's promises due within a week or past, and records not confirmed yet."""
    until = office.clock.today() + timedelta(days=DAYS_AHEAD)
    promises = tuple(
        WaitingDialogue(
            item.dialogue_id,
            f"Tindak lanjut dialog: {item.text}",
            "Terlambat" if item.is_late else "Disepakati dalam dialog kinerja",
            item.due,
            "Tandai",
        )
        for item in due_follow_ups(office, actor, until)
    )
    records = tuple(
        WaitingDialogue(
            line.id,
            f"Konfirmasi catatan dialog — {line.employee_name}",
            line.topic or line.stage.label,
            None,
            "Konfirmasi",
        )
        for line in unconfirmed_dialogues(office, actor, year)
    )
    return (*promises, *records)
