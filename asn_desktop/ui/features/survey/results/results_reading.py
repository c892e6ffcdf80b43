"""Reads everything the page of survey results shows, and lays it out for a spreadsheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, QUESTIONS
from asn_desktop.domain.public_service.satisfaction import ElementScore
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.exchange.workbook import OutputCell, OutputColumn, write_table
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.respondents import (
    RespondentProfile,
    SuggestionLine,
    respondent_profile,
    suggestions,
)
from asn_desktop.services.public_service.results import (
    MONTHS_A_QUARTER,
    SurveyFilter,
    SurveyResult,
    TrendPoint,
    index_for,
    index_trend,
)
from asn_desktop.services.public_service.service_types import ServiceLine, service_types

_QUARTERS_SHOWN = 8
_MEAN_PLACES = 2
_WEIGHTED_PLACES = 3
_EXPORT_COLUMNS = (
    OutputColumn("No.", 6),
    OutputColumn("Unsur", 44),
    OutputColumn("Jumlah nilai", 14),
    OutputColumn("Nilai rata-rata (NRR)", 20),
    OutputColumn("NRR tertimbang", 16),
    OutputColumn("Indeks", 12),
    OutputColumn("Mutu", 8),
)


@dataclass(frozen=True, slots=True)
class ResultsView:
    """One period of one service, or of all.

    Attributes:
        trend: the quarters up to the end of the period, oldest first.
        services: what the drop-down of services offers.
    """

    result: SurveyResult
    trend: tuple[TrendPoint, ...]
    profile: RespondentProfile
    suggestions: tuple[SuggestionLine, ...]
    services: tuple[ServiceLine, ...]


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


def read_results(office: Office, actor: Actor, chosen: SurveyFilter) -> ResultsView:
    """Read the results of a period.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    quarters = SurveyFilter(_quarters_back(chosen), chosen.last_month, chosen.service_id)
    return ResultsView(
        result=index_for(office, actor, chosen),
        trend=tuple(index_trend(office, actor, quarters)),
        profile=respondent_profile(office, actor, chosen),
        suggestions=tuple(suggestions(office, actor, chosen)),
        services=tuple(service_types(office)),
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


def export_results(path: Path, title: str, result: SurveyResult) -> None:
    """Write the table of elements with the index below to a spreadsheet.

    Raises:
        DomainError: the name ends neither in .xlsx nor in .csv.
        StorageError: the file is open in another program, or the disk is full.
    """
    write_table(path, title, _EXPORT_COLUMNS, _export_rows(result))


def _export_rows(result: SurveyResult) -> list[Sequence[OutputCell]]:
    rows: list[Sequence[OutputCell]] = [
        (
            line.number,
            line.element.label,
            line.score.total,
            line.mean,
            round_half_up(line.score.weighted_mean, _WEIGHTED_PLACES),
            line.score.index,
            line.score.grade.value,
        )
        for line in element_lines(result)
    ]
    if result.index is not None:
        weighted = round_half_up(result.index.weighted_sum, _WEIGHTED_PLACES)
        words = f"IKM (bobot {result.weight_mode.label}, {result.respondents} responden)"
        grade = result.index.grade.value
        rows.append((None, words, None, None, weighted, result.index.index, grade))
    return rows


def _quarters_back(chosen: SurveyFilter) -> int:
    """Return the first month of the quarters to show, aligned to whole quarters."""
    year, month = divmod(chosen.last_month, 100)
    quarter_start = (month - 1) // MONTHS_A_QUARTER * MONTHS_A_QUARTER
    months = year * 12 + quarter_start - (_QUARTERS_SHOWN - 1) * MONTHS_A_QUARTER
    return months // 12 * 100 + months % 12 + 1
