"""Credit points as the practice office shows them."""

from datetime import date
from decimal import Decimal

from sqlalchemy import select

from asn_desktop.domain.people.terms import FunctionalLevel, PositionType
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.store.tables import (
    AssignmentRow,
    CreditBalanceRow,
    CreditEntryRow,
    EmployeeDetailRow,
    EmployeeRow,
)

_PLACES = ("Sukamaju", "Wanasari", "Cimekar")


def add_credit_points(office: Office, first_year: int) -> None:
    """Give functional posts an old decree, and one of them a year on paper."""
    year = first_year - 1
    with office.write(PROGRAM, "Mencatat angka kredit contoh") as transaction:
        session = transaction.session
        query = (
            select(AssignmentRow.employee_id, AssignmentRow.functional_level)
            .join(EmployeeRow, EmployeeRow.id == AssignmentRow.employee_id)
            .where(
                AssignmentRow.position_type == PositionType.FUNCTIONAL,
                AssignmentRow.functional_level.is_not(None),
                AssignmentRow.is_main,
            )
            .order_by(EmployeeRow.nip, AssignmentRow.valid_from)
        )
        levels = {person: level for person, level in session.execute(query)}
        for place, (person, level) in enumerate(levels.items()):
            session.add(_detail(person, place, year))
            session.add(_balance(person, place, year))
            if place == 0 and level is not None:
                session.add(_entry(person, level, year))


def _detail(person: str, place: int, year: int) -> EmployeeDetailRow:
    # The number of the card is still missing, as in real offices: the papers leave it open.
    return EmployeeDetailRow(
        employee_id=person,
        valid_from=date(year, 1, 1),
        birth_place=_PLACES[place % len(_PLACES)],
        position_since=date(year - 1, 4, 1),
    )


def _balance(person: str, place: int, year: int) -> CreditBalanceRow:
    # The first one's old decree ends a year earlier: the year after it is typed from paper.
    until = date(year - 1, 12, 31) if place == 0 else date(year, 12, 31)
    points = Decimal("31.25") if place % 2 else Decimal("46.875")
    number = f"800.1.3/{112 + place}/PAK/{until.year + 1}"
    return CreditBalanceRow(employee_id=person, points=points, until=until, document_number=number)


def _entry(person: str, level: FunctionalLevel, year: int) -> CreditEntryRow:
    return CreditEntryRow(
        employee_id=person,
        starts=date(year, 1, 1),
        ends=date(year, 12, 31),
        level=level,
        predicate=Predicate.GOOD,
        document_number=f"800.1.3/87/EKP/{year + 1}",
    )
