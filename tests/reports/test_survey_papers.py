"""The survey report, the poster and the plan of follow-ups on paper."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.domain.public_service.follow_up_terms import FollowUpState
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.report_chapters import REPORT_PARTS, ReportChapter
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.follow_up.editing import add_follow_up
from asn_desktop.services.public_service.follow_up.views import FollowUpInput
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.services.public_service.reporting.report import save_report_text
from asn_desktop.services.sheets.surveys.report import (
    follow_up_sheet,
    poster_sheet,
    survey_report_sheet,
)
from tests.reports.reading import all_words, ink_margins, read_pages

FIVE = ("333433433", "433434443", "322433332", "333443443", "443434444")


def store(office: Office, day: date, copies: int = 1) -> None:
    sheets = [
        AnswerSheet(
            "KTP-el",
            day,
            answers_by_element(list(map(int, digits)), ElementOrder.REGULATION),
            suggestion="Antrean lama" if place == 0 else "",
        )
        for place, digits in enumerate(FIVE * copies)
    ]
    import_answer_sheets(office, PROGRAM, "lima.csv", "", sheets)


def period_id(office: Office, number: int) -> str:
    return periods_of(office, 2026)[number - 1].id


def printed(office: Office, sheet, paper: Paper = Paper.F4) -> bytes:
    return render(sheet, paper, office.clock.local_now())


def test_the_report_keeps_the_order_of_chapters_and_the_recap_its_foot(office: Office) -> None:
    store(office, date(2026, 8, 3))
    words = all_words(printed(office, survey_report_sheet(office, PROGRAM, period_id(office, 3))))
    places = [words.index(title) for title, _ in REPORT_PARTS]
    places.append(words.index("LAMPIRAN 1"))
    places.append(words.index("LAMPIRAN 2"))
    assert places == sorted(places)
    for expected in ("Σ nilai/unsur", "NRR tertimbang/unsur", "IKM = 3,356 × 25 = 83,89", "mutu B"):
        assert expected in words
    assert "B. Suryanto" in words
    assert "Antrean lama" in words


def test_own_words_stand_in_the_report_instead_of_the_first_ones(office: Office) -> None:
    store(office, date(2026, 8, 3))
    third = period_id(office, 3)
    save_report_text(office, PROGRAM, third, ReportChapter.PURPOSE, "Maksud kami sendiri.\nDua.")
    words = all_words(printed(office, survey_report_sheet(office, PROGRAM, third)))
    assert "Maksud kami sendiri." in words
    assert "Survei ini dimaksudkan" not in words


def test_the_next_report_shows_what_was_done_before_and_after(office: Office) -> None:
    store(office, date(2026, 5, 4))
    add_follow_up(
        office,
        PROGRAM,
        period_id(office, 2),
        FollowUpInput(
            "Menambah loket",
            SurveyElement.TIME,
            state=FollowUpState.DONE,
            done_on=date(2026, 7, 1),
            outcome="Antrean turun",
        ),
    )
    import_answer_sheets(
        office,
        PROGRAM,
        "baru.csv",
        "",
        [AnswerSheet("KTP-el", date(2026, 8, 3), dict.fromkeys(SurveyElement, 4))],
    )
    words = all_words(printed(office, survey_report_sheet(office, PROGRAM, period_id(office, 3))))
    start = words.index("Tindak Lanjut Periode Lalu")
    for expected in ("Menambah loket", "Antrean turun", "70,00", "100,00"):
        assert expected in words[start:]


@pytest.mark.parametrize("paper", [Paper.A4, Paper.F4, Paper.A3])
def test_the_poster_fills_one_page_of_every_paper(office: Office, paper: Paper) -> None:
    store(office, date(2026, 8, 3))
    pdf = printed(office, poster_sheet(office, PROGRAM, period_id(office, 3)), paper)
    assert len(read_pages(pdf)) == 1
    words = all_words(pdf)
    for expected in ("83,89", "MUTU B", "5 orang", "Bobot unsur 1/9"):
        assert expected in words


def test_papers_without_answers_say_so(office: Office) -> None:
    third = period_id(office, 3)
    assert "BELUM ADA DATA" in all_words(printed(office, poster_sheet(office, PROGRAM, third)))
    report = all_words(printed(office, survey_report_sheet(office, PROGRAM, third)))
    assert "Belum ada jawaban survei pada periode ini." in report
    plan = all_words(printed(office, follow_up_sheet(office, PROGRAM, third)))
    assert "belum disusun" in plan


def test_thousands_of_sheets_are_all_in_the_recap(office: Office) -> None:
    store(office, date(2026, 8, 3), copies=400)
    sheet = survey_report_sheet(office, PROGRAM, period_id(office, 3))
    assert len(sheet.recap) == 2_000
    words = all_words(printed(office, sheet))
    assert " 2000 " in words
    assert "IKM = 3,356 × 25 = 83,89" in words
    shortened = all_words(printed(office, replace(sheet, recap=())))
    assert "2.000 lembar terlalu banyak" in shortened


def test_the_same_survey_papers_are_the_same_bytes(office: Office) -> None:
    store(office, date(2026, 8, 3))
    third = period_id(office, 3)
    for make in (survey_report_sheet, poster_sheet, follow_up_sheet):
        assert printed(office, make(office, PROGRAM, third)) == printed(
            office, make(office, PROGRAM, third)
        )


def test_nothing_is_printed_into_the_margins(office: Office) -> None:
    store(office, date(2026, 8, 3))
    third = period_id(office, 3)
    for make in (survey_report_sheet, poster_sheet, follow_up_sheet):
        for paper in (Paper.A4, Paper.F4):
            for left, top, right, _ in ink_margins(
                printed(office, make(office, PROGRAM, third), paper)
            ):
                assert min(left - 19, top - 11, right - 13) > 0
