"""The audit chain: one line for each write transaction, each holding the digest of the last."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, event, insert, inspect, select
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.orm.base import NO_VALUE

from asn_desktop.store.prepared import Prepared, write_row
from asn_desktop.store.tables import (
    AuditEntryRow,
    Identified,
    InstrumentAnswerRow,
    InstrumentResponseRow,
    PartialResponseRow,
    RaterTallyRow,
    RaterTextRow,
    SurveyGroupSummaryRow,
    SurveyResponseRow,
    SurveySummaryRow,
)

_SECRET_FIELDS = frozenset(
    {
        "secret_hash",
        "emblem",
        "contents",
        "first_contents",
        "second_contents",
        "sealed_answers",
        "restricted_note",
        "restricted_letter",
    }
)
_UNRECORDED_TABLES = frozenset(
    # Answers stay out: a line per sheet would tie a moment, or a rater, to an opinion.
    {
        SurveyResponseRow.__tablename__,
        SurveySummaryRow.__tablename__,
        SurveyGroupSummaryRow.__tablename__,
        PartialResponseRow.__tablename__,
        InstrumentResponseRow.__tablename__,
        InstrumentAnswerRow.__tablename__,
        RaterTallyRow.__tablename__,
        RaterTextRow.__tablename__,
        AuditEntryRow.__tablename__,
    }
)
# Whom a discipline note is about is for fewer people than the trail: only that one was written.
_SEALED_TABLES = frozenset({"discipline_note"})
_HIDDEN = "(dirahasiakan)"
_LONGEST_VALUE = 2_000
_FEW_ROWS = 3
FIRST_DIGEST = "0" * 64

_ENTRIES = AuditEntryRow.__table__
_ALL_ENTRIES = select(_ENTRIES).order_by(_ENTRIES.c.number)
_LAST_ENTRY = Prepared(
    select(_ENTRIES.c.number, _ENTRIES.c.digest).order_by(_ENTRIES.c.number.desc()).limit(1)
)
_ADD_ENTRY = Prepared(insert(AuditEntryRow))


@dataclass(slots=True)
class ChangeRecorder:
    """Collects the field changes of one session as they are flushed.

    Attributes:
        changes: one mapping per record: table, id, action, fields {name: [before, after]}.
    """

    changes: list[dict[str, Any]] = field(default_factory=list)

    def listen(self, session: Session) -> None:
        """Start recording what this session flushes."""
        event.listen(session, "before_flush", self._record)

    def flush(self, session: Session) -> None:
        """Flush what is pending; where only few rows were changed, without the ORM's own pace."""
        changed = [row for row in session.dirty if _is_written_alone(row)]
        others = len(session.dirty) - len(changed)
        if session.new or session.deleted or others or len(changed) > _FEW_ROWS:
            session.flush()
            return
        for row in changed:
            # Asked before the writing, which makes the row forget what it was.
            fields = _differences(row)
            if fields:
                self._add(row, "changed", fields)
                write_row(session, row, fields)

    def _record(self, session: Session, _context: UOWTransaction, _instances: Any) -> None:
        for row in session.new:
            self._add(row, "created", _values(row))
        for row in session.dirty:
            self._add(row, "changed", _differences(row))
        for row in session.deleted:
            self._add(row, "deleted", _values(row))

    def _add(self, row: Any, action: str, fields: dict[str, Any]) -> None:
        if row.__tablename__ in _UNRECORDED_TABLES or not fields:
            return
        if row.__tablename__ in _SEALED_TABLES:
            fields = {name: [before and _HIDDEN, _HIDDEN] for name, (before, _) in fields.items()}
        key = inspect(row).identity or [getattr(row, "id", None)]
        self.changes.append(
            {
                "table": row.__tablename__,
                "id": "/".join(str(part) for part in key),
                "action": action,
                "fields": fields,
            }
        )


def _values(row: Any) -> dict[str, Any]:
    return {
        attribute.key: [None, _shown(attribute.key, getattr(row, attribute.key))]
        for attribute in inspect(type(row)).column_attrs
        if getattr(row, attribute.key) not in (None, "")
    }


def _differences(row: Any) -> dict[str, Any]:
    state = inspect(row)
    differences = {}
    # Only what was assigned since loading: asking every column took a third of the recording.
    for name in state.committed_state:
        if name not in state.mapper.column_attrs:
            continue
        before = state.committed_state[name]
        before = None if before is NO_VALUE else before
        after = state.dict.get(name)
        if before != after:
            differences[name] = [_shown(name, before), _shown(name, after)]
    return differences


def _is_written_alone(row: Any) -> bool:
    # What was assigned without having been loaded may differ in the table, whatever it is now.
    return isinstance(row, Identified) and NO_VALUE not in inspect(row).committed_state.values()


def _shown(name: str, value: Any) -> Any:
    if value is None or isinstance(value, bool | int):
        return value
    if name in _SECRET_FIELDS:
        return _HIDDEN
    return str(value)[:_LONGEST_VALUE]


def append_entry(
    session: Session,
    *,
    happened_at: datetime,
    account_id: str | None,
    actor_name: str,
    on_behalf_of: str,
    sentence: str,
    subject_id: str | None,
    changes: list[dict[str, Any]],
) -> None:
    """Add the audit line of this transaction at the end of the chain.

    Must run inside the writer's transaction, so that no other line can come between.
    """
    last_number, last_digest = _LAST_ENTRY.run(session, {}) or (0, FIRST_DIGEST)
    entry = {
        "number": last_number + 1,
        "happened_at": happened_at,
        "account_id": account_id,
        "actor_name": actor_name,
        "on_behalf_of": on_behalf_of,
        "sentence": sentence,
        "subject_id": subject_id,
        "changes": json.dumps(changes, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
        "previous_digest": last_digest,
    }
    # Not an ORM object: this runs in every saved field, and a second flush would double its cost.
    _ADD_ENTRY.run(session, {**entry, "digest": entry_digest(entry)})


def entry_digest(entry: Mapping[str, Any] | RowMapping) -> str:
    """Return the SHA-256 over the columns of a line and the digest before it."""
    parts = [
        entry["previous_digest"],
        str(entry["number"]),
        entry["happened_at"].isoformat(timespec="microseconds"),
        entry["account_id"] or "",
        entry["actor_name"],
        entry["on_behalf_of"],
        entry["sentence"],
        entry["subject_id"] or "",
        entry["changes"],
    ]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def broken_links(session: Session) -> Iterator[int]:
    """Yield the number of every audit line that was changed, removed or put in afterwards."""
    previous, number = FIRST_DIGEST, 0
    for entry in session.execute(_ALL_ENTRIES).mappings():
        number += 1
        sound = (
            entry["number"] == number
            and entry["previous_digest"] == previous
            and entry["digest"] == entry_digest(entry)
        )
        if not sound:
            yield entry["number"]
        previous, number = entry["digest"], entry["number"]
