"""Results handed over in the small office, to be discussed and objected to."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from asn_desktop.base.clock import FixedClock
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.delivering import deliver_evaluation
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.objections.discussing import (
    add_discussion_point,
    ask_discussion,
    set_discussion_text,
    start_discussion,
)
from asn_desktop.services.performance.objections.filing import (
    file_objection,
    set_reasons,
    start_objection,
)
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import MORNING, actor_for
from tests.services.performance.appraisals.scenes import (
    CAMAT,
    SITI,
    SRI,
    rate_everything,
    record_organization,
    submitted,
)

REASONS = "Loket 2 ditutup 12 hari untuk perbaikan; hari itu ikut dihitung."
OPERATOR, SECRETARY, ANDI = "Rina", "Dewi", "Andi"


def days_later(office: Office, days: int) -> Office:
    """Return the same office some days after the morning of the mock-ups."""
    return replace(office, clock=FixedClock(MORNING + timedelta(days=days)))


def delivered(office: Office, result: Rating = Rating.BELOW, name: str = SITI) -> str:
    """Bring an evaluation into the employee's hands today; return its id."""
    evaluation_id = submitted(office, name)
    record_organization(office)
    appraiser = actor_for(office, SRI)
    rate_everything(office, appraiser, evaluation_id, result)
    finalize_evaluation(office, appraiser, evaluation_id)
    deliver_evaluation(office, appraiser, evaluation_id)
    return evaluation_id


def asked(office: Office, evaluation_id: str) -> str:
    """Let the employee ask for a discussion; return its id."""
    siti = actor_for(office, SITI)
    discussion_id = start_discussion(office, siti, evaluation_id)
    set_discussion_text(office, siti, discussion_id, "employee_view", REASONS, None)
    add_discussion_point(office, siti, discussion_id, "", "Waktu layanan keliru dihitung", None)
    ask_discussion(office, siti, discussion_id)
    return discussion_id


def filed(office: Office, evaluation_id: str) -> str:
    """Let the employee object; return the objection's id."""
    siti = actor_for(office, SITI)
    objection_id = start_objection(office, siti, evaluation_id)
    set_reasons(office, siti, objection_id, REASONS, None)
    file_objection(office, siti, objection_id)
    return objection_id


def everybody(office: Office) -> dict[str, Actor]:
    """Return one actor for each part in a case, and some who have none."""
    return {name: actor_for(office, name) for name in (SITI, SRI, CAMAT, SECRETARY, OPERATOR, ANDI)}


def audit_sentences(office: Office) -> list[str]:
    """Return the sentences of the audit trail in order."""
    with office.read() as session:
        return list(session.scalars(select(AuditEntryRow.sentence).order_by(AuditEntryRow.number)))
