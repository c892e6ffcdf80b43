"""The end of a plan: after the year's evaluation, after a transfer, or by the operator."""

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.plan_rules import PlanAction, next_status
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.context import PROGRAM, Actor, Office, Transaction, check_revision
from asn_desktop.services.performance.plans.editing import plan_name
from asn_desktop.services.performance.plans.inputs import LONGEST_REASON
from asn_desktop.services.performance.plans.rights import load_plan
from asn_desktop.services.performance.plans.versions.amending import drop_amendment
from asn_desktop.services.performance.plans.versions.events import add_event
from asn_desktop.services.performance.plans.versions.life import open_amendment
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import AmendmentRow, PlanRow


def close_plan(
    office: Office,
    actor: Actor,
    plan_id: str,
    reason: str,
    *,
    expected_revision: int | None = None,
) -> None:
    """Close an approved plan by hand; evaluations made on it stay.

    Raises:
        NotAllowed: the actor is not the personnel operator.
        DomainError: no reason (field "reason"), or the plan is not approved.
        ConflictError: somebody else changed the plan meanwhile.
    """
    with office.write(actor, "Menutup SKP", subject_id=plan_id) as transaction:
        plan = load_plan(transaction.session, plan_id)
        if not may_close(actor):
            raise NotAllowed("SKP hanya dapat ditutup operator kepegawaian.")
        if isinstance(plan, AmendmentRow):
            raise DomainError("Perubahan SKP tidak ditutup. Batalkan perubahannya.")
        transaction.sentence = f"Menutup {plan_name(transaction.session, plan)}"
        check_revision(plan, expected_revision)
        if not reason.strip():
            raise DomainError("Alasan belum diisi. Tulis mengapa SKP ditutup.", field="reason")
        words = checked_text(reason, LONGEST_REASON, what="Alasan", field="reason")
        close_in(transaction, actor, plan, "SKP ditutup", words)


def close_in(
    transaction: Transaction, actor: Actor, plan: PlanRow, sentence: str, reason: str = ""
) -> None:
    """Close an approved plan inside a running transaction; an open amendment is dropped.

    Raises:
        DomainError: the plan is not approved.
    """
    following = next_status(plan.status, PlanAction.CLOSE)
    amendment = open_amendment(transaction.session, plan.id)
    if amendment is not None:
        drop_amendment(transaction, actor, plan, amendment)
    plan.status = following
    add_event(transaction, plan, actor, sentence, reason)


def close_after_year(transaction: Transaction, actor: Actor, plan: PlanRow) -> None:
    """Close a plan because the evaluation of its year is final; a closed one stays closed."""
    if plan.status is PlanStatus.APPROVED:
        close_in(transaction, actor, plan, "SKP ditutup: penilaian tahunan final")


def close_after_transfer(transaction: Transaction, actor: Actor, plan: PlanRow) -> None:
    """Close the plan before a transfer because its last part is rated."""
    if plan.status is PlanStatus.APPROVED:
        close_in(transaction, actor, plan, "SKP ditutup: bagian sebelum pindah sudah dinilai")


def reopen_in(transaction: Transaction, actor: Actor, plan: PlanRow, sentence: str) -> None:
    """Put a closed plan in force again, because the year's evaluation was opened again."""
    if plan.status is PlanStatus.CLOSED:
        plan.status = PlanStatus.APPROVED
        add_event(transaction, plan, actor, sentence)


def may_close(actor: Actor) -> bool:
    """Tell whether the actor may close plans by hand."""
    return actor is PROGRAM or actor.has(Role.PERSONNEL_OPERATOR)
