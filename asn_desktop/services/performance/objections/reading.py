"""One discussion or one objection, as each party may see it."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.objections import (
    OPEN_DISCUSSIONS,
    OPEN_OBJECTIONS,
    DiscussionStatus,
    ExplainingSide,
    ObjectionStatus,
)
from asn_desktop.domain.performance.terms import CoreValue, EvaluationStatus
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.appraisals.editing import is_appraiser
from asn_desktop.services.performance.appraisals.reading import view_in
from asn_desktop.services.performance.evidence_files import stored_file
from asn_desktop.services.performance.objections.cases import (
    Case,
    load_case,
    load_record,
    require_seeing,
)
from asn_desktop.services.performance.objections.clocks import clock_of
from asn_desktop.services.performance.objections.examining import check_heard
from asn_desktop.services.performance.objections.outcomes import fixed_rating, standing
from asn_desktop.services.performance.objections.points import (
    VALUE_PREFIX,
    points_in,
    subject_key,
)
from asn_desktop.services.performance.objections.views import (
    Attachment,
    CaseHead,
    DiscussionView,
    Explanation,
    Judgement,
    ObjectionView,
    Point,
    Subject,
)
from asn_desktop.services.performance.plans.rights import sees_everyone
from asn_desktop.store.tables import (
    ContestedPointRow,
    DiscussionRow,
    ObjectionAttachmentRow,
    ObjectionExplanationRow,
    ObjectionRow,
)

WHOLE = "Penilaian secara keseluruhan"


def case_head(office: Office, actor: Actor, evaluation_id: str) -> CaseHead:
    """Return what may be contested about a result, by whom it is answered, and the clock.

    Raises:
        NotAllowed: the actor is no party.
        DomainError: there is no such evaluation.
    """
    with office.read() as session:
        case = load_case(session, office, evaluation_id)
        require_seeing(case.parties, actor)
        return _head(session, office, actor, case)


def discussion_view(office: Office, actor: Actor, discussion_id: str) -> DiscussionView:
    """Return one discussion; what a side has not sent yet is seen by that side alone.

    Raises:
        NotAllowed: the actor is no party, or it is another's draft.
        DomainError: it is gone.
    """
    with office.read() as session:
        row, case = load_record(session, office, actor, DiscussionRow, discussion_id)
        head = _head(session, office, actor, case)
        points = points_in(session, row)
    local, status = office.clock.local, row.status
    own, explains = case.parties.is_employee(actor), case.parties.explains(actor)
    answered = status not in (DiscussionStatus.DRAFT, DiscussionStatus.ASKED)
    reads_answer = answered or explains
    reads_outcome = status is DiscussionStatus.SETTLED or explains
    return DiscussionView(
        id=row.id,
        revision=row.revision,
        status=status,
        head=head,
        points=_points(head, points, answers=reads_answer),
        employee_view=row.employee_view,
        asked_at=local(row.asked_at),
        answer=row.answer if reads_answer else "",
        answered_at=local(row.answered_at),
        answered_by=row.answered_by,
        meeting_on=row.meeting_on,
        employee_closing=row.employee_closing,
        appraiser_view=row.appraiser_view if reads_outcome else "",
        outcome=row.outcome,
        ended_at=local(row.ended_at),
        ended_by=row.ended_by,
        before=_before(row),
        after=_after(row),
        is_employee=own,
        writes_request=own and status is DiscussionStatus.DRAFT,
        writes_closing=own and status in OPEN_DISCUSSIONS,
        writes_answer=explains and status is DiscussionStatus.ASKED,
        settles=explains and status is DiscussionStatus.ANSWERED,
        withdraws=own and status in OPEN_DISCUSSIONS,
        waits_for=discussion_waits_for(status, head),
    )


def discussion_waits_for(status: DiscussionStatus, head: CaseHead) -> str:
    """Say who is to act next in a discussion; "" when it is over."""
    return {
        DiscussionStatus.DRAFT: "Belum diajukan",
        DiscussionStatus.ASKED: f"Menunggu jawaban {head.explainer_name}",
        DiscussionStatus.ANSWERED: f"Menunggu pertemuan dan hasilnya dari {head.explainer_name}",
    }.get(status, "")


def objection_view(office: Office, actor: Actor, objection_id: str) -> ObjectionView:
    """Return one objection; what a side has not sent yet is seen by that side alone.

    Raises:
        NotAllowed: the actor is no party, or it is another's draft.
        DomainError: it is gone.
    """
    with office.read() as session:
        row, case = load_record(session, office, actor, ObjectionRow, objection_id)
        head = _head(session, office, actor, case)
        points = points_in(session, row)
        asked, files = _explanations(session, row.id), _attachments(session, row.id)
        not_yet = _not_yet(session, office, row)
    local, parties = office.clock.local, case.parties
    own, examines = parties.is_employee(actor), parties.examines(actor)
    running = row.status in OPEN_OBJECTIONS
    shows_decision = row.status is ObjectionStatus.DECIDED or (examines and running)
    explanations = _asked_for(office, case, actor, asked, files)
    return ObjectionView(
        id=row.id,
        revision=row.revision,
        status=row.status,
        head=head,
        points=_points(head, points, answers=False),
        reasons=row.reasons,
        filed_at=local(row.filed_at),
        filed_on=row.filed_on,
        received_on=row.received_on,
        last_day=row.last_day,
        refusal=row.refusal,
        attachments=_shown_files(office, files, None),
        explanations=explanations,
        outcome=row.outcome if shows_decision else None,
        decision_reasons=row.decision_reasons if shows_decision else "",
        decided_on=row.decided_on if shows_decision else None,
        decided_at=local(row.decided_at),
        decided_by=row.decided_by,
        recorded_by=row.recorded_by,
        letter_number=row.letter_number if shows_decision else "",
        withdrawn_at=local(row.withdrawn_at),
        before=_before(row),
        after=_after(row) if shows_decision else Judgement(),
        is_employee=own,
        edits=own and row.status is ObjectionStatus.DRAFT,
        withdraws=own and running,
        examines=examines and running,
        records=running and parties.records_decision(actor),
        not_yet=not_yet,
        waits_for=objection_waits_for(row.status, explanations, head),
    )


def _asked_for(
    office: Office,
    case: Case,
    actor: Actor,
    asked: Sequence[ObjectionExplanationRow],
    files: Sequence[ObjectionAttachmentRow],
) -> tuple[Explanation, ...]:
    running = case.evaluation.status is EvaluationStatus.OBJECTED
    return tuple(
        _explanation(
            office,
            item,
            running and _may_give(case, actor, item),
            _shown_files(office, files, item.id),
        )
        for item in asked
    )


def objection_waits_for(
    status: ObjectionStatus, explanations: Sequence[Explanation], head: CaseHead
) -> str:
    """Say who is to act next in an objection; "" when it is over."""
    if status is ObjectionStatus.DRAFT:
        return "Belum diajukan"
    if status not in OPEN_OBJECTIONS:
        return ""
    open_sides = [item.side for item in explanations if item.given_at is None]
    if ExplainingSide.APPRAISER in open_sides:
        return f"Menunggu penjelasan {head.explainer_name}"
    if ExplainingSide.EMPLOYEE in open_sides:
        return f"Menunggu tanggapan {head.employee_name}"
    return f"Menunggu keputusan {head.examiner_name or 'atasan penilai'}"


def _head(session: Session, office: Office, actor: Actor, case: Case) -> CaseHead:
    parties = case.parties
    rater = person_on(session, parties.rater_id, case.plan.starts) if parties.rater_id else None
    results = view_in(session, office, actor, case.evaluation, case.plan).results
    examiner = parties.examiner
    return CaseHead(
        evaluation_id=case.evaluation.id,
        employee_name=parties.employee.name,
        employee_position=case.plan.position,
        period_label=case.period.label,
        year=case.period.year,
        rater_name=rater.name if rater else "",
        explainer_name=parties.explainer.name if parties.explainer else "",
        examiner_name=examiner.name if examiner else "",
        examiner_is_outside=examiner is not None and examiner.kind is EmploymentKind.OUTSIDE,
        clock=clock_of(session, office, case.evaluation),
        evaluation_status=case.evaluation.status,
        now=standing(case),
        fixed_result=fixed_rating(case),
        subjects=(
            Subject("", WHOLE),
            *(Subject(line.id, f"Hasil kerja {line.number}: {line.text}") for line in results),
            *(
                Subject(f"{VALUE_PREFIX}{value.value}", f"Perilaku: {value.label}")
                for value in CoreValue
            ),
        ),
        sees_evaluation=parties.is_employee(actor)
        or sees_everyone(actor)
        or is_appraiser(actor, case.plan),
    )


def _subject(head: CaseHead, key: str) -> Subject:
    found = [subject for subject in head.subjects if subject.key == key]
    return found[0] if found else Subject(key, "Hasil kerja")


def _points(
    head: CaseHead, rows: Sequence[ContestedPointRow], *, answers: bool
) -> tuple[Point, ...]:
    return tuple(
        Point(row.id, _subject(head, subject_key(row)), row.text, row.answer if answers else "")
        for row in rows
    )


def _before(row: DiscussionRow | ObjectionRow) -> Judgement:
    return Judgement(row.result_before, row.behavior_before, row.predicate_before)


def _after(row: DiscussionRow | ObjectionRow) -> Judgement:
    return Judgement(row.result_after, row.behavior_after, row.predicate_after)


def _explanations(session: Session, objection_id: str) -> list[ObjectionExplanationRow]:
    query = select(ObjectionExplanationRow).where(
        ObjectionExplanationRow.objection_id == objection_id
    )
    ordered = query.order_by(ObjectionExplanationRow.asked_at, ObjectionExplanationRow.id)
    return list(session.scalars(ordered))


def _attachments(session: Session, objection_id: str) -> list[ObjectionAttachmentRow]:
    query = select(ObjectionAttachmentRow).where(
        ObjectionAttachmentRow.objection_id == objection_id
    )
    return list(session.scalars(query.order_by(ObjectionAttachmentRow.added_at)))


def _shown_files(
    office: Office, files: Sequence[ObjectionAttachmentRow], part: str | None
) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(
            item.id,
            item.explanation_id,
            item.name,
            item.size,
            stored_file(office.folder, item.location) is None,
        )
        for item in files
        if item.explanation_id == part
    )


def _may_give(case: Case, actor: Actor, item: ObjectionExplanationRow) -> bool:
    if item.given_at is not None:
        return False
    if item.side is ExplainingSide.EMPLOYEE:
        return case.parties.is_employee(actor)
    return case.parties.explains(actor)


def _explanation(
    office: Office, item: ObjectionExplanationRow, writes: bool, files: tuple[Attachment, ...]
) -> Explanation:
    reads = item.given_at is not None or writes
    return Explanation(
        id=item.id,
        side=item.side,
        question=item.question,
        asked_at=office.clock.zone.to_local(item.asked_at),
        asked_by=item.asked_by,
        due=item.due,
        text=item.text if reads else "",
        supports_review=item.supports_review if reads else None,
        given_at=office.clock.local(item.given_at),
        given_by=item.given_by,
        recorded_by=item.recorded_by,
        writes=writes,
        attachments=files if reads else (),
    )


def _not_yet(session: Session, office: Office, row: ObjectionRow) -> str:
    if row.status not in OPEN_OBJECTIONS:
        return ""
    try:
        check_heard(session, row, office.clock.today())
    except DomainError as refusal:
        return str(refusal)
    return ""
