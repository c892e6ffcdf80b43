"""Keeping each change of a plan's content as a step that can be taken back."""

import json
from typing import Any, Final

from sqlalchemy import bindparam, delete, insert, or_, select
from sqlalchemy.orm import Session

from asn_desktop.base.identifiers import new_id
from asn_desktop.services.context import Actor, Transaction
from asn_desktop.services.performance.plans.undo.naming import CONTENT_TABLES, Change, step_name
from asn_desktop.services.performance.plans.views import UndoNames
from asn_desktop.store.prepared import Prepared
from asn_desktop.store.tables import PlanRow, PlanStepRow

MOST_STEPS: Final = 50
_FORM_FIELDS: Final = frozenset({"approach", "template"})
# Made once: building a statement costs more than running it, and both run in every saved field.
_ADD: Final = Prepared(insert(PlanStepRow))
_MINE: Final = (
    PlanStepRow.plan_id == bindparam("plan"),
    PlanStepRow.account_id == bindparam("account"),
)
_TOO_OLD: Final = (
    select(PlanStepRow.id)
    .where(*_MINE)
    .order_by(PlanStepRow.id.desc())
    .offset(MOST_STEPS)
    .limit(MOST_STEPS)
)
_DROP: Final = Prepared(
    delete(PlanStepRow).where(
        *_MINE, or_(PlanStepRow.is_undone, PlanStepRow.id.in_(_TOO_OLD.scalar_subquery()))
    )
)


def content_changes(transaction: Transaction) -> list[Change]:
    """Return what a transaction changed so far in the content of plans; it flushes first."""
    found: list[Change] = []
    for change in transaction.flush():
        if change["table"] in CONTENT_TABLES:
            found.append(change)
        elif change["table"] == PlanRow.__tablename__ and change["action"] == "changed":
            fields = {key: pair for key, pair in change["fields"].items() if key in _FORM_FIELDS}
            if fields:
                found.append({**change, "fields": fields})
    return found


def keep_step(transaction: Transaction, actor: Actor, plan: PlanRow, changes: list[Change]) -> None:
    """Keep a change of the actor as the newest step; what was taken back cannot return any more.

    Nothing is kept for the program itself, which has no account.
    """
    if not changes or actor.account_id is None:
        return
    name = step_name(transaction.session, changes)
    add_step(transaction, actor, plan, name, changes, account_id=actor.account_id)
    whose = {"plan": plan.id, "account": actor.account_id}
    _DROP.run(transaction.session, whose)


def add_step(
    transaction: Transaction,
    actor: Actor,
    plan: PlanRow,
    name: str,
    changes: list[Change],
    *,
    account_id: str | None,
) -> None:
    """Add a step's row; without an account it is only there to compare two people's changes.

    Not an ORM object: it runs in every saved field, and the audit line holds the change already.
    """
    values: dict[str, Any] = {
        "id": new_id(),
        "plan_id": plan.id,
        "account_id": account_id,
        "actor_name": actor.name,
        "happened_at": transaction.now,
        "revision": plan.revision,
        "name": name[:200],
        "changes": json.dumps(changes, ensure_ascii=False, separators=(",", ":")),
        "is_undone": False,
    }
    _ADD.run(transaction.session, values)


def undo_names(session: Session, actor: Actor, plan_id: str) -> UndoNames:
    """Return what the actor would take back next, and what would return; "" for nothing."""
    if actor.account_id is None:
        return UndoNames()
    undo, redo = newest_done(session, actor, plan_id), first_undone(session, actor, plan_id)
    return UndoNames(undo.name if undo else "", redo.name if redo else "")


def newest_done(session: Session, actor: Actor, plan_id: str) -> PlanStepRow | None:
    """Return the step that would be taken back next."""
    query = select(PlanStepRow).where(
        PlanStepRow.plan_id == plan_id,
        PlanStepRow.account_id == actor.account_id,
        PlanStepRow.is_undone.is_(False),
    )
    return session.scalars(query.order_by(PlanStepRow.id.desc()).limit(1)).first()


def first_undone(session: Session, actor: Actor, plan_id: str) -> PlanStepRow | None:
    """Return the step that would be done again next."""
    query = select(PlanStepRow).where(
        PlanStepRow.plan_id == plan_id,
        PlanStepRow.account_id == actor.account_id,
        PlanStepRow.is_undone.is_(True),
    )
    return session.scalars(query.order_by(PlanStepRow.id).limit(1)).first()
