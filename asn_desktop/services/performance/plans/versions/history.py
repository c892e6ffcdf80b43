"""The versions of a plan with what each changed, for the history tab."""

from dataclasses import dataclass
from datetime import datetime

from asn_desktop.domain.performance.planning.versions import Difference, differences
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.rights import load_plan, require_sight
from asn_desktop.services.performance.plans.versions.amending import pending_differences
from asn_desktop.services.performance.plans.versions.records import (
    amended_plan_id,
    content_of,
    version_rows,
)
from asn_desktop.store.tables import AmendmentRow


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One kept version of a plan.

    Attributes:
        is_current: whether it is the one in force.
        reason: why it replaced the one before; "" for the first.
        differences: what it changed in the one before; empty for the first.
        recorded_at: when it was kept; later than `approved_at` for a version from the days
            before versions were kept.
        sha256: fingerprint of what is printed.
    """

    id: str
    version: int
    is_current: bool
    approved_at: datetime
    recorded_at: datetime
    reason: str
    differences: tuple[Difference, ...]
    sha256: str

    @property
    def was_kept_later(self) -> bool:
        """Whether it was approved before versions were kept."""
        return self.recorded_at > self.approved_at


def plan_history(office: Office, actor: Actor, plan_id: str) -> tuple[VersionLine, ...]:
    """Return the kept versions of a plan, or of the plan an amendment is about, newest first.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: there is no such plan.
    """
    with office.read() as session:
        plan = load_plan(session, plan_id)
        require_sight(actor, plan)
        original = load_plan(session, amended_plan_id(plan) or plan.id)
        rows = version_rows(session, original.id)
        contents = [content_of(row) for row in rows]
        earlier = [*contents[1:], None][: len(contents)]
        local = office.clock.zone.to_local
        return tuple(
            VersionLine(
                id=row.id,
                version=row.version,
                is_current=row.version == original.version,
                approved_at=local(row.approved_at),
                recorded_at=local(row.recorded_at),
                reason=row.reason,
                differences=differences(before, now) if before else (),
                sha256=row.sha256,
            )
            for row, now, before in zip(rows, contents, earlier, strict=True)
        )


def amendment_differences(
    office: Office, actor: Actor, amendment_id: str
) -> tuple[Difference, ...]:
    """Return what an amendment changes in the version in force; empty for a plan itself.

    Raises:
        NotAllowed: the actor may not see this plan.
        DomainError: there is no such plan.
    """
    with office.read() as session:
        amendment = load_plan(session, amendment_id)
        require_sight(actor, amendment)
        if not isinstance(amendment, AmendmentRow):
            return ()
        return pending_differences(session, office.clock, amendment)
