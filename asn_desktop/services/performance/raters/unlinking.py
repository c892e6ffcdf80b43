"""Counts a ballot so that nothing leads from the answers back to the rater.

A ballot is never stored: its marks are added to the counts of its group, its text joins the texts
of the round, which are all written anew in random order under random keys. What SQLite would keep
of the way there (freed space, the write-ahead log, earlier pages) is overwritten.
"""

import json
import secrets
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
Dropped = tuple[str, RaterGroup, Ballot]
"""Whom a ballot is about, from which group, and the ballot."""


@dataclass(slots=True)
class _Urn:
    """The counts of one person and the groups counted as one, while ballots are added."""

    id: str
    rated_id: str
    groups: tuple[RaterGroup, ...]
    ballots: int
    counts: dict[str, list[int]]


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


def drop_in(session: Session, row: RaterRoundRow, ballots: Sequence[Dropped]) -> None:
    """Count checked ballots inside a running transaction.

    Raises:
        DomainError: nobody of this group was asked about the person.
    """
    _protect(session)
    questionnaire = from_text(row.questionnaire)
    about = {rated_id for rated_id, _group, _ballot in ballots}
    urns = [
        _Urn(urn.id, urn.rated_id, groups_of(urn.groups), urn.ballots, json.loads(urn.counts))
        for urn in session.execute(
            select(RaterTallyRow.id, RaterTallyRow.rated_id, RaterTallyRow.groups,
                   RaterTallyRow.ballots, RaterTallyRow.counts)
            .where(RaterTallyRow.round_id == row.id, RaterTallyRow.rated_id.in_(about))
        )
    ]  # fmt: skip
    place = {(urn.rated_id, group): urn for urn in urns for group in urn.groups}
    for rated_id, group, ballot in ballots:
        urn = place.get((rated_id, group))
        if urn is None:
            raise DomainError("Orang ini tidak dinilai oleh kelompok tersebut dalam putaran ini.")
        urn.counts = counted(urn.counts or _empty(questionnaire, urn.groups), ballot)
        urn.ballots += 1
    session.execute(
        update(RaterTallyRow),
        [{"id": u.id, "ballots": u.ballots, "counts": json.dumps(u.counts)} for u in urns],
    )
    texts = [(rated_id, ballot.text) for rated_id, _group, ballot in ballots if ballot.text]
    if texts:
        _rewrite_texts(session, row.id, texts)


def _rewrite_texts(session: Session, round_id: str, added: Iterable[tuple[str, str]]) -> None:
    """Write all texts of a round anew, so that neither keys nor places tell which came last."""
    of_round = RaterTextRow.round_id == round_id
    query = select(RaterTextRow.rated_id, RaterTextRow.text).where(of_round)
    texts = [(rated, words) for rated, words in session.execute(query)]
    texts.extend(added)
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


def _empty(questionnaire: Questionnaire, groups: Sequence[RaterGroup]) -> dict[str, list[int]]:
    whole: dict[str, list[int]] = {}
    for group in groups:
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
