"""Plans that wait for their owner or their appraiser."""

from collections.abc import Iterator, Sequence
from datetime import date

from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor
from asn_desktop.services.inbox.items import InboxItem, InboxKind, names_of
from asn_desktop.services.performance.plans.views import PlanLine


def own_plan(actor: Actor, plans: Sequence[PlanLine], year: int, due: date) -> Iterator[InboxItem]:
    """Yield the own plan while it is to be written or mended."""
    own = [line for line in plans if line.employee_id == actor.employee_id and not line.exempt]
    wording = {
        None: (f"Susun SKP {year}", "Belum dibuat", "Susun"),
        PlanStatus.DRAFT: (f"Lengkapi dan ajukan SKP {year}", "Masih draf", "Lengkapi"),
        PlanStatus.RETURNED: (f"Perbaiki SKP {year}", "Dikembalikan penilai", "Perbaiki"),
    }
    for line in own:
        if line.status in wording:
            title, caption, action = wording[line.status]
            if line.is_amendment:
                title = f"Selesaikan perubahan SKP {year} (versi {line.version})"
            arguments = {"plan_id": line.plan_id} if line.plan_id else {}
            yield InboxItem(
                InboxKind.OWN_PLAN,
                title,
                caption,
                False,
                None if line.is_amendment else due,
                action,
                "plan",
                arguments,
            )


def plans_to_approve(
    actor: Actor, plans: Sequence[PlanLine], year: int, due: date
) -> Iterator[InboxItem]:
    """Yield the plans that wait for the actor's approval, as one row."""
    if not may(actor, Right.APPROVE_PLANS):
        return
    waiting = [line for line in plans if line.status is PlanStatus.SUBMITTED and line.can_decide]
    if not waiting:
        return
    first, rest = waiting[0], waiting[1:]
    title = f"Periksa {'perubahan ' if first.is_amendment else ''}SKP {year} — {first.name}"
    route, arguments = "plan", {"plan_id": first.plan_id}
    if rest:
        title = f"Periksa SKP {year} — {len(waiting)} pegawai"
        route, arguments = "plans", {}
    yield InboxItem(
        InboxKind.APPROVE_PLANS,
        title,
        names_of([line.name for line in waiting]) if rest else "Diajukan dan menunggu Anda",
        True,
        due,
        "Lihat daftar" if rest else "Periksa",
        route,
        arguments,
        len(waiting),
    )
