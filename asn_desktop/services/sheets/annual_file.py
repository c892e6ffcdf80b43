"""Everything signed about one person in one year, in order, as one file."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import EvaluationScope, PlanStatus
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.performance.plans.rights import is_owner, sees_everyone
from asn_desktop.services.sheets.evaluation import EvaluationSheet, evaluation_sheet
from asn_desktop.services.sheets.evaluation_document import EvaluationDocument, evaluation_document
from asn_desktop.services.sheets.making import require_identity, sheet_head
from asn_desktop.services.sheets.parts import SheetHead
from asn_desktop.services.sheets.plan import PlanSheet, plan_sheet
from asn_desktop.store.tables import AssessmentPeriodRow, EmployeeRow, EvaluationRow, PlanRow

_SIGNED = (PlanStatus.APPROVED, PlanStatus.CLOSED)


@dataclass(frozen=True, slots=True)
class AnnualFile:
    """The sheets of one person and year: each plan, its periods, then the year as a whole."""

    head: SheetHead
    sheets: tuple[PlanSheet | EvaluationSheet | EvaluationDocument, ...]


@dataclass(frozen=True, slots=True)
class _Paper:
    """One evaluation that is final."""

    evaluation_id: str
    is_annual: bool


def annual_file(office: Office, actor: Actor, file_id: str) -> AnnualFile:
    """Return every signed sheet of a person's year; after a transfer those of both plans.

    `file_id` is made by `annual_file_id` of the listing.

    Whoever appraises one of the plans may print all: the last appraiser sets the year's
    predicate and looks at the earlier plan for it.

    Raises:
        NotAllowed: neither the person, an appraiser of the year, leader nor operator.
        DomainError: nothing is signed yet, or the office was not set up.
    """
    employee_id, _, year_text = file_id.partition(":")
    year = int(year_text)
    with office.read() as session:
        person = session.get(EmployeeRow, employee_id)
        if person is None:
            raise DomainError("Pegawai ini tidak ada lagi. Kembali ke daftar.")
        plans = _plans(session, employee_id, year)
        _require_sight(actor, employee_id, plans)
        signed = [plan for plan in plans if plan.status in _SIGNED]
        if not signed:
            raise DomainError(
                f"Belum ada lembar {year} yang selesai untuk {person.name}. "
                "Berkas tahunan berisi SKP yang disetujui dan evaluasi yang final."
            )
        final = {plan.id: _final(session, plan.id) for plan in signed}
        identity = require_identity(session)
        name = person.name
    sheets: list[PlanSheet | EvaluationSheet | EvaluationDocument] = []
    for plan in signed:
        # The file was granted as a whole above.
        sheets.append(plan_sheet(office, PROGRAM, plan.id))
        for paper in final[plan.id]:
            sheets.append(evaluation_sheet(office, PROGRAM, paper.evaluation_id))
            if paper.is_annual:
                sheets.append(evaluation_document(office, PROGRAM, paper.evaluation_id))
    head = sheet_head(
        identity, f"BERKAS-{year}", employee_id, f"Berkas Tahunan {year}, {name}",
        person=sheets[0].employee,
    )  # fmt: skip
    return AnnualFile(head, tuple(sheets))


def _plans(session: Session, employee_id: str, year: int) -> Sequence[PlanRow]:
    query = (
        select(PlanRow)
        .where(PlanRow.employee_id == employee_id, PlanRow.year == year)
        .order_by(PlanRow.starts, PlanRow.id)
    )
    return session.scalars(query).all()


def _final(session: Session, plan_id: str) -> list[_Paper]:
    query = (
        select(EvaluationRow.id, AssessmentPeriodRow.scope)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(EvaluationRow.plan_id == plan_id, EvaluationRow.status.in_(DECIDED_STATUSES))
        .order_by(AssessmentPeriodRow.number)
    )
    return [_Paper(key, scope is EvaluationScope.ANNUAL) for key, scope in session.execute(query)]


def _require_sight(actor: Actor, employee_id: str, plans: Sequence[PlanRow]) -> None:
    if is_owner(actor, employee_id) or sees_everyone(actor):
        return
    if not any(actor.acts_for(plan.appraiser_id) for plan in plans):
        raise NotAllowed(
            "Berkas tahunan hanya dapat dicetak pegawainya, penilainya, pimpinan, dan operator."
        )
