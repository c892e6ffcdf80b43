"""What one saved field costs beside a raw commit of the same disk, in one run."""

import sqlite3
from statistics import median
from time import perf_counter

from sqlalchemy import select

from asn_desktop.services.context import PROGRAM
from asn_desktop.store.tables import WorkUnitRow

ROUNDS = 300


def _seconds(deed) -> float:
    start = perf_counter()
    deed()
    return perf_counter() - start


def test_a_saved_field_beside_a_raw_commit(office, capsys):
    with office.read() as session:
        unit_id = session.scalars(select(WorkUnitRow.id)).first()
    raw = sqlite3.connect(office.folder / "mentah.db", isolation_level=None)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("CREATE TABLE field (value INTEGER)")
    raw.execute("INSERT INTO field VALUES (0)")
    names = iter(range(ROUNDS))

    def save_field() -> None:
        with office.write(PROGRAM, "Mengganti nama unit") as transaction:
            transaction.session.get(WorkUnitRow, unit_id).name = f"Unit {next(names)}"

    def commit_raw() -> None:
        raw.execute("UPDATE field SET value = value + 1")

    # In turn, so that a busy disk slows both alike.
    pairs = [(_seconds(save_field), _seconds(commit_raw)) for _ in range(ROUNDS)]
    saved, floor = (median(column) * 1000 for column in zip(*pairs, strict=True))
    raw.close()
    with capsys.disabled():
        print(f"\nfield {saved:.2f} ms, raw commit {floor:.2f} ms, ratio {saved / floor:.1f}")
