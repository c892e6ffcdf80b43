"""Nobody with the data file, its log, its backups and the audit trail finds out who said what."""

import math
import sqlite3
from pathlib import Path

from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.backups import back_up_now
from asn_desktop.services.performance.raters.answering import hand_in
from asn_desktop.services.performance.raters.rounds import close_round
from asn_desktop.store.tables import RaterTallyRow, RaterTextRow
from tests.factories import actor_for, employee_id
from tests.services.performance.raters.scenes import (
    HEAD,
    ballot_of,
    hand_in_all,
    opened_round,
    operator_of,
    raters_of,
)

PEOPLE = ("Sri Wahyuni", "Dewi Lestari", "Siti Rahmawati", "Andi Pratama", "Maya Kolo",
          "Rina Marlina", "Yusuf Hidayat")  # fmt: skip
SIGMAS = 5


def raw(office: Office) -> sqlite3.Connection:
    """Open the data file as anybody with a database tool would."""
    path = office.folder / "kinerja.db"
    return sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)


def rows(office: Office, query: str) -> list[tuple[object, ...]]:
    connection = raw(office)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def file_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.glob("kinerja.db*")))


def test_the_tables_of_answers_have_nothing_that_leads_to_a_rater_or_a_moment():
    for table in (RaterTallyRow, RaterTextRow):
        columns = table.__table__.columns
        assert not {"rater_id", "invitation_id", "account_id"} & set(columns.keys())
        assert not any("DATE" in str(column.type).upper() for column in columns)
        targets = {key.column.table.name for key in table.__table__.foreign_keys}
        assert targets == {"rater_round", "employee"}


def test_the_keys_of_answers_are_random_and_hold_no_moment(office):
    round_id = opened_round(office)
    hand_in_all(office, round_id, HEAD)
    keys = [key for (key,) in rows(office, "SELECT id FROM rater_tally UNION ALL "
                                           "SELECT id FROM rater_text")]  # fmt: skip
    assert keys and all(str(key)[14] == "4" for key in keys)


def test_no_single_ballot_is_in_the_file_only_sums(office):
    round_id = opened_round(office)
    before = rows(office, "SELECT rowid, id, rated_id, groups FROM rater_tally ORDER BY rowid")
    handed_in = hand_in_all(office, round_id, HEAD)
    after = rows(office, "SELECT rowid, id, rated_id, groups FROM rater_tally ORDER BY rowid")
    assert before == after, "the places of the counts were fixed, in random order, at the opening"
    counts = rows(office, f"SELECT ballots FROM rater_tally WHERE rated_id = "
                          f"'{employee_id(office, HEAD)}' AND ballots > 0")  # fmt: skip
    assert sum(number for (number,) in counts) == handed_in
    assert all(number >= 3 for (number,) in counts)


def test_places_in_the_file_guess_the_last_writer_no_better_than_chance(office):
    """After each ballot, take the text that lies last (or has the highest key) for the newest."""
    round_id = opened_round(office)
    hits = dict.fromkeys(("rowid", "id"), 0)
    expected = variance = 0.0
    for person in PEOPLE:
        rated_id = employee_id(office, person)
        written = 0
        for name, (key, _group) in raters_of(office, round_id, person).items():
            words = f"Dari {name} tentang {person}"
            hand_in(office, actor_for(office, name), key, ballot_of(3, words))
            written += 1
            if written < 3:
                continue
            expected += 1 / written
            variance += (1 / written) * (1 - 1 / written)
            for order in hits:
                texts = rows(office, f"SELECT text FROM rater_text WHERE rated_id = '{rated_id}' "
                                     f"ORDER BY {order}")  # fmt: skip
                hits[order] += texts[-1] == (words,)
    assert expected > 3
    allowed = expected + SIGMAS * math.sqrt(variance)
    assert all(found <= allowed for found in hits.values()), (hits, expected)


def test_the_bytes_of_file_and_log_keep_no_earlier_state(office):
    round_id = opened_round(office)
    hand_in_all(office, round_id, HEAD)
    log = office.folder / "kinerja.db-wal"
    assert not log.exists() or log.stat().st_size == 0
    contents = file_bytes(office.folder)
    for name in raters_of(office, round_id, HEAD):
        assert contents.count(f"Tulisan dari {name}".encode()) == 1
    counted = rows(office, "SELECT count(*) FROM rater_tally WHERE ballots > 0")[0][0]
    assert contents.count(b'"service": [') == counted


def test_the_audit_says_that_a_ballot_came_but_not_about_whom_nor_what(office):
    round_id = opened_round(office)
    hand_in_all(office, round_id, HEAD, mark=2)
    entries = rows(office, "SELECT sentence, subject_id, changes FROM audit_entry WHERE sentence "
                           "LIKE 'Mengirim satu lembar%'")  # fmt: skip
    assert len(entries) == len(raters_of(office, round_id, HEAD))
    assert set(entries) == {
        (
            "Mengirim satu lembar penilaian 360°",
            None,
            '[{"action":"changed","fields":{"sheets":1},"table":"rater_invitation"}]',
        )
    }
    everything = rows(office, "SELECT sentence || changes FROM audit_entry")
    assert not any("Tulisan dari" in str(words) for (words,) in everything)


def test_backups_hold_no_answers_of_an_open_round_and_all_of_a_closed_one(office):
    round_id = opened_round(office)
    handed_in = hand_in_all(office, round_id, HEAD)
    early = back_up_now(office, PROGRAM).path
    copy = sqlite3.connect(early)
    assert copy.execute(
        "SELECT sum(ballots), count(DISTINCT counts) FROM rater_tally"
    ).fetchone() == (0, 1)
    assert copy.execute("SELECT count(*) FROM rater_invitation WHERE is_done").fetchone() == (0,)
    copy.close()
    assert b"Tulisan dari" not in early.read_bytes()
    close_round(office, operator_of(office), round_id)
    late = back_up_now(office, PROGRAM).path
    copy = sqlite3.connect(late)
    assert copy.execute("SELECT sum(ballots) FROM rater_tally").fetchone() == (handed_in,)
    copy.close()


def test_after_closing_the_server_or_file_is_rebuilt_and_still_gives_the_results(any_office):
    round_id = opened_round(any_office)
    handed_in = hand_in_all(any_office, round_id, HEAD)
    close_round(any_office, operator_of(any_office), round_id)
    with any_office.read() as session:
        assert sum(row.ballots for row in session.query(RaterTallyRow)) == handed_in
        assert session.query(RaterTextRow).count() == handed_in
