"""Leaves the answers of rounds that are still open out of a copy of the data.

Two copies with one ballot between them would show that ballot, and the audit trail who handed it
in. A round's answers go into backups once it is closed.
"""

import sqlite3

_OPEN = "SELECT id FROM rater_round WHERE state = 'open'"


def forget_open_answers(connection: sqlite3.Connection) -> None:
    """Empty the answers of open rounds in a copy; its raters are asked again after a restore."""
    known = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'rater_round'"
    ).fetchone()[0]
    if not known or connection.execute(_OPEN).fetchone() is None:
        return
    # Freed space is overwritten, and the file rebuilt, so that no answer stays in unused bytes.
    connection.execute("PRAGMA secure_delete=ON")
    with connection:
        connection.execute(f"DELETE FROM rater_text WHERE round_id IN ({_OPEN})")
        connection.execute(
            f"UPDATE rater_tally SET ballots = 0, counts = '{{}}' WHERE round_id IN ({_OPEN})"
        )
        connection.execute(f"UPDATE rater_invitation SET is_done = 0 WHERE round_id IN ({_OPEN})")
        connection.execute(f"UPDATE rater_paper SET typed = 0 WHERE round_id IN ({_OPEN})")
    connection.execute("VACUUM")
