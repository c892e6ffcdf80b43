"""Handing the signed evaluation over: the day of receipt, and that the employee has it."""

from datetime import date

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.evaluation_rules import EvaluationAction, next_status
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.performance.appraisals.decisions.rights import (
    hands_over,
    records_receipts,
)
from asn_desktop.services.performance.appraisals.editing import Edit, evaluation_edit
from asn_desktop.services.performance.objections.clocks import check_closable


def deliver_evaluation(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    delivered_on: date | None = None,
    expected_revision: int | None = None,
) -> None:
    """Record that the employee received the signed evaluation; today when no day is given.

    Raises:
        NotAllowed: neither the appraiser nor the personnel operator.
        DomainError: not signed yet, delivered already, or a day before signing or in the future
            (field "delivered_on").
        ConflictError: the evaluation changed since it was read.
    """
    with evaluation_edit(
        office, actor, evaluation_id, "Menyerahkan hasil penilaian", expected_revision
    ) as edit:
        if not hands_over(actor, edit.plan):
            raise NotAllowed("Hasil penilaian diserahkan oleh penilai atau operator kepegawaian.")
        following = next_status(edit.evaluation.status, EvaluationAction.DELIVER)
        day = delivered_on or office.clock.today()
        _check_day(office, edit, day, "delivered_on")
        edit.evaluation.status = following
        edit.evaluation.delivered_on = day
        edit.add_event(actor, f"Penilaian {edit.period.label} diserahkan {date_long(day)}")


def acknowledge_evaluation(
    office: Office, actor: Actor, evaluation_id: str, expected_revision: int | None = None
) -> None:
    """Let the employee say under the own sign-in that the result was received.

    Raises:
        NotAllowed: somebody else.
        DomainError: not delivered yet, or acknowledged already.
        ConflictError: the evaluation changed since it was read.
    """
    with evaluation_edit(
        office, actor, evaluation_id, "Menerima hasil penilaian", expected_revision
    ) as edit:
        if actor is not PROGRAM and actor.employee_id != edit.plan.employee_id:
            raise NotAllowed("Tanda terima ini hanya dapat diberikan pegawai yang dinilai.")
        _acknowledge(actor, edit, office.clock.today(), None)


def record_signed_receipt(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    signed_on: date,
    expected_revision: int | None = None,
) -> None:
    """Record the receipt that the employee signed on paper.

    Raises:
        NotAllowed: not the personnel operator, or the operator's own evaluation.
        DomainError: not delivered yet, acknowledged already, or a day before delivery or in the
            future (field "signed_on").
        ConflictError: the evaluation changed since it was read.
    """
    with evaluation_edit(
        office, actor, evaluation_id, "Mencatat tanda terima", expected_revision
    ) as edit:
        if not records_receipts(actor, edit.plan):
            raise NotAllowed("Tanda terima kertas dicatat oleh operator kepegawaian.")
        _check_day(office, edit, signed_on, "signed_on")
        _acknowledge(actor, edit, signed_on, actor.name)


def close_evaluation(
    office: Office, actor: Actor, evaluation_id: str, expected_revision: int | None = None
) -> None:
    """Make an acknowledged evaluation final: the days for an objection have passed.

    Raises:
        NotAllowed: neither the appraiser nor the personnel operator.
        DomainError: not acknowledged yet, or the employee can still object.
        ConflictError: the evaluation changed since it was read.
    """
    with evaluation_edit(
        office, actor, evaluation_id, "Menutup penilaian", expected_revision
    ) as edit:
        if not hands_over(actor, edit.plan):
            raise NotAllowed("Penilaian ditutup oleh penilai atau operator kepegawaian.")
        following = next_status(edit.evaluation.status, EvaluationAction.CLOSE)
        check_closable(edit.session, office, edit.evaluation)
        edit.evaluation.status = following
        edit.add_event(actor, f"Penilaian {edit.period.label} ditutup tanpa keberatan")


def _acknowledge(actor: Actor, edit: Edit, day: date, recorder: str | None) -> None:
    following = next_status(edit.evaluation.status, EvaluationAction.ACKNOWLEDGE)
    edit.evaluation.status = following
    edit.evaluation.acknowledged_on = day
    edit.evaluation.acknowledged_by = recorder
    how = "tanda terima kertas" if recorder else "pegawai sendiri"
    edit.add_event(actor, f"Penilaian {edit.period.label} diterima {date_long(day)} ({how})")


def _check_day(office: Office, edit: Edit, day: date, field: str) -> None:
    if day > office.clock.today():
        raise DomainError(
            f"Tanggal {date_long(day)} belum tiba. Isi tanggal terimanya.", field=field
        )
    signed = office.clock.local(edit.evaluation.finalized_at)
    earliest = edit.evaluation.delivered_on or (signed.date() if signed else day)
    if day < earliest:
        raise DomainError(
            f"Tanggal {date_long(day)} sebelum {date_long(earliest)}, saat hasilnya "
            "ditandatangani atau diserahkan. Periksa tanggalnya.",
            field=field,
        )
