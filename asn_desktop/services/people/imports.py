"""Take a whole staff list into the office at once, and take it out again."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import (
    Capacity,
    EmploymentKind,
    FunctionalLevel,
    PositionType,
    Sex,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.store.tables import (
    AccountRoleRow,
    AccountRow,
    AssignmentRow,
    EmployeeRow,
    ImportBatchRow,
    PlanRow,
    RoleMatrixCellRow,
    WorkUnitRow,
)

_HEADING_POSITIONS = frozenset({PositionType.ADMINISTRATOR, PositionType.SUPERVISOR})


@dataclass(frozen=True, slots=True)
class StaffEntry:
    """One person of a staff list that passed the checks of the file.

    Attributes:
        number: row in the file.
        superior_nip: NIP of the direct superior when the file names one without doubt, else "".
    """

    number: int
    name: str
    nip: str
    grade: str
    position: str
    position_type: PositionType
    functional_level: FunctionalLevel | None
    unit_name: str
    superior_nip: str
    kind: EmploymentKind
    sex: Sex
    birth_date: date


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """A unit named in the list; parents come before their children."""

    name: str
    parent_name: str | None


@dataclass(frozen=True, slots=True)
class StaffImport:
    """What an import did.

    Attributes:
        without_appraiser: names of the people who still need an appraiser.
    """

    batch_id: str
    employee_ids: tuple[str, ...]
    units: int
    without_appraiser: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportBatchLine:
    """One import in the list of imports."""

    id: str
    file_name: str
    row_count: int
    imported_at: datetime
    is_undone: bool


def known_people(office: Office, entries: Sequence[StaffEntry]) -> dict[int, str]:
    """Return row -> sentence for the people of a list who are in the office already."""
    with office.read() as session:
        query = select(EmployeeRow.nip, EmployeeRow.name).where(
            EmployeeRow.nip.in_([entry.nip for entry in entries])
        )
        names = {nip: name for nip, name in session.execute(query)}
    return {
        entry.number: f"NIP ini sudah tercatat atas nama {names[entry.nip]}; baris dilewati."
        for entry in entries
        if entry.nip in names
    }


def import_staff(
    office: Office,
    actor: Actor,
    file_name: str,
    digest: str,
    entries: Sequence[StaffEntry],
    units: Sequence[UnitEntry],
    first_day: date,
) -> StaffImport:
    """Add all people of a list with unit, post and appraiser, or none of them.

    The posts hold from `first_day`, usually 1 January of the year.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: the list is empty, was imported before, or holds people who are known.
    """
    require(actor, Right.MANAGE_PEOPLE)
    if not entries:
        raise DomainError("Tidak ada baris yang siap diimpor. Perbaiki baris yang ditandai dahulu.")
    with office.write(actor, f"Mengimpor {len(entries)} pegawai dari {file_name}") as transaction:
        session = transaction.session
        _refuse_repetition(session, digest, entries)
        unit_ids, new_units = _add_units(session, units, entries)
        employees = _add_people(session, entries)
        without = _add_posts(session, entries, unit_ids, employees, first_day)
        batch = ImportBatchRow(
            kind="employees",
            file_name=file_name,
            digest=digest,
            row_count=len(entries),
            imported_at=transaction.now,
            created_ids=json.dumps({"employees": list(employees.values()), "units": new_units}),
        )
        session.add(batch)
        transaction.subject_id = batch.id
        return StaffImport(batch.id, tuple(employees.values()), len(new_units), without)


def _refuse_repetition(session: Session, digest: str, entries: Sequence[StaffEntry]) -> None:
    earlier = session.scalars(
        select(ImportBatchRow).where(
            ImportBatchRow.digest == digest, ImportBatchRow.undone_at.is_(None)
        )
    ).first()
    if earlier is not None:
        raise DomainError(
            f"Berkas ini sudah diimpor ({earlier.row_count} pegawai). "
            "Urungkan impor itu dahulu bila ingin mengulang."
        )
    query = select(EmployeeRow).where(EmployeeRow.nip.in_([entry.nip for entry in entries]))
    known = session.scalars(query).first()
    if known is not None:
        raise DomainError(
            f"NIP {known.nip} sudah tercatat atas nama {known.name}. Keluarkan baris itu dahulu."
        )


def _add_units(
    session: Session, units: Sequence[UnitEntry], entries: Sequence[StaffEntry]
) -> tuple[dict[str, str], list[str]]:
    rows = list(session.scalars(select(WorkUnitRow).order_by(WorkUnitRow.sort_order)))
    ids = {row.name.casefold(): row.id for row in rows}
    top = next((row for row in rows if row.parent_id is None), None)
    if top is not None:
        # Lists call the office itself just "Kecamatan".
        ids.setdefault("kecamatan", top.id)
    order = len(rows)
    added: list[str] = []
    wanted = [*units, *(UnitEntry(entry.unit_name, None) for entry in entries if entry.unit_name)]
    for unit in wanted:
        if unit.name.casefold() in ids:
            continue
        parent = ids.get((unit.parent_name or "").casefold())
        order += 1
        row = WorkUnitRow(
            name=unit.name, parent_id=parent or (top.id if top else None), sort_order=order
        )
        session.add(row)
        ids[unit.name.casefold()] = row.id
        added.append(row.id)
    session.flush()
    return ids, added


def _add_people(session: Session, entries: Sequence[StaffEntry]) -> dict[str, str]:
    employees: dict[str, str] = {}
    for entry in entries:
        row = EmployeeRow(
            name=entry.name,
            nip=entry.nip,
            kind=entry.kind,
            sex=entry.sex,
            birth_date=entry.birth_date,
            grade=entry.grade,
        )
        session.add(row)
        employees[entry.nip] = row.id
    session.flush()
    return employees


def _add_posts(
    session: Session,
    entries: Sequence[StaffEntry],
    unit_ids: dict[str, str],
    employees: dict[str, str],
    first_day: date,
) -> tuple[str, ...]:
    headed: set[str | None] = set()
    without = []
    # A superior may have come in with an earlier part of the same list.
    superiors = _known_superiors(session, entries) | employees
    for entry in entries:
        appraiser_id = superiors.get(entry.superior_nip)
        if appraiser_id is None:
            without.append(entry.name)
        unit_id = unit_ids.get(entry.unit_name.casefold())
        leads = entry.position_type in _HEADING_POSITIONS and unit_id not in headed
        if leads:
            headed.add(unit_id)
        session.add(
            AssignmentRow(
                employee_id=employees[entry.nip],
                unit_id=unit_id,
                position=entry.position,
                position_type=entry.position_type,
                functional_level=entry.functional_level,
                leads_unit=leads,
                capacity=Capacity.DEFINITIVE,
                appraiser_id=appraiser_id,
                appraiser_capacity=Capacity.DEFINITIVE,
                valid_from=first_day,
            )
        )
    session.flush()
    return tuple(without)


def _known_superiors(session: Session, entries: Sequence[StaffEntry]) -> dict[str, str]:
    wanted = {entry.superior_nip for entry in entries} - {""}
    query = select(EmployeeRow.nip, EmployeeRow.id).where(EmployeeRow.nip.in_(wanted))
    return {nip: employee_id for nip, employee_id in session.execute(query) if nip is not None}


def undo_staff_import(office: Office, actor: Actor, batch_id: str) -> int:
    """Take out the people and units one import brought in; return how many people.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: it was undone before, or somebody of it has a plan, signed in or appraises
            people of outside the import.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Mengurungkan impor pegawai", subject_id=batch_id) as transaction:
        session = transaction.session
        batch = session.get(ImportBatchRow, batch_id)
        if batch is None or batch.kind != "employees" or batch.undone_at is not None:
            raise DomainError("Impor ini sudah diurungkan.")
        created = json.loads(batch.created_ids)
        people: list[str] = created["employees"]
        _refuse_used(session, people)
        _remove(transaction, people, created["units"])
        batch.undone_at = transaction.now
        transaction.sentence = f"Mengurungkan impor {len(people)} pegawai dari {batch.file_name}"
        return len(people)


def _refuse_used(session: Session, people: list[str]) -> None:
    planned = session.scalar(
        select(func.count())
        .select_from(PlanRow)
        .where(or_(PlanRow.employee_id.in_(people), PlanRow.appraiser_id.in_(people)))
    )
    if planned:
        raise DomainError(
            f"Impor tidak dapat diurungkan: sudah ada {planned} SKP. "
            "Arsipkan pegawai satu per satu."
        )
    has_role = session.scalars(
        select(RoleMatrixCellRow.id).where(RoleMatrixCellRow.employee_id.in_(people))
    ).first()
    if has_role is not None:
        raise DomainError(
            "Impor tidak dapat diurungkan: matriks peran sudah berisi peran pegawai dari impor ini."
        )
    signed_in = session.scalars(
        select(AccountRow.display_name).where(
            AccountRow.employee_id.in_(people), AccountRow.last_sign_in.is_not(None)
        )
    ).first()
    if signed_in is not None:
        raise DomainError(f"Impor tidak dapat diurungkan: {signed_in} sudah memakai akunnya.")
    outside = session.scalars(
        select(AssignmentRow.id).where(
            AssignmentRow.appraiser_id.in_(people), AssignmentRow.employee_id.not_in(people)
        )
    ).first()
    if outside is not None:
        raise DomainError(
            "Impor tidak dapat diurungkan: pegawai dari impor ini sudah menjadi penilai "
            "pegawai lain."
        )


def _remove(transaction: Transaction, people: list[str], units: list[str]) -> None:
    session = transaction.session
    accounts = select(AccountRow.id).where(AccountRow.employee_id.in_(people))
    session.execute(delete(AccountRoleRow).where(AccountRoleRow.account_id.in_(accounts)))
    session.execute(delete(AccountRow).where(AccountRow.employee_id.in_(people)))
    session.execute(delete(AssignmentRow).where(AssignmentRow.employee_id.in_(people)))
    session.execute(delete(EmployeeRow).where(EmployeeRow.id.in_(people)))
    transaction.note("employee", "deleted", ids=people)
    for unit_id in reversed(units):
        used = session.scalars(
            select(AssignmentRow.id).where(AssignmentRow.unit_id == unit_id)
        ).first()
        below = session.scalars(
            select(WorkUnitRow.id).where(WorkUnitRow.parent_id == unit_id)
        ).first()
        if used is None and below is None:
            session.execute(delete(WorkUnitRow).where(WorkUnitRow.id == unit_id))


def staff_imports(office: Office, actor: Actor) -> list[ImportBatchLine]:
    """Return the imports of staff lists, newest first.

    Raises:
        NotAllowed: the actor is not the operator.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.read() as session:
        query = (
            select(ImportBatchRow)
            .where(ImportBatchRow.kind == "employees")
            .order_by(ImportBatchRow.imported_at.desc(), ImportBatchRow.id)
        )
        return [
            ImportBatchLine(
                row.id, row.file_name, row.row_count, row.imported_at, row.undone_at is not None
            )
            for row in session.scalars(query)
        ]
