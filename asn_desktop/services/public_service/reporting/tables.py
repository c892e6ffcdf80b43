"""All figures of a filter as lists for a workbook: one source for screen, paper and file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.improvement import time_words
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS
from asn_desktop.domain.public_service.respondent_groups import Trait
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.follow_up.reading import follow_ups
from asn_desktop.services.public_service.reporting.default_texts import (
    incomplete_sentence,
    weight_sentence,
)
from asn_desktop.services.public_service.reporting.report import recap_rows
from asn_desktop.services.public_service.respondents import suggestions
from asn_desktop.services.public_service.results import (
    SurveyFilter,
    SurveyResult,
    group_scores,
    index_for,
)

Cell = str | int | Decimal | date | None
_MEAN_PLACES, _WEIGHTED_PLACES = 2, 3
_MOST_SUGGESTIONS = 100_000


@dataclass(frozen=True, slots=True)
class FigureTable:
    """One list: headings with their width in characters, and rows."""

    title: str
    columns: tuple[tuple[str, int], ...]
    rows: Sequence[Sequence[Cell]]


def survey_tables(
    office: Office, actor: Actor, chosen: SurveyFilter, period_id: str, filter_words: str
) -> list[FigureTable]:
    """Return every list about the sheets of a filter.

    Args:
        office: where from.
        actor: who asks.
        chosen: the sheets; every list holds these and no others.
        period_id: whose follow-ups are added.
        filter_words: what was chosen, in words, for the first list.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    result = index_for(office, actor, chosen)
    return [
        elements_table(result, filter_words),
        _recap(office, actor, chosen, result),
        _services(result),
        _groups(office, actor, chosen),
        _follow_ups(office, actor, period_id),
        _suggestions(office, actor, chosen),
    ]


def elements_table(result: SurveyResult, filter_words: str) -> FigureTable:
    """Return the nine elements with the index and how it came about below."""
    rows: list[Sequence[Cell]] = []
    index = result.index
    if index is not None:
        for place, element in enumerate(ELEMENT_ORDERS[result.order], start=1):
            score = index.score_of(element)
            rows.append(
                (
                    place,
                    element.label,
                    score.total,
                    score.count,
                    round_half_up(score.mean, _MEAN_PLACES),
                    round_half_up(score.weighted_mean, _WEIGHTED_PLACES),
                    score.index,
                    score.grade.value,
                )
            )
        words = f"IKM (bobot {result.weight_mode.label}, {number(result.respondents)} responden)"
        weighted = round_half_up(index.weighted_sum, _WEIGHTED_PLACES)
        rows.append((None, words, None, None, None, weighted, index.index, index.grade.value))
    notes = (filter_words, weight_sentence(result), incomplete_sentence(result))
    rows += [(None, words) for words in notes if words]
    columns = (
        ("No.", 6),
        ("Unsur", 46),
        ("Jumlah nilai", 14),
        ("Jawaban", 10),
        ("Nilai rata-rata (NRR)", 20),
        ("NRR tertimbang", 16),
        ("Indeks", 12),
        ("Mutu", 8),
    )
    return FigureTable("Nilai per unsur", columns, rows)


def _recap(office: Office, actor: Actor, chosen: SurveyFilter, result: SurveyResult) -> FigureTable:
    order = ELEMENT_ORDERS[result.order]
    regulation = tuple(SurveyElement)
    places = [regulation.index(element) for element in order]
    answers = recap_rows(office, actor, chosen)
    rows: list[Sequence[Cell]] = [
        (serial, *(row[place] for place in places)) for serial, row in enumerate(answers, start=1)
    ]
    index = result.index
    if index is not None:
        scores = [index.score_of(element) for element in order]
        rows.append(("Σ nilai", *(score.total for score in scores)))
        rows.append(("NRR", *(_rounded(score.mean) for score in scores)))
        rows.append(("NRR tertimbang", *(_rounded(score.weighted_mean) for score in scores)))
        rows.append(("IKM", index.index))
    columns = (("Responden", 16), *((f"U{place}", 8) for place in range(1, len(order) + 1)))
    return FigureTable("Rekap responden", columns, rows)


def _rounded(value: Fraction) -> Decimal:
    return round_half_up(value, _WEIGHTED_PLACES)


def _services(result: SurveyResult) -> FigureTable:
    rows: list[Sequence[Cell]] = [
        ("Layanan", line.name, line.respondents, line.index, line.grade.value)
        for line in result.services
    ]
    rows += [
        ("Unit kerja", line.name, line.respondents, line.index, line.grade.value)
        for line in result.units
    ]
    columns = (("Jenis", 14), ("Nama", 44), ("Responden", 12), ("IKM", 10), ("Mutu", 8))
    return FigureTable("Layanan dan unit", columns, rows)


def _groups(office: Office, actor: Actor, chosen: SurveyFilter) -> FigureTable:
    rows = [
        (trait.label, line.name, line.respondents, line.index, line.grade.value)
        for trait in Trait
        for line in group_scores(office, actor, chosen, trait)
    ]
    columns = (("Ciri", 18), ("Pilihan", 26), ("Responden", 12), ("IKM", 10), ("Mutu", 8))
    return FigureTable("Kelompok responden", columns, rows)


def _follow_ups(office: Office, actor: Actor, period_id: str) -> FigureTable:
    rows: list[Sequence[Cell]] = [
        (
            place,
            line.subject,
            line.service,
            line.content.action,
            time_words(line.content.due),
            line.person,
            line.content.kind.label,
            line.content.budget_note,
            line.content.state.label,
            line.content.done_on,
            line.content.outcome,
            line.before,
            line.after,
        )
        for place, line in enumerate(follow_ups(office, actor, period_id).lines, start=1)
    ]
    columns = (
        ("No.", 6),
        ("Prioritas unsur", 30),
        ("Layanan", 26),
        ("Program/kegiatan", 60),
        ("Waktu", 24),
        ("Penanggung jawab", 30),
        ("Jenis", 24),
        ("Anggaran", 24),
        ("Status", 16),
        ("Selesai pada", 14),
        ("Hasil", 50),
        ("Nilai sebelum", 14),
        ("Nilai sesudah", 14),
    )
    return FigureTable("Tindak lanjut", columns, rows)


def _suggestions(office: Office, actor: Actor, chosen: SurveyFilter) -> FigureTable:
    lines = suggestions(office, actor, chosen, _MOST_SUGGESTIONS)
    rows = [(line.day, line.service, line.text) for line in lines]
    return FigureTable("Saran", (("Tanggal", 14), ("Layanan", 32), ("Saran", 90)), rows)
