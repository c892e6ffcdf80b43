"""The lines of a plan's history; an amendment writes into the history of its plan."""

from asn_desktop.services.context import Actor, Transaction
from asn_desktop.services.performance.plans.versions.records import amended_plan_id
from asn_desktop.store.tables import AnyPlanRow, EmployeeRow, PlanEventRow


def add_event(
    transaction: Transaction, plan: AnyPlanRow, actor: Actor, sentence: str, reason: str = ""
) -> None:
    """Add one step with who took it."""
    transaction.session.add(
        PlanEventRow(
            plan_id=amended_plan_id(plan) or plan.id,
            happened_at=transaction.now,
            actor_name=_signature(transaction, plan, actor),
            sentence=sentence,
            reason=reason,
        )
    )


def _signature(transaction: Transaction, plan: AnyPlanRow, actor: Actor) -> str:
    """Return who acts; an operator who records for an outside appraiser is named as doing so."""
    if actor.employee_id in (None, plan.employee_id, plan.appraiser_id):
        return actor.name
    appraiser = transaction.session.get(EmployeeRow, plan.appraiser_id)
    return f"{actor.name} (dicatat untuk {appraiser.name})" if appraiser else actor.name
