"""Amendments: begin one with a reason, drop it, and put it in force once approved."""

from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.plan_rules import PlanAction, next_status
from asn_desktop.domain.performance.planning.versions import Difference, differences
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.context import PROGRAM, Actor, Office, Transaction
from asn_desktop.services.performance.plans.editing import plan_name
from asn_desktop.services.performance.plans.inputs import LONGEST_REASON
from asn_desktop.services.performance.plans.reading import build_view
from asn_desktop.services.performance.plans.rights import decides, is_owner, load_plan
from asn_desktop.services.performance.plans.versions.events import add_event
from asn_desktop.services.performance.plans.versions.keeping import keep_current_version
from asn_desktop.services.performance.plans.versions.life import open_amendment
from asn_desktop.services.performance.plans.versions.records import content_from
from asn_desktop.services.performance.plans.versions.working_copy import (
    discard,
    fill_copy,
    merge,
    originals,
)
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import AmendmentRow, PlanRow


def begin_amendment(office: Office, actor: Actor, plan_id: str, reason: str) -> str:
    """Start writing the next version of an approved plan and return the working copy's id.

    The owner proposes it, or the appraiser asks for it; the owner writes it. The approved version
    stays in force until the next one is approved.

    Raises:
        NotAllowed: neither the owner nor the appraiser.
        DomainError: no reason (field "reason"), the plan is not approved, or an amendment is
            being written already.
    """
    with office.write(actor, "Mengajukan perubahan SKP", subject_id=plan_id) as transaction:
        session = transaction.session
        plan = load_plan(session, plan_id)
        by_owner = is_owner(actor, plan.employee_id)
        if not by_owner and not decides(session, actor, plan):
            raise NotAllowed("Perubahan SKP hanya dapat diajukan pemiliknya atau diminta penilai.")
        _require_open(session, plan)
        words = _reason(reason)
        transaction.sentence = f"Memulai perubahan {plan_name(session, plan)}"
        keep_current_version(transaction, office.clock, plan)
        amendment = _new_amendment(plan, words)
        session.add(amendment)
        session.flush()
        fill_copy(session, plan, amendment)
        deed = "Perubahan (adendum) mulai ditulis" if by_owner else "Perubahan diminta penilai"
        add_event(transaction, plan, actor, f"{deed}, versi {amendment.version}", words)
        return amendment.id


def cancel_amendment(office: Office, actor: Actor, amendment_id: str) -> str:
    """Drop an amendment that is not approved and return the id of the plan, which is untouched.

    Raises:
        NotAllowed: neither the owner nor the appraiser.
        DomainError: it is no amendment, or it is in force already.
    """
    with office.write(actor, "Membatalkan perubahan SKP", subject_id=amendment_id) as transaction:
        session = transaction.session
        amendment = load_plan(session, amendment_id)
        if not isinstance(amendment, AmendmentRow) or amendment.status is PlanStatus.CLOSED:
            raise DomainError("Perubahan ini sudah tidak dapat dibatalkan. Muat ulang halaman.")
        if not is_owner(actor, amendment.employee_id) and not decides(session, actor, amendment):
            raise NotAllowed("Perubahan hanya dapat dibatalkan pemilik SKP atau penilainya.")
        plan = amended_plan(session, amendment)
        transaction.sentence = f"Membatalkan perubahan {plan_name(session, plan)}"
        transaction.subject_id = plan.id
        drop_amendment(transaction, actor, plan, amendment)
        return plan.id


def drop_amendment(
    transaction: Transaction, actor: Actor, plan: PlanRow, amendment: AmendmentRow
) -> None:
    """Delete an amendment and tell it in the history of its plan."""
    sentence = f"Perubahan ke versi {amendment.version} dibatalkan"
    discard(transaction.session, amendment)
    add_event(transaction, plan, actor, f"{sentence}; versi {plan.version} tetap berlaku")


def put_in_force(
    transaction: Transaction, clock: Clock, actor: Actor, amendment: AmendmentRow
) -> PlanRow:
    """Merge an amendment that was just approved into its plan and keep the new version."""
    session = transaction.session
    plan = amended_plan(session, amendment)
    merge(session, amendment, plan)
    plan.version = amendment.version
    plan.revision += 1
    plan.submitted_at = amendment.submitted_at
    plan.approved_at = transaction.now
    plan.appraiser_id = amendment.appraiser_id
    plan.appraiser_capacity = amendment.appraiser_capacity
    plan.signer_id, plan.signer_capacity = amendment.signer_id, amendment.signer_capacity
    amendment.status = next_status(amendment.status, PlanAction.CLOSE)
    reason = amendment.amendment_reason or ""
    keep_current_version(transaction, clock, plan, reason)
    add_event(transaction, plan, actor, f"Perubahan disetujui, versi {plan.version}", reason)
    return plan


def pending_differences(
    session: Session, clock: Clock, amendment: AmendmentRow
) -> tuple[Difference, ...]:
    """Return what an amendment would change in the plan in force."""
    plan = amended_plan(session, amendment)
    names = originals(session, amendment.id, plan.id)
    return differences(
        content_from(build_view(session, clock, PROGRAM, plan)),
        content_from(build_view(session, clock, PROGRAM, amendment), names),  # type: ignore[arg-type]
    )


def require_change(session: Session, clock: Clock, amendment: AmendmentRow) -> None:
    """Refuse to hand in an amendment that changes nothing.

    Raises:
        DomainError: always says what to do.
    """
    if not pending_differences(session, clock, amendment):
        raise DomainError(
            "Belum ada yang diubah dari versi yang berlaku. "
            "Ubah isinya dahulu, atau batalkan perubahan."
        )


def amended_plan(session: Session, amendment: AmendmentRow) -> PlanRow:
    """Return the plan in force that an amendment is about."""
    plan = session.get(PlanRow, amendment.amends_plan_id)
    if plan is None:
        raise DomainError("SKP yang diubah tidak ada lagi. Kembali ke daftar.")
    return plan


def _require_open(session: Session, plan: PlanRow) -> None:
    if isinstance(plan, AmendmentRow):
        raise DomainError("Ini sudah lembar perubahan. Ubah isinya, lalu ajukan ke penilai.")
    if plan.status is not PlanStatus.APPROVED:
        raise DomainError(
            f"SKP ini berstatus {plan.status.label}. "
            "Perubahan resmi hanya untuk SKP yang sudah disetujui dan belum ditutup."
        )
    if open_amendment(session, plan.id) is not None:
        raise DomainError("Perubahan SKP ini sudah sedang ditulis. Buka perubahan itu.")


def _reason(reason: str) -> str:
    if not reason.strip():
        raise DomainError("Alasan belum diisi. Tulis mengapa SKP perlu diubah.", field="reason")
    return checked_text(reason, LONGEST_REASON, what="Alasan", field="reason")


def _new_amendment(plan: PlanRow, reason: str) -> AmendmentRow:
    return AmendmentRow(
        amends_plan_id=plan.id,
        amendment_reason=reason,
        employee_id=plan.employee_id,
        year=plan.year,
        starts=plan.starts,
        ends=plan.ends,
        approach=plan.approach,
        template=plan.template,
        status=PlanStatus.DRAFT,
        version=plan.version + 1,
        grade=plan.grade,
        position=plan.position,
        unit_id=plan.unit_id,
        appraiser_id=plan.appraiser_id,
        appraiser_capacity=plan.appraiser_capacity,
    )
