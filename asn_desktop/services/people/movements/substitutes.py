"""Plt., Plh. and delegation: who appraises in an officer's place, from when to when."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import date_long
from asn_desktop.domain.people.appraisers import Substitution, appraiser_on, check_substitution
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, PositionType, Role
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.people.assignments import AssignmentForm, add_assignment
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.store.tables import AssignmentRow, EmployeeRow, PlanRow, SubstituteRow

LONGEST_NUMBER = 80
_APPRAISING_ROLES = frozenset({Role.EMPLOYEE, Role.APPRAISER, Role.LEADER})


@dataclass(frozen=True, slots=True)
class SubstituteForm:
    """What is typed about a substitute.

    Attributes:
        appraiser_id: whose team is appraised meanwhile.
        letter_number: of the order or the letter of delegation.
        post: the post acted in beside the own one (Plt. and Plh.); None for a delegation.
    """

    appraiser_id: str
    substitute_id: str
    capacity: Capacity
    starts: date
    ends: date
    letter_number: str = ""
    post: AssignmentForm | None = None


@dataclass(frozen=True, slots=True)
class SubstituteLine:
    """One substitute as listed; both days belong to it."""

    id: str
    appraiser_id: str
    appraiser_name: str
    substitute_id: str
    substitute_name: str
    capacity: Capacity
    letter_number: str
    starts: date
    ends: date
    revision: int


def add_substitute(office: Office, actor: Actor, form: SubstituteForm) -> str:
    """Let somebody appraise in an officer's place between two days; return the record's id.

    After the last day the authority falls back by itself.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: a field is wrong, as `check_substitution`, or a delegation has no letter.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Mencatat pengganti penilai") as transaction:
        session = transaction.session
        people = people_on(session, form.starts, ids=[form.appraiser_id, form.substitute_id])
        appraiser, substitute = people.get(form.appraiser_id), people.get(form.substitute_id)
        if appraiser is None or substitute is None:
            raise DomainError("Orang ini tidak ada lagi. Muat ulang daftar pegawai.")
        known = [_substitution(row) for row in session.scalars(_concerning(form))]
        new = Substitution(
            form.appraiser_id, form.substitute_id, form.capacity, form.starts, form.ends
        )
        check_substitution(new, _position_type(substitute, form), known)
        number = _checked_number(form)
        assignment_id = None
        if form.post is not None:
            acting = replace(
                form.post, is_main=False, capacity=form.capacity,
                valid_from=form.starts, valid_to=form.ends,
            )  # fmt: skip
            assignment_id = add_assignment(session, form.substitute_id, acting)
        row = SubstituteRow(
            appraiser_id=form.appraiser_id,
            substitute_id=form.substitute_id,
            assignment_id=assignment_id,
            capacity=form.capacity,
            letter_number=number,
            starts=form.starts,
            ends=form.ends,
        )
        session.add(row)
        transaction.subject_id = form.substitute_id
        transaction.sentence = (
            f"Mencatat {substitute.name} menilai menggantikan {appraiser.name} "
            f"({form.capacity.label.rstrip('.')}) {date_long(form.starts)} sampai "
            f"{date_long(form.ends)}"
        )
        return row.id


def end_substitute(
    office: Office,
    actor: Actor,
    substitute_id: str,
    last_day: date,
    *,
    expected_revision: int | None = None,
) -> None:
    """End a substitution earlier; one that has not begun is removed with its acting post.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: it is over already, or the day lies after its end (field "ends").
        ConflictError: somebody changed it meanwhile.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Mengakhiri pengganti penilai") as transaction:
        session = transaction.session
        row = session.get(SubstituteRow, substitute_id)
        if row is None:
            raise DomainError("Pengganti ini sudah dihapus. Muat ulang halaman.")
        check_revision(row, expected_revision)
        if last_day > row.ends:
            raise DomainError(
                f"Penggantian ini berakhir {date_long(row.ends)}. Pilih tanggal sebelumnya.",
                field="ends",
            )
        name = session.get_one(EmployeeRow, row.substitute_id).name
        transaction.subject_id = row.substitute_id
        transaction.sentence = f"Mengakhiri penggantian penilai oleh {name}"
        acting = session.get(AssignmentRow, row.assignment_id) if row.assignment_id else None
        if last_day < row.starts:
            session.delete(row)
            session.flush()
            if acting is not None:
                session.delete(acting)
            return
        row.ends = last_day
        if acting is not None:
            acting.valid_to = last_day


def substitutes_in(session: Session, employee_id: str) -> tuple[SubstituteLine, ...]:
    """Return who stands in for a person and for whom the person stands in, newest first."""
    query = (
        select(SubstituteRow)
        .where(
            or_(
                SubstituteRow.appraiser_id == employee_id,
                SubstituteRow.substitute_id == employee_id,
            )
        )
        .order_by(SubstituteRow.starts.desc(), SubstituteRow.id)
    )
    rows = session.scalars(query).all()
    ids = {key for row in rows for key in (row.appraiser_id, row.substitute_id)}
    named = select(EmployeeRow.id, EmployeeRow.name).where(EmployeeRow.id.in_(ids))
    names = {key: name for key, name in session.execute(named)}
    return tuple(
        SubstituteLine(
            id=row.id,
            appraiser_id=row.appraiser_id,
            appraiser_name=names[row.appraiser_id],
            substitute_id=row.substitute_id,
            substitute_name=names[row.substitute_id],
            capacity=row.capacity,
            letter_number=row.letter_number,
            starts=row.starts,
            ends=row.ends,
            revision=row.revision,
        )
        for row in rows
    )


def represented_by(session: Session, employee_id: str | None, day: date) -> frozenset[str]:
    """Return the appraisers in whose place somebody decides on a day."""
    if employee_id is None:
        return frozenset()
    mine = select(SubstituteRow.appraiser_id).where(
        SubstituteRow.substitute_id == employee_id,
        SubstituteRow.starts <= day,
        SubstituteRow.ends >= day,
    )
    wanted = set(session.scalars(mine))
    if not wanted:
        return frozenset()
    others = select(SubstituteRow).where(SubstituteRow.appraiser_id.in_(wanted))
    known = [_substitution(row) for row in session.scalars(others)]
    return frozenset(
        key
        for key in wanted
        if appraiser_on(key, Capacity.DEFINITIVE, known, day).person_id == employee_id
    )


def signature_of(
    session: Session, actor: Actor, plan: PlanRow, day: date
) -> tuple[str | None, Capacity | None]:
    """Return who signs in the appraiser's place and as what; two times None for the appraiser."""
    if actor.employee_id is None or plan.appraiser_id not in actor.stands_for:
        return None, None
    query = (
        select(SubstituteRow)
        .where(
            SubstituteRow.substitute_id == actor.employee_id,
            SubstituteRow.appraiser_id == plan.appraiser_id,
            SubstituteRow.starts <= day,
            SubstituteRow.ends >= day,
        )
        .order_by(SubstituteRow.starts.desc())
    )
    found = session.scalars(query).first()
    if found is None:
        raise NotAllowed(
            "Wewenang Anda sebagai pengganti penilai sudah berakhir. Penilainya yang memutuskan."
        )
    return actor.employee_id, found.capacity


def acting_for_others(office: Office, actor: Actor) -> Actor:
    """Return the actor with everybody whom he or she represents today.

    Whoever represents an appraiser may appraise, whatever the roles of the account: the order or
    the letter of delegation grants it. Offices that keep data only, such as the operator, do not.
    """
    with office.read() as session:
        found = represented_by(session, actor.employee_id, office.clock.today())
    if not found or not actor.roles <= _APPRAISING_ROLES:
        return actor
    return replace(actor, stands_for=found, roles=actor.roles | {Role.APPRAISER})


def _substitution(row: SubstituteRow) -> Substitution:
    return Substitution(row.appraiser_id, row.substitute_id, row.capacity, row.starts, row.ends)


def _concerning(form: SubstituteForm) -> Select[SubstituteRow]:
    ids = (form.appraiser_id, form.substitute_id)
    return select(SubstituteRow).where(SubstituteRow.appraiser_id.in_(ids))


def _position_type(substitute: PersonLine, form: SubstituteForm) -> PositionType | None:
    if substitute.kind is EmploymentKind.OUTSIDE:
        return None
    if form.post is not None:
        return form.post.position_type
    return substitute.position_type or PositionType.STAFF


def _checked_number(form: SubstituteForm) -> str:
    number = " ".join(form.letter_number.split())
    if len(number) > LONGEST_NUMBER:
        raise DomainError(
            f"Nomor surat paling banyak {LONGEST_NUMBER} huruf.", field="letter_number"
        )
    if form.capacity is Capacity.DELEGATED and not number:
        raise DomainError(
            "Nomor surat pendelegasian belum diisi. Salin dari suratnya.", field="letter_number"
        )
    return number
