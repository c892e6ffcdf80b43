"""What a hundred thousand and a million answers cost; run by hand, not in CI."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from asn_desktop.domain.public_service.respondent_groups import Trait
from asn_desktop.domain.public_service.terms import Education, Occupation, SurveyElement
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.batches.making import BatchOrder, make_batch
from asn_desktop.services.public_service.batches.typing import add_batch_sheet
from asn_desktop.services.public_service.entry import add_answer_sheet
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.services.public_service.instruments.responses import InstrumentSheet
from asn_desktop.services.public_service.results import (
    SurveyFilter,
    entry_overview,
    group_scores,
    index_for,
    index_trend,
)
from asn_desktop.services.public_service.service_types import service_types
from asn_desktop.services.sheets.surveys.report import survey_report_sheet
from asn_desktop.store.schema import open_database
from asn_desktop.ui.features.survey.results.results_reading import read_results
from tests.factories import MORNING, fill_small_office, morning_clock, unit_named

A_MILLION = 1_000_000
HUNDRED_THOUSAND = 100_000
A_BATCH = 100_000
FIRST_DAY = date(2017, 1, 1)
DAYS = 3560
SERVICES = [f"Layanan {number}" for number in range(1, 81)]
QUARTER = SurveyFilter(202607, 202609)
EVERYTHING = SurveyFilter(201701, 202612)


def sheets(count: int, seed: int = 1) -> list[AnswerSheet]:
    dice = Random(seed)
    elements = list(SurveyElement)
    return [
        AnswerSheet(
            service=dice.choice(SERVICES),
            day=FIRST_DAY + timedelta(dice.randrange(DAYS)),
            answers=dict(zip(elements, dice.choices((1, 2, 3, 4), k=9), strict=True)),
            age=dice.randrange(17, 80),
            education=dice.choice(list(Education)),
            occupation=dice.choice(list(Occupation)),
        )
        for _ in range(count)
    ]


def filled_office(folder: Path, count: int) -> Office:
    office = Office(open_database(folder / "kinerja.db", now=MORNING), morning_clock(), folder)
    with office.database.write() as session:
        fill_small_office(session)
    batch = sheets(A_BATCH)
    for _ in range(count // A_BATCH):
        import_answer_sheets(office, PROGRAM, "banyak.csv", "", batch)
    return office


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    office = filled_office(tmp_path_factory.mktemp("seratus-ribu"), HUNDRED_THOUSAND)
    yield office
    office.database.close()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    office = filled_office(tmp_path_factory.mktemp("sejuta"), A_MILLION)
    yield office
    office.database.close()


def test_one_sheet_at_a_hundred_thousand_answers(benchmark, small):
    sheet = replace(sheets(1)[0], day=date(2026, 9, 30))
    benchmark(add_answer_sheet, small, PROGRAM, sheet)


def test_one_sheet_of_a_stack_at_a_hundred_thousand_answers(benchmark, small):
    service = service_types(small)[0]
    period = periods_of(small, 2026)[2]
    batch = make_batch(small, PROGRAM, BatchOrder(service.id, period.id, 1, 2_000))
    sheet = replace(sheets(1)[0], service=service.name, day=date(2026, 9, 30))
    answers = {str(key): value for key, value in sheet.answers.items()}
    numbers = count(1)

    def type_one() -> None:
        particulars = replace(sheet, answers={}, sheet_number=f"{next(numbers):04d}")
        add_batch_sheet(small, PROGRAM, batch, InstrumentSheet(particulars, answers))

    benchmark.pedantic(type_one, rounds=200, iterations=1)


def test_the_entry_screen_at_a_hundred_thousand_answers(benchmark, small):
    benchmark(entry_overview, small, PROGRAM, QUARTER)


def test_importing_a_hundred_thousand_sheets(benchmark, small):
    batch = sheets(A_BATCH, seed=2)
    benchmark.pedantic(
        import_answer_sheets, (small, PROGRAM, "lagi.csv", "", batch), rounds=1, iterations=1
    )


@pytest.mark.parametrize("chosen", [QUARTER, EVERYTHING], ids=["quarter", "ten years"])
def test_the_index_from_the_summary_of_a_million(benchmark, large, chosen):
    benchmark(index_for, large, PROGRAM, chosen)


def test_the_trend_from_the_summary_of_a_million(benchmark, large):
    benchmark(index_trend, large, PROGRAM, EVERYTHING)


YEAR = SurveyFilter(202601, 202612)


def test_the_index_by_unit_of_a_million(benchmark, large):
    with large.database.write() as session:
        unit = unit_named(session, "Seksi Pelayanan Umum").id
        session.execute(text("UPDATE service_type SET unit_id = :unit"), {"unit": unit})
    result = benchmark(index_for, large, PROGRAM, replace(EVERYTHING, unit_id=unit))
    assert result.units[0].respondents == A_MILLION


@pytest.mark.parametrize("chosen", [QUARTER, YEAR, EVERYTHING], ids=["quarter", "year", "all"])
def test_the_groups_by_age_of_a_million(benchmark, large, chosen):
    benchmark.pedantic(group_scores, (large, PROGRAM, chosen, Trait.AGE), rounds=3, iterations=1)


def test_the_results_page_of_a_quarter_of_a_million(benchmark, large):
    benchmark(read_results, large, PROGRAM, QUARTER, date(2026, 9, 30))


def test_the_report_of_a_quarter_of_a_hundred_thousand(benchmark, small):
    period_id = periods_of(small, 2026)[2].id

    def report() -> int:
        sheet = survey_report_sheet(small, PROGRAM, period_id)
        return len(render(sheet, Paper.F4, small.clock.local_now()))

    assert benchmark.pedantic(report, rounds=3, iterations=1) > A_BATCH // 2


def test_the_same_index_by_plain_sql_over_a_million_answers(benchmark, large):
    sums = ", ".join(f"sum({element.value})" for element in SurveyElement)
    query = text(f"SELECT service_id, count(*), {sums} FROM survey_response GROUP BY service_id")

    def plain() -> int:
        with large.read() as session:
            return sum(row[1] for row in session.execute(query))

    assert benchmark.pedantic(plain, rounds=3, iterations=1) == A_MILLION


def test_services_are_as_many_as_meant(large):
    assert len(service_types(large)) == len(SERVICES)
