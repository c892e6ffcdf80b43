"""Confirming topics, and bringing a complaint from new over being handled to settled."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.public_service.voices.terms import HandlingState, VoiceKind
from asn_desktop.domain.public_service.voices.texts import LONGEST_VOICE, without_numbers
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.public_service.voices.lists import is_on_sheet, row_id
from asn_desktop.services.public_service.voices.topics import topic_row
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    SurveyResponseRow,
    VoiceContactRow,
    VoiceRow,
    VoiceStepRow,
    VoiceTopicMarkRow,
)


@dataclass(frozen=True, slots=True)
class HandlingStep:
    """One step.

    Attributes:
        happened_at: UTC.
    """

    state: HandlingState
    person: str
    note: str
    happened_at: datetime


@dataclass(frozen=True, slots=True)
class VoiceHandling:
    """How a complaint was handled so far, the last step first.

    Attributes:
        contact: how to reach the person; "" when nobody asked for an answer or it is settled.
    """

    contact: str
    steps: tuple[HandlingStep, ...]


def voice_handling(office: Office, actor: Actor, key: str) -> VoiceHandling:
    """Return the steps and the contact of a voice; the contact only to who may handle it.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    if is_on_sheet(key):
        return VoiceHandling("", ())
    step = VoiceStepRow
    with office.read() as session:
        contact = session.scalar(
            select(VoiceContactRow.contact).where(VoiceContactRow.voice_id == key)
        )
        query = (
            select(step)
            .where(step.voice_id == key)
            .order_by(step.happened_at.desc(), step.id.desc())
        )
        steps = tuple(
            HandlingStep(row.state, row.person, row.note, row.happened_at)
            for row in session.scalars(query)
        )
    return VoiceHandling((contact or "") if may(actor, Right.HANDLE_VOICES) else "", steps)


def confirm_topics(office: Office, actor: Actor, key: str, topic_ids: Collection[str]) -> None:
    """Let a voice carry exactly these topics.

    Raises:
        NotAllowed: the actor may not handle what the public says.
        DomainError: the voice or a topic is gone.
    """
    require(actor, Right.HANDLE_VOICES)
    on_sheet, subject = is_on_sheet(key), row_id(key)
    column = VoiceTopicMarkRow.response_id if on_sheet else VoiceTopicMarkRow.voice_id
    with office.write(actor, "Menandai topik saran") as transaction:
        session = transaction.session
        if session.get(SurveyResponseRow if on_sheet else VoiceRow, subject) is None:
            raise DomainError("Tulisan ini sudah dihapus. Muat ulang daftarnya.")
        session.execute(delete(VoiceTopicMarkRow).where(column == subject))
        names = []
        for topic_id in dict.fromkeys(topic_ids):
            topic = topic_row(session, topic_id)
            names.append(topic.name)
            session.execute(
                insert(VoiceTopicMarkRow).values(
                    id=new_id(),
                    topic_id=topic.id,
                    voice_id=None if on_sheet else subject,
                    response_id=subject if on_sheet else None,
                )
            )
        # Which sheet it was stays out of the trail, as with its answers.
        transaction.note(VoiceTopicMarkRow.__tablename__, "changed", text=", ".join(names))


def move_complaint(
    office: Office,
    actor: Actor,
    key: str,
    state: HandlingState,
    note: str,
    expected_revision: int | None = None,
) -> None:
    """Record a step of handling a complaint; settling it deletes the person's contact for good.

    Raises:
        NotAllowed: the actor may not handle what the public says.
        DomainError: it is no complaint, the step leads back to new, or a settled complaint has
            no note of what was done.
        ConflictError: somebody else recorded a step meanwhile.
    """
    require(actor, Right.HANDLE_VOICES)
    done = state is HandlingState.DONE
    words = checked_text(
        note, LONGEST_VOICE, what="Catatan apa yang dilakukan", field="note", required=done
    )
    if state is HandlingState.NEW:
        raise DomainError("Pengaduan yang sudah dibaca tidak kembali menjadi baru.", field="state")
    sentence = f"Pengaduan menjadi {state.label.lower()}"
    with office.write(actor, sentence, subject_id=key) as transaction:
        session = transaction.session
        row = _complaint(session, key)
        check_revision(row, expected_revision)
        row.state = state
        session.execute(
            insert(VoiceStepRow).values(
                id=new_id(),
                voice_id=row.id,
                state=state,
                person=actor.name[:120],
                note=without_numbers(words),
                happened_at=transaction.now,
            )
        )
        if done:
            session.execute(delete(VoiceContactRow).where(VoiceContactRow.voice_id == row.id))


def _complaint(session: Session, key: str) -> VoiceRow:
    row = None if is_on_sheet(key) else session.get(VoiceRow, key)
    if row is None or row.kind is not VoiceKind.COMPLAINT:
        raise DomainError("Hanya pengaduan yang ditangani bertahap. Muat ulang daftarnya.")
    return row
