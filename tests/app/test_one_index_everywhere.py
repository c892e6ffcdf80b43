"""Any set of valid answers has one index and one grade: screen, report, poster, file, command."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asn_desktop.app.command_line import main
from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.satisfaction import GRADE_LIMITS
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement, WeightMode
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.services.sheets.survey import survey_sheet
from asn_desktop.services.sheets.surveys.report import poster_sheet, survey_report_sheet
from asn_desktop.store.schema import open_database
from asn_desktop.ui.features.survey.results_page import SurveyResultsPage
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.factories import MORNING, fill_small_office, morning_clock
from tests.reports.reading import all_words

answers = st.lists(st.integers(1, 4), min_size=9, max_size=9)
gaps = st.lists(st.one_of(st.none(), st.integers(1, 4)), min_size=9, max_size=9)


def filled(folder: Path, sheets: list[list[int | None]]) -> Office:
    office = Office(open_database(folder / "kinerja.db", now=MORNING), morning_clock(), folder)
    with office.database.write() as session:
        fill_small_office(session)
    lines = [
        AnswerSheet("KTP-el", date(2026, 8, 3), dict(zip(SurveyElement, values, strict=True)))
        for values in sheets
    ]
    import_answer_sheets(office, PROGRAM, "acak.csv", "", lines)
    return office


def on_screen(qtbot, office: Office, path: Path) -> tuple[str, str, str]:
    """Return index, grade and method of the results page, which also writes the file."""
    tasks = TaskRunner()
    page = SurveyResultsPage(Workplace(office, PROGRAM, tasks))
    qtbot.addWidget(page)
    for widget in page.header_actions():
        widget.setParent(page)
    page.load()
    assert tasks.wait_idle()
    page.export_to(path)
    assert tasks.wait_idle()
    shown = (
        page.findChild(object, "index").text(),
        page._grade.chip.label,
        page.findChild(object, "method").text(),
    )
    tasks.stop()
    return shown


@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    complete=st.lists(answers, min_size=1, max_size=7),
    partial=st.lists(gaps, max_size=2),
    weight=st.sampled_from(WeightMode),
    order=st.sampled_from(ElementOrder),
    rule=st.sampled_from(IncompleteRule),
)
@pytest.mark.filterwarnings("ignore")
def test_one_index_and_one_grade_everywhere(
    qtbot, tmp_path_factory, capsys, complete, partial, weight, order, rule
):
    folder = tmp_path_factory.mktemp("kantor")
    office = filled(folder, [*complete, *partial])
    chosen_rules = replace(
        settings_of(office), survey_weight=weight, survey_order=order, survey_incomplete=rule
    )
    save_settings(office, PROGRAM, chosen_rules)
    period = periods_of(office, 2026)[2]
    result = index_for(office, PROGRAM, SurveyFilter.of_days(period.starts, period.ends))
    index, grade = number(result.index.index, 2), result.index.grade

    fitting = [
        limit.grade
        for limit in GRADE_LIMITS
        if max(limit.lowest, Decimal(0)) <= max(result.index.index, Decimal(25)) <= limit.highest
    ]
    assert fitting == [grade]

    path = folder / "ikm.xlsx"
    shown = on_screen(qtbot, office, path)
    assert shown[:2] == (index, f"{grade.value} · {grade.label}")
    assert f"bobot unsur {weight.label}" in shown[2]

    for make in (survey_sheet, survey_report_sheet, poster_sheet):
        pdf = render(make(office, PROGRAM, period.id), Paper.F4, office.clock.local_now())
        words = all_words(pdf)
        assert index in words
        assert weight.label in words
    rows = read_sheet(path).rows
    total = next(row for row in rows if row.text(1).startswith("IKM (bobot"))
    assert (total.cell(6), total.text(7)) == (result.index.index, grade.value)

    office.database.close()
    capsys.readouterr()
    words = ["survey-index", "--data", str(folder), "--periode", "TW3", "--tahun", "2026", "--json"]
    assert main(words, morning_clock()) == 0
    told = json.loads(capsys.readouterr().out)["results"][0]
    assert (told["index"], told["grade"]) == (str(result.index.index), grade.value)
    assert told["weight"] == weight.value
