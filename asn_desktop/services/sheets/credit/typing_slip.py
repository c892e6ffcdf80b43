"""The slip on which an owner agrees with what was typed: the printed list and a signature."""

from dataclasses import dataclass

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long, time_short
from asn_desktop.services.access.helper_typing.typing_for import typed_fields
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One typed field."""

    place: str
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class TypingSlip:
    """What was typed for one person.

    Attributes:
        typed_by: everybody who typed, in words.
        until: moment of the last typing in words; a slip signed before it does not count.
    """

    head: SheetHead
    owner: Party
    typed_by: str
    until: str
    lines: tuple[SlipLine, ...]


def typing_slip(office: Office, actor: Actor, employee_id: str) -> TypingSlip:
    """Return the slip of everything that waits for a person's agreement.

    Raises:
        NotAllowed: neither that person nor the operator.
        DomainError: nothing is open, or the office was not set up.
    """
    fields = typed_fields(office, actor, employee_id)
    if not fields:
        raise DomainError("Tidak ada isian yang menunggu persetujuan pegawai ini.")
    with office.read() as session:
        identity = require_identity(session)
        found = people_on(session, office.clock.today(), ids=[employee_id])[employee_id]
    owner = party(
        PlanPerson(
            id=found.id,
            name=found.name,
            nip=found.nip,
            kind=found.kind,
            grade=found.grade,
            position=found.position,
            unit_name=found.unit_name,
        ),
        identity,
    )
    last = max(field.typed_at for field in fields)
    return TypingSlip(
        head=sheet_head(
            identity,
            "SETUJU-KETIKAN",
            employee_id,
            f"Lembar Persetujuan Ketikan {found.name}",
            person=owner,
        ),
        owner=owner,
        typed_by=", ".join(sorted({field.typed_by for field in fields})),
        until=f"{date_long(last.date())} pukul {time_short(last)}",
        lines=tuple(
            SlipLine(f"{field.period}: {field.part}", field.about, field.text) for field in fields
        ),
    )
