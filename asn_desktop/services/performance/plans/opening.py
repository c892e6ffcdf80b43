"""Starting a plan: who, for which stretch of the year, on which form, appraised by whom."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import date_short
from asn_desktop.domain.people.appraisers import check_appraiser
from asn_desktop.domain.people.terms import Capacity, PositionType, Role
from asn_desktop.domain.performance.periods import plan_period
from asn_desktop.domain.performance.terms import Approach, CoreValue, PlanStatus, PlanTemplate
from asn_desktop.services.calendar.deadlines import plan_due
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.people.lookup import PersonLine, assignment_on, person_on
from asn_desktop.services.performance.plans.editing import plan_name
from asn_desktop.services.performance.plans.inputs import NO_EXPECTATION
from asn_desktop.services.performance.plans.people import acting_assignment
from asn_desktop.services.performance.plans.rights import is_owner
from asn_desktop.store.tables import (
    AssignmentRow,
    BehaviorExpectationRow,
    PerformanceYearRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
    WorkUnitRow,
)


def start_plan(
    office: Office,
    actor: Actor,
    employee_id: str,
    year: int,
    *,
    approach: Approach = Approach.QUANTITATIVE,
    template: PlanTemplate | None = None,
) -> str:
    """Make a draft plan from the assignment in force and return its id.

    The plan runs over the year, or from the day the post was taken up in it. Without a template
    the leader of the office gets the leader form and everybody else ja_jf.

    Raises:
        NotAllowed: the actor is neither the person, the appraiser nor the operator.
        DomainError: the year is not open, there is no post or appraiser, the appraiser may not
            appraise, or a plan for the same days exists.
    """
    with office.write(actor, f"Membuat SKP {year}") as transaction:
        plan = add_plan(
            transaction,
            actor,
            checked_post(transaction.session, actor, employee_id, year, office.clock.today()),
            approach=approach,
            template=template,
        )
        transaction.sentence = f"Membuat {plan_name(transaction.session, plan)}"
        transaction.subject_id = plan.id
        return plan.id


@dataclass(frozen=True, slots=True)
class PlanPost:
    """The person and the stretch of the year a new plan is for; all rules were asked."""

    person: PersonLine
    starts: date
    ends: date


def checked_post(
    session: Session, actor: Actor, employee_id: str, year: int, today: date
) -> PlanPost:
    """Return whom a new plan would be for and when it would run.

    Raises:
        NotAllowed, DomainError: as `start_plan`.
    """
    day = reference_day(year, today)
    person, assignment = _post_for(session, employee_id, year, day)
    _require_starter(actor, person)
    starts, ends = _span(assignment, year)
    _refuse_overlap(session, person, starts, ends)
    _check_appraiser(session, person, day)
    return PlanPost(person, starts, ends)


def add_plan(
    transaction: Transaction,
    actor: Actor,
    post: PlanPost,
    *,
    approach: Approach = Approach.QUANTITATIVE,
    template: PlanTemplate | None = None,
    sentence: str = "Draf dibuat",
) -> PlanRow:
    """Add a draft with its seven expectations and its first history line; it is flushed."""
    person = post.person
    plan = PlanRow(
        employee_id=person.id,
        year=post.starts.year,
        starts=post.starts,
        ends=post.ends,
        approach=approach,
        template=template or default_template(transaction.session, person),
        status=PlanStatus.DRAFT,
        grade=person.grade,
        position=person.position,
        unit_id=person.unit_id,
        appraiser_id=person.appraiser_id,
        appraiser_capacity=person.appraiser_capacity,
    )
    _add_with_expectations(transaction, plan, actor, sentence)
    return plan


def default_template(session: Session, person: PersonLine) -> PlanTemplate:
    """Return the leader form for JPT and for the administrator who leads the whole office."""
    if person.position_type is PositionType.JPT:
        return PlanTemplate.LEADER
    unit = session.get(WorkUnitRow, person.unit_id) if person.unit_id else None
    leads_office = person.leads_unit and unit is not None and unit.parent_id is None
    if leads_office and person.position_type is PositionType.ADMINISTRATOR:
        return PlanTemplate.LEADER
    return PlanTemplate.STAFF


def reference_day(year: int, today: date) -> date:
    """Return today, or the nearest day of the year when today lies outside it."""
    first, last = plan_period(year)
    return min(max(today, first), last)


def _post_for(
    session: Session, employee_id: str, year: int, day: date
) -> tuple[PersonLine, AssignmentRow]:
    if session.get(PerformanceYearRow, year) is None:
        raise DomainError(f"Tahun kinerja {year} belum dibuka. Minta operator membukanya.")
    person = person_on(session, employee_id, day)
    if person is None or person.is_archived:
        raise DomainError("Pegawai ini tidak ada dalam daftar pegawai aktif.")
    assignment = assignment_on(session, employee_id, day)
    if assignment is None or not person.position:
        raise DomainError(
            f"{person.name} belum punya jabatan pada {date_short(day)}. "
            "Minta operator mengisi jabatannya dahulu.",
            field="assignment",
        )
    if person.appraiser_id is None:
        raise DomainError(
            f"Pejabat penilai {person.name} belum ditetapkan. Minta operator mengisinya.",
            field="appraiser",
        )
    return person, assignment


def _require_starter(actor: Actor, person: PersonLine) -> None:
    appraises = actor.acts_for(person.appraiser_id)
    if not (is_owner(actor, person.id) or appraises or actor.has(Role.PERSONNEL_OPERATOR)):
        raise NotAllowed("SKP hanya dapat dibuat pegawainya, penilainya, atau operator.")


def _span(assignment: AssignmentRow, year: int) -> tuple[date, date]:
    starts, ends = plan_period(year, assignment.valid_from)
    if assignment.valid_to is not None and assignment.valid_to < ends:
        ends = assignment.valid_to
    return starts, ends


def _refuse_overlap(session: Session, person: PersonLine, starts: date, ends: date) -> None:
    query = (
        select(PlanRow)
        .where(
            PlanRow.employee_id == person.id,
            PlanRow.year == starts.year,
            PlanRow.starts <= ends,
            PlanRow.ends >= starts,
        )
        .order_by(PlanRow.starts, PlanRow.id)
    )
    other = session.scalars(query).first()
    if other is not None:
        raise DomainError(
            f"{person.name} sudah punya SKP untuk {date_short(other.starts)} sampai "
            f"{date_short(other.ends)}. Buka SKP itu."
        )


def _check_appraiser(session: Session, person: PersonLine, day: date) -> None:
    appraiser_id = person.appraiser_id
    if appraiser_id is None:
        return
    appraiser = person_on(session, appraiser_id, day)
    position_type = appraiser.position_type if appraiser else None
    if person.appraiser_capacity in (Capacity.ACTING_VACANT, Capacity.ACTING_ABSENT):
        acting = acting_assignment(session, appraiser_id, day)
        position_type = acting.position_type if acting else position_type
    check_appraiser(person.id, appraiser_id, position_type, person.appraiser_capacity)


def _add_with_expectations(
    transaction: Transaction, plan: PlanRow, actor: Actor, sentence: str
) -> None:
    session = transaction.session
    session.add(plan)
    # No relationships tell the session the order of tables: the plan goes first.
    session.flush()
    session.add_all(
        BehaviorExpectationRow(plan_id=plan.id, core_value=value, text=NO_EXPECTATION)
        for value in CoreValue
    )
    session.add(
        PlanEventRow(
            plan_id=plan.id,
            happened_at=transaction.now,
            actor_name=actor.name,
            sentence=sentence,
        )
    )


@dataclass(frozen=True, slots=True)
class StartPoint:
    """What somebody without a plan is told before starting one.

    Attributes:
        year: the year the plan would be for; 0 while the office has opened none.
        appraiser_name: "" when there is no appraiser yet.
        parent_count: results in the appraiser's plan that could be supported.
        due: last day to set the plan.
        problem: why no plan can be started now, or "".
    """

    year: int
    employee_name: str
    appraiser_name: str
    parent_count: int
    due: date
    problem: str


def start_point(office: Office, actor: Actor, year: int | None = None) -> StartPoint:
    """Return where the actor's plan would start: this year, or the newest that is open."""
    today = office.clock.today()
    with office.read() as session:
        years = list(session.scalars(select(PerformanceYearRow.year)))
        chosen = year or (today.year if today.year in years else max(years, default=0))
        due = plan_due(session, chosen or today.year)
        if actor.employee_id is None or not chosen:
            problem = (
                "Tahun kinerja belum dibuka. Minta operator membukanya."
                if actor.employee_id
                else "Akun ini tidak terhubung dengan pegawai, sehingga tidak punya SKP."
            )
            return StartPoint(chosen, actor.name, "", 0, due, problem)
        day = reference_day(chosen, today)
        try:
            person, _ = _post_for(session, actor.employee_id, chosen, day)
            _check_appraiser(session, person, day)
        except DomainError as refusal:
            return StartPoint(chosen, actor.name, "", 0, due, str(refusal))
        appraiser = person_on(session, person.appraiser_id or "", day)
        count = (
            select(func.count())
            .select_from(PlannedResultRow)
            .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
            .where(PlanRow.employee_id == person.appraiser_id, PlanRow.year == chosen)
        )
        return StartPoint(
            year=chosen,
            employee_name=person.name,
            appraiser_name=appraiser.name if appraiser else "",
            parent_count=session.scalar(count) or 0,
            due=due,
            problem="",
        )
