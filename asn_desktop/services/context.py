"""Who acts on which office: the two things every use-case is given."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import ConflictError
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.helper_typing.marking import mark_typing
from asn_desktop.store.audit import ChangeRecorder, append_entry
from asn_desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in person, as rights are checked against.

    Attributes:
        account_id: the account, or None for the program itself.
        employee_id: the person behind the account, or None.
        name: as written in the audit line.
        roles: the roles in force for this sign-in.
        stands_for: appraisers whom the person represents today (Plt., Plh. or delegation).
        typing_for: name of the person on whose pages an operator types; then `employee_id` is
            that person's, while `name` and `account_id` stay the operator's.
    """

    account_id: str | None
    employee_id: str | None
    name: str
    roles: frozenset[Role]
    stands_for: frozenset[str] = frozenset()
    typing_for: str = ""

    @property
    def appraiser_ids(self) -> frozenset[str]:
        """The appraisers in whose place the actor decides: oneself and those represented."""
        own = () if self.employee_id is None else (self.employee_id,)
        return self.stands_for.union(own)

    def acts_for(self, appraiser_id: str | None) -> bool:
        """Tell whether the actor decides where this appraiser is named."""
        return appraiser_id is not None and appraiser_id in self.appraiser_ids

    def has(self, *roles: Role) -> bool:
        """Tell whether any of these roles is in force."""
        return not self.roles.isdisjoint(roles)


PROGRAM = Actor(None, None, "Program", frozenset(Role))
"""The program itself: set-up, the practice office, the command line."""


@dataclass(slots=True)
class Transaction:
    """One write transaction and the audit line it will leave.

    Attributes:
        session: the SQLAlchemy session; ORM changes on it are recorded by themselves.
        now: the moment of the transaction, UTC.
        sentence: what the officer did, in words; may be made more exact before the end.
        subject_id: the record it is about.
        recorder: keeps what the audit line will hold of the rows flushed so far.
    """

    session: Session
    now: datetime
    sentence: str
    subject_id: str | None
    bulk_changes: list[dict[str, Any]] = field(default_factory=list)
    recorder: ChangeRecorder = field(default_factory=ChangeRecorder)

    def flush(self) -> list[dict[str, Any]]:
        """Flush the session and return what the audit line will hold of all rows so far."""
        self.recorder.flush(self.session)
        return self.recorder.changes

    def note(self, table: str, action: str, **facts: Any) -> None:
        """Record a change that was written without ORM objects, such as many rows at once."""
        self.bulk_changes.append({"table": table, "action": action, "fields": facts})


@dataclass(frozen=True, slots=True)
class Office:
    """An open office: its data, its clock and its folder.

    Attributes:
        database: the open store.
        clock: where "now" and "today" come from.
        folder: the data folder; evidence, backups and logs lie in it.
    """

    database: Database
    clock: Clock
    folder: Path

    def read(self) -> AbstractContextManager[Session]:
        """Open a session for reading."""
        return self.database.read()

    @contextmanager
    def write(
        self,
        actor: Actor,
        sentence: str,
        *,
        subject_id: str | None = None,
        on_behalf_of: str = "",
    ) -> Iterator[Transaction]:
        """Open the write transaction of one use-case; it leaves one audit line when it commits.

        A transaction that changed nothing leaves no line.
        """
        recorder = ChangeRecorder()
        with self.database.write() as session:
            recorder.listen(session)
            now = self.clock.now().astimezone(UTC)
            transaction = Transaction(session, now, sentence, subject_id, recorder=recorder)
            yield transaction
            session.flush()
            changes = recorder.changes + transaction.bulk_changes
            if actor.typing_for and actor.employee_id is not None:
                mark_typing(
                    session,
                    employee_id=actor.employee_id,
                    record_id=transaction.subject_id or "",
                    typed_by=actor.name,
                    now=now,
                    changes=changes,
                )
            if changes:
                append_entry(
                    session,
                    happened_at=now,
                    account_id=actor.account_id,
                    actor_name=actor.name,
                    on_behalf_of=on_behalf_of or actor.typing_for,
                    sentence=transaction.sentence,
                    subject_id=transaction.subject_id,
                    changes=changes,
                )


def check_revision(row: Any, expected: int | None) -> None:
    """Refuse to overwrite what somebody else saved after the screen was opened, then count up.

    Raises:
        ConflictError: the record's revision is no longer the expected one.
    """
    if expected is not None and row.revision != expected:
        raise ConflictError(
            "Orang lain baru saja mengubah data ini. Muat ulang, lalu periksa isian Anda."
        )
    row.revision += 1
