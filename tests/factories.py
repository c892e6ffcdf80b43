"""Builders of a small real office for tests: rows in a real file, never stand-ins."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.clock import FixedClock
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, PositionType, Role, Sex
from asn_desktop.domain.performance.terms import (
    Approach,
    PeriodKind,
    PlanStatus,
    PlanTemplate,
)
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import add_year
from asn_desktop.store.tables import (
    AccountRoleRow,
    AccountRow,
    AssignmentRow,
    EmployeeRow,
    OfficeRow,
    PlanRow,
    WorkUnitRow,
)

MORNING = datetime(2026, 10, 5, 3, 42, tzinfo=UTC)
"""Monday 5 October 2026, 10.42 WIB: the day of the mock-ups."""
YEAR_START = date(2026, 1, 1)

_serial = count(100)


@dataclass(frozen=True, slots=True)
class Post:
    """Where a new employee works."""

    position: str
    position_type: PositionType = PositionType.STAFF
    unit: str = "Seksi Pelayanan Umum"
    leads_unit: bool = False


def morning_clock() -> FixedClock:
    """Return a clock that stands at the morning of the mock-ups."""
    return FixedClock(MORNING)


def unit_named(session: Session, name: str) -> WorkUnitRow:
    """Return the unit with this name, made below the office's first unit when it is new."""
    unit = session.scalars(select(WorkUnitRow).where(WorkUnitRow.name == name)).one_or_none()
    if unit is None:
        top = session.scalars(select(WorkUnitRow).where(WorkUnitRow.parent_id.is_(None))).first()
        unit = WorkUnitRow(name=name, parent_id=top.id if top else None)
        session.add(unit)
        session.flush()
    return unit


def add_employee(
    session: Session,
    name: str,
    post: Post,
    *,
    appraiser_id: str | None = None,
    roles: tuple[Role, ...] = (Role.EMPLOYEE,),
    nip: str | None = None,
    grade: str = "III/b",
    kind: EmploymentKind = EmploymentKind.PNS,
    valid_from: date = YEAR_START,
) -> str:
    """Add a person with a post and an account; return the employee's id."""
    unit = unit_named(session, post.unit)
    employee = EmployeeRow(
        name=name,
        nip=nip or f"19880921201403{next(_serial) % 2 + 1}{next(_serial) % 1000:03d}",
        kind=kind,
        sex=Sex.FEMALE,
        birth_date=date(1988, 9, 21),
        grade=grade,
    )
    session.add(employee)
    session.flush()
    session.add(
        AssignmentRow(
            employee_id=employee.id,
            unit_id=unit.id,
            position=post.position,
            position_type=post.position_type,
            leads_unit=post.leads_unit,
            capacity=Capacity.DEFINITIVE,
            appraiser_id=appraiser_id,
            appraiser_capacity=Capacity.DEFINITIVE,
            valid_from=valid_from,
        )
    )
    # No secret: tests that sign in set one through the service.
    account = AccountRow(
        employee_id=employee.id, display_name=name, secret_kind="password", secret_hash=""
    )
    session.add(account)
    session.flush()
    for role in roles:
        session.add(AccountRoleRow(account_id=account.id, role=role))
    return employee.id


def fill_small_office(session: Session) -> None:
    """Fill an empty store with Kecamatan Sukamaju: nine people, four levels, year 2026."""
    session.add(
        OfficeRow(
            name="Sukamaju",
            region_kind="kabupaten",
            region_name="Wanasari",
            province="Jawa Barat",
            address="Jalan Merdeka Nomor 12, Sukamaju",
            postal_code="40123",
            phone="(0000) 123456",
            email="kec.sukamaju@contoh.go.id",
        )
    )
    session.add(WorkUnitRow(name="Kecamatan Sukamaju"))
    session.flush()
    add_year(session, 2026, PeriodKind.QUARTERLY)
    head, secretary = _add_heads(session, _add_official_elsewhere(session))
    _add_staff(session, head, secretary)


def _add_official_elsewhere(session: Session) -> str:
    official = EmployeeRow(
        name="Drs. H. Bambang Irawan, M.Si.", nip=None, kind=EmploymentKind.OUTSIDE
    )
    session.add(official)
    session.flush()
    session.add(
        AssignmentRow(
            employee_id=official.id,
            position="Sekretaris Daerah Kabupaten Wanasari",
            position_type=PositionType.JPT,
            capacity=Capacity.DEFINITIVE,
            appraiser_capacity=Capacity.DEFINITIVE,
            valid_from=YEAR_START,
        )
    )
    return official.id


def _add_heads(session: Session, camats_appraiser: str) -> tuple[str, str]:
    leader, appraiser, worker = Role.LEADER, Role.APPRAISER, Role.EMPLOYEE
    administrator, supervisor = PositionType.ADMINISTRATOR, PositionType.SUPERVISOR
    camat = add_employee(
        session,
        "B. Suryanto, S.Sos., M.Si.",
        Post("Camat", administrator, "Kecamatan Sukamaju", leads_unit=True),
        appraiser_id=camats_appraiser,
        roles=(leader, appraiser, worker),
        nip="197204041996031002",
        grade="IV/a",
    )
    secretary = add_employee(
        session,
        "Dewi Lestari, S.STP.",
        Post("Sekretaris Kecamatan", administrator, "Sekretariat", leads_unit=True),
        appraiser_id=camat,
        roles=(appraiser, worker),
        nip="198306052007012006",
        grade="III/d",
    )
    head = add_employee(
        session,
        "Sri Wahyuni, S.Sos.",
        Post("Kepala Seksi Pelayanan Umum", supervisor, leads_unit=True),
        appraiser_id=camat,
        roles=(appraiser, worker),
        nip="198504122009022003",
        grade="III/c",
    )
    return head, secretary


def _add_staff(session: Session, head: str, secretary: str) -> None:
    operator, clerk, worker = Role.PERSONNEL_OPERATOR, Role.SURVEY_CLERK, Role.EMPLOYEE
    add_employee(
        session,
        "Siti Rahmawati, S.E.",
        Post("Analis Pelayanan"),
        appraiser_id=head,
        nip="198809212014032002",
    )
    add_employee(
        session,
        "Andi Pratama, A.Md.",
        Post("Pengadministrasi Layanan"),
        appraiser_id=head,
        nip="199403172020121004",
        grade="II/c",
    )
    add_employee(
        session,
        "Maya Kolo, S.Kom.",
        Post("Pranata Komputer Ahli Pertama", PositionType.FUNCTIONAL),
        appraiser_id=head,
        nip="199607042023212011",
        grade="IX",
        kind=EmploymentKind.PPPK,
    )
    add_employee(
        session,
        "Rina Marlina, S.E.",
        Post("Analis Kepegawaian", unit="Sekretariat"),
        appraiser_id=secretary,
        roles=(operator, Role.ADMINISTRATOR, worker),
        nip="199005132019032007",
    )
    add_employee(
        session,
        "Yusuf Hidayat",
        Post("Pengadministrasi Umum", unit="Sekretariat"),
        appraiser_id=secretary,
        roles=(clerk, worker),
        nip="199901102024211018",
        grade="V",
        kind=EmploymentKind.PPPK,
    )


def actor_for(office: Office, name: str, *roles: Role) -> Actor:
    """Return the actor of the person whose name starts so; all granted roles unless some given."""
    with office.read() as session:
        account = session.scalars(
            select(AccountRow).where(AccountRow.display_name.startswith(name))
        ).one()
        granted = session.scalars(
            select(AccountRoleRow.role).where(AccountRoleRow.account_id == account.id)
        )
        return Actor(
            account_id=account.id,
            employee_id=account.employee_id,
            name=account.display_name,
            roles=frozenset(roles or granted),
        )


def employee_id(office: Office, name: str) -> str:
    """Return the id of the person whose name starts so."""
    with office.read() as session:
        return session.scalars(
            select(EmployeeRow.id).where(EmployeeRow.name.startswith(name))
        ).one()


def add_bare_plan(session: Session, name: str, **other: object) -> PlanRow:
    """Add the approved plan of 2026 of the person whose name starts so, still without results."""
    post = session.scalars(
        select(AssignmentRow)
        .join(EmployeeRow, EmployeeRow.id == AssignmentRow.employee_id)
        .where(EmployeeRow.name.startswith(name))
    ).one()
    known = {
        "year": 2026,
        "starts": date(2026, 1, 1),
        "ends": date(2026, 12, 31),
        "approach": Approach.QUANTITATIVE,
        "template": PlanTemplate.STAFF,
        "status": PlanStatus.APPROVED,
        "position": post.position,
        "unit_id": post.unit_id,
        "appraiser_id": post.appraiser_id,
        "appraiser_capacity": post.appraiser_capacity,
    }
    plan = PlanRow(employee_id=post.employee_id, **{**known, **other})
    session.add(plan)
    session.flush()
    return plan
