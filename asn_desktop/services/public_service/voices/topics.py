"""The topics of suggestions and complaints: a shipped set that the office may change."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.voices.texts import SHIPPED_TOPICS, proposed_topics
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import VoiceTopicRow

LONGEST_TOPIC = 40
_LONGEST_WORDS = 2000


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic.

    Attributes:
        words: what makes the program propose it.
        revision: 0 while it is as shipped.
    """

    id: str
    name: str
    words: tuple[str, ...]
    is_active: bool
    revision: int


def voice_topics(office: Office, actor: Actor) -> list[Topic]:
    """Return all topics by name, those out of use last.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        return load_topics(session)


def save_topic(
    office: Office,
    actor: Actor,
    topic: Topic | None,
    name: str,
    words: Iterable[str],
    *,
    is_active: bool = True,
) -> str:
    """Add a topic or change one; return its id. What carries a topic keeps it.

    Raises:
        NotAllowed: the actor may not handle what the public says.
        DomainError: the name is empty, too long or taken.
        ConflictError: somebody else changed the topic meanwhile.
    """
    require(actor, Right.HANDLE_VOICES)
    clean = checked_text(" ".join(name.split()), LONGEST_TOPIC, what="Nama topik", field="name")
    kept = "\n".join(dict.fromkeys(word.strip().casefold() for word in words if word.strip()))
    checked_text(kept, _LONGEST_WORDS, what="Daftar kata", field="words", required=False)
    with office.write(actor, f"Mengubah topik {clean}") as transaction:
        session = transaction.session
        taken = {line.name.casefold(): line.id for line in load_topics(session)}
        if taken.get(clean.casefold(), topic and topic.id) != (topic and topic.id):
            raise DomainError(f"Topik {clean} sudah ada. Pilih nama lain.", field="name")
        if topic is None:
            row = VoiceTopicRow(name=clean, words=kept, is_active=is_active, revision=1)
            session.add(row)
        else:
            row = topic_row(session, topic.id)
            if topic.revision:
                check_revision(row, topic.revision)
            row.name, row.words, row.is_active = clean, kept, is_active
        transaction.subject_id = row.id
        return row.id


def load_topics(session: Session) -> list[Topic]:
    """Return all topics, inside a running session."""
    found = {
        row.id: Topic(row.id, row.name, tuple(row.words.split("\n")), row.is_active, row.revision)
        for row in session.scalars(select(VoiceTopicRow))
    }
    for name, words in SHIPPED_TOPICS.items():
        found.setdefault(_shipped_id(name), Topic(_shipped_id(name), name, words, True, 0))
    return sorted(found.values(), key=lambda line: (not line.is_active, line.name.casefold()))


def topic_row(session: Session, topic_id: str) -> VoiceTopicRow:
    """Return a topic to change or to point to; a shipped one gets its row now.

    Raises:
        DomainError: there is no such topic.
    """
    row = session.get(VoiceTopicRow, topic_id)
    if row is not None:
        return row
    for name, words in SHIPPED_TOPICS.items():
        if _shipped_id(name) == topic_id:
            row = VoiceTopicRow(
                id=topic_id, name=name, words="\n".join(words), is_active=True, revision=1
            )
            session.add(row)
            session.flush()
            return row
    raise DomainError("Topik ini tidak ada lagi. Muat ulang daftarnya.")


def proposals(text: str, topics: Iterable[Topic]) -> tuple[str, ...]:
    """Return the ids of the topics in use that a text seems to be about."""
    return proposed_topics(text, {line.id: line.words for line in topics if line.is_active})


def _shipped_id(name: str) -> str:
    # The same on every PC, so that two offices' files meet without doubles.
    return str(uuid5(NAMESPACE_URL, f"topik-saran/{name}"))
