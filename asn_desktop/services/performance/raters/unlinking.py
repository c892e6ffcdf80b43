"""Counts a ballot so that nothing leads from the answers back to the rater.

A ballot is never stored: its marks are added to the counts of its group, its text joins the texts
of the round, which are all written anew in random order under random keys. What SQLite would keep
of the way there (freed space, the write-ahead log, earlier pages) is overwritten.
"""

import json
import secrets
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.raters.pooling import counted, empty_counts, pools_for
from asn_desktop.domain.performance.raters.questionnaire import Ballot, Questionnaire, from_text
from asn_desktop.domain.performance.raters.terms import RaterGroup
from asn_desktop.services.context import Office
from asn_desktop.services.performance.raters.codec import groups_of, groups_text
from asn_desktop.store.tables import RaterRoundRow, RaterTallyRow, RaterTextRow
from asn_desktop.store.tables.base import Table

_SHORT_WAIT_MS = 300
_CHANCE = secrets.SystemRandom()


def make_urns(
    session: Session, row: RaterRoundRow, invited: Iterable[tuple[str, RaterGroup]]
) -> None:
    """Put an empty count for everybody rated, in random order, when a round opens.

    Groups with too few invited are one urn from the start: a lone superior's marks are never
    kept by themselves.
    """
    sizes: dict[str, dict[RaterGroup, int]] = defaultdict(lambda: defaultdict(int))
    for rated_id, group in invited:
        sizes[rated_id][group] += 1
    urns = [
        RaterTallyRow(round_id=row.id, rated_id=rated, groups=groups_text(pool), counts="{}")
        for rated, numbers in sizes.items()
        for pool in (*pools_for(numbers, row.fewest), (RaterGroup.PUBLIC,))
    ]
    _CHANCE.shuffle(urns)
    _protect(session)
    _insert(session, urns)


def drop_in(
    session: Session, row: RaterRoundRow, rated_id: str, group: RaterGroup, ballot: Ballot
) -> None:
    """Count a checked ballot inside a running transaction.

    Raises:
        DomainError: nobody of this group was asked about the person.
    """
    _protect(session)
    tallies = select(RaterTallyRow.id, RaterTallyRow.groups, RaterTallyRow.ballots,
                     RaterTallyRow.counts).where(
        RaterTallyRow.round_id == row.id, RaterTallyRow.rated_id == rated_id
    )  # fmt: skip
    urn = next((urn for urn in session.execute(tallies) if group in groups_of(urn.groups)), None)
    if urn is None:
        raise DomainError("Orang ini tidak dinilai oleh kelompok tersebut dalam putaran ini.")
    questionnaire = from_text(row.questionnaire)
    before: Mapping[str, list[int]] = json.loads(urn.counts)
    counts = counted({**_empty(questionnaire, urn.groups), **before}, ballot)
    session.execute(
        update(RaterTallyRow)
        .where(RaterTallyRow.id == urn.id)
        .values(ballots=urn.ballots + 1, counts=json.dumps(counts))
    )
    if ballot.text:
        _rewrite_texts(session, row.id, (rated_id, ballot.text))


def _rewrite_texts(session: Session, round_id: str, added: tuple[str, str]) -> None:
    """Write all texts of a round anew, so that neither keys nor places tell which came last."""
    of_round = RaterTextRow.round_id == round_id
    query = select(RaterTextRow.rated_id, RaterTextRow.text).where(of_round)
    texts = [(rated, words) for rated, words in session.execute(query)]
    texts.append(added)
    _CHANCE.shuffle(texts)
    session.execute(delete(RaterTextRow).where(of_round))
    rows = [RaterTextRow(round_id=round_id, rated_id=rated, text=words) for rated, words in texts]
    _insert(session, rows)


def wash(office: Office) -> None:
    """Empty the write-ahead log, where earlier pages show what was added last.

    A reader may hold the log for a moment; then the next ballot, or the closing, empties it.
    """
    if office.database.is_sqlite:
        with office.database.alone() as connection:
            _empty_log(connection)


def rebuild(office: Office) -> None:
    """Rebuild the file after a round was closed, so that no earlier state stays in it."""
    if office.database.is_sqlite:
        with office.database.alone() as connection:
            connection.execute("VACUUM")
            _empty_log(connection)
        return
    outside = office.database.engine.execution_options(isolation_level="AUTOCOMMIT")
    with outside.connect() as server:
        for table in (RaterTallyRow, RaterTextRow):
            server.execute(text(f"VACUUM FULL {table.__tablename__}"))


def _empty_log(connection: sqlite3.Connection) -> None:
    (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
    connection.execute(f"PRAGMA busy_timeout={_SHORT_WAIT_MS}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute(f"PRAGMA busy_timeout={int(patience)}")


def _protect(session: Session) -> None:
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete=ON").fetchall()


def _empty(questionnaire: Questionnaire, groups: str) -> dict[str, list[int]]:
    whole: dict[str, list[int]] = {}
    for group in groups_of(groups):
        whole.update(empty_counts(questionnaire, group))
    return whole


def _insert(session: Session, rows: Iterable[Table]) -> None:
    # In the order given: the unit of work would sort them by key.
    made = list(rows)
    if made:
        kind = type(made[0])
        names = [column.key for column in kind.__table__.columns]
        session.execute(
            insert(kind),
            [{n: getattr(row, n) for n in names if getattr(row, n) is not None} for row in made],
        )
