"""Run the migrations in this package against one database, without an ini file."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import URL


def configuration(url: URL) -> Config:
    """Return Alembic's configuration for one database."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["url"] = url
    return config


def run_migrations(url: URL, revision: str = "head") -> None:
    """Upgrade a database to a revision; on SQLite foreign keys are off while tables are rebuilt."""
    command.upgrade(configuration(url), revision)


def undo_migrations(url: URL, revision: str) -> None:
    """Downgrade a database to a revision, for the tests of each step."""
    command.downgrade(configuration(url), revision)
