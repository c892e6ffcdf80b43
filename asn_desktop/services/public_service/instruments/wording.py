"""The wording of the nine questions for one service; the element behind each stays the same."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.questionnaire import QUESTIONS
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.store.tables import ServiceTypeRow, ServiceWordingRow

LONGEST_QUESTION = 300


def question_wording(office: Office, service_id: str) -> dict[SurveyElement, str]:
    """Return the nine questions as this service asks them, in the order of the regulation."""
    with office.read() as session:
        return load_wording(session, service_id)


def load_wording(session: Session, service_id: str | None) -> dict[SurveyElement, str]:
    """Return the nine questions inside a running session; the official ones without a service."""
    rows = ServiceWordingRow
    query = select(rows.element, rows.question).where(rows.service_id == service_id)
    own = {element: question for element, question in session.execute(query)}
    return {element: own.get(element, QUESTIONS[element].text) for element in SurveyElement}


def save_wording(
    office: Office, actor: Actor, service_id: str, questions: Mapping[SurveyElement, str]
) -> None:
    """Keep a service's own wording; an empty or official question needs none.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the service is gone, or a question is too long.
    """
    require(actor, Right.ENTER_SURVEY)
    for element, question in questions.items():
        if len(question.strip()) > LONGEST_QUESTION:
            raise DomainError(
                f"Pertanyaan terlalu panjang. Tulis paling banyak {LONGEST_QUESTION} huruf.",
                field=element.value,
            )
    with office.write(actor, "Mengubah kalimat tanya", subject_id=service_id) as transaction:
        session = transaction.session
        service = session.get(ServiceTypeRow, service_id)
        if service is None:
            raise DomainError("Layanan ini sudah dihapus. Muat ulang daftarnya.")
        transaction.sentence = f"Mengubah kalimat tanya layanan {service.name}"
        rows = ServiceWordingRow
        kept = {
            row.element: row
            for row in session.scalars(select(rows).where(rows.service_id == service_id))
        }
        for element, question in questions.items():
            clean = " ".join(question.split())
            is_own = clean not in ("", QUESTIONS[element].text)
            row = kept.get(element)
            if row is not None and is_own:
                row.question = clean
            elif row is not None:
                session.delete(row)
            elif is_own:
                session.add(
                    ServiceWordingRow(service_id=service_id, element=element, question=clean)
                )
