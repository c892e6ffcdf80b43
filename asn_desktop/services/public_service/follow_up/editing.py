"""Writing follow-ups: adding, changing, finishing, removing."""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.follow_up_terms import FollowUpState
from asn_desktop.domain.public_service.improvement import LONGEST_ACTION, check_finished
from asn_desktop.services.access.rights import Right, may, require, require_person
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.public_service.follow_up.reading import content_of
from asn_desktop.services.public_service.follow_up.views import FollowUpInput
from asn_desktop.store.tables import EmployeeRow, ServiceTypeRow, SurveyFollowUpRow

_LONGEST_REFERENCE = 200


def add_follow_up(office: Office, actor: Actor, period_id: str, content: FollowUpInput) -> str:
    """Store one follow-up of a period; return its id.

    Raises:
        NotAllowed: the actor may not manage follow-ups.
        DomainError: the action is empty, the period is gone, or it is done without a result.
    """
    return add_follow_ups(office, actor, period_id, [content])[0]


def add_follow_ups(
    office: Office, actor: Actor, period_id: str, contents: Sequence[FollowUpInput]
) -> list[str]:
    """Store several follow-ups of a period, all or none; return their ids.

    Raises:
        NotAllowed: the actor may not manage follow-ups.
        DomainError: as for one.
    """
    require(actor, Right.MANAGE_FOLLOW_UP)
    sentence = f"Menambah {len(contents)} tindak lanjut survei"
    with office.write(actor, sentence, subject_id=period_id) as transaction:
        session = transaction.session
        period_line(session, period_id)
        rows = []
        for content in contents:
            _check(office, session, content)
            rows.append(SurveyFollowUpRow(period_id=period_id, **_values(content)))
        session.add_all(rows)
        return [row.id for row in rows]


def save_follow_up(
    office: Office,
    actor: Actor,
    follow_up_id: str,
    content: FollowUpInput,
    expected_revision: int | None = None,
) -> int:
    """Change a follow-up; return its new revision.

    Those who manage follow-ups change everything; the person who does it may report how far it
    is: state, day, result and note.

    Raises:
        NotAllowed: the actor is neither.
        DomainError: it is gone, the action is empty, or it is done without day or result.
        ConflictError: somebody else saved it first.
    """
    require(actor, Right.SEE_SURVEY)
    with office.write(
        actor, "Mengubah tindak lanjut survei", subject_id=follow_up_id
    ) as transaction:
        session = transaction.session
        row = _row(session, follow_up_id)
        if not may(actor, Right.MANAGE_FOLLOW_UP):
            require_person(actor, row.employee_id, "diubah oleh penanggung jawabnya")
            content = _reported(content_of(row), content)
        _check(office, session, content)
        check_revision(row, expected_revision)
        if content.state is FollowUpState.DONE and row.state is not FollowUpState.DONE:
            transaction.sentence = "Menyelesaikan tindak lanjut survei"
        for name, value in _values(content).items():
            setattr(row, name, value)
        return row.revision


def delete_follow_up(office: Office, actor: Actor, follow_up_id: str) -> FollowUpInput:
    """Remove a follow-up; return it, so that it can be put back.

    Raises:
        NotAllowed: the actor may not manage follow-ups.
        DomainError: it is already gone.
    """
    require(actor, Right.MANAGE_FOLLOW_UP)
    with office.write(
        actor, "Menghapus tindak lanjut survei", subject_id=follow_up_id
    ) as transaction:
        row = _row(transaction.session, follow_up_id)
        content = content_of(row)
        transaction.session.delete(row)
        return content


def _row(session: Session, follow_up_id: str) -> SurveyFollowUpRow:
    row = session.get(SurveyFollowUpRow, follow_up_id)
    if row is None:
        raise DomainError("Tindak lanjut ini sudah dihapus. Muat ulang daftarnya.")
    return row


def _reported(kept: FollowUpInput, typed: FollowUpInput) -> FollowUpInput:
    reported = {name: getattr(typed, name) for name in ("state", "done_on", "outcome", "note")}
    return FollowUpInput(**{**asdict(kept), **reported})


def _check(office: Office, session: Session, content: FollowUpInput) -> None:
    if not content.action.strip():
        raise DomainError("Tindakannya belum ditulis. Tulis apa yang akan diubah.", field="action")
    if len(content.action) > LONGEST_ACTION:
        raise DomainError(
            f"Tindakan terlalu panjang. Tulis paling banyak {LONGEST_ACTION} huruf.",
            field="action",
        )
    if len(content.reference) > _LONGEST_REFERENCE:
        raise DomainError(
            f"Rujukan terlalu panjang. Tulis paling banyak {_LONGEST_REFERENCE} huruf.",
            field="reference",
        )
    if content.employee_id and session.get(EmployeeRow, content.employee_id) is None:
        raise DomainError("Pegawai ini tidak ada lagi. Pilih yang lain.", field="employee_id")
    if content.service_id and session.get(ServiceTypeRow, content.service_id) is None:
        raise DomainError("Layanan ini tidak ada lagi. Pilih yang lain.", field="service_id")
    check_finished(content.state, content.done_on, content.outcome, office.clock.today())


def _values(content: FollowUpInput) -> dict[str, object]:
    values = asdict(content)
    if content.state is not FollowUpState.DONE:
        values["done_on"] = None
    texts = ("action", "budget_note", "reference", "note", "outcome")
    return values | {name: values[name].strip() for name in texts}
