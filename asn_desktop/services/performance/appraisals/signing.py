"""Who signs an evaluation: the appraiser of the plan, a substitute, or the earlier appraiser."""

from datetime import date

from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.domain.people.terms import Capacity
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.plans.people import signing_side
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.store.tables import EvaluationRow, PlanRow


def signer_of(
    session: Session, clock: Clock, evaluation: EvaluationRow, plan: PlanRow
) -> PlanPerson | None:
    """Return who made an evaluation final instead of the plan's present appraiser, or None."""
    if evaluation.signer_id is None or evaluation.signer_capacity is None:
        return None
    if evaluation.finalized_at is None:
        return None
    day = clock.zone.to_local(evaluation.finalized_at).date()
    return signing_side(session, plan, evaluation.signer_id, evaluation.signer_capacity, day)


def appraisers_superior(
    session: Session, evaluation: EvaluationRow, plan: PlanRow, day: date
) -> PlanPerson | None:
    """Return the superior of the appraiser, who decides objections, with the post of a day."""
    appraiser_id = plan.appraiser_id
    if evaluation.signer_capacity is Capacity.DEFINITIVE:
        # The appraiser changed after this one was final.
        appraiser_id = evaluation.signer_id
    appraiser = person_on(session, appraiser_id, day) if appraiser_id else None
    if appraiser is None or appraiser.appraiser_id is None:
        return None
    superior = person_on(session, appraiser.appraiser_id, day)
    if superior is None:
        return None
    return PlanPerson(
        id=superior.id,
        name=superior.name,
        nip=superior.nip,
        kind=superior.kind,
        grade=superior.grade,
        position=superior.position,
        unit_name=superior.unit_name,
    )
