"""Plans of the small office, put straight into the store, and evaluations brought to a state."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.targets import parse_target
from asn_desktop.domain.performance.terms import (
    Aspect,
    CoreValue,
    OrgPredicate,
    PlanStatus,
    Rating,
    ResultKind,
)
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.performance.action_plans.editing import fill_action_plan
from asn_desktop.services.performance.appraisals.opening import open_evaluation
from asn_desktop.services.performance.appraisals.organization import record_org_predicate
from asn_desktop.services.performance.appraisals.rating import (
    rate_behavior,
    rate_result,
    set_overall_behavior_rating,
    set_overall_result_rating,
)
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import (
    set_realization,
    set_self_note,
    set_self_rating,
    submit_evaluation,
)
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    BehaviorExpectationRow,
    EmployeeRow,
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
)
from tests.factories import actor_for, add_bare_plan

SITI, SRI, CAMAT, ANDI, MAYA = "Siti", "Sri", "B. Suryanto", "Andi", "Maya"


@dataclass(frozen=True, slots=True)
class Aim:
    """One indicator: aspect, words, target as typed, unit, and what will be reached."""

    aspect: Aspect
    text: str
    target: str
    unit: str
    reached: str


LEADER_RESULTS = (
    "Kepuasan masyarakat atas layanan meningkat",
    "Layanan administrasi kependudukan selesai tepat waktu",
    "Laporan layanan bulanan tertib",
)
RESULTS: tuple[tuple[ResultKind, str, int, tuple[Aim, ...]], ...] = (
    (
        ResultKind.MAIN,
        "Konsultasi layanan terjawab tuntas",
        0,
        (Aim(Aspect.QUANTITY, "konsultasi yang terjawab", "120", "konsultasi", "120"),),
    ),
    (
        ResultKind.MAIN,
        "Berkas layanan diverifikasi cepat dan benar",
        1,
        (
            Aim(Aspect.QUANTITY, "berkas layanan terverifikasi", "300", "", "318"),
            Aim(Aspect.TIME, "rata-rata selesai", "≤ 15", "menit", "17 menit"),
        ),
    ),
    (
        ResultKind.MAIN,
        "Standar pelayanan diperbarui",
        0,
        (Aim(Aspect.QUALITY, "standar yang ditetapkan", "4", "dokumen", "4"),),
    ),
    (
        ResultKind.MAIN,
        "Laporan IKM tersusun tepat waktu",
        2,
        (Aim(Aspect.TIME, "laporan diterima", "tanggal 10", "", "tanggal 9"),),
    ),
    (
        ResultKind.EXTRA,
        "Petugas jemput bola di Desa Sukasari",
        1,
        (Aim(Aspect.QUANTITY, "kunjungan terlaksana", "6", "kunjungan", "5"),),
    ),
)


def person_id(session: Session, name: str) -> str:
    """Return the id of the person whose name starts so."""
    return session.scalars(select(EmployeeRow.id).where(EmployeeRow.name.startswith(name))).one()


def period_id(office: Office, number: int) -> str:
    """Return a period of 2026: 1 to 4 for the quarters, 5 for the year."""
    with office.read() as session:
        return session.scalars(
            select(AssessmentPeriodRow.id).where(AssessmentPeriodRow.number == number)
        ).one()


def add_plan(
    office: Office, name: str, *, status: PlanStatus = PlanStatus.APPROVED, full: bool = True
) -> str:
    """Add the plan of somebody in the small office, with that person's appraiser; return its id."""
    with office.write(PROGRAM, "Menyusun SKP contoh") as transaction:
        session = transaction.session
        plan = add_bare_plan(
            session,
            name,
            status=status,
            grade="III/b",
            submitted_at=datetime(2026, 1, 20, 3, tzinfo=UTC),
            approved_at=datetime(2026, 1, 28, 3, tzinfo=UTC),
        )
        session.add(
            PlanEventRow(
                plan_id=plan.id,
                happened_at=datetime(2026, 1, 12, 3, tzinfo=UTC),
                actor_name=name,
                sentence="SKP mulai disusun",
            )
        )
        _add_results(session, plan, RESULTS if full else RESULTS[:1])
        session.add(
            BehaviorExpectationRow(
                plan_id=plan.id, core_value=CoreValue.SERVICE, text="Tanggap pada jam sibuk"
            )
        )
        return plan.id


def add_leader_plan(office: Office, name: str = SRI) -> str:
    """Add a superior's plan, whose results the staff's results support."""
    with office.write(PROGRAM, "Menyusun SKP atasan contoh") as transaction:
        session = transaction.session
        plan = add_bare_plan(session, name)
        for order, text in enumerate(LEADER_RESULTS, start=1):
            session.add(
                PlannedResultRow(plan_id=plan.id, kind=ResultKind.MAIN, sort_order=order, text=text)
            )
        return plan.id


def _add_results(session: Session, plan: PlanRow, results: tuple[object, ...]) -> None:
    parents = session.scalars(
        select(PlannedResultRow)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .where(PlanRow.employee_id == plan.appraiser_id)
        .order_by(PlannedResultRow.sort_order)
    ).all()
    for order, (kind, text, parent, aims) in enumerate(results, start=1):
        result = PlannedResultRow(
            plan_id=plan.id,
            kind=kind,
            sort_order=order,
            text=text,
            parent_result_id=parents[parent].id if parents else None,
        )
        session.add(result)
        session.flush()
        for place, aim in enumerate(aims, start=1):
            target = parse_target(aim.target, aim.unit)
            session.add(
                IndicatorRow(
                    result_id=result.id,
                    sort_order=place,
                    aspect=aim.aspect,
                    text=aim.text,
                    target_text=target.text,
                    unit=aim.unit,
                    target_value=target.value,
                    direction=target.direction,
                )
            )


def opened(office: Office, name: str = SITI, number: int = 3, **plan: object) -> str:
    """Add a plan and open its evaluation as the employee; return the evaluation's id."""
    plan_id = add_plan(office, name, **plan)
    fill_action_plan(office, actor_for(office, name), plan_id)
    return open_evaluation(office, actor_for(office, name), plan_id, period_id(office, number))


def fill_in(office: Office, evaluation_id: str, name: str = SITI) -> EvaluationView:
    """Let the employee fill in every indicator and assess himself."""
    employee = actor_for(office, name)
    view = evaluation_view(office, employee, evaluation_id)
    reached = {aim.text: aim.reached for *_, aims in RESULTS for aim in aims}
    for result in view.results:
        for indicator in result.indicators:
            set_realization(office, employee, view.id, indicator.id, reached[indicator.text])
        set_self_rating(office, employee, view.id, result.id, Rating.MEETS)
    set_self_note(
        office,
        employee,
        view.id,
        view.results[min(1, len(view.results) - 1)].id,
        "Waktu meleset di bulan Agustus karena satu loket tutup. September sudah 14 menit.",
    )
    return evaluation_view(office, employee, evaluation_id)


def submitted(office: Office, name: str = SITI, number: int = 3, **plan: object) -> str:
    """Bring an evaluation as far as the appraiser's desk; return its id."""
    evaluation_id = opened(office, name, number, **plan)
    fill_in(office, evaluation_id, name)
    submit_evaluation(office, actor_for(office, name), evaluation_id)
    return evaluation_id


def rate_everything(
    office: Office,
    appraiser: Actor,
    evaluation_id: str,
    result: Rating = Rating.MEETS,
    behavior: Rating = Rating.MEETS,
    *,
    overall: bool = True,
) -> EvaluationView:
    """Let the appraiser mark every row and set both ratings."""
    view = evaluation_view(office, appraiser, evaluation_id)
    for line in view.results:
        rate_result(office, appraiser, evaluation_id, line.id, result)
    for value in CoreValue:
        rate_behavior(office, appraiser, evaluation_id, value, behavior)
    if overall:
        set_overall_result_rating(office, appraiser, evaluation_id, result)
        set_overall_behavior_rating(office, appraiser, evaluation_id, behavior)
    return evaluation_view(office, appraiser, evaluation_id)


def record_organization(
    office: Office, number: int = 3, predicate: OrgPredicate = OrgPredicate.GOOD
) -> None:
    """Record the organisation's predicate of a period of 2026."""
    day = office.clock.today()
    record_org_predicate(office, PROGRAM, period_id(office, number), predicate, day)
