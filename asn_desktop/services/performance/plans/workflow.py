"""Steps in a plan's life: submit, withdraw, return with a reason, approve."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.periods import is_plan_late, plan_deadline
from asn_desktop.domain.performance.plan_rules import PlanAction, next_status
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.performance.plans.editing import plan_name
from asn_desktop.services.performance.plans.inputs import LONGEST_REASON
from asn_desktop.services.performance.plans.reading import build_view
from asn_desktop.services.performance.plans.rights import (
    is_owner,
    load_plan,
    require_decider,
)
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import EmployeeRow, PlanEventRow, PlanRow


@dataclass(frozen=True, slots=True)
class ApprovalOutcome:
    """What became of one plan when many were approved.

    Attributes:
        refusal: why it was not approved, "" when it was.
    """

    plan_id: str
    refusal: str = ""


def submit_plan(
    office: Office, actor: Actor, plan_id: str, *, expected_revision: int | None = None
) -> None:
    """Hand a draft or returned plan to the appraiser.

    Raises:
        NotAllowed: the plan is somebody else's.
        DomainError: something is missing (the first gap, with its field), or the status does
            not fit; `PlanView.gaps` lists all gaps.
        ConflictError: somebody else changed the plan meanwhile.
    """
    with _step(office, actor, plan_id, "Mengajukan", expected_revision) as (transaction, plan):
        _require_owner(actor, plan)
        following = next_status(plan.status, PlanAction.SUBMIT)
        gaps = build_view(transaction.session, office.clock, actor, plan).gaps
        if gaps:
            raise DomainError(gaps[0].sentence, field=gaps[0].field)
        plan.status = following
        plan.submitted_at = transaction.now
        plan.return_reason = ""
        _event(transaction, plan, actor, "Diajukan ke penilai")


def withdraw_plan(
    office: Office, actor: Actor, plan_id: str, *, expected_revision: int | None = None
) -> None:
    """Take a submitted plan back to change it.

    Raises:
        NotAllowed: the plan is somebody else's.
        DomainError: it is not submitted any more.
        ConflictError: somebody else changed the plan meanwhile.
    """
    with _step(office, actor, plan_id, "Menarik", expected_revision) as (transaction, plan):
        _require_owner(actor, plan)
        plan.status = next_status(plan.status, PlanAction.WITHDRAW)
        plan.submitted_at = None
        _event(transaction, plan, actor, "Ditarik kembali untuk diubah")


def return_plan(
    office: Office,
    actor: Actor,
    plan_id: str,
    reason: str,
    *,
    expected_revision: int | None = None,
) -> None:
    """Give a submitted plan back with the reason.

    Raises:
        NotAllowed: the actor is not the plan's appraiser.
        DomainError: no reason (field "reason"), or it is not submitted.
        ConflictError: somebody else changed the plan meanwhile.
    """
    with _step(office, actor, plan_id, "Mengembalikan", expected_revision) as (transaction, plan):
        require_decider(transaction.session, actor, plan)
        following = next_status(plan.status, PlanAction.RETURN)
        if not reason.strip():
            raise DomainError(
                "Alasan belum diisi. Tulis apa yang perlu diperbaiki.", field="reason"
            )
        words = checked_text(reason, LONGEST_REASON, what="Alasan", field="reason")
        plan.status = following
        plan.return_reason = words
        _event(transaction, plan, actor, "Dikembalikan untuk diperbaiki", words)


def approve_plan(
    office: Office, actor: Actor, plan_id: str, *, expected_revision: int | None = None
) -> None:
    """Set a submitted plan; after 31 January it is marked late, never refused.

    Raises:
        NotAllowed: the actor is not the plan's appraiser, or it is his or her own plan.
        DomainError: it is not submitted.
        ConflictError: somebody else changed the plan meanwhile.
    """
    with _step(office, actor, plan_id, "Menyetujui", expected_revision) as (transaction, plan):
        require_decider(transaction.session, actor, plan)
        plan.status = next_status(plan.status, PlanAction.APPROVE)
        plan.approved_at = transaction.now
        plan.return_reason = ""
        sentence = "Disetujui"
        if is_plan_late(office.clock.today(), plan.year, plan.starts):
            sentence += f", lewat batas {date_long(plan_deadline(plan.year))}"
        _event(transaction, plan, actor, sentence)


def approve_plans(
    office: Office, actor: Actor, plan_ids: Iterable[str]
) -> tuple[ApprovalOutcome, ...]:
    """Approve several plans, each in its own transaction; a refusal does not stop the others."""
    outcomes = []
    for plan_id in plan_ids:
        try:
            approve_plan(office, actor, plan_id)
        except (DomainError, NotAllowed) as error:
            outcomes.append(ApprovalOutcome(plan_id, str(error)))
        else:
            outcomes.append(ApprovalOutcome(plan_id))
    return tuple(outcomes)


@contextmanager
def _step(
    office: Office, actor: Actor, plan_id: str, verb: str, expected_revision: int | None
) -> Iterator[tuple[Transaction, PlanRow]]:
    with office.write(actor, verb, subject_id=plan_id) as transaction:
        plan = load_plan(transaction.session, plan_id)
        transaction.sentence = f"{verb} {plan_name(transaction.session, plan)}"
        check_revision(plan, expected_revision)
        yield transaction, plan


def _require_owner(actor: Actor, plan: PlanRow) -> None:
    if not is_owner(actor, plan.employee_id):
        raise NotAllowed("SKP hanya dapat diajukan dan ditarik pegawai yang bersangkutan.")


def _event(
    transaction: Transaction, plan: PlanRow, actor: Actor, sentence: str, reason: str = ""
) -> None:
    transaction.session.add(
        PlanEventRow(
            plan_id=plan.id,
            happened_at=transaction.now,
            actor_name=_signature(transaction, plan, actor),
            sentence=sentence,
            reason=reason,
        )
    )


def _signature(transaction: Transaction, plan: PlanRow, actor: Actor) -> str:
    """Return who acts; an operator who records for an outside appraiser is named as doing so."""
    if actor.employee_id in (None, plan.employee_id, plan.appraiser_id):
        return actor.name
    appraiser = transaction.session.get(EmployeeRow, plan.appraiser_id)
    return f"{actor.name} (dicatat untuk {appraiser.name})" if appraiser else actor.name
