"""People without an appraiser or without a plan, for the personnel operator."""

from collections.abc import Iterator, Sequence
from datetime import date

from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind, names_of
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.people.movements.standings import standings_on
from asn_desktop.services.performance.plans.views import PlanLine


def people(
    office: Office, actor: Actor, plans: Sequence[PlanLine], due: date
) -> Iterator[InboxItem]:
    """Yield what is missing about people."""
    year, today = due.year, office.clock.today()
    if not actor.has(Role.PERSONNEL_OPERATOR):
        return
    with office.read() as session:
        people = people_on(session, today).values()
        exempt = standings_on(session, today)
    without = [
        person.name
        for person in people
        if person.appraiser_id is None
        and not person.is_archived
        and person.id not in exempt
        and person.kind is not EmploymentKind.OUTSIDE
    ]
    if without:
        yield InboxItem(
            InboxKind.PEOPLE,
            f"Tentukan penilai untuk {len(without)} pegawai",
            names_of(without),
            True,
            None,
            "Lengkapi",
            "people",
            {"without_appraiser": True},
            len(without),
        )
    missing = [line.name for line in plans if line.plan_id is None]
    if missing and today > due:
        yield InboxItem(
            InboxKind.PEOPLE,
            f"{len(missing)} pegawai belum membuat SKP {year}",
            names_of(missing),
            True,
            due,
            "Lihat daftar",
            "plans",
            {},
            len(missing),
        )
