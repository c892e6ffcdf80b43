"""Two people in one plan: changes of different places go together, of the same place do not."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import ConflictError
from asn_desktop.services.context import check_revision
from asn_desktop.services.performance.plans.undo.naming import Change, main_field, place_name
from asn_desktop.store.tables import PlanRow, PlanStepRow


class SamePlaceError(ConflictError):
    """Somebody else changed the same field since the screen was read; nothing was stored.

    Attributes:
        place: the field in words.
        mine, theirs: both texts; "" for empty.
        who: who changed it.
    """

    def __init__(self, place: str, mine: str, theirs: str, who: str) -> None:
        super().__init__(f"{who} baru saja mengubah {place}. Pilih isian mana yang dipakai.")
        self.place = place
        self.mine = mine
        self.theirs = theirs
        self.who = who


@dataclass(frozen=True, slots=True)
class OtherChange:
    """One change by somebody else since the screen was read."""

    who: str
    change: Change


def changes_since(session: Session, plan: PlanRow, expected: int | None) -> tuple[OtherChange, ...]:
    """Count the plan's revision up and return what changed since the expected one.

    Raises:
        ConflictError: the plan was submitted, decided or otherwise moved on since.
    """
    if expected is None or plan.revision == expected:
        check_revision(plan, None)
        return ()
    query = (
        select(PlanStepRow)
        .where(PlanStepRow.plan_id == plan.id, PlanStepRow.revision > expected)
        .order_by(PlanStepRow.id)
    )
    steps = session.scalars(query).all()
    seen = {step.revision for step in steps}
    if seen != set(range(expected + 1, plan.revision + 1)):
        # Not only content was changed: the whole plan may stand differently now.
        check_revision(plan, expected)
    check_revision(plan, None)
    return tuple(
        OtherChange(step.actor_name, change)
        for step in steps
        for change in json.loads(step.changes)
    )


def refuse_same_place(
    session: Session, others: Sequence[OtherChange], mine: Sequence[Change]
) -> None:
    """Refuse a change of a field that somebody else changed since the screen was read.

    Raises:
        SamePlaceError: with both texts; the transaction must be rolled back.
    """
    for change in mine:
        for other in others:
            if _meets(change, other.change):
                before, after = change["fields"].get(main_field(change), (None, None))
                is_gone = change["action"] == "deleted"
                raise SamePlaceError(
                    place_name(session, change),
                    "" if is_gone else str(after or ""),
                    str((after if is_gone else before) or ""),
                    other.who,
                )


def _meets(mine: Change, other: Change) -> bool:
    if (mine["table"], mine["id"]) != (other["table"], other["id"]):
        return False
    if "deleted" in (mine["action"], other["action"]):
        return True
    changed = [
        name
        for name, (before, after) in mine["fields"].items()
        if name in other["fields"] and before != after
    ]
    return bool(changed)
