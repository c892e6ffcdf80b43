"""Discussions: the employee says what feels unfair, both meet, and the outcome is recorded."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long, parse_date
from asn_desktop.domain.performance.evaluation_rules import EvaluationAction
from asn_desktop.domain.performance.objections import (
    OPEN_DISCUSSIONS,
    DiscussionAction,
    DiscussionOutcome,
    DiscussionStatus,
    check_change,
    next_discussion_status,
)
from asn_desktop.domain.performance.terms import EvaluationStatus, Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.records import keep_version
from asn_desktop.services.performance.objections.cases import (
    Case,
    Change,
    draft_text,
    evaluation_change,
    newest,
    record_change,
)
from asn_desktop.services.performance.objections.outcomes import note_before, replace_result
from asn_desktop.services.performance.objections.parties import require_employee, require_explainer
from asn_desktop.services.performance.objections.points import (
    add_point_in,
    point_in,
    points_in,
    set_subject,
)
from asn_desktop.store.tables import DiscussionRow

DISCUSSABLE: Final = frozenset({EvaluationStatus.DELIVERED, EvaluationStatus.ACKNOWLEDGED})
_EMPLOYEE_TEXTS: Final = {
    "employee_view": ("Pandangan Anda", frozenset({DiscussionStatus.DRAFT})),
    "employee_closing": ("Pandangan Anda", OPEN_DISCUSSIONS),
}
_APPRAISER_TEXTS: Final = {
    "answer": ("Jawaban", frozenset({DiscussionStatus.ASKED})),
    "appraiser_view": ("Pandangan penilai", frozenset({DiscussionStatus.ANSWERED})),
}


def start_discussion(office: Office, actor: Actor, evaluation_id: str) -> str:
    """Start a discussion about the own result and return its id; a draft is gone on with.

    Raises:
        NotAllowed: somebody else's result.
        DomainError: it was not handed over, stands elsewhere, or is under discussion already.
    """
    with evaluation_change(office, actor, evaluation_id, "Menyiapkan diskusi hasil") as change:
        require_employee(change.parties, actor)
        latest = newest(change.session, DiscussionRow, evaluation_id)
        if latest is not None and latest.status is DiscussionStatus.DRAFT:
            return latest.id
        check_discussable(change.case)
        row = DiscussionRow(
            evaluation_id=evaluation_id,
            status=DiscussionStatus.DRAFT,
            started_at=change.transaction.now,
            employee_view="",
            answer="",
            employee_closing="",
            appraiser_view="",
            revision=1,
        )
        change.session.add(row)
        return row.id


def check_discussable(case: Case) -> None:
    """Refuse where no discussion can begin.

    Raises:
        DomainError: the result was not handed over or stands elsewhere, or nobody can answer.
    """
    status = case.evaluation.status
    if status not in DISCUSSABLE:
        raise DomainError(
            f"Diskusi dapat diajukan setelah hasil diserahkan dan sebelum ditutup. "
            f"Hasil ini berstatus {status.label}."
        )
    if case.parties.explainer is None:
        raise DomainError(
            "Penilai Anda belum tercatat. Minta operator kepegawaian melengkapinya di menu Pegawai."
        )


def set_discussion_text(
    office: Office, actor: Actor, discussion_id: str, field: str, text: str, revision: int | None
) -> None:
    """Store what one side writes; the other side reads it once it is sent.

    Raises:
        NotAllowed: the other side's text.
        DomainError: not to be written now, or too long (field as given).
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, discussion_id, "Menulis diskusi hasil", revision) as (change, row):
        own = field in _EMPLOYEE_TEXTS
        (require_employee if own else require_explainer)(change.parties, actor)
        what, statuses = (_EMPLOYEE_TEXTS if own else _APPRAISER_TEXTS)[field]
        _check_writable(row, statuses)
        setattr(row, field, draft_text(text, what, field))


def set_meeting_day(
    office: Office, actor: Actor, discussion_id: str, text: str, revision: int | None
) -> None:
    """Set the day of the meeting, as typed; "" leaves it open.

    Raises:
        NotAllowed: not the appraiser.
        DomainError: no day (field "meeting_on"), or not to be written now.
        ConflictError: the record changed since it was read.
    """
    day = parse_date(text, field="meeting_on") if text.strip() else None
    with _open(office, actor, discussion_id, "Mengatur pertemuan", revision) as (change, row):
        require_explainer(change.parties, actor)
        _check_writable(row, OPEN_DISCUSSIONS)
        row.meeting_on = day


def add_discussion_point(
    office: Office, actor: Actor, discussion_id: str, subject: str, text: str, revision: int | None
) -> str:
    """Add what feels unfair about a result, a core value or the whole; return its id.

    Raises:
        NotAllowed: somebody else's result.
        DomainError: asked already, or nothing typed (field "point").
        ConflictError: the record changed since it was read.
    """
    with _request(office, actor, discussion_id, revision) as (change, row):
        return add_point_in(change.case, row, subject, text)


def set_discussion_point(
    office: Office,
    actor: Actor,
    discussion_id: str,
    point_id: str,
    subject: str,
    text: str,
    revision: int | None,
) -> None:
    """Change a point; an empty text removes it.

    Raises:
        As `add_discussion_point`.
    """
    with _request(office, actor, discussion_id, revision) as (change, row):
        point = point_in(change.session, row, point_id)
        words = draft_text(text, "Butir", "point")
        if not words:
            change.session.delete(point)
            return
        point.text = words
        set_subject(change.case, point, subject)


def answer_point(
    office: Office, actor: Actor, discussion_id: str, point_id: str, text: str, revision: int | None
) -> None:
    """Store the appraiser's answer to one point.

    Raises:
        NotAllowed: not the appraiser.
        DomainError: answered already, or too long (field "answer").
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, discussion_id, "Menjawab butir diskusi", revision) as (change, row):
        require_explainer(change.parties, actor)
        _check_writable(row, frozenset({DiscussionStatus.ASKED}))
        point_in(change.session, row, point_id).answer = draft_text(text, "Jawaban", "answer")


def ask_discussion(
    office: Office, actor: Actor, discussion_id: str, revision: int | None = None
) -> None:
    """Send the request to the appraiser.

    Raises:
        NotAllowed: somebody else's result.
        DomainError: nothing was written (field "employee_view"), or the result stands elsewhere.
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, discussion_id, "Mengajukan diskusi hasil", revision) as (change, row):
        require_employee(change.parties, actor)
        following = next_discussion_status(row.status, DiscussionAction.ASK)
        if not row.employee_view and not points_in(change.session, row):
            raise DomainError(
                "Tulis dahulu bagian yang terasa tidak adil dan alasannya.", field="employee_view"
            )
        check_discussable(change.case)
        row.status, row.asked_at = following, change.transaction.now
        _acknowledge(change, office)
        change.move(EvaluationAction.DISCUSS)
        change.add_event(f"Diskusi hasil {change.case.period.label} diajukan")


def answer_discussion(
    office: Office, actor: Actor, discussion_id: str, revision: int | None = None
) -> None:
    """Send the appraiser's answer.

    Raises:
        NotAllowed: not the appraiser.
        DomainError: nothing was answered (field "answer"), or it was not asked.
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, discussion_id, "Menjawab diskusi hasil", revision) as (change, row):
        require_explainer(change.parties, actor)
        following = next_discussion_status(row.status, DiscussionAction.ANSWER)
        if not row.answer and not any(item.answer for item in points_in(change.session, row)):
            raise DomainError("Jawaban belum diisi. Tulis penjelasan Anda.", field="answer")
        row.status, row.answered_at = following, change.transaction.now
        row.answered_by = actor.name
        change.add_event(f"Diskusi hasil {change.case.period.label} dijawab")


def settle_discussion(
    office: Office,
    actor: Actor,
    discussion_id: str,
    outcome: DiscussionOutcome,
    ratings: tuple[Rating | None, Rating | None] = (None, None),
    revision: int | None = None,
) -> None:
    """Record how the meeting ended; changed ratings count from today, with the old ones kept.

    A changed result is a new one: the days to object begin again today.

    Raises:
        NotAllowed: not the appraiser.
        DomainError: not answered yet, no meeting day (field "meeting_on"), no view (field
            "reasons"), or ratings that do not fit the outcome (field "ratings").
        ConflictError: the record changed since it was read.
    """
    today = office.clock.today()
    deed = "Menyelesaikan diskusi hasil"
    with _open(office, actor, discussion_id, deed, revision) as (change, row):
        require_explainer(change.parties, actor)
        row.status = next_discussion_status(row.status, DiscussionAction.SETTLE)
        if row.meeting_on is None or row.meeting_on > today:
            raise DomainError(
                "Isi tanggal pertemuan yang sudah berlangsung, paling lambat hari ini.",
                field="meeting_on",
            )
        note_before(row, change.case)
        check_change(outcome, (row.result_before, row.behavior_before), ratings, row.appraiser_view)
        row.outcome, row.ended_at = outcome, change.transaction.now
        row.ended_by = actor.name
        under_discussion = change.case.evaluation.status is EvaluationStatus.DISCUSSED
        if outcome is DiscussionOutcome.CHANGED:
            _change_result(office, change, row, ratings)
        if under_discussion:
            change.move(EvaluationAction.SETTLE)
            keep_version(change.transaction, office, change.case.evaluation)
        change.add_event(
            f"Diskusi hasil {change.case.period.label} selesai {date_long(today)}: "
            f"{outcome.label.lower()}",
            row.appraiser_view,
        )


def _change_result(
    office: Office,
    change: Change,
    row: DiscussionRow,
    ratings: tuple[Rating | None, Rating | None],
) -> None:
    evaluation, today = change.case.evaluation, office.clock.today()
    if evaluation.status is not EvaluationStatus.DISCUSSED:
        raise DomainError(
            "Penilaian ini sedang dibuka kembali. Nilai dahulu di halaman Penilaian, lalu "
            "selesaikan diskusi dengan Penilaian tetap."
        )
    result, behavior = ratings
    assert result is not None and behavior is not None
    after = replace_result(office, change, row.appraiser_view, result, behavior)
    row.result_after, row.behavior_after = after.result, after.behavior
    row.predicate_after = after.predicate
    evaluation.delivered_on = evaluation.acknowledged_on = today


def withdraw_discussion(
    office: Office, actor: Actor, discussion_id: str, revision: int | None = None
) -> None:
    """Take the request back; what was written stays in the record.

    Raises:
        NotAllowed: somebody else's result.
        DomainError: it is over already.
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, discussion_id, "Membatalkan diskusi hasil", revision) as opened:
        change, row = opened
        require_employee(change.parties, actor)
        row.status = next_discussion_status(row.status, DiscussionAction.WITHDRAW)
        row.ended_at, row.ended_by = change.transaction.now, actor.name
        if change.case.evaluation.status is EvaluationStatus.DISCUSSED:
            change.move(EvaluationAction.SETTLE)
        change.add_event(f"Diskusi hasil {change.case.period.label} dibatalkan pegawai")


def _open(
    office: Office, actor: Actor, discussion_id: str, deed: str, revision: int | None
) -> AbstractContextManager[tuple[Change, DiscussionRow]]:
    return record_change(office, actor, DiscussionRow, discussion_id, deed, revision)


@contextmanager
def _request(
    office: Office, actor: Actor, discussion_id: str, revision: int | None
) -> Iterator[tuple[Change, DiscussionRow]]:
    with _open(office, actor, discussion_id, "Menulis butir diskusi", revision) as (change, row):
        require_employee(change.parties, actor)
        _check_writable(row, frozenset({DiscussionStatus.DRAFT}))
        yield change, row


def _check_writable(row: DiscussionRow, statuses: frozenset[DiscussionStatus]) -> None:
    if row.status not in statuses:
        raise DomainError(
            f"Diskusi ini berstatus {row.status.label}; bagian ini tidak dapat diubah lagi. "
            "Muat ulang halaman."
        )


def _acknowledge(change: Change, office: Office) -> None:
    """Who asks about a result has it: the receipt is recorded with the request."""
    evaluation = change.case.evaluation
    if evaluation.acknowledged_on is None:
        evaluation.acknowledged_on = office.clock.today()
