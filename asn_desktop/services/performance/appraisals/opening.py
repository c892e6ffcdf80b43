"""Opening the evaluation of an approved plan, on first use by either side."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.terms import EvaluationScope, EvaluationStatus, PlanStatus
from asn_desktop.services.access.rights import require_person
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine, period_line
from asn_desktop.services.performance.appraisals.editing import is_appraiser
from asn_desktop.store.tables import EvaluationRow, PlanRow

EVALUATED_STATUSES = frozenset({PlanStatus.APPROVED, PlanStatus.CLOSED})


def open_evaluation(office: Office, actor: Actor, plan_id: str, period_id: str) -> str:
    """Return the evaluation of a plan in a period, made when it is not there yet.

    Raises:
        NotAllowed: neither the person appraised nor the appraiser.
        DomainError: the plan is not approved or does not touch the period, or the period has
            not begun.
    """
    with office.read() as session:
        plan = _plan(session, plan_id)
        if not is_appraiser(actor, plan):
            require_person(actor, plan.employee_id, "dibuka oleh pegawai dan penilainya")
        existing = existing_evaluations(session, [plan_id], period_id).get(plan_id)
        if existing is not None:
            return existing.id
        period = period_line(session, period_id)
    _check(office, plan, period)
    with office.write(actor, f"Membuka evaluasi {period.label} {period.year}") as transaction:
        # Somebody else may have opened it since it was looked for.
        found = existing_evaluations(transaction.session, [plan_id], period_id).get(plan_id)
        row = found or _new_evaluation(transaction.session, plan_id, period_id)
        transaction.subject_id = row.id
        return row.id


def open_missing(office: Office, actor: Actor, plan_ids: Iterable[str], period: PeriodLine) -> None:
    """Open the evaluations of several approved plans in one transaction; none when all exist."""
    wanted = list(plan_ids)
    with office.read() as session:
        known = existing_evaluations(session, wanted, period.id)
    if not wanted or len(known) == len(wanted) or period.starts > office.clock.today():
        return
    sentence = f"Membuka evaluasi {period.label} {period.year}"
    with office.write(actor, sentence, subject_id=period.id) as transaction:
        known = existing_evaluations(transaction.session, wanted, period.id)
        for plan_id in wanted:
            if plan_id not in known:
                _new_evaluation(transaction.session, plan_id, period.id)


def existing_evaluations(
    session: Session, plan_ids: Iterable[str], period_id: str
) -> dict[str, EvaluationRow]:
    """Return evaluations of plans in a period by plan."""
    query = select(EvaluationRow).where(
        EvaluationRow.period_id == period_id, EvaluationRow.plan_id.in_(list(plan_ids))
    )
    return {row.plan_id: row for row in session.scalars(query)}


def covers(plan: PlanRow, period: PeriodLine) -> bool:
    """Tell whether a plan is in force on some day of a period.

    The year as a whole is evaluated on the last plan only: the one before a transfer has the
    evaluations of its own periods.
    """
    if period.scope is EvaluationScope.ANNUAL and plan.successor_id is not None:
        return False
    return plan.starts <= period.ends and plan.ends >= period.starts


def _plan(session: Session, plan_id: str) -> PlanRow:
    plan = session.get(PlanRow, plan_id)
    if plan is None:
        raise DomainError("SKP ini tidak ada lagi. Kembali ke daftar, lalu pilih yang lain.")
    return plan


def _check(office: Office, plan: PlanRow, period: PeriodLine) -> None:
    if plan.status not in EVALUATED_STATUSES:
        raise DomainError(
            f"SKP ini masih berstatus {plan.status.label}. "
            "Evaluasi dapat dibuka setelah SKP disetujui penilai."
        )
    if plan.year != period.year or not covers(plan, period):
        raise DomainError(
            f"SKP ini tidak berlaku pada {period.label} {period.year}. Pilih periode lain."
        )
    if period.starts > office.clock.today():
        raise DomainError(
            f"{period.label} {period.year} belum mulai. "
            f"Evaluasinya dapat dibuka mulai {date_long(period.starts)}."
        )


def _new_evaluation(session: Session, plan_id: str, period_id: str) -> EvaluationRow:
    row = EvaluationRow(plan_id=plan_id, period_id=period_id, status=EvaluationStatus.OPEN)
    session.add(row)
    return row
