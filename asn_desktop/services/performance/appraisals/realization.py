"""The employee's part: realisation, self-assessment, and handing in."""

from decimal import Decimal

from sqlalchemy import select

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.evaluation_rules import (
    EvaluationAction,
    gap_summary,
    next_status,
)
from asn_desktop.domain.performance.targets import parse_target
from asn_desktop.domain.performance.terms import CoreValue, Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.editing import employee_edit
from asn_desktop.services.performance.appraisals.reading import view_in
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import IndicatorRow, RealizationRow

LONGEST_REALIZATION = 400
LONGEST_NOTE = 4_000


def set_realization(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    indicator_id: str,
    text: str,
    expected_revision: int | None = None,
) -> None:
    """Keep what was reached on an indicator, as typed and, where it is a number, as a number.

    Raises:
        NotAllowed: somebody else's evaluation.
        DomainError: longer than 400 characters (field "realization"), handed in, or final.
        ConflictError: the evaluation changed since it was read.
    """
    bare = checked_text(
        text, LONGEST_REALIZATION, what="Realisasi", field="realization", required=False
    )
    with employee_edit(
        office, actor, evaluation_id, "Mengisi realisasi", expected_revision
    ) as edit:
        indicator = edit.indicator(indicator_id)
        query = select(RealizationRow).where(
            RealizationRow.evaluation_id == evaluation_id,
            RealizationRow.indicator_id == indicator_id,
        )
        row = edit.session.scalars(query).one_or_none()
        if row is None:
            if not bare:
                return
            row = RealizationRow(evaluation_id=evaluation_id, indicator_id=indicator_id)
            edit.session.add(row)
        row.text = bare
        row.value = _measured(bare, indicator)


def set_self_rating(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    subject: str | CoreValue,
    rating: Rating | None,
    expected_revision: int | None = None,
) -> None:
    """Keep the employee's own view of a result (its id) or of a core value.

    Raises:
        As `set_realization`.
    """
    with employee_edit(
        office, actor, evaluation_id, "Menilai diri sendiri", expected_revision
    ) as edit:
        if isinstance(subject, CoreValue):
            edit.behavior_review(subject).self_rating = rating
        else:
            edit.result_review(subject).self_rating = rating


def set_self_note(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    subject: str | CoreValue,
    note: str,
    expected_revision: int | None = None,
) -> None:
    """Keep the employee's note on a result (its id) or on a core value.

    Raises:
        As `set_realization`.
    """
    bare = checked_text(note, LONGEST_NOTE, what="Catatan", field="self_note", required=False)
    with employee_edit(
        office, actor, evaluation_id, "Mencatat penilaian diri", expected_revision
    ) as edit:
        if isinstance(subject, CoreValue):
            edit.behavior_review(subject).self_note = bare
        else:
            edit.result_review(subject).self_note = bare


def submit_evaluation(
    office: Office, actor: Actor, evaluation_id: str, expected_revision: int | None = None
) -> None:
    """Hand the evaluation to the appraiser; from then on the employee's part is closed.

    Raises:
        NotAllowed: somebody else's evaluation.
        DomainError: realisations are missing, it is handed in already, or final.
        ConflictError: the evaluation changed since it was read.
    """
    with employee_edit(
        office, actor, evaluation_id, "Mengirim realisasi ke penilai", expected_revision
    ) as edit:
        gaps = view_in(edit.session, office, actor, edit.evaluation, edit.plan).filling_gaps
        if gaps:
            raise DomainError(gap_summary(gaps, "realisasi dikirim"), field=gaps[0].field)
        edit.evaluation.status = next_status(edit.evaluation.status, EvaluationAction.SUBMIT)
        edit.evaluation.submitted_at = edit.transaction.now
        edit.evaluation.return_reason = ""
        edit.add_event(actor, f"Realisasi {edit.period.label} dikirim ke penilai")


def _measured(text: str, indicator: IndicatorRow) -> Decimal | None:
    # The same reading as for targets, so that "17 menit" is measured against "≤ 15 menit".
    if not text or indicator.target_value is None:
        return None
    read = parse_target(text, indicator.unit)
    return read.value if read.high is None else None
