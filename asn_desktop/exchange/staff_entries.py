"""Hand a staff list that was read from a file to the service that takes it in."""

from collections.abc import Collection

from asn_desktop.exchange.employees import EmployeeImport
from asn_desktop.services.people.imports import StaffEntry, UnitEntry


def staff_entries(
    read: EmployeeImport, leave_out: Collection[int] = ()
) -> tuple[tuple[StaffEntry, ...], tuple[UnitEntry, ...]]:
    """Return the entries and units to import, without the rows that are left out."""
    entries = tuple(
        StaffEntry(
            number=row.number,
            name=row.name,
            nip=row.nip,
            grade=row.grade,
            position=row.position,
            position_type=row.position_type,
            functional_level=row.functional_level,
            unit_name=row.unit_name,
            superior_nip=row.superior_nip,
            kind=row.employment_kind,
            sex=row.sex,
            birth_date=row.birth_date,
        )
        for row in read.rows
        if row.number not in leave_out
    )
    return entries, tuple(UnitEntry(unit.name, unit.parent_name or None) for unit in read.units)
