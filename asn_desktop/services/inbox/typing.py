"""What an operator typed for the owner and waits for the owner's agreement."""

from collections.abc import Iterator

from sqlalchemy import select

from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind, names_of
from asn_desktop.store.tables import HelperEntryRow


def typed_entries(office: Office, actor: Actor, _year: int) -> Iterator[InboxItem]:
    """Yield one row for everything that was typed for the actor and not agreed with yet."""
    if actor.employee_id is None or actor.typing_for:
        return
    query = select(HelperEntryRow.typed_by).where(
        HelperEntryRow.employee_id == actor.employee_id, HelperEntryRow.consent_id.is_(None)
    )
    with office.read() as session:
        typists = list(session.scalars(query.order_by(HelperEntryRow.typed_at)))
    if not typists:
        return
    names = names_of(list(dict.fromkeys(typists)))
    yield InboxItem(
        InboxKind.TYPED,
        f"{len(typists)} isian diketik untuk Anda",
        f"Oleh {names}. Periksa, lalu setujui dengan PIN di PC operator atau di lembar.",
        False, None, "Periksa", "realization", {}, len(typists),
    )  # fmt: skip
