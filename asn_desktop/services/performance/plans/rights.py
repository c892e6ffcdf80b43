"""Who may see, write and decide a plan: role and relation, never the role alone."""

from typing import cast

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.domain.performance.plan_rules import EDITABLE_STATUSES
from asn_desktop.domain.performance.planning.versions import PlanPhase
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import PROGRAM, Actor
from asn_desktop.services.performance.plans.views import PlanLife, PlanRights
from asn_desktop.store.prepared import RowLoader
from asn_desktop.store.tables import AmendmentRow, AnyPlanRow, EmployeeRow, PlanRow

_OVERSEERS = (Role.PERSONNEL_OPERATOR, Role.LEADER)
UNDECIDED = EDITABLE_STATUSES | {PlanStatus.SUBMITTED}
_AMENDED = (PlanPhase.APPROVED, PlanPhase.ACTIVE)
_EXPECTATION_STATUSES = UNDECIDED
PLANS = RowLoader(PlanRow)


def load_plan(session: Session, plan_id: str) -> PlanRow:
    """Return the plan's row, also that of the working copy of an amendment.

    Raises:
        DomainError: there is no such plan.
    """
    plan: AnyPlanRow | None = PLANS.load(session, plan_id) or session.get(AmendmentRow, plan_id)
    if plan is None:
        raise DomainError("SKP ini tidak ada lagi. Kembali ke daftar, lalu pilih SKP lain.")
    # A working copy is written and decided like a plan; only queries must tell them apart.
    return cast(PlanRow, plan)


def is_owner(actor: Actor, employee_id: str) -> bool:
    """Tell whether the plan is the actor's own, or the program itself acts."""
    return actor is PROGRAM or actor.employee_id == employee_id


def sees_everyone(actor: Actor) -> bool:
    """Tell whether the actor may read every plan of the office."""
    return actor.has(*_OVERSEERS)


def decides(session: Session, actor: Actor, plan: PlanRow) -> bool:
    """Tell whether the actor is the plan's appraiser, or keeps the record for an outside one.

    The appraiser of the camat sits in another office and has no account here: the personnel
    operator records what was signed on paper. Nobody decides on their own plan.
    """
    if actor is PROGRAM:
        return True
    appraiser = session.get(EmployeeRow, plan.appraiser_id) if plan.appraiser_id else None
    return decides_by_kind(actor, plan, appraiser.kind if appraiser else None)


def decides_by_kind(actor: Actor, plan: AnyPlanRow, appraiser_kind: EmploymentKind | None) -> bool:
    """Tell the same as `decides` for a person, when the appraiser's kind is already at hand."""
    if plan.appraiser_id is None or actor.employee_id == plan.employee_id:
        return False
    if actor.acts_for(plan.appraiser_id):
        return may(actor, Right.APPROVE_PLANS)
    return actor.has(Role.PERSONNEL_OPERATOR) and appraiser_kind is EmploymentKind.OUTSIDE


def plan_rights(session: Session, actor: Actor, plan: PlanRow, life: PlanLife) -> PlanRights:
    """Return what the actor may do with a plan now."""
    own = is_owner(actor, plan.employee_id)
    editable = own and plan.status in EDITABLE_STATUSES
    decider = decides(session, actor, plan)
    return PlanRights(
        is_own=actor.employee_id == plan.employee_id,
        can_edit=editable,
        can_submit=editable,
        can_withdraw=own and plan.status is PlanStatus.SUBMITTED,
        can_decide=decider and plan.status is PlanStatus.SUBMITTED,
        can_set_expectations=decider and plan.status in _EXPECTATION_STATUSES,
        can_keep=may_keep(actor, plan),
        can_amend=life.phase in _AMENDED and (own or decider),
        can_cancel_amendment=bool(life.amends_plan_id)
        and plan.status in UNDECIDED
        and (own or decider),
        can_redirect=bool(life.new_appraiser) and may_redirect(actor, plan),
        can_close=plan.status is PlanStatus.APPROVED
        and (actor is PROGRAM or actor.has(Role.PERSONNEL_OPERATOR)),
    )


def may_redirect(actor: Actor, plan: PlanRow) -> bool:
    """Tell whether the actor may address an undecided plan to the new appraiser."""
    return is_owner(actor, plan.employee_id) or actor.has(Role.PERSONNEL_OPERATOR)


def may_keep(actor: Actor, plan: PlanRow) -> bool:
    """Tell whether the actor may add results of this plan to the office's library."""
    appraises = actor.acts_for(plan.appraiser_id)
    own = is_owner(actor, plan.employee_id)
    return own or appraises or actor.has(Role.PERSONNEL_OPERATOR)


def require_sight(actor: Actor, plan: PlanRow) -> None:
    """Refuse a reader who is neither the owner, the appraiser nor an overseer.

    Raises:
        NotAllowed: always says who may.
    """
    if is_owner(actor, plan.employee_id) or sees_everyone(actor):
        return
    if not actor.acts_for(plan.appraiser_id):
        raise NotAllowed("SKP ini hanya dapat dibuka pemiliknya, penilainya, dan pimpinan.")


def require_editor(actor: Actor, plan: PlanRow) -> None:
    """Refuse everybody but the owner, and the owner once the plan is handed in.

    Raises:
        NotAllowed: the plan is somebody else's.
        DomainError: the plan is submitted, approved or closed.
    """
    if not is_owner(actor, plan.employee_id):
        raise NotAllowed("Isi SKP hanya dapat diubah pegawai yang bersangkutan.")
    if plan.status not in EDITABLE_STATUSES:
        raise DomainError(
            f"SKP ini sudah {plan.status.label.lower()}, sehingga isinya tidak dapat diubah."
        )


def require_expectation_writer(session: Session, actor: Actor, plan: PlanRow) -> None:
    """Refuse everybody but the appraiser, and the appraiser after approval.

    Raises:
        NotAllowed: the actor does not appraise this person.
        DomainError: the plan is approved or closed.
    """
    if not decides(session, actor, plan):
        raise NotAllowed("Ekspektasi khusus hanya dapat diisi pejabat penilai.")
    if plan.status not in _EXPECTATION_STATUSES:
        raise DomainError(
            f"SKP ini sudah {plan.status.label.lower()}, sehingga ekspektasi tidak dapat diubah."
        )


def require_decider(session: Session, actor: Actor, plan: PlanRow) -> None:
    """Refuse everybody but the plan's appraiser.

    Raises:
        NotAllowed: the plan is the actor's own, or somebody else appraises.
    """
    if decides(session, actor, plan):
        return
    if actor.employee_id == plan.employee_id:
        raise NotAllowed("SKP sendiri tidak dapat disetujui sendiri. Penilai yang memutuskan.")
    raise NotAllowed("Hanya pejabat penilai pegawai ini yang dapat memutuskan SKP.")
