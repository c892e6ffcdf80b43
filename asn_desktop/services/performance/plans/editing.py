"""The one way into a plan's content: lock, right, revision, audit sentence."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.terms import Approach, PlanTemplate
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.performance.plans.rights import load_plan, require_editor
from asn_desktop.services.performance.plans.undo.conflicts import (
    OtherChange,
    changes_since,
    refuse_same_place,
)
from asn_desktop.services.performance.plans.undo.steps import content_changes, keep_step
from asn_desktop.store.prepared import Prepared
from asn_desktop.store.tables import AmendmentRow, EmployeeRow, PlanRow

_NAME = Prepared(select(EmployeeRow.name).where(EmployeeRow.id == bindparam("employee")))


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """A plan inside a running write transaction."""

    transaction: Transaction
    row: PlanRow

    @property
    def session(self) -> Session:
        """The session of the transaction."""
        return self.transaction.session


@contextmanager
def plan_for_editing(
    office: Office,
    actor: Actor,
    plan_id: str,
    deed: str,
    expected_revision: int | None,
) -> Iterator[OpenPlan]:
    """Open one write transaction on a plan that the actor may edit.

    Args:
        office: the open office.
        actor: the owner of the plan.
        plan_id: the plan.
        deed: the audit sentence's beginning, such as "Menambah hasil kerja".
        expected_revision: the revision the screen shows, or None to skip the check.

    Raises:
        NotAllowed: the plan is somebody else's.
        DomainError: the plan is gone, submitted, approved or closed.
        ConflictError: the plan moved on meanwhile, or (SamePlaceError, with both texts) somebody
            else changed the same field; changes of other fields go together.
    """
    with office.write(actor, deed, subject_id=plan_id) as transaction:
        plan = load_plan(transaction.session, plan_id)
        require_editor(actor, plan)
        others = changes_since(transaction.session, plan, expected_revision)
        transaction.sentence = f"{deed} pada {plan_name(transaction.session, plan)}"
        yield OpenPlan(transaction, plan)
        close_edit(transaction, actor, plan, others)


def close_edit(
    transaction: Transaction, actor: Actor, plan: PlanRow, others: Sequence[OtherChange]
) -> None:
    """End a change of a plan's content: refuse what meets others' changes, keep the step.

    Raises:
        SamePlaceError: somebody else changed the same field since the screen was read.
    """
    mine = content_changes(transaction)
    if others:
        refuse_same_place(transaction.session, others, mine)
    keep_step(transaction, actor, plan, mine)


def plan_name(session: Session, plan: PlanRow) -> str:
    """Return "SKP 2026 Andi Pratama, A.Md." for sentences; an amendment says which version."""
    # Not the whole person: this runs in every saved field.
    found = _NAME.run(session, {"employee": plan.employee_id})
    draft = f"perubahan ke versi {plan.version} " if isinstance(plan, AmendmentRow) else ""
    return f"{draft}SKP {plan.year} {found[0] if found else ''}".rstrip()


def change_form(
    office: Office,
    actor: Actor,
    plan_id: str,
    *,
    approach: Approach | None = None,
    template: PlanTemplate | None = None,
    expected_revision: int | None = None,
) -> None:
    """Change the approach or the form of a plan; its content stays.

    Raises:
        NotAllowed, DomainError, ConflictError: as `plan_for_editing`.
    """
    deed = "Mengubah pendekatan" if template is None else "Mengubah bentuk lembar"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        plan.row.approach = approach or plan.row.approach
        plan.row.template = template or plan.row.template
