"""Alembic's entry point: one connection, batch mode, foreign keys off on SQLite."""

from alembic import context
from sqlalchemy import create_engine

from asn_desktop.store.tables import Table


def _run() -> None:
    engine = create_engine(context.config.attributes["url"])
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            # With foreign keys on, rebuilding a parent table deletes every child row.
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.commit()
        context.configure(
            connection=connection, target_metadata=Table.metadata, render_as_batch=True
        )
        with context.begin_transaction():
            context.run_migrations()
        connection.commit()
    engine.dispose()


_run()
