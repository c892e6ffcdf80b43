"""The unit tree: names and places are the office's own data."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import people_on
from asn_desktop.store.tables import WorkUnitRow

LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One unit in tree order.

    Attributes:
        depth: 0 for the office itself.
        people: people whose main post is in the unit today.
        head: name of the person who leads it today, or "".
    """

    id: str
    name: str
    parent_id: str | None
    depth: int
    people: int
    head: str
    is_archived: bool


def unit_tree(office: Office, *, with_archived: bool = False) -> list[UnitLine]:
    """Return the units from the top down, children in their order below their parent."""
    with office.read() as session:
        query = select(WorkUnitRow).order_by(
            WorkUnitRow.sort_order, WorkUnitRow.name, WorkUnitRow.id
        )
        rows = [row for row in session.scalars(query) if with_archived or not row.is_archived]
        people = people_on(session, office.clock.today()).values()
    counts: dict[str, int] = {}
    heads: dict[str, str] = {}
    for person in people:
        if person.unit_id and not person.is_archived:
            counts[person.unit_id] = counts.get(person.unit_id, 0) + 1
            if person.leads_unit:
                heads[person.unit_id] = person.name
    return [
        UnitLine(
            id=row.id,
            name=row.name,
            parent_id=row.parent_id,
            depth=depth,
            people=counts.get(row.id, 0),
            head=heads.get(row.id, ""),
            is_archived=row.is_archived,
        )
        for row, depth in _in_tree_order(rows)
    ]


def _in_tree_order(rows: list[WorkUnitRow]) -> list[tuple[WorkUnitRow, int]]:
    known = {row.id for row in rows}
    children: dict[str | None, list[WorkUnitRow]] = {}
    for row in rows:
        parent = row.parent_id if row.parent_id in known else None
        children.setdefault(parent, []).append(row)
    ordered: list[tuple[WorkUnitRow, int]] = []

    def descend(parent: str | None, depth: int) -> None:
        for row in children.get(parent, []):
            ordered.append((row, depth))
            descend(row.id, depth + 1)

    descend(None, 0)
    return ordered


def add_unit(office: Office, actor: Actor, name: str, parent_id: str | None) -> str:
    """Add a unit below another one and return its id.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: the name is empty, too long or taken, or the parent is gone.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, f"Menambah unit {name.strip()}") as transaction:
        session = transaction.session
        cleaned = _checked_name(session, name)
        if parent_id is not None:
            unit_row(session, parent_id)
        last = session.scalar(select(func.max(WorkUnitRow.sort_order))) or 0
        unit = WorkUnitRow(name=cleaned, parent_id=parent_id, sort_order=last + 1)
        session.add(unit)
        transaction.subject_id = unit.id
        return unit.id


def rename_unit(office: Office, actor: Actor, unit_id: str, name: str) -> None:
    """Give a unit another name.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: the name is empty, too long or taken.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Mengganti nama unit", subject_id=unit_id) as transaction:
        unit = unit_row(transaction.session, unit_id)
        cleaned = _checked_name(transaction.session, name, but=unit_id)
        transaction.sentence = f"Mengganti nama unit {unit.name} menjadi {cleaned}"
        unit.name = cleaned


def move_unit(office: Office, actor: Actor, unit_id: str, parent_id: str | None) -> None:
    """Put a unit below another one.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: the new parent is the unit itself or lies below it.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Memindahkan unit", subject_id=unit_id) as transaction:
        unit = unit_row(transaction.session, unit_id)
        ancestor = parent_id
        while ancestor is not None:
            if ancestor == unit_id:
                raise DomainError(
                    "Unit tidak dapat dipindah ke bawah dirinya sendiri. Pilih induk yang lain.",
                    field="parent",
                )
            ancestor = unit_row(transaction.session, ancestor).parent_id
        transaction.sentence = f"Memindahkan unit {unit.name}"
        unit.parent_id = parent_id


def archive_unit(office: Office, actor: Actor, unit_id: str, *, archived: bool = True) -> None:
    """Take a unit out of use, or bring it back; a unit with people stays in use.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: people or units are still in it.
    """
    require(actor, Right.MANAGE_PEOPLE)
    deed = "Mengarsipkan" if archived else "Memulihkan"
    with office.write(actor, f"{deed} unit", subject_id=unit_id) as transaction:
        session = transaction.session
        unit = unit_row(session, unit_id)
        if archived:
            _check_empty(office, session, unit)
        transaction.sentence = f"{deed} unit {unit.name}"
        unit.is_archived = archived


def _check_empty(office: Office, session: Session, unit: WorkUnitRow) -> None:
    people = people_on(session, office.clock.today()).values()
    inside = [person for person in people if person.unit_id == unit.id and not person.is_archived]
    if inside:
        raise DomainError(
            f"{unit.name} masih punya {len(inside)} pegawai. Pindahkan mereka dahulu."
        )
    query = select(WorkUnitRow.name).where(
        WorkUnitRow.parent_id == unit.id, WorkUnitRow.is_archived.is_(False)
    )
    below = session.scalars(query).first()
    if below is not None:
        raise DomainError(f"{below} masih berada di bawah {unit.name}. Pindahkan dahulu.")


def unit_row(session: Session, unit_id: str) -> WorkUnitRow:
    """Return the row of a unit inside a running session.

    Raises:
        DomainError: there is no such unit.
    """
    row = session.get(WorkUnitRow, unit_id)
    if row is None:
        raise DomainError("Unit ini tidak ada lagi. Muat ulang daftar unit.", field="unit")
    return row


def _checked_name(session: Session, name: str, *, but: str | None = None) -> str:
    cleaned = " ".join(name.split())
    if not cleaned:
        raise DomainError("Nama unit belum diisi. Contoh: Seksi Pelayanan Umum.", field="name")
    if len(cleaned) > LONGEST_NAME:
        raise DomainError(
            f"Nama unit {len(cleaned)} huruf, paling banyak {LONGEST_NAME}.", field="name"
        )
    query = select(WorkUnitRow.id).where(func.lower(WorkUnitRow.name) == cleaned.lower())
    taken = session.scalars(query).first()
    if taken is not None and taken != but:
        raise DomainError(f"Unit {cleaned} sudah ada. Pakai nama lain.", field="name")
    return cleaned
