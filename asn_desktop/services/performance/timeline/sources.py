"""Where the lines of a timeline come from: one function for each kind, one query each."""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from asn_desktop.services.context import Office
from asn_desktop.services.performance.timeline.views import EventKind, TimelineEvent
from asn_desktop.store.tables import (
    ActivityReviewRow,
    AssessmentPeriodRow,
    AuditEntryRow,
    DialogueRow,
    EmployeeRow,
    EvaluationRow,
    EvaluationVersionRow,
    EvidenceRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
    PlanVersionRow,
    ReviewParticipantRow,
)


@dataclass(frozen=True, slots=True)
class Year:
    """Whose year it is, with what was read for all kinds.

    Attributes:
        plan_ids: the person's plans of the year.
        evaluations: period in words by evaluation.
        rows: the evaluations themselves.
        is_own: whether the person looks; then evaluations open where they are filled in.
    """

    employee_id: str
    year: int
    years: tuple[int, ...]
    plan_ids: tuple[str, ...]
    evaluations: dict[str, str]
    rows: tuple[EvaluationRow, ...]
    is_own: bool

    @property
    def evaluation_route(self) -> str:
        """The page on which this reader looks at an evaluation."""
        return "realization" if self.is_own else "appraisal"


def load_year(session: Session, employee_id: str, year: int, *, is_own: bool) -> Year:
    """Return the plans and evaluations of somebody's year."""
    plans = session.execute(
        select(PlanRow.id, PlanRow.year).where(PlanRow.employee_id == employee_id)
    ).all()
    ids = tuple(key for key, of_year in plans if of_year == year)
    found = session.execute(
        select(EvaluationRow, AssessmentPeriodRow.short_label)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(EvaluationRow.plan_id.in_(ids))
    ).all()
    return Year(
        employee_id=employee_id,
        year=year,
        years=tuple(sorted({of_year for _key, of_year in plans} | {year}, reverse=True)),
        plan_ids=ids,
        evaluations={row.id: label for row, label in found},
        rows=tuple(row for row, _label in found),
        is_own=is_own,
    )


def plan_events(session: Session, office: Office, facts: Year) -> list[TimelineEvent]:
    """Return the steps of the plans: handed in, sent back, approved."""
    rows = session.scalars(select(PlanEventRow).where(PlanEventRow.plan_id.in_(facts.plan_ids)))
    return [
        TimelineEvent(
            key=row.id,
            kind=EventKind.PLAN,
            moment=_local(office, row.happened_at),
            title=row.sentence,
            about="",
            detail=row.reason,
            person=row.actor_name,
            route="plan",
            arguments={"plan_id": row.plan_id},
        )
        for row in rows
    ]


def plan_version_events(session: Session, office: Office, facts: Year) -> list[TimelineEvent]:
    """Return the approved versions of the plans."""
    query = select(
        PlanVersionRow.id,
        PlanVersionRow.plan_id,
        PlanVersionRow.version,
        PlanVersionRow.approved_at,
        PlanVersionRow.reason,
    ).where(PlanVersionRow.plan_id.in_(facts.plan_ids))
    return [
        TimelineEvent(
            key=key,
            kind=EventKind.VERSION,
            moment=_local(office, approved_at),
            title=f"SKP versi {version} berlaku",
            about="",
            detail=reason,
            person="",
            route="plan",
            arguments={"plan_id": plan_id},
        )
        for key, plan_id, version, approved_at, reason in session.execute(query)
    ]


def action_plan_events(session: Session, office: Office, facts: Year) -> list[TimelineEvent]:
    """Return the days on which somebody wrote the action plans, one line for each day."""
    query = (
        select(
            AuditEntryRow.number,
            AuditEntryRow.happened_at,
            AuditEntryRow.actor_name,
            AuditEntryRow.sentence,
            AuditEntryRow.subject_id,
        )
        .where(
            AuditEntryRow.subject_id.in_(facts.plan_ids),
            func.lower(AuditEntryRow.sentence).like("%rencana aksi%"),
        )
        .order_by(AuditEntryRow.number)
    )
    of_day: dict[tuple[str | None, date, str], TimelineEvent] = {}
    for row in session.execute(query):
        moment = _local(office, row.happened_at)
        # Every field is stored by itself: a day's typing is one thing that happened.
        of_day[(row.subject_id, moment.date(), row.actor_name)] = TimelineEvent(
            key=f"audit/{row.number}",
            kind=EventKind.ACTION_PLAN,
            moment=moment,
            title=row.sentence,
            about="",
            detail="",
            person=row.actor_name,
            route="action_plan",
            arguments={"plan_id": row.subject_id or ""},
        )
    return list(of_day.values())


def dialogue_events(session: Session, office: Office, facts: Year) -> list[TimelineEvent]:
    """Return the performance dialogues."""
    query = (
        select(DialogueRow, EmployeeRow.name)
        .join(EmployeeRow, EmployeeRow.id == DialogueRow.appraiser_id)
        .where(DialogueRow.plan_id.in_(facts.plan_ids))
    )
    return [
        TimelineEvent(
            key=row.id,
            kind=EventKind.DIALOGUE,
            moment=_midnight(row.held_on),
            title=f"Dialog kinerja: {row.topic}" if row.topic else "Dialog kinerja",
            about=row.stage.label,
            detail=row.agreements,
            person=appraiser,
            route="dialogue",
            arguments={"dialogue_id": row.id},
        )
        for row, appraiser in session.execute(query)
    ]


def evidence_events(session: Session, office: Office, facts: Year) -> list[TimelineEvent]:
    """Return the pieces of evidence."""
    query = (
        select(
            EvidenceRow.id,
            EvidenceRow.evaluation_id,
            EvidenceRow.name,
            EvidenceRow.added_at,
            PlannedResultRow.text,
        )
        .join(PlannedResultRow, PlannedResultRow.id == EvidenceRow.result_id)
        .where(EvidenceRow.evaluation_id.in_(list(facts.evaluations)))
    )
    return [
        TimelineEvent(
            key=key,
            kind=EventKind.EVIDENCE,
            moment=_local(office, added_at),
            title=f"Bukti {facts.evaluations[evaluation_id]}: {name}",
            about=" ".join(result.split()),
            detail="",
            person="",
            route=facts.evaluation_route,
            arguments={"evaluation_id": evaluation_id},
        )
        for key, evaluation_id, name, added_at, result in session.execute(query)
    ]


def evaluation_events(session: Session, office: Office, facts: Year) -> list[TimelineEvent]:
    """Return when evaluations were handed in, decided and delivered."""
    events = []
    for row in facts.rows:
        words = facts.evaluations[row.id]
        delivered = _midnight(row.delivered_on) if row.delivered_on else None
        steps = (
            ("submitted", row.submitted_at, f"Realisasi {words} diajukan"),
            ("finalized", row.finalized_at, f"Penilaian {words} ditetapkan penilai"),
            ("delivered", delivered, f"Hasil penilaian {words} diterima pegawai"),
        )
        events += [
            TimelineEvent(
                key=f"{row.id}/{step}",
                kind=EventKind.EVALUATION,
                moment=moment if moment.tzinfo is None else _local(office, moment),
                title=title,
                about=words,
                detail="",
                person="",
                route=facts.evaluation_route,
                arguments={"evaluation_id": row.id},
            )
            for step, moment, title in steps
            if moment is not None
        ]
    return events


def evaluation_version_events(session: Session, office: Office, facts: Year) -> list[TimelineEvent]:
    """Return the signed versions of evaluations that were opened again."""
    query = select(
        EvaluationVersionRow.id,
        EvaluationVersionRow.evaluation_id,
        EvaluationVersionRow.version,
        EvaluationVersionRow.reopened_at,
        EvaluationVersionRow.reopened_by,
        EvaluationVersionRow.reason,
    ).where(
        EvaluationVersionRow.evaluation_id.in_(list(facts.evaluations)),
        EvaluationVersionRow.reopened_at.is_not(None),
    )
    return [
        TimelineEvent(
            key=key,
            kind=EventKind.VERSION,
            moment=_local(office, reopened_at),
            title=f"Penilaian {facts.evaluations[evaluation_id]} versi {version} dibuka kembali",
            about=facts.evaluations[evaluation_id],
            detail=reason,
            person=reopened_by,
            route=facts.evaluation_route,
            arguments={"evaluation_id": evaluation_id},
        )
        for key, evaluation_id, version, reopened_at, reopened_by, reason in session.execute(query)
        if reopened_at is not None
    ]


def review_events(session: Session, office: Office, facts: Year) -> list[TimelineEvent]:
    """Return the reviews of activities that the person took part in."""
    writer = aliased(EmployeeRow)
    query = (
        select(ActivityReviewRow, writer.name)
        .join(ReviewParticipantRow, ReviewParticipantRow.review_id == ActivityReviewRow.id)
        .join(writer, writer.id == ActivityReviewRow.writer_id)
        .where(
            ReviewParticipantRow.employee_id == facts.employee_id,
            ActivityReviewRow.held_on.between(date(facts.year, 1, 1), date(facts.year, 12, 31)),
        )
    )
    return [
        TimelineEvent(
            key=row.id,
            kind=EventKind.REVIEW,
            moment=_midnight(row.held_on),
            title=f"Tinjauan kegiatan: {row.activity or 'tanpa nama'}",
            about="",
            detail=row.went_well,
            person=name,
            route="review",
            arguments={"review_id": row.id},
        )
        for row, name in session.execute(query)
    ]


def _local(office: Office, moment: datetime) -> datetime:
    local = office.clock.local(moment)
    return (local or moment).replace(tzinfo=None)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
