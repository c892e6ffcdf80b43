"""Storing pasted results in one step, and taking them back in one."""

from collections.abc import Sequence

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import in_words
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.editing import plan_for_editing
from asn_desktop.services.performance.plans.inputs import ResultInput
from asn_desktop.services.performance.plans.results import append_results, remove_result
from asn_desktop.store.tables import PlannedResultRow


def paste_results(
    office: Office,
    actor: Actor,
    plan_id: str,
    contents: Sequence[ResultInput],
    *,
    expected_revision: int | None = None,
) -> tuple[str, ...]:
    """Add pasted results at the end of a plan, all or none, and return their ids.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: there is nothing to paste, or a text does not pass.
    """
    if not contents:
        raise DomainError("Tidak ada hasil kerja untuk ditempel.")
    deed = f"Menempel {len(contents)} hasil kerja"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        return append_results(plan, contents)


def take_back_pasted(
    office: Office,
    actor: Actor,
    plan_id: str,
    result_ids: Sequence[str],
    *,
    expected_revision: int | None = None,
) -> int:
    """Delete pasted results that are still there; return how many.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: somebody supports one of them already.
    """
    deed = f"Mengurungkan tempelan {in_words(len(result_ids)).lower()} hasil kerja"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        there = [key for key in result_ids if plan.session.get(PlannedResultRow, key) is not None]
        for key in there:
            remove_result(plan, key)
        return len(there)
