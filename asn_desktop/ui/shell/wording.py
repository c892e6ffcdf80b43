"""Sentences of the status bar."""

from asn_desktop.base.wording import WEEKDAYS, date_short
from asn_desktop.services.office.backups import BackupLine


def backup_words(backup: BackupLine | None) -> str:
    """Return when the last backup was, e.g. "Cadangan terakhir: Jumat, 2 Okt 2026"."""
    if backup is None:
        return "Belum ada cadangan"
    day = backup.made_at.date()
    return f"Cadangan terakhir: {WEEKDAYS[day.weekday()]}, {date_short(day)}"
