"""Handing in form B.1.8: the employee fills it in, the coach's superior reads it."""

from collections.abc import Sequence

from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.follow_up.coaching_rules import check_answers
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.coaching.reading import (
    is_coached,
    load_coaching,
    superior_of,
)
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import CoachingFeedbackRow, CoachingStepRow


def give_coaching_feedback(
    office: Office,
    actor: Actor,
    coaching_id: str,
    answers: Sequence[bool | None],
    note: str = "",
) -> None:
    """Hand the form in; it goes to whoever is the coach's superior today and is then fixed.

    Raises:
        NotAllowed: the actor is not the employee.
        DomainError: an answer is open (field "answers"), no step was checked yet, or the form
            was given before.
    """
    given = check_answers(answers)
    words = checked_text(note, 1_000, what="Catatan", field="note", required=False)
    today = office.clock.today()
    sentence = "Menyerahkan umpan balik bimbingan"
    with office.write(actor, sentence, subject_id=coaching_id) as transaction:
        session = transaction.session
        row = load_coaching(session, coaching_id)
        if not is_coached(actor, row):
            raise NotAllowed("Formulir ini hanya diisi oleh pegawai yang dibimbing.")
        checked = select(CoachingStepRow.id).where(
            CoachingStepRow.coaching_id == coaching_id, CoachingStepRow.checked_on.is_not(None)
        )
        if session.scalars(checked.limit(1)).first() is None:
            raise DomainError("Formulir diisi setelah paling sedikit satu langkah dicek.")
        before = select(CoachingFeedbackRow.id).where(
            CoachingFeedbackRow.coaching_id == coaching_id
        )
        if session.scalars(before).first() is not None:
            raise DomainError("Formulir ini sudah diserahkan dan tidak dapat diubah.")
        session.add(
            CoachingFeedbackRow(
                coaching_id=coaching_id,
                reader_id=superior_of(session, row.coach_id, today),
                given_on=today,
                sealed_answers="".join("Y" if answer else "T" for answer in given),
                restricted_note=words,
            )
        )
