"""Ready sentences for expectations and annex lines: shipped ones, and those of the office."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.settings import resource_path
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import AnnexList, CoreValue
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.inputs import LONGEST_ANNEX_LINE, LONGEST_EXPECTATION
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import OfficePhraseRow

PhrasePlace = AnnexList | CoreValue


@dataclass(frozen=True, slots=True)
class Phrase:
    """One ready sentence.

    Attributes:
        id: of a sentence of the office; "" for a shipped one.
    """

    text: str
    id: str = ""


def ready_phrases(office: Office, place: PhrasePlace) -> tuple[Phrase, ...]:
    """Return the sentences for a place: the office's own first, then the shipped ones."""
    query = (
        select(OfficePhraseRow.id, OfficePhraseRow.text)
        .where(OfficePhraseRow.place == place.value)
        .order_by(OfficePhraseRow.text, OfficePhraseRow.id)
    )
    with office.read() as session:
        own = tuple(Phrase(text, key) for key, text in session.execute(query))
    return own + tuple(Phrase(text) for text in shipped_phrases().get(place.value, ()))


def keep_phrase(office: Office, actor: Actor, place: PhrasePlace, text: str) -> str:
    """Keep a sentence for everybody in the office and return its id.

    Raises:
        NotAllowed: the actor is nobody of the office.
        DomainError: empty, too long, or there already (field "phrase").
    """
    if actor.employee_id is None and not actor.has(Role.PERSONNEL_OPERATOR):
        raise NotAllowed("Kalimat kantor hanya dapat disimpan pegawai kantor ini.")
    limit = LONGEST_ANNEX_LINE if isinstance(place, AnnexList) else LONGEST_EXPECTATION
    bare = checked_text(text, limit, what="Kalimat", field="phrase")
    if any(_same(bare, phrase.text) for phrase in ready_phrases(office, place)):
        raise DomainError("Kalimat ini sudah ada dalam daftar.", field="phrase")
    with office.write(actor, f"Menyimpan kalimat kantor untuk {place.label}") as transaction:
        row = OfficePhraseRow(place=place.value, text=bare, added_by_id=actor.employee_id)
        transaction.session.add(row)
        transaction.session.flush()
        return row.id


def forget_phrase(office: Office, actor: Actor, phrase_id: str) -> None:
    """Delete a sentence of the office: who kept it may, and the operator.

    Raises:
        NotAllowed: somebody else kept it.
        DomainError: it is gone already.
    """
    with office.write(actor, "Menghapus kalimat kantor", subject_id=phrase_id) as transaction:
        row = transaction.session.get(OfficePhraseRow, phrase_id)
        if row is None:
            raise DomainError("Kalimat ini sudah dihapus.")
        own = actor.employee_id is not None and actor.employee_id == row.added_by_id
        if not own and not actor.has(Role.PERSONNEL_OPERATOR):
            raise NotAllowed("Kalimat kantor hanya dapat dihapus penyimpannya atau operator.")
        transaction.session.delete(row)


@lru_cache(maxsize=1)
def shipped_phrases() -> Mapping[str, tuple[str, ...]]:
    """Return the sentences that come with the program, by core value or annex list."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(resource_path("phrases").glob("*.json")):
        for place, lines in json.loads(path.read_text(encoding="utf-8")).items():
            found[place] = tuple(lines)
    return found


def _same(left: str, right: str) -> bool:
    return " ".join(left.casefold().split()) == " ".join(right.casefold().split())
