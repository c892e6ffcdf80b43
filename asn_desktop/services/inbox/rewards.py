"""Steps of coaching to check, forms to hand in, and votes."""

from collections.abc import Iterator

from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind
from asn_desktop.services.performance.coaching.waiting import waiting_coaching
from asn_desktop.services.performance.rewards.waiting import waiting_votes


def coaching(office: Office, actor: Actor, _year: int) -> Iterator[InboxItem]:
    """Yield one row for each step to check and each form to hand in."""
    for item in waiting_coaching(office, actor):
        yield InboxItem(
            InboxKind.COACHING,
            item.title,
            item.caption,
            item.as_appraiser,
            item.due,
            item.action,
            "coaching_record",
            {"coaching_id": item.coaching_id},
        )


def votes(office: Office, actor: Actor, _year: int) -> Iterator[InboxItem]:
    """Yield one row for each vote to cast or to confirm."""
    for item in waiting_votes(office, actor):
        yield InboxItem(
            InboxKind.VOTE,
            item.title,
            item.caption,
            False,
            item.due,
            item.action,
            "rewards",
            {"tab": "votes"},
        )
