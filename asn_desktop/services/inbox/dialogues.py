"""Dialogues to confirm and promises made in them."""

from collections.abc import Iterator

from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind
from asn_desktop.services.performance.dialogues.waiting import waiting_dialogues


def dialogues(office: Office, actor: Actor, year: int) -> Iterator[InboxItem]:
    """Yield one row for each dialogue that waits for the actor."""
    for item in waiting_dialogues(office, actor, year):
        place = {"dialogue_id": item.dialogue_id}
        kind, title, action = InboxKind.DIALOGUE, item.title, item.action
        yield InboxItem(kind, title, item.caption, False, item.due, action, "dialogue", place)
