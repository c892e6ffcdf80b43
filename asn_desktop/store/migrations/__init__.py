"""Alembic migrations; imported only when a data file is older than the program."""
