"""Discussions and objections of the practice office, one in each state that is worth seeing."""

from datetime import date, datetime, time, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.objections import (
    DayKind,
    DiscussionOutcome,
    DiscussionStatus,
    ExplainingSide,
    ObjectionOutcome,
    ObjectionStatus,
    last_filing_day,
)
from asn_desktop.domain.performance.terms import EvaluationScope, EvaluationStatus
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    AssignmentRow,
    ContestedPointRow,
    DiscussionRow,
    EmployeeRow,
    EvaluationRow,
    ObjectionExplanationRow,
    ObjectionRow,
    PlannedResultRow,
    PlanRow,
)

_TEAM: Final = "Kepala Seksi Pelayanan"
_REASONS: Final = (
    "Waktu layanan dihitung termasuk 12 hari saat loket 2 ditutup untuk perbaikan. "
    "Di luar hari itu rata-ratanya 14 menit. Mohon ditinjau kembali."
)
_POINT: Final = "Hari saat loket ditutup ikut dihitung"
_EXPLANATION: Final = (
    "Benar, loket 2 ditutup 12 hari. Hari itu belum dikeluarkan dari hitungan. "
    "Saya setuju realisasi dihitung ulang."
)
_RESPONSE: Final = "Saya sependapat dengan penjelasan penilai."
_DECISION: Final = "Bukti yang dilampirkan sudah termasuk dalam penilaian. Nilai semula tetap."
_ANSWER: Final = "Saya periksa rekap loket dahulu. Mari kita bicarakan bersama datanya."
_AGREED: Final = "Rekap loket diperiksa bersama. Nilai sudah sesuai; cara menghitung dijelaskan."

_Found = tuple[EvaluationRow, EmployeeRow, EmployeeRow]


class _Writer:
    """Writes the cases of one office; lives for one call."""

    def __init__(self, office: Office, session: Session) -> None:
        self._office = office
        self._session = session
        self._today = office.clock.today()

    def moment(self, day: date) -> datetime:
        """Return a moment in the morning of a day, never in the future."""
        local = datetime.combine(day, time(9, 15), tzinfo=self._office.clock.local_now().tzinfo)
        return min(local, self._office.clock.now())

    def deliver(self, evaluation: EvaluationRow, days_ago: int, status: EvaluationStatus) -> date:
        """Let a result be received some days ago and stand in a status; return the day."""
        signed = self._office.clock.local(evaluation.finalized_at)
        day = self._today - timedelta(days=days_ago)
        received = max(day, signed.date()) if signed else day
        evaluation.delivered_on = evaluation.acknowledged_on = received
        evaluation.status = status
        return received

    def discuss(self, found: _Found, *, settled: bool) -> None:
        """Add a discussion that waits for its answer, or one that is over."""
        evaluation, _employee, appraiser = found
        status = EvaluationStatus.ACKNOWLEDGED if settled else EvaluationStatus.DISCUSSED
        received = self.deliver(evaluation, 8 if settled else 3, status)
        asked = self.moment(received + timedelta(days=1))
        row = DiscussionRow(
            evaluation_id=evaluation.id,
            status=DiscussionStatus.SETTLED if settled else DiscussionStatus.ASKED,
            started_at=asked,
            asked_at=asked,
            employee_view=_REASONS,
            answer="",
            employee_closing="",
            appraiser_view="",
            revision=1,
        )
        if settled:
            ended = self.moment(received + timedelta(days=4))
            row.answer, row.answered_by, row.answered_at = _ANSWER, appraiser.name, ended
            row.meeting_on = min(ended.date(), self._today)
            row.appraiser_view, row.outcome = _AGREED, DiscussionOutcome.UNCHANGED
            row.ended_at, row.ended_by = ended, appraiser.name
            self._note_before(row, evaluation)
        self._session.add(row)
        self._session.flush()
        self._add_point(evaluation, discussion_id=row.id)

    def object(self, found: _Found, examiner: EmployeeRow, *, decided: bool) -> None:
        """Add an objection that the superior examines, or one that is decided."""
        evaluation, employee, appraiser = found
        status = EvaluationStatus.FINAL if decided else EvaluationStatus.OBJECTED
        received = self.deliver(evaluation, 20 if decided else 7, status)
        filed = min(received + timedelta(days=4), self._today)
        row = ObjectionRow(
            evaluation_id=evaluation.id,
            status=ObjectionStatus.DECIDED if decided else ObjectionStatus.UNDER_REVIEW,
            started_at=self.moment(filed),
            reasons=_REASONS,
            filed_on=filed,
            filed_at=self.moment(filed),
            filed_by=employee.name,
            received_on=received,
            last_day=last_filing_day(received),
            day_kind=DayKind.CALENDAR,
            explainer_id=appraiser.id,
            refusal="",
            decision_reasons="",
            revision=1,
        )
        self._note_before(row, evaluation)
        if decided:
            day = min(filed + timedelta(days=6), self._today)
            row.outcome, row.decision_reasons = ObjectionOutcome.UPHELD, _DECISION
            row.decided_on, row.decided_at = day, self.moment(day)
            row.decided_by, row.decider_id = examiner.name, examiner.id
        self._session.add(row)
        self._session.flush()
        self._add_point(evaluation, objection_id=row.id)
        self._explain(row, ExplainingSide.APPRAISER, _EXPLANATION, appraiser.name, filed)
        self._explain(row, ExplainingSide.EMPLOYEE, _RESPONSE, employee.name, filed)

    def _explain(
        self, row: ObjectionRow, side: ExplainingSide, text: str, name: str, filed: date
    ) -> None:
        appraiser = side is ExplainingSide.APPRAISER
        self._session.add(
            ObjectionExplanationRow(
                objection_id=row.id,
                side=side,
                question="" if appraiser else "Tanggapan atas penjelasan penilai",
                asked_at=self.moment(filed),
                asked_by="",
                due=filed + timedelta(days=7),
                text=text,
                supports_review=True if appraiser else None,
                given_at=self.moment(filed + timedelta(days=1 if appraiser else 2)),
                given_by=name,
                recorded_by="",
            )
        )

    def _add_point(self, evaluation: EvaluationRow, **parent: str) -> None:
        query = (
            select(PlannedResultRow.id)
            .where(PlannedResultRow.plan_id == evaluation.plan_id)
            .order_by(PlannedResultRow.sort_order)
        )
        self._session.add(
            ContestedPointRow(
                **parent,
                sort_order=1,
                result_id=self._session.scalars(query).first(),
                text=_POINT,
                answer="",
            )
        )

    def _note_before(self, row: DiscussionRow | ObjectionRow, evaluation: EvaluationRow) -> None:
        row.result_before = evaluation.result_rating
        row.behavior_before = evaluation.behavior_rating
        row.predicate_before = evaluation.predicate


def add_objections(office: Office) -> None:
    """Add two discussions and two objections in the team at the counters, where there is one."""
    with office.write(PROGRAM, "Menyusun diskusi dan keberatan contoh") as transaction:
        session = transaction.session
        found = _results(session, office.clock.today())
        examiner = _superior(session, found[0][2].id) if found else None
        if examiner is None or len(found) < 4:
            return
        writer = _Writer(office, session)
        writer.discuss(found[0], settled=False)
        writer.object(found[1], examiner, decided=False)
        writer.discuss(found[2], settled=True)
        writer.object(found[3], examiner, decided=True)


def _results(session: Session, today: date) -> list[_Found]:
    """Return the signed results of the team in the newest period, by name."""
    employee, appraiser = aliased(EmployeeRow), aliased(EmployeeRow)
    query = (
        select(EvaluationRow, employee, appraiser)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .join(employee, employee.id == PlanRow.employee_id)
        .join(appraiser, appraiser.id == PlanRow.appraiser_id)
        .join(AssignmentRow, AssignmentRow.employee_id == appraiser.id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(
            PlanRow.year == today.year,
            EvaluationRow.status.in_(DECIDED_STATUSES),
            EvaluationRow.predicate.is_not(None),
            AssessmentPeriodRow.scope == EvaluationScope.PERIODIC,
            AssignmentRow.position.startswith(_TEAM),
            AssignmentRow.is_main,
            AssignmentRow.valid_to.is_(None),
        )
        .order_by(AssessmentPeriodRow.number.desc(), employee.name, EvaluationRow.id)
    )
    first: dict[str, _Found] = {}
    for evaluation, person, rater in session.execute(query):
        first.setdefault(person.id, (evaluation, person, rater))
    return list(first.values())


def _superior(session: Session, appraiser_id: str) -> EmployeeRow | None:
    query = (
        select(EmployeeRow)
        .join(AssignmentRow, AssignmentRow.appraiser_id == EmployeeRow.id)
        .where(
            AssignmentRow.employee_id == appraiser_id,
            AssignmentRow.is_main,
            AssignmentRow.valid_to.is_(None),
        )
    )
    return session.scalars(query).first()
