"""The evaluation document (form D.1.1, 2.6 of the domain reference).

Blocks 6 to 8 belong to an objection and are never printed empty.
"""

from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.performance.terms import OrgPredicate, Predicate
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.sheets.evaluation import EvaluationFacts, evaluation_facts
from asn_desktop.services.sheets.making import party, sheet_head
from asn_desktop.services.sheets.objections.blocks import ObjectionBlocks
from asn_desktop.services.sheets.parts import Party, SheetHead


@dataclass(frozen=True, slots=True)
class EvaluationDocument:
    """One evaluation document on paper; see `EvaluationSheet` for the period and the dates.

    Attributes:
        superior: the appraiser's superior; None when nobody is recorded.
        objection: blocks 6 to 8; None when nobody objected.
    """

    head: SheetHead
    period_name: str
    starts: date
    ends: date
    employee: Party
    appraiser: Party | None
    superior: Party | None
    org_predicate: OrgPredicate | None
    predicate: Predicate | None
    recommendation: str
    signed_on: date | None
    objection: ObjectionBlocks | None = None


def evaluation_document(office: Office, actor: Actor, evaluation_id: str) -> EvaluationDocument:
    """Return an evaluation document for printing; until it is final the employee sees no result.

    Raises:
        NotAllowed: the actor may not see evaluations of this plan.
        DomainError: there is no such evaluation, or the office was not set up.
    """
    with office.read() as session:
        facts = evaluation_facts(session, office, actor, evaluation_id)
    return assembled_document(facts)


def assembled_document(facts: EvaluationFacts) -> EvaluationDocument:
    """Put an evaluation document on paper from what is known of it."""
    view = facts.view
    employee = party(view.plan.employee, facts.identity)
    appraiser, superior = view.plan.appraiser, view.appraiser_superior
    return EvaluationDocument(
        head=sheet_head(
            facts.identity,
            f"DEK-{facts.code}-{view.period.year}",
            view.id,
            f"Dokumen Evaluasi Kinerja {view.period.label} {view.period.year}, {employee.name}",
            is_draft=not facts.is_final,
            person=employee,
        ),
        period_name=facts.period_name,
        starts=facts.starts,
        ends=facts.ends,
        employee=employee,
        appraiser=party(appraiser, facts.identity) if appraiser else None,
        superior=party(superior, facts.identity) if superior else None,
        org_predicate=view.org_predicate,
        predicate=view.predicate,
        recommendation=view.recommendation,
        signed_on=facts.signed_on,
        objection=facts.objection,
    )
