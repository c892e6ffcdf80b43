"""Inserting many rows through the driver: seconds for a million, minutes as ORM objects."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection


def insert_rows(
    connection: Connection,
    table: str,
    columns: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
    on_conflict: str = "",
) -> None:
    """Insert tuples of values the driver knows (dates as ISO text, terms by their value).

    Args:
        connection: that of the running transaction.
        table: name of the table.
        columns: names of the columns, in the order of each tuple.
        rows: the values.
        on_conflict: an ON CONFLICT clause, as both engines understand it.
    """
    if not rows:
        return
    quote = connection.dialect.identifier_preparer.quote
    mark = "?" if connection.dialect.name == "sqlite" else "%s"
    names = ", ".join(quote(name) for name in columns)
    marks = ", ".join([mark] * len(columns))
    statement = f"INSERT INTO {quote(table)} ({names}) VALUES ({marks}) {on_conflict}"
    connection.exec_driver_sql(statement, list(rows))
