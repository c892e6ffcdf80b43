"""One person: read everything, add, change, archive."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.grades import grade_codes
from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, Sex
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.people.assignments import AssignmentForm, add_assignment
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.people.movements.standings import (
    StandingLine,
    standings_of,
    standings_on,
)
from asn_desktop.services.people.movements.substitutes import SubstituteLine, substitutes_in
from asn_desktop.services.people.staff_list import latest_plans
from asn_desktop.store.tables import AccountRow, AssignmentRow, EmployeeRow, WorkUnitRow


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """One dated assignment in the history of a person; `valid_to` None means until now."""

    id: str
    position: str
    unit_name: str
    appraiser_name: str
    capacity: Capacity
    is_main: bool
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class EmployeeDetail:
    """Everything the panel of one person shows.

    Attributes:
        last_sign_in: moment on the office's clock, or None when never.
        exempt: why the person owes no plan today, in words; or "".
        standings: every leave, study and secondment recorded, newest first.
        substitutes: who stands in for the person and for whom the person does, newest first.
    """

    person: PersonLine
    sex: Sex | None
    birth_date: date | None
    appraiser_name: str
    appraiser_superior_name: str
    assignments: tuple[AssignmentLine, ...]
    plan_id: str | None
    plan_status: PlanStatus | None
    has_account: bool
    account_is_active: bool
    last_sign_in: datetime | None
    revision: int
    exempt: str = ""
    standings: tuple[StandingLine, ...] = ()
    substitutes: tuple[SubstituteLine, ...] = ()


@dataclass(frozen=True, slots=True)
class EmployeeForm:
    """What is typed about a person; the post is an `AssignmentForm`."""

    name: str
    nip: str
    kind: EmploymentKind
    grade: str = ""


def employee_detail(office: Office, actor: Actor, employee_id: str, year: int) -> EmployeeDetail:
    """Return everything about one person.

    Raises:
        NotAllowed: the actor may neither see the staff list nor is this person.
        DomainError: there is no such person.
    """
    if actor.employee_id != employee_id:
        require(actor, Right.SEE_PEOPLE)
    with office.read() as session:
        row = _employee_row(session, employee_id)
        people = people_on(session, office.clock.today())
        person = people[employee_id]
        appraiser = people.get(person.appraiser_id or "")
        superior = people.get(appraiser.appraiser_id or "") if appraiser else None
        account = session.scalars(
            select(AccountRow).where(AccountRow.employee_id == employee_id)
        ).one_or_none()
        signed_in = account.last_sign_in if account else None
        plan_id, status = latest_plans(session, [employee_id], year).get(employee_id, (None, None))
        return EmployeeDetail(
            person=person,
            sex=row.sex,
            birth_date=row.birth_date,
            appraiser_name=appraiser.name if appraiser else "",
            appraiser_superior_name=superior.name if superior else "",
            assignments=_history(session, employee_id, people),
            plan_id=plan_id,
            plan_status=status,
            has_account=account is not None,
            account_is_active=bool(account and account.is_active),
            last_sign_in=signed_in and office.clock.zone.to_local(signed_in),
            revision=row.revision,
            exempt=standings_on(session, office.clock.today(), ids=[employee_id]).get(
                employee_id, ""
            ),
            standings=standings_of(session, employee_id),
            substitutes=substitutes_in(session, employee_id),
        )


def _history(
    session: Session, employee_id: str, people: dict[str, PersonLine]
) -> tuple[AssignmentLine, ...]:
    query = (
        select(AssignmentRow, WorkUnitRow.name)
        .outerjoin(WorkUnitRow, WorkUnitRow.id == AssignmentRow.unit_id)
        .where(AssignmentRow.employee_id == employee_id)
        .order_by(
            AssignmentRow.valid_from.desc(),
            case((AssignmentRow.is_main, 0), else_=1),
            AssignmentRow.id,
        )
    )
    return tuple(
        AssignmentLine(
            id=row.id,
            position=row.position,
            unit_name=unit_name or "",
            appraiser_name=people[row.appraiser_id].name if row.appraiser_id in people else "",
            capacity=row.capacity,
            is_main=row.is_main,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
        )
        for row, unit_name in session.execute(query)
    )


def add_employee(
    office: Office, actor: Actor, form: EmployeeForm, assignment: AssignmentForm | None
) -> str:
    """Add a person, with the first post where it is known, and return the id.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: a field is wrong or the NIP is taken.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, f"Menambah pegawai {form.name.strip()}") as transaction:
        row = EmployeeRow(name="", kind=form.kind)
        _fill(transaction.session, row, form)
        transaction.session.add(row)
        transaction.session.flush()
        transaction.subject_id = row.id
        if assignment is not None:
            add_assignment(transaction.session, row.id, assignment)
        return row.id


def change_employee(
    office: Office,
    actor: Actor,
    employee_id: str,
    form: EmployeeForm,
    *,
    expected_revision: int | None = None,
) -> None:
    """Change what is known about a person.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: a field is wrong or the NIP is taken.
        ConflictError: somebody else changed the person in the meantime.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Mengubah data pegawai", subject_id=employee_id) as transaction:
        row = _employee_row(transaction.session, employee_id)
        check_revision(row, expected_revision)
        _fill(transaction.session, row, form)
        transaction.sentence = f"Mengubah data pegawai {row.name}"


def archive_employee(
    office: Office, actor: Actor, employee_id: str, *, archived: bool = True
) -> None:
    """Take a person out of the lists or bring them back; nothing is deleted.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: the person still appraises others, or is the actor.
    """
    require(actor, Right.MANAGE_PEOPLE)
    deed = "Mengarsipkan" if archived else "Memulihkan"
    with office.write(actor, f"{deed} pegawai", subject_id=employee_id) as transaction:
        session = transaction.session
        row = _employee_row(session, employee_id)
        if archived and employee_id == actor.employee_id:
            raise DomainError("Anda tidak dapat mengarsipkan diri sendiri.")
        if archived:
            people = people_on(session, office.clock.today()).values()
            team = [
                person
                for person in people
                if person.appraiser_id == employee_id and not person.is_archived
            ]
            if team:
                raise DomainError(
                    f"{row.name} masih menilai {len(team)} pegawai. Ganti penilai mereka dahulu."
                )
        transaction.sentence = f"{deed} pegawai {row.name}"
        row.is_archived = archived


def _employee_row(session: Session, employee_id: str) -> EmployeeRow:
    row = session.get(EmployeeRow, employee_id)
    if row is None:
        raise DomainError("Pegawai ini tidak ada lagi. Muat ulang daftar pegawai.")
    return row


def _fill(session: Session, row: EmployeeRow, form: EmployeeForm) -> None:
    name = " ".join(form.name.split())
    if not name:
        raise DomainError("Nama belum diisi. Contoh: Siti Rahmawati, S.E.", field="name")
    if len(name) > 120:
        raise DomainError(f"Nama {len(name)} huruf, paling banyak 120.", field="name")
    if form.grade and form.grade not in grade_codes(form.kind):
        raise DomainError(
            f'Golongan "{form.grade}" tidak dikenal untuk {form.kind.label}. Pilih dari daftar.',
            field="grade",
        )
    row.name, row.kind, row.grade = name, form.kind, form.grade
    if not form.nip.strip() and form.kind is EmploymentKind.OUTSIDE:
        row.nip = None
        return
    nip = parse_nip(form.nip)
    query = select(EmployeeRow.name).where(EmployeeRow.nip == nip.digits, EmployeeRow.id != row.id)
    owner = session.scalars(query).first()
    if owner is not None:
        raise DomainError(f"NIP ini sudah dipakai {owner}. Periksa angkanya.", field="nip")
    row.nip, row.birth_date, row.sex = nip.digits, nip.birth_date, nip.sex
