"""Why a person has this predicate, as it is printed for the talk about it."""

from dataclasses import dataclass

from asn_desktop.base.wording import date_long, time_short
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate, Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.explaining import (
    Explanation,
    explanation_of,
)
from asn_desktop.services.sheets.making import party, period_code, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead


@dataclass(frozen=True, slots=True)
class ExplanationSheet:
    """One explanation on paper.

    Attributes:
        period: such as "Triwulan III 2026".
        organization: what the organisation's predicate did, in sentences.
        reasons: place, text, mark, own mark, and what stands behind it, one a line.
        decisions: when, who, and what with its reason.
        considerations: adviser and answer.
    """

    head: SheetHead
    period: str
    employee: Party
    appraiser: Party | None
    predicate: Predicate | None
    result_rating: Rating | None
    behavior_rating: Rating | None
    quadrant: str
    org_predicate: OrgPredicate | None
    organization: tuple[str, ...]
    reasons: tuple[tuple[str, str, str, str, str], ...]
    decisions: tuple[tuple[str, str, str], ...]
    considerations: tuple[tuple[str, str], ...]


def explanation_sheet(office: Office, actor: Actor, evaluation_id: str) -> ExplanationSheet:
    """Return the explanation of an evaluation's predicate for printing.

    Raises:
        NotAllowed: the actor may not see evaluations of this plan.
        DomainError: there is no such evaluation, or the office was not set up.
    """
    found = explanation_of(office, actor, evaluation_id)
    view = found.view
    with office.read() as session:
        identity = require_identity(session)
        code = period_code(session, view.period)
    employee = party(view.plan.employee, identity)
    appraiser = view.plan.appraiser
    return ExplanationSheet(
        head=sheet_head(
            identity,
            f"PP-{code}-{view.period.year}",
            view.id,
            f"Penjelasan Predikat {view.period.label} {view.period.year}, {employee.name}",
            is_draft=view.finalized_at is None,
            person=employee,
        ),
        period=f"{view.period.label} {view.period.year}",
        employee=employee,
        appraiser=party(appraiser, identity) if appraiser else None,
        predicate=found.predicate,
        result_rating=view.result_rating,
        behavior_rating=view.behavior_rating,
        quadrant=found.quadrant,
        org_predicate=view.org_predicate,
        organization=found.organization,
        reasons=_reasons(found),
        decisions=tuple(
            (
                f"{date_long(step.happened_at.date())} {time_short(step.happened_at)}",
                step.who,
                f"{step.what}. {step.reason}" if step.reason else step.what,
            )
            for step in found.decisions
        ),
        considerations=tuple(
            (line.adviser, line.reply or "Belum dijawab") for line in found.considerations
        ),
    )


def _reasons(found: Explanation) -> tuple[tuple[str, str, str, str, str], ...]:
    return tuple(
        (
            reason.place,
            reason.text,
            reason.mark,
            reason.own_mark,
            "\n".join(
                [*([f"Penilai: {reason.feedback}"] if reason.feedback else []), *reason.facts]
            ),
        )
        for reason in found.reasons
    )
