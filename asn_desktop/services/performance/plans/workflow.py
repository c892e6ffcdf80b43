"""Steps in a plan's life: submit, withdraw, redirect, return with a reason, approve."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.periods import is_plan_late
from asn_desktop.domain.performance.plan_rules import PlanAction, next_status
from asn_desktop.services.calendar.deadlines import plan_due
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.people.movements.substitutes import signature_of
from asn_desktop.services.performance.plans.editing import plan_name
from asn_desktop.services.performance.plans.inputs import LONGEST_REASON
from asn_desktop.services.performance.plans.reading import build_view
from asn_desktop.services.performance.plans.rights import (
    UNDECIDED,
    is_owner,
    load_plan,
    may_redirect,
    require_decider,
)
from asn_desktop.services.performance.plans.versions.amending import put_in_force, require_change
from asn_desktop.services.performance.plans.versions.events import add_event
from asn_desktop.services.performance.plans.versions.keeping import keep_current_version
from asn_desktop.services.performance.plans.versions.life import new_appraiser_id
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import AmendmentRow, EmployeeRow, PlanRow


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
        if isinstance(plan, AmendmentRow):
            require_change(transaction.session, office.clock, plan)
        plan.status = following
        plan.submitted_at = transaction.now
        plan.return_reason = ""
        add_event(transaction, plan, actor, f"{_what(plan)}iajukan ke penilai")


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
        add_event(transaction, plan, actor, f"{_what(plan)}itarik kembali untuk diubah")


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
        add_event(transaction, plan, actor, f"{_what(plan)}ikembalikan untuk diperbaiki", words)


def approve_plan(
    office: Office, actor: Actor, plan_id: str, *, expected_revision: int | None = None
) -> None:
    """Set a submitted plan or amendment; after 31 January a plan is marked late, never refused.

    What is approved is kept complete as a version, so that it prints the same ever after.

    Raises:
        NotAllowed: the actor is not the plan's appraiser, or it is his or her own plan.
        DomainError: it is not submitted.
        ConflictError: somebody else changed the plan meanwhile.
    """
    with _step(office, actor, plan_id, "Menyetujui", expected_revision) as (transaction, plan):
        require_decider(transaction.session, actor, plan)
        plan.status = next_status(plan.status, PlanAction.APPROVE)
        plan.approved_at = transaction.now
        plan.signer_id, plan.signer_capacity = signature_of(
            transaction.session, actor, plan, office.clock.today()
        )
        plan.return_reason = ""
        if isinstance(plan, AmendmentRow):
            put_in_force(transaction, office.clock, actor, plan)
            return
        sentence = "Disetujui"
        due = plan_due(transaction.session, plan.year)
        if is_plan_late(office.clock.today(), plan.year, plan.starts, due):
            sentence += f", lewat batas {date_long(due)}"
        add_event(transaction, plan, actor, sentence)
        keep_current_version(transaction, office.clock, plan)


def redirect_plan(
    office: Office, actor: Actor, plan_id: str, *, expected_revision: int | None = None
) -> None:
    """Address an undecided plan to the appraiser in force now: the earlier one has left.

    Raises:
        NotAllowed: neither the owner nor the personnel operator.
        DomainError: the plan is decided, or its appraiser is still the one in force.
        ConflictError: somebody else changed the plan meanwhile.
    """
    with _step(office, actor, plan_id, "Mengalihkan", expected_revision) as (transaction, plan):
        if not may_redirect(actor, plan):
            raise NotAllowed("SKP hanya dapat dialihkan pemiliknya atau operator kepegawaian.")
        session = transaction.session
        if plan.status not in UNDECIDED:
            raise DomainError(f"SKP ini sudah {plan.status.label.lower()}. Penilainya tetap.")
        wanted = new_appraiser_id(session, office.clock, plan)
        day = min(max(office.clock.today(), plan.starts), plan.ends)
        person = person_on(session, plan.employee_id, day) if wanted else None
        appraiser = session.get(EmployeeRow, wanted) if wanted else None
        if person is None or appraiser is None:
            raise DomainError("Pejabat penilai SKP ini masih sama. Tidak ada yang dialihkan.")
        plan.appraiser_id = wanted
        plan.appraiser_capacity = person.appraiser_capacity
        add_event(transaction, plan, actor, f"Dialihkan ke penilai baru, {appraiser.name}")


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


def _what(plan: PlanRow) -> str:
    """Return the beginning of a history sentence, to be followed by a verb without its "D"."""
    return f"Perubahan ke versi {plan.version} d" if isinstance(plan, AmendmentRow) else "D"


def _require_owner(actor: Actor, plan: PlanRow) -> None:
    if not is_owner(actor, plan.employee_id):
        raise NotAllowed("SKP hanya dapat diajukan dan ditarik pegawai yang bersangkutan.")
