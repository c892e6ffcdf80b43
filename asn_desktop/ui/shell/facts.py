"""What the shell itself shows of the office: waiting counts and the last backup."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.role_change import held_roles
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.backups import BackupLine, last_backup


@dataclass(frozen=True, slots=True)
class ShellFacts:
    """What is read in the background whenever another page opens.

    Attributes:
        badges: how many things wait behind each route.
        roles: those that the signed-in person may go on in.
    """

    backup: BackupLine | None = None
    badges: Mapping[str, int] = field(default_factory=dict)
    roles: tuple[Role, ...] = ()


def read_facts(office: Office, actor: Actor) -> ShellFacts:
    """Return the facts as of now."""
    # Imported here, on the reader's thread: the inbox knows every corner of the services.
    from asn_desktop.services.office.inbox import badge_counts, inbox
    from asn_desktop.services.office.periods import years_of

    years = years_of(office)
    badges = badge_counts(inbox(office, actor, years[0])) if years else {}
    return ShellFacts(last_backup(office), badges, held_roles(office, actor))
