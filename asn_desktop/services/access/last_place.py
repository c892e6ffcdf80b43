"""Where somebody stopped, in the program and in one record; it survives a power cut."""

import json
from collections.abc import Mapping

from sqlalchemy import insert, select, update

from asn_desktop.base.identifiers import new_id
from asn_desktop.services.context import Actor, Office
from asn_desktop.store.tables import LastPlaceRow

PROGRAM_PLACE = ""
"""The subject of the place in the program itself; a record's place is kept under its id."""


def last_place(office: Office, actor: Actor, subject: str = PROGRAM_PLACE) -> dict[str, str]:
    """Return what was remembered of the actor, or nothing."""
    if actor.account_id is None:
        return {}
    query = select(LastPlaceRow.place).where(
        LastPlaceRow.account_id == actor.account_id, LastPlaceRow.subject == subject
    )
    with office.read() as session:
        kept = session.scalar(query)
    return dict(json.loads(kept)) if kept else {}


def remember_place(
    office: Office, actor: Actor, place: Mapping[str, str], subject: str = PROGRAM_PLACE
) -> None:
    """Remember where the actor is; no audit line, because nothing of the office changed."""
    if actor.account_id is None:
        return
    text = json.dumps(dict(place), ensure_ascii=False, sort_keys=True)
    mine = (LastPlaceRow.account_id == actor.account_id, LastPlaceRow.subject == subject)
    with office.database.write() as session:
        found = session.scalar(select(LastPlaceRow.id).where(*mine))
        connection = session.connection()
        if found is None:
            connection.execute(
                insert(LastPlaceRow),
                {
                    "id": new_id(),
                    "account_id": actor.account_id,
                    "subject": subject,
                    "place": text,
                },
            )
        else:
            connection.execute(
                update(LastPlaceRow).where(LastPlaceRow.id == found).values(place=text)
            )
