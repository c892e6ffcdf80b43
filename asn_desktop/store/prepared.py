"""Statements that run in every saved field, prepared once and handed to the driver on SQLite."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, Generic, TypeVar

from sqlalchemy import Delete, Insert, Select, Update, bindparam, inspect, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Session, make_transient, make_transient_to_detached
from sqlalchemy.sql.compiler import SQLCompiler

from asn_desktop.store.tables import Identified, Table

# Named, so that values go in as they are, without being put into an order each time.
_DIALECT: Dialect = sqlite.dialect(paramstyle="named")
_Change = Callable[[Any], Any]
_Row = TypeVar("_Row", bound=Table)


class Prepared:
    """A statement with one row as its answer at most.

    Running a statement through the toolkit costs ten times what SQLite itself needs for it. A
    server is reached over the network, where that does not show, and goes the usual way.
    """

    def __init__(self, statement: Insert | Update | Delete | Select[Any]) -> None:
        self._statement = statement
        self._text = ""
        self._fixed: dict[str, Any] = {}
        self._into: dict[str, _Change] = {}
        self._out_of: tuple[_Change | None, ...] = ()

    def run(self, session: Session, values: Mapping[str, Any]) -> tuple[Any, ...] | None:
        """Run it in the session's transaction; what is pending in the session is not flushed.

        Returns:
            the first row of a query as Python values, or None.
        """
        connection = session.connection()
        if connection.dialect.name != "sqlite":
            answer = connection.execute(self._statement, values)
            row = answer.first() if answer.returns_rows else None
            return None if row is None else tuple(row)
        if not self._text:
            self._prepare()
        typed = {**self._fixed, **values}
        for name, change in self._into.items():
            typed[name] = change(typed[name])
        driver: Any = connection.connection.driver_connection
        found = driver.execute(self._text, typed).fetchone()
        if found is None:
            return None
        return tuple(
            value if change is None else change(value)
            for value, change in zip(found, self._out_of, strict=True)
        )

    def _prepare(self) -> None:
        compiled = self._statement.compile(dialect=_DIALECT)
        assert isinstance(compiled, SQLCompiler)
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}
        for name, bound in compiled.binds.items():
            change = bound.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
            if change is not None:
                self._into[name] = change
        if isinstance(self._statement, Select):
            self._out_of = tuple(
                column.type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
                for column in self._statement.selected_columns
            )
        self._text = compiled.string


class RowLoader(Generic[_Row]):
    """Loads rows of one class by their id, as `Session.get` does at a fifth of its cost.

    Columns that the class does not have are left out; for a class with kinds of rows give the
    kind itself.
    """

    def __init__(self, row_class: type[_Row]) -> None:
        self._row_class = row_class
        mapper = inspect(row_class)
        self._identity = mapper.identity_key_from_primary_key
        self._names = tuple(attribute.key for attribute in mapper.column_attrs)
        columns = [attribute.columns[0] for attribute in mapper.column_attrs]
        query = select(*columns).where(mapper.primary_key[0] == bindparam("key"))
        if mapper.polymorphic_on is not None:
            query = query.where(mapper.polymorphic_on == mapper.polymorphic_identity)
        self._query = Prepared(query)

    def load(self, session: Session, key: str) -> _Row | None:
        """Return the row as part of the session, or None where there is none."""
        # A row not flushed yet, or here already, possibly changed: only the session knows.
        if session.new or self._identity((key,)) in session.identity_map:
            return session.get(self._row_class, key)
        found = self._query.run(session, {"key": key})
        if found is None:
            return None
        row = self._row_class(**dict(zip(self._names, found, strict=True)))
        make_transient_to_detached(row)
        session.add(row)
        return row


_updates: dict[tuple[type[Identified], tuple[str, ...]], Prepared] = {}


def write_row(session: Session, row: Identified, names: Collection[str]) -> None:
    """Write these columns of a loaded row, as a flush would do for it alone.

    The row stays in the session and counts as unchanged afterwards; nothing else of it may be
    changed.
    """
    columns = tuple(sorted(names))
    statement = _updates.get((type(row), columns))
    if statement is None:
        statement = _updates[type(row), columns] = _update(type(row), columns)
    values = {f"new_{name}": getattr(row, name) for name in columns}
    statement.run(session, {"row_key": row.id, **values})
    make_transient(row)
    make_transient_to_detached(row)
    session.add(row)


def _update(row_class: type[Identified], names: tuple[str, ...]) -> Prepared:
    mapper = inspect(row_class)
    table = mapper.local_table
    values = {
        mapper.columns[name]: bindparam(f"new_{name}", type_=mapper.columns[name].type)
        for name in names
    }
    return Prepared(
        update(table).where(mapper.primary_key[0] == bindparam("row_key")).values(values)
    )
