"""The kinds of service the public comes for."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.answers import LONGEST_SERVICE
from asn_desktop.store.tables import ServiceTypeRow


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """One kind of service."""

    id: str
    name: str
    is_active: bool


def service_types(office: Office) -> list[ServiceLine]:
    """Return all kinds of service by name."""
    with office.read() as session:
        return load_services(session)


def add_service_type(office: Office, actor: Actor, name: str) -> ServiceLine:
    """Add a kind of service.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the name is empty, too long or taken.
    """
    require(actor, Right.ENTER_SURVEY)
    clean = " ".join(name.split())
    if not clean:
        raise DomainError("Nama layanan belum diisi. Tulis misalnya Kartu Keluarga.", field="name")
    if len(clean) > LONGEST_SERVICE:
        raise DomainError(
            f"Nama layanan terlalu panjang. Tulis paling banyak {LONGEST_SERVICE} huruf.",
            field="name",
        )
    with office.write(actor, f"Menambah layanan {clean}") as transaction:
        if service_key(clean) in ids_by_key(transaction.session):
            raise DomainError(f"Layanan {clean} sudah ada di daftar.", field="name")
        row = ServiceTypeRow(name=clean)
        transaction.session.add(row)
        transaction.subject_id = row.id
        return ServiceLine(row.id, clean, True)


def load_services(session: Session) -> list[ServiceLine]:
    """Return all kinds of service by name, inside a running session."""
    query = select(ServiceTypeRow.id, ServiceTypeRow.name, ServiceTypeRow.is_active)
    lines = [ServiceLine(*row) for row in session.execute(query)]
    # The two engines sort capitals differently; a list this short is sorted here.
    return sorted(lines, key=lambda line: (service_key(line.name), line.id))


def service_key(name: str) -> str:
    """Return the form in which two spellings of one service are the same."""
    return " ".join(name.split()).casefold()


def ids_by_key(session: Session) -> dict[str, str]:
    """Return the id of every service by its key."""
    rows = session.execute(select(ServiceTypeRow.name, ServiceTypeRow.id))
    return {service_key(name): service_id for name, service_id in rows}


def add_missing(session: Session, names: Iterable[str]) -> dict[str, str]:
    """Add the services that are not known yet; return their ids by name, in the order met."""
    known = ids_by_key(session)
    added: dict[str, str] = {}
    for name in names:
        clean = " ".join(name.split())
        if service_key(clean) not in known:
            row = ServiceTypeRow(name=clean)
            session.add(row)
            known[service_key(clean)] = added[clean] = row.id
    session.flush()
    return added
