"""Who is who in a discussion or an objection: by relation, never by role alone."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, Role
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor
from asn_desktop.services.people.lookup import PersonLine, assignment_on, person_on, valid_on
from asn_desktop.services.performance.plans.rights import sees_everyone
from asn_desktop.store.tables import AssignmentRow, EvaluationRow, PlanRow


@dataclass(frozen=True, slots=True)
class Parties:
    """The people of one case, as they stand today.

    Attributes:
        employee: whose result it is.
        rater_id: who rated, perhaps gone meanwhile.
        explainer: answers for the rating: who rated, or who holds that post now.
        examiner: the superior, who decides; None when nobody is recorded.
    """

    employee: PersonLine
    rater_id: str | None
    explainer: PersonLine | None
    examiner: PersonLine | None

    def is_employee(self, actor: Actor) -> bool:
        """Tell whether it is the actor's own result."""
        return actor.employee_id == self.employee.id

    def explains(self, actor: Actor) -> bool:
        """Tell whether the actor answers for the rating."""
        return self._acts_as(actor, self.explainer) or self._records_for(actor, self.explainer)

    def examines(self, actor: Actor) -> bool:
        """Tell whether the actor decides; nobody decides about the own rating or result."""
        if self._rated(actor):
            return False
        return self._acts_as(actor, self.examiner) or self.records_decision(actor)

    def records_decision(self, actor: Actor) -> bool:
        """Tell whether the actor types in what a superior outside the office decided on paper."""
        return not self._rated(actor) and self._records_for(actor, self.examiner)

    def records_answer(self, actor: Actor) -> bool:
        """Tell whether the actor types in what an appraiser outside the office answered."""
        return self._records_for(actor, self.explainer)

    def sees(self, actor: Actor) -> bool:
        """Tell whether the actor may read the case at all."""
        return (
            self.is_employee(actor)
            or sees_everyone(actor)
            or self.explains(actor)
            or self.examines(actor)
            or (actor.employee_id is not None and actor.employee_id == self.rater_id)
        )

    def _acts_as(self, actor: Actor, person: PersonLine | None) -> bool:
        return (
            person is not None
            and not self.is_employee(actor)
            and may(actor, Right.APPRAISE)
            and actor.acts_for(person.id)
        )

    def _records_for(self, actor: Actor, person: PersonLine | None) -> bool:
        return (
            person is not None
            and person.kind is EmploymentKind.OUTSIDE
            and actor.has(Role.PERSONNEL_OPERATOR)
            and not self.is_employee(actor)
        )

    def _rated(self, actor: Actor) -> bool:
        explainer = self.explainer.id if self.explainer else None
        return actor.employee_id is not None and actor.employee_id in (self.rater_id, explainer)


def parties_of(session: Session, evaluation: EvaluationRow, plan: PlanRow, today: date) -> Parties:
    """Return the people of a case; where the appraiser left, the present holder answers."""
    employee = person_on(session, plan.employee_id, today)
    assert employee is not None
    rater_id = plan.appraiser_id
    if evaluation.signer_capacity is Capacity.DEFINITIVE:
        # The appraiser changed after this one was signed.
        rater_id = evaluation.signer_id
    explainer = _present_holder(session, rater_id, employee, plan, today)
    return Parties(employee, rater_id, explainer, _superior(session, explainer, employee, today))


def require_employee(parties: Parties, actor: Actor) -> None:
    """Refuse everybody but the person whose result it is.

    Raises:
        NotAllowed: somebody else.
    """
    if not parties.is_employee(actor):
        raise NotAllowed("Bagian ini hanya dapat diisi pegawai yang dinilai.")


def require_explainer(parties: Parties, actor: Actor) -> None:
    """Refuse everybody but who answers for the rating.

    Raises:
        NotAllowed: somebody else.
    """
    if not parties.explains(actor):
        name = parties.explainer.name if parties.explainer else "pejabat penilai"
        raise NotAllowed(f"Bagian ini hanya dapat diisi {name} sebagai pejabat penilai.")


def require_examiner(parties: Parties, actor: Actor) -> None:
    """Refuse everybody but the appraiser's superior, or the operator for one outside.

    Raises:
        NotAllowed: somebody else, or the own case.
        DomainError: no superior is recorded.
    """
    if parties.examines(actor):
        return
    if parties.examiner is None:
        raise DomainError(
            "Atasan pejabat penilai belum tercatat. Minta operator kepegawaian melengkapi "
            "penilai dari pejabat penilai di menu Pegawai."
        )
    if parties.is_employee(actor) or parties._rated(actor):
        raise NotAllowed("Tidak seorang pun memutuskan perkaranya sendiri.")
    raise NotAllowed(
        f"Keberatan ini hanya dapat diperiksa dan diputuskan {parties.examiner.name} sebagai "
        "atasan pejabat penilai."
    )


def _present_holder(
    session: Session, rater_id: str | None, employee: PersonLine, plan: PlanRow, today: date
) -> PersonLine | None:
    rater = person_on(session, rater_id, today) if rater_id else None
    if rater is not None and _serves(rater):
        return rater
    if rater is not None:
        holder = _holder_of_post(session, rater.id, plan, today)
        if holder is not None and holder.id != employee.id:
            return holder
    if employee.appraiser_id is None:
        return None
    return person_on(session, employee.appraiser_id, today)


def _serves(person: PersonLine) -> bool:
    outside = person.kind is EmploymentKind.OUTSIDE
    return not person.is_archived and (outside or bool(person.position))


def _holder_of_post(
    session: Session, rater_id: str, plan: PlanRow, today: date
) -> PersonLine | None:
    post = assignment_on(session, rater_id, plan.starts)
    if post is None:
        return None
    query = (
        select(AssignmentRow.employee_id)
        .where(
            AssignmentRow.unit_id == post.unit_id,
            AssignmentRow.position == post.position,
            AssignmentRow.employee_id != rater_id,
            valid_on(today),
        )
        .order_by(AssignmentRow.is_main.desc(), AssignmentRow.valid_from.desc(), AssignmentRow.id)
    )
    found = session.scalars(query).first()
    return person_on(session, found, today) if found else None


def _superior(
    session: Session, explainer: PersonLine | None, employee: PersonLine, today: date
) -> PersonLine | None:
    """Return the next superior who is neither of the two parties."""
    seen: set[str] = {employee.id}
    person = explainer
    while person is not None and person.appraiser_id is not None:
        seen.add(person.id)
        if person.appraiser_id in seen - {employee.id}:
            return None
        person = person_on(session, person.appraiser_id, today)
        if person is not None and person.id != employee.id:
            return person
    return None
