"""Signed evaluations that wait to be handed over, received or countersigned, and advice asked."""

from collections.abc import Iterator

from sqlalchemy import Select, select

from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind, names_of
from asn_desktop.services.performance.appraisals.decisions.considering import asked_of
from asn_desktop.services.performance.appraisals.decisions.rights import may_countersign
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    EmployeeRow,
    EvaluationRow,
    PlanRow,
)


def signed_evaluations(office: Office, actor: Actor, year: int) -> Iterator[InboxItem]:
    """Yield what waits for the actor after an evaluation was rated."""
    yield from _to_hand_over(office, actor, year)
    yield from _to_receive(office, actor, year)
    yield from _to_countersign(office, actor, year)
    for line in asked_of(office, actor):
        yield InboxItem(
            InboxKind.FEEDBACK,
            f"Pertimbangan tentang {line.person.partition(',')[0]}",
            f"Diminta {line.requested_by} · {line.period}",
            False,
            None,
            "Isi",
            "considerations",
            {},
        )


def _to_hand_over(office: Office, actor: Actor, year: int) -> Iterator[InboxItem]:
    if not may(actor, Right.APPRAISE) or actor.employee_id is None:
        return
    with office.read() as session:
        query = _in_status(year, EvaluationStatus.SIGNED).where(
            PlanRow.appraiser_id.in_(actor.appraiser_ids)
        )
        found = [(row.id, name) for row, _, name in session.execute(query)]
    if found:
        yield InboxItem(
            InboxKind.APPRAISE,
            f"{len(found)} hasil penilaian belum diserahkan",
            names_of([name for _, name in found]),
            True,
            None,
            "Serahkan",
            "appraisal",
            {"evaluation_id": found[0][0]},
            len(found),
        )


def _to_receive(office: Office, actor: Actor, year: int) -> Iterator[InboxItem]:
    if actor.employee_id is None:
        return
    with office.read() as session:
        query = _in_status(year, EvaluationStatus.DELIVERED).where(
            PlanRow.employee_id == actor.employee_id
        )
        found = [row.id for row, _, _ in session.execute(query)]
    for key in found:
        yield InboxItem(
            InboxKind.OWN_REALIZATION,
            "Hasil penilaian Anda sudah diserahkan",
            "Baca hasilnya, lalu nyatakan sudah menerima",
            False,
            None,
            "Terima",
            "realization",
            {"evaluation_id": key},
        )


def _to_countersign(office: Office, actor: Actor, year: int) -> Iterator[InboxItem]:
    with office.read() as session:
        found = [
            (row.id, name)
            for row, plan, name in session.execute(_in_status(year, EvaluationStatus.RATED))
            if may_countersign(session, actor, row, plan, plan.ends)
        ]
    if found:
        yield InboxItem(
            InboxKind.APPRAISE,
            f"{len(found)} penilaian menunggu persetujuan Anda",
            names_of([name for _, name in found]),
            True,
            None,
            "Periksa",
            "appraisal",
            {"evaluation_id": found[0][0]},
            len(found),
        )


def _in_status(year: int, status: EvaluationStatus) -> Select[EvaluationRow, PlanRow, str]:
    return (
        select(EvaluationRow, PlanRow, EmployeeRow.name)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(AssessmentPeriodRow.year == year, EvaluationRow.status == status)
        .order_by(EmployeeRow.name, EvaluationRow.id)
    )
