"""What surrounds appraisals in the practice office: a reopened one, calibration, advice."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import aliased

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import EvaluationScope, EvaluationStatus, Rating
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.performance.appraisals.decisions.considering import (
    ask_consideration,
    reply_consideration,
)
from asn_desktop.services.performance.appraisals.decisions.reopening import reopen_evaluation
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.calibration.changing import (
    add_calibration_note,
    change_ratings,
)
from asn_desktop.store.tables import AssessmentPeriodRow, EmployeeRow, EvaluationRow, PlanRow

_Found = tuple[EvaluationRow, PlanRow, AssessmentPeriodRow, str]
_REASON = "Perilaku setara dengan rekan di seksi lain yang menangani loket yang sama."
_REOPENED = "Satu berkas bukti baru ditemukan setelah penilaian ditandatangani."
_NOTE = "Pola organisasi Baik diikuti. Ukuran “di atas ekspektasi” disamakan antarseksi."
_QUESTION = "Bagaimana perannya dalam tim layanan keliling?"
_REPLY = "Datang paling awal dan membantu pencatatan sampai selesai."


def add_appraisal_steps(office: Office) -> None:
    """Open one signed evaluation again and sign it anew; ask for advice about two people."""
    employee, appraiser = aliased(EmployeeRow), aliased(EmployeeRow)
    with office.read() as session:
        query = (
            select(EvaluationRow, PlanRow, AssessmentPeriodRow, appraiser.name)
            .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
            .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
            .join(employee, employee.id == PlanRow.employee_id)
            .join(appraiser, appraiser.id == PlanRow.appraiser_id)
            .where(AssessmentPeriodRow.scope == EvaluationScope.PERIODIC)
            .order_by(AssessmentPeriodRow.ends.desc(), employee.nip, EvaluationRow.id)
        )
        found = [(row, plan, period, name) for row, plan, period, name in session.execute(query)]
    by_head = {
        plan.appraiser_id: Actor(None, plan.appraiser_id, name, frozenset({Role.APPRAISER}))
        for _, plan, _, name in found
    }
    meets = (Rating.MEETS, Rating.MEETS)
    for row, plan, period, _ in found:
        final = row.status is EvaluationStatus.FINAL
        if final and (row.result_rating, row.behavior_rating) == meets:
            head = by_head[plan.appraiser_id]
            reopen_evaluation(office, PROGRAM, row.id, _REOPENED)
            # Good stays good: what the practice office counts does not move.
            change_ratings(office, head, row.id, Rating.MEETS, Rating.ABOVE, _REASON)
            finalize_evaluation(office, head, row.id)
            add_calibration_note(office, head, period.id, _NOTE)
            break
    _ask(office, [line for line in found if line[0].status is EvaluationStatus.SUBMITTED], by_head)


def _ask(office: Office, waiting: Sequence[_Found], heads: dict[str | None, Actor]) -> None:
    """Let the first be answered by a colleague, and the second still wait."""
    for place, (row, plan, _, _) in enumerate(waiting[:2]):
        colleagues = [
            other.employee_id
            for _, other, _, _ in waiting
            if other.appraiser_id == plan.appraiser_id and other.employee_id != plan.employee_id
        ]
        if not colleagues:
            continue
        key = ask_consideration(office, heads[plan.appraiser_id], row.id, colleagues[0], _QUESTION)
        if place == 0:
            adviser = Actor(None, colleagues[0], "Rekan satu tim", frozenset({Role.EMPLOYEE}))
            reply_consideration(office, adviser, key, _REPLY)
