"""Rewards: decided proposals, what was given, thanks, the secret vote, discipline notes."""

from datetime import date

from sqlalchemy import ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.follow_up.terms import (
    CandidateDecision,
    CandidateRule,
    DisciplineEffect,
    ElectionState,
    RewardKind,
)
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, term


class CandidateDecisionRow(Identified, Table):
    """What was decided on one proposal; `basis` is the year or period it rests on."""

    __tablename__ = "candidate_decision"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    rule: Mapped[CandidateRule] = mapped_column(term(CandidateRule, "rule"))
    basis: Mapped[str] = mapped_column(String(36))
    decision: Mapped[CandidateDecision] = mapped_column(term(CandidateDecision, "decision"))
    reason: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, default="")
    decided_on: Mapped[date]
    decided_by: Mapped[str] = mapped_column(String(200))

    __table_args__ = (UniqueConstraint("employee_id", "rule", "basis"),)


class ElectionRow(Identified, Table):
    """One secret vote for the employee of a period."""

    __tablename__ = "election"

    period_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("assessment_period.id"), index=True
    )
    title: Mapped[str] = mapped_column(String(200))
    state: Mapped[ElectionState] = mapped_column(term(ElectionState, "state"), index=True)
    opens: Mapped[date]
    closes: Mapped[date]
    minimum_percent: Mapped[int] = mapped_column(Integer)
    spoilt: Mapped[int] = mapped_column(Integer, default=0)
    paper_counted: Mapped[bool] = mapped_column(default=False)
    winner_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    reason: Mapped[str] = mapped_column(Text, default="")
    revision: Mapped[int] = mapped_column(Integer, default=0)


class ElectionNomineeRow(Table):
    """One nominee with running totals.

    There is no row for a ballot: a vote only raises `votes`, and every vote rewrites the totals
    of all nominees, so that neither the order nor the age of rows tells who chose whom.
    """

    __tablename__ = "election_nominee"

    election_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("election.id", ondelete="CASCADE"), primary_key=True
    )
    employee_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("employee.id"), primary_key=True
    )
    votes: Mapped[int] = mapped_column(Integer, default=0)
    paper_votes: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = ({"sqlite_with_rowid": False},)


class ElectionVoterRow(Table):
    """One person entitled to vote, made when the vote opens; without any moment of voting."""

    __tablename__ = "election_voter"

    election_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("election.id", ondelete="CASCADE"), primary_key=True
    )
    employee_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("employee.id"), primary_key=True, index=True
    )
    has_voted: Mapped[bool] = mapped_column(default=False)
    on_paper: Mapped[bool] = mapped_column(default=False)

    __table_args__ = ({"sqlite_with_rowid": False},)


class RewardRow(Identified, Table):
    """One reward that was given."""

    __tablename__ = "reward"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    kind: Mapped[RewardKind] = mapped_column(term(RewardKind, "kind"))
    title: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(Text)
    given_on: Mapped[date]
    letter_number: Mapped[str] = mapped_column(String(100), default="")
    decision_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("candidate_decision.id"))
    election_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("election.id"))
    signer_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    revision: Mapped[int] = mapped_column(Integer, default=0)


class ThankYouCardRow(Identified, Table):
    """A card of thanks from one colleague to another."""

    __tablename__ = "thank_you_card"

    giver_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    receiver_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    core_value: Mapped[CoreValue | None] = mapped_column(term(CoreValue, "core_value"))
    text: Mapped[str] = mapped_column(String(300))
    day: Mapped[date]

    __table_args__ = (Index("ix_thank_you_card_receiver_day", "receiver_id", "day"),)


class DisciplineNoteRow(Identified, Table):
    """What a discipline matter means for the appraisal while it is in force.

    `restricted_note` and the letter stay out of the audit trail's words.
    """

    __tablename__ = "discipline_note"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    effect: Mapped[DisciplineEffect] = mapped_column(term(DisciplineEffect, "effect"))
    restricted_note: Mapped[str] = mapped_column(Text, default="")
    restricted_letter: Mapped[str] = mapped_column(String(100), default="")
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    revision: Mapped[int] = mapped_column(Integer, default=0)
