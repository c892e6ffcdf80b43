"""The fixtures every test relies on do what they promise."""

import psycopg
import pytest


@pytest.mark.postgresql
def test_each_test_gets_a_fresh_database_on_a_private_server(postgresql_database):
    address = postgresql_database.replace("postgresql+psycopg", "postgresql")
    with psycopg.connect(address) as connection:
        tables = connection.execute(
            "select count(*) from pg_tables where schemaname = 'public'"
        ).fetchone()
        listening = connection.execute("show listen_addresses").fetchone()
    assert tables == (0,)
    assert listening == ("",)
