"""Writing the weight of one main result, where the office uses weights."""

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.planning.weights import parse_weight
from asn_desktop.domain.performance.terms import ResultKind
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.performance.plans.editing import plan_for_editing
from asn_desktop.services.performance.plans.results import result_row


def set_weight(
    office: Office,
    actor: Actor,
    plan_id: str,
    result_id: str,
    text: str,
    *,
    expected_revision: int | None = None,
) -> None:
    """Write the weight of a main result as typed; an empty text takes it away.

    A total other than 100 is kept and shows as a gap: weights are typed one after the other.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: no percentage (field "weight"), an extra result, the result is gone, or the
            office uses no weights.
    """
    weight = parse_weight(text)
    deed = "Mengisi bobot hasil kerja"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        if not load_settings(plan.session).uses_weights:
            raise DomainError("Kantor ini tidak memakai bobot. Pengaturannya milik operator.")
        row = result_row(plan.session, plan_id, result_id)
        if row.kind is not ResultKind.MAIN:
            raise DomainError("Hasil kerja tambahan tidak memakai bobot.", field="weight")
        row.weight = weight
