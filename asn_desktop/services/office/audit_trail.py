"""The audit chain as people read it: who did what when, and whether a line was tampered with."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, or_, select

from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import DomainError
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.audit_words import ACTIONS, RECORDS, field_words
from asn_desktop.store.audit import broken_links
from asn_desktop.store.tables import AuditEntryRow

_HIDDEN_FIELDS = frozenset({"id", "revision"})
_YES_NO = {True: "ya", False: "tidak"}


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the trail.

    Attributes:
        key: the number as text, for tables.
        happened_at: office time, aware.
        changed_records: how many records the line touched.
    """

    key: str
    number: int
    happened_at: datetime
    actor_name: str
    on_behalf_of: str
    sentence: str
    changed_records: int


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, in words; "" when there was nothing."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record that a line touched, e.g. "Pegawai diubah"."""

    title: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """Whether the chain is whole.

    Attributes:
        lines: how many lines there are.
        broken: numbers of lines that were changed, removed or put in afterwards.
    """

    lines: int
    broken: tuple[int, ...]


def audit_keys(office: Office, actor: Actor, words: str = "") -> list[str]:
    """Return the keys of the lines that hold all these words, newest first.

    Raises:
        NotAllowed: the actor is not the administrator.
    """
    require(actor, Right.SEE_AUDIT)
    with office.read() as session:
        query = _holding(select(AuditEntryRow.number), words)
        return [str(n) for n in session.scalars(query.order_by(AuditEntryRow.number.desc()))]


def audit_lines(office: Office, actor: Actor, keys: Sequence[str]) -> list[AuditLine]:
    """Return the lines with these keys, newest first.

    Raises:
        NotAllowed: the actor is not the administrator.
    """
    require(actor, Right.SEE_AUDIT)
    with office.read() as session:
        query = (
            select(AuditEntryRow)
            .where(AuditEntryRow.number.in_([int(key) for key in keys]))
            .order_by(AuditEntryRow.number.desc())
        )
        return [_line(row, office.clock) for row in session.scalars(query)]


def audit_changes(office: Office, actor: Actor, key: str) -> tuple[RecordChange, ...]:
    """Return what one line changed, record by record.

    Raises:
        NotAllowed: the actor is not the administrator.
        DomainError: there is no such line.
    """
    require(actor, Right.SEE_AUDIT)
    with office.read() as session:
        row = session.get(AuditEntryRow, int(key))
        if row is None:
            raise DomainError("Baris jejak ini tidak ada. Muat ulang daftar.")
        return tuple(_record(change) for change in json.loads(row.changes))


def check_chain(office: Office, actor: Actor) -> ChainCheck:
    """Follow the chain from its first line and name every line that does not fit.

    Raises:
        NotAllowed: the actor is not the administrator.
    """
    require(actor, Right.SEE_AUDIT)
    with office.read() as session:
        count = session.scalar(select(func.count(AuditEntryRow.number))) or 0
        return ChainCheck(count, tuple(broken_links(session)))


def _holding(query: Select[tuple[int]], words: str) -> Select[tuple[int]]:
    for word in words.casefold().split():
        query = query.where(
            or_(
                func.lower(AuditEntryRow.sentence).contains(word, autoescape=True),
                func.lower(AuditEntryRow.actor_name).contains(word, autoescape=True),
            )
        )
    return query


def _line(row: AuditEntryRow, clock: Clock) -> AuditLine:
    return AuditLine(
        key=str(row.number),
        number=row.number,
        happened_at=clock.zone.to_local(row.happened_at),
        actor_name=row.actor_name,
        on_behalf_of=row.on_behalf_of,
        sentence=row.sentence,
        changed_records=len(json.loads(row.changes)),
    )


def _record(change: dict[str, Any]) -> RecordChange:
    table, action = change["table"], change["action"]
    title = f"{RECORDS.get(table, table)} {ACTIONS.get(action, action)}"
    fields = (
        _field(name, value)
        for name, value in change["fields"].items()
        if name not in _HIDDEN_FIELDS
    )
    return RecordChange(title, tuple(fields))


def _field(name: str, value: Any) -> FieldChange:
    # Many rows written at once leave plain facts instead of before and after.
    before, after = value if isinstance(value, list) and len(value) == 2 else (None, value)
    label = RECORDS.get(name) or field_words(name)
    return FieldChange(label, _words(before), _words(after))


def _words(value: Any) -> str:
    if value is None:
        return ""
    return _YES_NO[value] if isinstance(value, bool) else str(value)
