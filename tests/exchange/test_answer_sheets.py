"""From a survey file to the index: sheets for the good rows, words for the bad ones."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.exchange.answer_sheets import SERVICE_NOT_STATED, ready_sheets
from asn_desktop.exchange.row_problems import Severity
from asn_desktop.exchange.survey_answers import read_survey
from asn_desktop.exchange.tables import read_sheet
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from tests.factories import actor_for

TODAY = date(2026, 10, 5)


def _read(path: Path):
    return ready_sheets(read_survey(read_sheet(path)), TODAY)


def test_a_survey_of_tomorrow_is_named_and_left_out(tmp_path):
    path = tmp_path / "survei.csv"
    head = "no_lembar,tanggal,layanan,U1,U2,U3,U4,U5,U6,U7,U8,U9\n"
    lines = ("1,2026-10-05,,3,3,3,3,3,3,3,3,3\n", "2,2026-10-06,SKTM,3,3,3,3,3,3,3,3,3\n")
    path.write_text(head + "".join(lines), encoding="utf-8")
    ready = _read(path)
    assert [sheet.service for sheet in ready.sheets] == [SERVICE_NOT_STATED]
    assert ready.skipped == 1
    (problem,) = ready.problems
    assert (problem.number, problem.field, problem.severity) == (3, "day", Severity.ERROR)
    assert problem.sentence.startswith("Tanggal survei 6 Okt 2026 belum tiba.")


@pytest.mark.parametrize("order", [None, ElementOrder.QUESTIONNAIRE])
def test_a_numbered_file_swaps_eight_and_nine_with_the_order(any_office, tmp_path, order):
    path = tmp_path / "survei.csv"
    head = "tanggal,layanan,U1,U2,U3,U4,U5,U6,U7,U8,U9\n"
    path.write_text(head + "2026-10-05,SKTM,3,3,3,3,3,3,3,4,2\n", encoding="utf-8")
    sheet = read_sheet(path)
    ready = ready_sheets(read_survey(sheet, order), TODAY)
    clerk = actor_for(any_office, "Yusuf Hidayat")
    import_answer_sheets(any_office, clerk, sheet.file_name, sheet.digest, ready.sheets)
    index = index_for(any_office, clerk, SurveyFilter(202610, 202610)).index
    facilities, complaint = (2, 4) if order is None else (4, 2)
    assert index.score_of("facilities").total == facilities
    assert index.score_of("complaint").total == complaint
    assert index.index == Decimal("75.00")
