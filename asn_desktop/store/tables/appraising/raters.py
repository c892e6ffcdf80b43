"""360° rounds: who is asked, and, in tables that share nothing with it, what was said.

The answers know neither rater nor invitation nor moment. Ballots are not kept at all: only how
often each answer was given. Keys of answers are random, because a UUIDv7 would tell in which
order they came.
"""

import uuid
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, term


class RaterRoundRow(Identified, Table):
    """One round; `questionnaire`, `weights` and `wanted` are JSON.

    `seed` is that of the last draw, so that anybody can draw it again.
    """

    __tablename__ = "rater_round"

    name: Mapped[str] = mapped_column(String(120))
    unit_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("work_unit.id"))
    starts: Mapped[date]
    ends: Mapped[date]
    state: Mapped[RoundState] = mapped_column(term(RoundState, "state"))
    seed: Mapped[int] = mapped_column(Integer)
    fewest: Mapped[int] = mapped_column(Integer, default=3)
    most_load: Mapped[int] = mapped_column(Integer, default=8)
    questionnaire: Mapped[str] = mapped_column(Text)
    weights: Mapped[str] = mapped_column(Text)
    wanted: Mapped[str] = mapped_column(Text)
    closed_on: Mapped[date | None]
    revision: Mapped[int] = mapped_column(Integer, default=1)

    __table_args__ = (
        CheckConstraint("ends >= starts", name="dates"),
        CheckConstraint("fewest >= 3", name="fewest"),
    )


class RaterInvitationRow(Identified, Table):
    """Somebody is asked to rate somebody; whether it was done, never what was said."""

    __tablename__ = "rater_invitation"

    round_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("rater_round.id"))
    rated_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    rater_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    rater_group: Mapped[RaterGroup] = mapped_column(term(RaterGroup, "rater_group"))
    is_done: Mapped[bool] = mapped_column(default=False)
    on_paper: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (
        UniqueConstraint("round_id", "rated_id", "rater_id"),
        CheckConstraint("rated_id <> rater_id", name="not_self"),
        Index("ix_rater_invitation_rater", "rater_id", "round_id"),
    )


class RaterConflictRow(Identified, Table):
    """Two people who must not rate each other; the lower id is first."""

    __tablename__ = "rater_conflict"

    first_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    second_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    reason: Mapped[str] = mapped_column(Text)

    __table_args__ = (UniqueConstraint("first_id", "second_id"),)


class RaterPaperRow(Identified, Table):
    """A bundle of printed ballots about one person; only how many were printed and typed."""

    __tablename__ = "rater_paper"

    round_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("rater_round.id"), index=True)
    rated_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    rater_group: Mapped[RaterGroup] = mapped_column(term(RaterGroup, "rater_group"))
    number: Mapped[str] = mapped_column(String(20), unique=True)
    printed: Mapped[int] = mapped_column(Integer)
    typed: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (CheckConstraint("typed <= printed", name="typed"),)


class _Unordered:
    """A row whose key tells nothing of when it was made."""

    id: Mapped[str] = mapped_column(IDENTIFIER, primary_key=True)

    def __init__(self, **values: Any) -> None:
        super().__init__(**{"id": str(uuid.uuid4()), **values})


class RaterTallyRow(_Unordered, Table):
    """How often each answer was given about one person by groups counted as one.

    `groups` are codes with commas between; `counts` is JSON: by question how often each answer.
    """

    __tablename__ = "rater_tally"

    round_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("rater_round.id"))
    rated_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    groups: Mapped[str] = mapped_column(String(60))
    ballots: Mapped[int] = mapped_column(Integer, default=0)
    counts: Mapped[str] = mapped_column(Text)

    __table_args__ = (UniqueConstraint("round_id", "rated_id", "groups"),)


class RaterTextRow(_Unordered, Table):
    """One text about somebody; the texts of a round are written anew with each one that comes."""

    __tablename__ = "rater_text"

    round_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("rater_round.id"))
    rated_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    text: Mapped[str] = mapped_column(Text)

    __table_args__ = (Index("ix_rater_text_round_rated", "round_id", "rated_id"),)
