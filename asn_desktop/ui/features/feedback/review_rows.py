"""Rows of a review: an agreement with its tick, and the line for a new one."""

from asn_desktop.services.performance.reviews.views import ReviewAgreement
from asn_desktop.ui.kit.forms.promises import Promise, PromiseEntry, PromiseRow, PromiseWords

# Alt+B stands on the deadline.
_AGREEMENT = PromiseWords(
    "agreement", "&Kesepakatan baru", "Ta&mbah", "Hapus kesepakatan", "16-10-2026"
)


def agreement_row(agreement: ReviewAgreement, *, can_edit: bool) -> PromiseRow:
    """Make the row of one agreement."""
    shown = Promise(
        agreement.text,
        agreement.person_name,
        agreement.due,
        agreement.done_on,
        agreement.is_late,
    )
    return PromiseRow(shown, _AGREEMENT, can_edit=can_edit, can_finish=can_edit)


def agreement_entry() -> PromiseEntry:
    """Make the line in which a new agreement of a participant is typed."""
    return PromiseEntry(_AGREEMENT, 3)
