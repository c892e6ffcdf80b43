"""Dated assignments: which post, unit and appraiser a person has from which day."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.appraisers import check_appraiser
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, FunctionalLevel, PositionType
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import assignment_on, people_on
from asn_desktop.services.people.units import unit_row
from asn_desktop.store.tables import AssignmentRow, EmployeeRow


@dataclass(frozen=True, slots=True)
class AssignmentForm:
    """What is typed for a new assignment.

    Attributes:
        valid_from: first day in the post.
        is_main: false for a Plt. or Plh. post held beside the own one.
        valid_to: last day; only for Plt. and Plh., else open.
    """

    position: str
    position_type: PositionType
    unit_id: str | None
    valid_from: date
    appraiser_id: str | None = None
    appraiser_capacity: Capacity = Capacity.DEFINITIVE
    capacity: Capacity = Capacity.DEFINITIVE
    functional_level: FunctionalLevel | None = None
    job_class: int | None = None
    leads_unit: bool = False
    is_main: bool = True
    valid_to: date | None = None


def assign(office: Office, actor: Actor, employee_id: str, form: AssignmentForm) -> str:
    """Give a person a post from a day on and return the assignment's id.

    A new main post ends the one before it on the day before; one that starts the same day
    replaces it.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: a field is wrong, the appraiser may not appraise, or the chain runs in a
            circle.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Mengubah penugasan", subject_id=employee_id) as transaction:
        session = transaction.session
        person = session.get(EmployeeRow, employee_id)
        if person is None:
            raise DomainError("Pegawai ini tidak ada lagi. Muat ulang daftar pegawai.")
        transaction.sentence = f"Mencatat penugasan {person.name} sebagai {form.position}"
        return add_assignment(session, employee_id, form)


def add_assignment(session: Session, employee_id: str, form: AssignmentForm) -> str:
    """Add a checked assignment inside a running transaction and return its id.

    Raises:
        DomainError: as in `assign`.
    """
    check_assignment(session, employee_id, form)
    if form.is_main:
        _end_previous(session, employee_id, form.valid_from)
    row = AssignmentRow(
        employee_id=employee_id,
        unit_id=form.unit_id,
        position=" ".join(form.position.split()),
        position_type=form.position_type,
        functional_level=form.functional_level,
        job_class=form.job_class,
        leads_unit=form.leads_unit,
        capacity=form.capacity,
        appraiser_id=form.appraiser_id,
        appraiser_capacity=form.appraiser_capacity,
        is_main=form.is_main,
        valid_from=form.valid_from,
        valid_to=form.valid_to,
    )
    session.add(row)
    session.flush()
    return row.id


def check_assignment(session: Session, employee_id: str, form: AssignmentForm) -> None:
    """Refuse a post with a wrong field or an appraiser who may not appraise this person.

    Raises:
        DomainError: as in `assign`.
    """
    if not form.position.strip():
        raise DomainError("Jabatan belum diisi. Contoh: Analis Pelayanan.", field="position")
    if len(form.position) > 160:
        raise DomainError("Nama jabatan paling banyak 160 huruf. Ringkas dahulu.", field="position")
    if form.unit_id is not None:
        unit_row(session, form.unit_id)
    if form.valid_to is not None and form.valid_to < form.valid_from:
        raise DomainError("Tanggal selesai mendahului tanggal mulai.", field="valid_to")
    if form.appraiser_id is not None:
        _check_appraiser(session, employee_id, form)


def _check_appraiser(session: Session, employee_id: str, form: AssignmentForm) -> None:
    appraiser_id = form.appraiser_id
    people = people_on(session, form.valid_from)
    appraiser = people.get(appraiser_id or "")
    if appraiser_id is None or appraiser is None:
        raise DomainError("Pejabat penilai ini tidak ada lagi. Pilih yang lain.", field="appraiser")
    outside = appraiser.kind is EmploymentKind.OUTSIDE
    kind = None if outside else appraiser.position_type or PositionType.STAFF
    if form.appraiser_capacity in (Capacity.ACTING_VACANT, Capacity.ACTING_ABSENT):
        acting = assignment_on(session, appraiser_id, form.valid_from, is_main=False)
        kind = acting.position_type if acting is not None else kind
    check_appraiser(employee_id, appraiser_id, kind, form.appraiser_capacity)
    seen = {employee_id}
    above: str | None = appraiser_id
    while above is not None and above in people:
        if above in seen:
            raise DomainError(
                f"{appraiser.name} dinilai oleh bawahannya sendiri, sehingga urutan penilai "
                "berputar. Pilih penilai lain.",
                field="appraiser",
            )
        seen.add(above)
        above = people[above].appraiser_id


def _end_previous(session: Session, employee_id: str, first_day: date) -> None:
    query = select(AssignmentRow).where(
        AssignmentRow.employee_id == employee_id,
        AssignmentRow.is_main,
        or_(AssignmentRow.valid_to.is_(None), AssignmentRow.valid_to >= first_day),
    )
    for row in session.scalars(query).all():
        if row.valid_from > first_day:
            raise DomainError(
                "Ada penugasan yang mulai sesudah tanggal ini. Pakai tanggal yang lebih baru.",
                field="valid_from",
            )
        if row.valid_from == first_day:
            session.delete(row)
        else:
            row.valid_to = first_day - timedelta(days=1)
    session.flush()
