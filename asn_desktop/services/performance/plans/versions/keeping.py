"""Keeping the version of a plan that was just approved, or was approved before."""

from asn_desktop.base.clock import Clock
from asn_desktop.services.context import PROGRAM, Transaction
from asn_desktop.services.performance.plans.reading import build_view
from asn_desktop.services.performance.plans.versions.records import (
    content_from,
    keep_version,
    version_row,
)
from asn_desktop.services.sheets.plan import assembled_sheet
from asn_desktop.store.tables import PlanRow


def keep_current_version(
    transaction: Transaction, clock: Clock, plan: PlanRow, reason: str = ""
) -> None:
    """Keep what an approved plan says now, complete as printed; nothing when it is kept already.

    A plan approved before versions were kept gets its first one the moment before it changes:
    until then nothing of what was approved can have changed but names and letterhead.
    """
    session = transaction.session
    session.flush()
    if version_row(session, plan.id, plan.version) is not None:
        return
    view = build_view(session, clock, PROGRAM, plan)
    sheet = assembled_sheet(session, view)
    keep_version(transaction, plan, sheet, content_from(view), reason)
