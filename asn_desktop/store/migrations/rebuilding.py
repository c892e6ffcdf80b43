"""Rebuild a SQLite table to a new definition, since SQLite can change no constraint in place."""

from collections.abc import Sequence

from alembic import op
from sqlalchemy import inspect

_TEMPORARY = "rebuilt_table"


def rebuild_table(name: str, definition: str, indexes: Sequence[str]) -> None:
    """Give a table another definition; rows keep what both definitions have.

    The order is the one SQLite prescribes: make, copy, drop, rename, index. Foreign keys are off
    during migrations, so nothing that points here is lost.

    Args:
        name: the table.
        definition: CREATE TABLE statement of the new table under its own name.
        indexes: CREATE INDEX statements of the new table.
    """
    connection = op.get_bind()
    before = {column["name"] for column in inspect(connection).get_columns(name)}
    op.execute(definition.replace(f"CREATE TABLE {name} ", f"CREATE TABLE {_TEMPORARY} ", 1))
    after = [column["name"] for column in inspect(connection).get_columns(_TEMPORARY)]
    shared = ", ".join(f'"{column}"' for column in after if column in before)
    op.execute(f"INSERT INTO {_TEMPORARY} ({shared}) SELECT {shared} FROM {name}")
    op.execute(f"DROP TABLE {name}")
    op.execute(f"ALTER TABLE {_TEMPORARY} RENAME TO {name}")
    for index in indexes:
        op.execute(index)
