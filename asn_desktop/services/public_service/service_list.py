"""The list of services: what each is called, which unit serves it, and whether it is in use."""

from dataclasses import dataclass

from sqlalchemy import func, select

from asn_desktop.base.errors import DomainError
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.answers import LONGEST_SERVICE
from asn_desktop.services.public_service.service_types import ids_by_key, service_key
from asn_desktop.store.tables import ServiceTypeRow, SurveySummaryRow, WorkUnitRow


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """What the office says about one service.

    Attributes:
        unit_id: unit that serves it; None counts in no unit.
    """

    name: str
    unit_id: str | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class ServiceOverview:
    """One line of the list.

    Attributes:
        unit: name of the unit, or "".
        sheets: complete answer sheets it has ever had.
    """

    id: str
    entry: ServiceEntry
    unit: str
    sheets: int


def list_services(office: Office, actor: Actor) -> list[ServiceOverview]:
    """Return every service by name, with its unit and how many sheets it has.

    Raises:
        NotAllowed: the actor may not enter surveys.
    """
    require(actor, Right.ENTER_SURVEY)
    total = select(SurveySummaryRow.service_id, func.sum(SurveySummaryRow.respondents)).group_by(
        SurveySummaryRow.service_id
    )
    with office.read() as session:
        sheets = {service_id: int(count) for service_id, count in session.execute(total)}
        names = session.execute(select(WorkUnitRow.id, WorkUnitRow.name))
        units = {unit_id: name for unit_id, name in names}
        rows = session.scalars(select(ServiceTypeRow)).all()
    lines = [
        ServiceOverview(
            id=row.id,
            entry=ServiceEntry(row.name, row.unit_id, row.is_active),
            unit=units.get(row.unit_id, "") if row.unit_id else "",
            sheets=sheets.get(row.id, 0),
        )
        for row in rows
    ]
    return sorted(lines, key=lambda line: (service_key(line.entry.name), line.id))


def save_service(office: Office, actor: Actor, service_id: str | None, entry: ServiceEntry) -> str:
    """Add a service (without id) or change one; return its id.

    Sheets stay with the service under its new name, and count in its new unit from then on.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the name is empty, too long or taken, or the service or unit is gone.
    """
    require(actor, Right.ENTER_SURVEY)
    name = _checked_name(entry.name)
    deed = "Mengubah" if service_id else "Menambah"
    with office.write(actor, f"{deed} layanan {name}") as transaction:
        session = transaction.session
        if ids_by_key(session).get(service_key(name), service_id) != service_id:
            raise DomainError(f"Layanan {name} sudah ada di daftar.", field="name")
        if entry.unit_id and session.get(WorkUnitRow, entry.unit_id) is None:
            raise DomainError("Unit ini tidak ada lagi. Pilih unit lain.", field="unit_id")
        row = session.get(ServiceTypeRow, service_id) if service_id else ServiceTypeRow(name=name)
        if row is None:
            raise DomainError("Layanan ini tidak ada lagi. Muat ulang daftarnya.")
        row.name, row.unit_id, row.is_active = name, entry.unit_id, entry.is_active
        session.add(row)
        session.flush()
        transaction.subject_id = row.id
        return row.id


def _checked_name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise DomainError("Nama layanan belum diisi. Tulis misalnya Kartu Keluarga.", field="name")
    if len(name) > LONGEST_SERVICE:
        raise DomainError(
            f"Nama layanan terlalu panjang. Tulis paling banyak {LONGEST_SERVICE} huruf.",
            field="name",
        )
    return name
