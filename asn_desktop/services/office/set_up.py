"""How far the first set-up has come, so that it goes on where a power cut stopped it."""

from dataclasses import dataclass

from sqlalchemy import func, select

from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.services.context import Office
from asn_desktop.services.office.identity import OfficeIdentity, load_identity
from asn_desktop.store.tables import (
    AccountRow,
    EmployeeRow,
    PerformanceYearRow,
    WorkUnitRow,
)


@dataclass(frozen=True, slots=True)
class SetUpState:
    """What is stored already.

    Attributes:
        identity: None before office and year are stored.
        year: the newest open year, or None.
        people: everybody but officials of other offices.
    """

    identity: OfficeIdentity | None
    year: int | None
    people: int
    units: int
    accounts: int


def set_up_state(office: Office) -> SetUpState:
    """Return how far the first set-up has come."""
    with office.read() as session:
        people = select(func.count(EmployeeRow.id)).where(
            EmployeeRow.kind != EmploymentKind.OUTSIDE, EmployeeRow.is_archived.is_(False)
        )
        return SetUpState(
            identity=load_identity(session),
            year=session.scalar(select(func.max(PerformanceYearRow.year))),
            people=session.scalar(people) or 0,
            units=session.scalar(select(func.count(WorkUnitRow.id))) or 0,
            accounts=session.scalar(select(func.count(AccountRow.id))) or 0,
        )
