"""Opens a discussion or an objection for a change: its rows, its parties, one transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.evaluation_rules import EvaluationAction, next_status
from asn_desktop.domain.performance.objections import DiscussionStatus, ObjectionStatus
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.office.periods import PeriodLine, period_line
from asn_desktop.services.performance.appraisals.editing import evaluation_and_plan
from asn_desktop.services.performance.objections.parties import Parties, parties_of
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    DiscussionRow,
    EvaluationRow,
    ObjectionRow,
    PlanEventRow,
    PlanRow,
)

LONGEST_TEXT: Final = 4_000
Record = TypeVar("Record", DiscussionRow, ObjectionRow)


@dataclass(frozen=True, slots=True)
class Case:
    """A result under discussion or objection, inside a running session."""

    session: Session
    evaluation: EvaluationRow
    plan: PlanRow
    period: PeriodLine
    parties: Parties

    @property
    def words(self) -> str:
        """Whose result of which period, for sentences."""
        return f"{self.parties.employee.name}, {self.period.label} {self.period.year}"


@dataclass(frozen=True, slots=True)
class Change:
    """A case open for a change."""

    transaction: Transaction
    case: Case
    actor: Actor

    @property
    def session(self) -> Session:
        """The session of the transaction."""
        return self.transaction.session

    @property
    def parties(self) -> Parties:
        """The people of the case."""
        return self.case.parties

    def say(self, deed: str) -> None:
        """Make the audit line say what is done, and to whose result."""
        self.transaction.sentence = f"{deed}: {self.case.words}"

    def move(self, action: EvaluationAction) -> None:
        """Bring the evaluation to its next status.

        Raises:
            DomainError: the action does not fit where the evaluation stands.
        """
        evaluation = self.case.evaluation
        evaluation.status = next_status(evaluation.status, action)
        check_revision(evaluation, None)

    def add_event(self, sentence: str, reason: str = "") -> None:
        """Add a step to the history that both sides see."""
        self.session.add(
            PlanEventRow(
                plan_id=self.case.plan.id,
                happened_at=self.transaction.now,
                actor_name=self.actor.name,
                sentence=sentence,
                reason=reason,
            )
        )


def load_case(session: Session, office: Office, evaluation_id: str) -> Case:
    """Return the case of an evaluation.

    Raises:
        DomainError: there is no such evaluation.
    """
    evaluation, plan = evaluation_and_plan(session, evaluation_id)
    parties = parties_of(session, evaluation, plan, office.clock.today())
    return Case(session, evaluation, plan, period_line(session, evaluation.period_id), parties)


@contextmanager
def evaluation_change(
    office: Office, actor: Actor, evaluation_id: str, deed: str
) -> Iterator[Change]:
    """Open the write transaction in which a record about an evaluation is started.

    Raises:
        NotAllowed: the actor has nothing to do with this evaluation.
        DomainError: there is no such evaluation.
    """
    with office.write(actor, deed, subject_id=evaluation_id) as transaction:
        case = load_case(transaction.session, office, evaluation_id)
        require_seeing(case.parties, actor)
        change = Change(transaction, case, actor)
        change.say(deed)
        yield change


@contextmanager
def record_change(
    office: Office,
    actor: Actor,
    kind: type[Record],
    record_id: str,
    deed: str,
    revision: int | None,
) -> Iterator[tuple[Change, Record]]:
    """Open the write transaction in which a discussion or an objection changes.

    Raises:
        NotAllowed: the actor has nothing to do with it.
        DomainError: it is gone.
        ConflictError: it changed since it was read.
    """
    with office.write(actor, deed, subject_id=record_id) as transaction:
        record, case = load_record(transaction.session, office, actor, kind, record_id)
        check_revision(record, revision)
        change = Change(transaction, case, actor)
        change.say(deed)
        yield change, record


def load_record(
    session: Session, office: Office, actor: Actor, kind: type[Record], record_id: str
) -> tuple[Record, Case]:
    """Return a discussion or an objection with its case, for somebody who may see it.

    Raises:
        NotAllowed: the actor has nothing to do with it, or it is another's draft.
        DomainError: it is gone.
    """
    record = session.get(kind, record_id)
    if record is None:
        raise DomainError("Catatan ini tidak ada lagi. Kembali ke daftar, lalu pilih yang lain.")
    case = load_case(session, office, record.evaluation_id)
    require_seeing(case.parties, actor)
    drafts = (DiscussionStatus.DRAFT, ObjectionStatus.DRAFT)
    if record.status in drafts and not case.parties.is_employee(actor):
        raise NotAllowed("Draf ini hanya dapat dilihat penulisnya sampai diajukan.")
    return record, case


def require_seeing(parties: Parties, actor: Actor) -> None:
    """Refuse everybody who is no party of the case and oversees nothing.

    Raises:
        NotAllowed: the actor has nothing to do with it.
    """
    if not parties.sees(actor):
        raise NotAllowed(
            "Diskusi dan keberatan hanya dapat dilihat pegawai yang dinilai, penilainya, dan "
            "atasan penilai."
        )


def draft_text(text: str, what: str, field: str) -> str:
    """Return a text that is stored while it is written; it may still be empty.

    Raises:
        DomainError: it is too long (field as given).
    """
    return checked_text(text, LONGEST_TEXT, what=what, field=field, required=False)


def newest(session: Session, kind: type[Record], evaluation_id: str) -> Record | None:
    """Return the newest discussion or objection about an evaluation, or None."""
    query = (
        select(kind)
        .where(kind.evaluation_id == evaluation_id)
        .order_by(kind.started_at.desc(), kind.id.desc())
    )
    return session.scalars(query).first()
