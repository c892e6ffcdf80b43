"""Another appraiser from a day on, without a new plan: who was final stays as it was signed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long, listing
from asn_desktop.domain.people.terms import Capacity
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import PROGRAM, Actor, Office, Transaction
from asn_desktop.services.people.assignments import AssignmentForm, add_assignment
from asn_desktop.services.people.lookup import assignment_on, in_force
from asn_desktop.services.performance.plans.versions.keeping import keep_current_version
from asn_desktop.services.performance.plans.versions.life import open_amendment
from asn_desktop.store.tables import (
    AssignmentRow,
    EmployeeRow,
    EvaluationRow,
    PlanEventRow,
    PlanRow,
)

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class PlanBefore:
    """A plan as it was before its appraiser changed.

    Attributes:
        signed: evaluations that were marked with the earlier appraiser.
        revision: right after the change.
    """

    plan_id: str
    appraiser_id: str | None
    capacity: Capacity
    signed: tuple[str, ...]
    revision: int


@dataclass(frozen=True, slots=True)
class AppraiserReceipt:
    """Everything that takes a change of appraiser back right after it.

    Attributes:
        added: ids of the new assignments.
        previous: the assignments before, whole, as column values.
    """

    words: str
    added: tuple[str, ...]
    previous: tuple[dict[str, Any], ...]
    plans: tuple[PlanBefore, ...]


def change_appraiser(
    office: Office,
    actor: Actor,
    employee_ids: Sequence[str],
    appraiser_id: str,
    first_day: date,
    *,
    capacity: Capacity = Capacity.DEFINITIVE,
) -> AppraiserReceipt:
    """Give several people another appraiser from a day on, each keeping post, unit and plan.

    From that day the new appraiser decides on the running plan; what is final keeps the one who
    signed it. A day to come takes effect when it has come.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: somebody has no post yet, or the appraiser may not appraise; nothing is kept.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Mengganti pejabat penilai") as transaction:
        session = transaction.session
        appraiser = session.get(EmployeeRow, appraiser_id)
        if appraiser is None:
            raise DomainError(
                "Pejabat penilai ini tidak ada lagi. Pilih yang lain.", field="appraiser"
            )
        people = _names(session, employee_ids)
        transaction.sentence = (
            f"Mengganti pejabat penilai {_listed(people)} menjadi {appraiser.name} "
            f"mulai {date_long(first_day)}"
        )
        transaction.subject_id = employee_ids[0] if len(employee_ids) == 1 else appraiser_id
        added, previous = [], []
        for employee_id in employee_ids:
            current = assignment_on(session, employee_id, first_day)
            if current is None:
                raise DomainError("Ada pegawai yang belum punya jabatan. Isi jabatannya dahulu.")
            previous.append(_kept(current))
            form = _same_post(current, appraiser_id, capacity, first_day)
            added.append(add_assignment(session, employee_id, form))
        plans: list[PlanBefore] = []
        if first_day <= office.clock.today():
            plans = _switch_plans(
                transaction, actor, employee_ids, appraiser, capacity, first_day, office.clock
            )
        return AppraiserReceipt(transaction.sentence, tuple(added), tuple(previous), tuple(plans))


def undo_appraiser_change(office: Office, actor: Actor, receipt: AppraiserReceipt) -> None:
    """Take a change of appraiser back.

    Raises:
        NotAllowed: the actor is not the operator.
        DomainError: the new appraiser decided something since, or it was taken back already.
    """
    require(actor, Right.MANAGE_PEOPLE)
    sentence = f"Mengurungkan: {receipt.words[0].lower()}{receipt.words[1:]}"
    with office.write(actor, sentence) as transaction:
        session = transaction.session
        for before in receipt.plans:
            plan = session.get(PlanRow, before.plan_id)
            if plan is None or plan.revision != before.revision:
                raise DomainError(
                    "SKP-nya sudah dikerjakan sesudah penilai diganti, sehingga tidak dapat "
                    "diurungkan. Ganti penilainya sekali lagi."
                )
            _switch_back(session, plan, before)
            _add_event(transaction, plan, actor, "Penggantian penilai diurungkan")
        rows = [session.get(AssignmentRow, key) for key in receipt.added]
        if any(row is None for row in rows):
            raise DomainError("Penggantian penilai ini sudah diurungkan.")
        for row in rows:
            session.delete(row)
        session.flush()
        for values in receipt.previous:
            kept = session.get(AssignmentRow, values["id"])
            if kept is None:
                session.add(AssignmentRow(**values))
            else:
                kept.valid_to = values["valid_to"]


def settle_due_changes(office: Office) -> int:
    """Let changes of appraiser whose first day has come take effect; return how many plans."""
    with office.write(PROGRAM, "Penilai berganti karena tanggalnya tiba") as transaction:
        return apply_due_changes(transaction, PROGRAM, office.clock)


def apply_due_changes(transaction: Transaction, actor: Actor, clock: Clock) -> int:
    """Give running plans the appraiser whose first day has come meanwhile; return how many.

    Only where post and unit are the plan's own: another post needs a transfer, which splits.
    """
    session, today = transaction.session, clock.today()
    plans = {
        plan.employee_id: plan
        for plan in session.scalars(
            select(PlanRow).where(
                PlanRow.year == today.year,
                PlanRow.starts <= today,
                PlanRow.ends >= today,
                PlanRow.status != PlanStatus.CLOSED,
            )
        )
    }
    if not plans:
        return 0
    changed = 0
    for employee, post, _unit in session.execute(in_force(today)):
        plan = plans.get(employee.id)
        if plan is None or post is None or post.appraiser_id in (None, plan.appraiser_id):
            continue
        same = post.position == plan.position and post.unit_id == plan.unit_id
        if same and post.valid_from > plan.starts:
            appraiser = session.get_one(EmployeeRow, post.appraiser_id)
            _switch_plan(transaction, clock, actor, plan, appraiser, post.appraiser_capacity)
            changed += 1
    return changed


def _switch_plans(
    transaction: Transaction,
    actor: Actor,
    employee_ids: Sequence[str],
    appraiser: EmployeeRow,
    capacity: Capacity,
    first_day: date,
    clock: Clock,
) -> list[PlanBefore]:
    query = select(PlanRow).where(
        PlanRow.employee_id.in_(list(employee_ids)),
        PlanRow.ends >= first_day,
        PlanRow.successor_id.is_(None),
        PlanRow.status != PlanStatus.CLOSED,
        PlanRow.appraiser_id != appraiser.id,
    )
    plans = transaction.session.scalars(query).all()
    return [_switch_plan(transaction, clock, actor, plan, appraiser, capacity) for plan in plans]


def _switch_plan(
    transaction: Transaction,
    clock: Clock,
    actor: Actor,
    plan: PlanRow,
    appraiser: EmployeeRow,
    capacity: Capacity,
) -> PlanBefore:
    session = transaction.session
    earlier, earlier_capacity = plan.appraiser_id, plan.appraiser_capacity
    signed = []
    query = select(EvaluationRow).where(
        EvaluationRow.plan_id == plan.id,
        EvaluationRow.status.in_(DECIDED_STATUSES),
        EvaluationRow.signer_id.is_(None),
    )
    for row in session.scalars(query).all():
        row.signer_id, row.signer_capacity = earlier, earlier_capacity
        signed.append(row.id)
    if plan.status is PlanStatus.APPROVED:
        # What was signed prints with the earlier appraiser ever after.
        keep_current_version(transaction, clock, plan)
    amendment = open_amendment(session, plan.id)
    if amendment is not None:
        amendment.appraiser_id, amendment.appraiser_capacity = appraiser.id, capacity
    plan.appraiser_id, plan.appraiser_capacity = appraiser.id, capacity
    plan.revision += 1
    sentence = f"Penilai menjadi {appraiser.name}; yang sudah final tetap"
    _add_event(transaction, plan, actor, sentence)
    return PlanBefore(plan.id, earlier, earlier_capacity, tuple(signed), plan.revision)


def _switch_back(session: Session, plan: PlanRow, before: PlanBefore) -> None:
    plan.appraiser_id, plan.appraiser_capacity = before.appraiser_id, before.capacity
    amendment = open_amendment(session, plan.id)
    if amendment is not None:
        amendment.appraiser_id = before.appraiser_id
        amendment.appraiser_capacity = before.capacity
    plan.revision += 1
    query = select(EvaluationRow).where(EvaluationRow.id.in_(before.signed))
    for row in session.scalars(query):
        row.signer_id = row.signer_capacity = None


def _add_event(transaction: Transaction, plan: PlanRow, actor: Actor, sentence: str) -> None:
    transaction.session.add(
        PlanEventRow(
            plan_id=plan.id,
            happened_at=transaction.now,
            actor_name=actor.name,
            sentence=sentence,
        )
    )


def _same_post(
    current: AssignmentRow, appraiser_id: str, capacity: Capacity, first_day: date
) -> AssignmentForm:
    return AssignmentForm(
        position=current.position,
        position_type=current.position_type,
        unit_id=current.unit_id,
        valid_from=first_day,
        appraiser_id=appraiser_id,
        appraiser_capacity=capacity,
        capacity=current.capacity,
        functional_level=current.functional_level,
        job_class=current.job_class,
        leads_unit=current.leads_unit,
        valid_to=current.valid_to,
    )


def _kept(row: AssignmentRow) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in AssignmentRow.__table__.columns}


def _names(session: Session, ids: Iterable[str]) -> list[str]:
    query = select(EmployeeRow.name).where(EmployeeRow.id.in_(list(ids)))
    return sorted(session.scalars(query))


def _listed(names: Sequence[str]) -> str:
    if len(names) <= _MOST_NAMED:
        return listing(list(names))
    return f"{', '.join(names[:_MOST_NAMED])}, dan {len(names) - _MOST_NAMED} orang lain"
