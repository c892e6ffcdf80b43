"""Proposing last year's weak points from the survey and the evaluations; nothing is invented."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.wording import number
from asn_desktop.domain.performance.achievement import achievement
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import EvaluationScope, Rating
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.domain.term import Term
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.needs.reading import needs_of, worksheet
from asn_desktop.services.public_service.results import SurveyFilter, load_result
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    EvaluationRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    RealizationRow,
    ResultReviewRow,
    WorkUnitRow,
)

_LOWEST_ELEMENTS = 3
_MOST_OF_A_KIND = 20
_REACHED = Decimal(100)


class ProposalOrigin(Term):
    """Where a weak point was read, as a heading of the checklist."""

    SURVEY = "survey", "Unsur survei terendah"
    RESULT = "result", "Hasil kerja di bawah ekspektasi"
    INDICATOR = "indicator", "Indikator di bawah target"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A weak point of last year.

    Attributes:
        text: proposed words of the need.
        source: the figures it rests on.
        is_taken: whether the worksheet names it already.
    """

    origin: ProposalOrigin
    text: str
    source: str
    is_taken: bool


def weak_points(office: Office, actor: Actor, year: int) -> tuple[Proposal, ...]:
    """Return last year's weak points: lowest survey elements, results below, missed targets.

    Nobody is named: results and indicators are told with their unit only. Of the evaluations
    only final ones count, the annual one before the last periodic one.

    Raises:
        NotAllowed: the actor may not fill the worksheet.
    """
    require(actor, Right.EDIT_NEEDS)
    with office.read() as session:
        taken = {row.text.casefold() for row in needs_of(session, worksheet(session, year))}
        evaluations = _last_evaluations(session, year - 1)
        found = (
            *_survey_elements(session, year - 1),
            *_results_below(session, evaluations, year - 1),
            *_missed_indicators(session, evaluations, year - 1),
        )
    return tuple(
        Proposal(origin, text, source, text.casefold() in taken) for origin, text, source in found
    )


_Found = tuple[ProposalOrigin, str, str]


def _survey_elements(session: Session, year: int) -> list[_Found]:
    index = load_result(session, SurveyFilter(year * 100 + 1, year * 100 + 12)).index
    if index is None:
        return []
    return [
        (
            ProposalOrigin.SURVEY,
            f"Unsur pelayanan: {_element_label(score.element)}",
            f"SKM {year}: indeks {number(score.index, 2)}, mutu {score.grade.value} "
            f"({score.grade.label})",
        )
        for score in index.lowest_first[:_LOWEST_ELEMENTS]
    ]


def _element_label(value: str) -> str:
    return {str(element): element.label for element in SurveyElement}[str(value)]


def _last_evaluations(session: Session, year: int) -> list[str]:
    """Return the final evaluation of each plan that counts: the annual, else the latest."""
    period = AssessmentPeriodRow
    query = (
        select(EvaluationRow.id, EvaluationRow.plan_id)
        .join(period, period.id == EvaluationRow.period_id)
        .where(period.year == year, EvaluationRow.status.in_(DECIDED_STATUSES))
        .order_by(period.scope == EvaluationScope.ANNUAL, period.ends, EvaluationRow.id)
    )
    return list({plan_id: key for key, plan_id in session.execute(query)}.values())


def _results_below(session: Session, evaluations: Sequence[str], year: int) -> Iterable[_Found]:
    query = (
        select(PlannedResultRow.text, WorkUnitRow.name)
        .join(ResultReviewRow, ResultReviewRow.result_id == PlannedResultRow.id)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .outerjoin(WorkUnitRow, WorkUnitRow.id == PlanRow.unit_id)
        .where(
            ResultReviewRow.evaluation_id.in_(evaluations), ResultReviewRow.rating == Rating.BELOW
        )
        .order_by(PlannedResultRow.text, WorkUnitRow.name, PlannedResultRow.id)
    )
    units: dict[str, list[str]] = {}
    for text, unit in session.execute(query):
        units.setdefault(text, []).append(unit or "")
    most_first = sorted(units.items(), key=lambda pair: -len(pair[1]))
    for text, names in most_first[:_MOST_OF_A_KIND]:
        count = f"{len(names)} SKP" if len(names) > 1 else "1 SKP"
        parts = [f"Evaluasi {year}: di bawah ekspektasi pada {count}", *_unit_words(names)]
        yield ProposalOrigin.RESULT, text, ", ".join(parts)


def _missed_indicators(session: Session, evaluations: Sequence[str], year: int) -> Iterable[_Found]:
    query = (
        select(IndicatorRow, RealizationRow.value, WorkUnitRow.name)
        .join(RealizationRow, RealizationRow.indicator_id == IndicatorRow.id)
        .join(PlannedResultRow, PlannedResultRow.id == IndicatorRow.result_id)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .outerjoin(WorkUnitRow, WorkUnitRow.id == PlanRow.unit_id)
        .where(RealizationRow.evaluation_id.in_(evaluations), RealizationRow.value.is_not(None))
        .order_by(IndicatorRow.text, IndicatorRow.id)
    )
    lowest: dict[str, tuple[Decimal, Any, Decimal, str]] = {}
    for row, value, unit in session.execute(query):
        reached = achievement(row.target_value, value, row.direction, high=row.target_high)
        if value is None or reached is None or reached >= _REACHED:
            continue
        known = lowest.get(row.text)
        if known is None or reached < known[0]:
            lowest[row.text] = (reached, row, value, unit or "")
    in_order = sorted(lowest.values(), key=lambda entry: entry[0])
    for reached, row, value, unit in in_order[:_MOST_OF_A_KIND]:
        facts = f"{number(value)} dari target {row.target_text} {row.unit}".rstrip()
        parts = [f"Capaian {year}: {facts} ({number(reached, 2)}%)", *_unit_words([unit])]
        yield ProposalOrigin.INDICATOR, row.text, ", ".join(parts)


def _unit_words(names: Sequence[str]) -> list[str]:
    different = sorted({name for name in names if name})
    return different[:1] if len(different) == 1 else []
