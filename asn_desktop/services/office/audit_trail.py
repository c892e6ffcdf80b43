"""The audit chain as people read it: who did what when, and whether a line was tampered with."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Date, Enum, Select, func, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_short, time_short
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.audit_words import ACTIONS, NAMED_BY, RECORDS, field_words
from asn_desktop.store.audit import broken_links
from asn_desktop.store.tables import AuditEntryRow, Table
from asn_desktop.store.types import UtcDateTime

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
        changes = json.loads(row.changes)
        teller = _Teller(session, office.clock, changes)
        return tuple(teller.record(change) for change in changes)


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


class _Teller:
    """Puts stored values into words: terms by their label, ids by the name behind them."""

    def __init__(self, session: Session, clock: Clock, changes: Sequence[dict[str, Any]]) -> None:
        self._clock = clock
        self._names: dict[str, str] = {}
        wanted: dict[str, set[str]] = {}
        for change in changes:
            for name, value in change["fields"].items():
                target = _target(_column(change["table"], name))
                if target in NAMED_BY:
                    wanted.setdefault(target, set()).update(
                        part for part in _pair(value) if isinstance(part, str)
                    )
        for table, keys in wanted.items():
            columns = Table.metadata.tables[table].c
            query = select(columns.id, columns[NAMED_BY[table]]).where(columns.id.in_(keys))
            self._names.update({key: str(name) for key, name in session.execute(query)})

    def record(self, change: dict[str, Any]) -> RecordChange:
        """Return one record in words."""
        table, action = change["table"], change["action"]
        title = f"{RECORDS.get(table, table)} {ACTIONS.get(action, action)}"
        fields = []
        for name, value in change["fields"].items():
            column = _column(table, name)
            target = _target(column)
            if name in _HIDDEN_FIELDS or (target and target not in NAMED_BY):
                continue
            before, after = (self._words(part, column) for part in _pair(value))
            fields.append(FieldChange(RECORDS.get(name) or field_words(name), before, after))
        return RecordChange(title, tuple(fields))

    def _words(self, value: Any, column: Column[Any] | None) -> str:
        if value is None:
            return ""
        if isinstance(value, bool):
            return _YES_NO[value]
        text = str(value)
        if column is None:
            return text
        if column.foreign_keys:
            return self._names.get(text, text)
        return self._typed(text, column.type)

    def _typed(self, text: str, kind: TypeEngine[Any]) -> str:
        try:
            if isinstance(kind, Enum) and kind.enum_class is not None:
                return str(getattr(kind.enum_class(text), "label", text))
            if isinstance(kind, UtcDateTime):
                moment = self._clock.zone.to_local(datetime.fromisoformat(text))
                return f"{date_short(moment.date())}, {time_short(moment)}"
            if isinstance(kind, Date):
                return date_short(date.fromisoformat(text))
        except ValueError:
            # Written by an earlier version: shown as it was kept.
            return text
        return text


def _column(table: str, name: str) -> Column[Any] | None:
    known = Table.metadata.tables.get(table)
    return known.c.get(name) if known is not None else None


def _target(column: Column[Any] | None) -> str:
    """Return the table a column points to, or ""."""
    if column is None:
        return ""
    return next((key.column.table.name for key in column.foreign_keys), "")


def _pair(value: Any) -> tuple[Any, Any]:
    # Many rows written at once leave plain facts instead of before and after.
    if isinstance(value, list) and len(value) == 2:
        return value[0], value[1]
    return None, value
