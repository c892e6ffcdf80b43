"""One evaluation as screen and sheet show it, read with one query per table."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.performance.achievement import PLACES, achievement
from asn_desktop.domain.performance.core_values import CORE_VALUE_GUIDES
from asn_desktop.domain.performance.evaluation_rules import (
    DECIDED_STATUSES,
    EvaluationDraft,
    EvaluationGap,
    RealizationDraft,
    missing_for_finalization,
    missing_for_submission,
)
from asn_desktop.domain.performance.predicates import (
    leader_result_rating,
    predicate,
    suggestion_text,
)
from asn_desktop.domain.performance.targets import printed_target
from asn_desktop.domain.performance.terms import (
    CoreValue,
    EvaluationScope,
    EvaluationStatus,
    EvidenceKind,
    OrgPredicate,
    Rating,
    ResultKind,
)
from asn_desktop.services.access.helper_typing.marks import typed_words
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.performance.appraisals.decisions.hints import hints_in
from asn_desktop.services.performance.appraisals.decisions.rights import rights_in
from asn_desktop.services.performance.appraisals.editing import (
    evaluation_and_plan,
    require_viewer,
)
from asn_desktop.services.performance.appraisals.leading import leads_office, predicate_in_force
from asn_desktop.services.performance.appraisals.signing import appraisers_superior, signer_of
from asn_desktop.services.performance.appraisals.views import (
    BehaviorView,
    EvaluationView,
    EvidenceView,
    IndicatorView,
    PeriodicLine,
    ResultView,
)
from asn_desktop.services.performance.evidence_files import stored_file
from asn_desktop.services.performance.plans.reading import build_view
from asn_desktop.services.performance.plans.versions.in_force import (
    agreed_target,
    view_for_evaluation,
)
from asn_desktop.services.performance.plans.views import IndicatorView as PlannedIndicatorView
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.services.performance.plans.views import ResultView as PlannedResultView
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    BehaviorReviewRow,
    EvaluationRow,
    EvidenceRow,
    IndicatorRow,
    PlanRow,
    RealizationRow,
    ResultReviewRow,
)

_RATED_STATUSES = (EvaluationStatus.SUBMITTED, EvaluationStatus.RATED)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows below one evaluation, by what they are about."""

    indicators: Mapping[str, IndicatorRow]
    realizations: Mapping[str, RealizationRow]
    result_reviews: Mapping[str, ResultReviewRow]
    behavior_reviews: Mapping[CoreValue, BehaviorReviewRow]
    evidence: Mapping[str, Sequence[EvidenceRow]]


def evaluation_view(office: Office, actor: Actor, evaluation_id: str) -> EvaluationView:
    """Return one evaluation; the employee learns the appraiser's marks once it is final.

    Raises:
        NotAllowed: the actor may not see evaluations of this plan.
        DomainError: there is no such evaluation.
    """
    with office.read() as session:
        evaluation, plan = evaluation_and_plan(session, evaluation_id)
        require_viewer(actor, plan)
        return view_in(session, office, actor, evaluation, plan)


def view_in(
    session: Session, office: Office, actor: Actor, evaluation: EvaluationRow, plan: PlanRow
) -> EvaluationView:
    """Return the view of an evaluation inside a running session."""
    return _Builder(office, actor, session, evaluation, plan).view()


class _Builder:
    """Puts one view together; lives as long as its session."""

    def __init__(
        self,
        office: Office,
        actor: Actor,
        session: Session,
        evaluation: EvaluationRow,
        plan: PlanRow,
    ) -> None:
        self._office = office
        self._session = session
        self._evaluation = evaluation
        self._plan = plan
        self._period = period_line(session, evaluation.period_id)
        self._settings = load_settings(session)
        self._rights = rights_in(session, office, actor, evaluation, plan, self._period)
        now = build_view(session, office.clock, actor, plan)
        self._plan_view = view_for_evaluation(
            session, office.clock, now, evaluation, self._period.starts
        )
        if (signer := signer_of(session, office.clock, evaluation, plan)) is not None:
            self._plan_view = replace(self._plan_view, appraiser=signer)
        self._rows = _load_rows(session, evaluation.id, self._plan_view)

    def view(self) -> EvaluationView:
        evaluation, sees = self._evaluation, self._rights.sees_ratings
        is_final = evaluation.status in DECIDED_STATUSES
        org_predicate = self._organization()
        leads = leads_office(self._session, self._plan, self._period)
        fixed = leader_result_rating(org_predicate) if leads and org_predicate else None
        result_rating = evaluation.result_rating if is_final or fixed is None else fixed
        superior = appraisers_superior(
            self._session, evaluation, self._plan, min(self._plan.ends, self._period.ends)
        )
        results = tuple(self._result(line) for line in self._plan_view.results)
        behaviors = tuple(self._behavior(value) for value in CoreValue)
        both = result_rating is not None and evaluation.behavior_rating is not None
        reached = predicate(result_rating, evaluation.behavior_rating) if both else None
        view = EvaluationView(
            id=evaluation.id,
            revision=evaluation.revision,
            status=evaluation.status,
            period=self._period,
            plan=self._plan_view,
            appraiser_superior=superior,
            needs_second_signature=self._settings.second_signature and superior is not None,
            leads_office=leads,
            results=results,
            behaviors=behaviors,
            result_rating=result_rating if sees else None,
            fixed_result_rating=fixed if sees else None,
            behavior_rating=evaluation.behavior_rating if sees else None,
            result_suggestion=suggestion_text([(line.kind, line.rating) for line in results]),
            behavior_suggestion=suggestion_text(
                [(ResultKind.MAIN, line.rating) for line in behaviors]
            ),
            predicate=(evaluation.predicate if is_final else reached) if sees else None,
            org_predicate=org_predicate,
            recommendation=evaluation.recommendation if sees else "",
            return_reason=evaluation.return_reason,
            periodic=self._periodic(),
            filling_gaps=self._filling_gaps(results) if self._rights.fills else (),
            finalization_gaps=self._finalization_gaps(
                results, behaviors, result_rating, org_predicate
            )
            if self._rights.is_appraiser and evaluation.status in _RATED_STATUSES
            else (),
            objection_days=self._settings.objection_days,
            submitted_at=self._office.clock.local(evaluation.submitted_at),
            finalized_at=self._office.clock.local(evaluation.finalized_at),
            rights=self._rights,
        )
        return self._with_steps(view)

    def _organization(self) -> OrgPredicate | None:
        """Return the predicate weighed when it was signed, else the one in force."""
        if self._evaluation.status in DECIDED_STATUSES:
            return self._evaluation.org_predicate
        return predicate_in_force(self._session, self._period.id)

    def _with_steps(self, view: EvaluationView) -> EvaluationView:
        """Add what surrounds the signature: hints before it, receipt after it."""
        evaluation, rights = self._evaluation, self._rights
        return replace(
            view,
            hints=hints_in(self._session, self._plan, self._period, view.results, view.behaviors)
            if rights.rates
            else (),
            typed_words=typed_words(self._session, self._office.clock, evaluation.id),
            delivered_on=evaluation.delivered_on,
            acknowledged_on=evaluation.acknowledged_on,
            acknowledged_by=evaluation.acknowledged_by or "",
            refusal_reason=evaluation.refusal_reason or "" if rights.sees_ratings else "",
        )

    def _result(self, line: PlannedResultView) -> ResultView:
        review = self._rows.result_reviews.get(line.id)
        sees = self._rights.sees_ratings
        indicators = tuple(self._indicator(item) for item in line.indicators)
        return ResultView(
            id=line.id,
            number=line.number,
            kind=line.kind,
            text=line.text,
            supports_letter=line.parent_letter,
            supports_text=line.parent_text,
            assigned_by=line.assigned_by,
            indicators=indicators,
            evidence=tuple(self._evidence(row) for row in self._rows.evidence.get(line.id, ())),
            achievement=_mean([item.achievement for item in indicators]),
            self_rating=review.self_rating if review else None,
            self_note=review.self_note if review else "",
            rating=review.rating if review and sees else None,
            feedback=review.feedback if review and sees else "",
            absence=review.absence if review else None,
            absence_reason=(review.absence_reason or "") if review else "",
        )

    def _indicator(self, item: PlannedIndicatorView) -> IndicatorView:
        row = self._rows.indicators[item.id]
        reached = self._rows.realizations.get(item.id)
        target = agreed_target(row, item)
        value = reached.value if reached else None
        return IndicatorView(
            id=item.id,
            aspect=item.aspect,
            perspective=item.perspective,
            text=item.text,
            target=printed_target(target, item.unit),
            unit=item.unit,
            direction=target.direction,
            realization=reached.text if reached else "",
            realization_value=value,
            achievement=achievement(target.value, value, target.direction, high=target.high),
        )

    def _evidence(self, row: EvidenceRow) -> EvidenceView:
        is_file = row.kind is EvidenceKind.FILE
        return EvidenceView(
            id=row.id,
            kind=row.kind,
            name=row.name,
            location=row.location,
            size=row.size,
            added_at=self._office.clock.zone.to_local(row.added_at),
            is_missing=is_file and stored_file(self._office.folder, row.location) is None,
        )

    def _behavior(self, value: CoreValue) -> BehaviorView:
        guide = CORE_VALUE_GUIDES[value]
        review = self._rows.behavior_reviews.get(value)
        sees = self._rights.sees_ratings
        expected = next(line for line in self._plan_view.expectations if line.core_value is value)
        return BehaviorView(
            value=value,
            items=guide.items,
            short_guide=guide.short_guide,
            expectation=expected.text if expected.is_special else "",
            self_rating=review.self_rating if review else None,
            self_note=review.self_note if review else "",
            rating=review.rating if review and sees else None,
            feedback=review.feedback if review and sees else "",
        )

    def _periodic(self) -> tuple[PeriodicLine, ...]:
        if self._period.scope is not EvaluationScope.ANNUAL:
            return ()
        periods = self._session.scalars(
            select(AssessmentPeriodRow)
            .where(
                AssessmentPeriodRow.year == self._period.year,
                AssessmentPeriodRow.scope == EvaluationScope.PERIODIC,
            )
            .order_by(AssessmentPeriodRow.number)
        ).all()
        # All plans of the person: after a transfer the earlier appraiser rated the first parts.
        query = (
            select(EvaluationRow, PlanRow.position)
            .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
            .where(
                PlanRow.employee_id == self._plan.employee_id,
                PlanRow.year == self._period.year,
                EvaluationRow.status.in_(DECIDED_STATUSES),
            )
            .order_by(PlanRow.starts, EvaluationRow.id)
        )
        final: dict[str, list[tuple[EvaluationRow, str]]] = defaultdict(list)
        for row, position in self._session.execute(query):
            final[row.period_id].append((row, position))
        return tuple(
            line
            for period in periods
            for line in _periodic_lines(period.short_label, final[period.id])
        )

    def _filling_gaps(self, results: Sequence[ResultView]) -> tuple[EvaluationGap, ...]:
        return missing_for_submission(
            [
                RealizationDraft(
                    result_index, indicator_index, item.realization, len(result.evidence)
                )
                for result_index, result in enumerate(results)
                if result.absence is None
                for indicator_index, item in enumerate(result.indicators)
            ]
        )

    def _finalization_gaps(
        self,
        results: Sequence[ResultView],
        behaviors: Sequence[BehaviorView],
        result_rating: Rating | None,
        org_predicate: OrgPredicate | None,
    ) -> tuple[EvaluationGap, ...]:
        draft = EvaluationDraft(
            scope=self._period.scope,
            result_rating=result_rating,
            behavior_rating=self._evaluation.behavior_rating,
            result_marks=[line.rating for line in results],
            absent=frozenset(
                index for index, line in enumerate(results) if line.absence is not None
            ),
            behavior_marks={line.value: line.rating for line in behaviors},
            org_predicate=org_predicate,
        )
        return missing_for_finalization(
            draft, periodic_needs_organisation=self._settings.periodic_needs_organization
        )


def _load_rows(session: Session, evaluation_id: str, plan: PlanView) -> _Rows:
    ids = [item.id for line in plan.results for item in line.indicators]
    evidence: dict[str, list[EvidenceRow]] = defaultdict(list)
    query = select(EvidenceRow).where(EvidenceRow.evaluation_id == evaluation_id)
    for row in session.scalars(query.order_by(EvidenceRow.added_at, EvidenceRow.id)):
        evidence[row.result_id].append(row)
    return _Rows(
        indicators={
            row.id: row
            for row in session.scalars(select(IndicatorRow).where(IndicatorRow.id.in_(ids)))
        },
        realizations={
            row.indicator_id: row
            for row in session.scalars(
                select(RealizationRow).where(RealizationRow.evaluation_id == evaluation_id)
            )
        },
        result_reviews={
            row.result_id: row
            for row in session.scalars(
                select(ResultReviewRow).where(ResultReviewRow.evaluation_id == evaluation_id)
            )
        },
        behavior_reviews={
            row.core_value: row
            for row in session.scalars(
                select(BehaviorReviewRow).where(BehaviorReviewRow.evaluation_id == evaluation_id)
            )
        },
        evidence=evidence,
    )


def _mean(values: Sequence[Decimal | None]) -> Decimal | None:
    """Return the mean of what is known; only a hint on the closed row of a result."""
    known = [Fraction(value) for value in values if value is not None]
    return round_half_up(sum(known, Fraction()) / len(known), PLACES) if known else None


def _periodic_lines(
    short_label: str, final: Sequence[tuple[EvaluationRow, str]]
) -> list[PeriodicLine]:
    if not final:
        return [PeriodicLine(short_label, "", None, None, None)]
    return [
        PeriodicLine(short_label, position, row.result_rating, row.behavior_rating, row.predicate)
        for row, position in final
    ]
