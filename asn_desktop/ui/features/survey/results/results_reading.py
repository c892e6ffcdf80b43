"""Reads everything the page of survey results shows, and writes it to a file."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.public_service.confidence import Confidence
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, QUESTIONS
from asn_desktop.domain.public_service.respondent_groups import Trait
from asn_desktop.domain.public_service.sample_size import WeeklyTarget, weekly_target
from asn_desktop.domain.public_service.satisfaction import ElementScore
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.exchange.workbook import OutputColumn, OutputTable, write_table, write_tables
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.reporting.report import quarters_up_to
from asn_desktop.services.public_service.reporting.tables import (
    FigureTable,
    elements_table,
    survey_tables,
)
from asn_desktop.services.public_service.respondents import (
    RespondentProfile,
    SuggestionLine,
    respondent_profile,
    suggestions,
)
from asn_desktop.services.public_service.results import (
    PartScore,
    SurveyFilter,
    SurveyResult,
    TrendPoint,
    group_scores,
    index_for,
    index_trend,
    survey_confidence,
)
from asn_desktop.services.public_service.service_types import ServiceLine, service_types

_MEAN_PLACES = 2


@dataclass(frozen=True, slots=True)
class ResultsView:
    """One period of one service, or of all.

    Attributes:
        trend: the quarters up to the end of the period, oldest first.
        services: what the drop-down of services offers.
        groups: the index of each group of respondents, by trait.
        weekly: sheets a week that reach the sample in time; None without a sample to reach.
    """

    result: SurveyResult
    trend: tuple[TrendPoint, ...]
    profile: RespondentProfile
    suggestions: tuple[SuggestionLine, ...]
    services: tuple[ServiceLine, ...]
    groups: tuple[tuple[Trait, tuple[PartScore, ...]], ...]
    confidence: Confidence
    weekly: WeeklyTarget | None


@dataclass(frozen=True, slots=True)
class ElementLine:
    """One element in the order the office lists them.

    Attributes:
        name: e.g. "U3 Waktu pelayanan".
        mean: NRR, two decimals.
        is_lowest: whether no element scores lower.
    """

    number: int
    element: SurveyElement
    name: str
    mean: Decimal
    score: ElementScore
    is_lowest: bool


def read_results(office: Office, actor: Actor, chosen: SurveyFilter, ends: date) -> ResultsView:
    """Read the results of a period that ends on a day.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    first = quarters_up_to(chosen.last_month)
    confidence = survey_confidence(office, actor, chosen)
    weekly = None
    if confidence.needed:
        today = office.clock.today()
        weekly = weekly_target(confidence.needed, confidence.respondents, today, ends)
    # Groups stand side by side, so the group that was chosen does not narrow them.
    whole = replace(chosen, group=None)
    return ResultsView(
        result=index_for(office, actor, chosen),
        trend=tuple(index_trend(office, actor, replace(chosen, first_month=first))),
        profile=respondent_profile(office, actor, chosen),
        suggestions=tuple(suggestions(office, actor, chosen)),
        services=tuple(service_types(office)),
        groups=tuple((trait, tuple(group_scores(office, actor, whole, trait))) for trait in Trait),
        confidence=confidence,
        weekly=weekly,
    )


def element_lines(result: SurveyResult) -> list[ElementLine]:
    """Return the elements in the office's order; empty without data."""
    if result.index is None:
        return []
    lowest = result.index.lowest_first[0].mean
    lines = []
    for place, element in enumerate(ELEMENT_ORDERS[result.order], start=1):
        score = result.index.score_of(element)
        name = f"U{place} {QUESTIONS[element].short_label}"
        mean = round_half_up(score.mean, _MEAN_PLACES)
        lines.append(ElementLine(place, element, name, mean, score, score.mean == lowest))
    return lines


def export_results(
    path: Path,
    office: Office,
    actor: Actor,
    period_id: str,
    chosen: SurveyFilter,
    words: str,
) -> None:
    """Write what the filter on screen shows: every list as .xlsx, the elements alone as .csv.

    Args:
        path: the ending says which kind.
        office: where from.
        actor: who asks.
        period_id: whose follow-ups are added.
        chosen: the sheets.
        words: the filter in words; title of the file and a line in it.

    Raises:
        NotAllowed: the actor may not see survey results.
        DomainError: the name ends neither in .xlsx nor in .csv.
        StorageError: the file is open in another program, or the disk is full.
    """
    if path.suffix.lower() == ".xlsx":
        tables = survey_tables(office, actor, chosen, period_id, words)
        write_tables(path, words, [_output(table) for table in tables])
        return
    table = _output(elements_table(index_for(office, actor, chosen), words))
    write_table(path, table.title, table.columns, table.rows)


def filter_words(view: ResultsView, period: str) -> str:
    """Say in words which sheets are shown."""
    chosen = view.result.chosen
    named = [line.name for line in view.services if line.id == chosen.service_id]
    named += [line.name for line in view.result.units if line.key == chosen.unit_id]
    group = chosen.group
    told = f"{group.trait.label}: {group.label}" if group else ""
    return " · ".join(filter(None, [f"IKM {period}", *(named or ["Semua layanan"]), told]))


def _output(table: FigureTable) -> OutputTable:
    columns = [OutputColumn(title, width) for title, width in table.columns]
    return OutputTable(table.title, columns, table.rows)
