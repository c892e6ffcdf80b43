"""Words of the status bar and of the block that says who is signed in."""

from datetime import date

from asn_desktop.base.wording import WEEKDAYS, date_short
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.office.backups import BackupLine

# The full word would be cut in the navigation.
_SHORT_ROLES = {Role.PERSONNEL_OPERATOR: "Operator"}
_DAYS_UNTIL_LATE = 7


def role_words(role: Role) -> str:
    """Return the role as it fits under a name."""
    return _SHORT_ROLES.get(role, role.label)


def backup_words(backup: BackupLine | None) -> str:
    """Return when the last backup was, e.g. "Cadangan terakhir: Jumat, 2 Okt 2026"."""
    if backup is None:
        return "Belum ada cadangan"
    day = backup.made_at.date()
    return f"Cadangan terakhir: {WEEKDAYS[day.weekday()]}, {date_short(day)}"


def is_backup_late(backup: BackupLine | None, today: date) -> bool:
    """Tell whether the last backup is more than a week old."""
    return backup is not None and (today - backup.made_at.date()).days > _DAYS_UNTIL_LATE
