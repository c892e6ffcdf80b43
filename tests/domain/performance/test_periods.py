"""Periods, calendar and deadline of a performance year (domain reference §10.7, T1-T3)."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.periods import (
    Stage,
    assessment_periods,
    is_plan_late,
    plan_period,
    stage_of,
    stage_spans,
    year_calendar,
)
from asn_desktop.domain.performance.terms import EvaluationScope, PeriodKind


def test_quarterly_evaluation_has_four_periods_and_the_year() -> None:
    rows = [
        (spec.number, spec.label, spec.short_label, spec.code, spec.starts, spec.ends)
        for spec in assessment_periods(2026, PeriodKind.QUARTERLY)
    ]
    assert rows == [
        (1, "Triwulan I", "TW I", "TW1", date(2026, 1, 1), date(2026, 3, 31)),
        (2, "Triwulan II", "TW II", "TW2", date(2026, 4, 1), date(2026, 6, 30)),
        (3, "Triwulan III", "TW III", "TW3", date(2026, 7, 1), date(2026, 9, 30)),
        (4, "Triwulan IV", "TW IV", "TW4", date(2026, 10, 1), date(2026, 12, 31)),
        (5, "Tahunan", "Tahunan", "TH", date(2026, 1, 1), date(2026, 12, 31)),
    ]


def test_rating_opens_and_closes_as_the_setup_shows() -> None:
    spans = [(spec.opens, spec.closes) for spec in assessment_periods(2026, PeriodKind.QUARTERLY)]
    last = (date(2026, 12, 15), date(2027, 1, 31))
    assert spans == [
        (date(2026, 4, 1), date(2026, 4, 15)),
        (date(2026, 7, 1), date(2026, 7, 15)),
        (date(2026, 10, 1), date(2026, 10, 15)),
        last,
        last,
    ]


def test_the_calendar_has_the_six_rows_of_the_setup() -> None:
    rows = [
        (row.name, date_short(row.starts), date_short(row.ends), row.activity, row.note)
        for row in year_calendar(2026, PeriodKind.QUARTERLY)
    ]
    rated = "Realisasi, penilaian"
    assert rows == [
        (
            "Perencanaan",
            "1 Des 2025",
            "31 Jan 2026",
            "SKP disusun dan disetujui",
            "semua pegawai",
        ),
        ("Evaluasi TW I", "1 Apr 2026", "15 Apr 2026", rated, "penilai paling lambat 15 Apr"),
        ("Evaluasi TW II", "1 Jul 2026", "15 Jul 2026", rated, "penilai paling lambat 15 Jul"),
        ("Evaluasi TW III", "1 Okt 2026", "15 Okt 2026", rated, "penilai paling lambat 15 Okt"),
        (
            "TW IV dan tahunan",
            "15 Des 2026",
            "31 Jan 2027",
            "Penilaian akhir",
            "predikat kinerja tahunan",
        ),
        (
            "Tindak lanjut",
            "1 Feb 2027",
            "28 Feb 2027",
            "Penghargaan, pembinaan",
            "camat dan operator",
        ),
    ]


def test_the_calendar_knows_leap_years_and_other_rhythms() -> None:
    assert year_calendar(2027, PeriodKind.QUARTERLY)[-1].ends == date(2028, 2, 29)
    monthly = year_calendar(2026, PeriodKind.MONTHLY)
    assert len(monthly) == 14
    assert monthly[1].name == "Evaluasi Jan"
    assert monthly[-2].name == "Des dan tahunan"
    assert [row.name for row in year_calendar(2026, PeriodKind.SEMESTER)] == [
        "Perencanaan",
        "Evaluasi Sem I",
        "Sem II dan tahunan",
        "Tindak lanjut",
    ]


@given(st.integers(2022, 2200), st.sampled_from(PeriodKind))
def test_periods_cover_the_year_without_gap_and_each_is_rated_in_one_row(
    year: int, kind: PeriodKind
) -> None:
    *periodic, annual = assessment_periods(year, kind)
    assert annual.scope is EvaluationScope.ANNUAL
    assert {spec.scope for spec in periodic} == {EvaluationScope.PERIODIC}
    assert (periodic[0].starts, periodic[-1].ends) == (annual.starts, annual.ends)
    for earlier, later in itertools.pairwise(periodic):
        assert later.starts == earlier.ends + timedelta(days=1)
        assert earlier.ends < earlier.opens < earlier.closes < later.opens
    rated = [number for row in year_calendar(year, kind) for number in row.period_numbers]
    assert rated == [spec.number for spec in (*periodic, annual)]


def test_a_year_before_the_regulation_is_refused() -> None:
    with pytest.raises(DomainError, match="2022") as refusal:
        assessment_periods(2021, PeriodKind.QUARTERLY)
    assert refusal.value.field == "year"


@pytest.mark.parametrize(
    ("approved", "starts", "late"),
    [
        pytest.param(date(2026, 1, 31), date(2026, 1, 1), False, id="T1"),
        pytest.param(date(2026, 2, 1), date(2026, 1, 1), True, id="T2"),
        pytest.param(date(2026, 3, 20), date(2026, 3, 16), False, id="T3"),
        pytest.param(date(2025, 12, 20), date(2026, 1, 1), False, id="early"),
    ],
)
def test_a_plan_is_late_after_january(approved: date, starts: date, late: bool) -> None:
    assert is_plan_late(approved, 2026, starts) is late


def test_the_plan_of_a_new_employee_starts_when_he_joins() -> None:  # T3
    assert plan_period(2026, date(2026, 3, 16)) == (date(2026, 3, 16), date(2026, 12, 31))
    assert plan_period(2026, date(2019, 5, 1)) == (date(2026, 1, 1), date(2026, 12, 31))
    assert plan_period(2026) == (date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("today", "stage"),
    [
        (date(2025, 11, 30), None),
        (date(2025, 12, 1), Stage.PLANNING),
        (date(2026, 1, 31), Stage.PLANNING),
        (date(2026, 2, 1), Stage.EXECUTION),
        (date(2026, 10, 5), Stage.EXECUTION),
        (date(2026, 12, 14), Stage.EXECUTION),
        (date(2026, 12, 15), Stage.APPRAISAL),
        (date(2027, 1, 31), Stage.APPRAISAL),
        (date(2027, 2, 28), Stage.FOLLOW_UP),
        (date(2027, 3, 1), None),
    ],
)
def test_the_stage_of_a_year(today: date, stage: Stage | None) -> None:
    assert stage_of(today, 2026) is stage


def test_the_stages_follow_each_other_without_gap() -> None:
    spans = stage_spans(2026)
    assert [stage for stage, _, _ in spans] == list(Stage)
    for (_, _, ends), (_, starts, _) in itertools.pairwise(spans):
        assert starts == ends + timedelta(days=1)


def test_the_last_period_and_the_year_are_open_together() -> None:
    periods = assessment_periods(2026, PeriodKind.QUARTERLY)

    def open_on(today: date) -> list[str]:
        return [spec.code for spec in periods if spec.opens <= today <= spec.closes]

    assert open_on(date(2026, 10, 5)) == ["TW3"]
    assert open_on(date(2027, 1, 5)) == ["TW4", "TH"]
    assert open_on(date(2026, 11, 5)) == []
