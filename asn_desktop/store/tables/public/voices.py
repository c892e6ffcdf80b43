"""Suggestions and complaints told at the counter or the kiosk, and the topics of all of them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.public_service.voices.terms import HandlingState, VoiceChannel, VoiceKind
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime, term


class VoiceRow(Identified, Table):
    """One suggestion or complaint; never who said it, and no link to an answer sheet."""

    __tablename__ = "public_voice"

    kind: Mapped[VoiceKind] = mapped_column(term(VoiceKind, "kind"))
    channel: Mapped[VoiceChannel] = mapped_column(term(VoiceChannel, "channel"))
    service_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("service_type.id"), index=True
    )
    day: Mapped[date]
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[HandlingState] = mapped_column(term(HandlingState, "state"))
    due_on: Mapped[date | None]
    revision: Mapped[int] = mapped_column(Integer, default=1)

    __table_args__ = (
        Index("ix_public_voice_day", "day"),
        Index("ix_public_voice_state_due", "state", "due_on"),
    )


class VoiceContactRow(Identified, Table):
    """How to reach somebody who asked for an answer; deleted when the complaint is closed."""

    __tablename__ = "public_voice_contact"

    voice_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("public_voice.id"), unique=True)
    contact: Mapped[str] = mapped_column(String(160))


class VoiceStepRow(Identified, Table):
    """One step of handling a complaint: who, when, and what was done."""

    __tablename__ = "public_voice_step"

    voice_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("public_voice.id"), index=True)
    state: Mapped[HandlingState] = mapped_column(term(HandlingState, "state"))
    person: Mapped[str] = mapped_column(String(120))
    note: Mapped[str] = mapped_column(Text, default="")
    happened_at: Mapped[datetime] = mapped_column(UtcDateTime)


class VoiceTopicRow(Identified, Table):
    """A topic, with the words (one a line) by which the program proposes it."""

    __tablename__ = "public_voice_topic"

    name: Mapped[str] = mapped_column(String(40), unique=True)
    words: Mapped[str] = mapped_column(Text, default="")
    is_active: Mapped[bool] = mapped_column(default=True)
    revision: Mapped[int] = mapped_column(Integer, default=1)


class VoiceTopicMarkRow(Identified, Table):
    """A topic confirmed for a voice, or for the suggestion on an answer sheet."""

    __tablename__ = "public_voice_topic_mark"

    topic_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("public_voice_topic.id"), index=True
    )
    voice_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("public_voice.id"), index=True
    )
    # A sheet that is taken back takes its marks along.
    response_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("survey_response.id", ondelete="CASCADE"), index=True
    )

    __table_args__ = (
        CheckConstraint("(voice_id IS NULL) <> (response_id IS NULL)", name="one_subject"),
    )
