"""What every change of an evaluation checks first: who acts, in which state, on which revision."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES, FILLABLE_STATUSES
from asn_desktop.domain.performance.terms import CoreValue, EvaluationStatus
from asn_desktop.services.access.rights import Right, may, require, require_person
from asn_desktop.services.context import PROGRAM, Actor, Office, Transaction, check_revision
from asn_desktop.services.office.periods import PeriodLine, period_line
from asn_desktop.services.performance.plans.versions.in_force import belongs_to
from asn_desktop.store.tables import (
    BehaviorReviewRow,
    EmployeeRow,
    EvaluationRow,
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
    ResultReviewRow,
)

LOCKED = (
    "Penilaian ini sudah final dan terkunci. "
    "Pimpinan atau atasan penilai dapat membukanya kembali dengan alasan."
)
AWAITED = (
    "Penilaian ini menunggu persetujuan atasan penilai. "
    "Nilainya dapat diubah setelah atasan penilai mengembalikannya."
)


@dataclass(frozen=True, slots=True)
class Edit:
    """An evaluation that may be changed now, inside its write transaction.

    Attributes:
        employee_name: the person appraised, for sentences.
    """

    transaction: Transaction
    evaluation: EvaluationRow
    plan: PlanRow
    period: PeriodLine
    employee_name: str

    @property
    def session(self) -> Session:
        """The session of the transaction."""
        return self.transaction.session

    def result(self, result_id: str) -> PlannedResultRow:
        """Return a result of this plan.

        Raises:
            DomainError: it belongs to another plan or is gone.
        """
        row = self.session.get(PlannedResultRow, result_id)
        if row is None or not belongs_to(self.session, row, self.plan.id):
            raise DomainError("Hasil kerja ini bukan bagian SKP yang dinilai. Muat ulang halaman.")
        return row

    def indicator(self, indicator_id: str) -> IndicatorRow:
        """Return an indicator of this plan.

        Raises:
            DomainError: it belongs to another plan or is gone.
        """
        row = self.session.get(IndicatorRow, indicator_id)
        if row is None:
            raise DomainError("Indikator ini tidak ada lagi. Muat ulang halaman.")
        self.result(row.result_id)
        return row

    def result_review(self, result_id: str) -> ResultReviewRow:
        """Return both sides' view of a result, made on first use."""
        self.result(result_id)
        query = select(ResultReviewRow).where(
            ResultReviewRow.evaluation_id == self.evaluation.id,
            ResultReviewRow.result_id == result_id,
        )
        row = self.session.scalars(query).one_or_none()
        if row is None:
            row = ResultReviewRow(evaluation_id=self.evaluation.id, result_id=result_id)
            self.session.add(row)
        return row

    def behavior_review(self, value: CoreValue) -> BehaviorReviewRow:
        """Return both sides' view of a core value, made on first use."""
        query = select(BehaviorReviewRow).where(
            BehaviorReviewRow.evaluation_id == self.evaluation.id,
            BehaviorReviewRow.core_value == value,
        )
        row = self.session.scalars(query).one_or_none()
        if row is None:
            row = BehaviorReviewRow(evaluation_id=self.evaluation.id, core_value=value)
            self.session.add(row)
        return row

    def add_event(self, actor: Actor, sentence: str, reason: str = "") -> None:
        """Add a step to the history that both sides see."""
        self.session.add(
            PlanEventRow(
                plan_id=self.plan.id,
                happened_at=self.transaction.now,
                actor_name=actor.name,
                sentence=sentence,
                reason=reason,
            )
        )


@contextmanager
def employee_edit(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    deed: str,
    expected_revision: int | None = None,
) -> Iterator[Edit]:
    """Open the write transaction in which the person appraised fills in an own evaluation.

    Raises:
        NotAllowed: somebody else's evaluation.
        DomainError: handed in or final already.
        ConflictError: the evaluation changed since it was read.
    """
    with evaluation_edit(office, actor, evaluation_id, deed, expected_revision) as edit:
        require_person(actor, edit.plan.employee_id, "diisi oleh pegawai yang dinilai")
        if edit.evaluation.status in DECIDED_STATUSES:
            raise DomainError(LOCKED)
        if edit.evaluation.status not in FILLABLE_STATUSES:
            raise DomainError(
                "Realisasi sudah dikirim ke penilai. "
                "Minta penilai mengembalikannya bila ada yang perlu diubah."
            )
        yield edit


@contextmanager
def appraiser_edit(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    deed: str,
    expected_revision: int | None = None,
) -> Iterator[Edit]:
    """Open the write transaction in which the appraiser of the plan rates.

    Raises:
        NotAllowed: not the appraiser of this plan, or the person appraised.
        DomainError: not handed in yet, or final already.
        ConflictError: the evaluation changed since it was read.
    """
    with evaluation_edit(office, actor, evaluation_id, deed, expected_revision) as edit:
        require_appraiser(actor, edit.plan)
        status = edit.evaluation.status
        if status in DECIDED_STATUSES:
            raise DomainError(LOCKED)
        if status is EvaluationStatus.RATED:
            raise DomainError(AWAITED)
        if status in FILLABLE_STATUSES:
            raise DomainError(
                f"{edit.employee_name} belum mengirim realisasinya. "
                "Penilaian dapat dimulai setelah realisasi dikirim."
            )
        yield edit


@contextmanager
def decision_edit(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    deed: str,
    expected_revision: int | None = None,
) -> Iterator[Edit]:
    """Open the write transaction in which the appraiser moves an evaluation to another status.

    Which move fits the status is asked of `next_status` inside.

    Raises:
        NotAllowed: not the appraiser of this plan, or the person appraised.
        ConflictError: the evaluation changed since it was read.
    """
    with evaluation_edit(office, actor, evaluation_id, deed, expected_revision) as edit:
        require_appraiser(actor, edit.plan)
        yield edit


def require_appraiser(actor: Actor, plan: PlanRow) -> None:
    """Refuse everybody but the appraiser of a plan; nobody appraises himself.

    Raises:
        NotAllowed: the actor may not rate this plan.
    """
    if actor is PROGRAM:
        return
    require(actor, Right.APPRAISE)
    if actor.employee_id == plan.employee_id:
        raise NotAllowed("Anda tidak dapat menilai diri sendiri. Penilai Anda yang mengisinya.")
    if not actor.acts_for(plan.appraiser_id):
        require_person(actor, plan.appraiser_id, "diubah oleh penilai SKP ini")


def require_viewer(actor: Actor, plan: PlanRow) -> None:
    """Refuse everybody but the two parties, the leader and the personnel operator.

    Raises:
        NotAllowed: the actor may not see evaluations of this plan.
    """
    if actor.has(Role.LEADER, Role.PERSONNEL_OPERATOR) or is_appraiser(actor, plan):
        return
    require_person(actor, plan.employee_id, "dilihat oleh pegawai dan penilainya")


def is_appraiser(actor: Actor, plan: PlanRow) -> bool:
    """Tell whether the actor rates this plan."""
    return (
        may(actor, Right.APPRAISE)
        and actor.acts_for(plan.appraiser_id)
        and actor.employee_id != plan.employee_id
    )


def evaluation_and_plan(session: Session, evaluation_id: str) -> tuple[EvaluationRow, PlanRow]:
    """Return the rows of an evaluation.

    Raises:
        DomainError: there is no such evaluation.
    """
    query = (
        select(EvaluationRow, PlanRow)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .where(EvaluationRow.id == evaluation_id)
    )
    found = session.execute(query).one_or_none()
    if found is None:
        raise DomainError("Penilaian ini tidak ada lagi. Kembali ke daftar, lalu pilih yang lain.")
    return found[0], found[1]


@contextmanager
def evaluation_edit(
    office: Office, actor: Actor, evaluation_id: str, deed: str, expected_revision: int | None
) -> Iterator[Edit]:
    """Open the write transaction of an evaluation; who may do what is asked inside.

    Raises:
        DomainError: there is no such evaluation.
        ConflictError: the evaluation changed since it was read.
    """
    with office.write(actor, deed, subject_id=evaluation_id) as transaction:
        session = transaction.session
        evaluation, plan = evaluation_and_plan(session, evaluation_id)
        period = period_line(session, evaluation.period_id)
        employee = session.get_one(EmployeeRow, plan.employee_id)
        transaction.sentence = f"{deed}: {employee.name}, {period.label} {period.year}"
        if expected_revision is not None:
            check_revision(evaluation, expected_revision)
        with session.no_autoflush:
            yield Edit(transaction, evaluation, plan, period, employee.name)
            if expected_revision is None and _changed(session):
                check_revision(evaluation, None)


def _changed(session: Session) -> bool:
    return bool(
        session.new or session.deleted or any(session.is_modified(row) for row in session.dirty)
    )
