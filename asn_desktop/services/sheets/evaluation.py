"""The evaluation as it is signed (form 2.5 of the domain reference)."""

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from asn_desktop.domain.performance.core_values import CORE_VALUE_GUIDES
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import (
    Approach,
    EvaluationScope,
    OrgPredicate,
    PlanTemplate,
    Predicate,
    Rating,
)
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.identity import OfficeIdentity
from asn_desktop.services.office.settings import Settings, load_settings
from asn_desktop.services.performance.appraisals.editing import (
    evaluation_and_plan,
    require_viewer,
)
from asn_desktop.services.performance.appraisals.reading import view_in
from asn_desktop.services.performance.appraisals.views import (
    BehaviorView,
    EvaluationView,
    ResultView,
)
from asn_desktop.services.performance.feedback.reading import sheet_feedback
from asn_desktop.services.performance.feedback.views import EvaluationFeedback, FeedbackNote
from asn_desktop.services.sheets.making import (
    party,
    period_code,
    require_identity,
    sheet_head,
)
from asn_desktop.services.sheets.objections.blocks import ObjectionBlocks, objection_blocks
from asn_desktop.services.sheets.parts import (
    Party,
    SheetBehavior,
    SheetHead,
    SheetIndicator,
    SheetResult,
)
from asn_desktop.services.sheets.plan import with_assignment

BOTH_SIGN = "both"
_GIVER = "Pimpinan"


@dataclass(frozen=True, slots=True)
class EvaluationSheet:
    """One evaluation on paper.

    Attributes:
        period_name: as in the title: "TRIWULAN III", "SEMESTER I", "MARET", or "AKHIR".
        starts, ends: the days that are assessed.
        result_rating, behavior_rating, predicate: None on a draft for the person appraised.
        both_sign: whether the person appraised signs too (a setting of the office).
        signed_on: day it became final; None leaves the date open.
        objection_days: days to object after receipt.
    """

    head: SheetHead
    approach: Approach
    template: PlanTemplate
    period_name: str
    starts: date
    ends: date
    employee: Party
    appraiser: Party | None
    org_predicate: OrgPredicate | None
    results: tuple[SheetResult, ...]
    behaviors: tuple[SheetBehavior, ...]
    result_rating: Rating | None
    behavior_rating: Rating | None
    predicate: Predicate | None
    recommendation: str
    both_sign: bool
    signed_on: date | None
    objection_days: int


@dataclass(frozen=True, slots=True)
class EvaluationFacts:
    """An evaluation with everything around it that its sheets need."""

    view: EvaluationView
    identity: OfficeIdentity
    settings: Settings
    code: str
    objection: ObjectionBlocks | None = None
    taken: EvaluationFeedback = field(default_factory=EvaluationFeedback)

    @property
    def is_final(self) -> bool:
        """Whether the appraiser has closed it."""
        return self.view.status in DECIDED_STATUSES

    @property
    def signed_on(self) -> date | None:
        """Day it became final, in office time."""
        moment = self.view.finalized_at
        return moment.date() if self.is_final and moment else None

    @property
    def starts(self) -> date:
        """First day assessed: the period's, or the plan's when it began later."""
        return max(self.view.period.starts, self.view.plan.starts)

    @property
    def ends(self) -> date:
        """Last day assessed: the period's, or the plan's when it ended earlier."""
        return min(self.view.period.ends, self.view.plan.ends)

    @property
    def period_name(self) -> str:
        """The period as the title of the form writes it."""
        period = self.view.period
        return "AKHIR" if period.scope is EvaluationScope.ANNUAL else period.label.upper()


def evaluation_sheet(office: Office, actor: Actor, evaluation_id: str) -> EvaluationSheet:
    """Return an evaluation for printing; until it is final the employee gets no ratings.

    Raises:
        NotAllowed: the actor may not see evaluations of this plan.
        DomainError: there is no such evaluation, or the office was not set up.
    """
    with office.read() as session:
        facts = evaluation_facts(session, office, actor, evaluation_id)
    return assembled_sheet(facts)


def assembled_sheet(facts: EvaluationFacts) -> EvaluationSheet:
    """Put an evaluation on paper from what is known of it."""
    view = facts.view
    employee = party(view.plan.employee, facts.identity)
    appraiser = view.plan.appraiser
    return EvaluationSheet(
        head=sheet_head(
            facts.identity,
            f"EK-{facts.code}-{view.period.year}",
            view.id,
            f"Evaluasi Kinerja {view.period.label} {view.period.year}, {employee.name}",
            is_draft=not facts.is_final,
            person=employee,
        ),
        approach=view.plan.approach,
        template=view.plan.template,
        period_name=facts.period_name,
        starts=facts.starts,
        ends=facts.ends,
        employee=employee,
        appraiser=party(appraiser, facts.identity) if appraiser else None,
        org_predicate=view.org_predicate,
        results=tuple(
            _result(view.plan.template, line, facts.taken.by_result.get(line.id, ()))
            for line in view.results
        ),
        behaviors=tuple(
            _behavior(line, facts.taken.by_value.get(line.value, ())) for line in view.behaviors
        ),
        result_rating=view.result_rating,
        behavior_rating=view.behavior_rating,
        predicate=view.predicate,
        recommendation=view.recommendation,
        both_sign=facts.settings.evaluation_signatures == BOTH_SIGN,
        signed_on=facts.signed_on,
        objection_days=view.objection_days,
    )


def evaluation_facts(
    session: Session, office: Office, actor: Actor, evaluation_id: str
) -> EvaluationFacts:
    """Return an evaluation and its surroundings inside a running session.

    Raises:
        NotAllowed: the actor may not see evaluations of this plan.
        DomainError: there is no such evaluation, or the office was not set up.
    """
    evaluation, plan = evaluation_and_plan(session, evaluation_id)
    require_viewer(actor, plan)
    identity = require_identity(session)
    view = view_in(session, office, actor, evaluation, plan)
    return EvaluationFacts(
        view,
        identity,
        load_settings(session),
        period_code(session, view.period),
        objection_blocks(session, office.clock, evaluation_id),
        sheet_feedback(
            session, office, actor, plan.employee_id, view.period.starts, view.period.ends
        ),
    )


def _result(
    template: PlanTemplate, line: ResultView, taken: tuple[FeedbackNote, ...]
) -> SheetResult:
    return SheetResult(
        number=line.number,
        kind=line.kind,
        text=with_assignment(line.text, line.assigned_by),
        superior_text=line.supports_text if template is PlanTemplate.STAFF else "",
        indicators=tuple(
            SheetIndicator(
                aspect=item.aspect.label if item.aspect else "",
                perspective=item.perspective.label if item.perspective else "",
                text=item.text,
                target=item.target,
                # Said in words: an empty cell or a zero would read as a failure.
                realization=line.absence_words or item.realization,
            )
            for item in line.indicators
        ),
        feedback=_given(line.feedback, taken),
    )


def _behavior(line: BehaviorView, taken: tuple[FeedbackNote, ...]) -> SheetBehavior:
    return SheetBehavior(
        number=CORE_VALUE_GUIDES[line.value].number,
        name=line.value.label,
        items=line.items,
        expectation=line.expectation,
        feedback=_given(line.feedback, taken),
    )


def _given(feedback: str, taken: tuple[FeedbackNote, ...]) -> str:
    """Name each giver in front, as the form does; the appraiser's own words come first."""
    own = [f"{_GIVER}: {feedback}"] if feedback.strip() else []
    return "\n".join([*own, *(f"{note.giver_words}: {note.text}" for note in taken)])
