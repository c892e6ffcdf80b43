"""The words of the report follow the figures until the office writes its own."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.public_service.report_chapters import REPORT_PARTS, ReportChapter
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.services.public_service.reporting.report import (
    restore_report_text,
    save_report_text,
    survey_report,
)
from asn_desktop.services.public_service.reporting.tables import survey_tables
from asn_desktop.services.public_service.results import SurveyFilter

QUARTER = SurveyFilter(202607, 202609)


def store(office: Office, answer: int, day: date) -> None:
    sheet = AnswerSheet("KTP-el", day, dict.fromkeys(SurveyElement, answer))
    import_answer_sheets(office, PROGRAM, "satu.csv", "", [sheet])


def third(office: Office) -> str:
    return periods_of(office, 2026)[2].id


def text_of(office: Office, chapter: ReportChapter, period_id: str | None = None) -> str:
    report = survey_report(office, PROGRAM, period_id or third(office))
    return next(item.text for item in report.chapters if item.chapter is chapter)


def test_every_chapter_has_words_before_and_after_the_first_sheet(office: Office) -> None:
    for _ in range(2):
        report = survey_report(office, PROGRAM, third(office))
        assert [item.chapter for item in report.chapters] == list(ReportChapter)
        assert all(item.text.strip() for item in report.chapters)
        store(office, 3, date(2026, 8, 3))
    assert sum(len(members) for _, members in REPORT_PARTS) == len(ReportChapter)


def test_the_index_is_compared_with_as_many_months_right_before(office: Office) -> None:
    store(office, 3, date(2026, 5, 4))
    store(office, 4, date(2026, 8, 3))
    assert "naik 25,00 dari periode sebelumnya (75,00)" in text_of(office, ReportChapter.INDEX)
    year = periods_of(office, 2026)[4].id
    assert "sebelumnya" not in text_of(office, ReportChapter.INDEX, year)


def test_own_words_are_kept_until_they_are_given_up(any_office: Office) -> None:
    period_id, chapter = third(any_office), ReportChapter.PURPOSE
    first = text_of(any_office, chapter)
    assert save_report_text(any_office, PROGRAM, period_id, chapter, " Kata kami ", 0) == 1
    assert save_report_text(any_office, PROGRAM, period_id, chapter, "Kata kami lagi", 1) == 2
    assert text_of(any_office, chapter) == "Kata kami lagi"
    assert restore_report_text(any_office, PROGRAM, period_id, chapter) == "Kata kami lagi"
    assert restore_report_text(any_office, PROGRAM, period_id, chapter) == ""
    assert text_of(any_office, chapter) == first


def test_two_writers_of_one_chapter_do_not_overwrite_each_other(office: Office) -> None:
    period_id, chapter = third(office), ReportChapter.PURPOSE
    save_report_text(office, PROGRAM, period_id, chapter, "Satu", 0)
    for seen in (0, 7):
        with pytest.raises(ConflictError):
            save_report_text(office, PROGRAM, period_id, chapter, "Dua", seen)


def test_empty_words_and_strangers_are_refused(office: Office) -> None:
    with pytest.raises(DomainError):
        save_report_text(office, PROGRAM, third(office), ReportChapter.PURPOSE, " ")
    appraiser = replace(PROGRAM, roles=frozenset({Role.APPRAISER}))
    with pytest.raises(NotAllowed):
        save_report_text(office, appraiser, third(office), ReportChapter.PURPOSE, "Kata")
    assert not survey_report(office, appraiser, third(office)).can_edit
    employee = replace(PROGRAM, roles=frozenset({Role.EMPLOYEE}))
    with pytest.raises(NotAllowed):
        survey_report(office, employee, third(office))


def test_the_lists_of_a_workbook_hold_the_same_sheets(office: Office) -> None:
    store(office, 3, date(2026, 8, 3))
    store(office, 4, date(2026, 5, 4))
    tables = {
        table.title: table.rows
        for table in survey_tables(office, PROGRAM, QUARTER, third(office), "IKM Triwulan III")
    }
    assert list(tables) == [
        "Nilai per unsur",
        "Rekap responden",
        "Layanan dan unit",
        "Kelompok responden",
        "Tindak lanjut",
        "Saran",
    ]
    assert tables["Rekap responden"][0] == (1, *[3] * 9)
    assert str(tables["Rekap responden"][-1][1]) == "75.00"
    assert [row[2] for row in tables["Kelompok responden"]] == [1] * 5
    assert "IKM Triwulan III" in [row[1] for row in tables["Nilai per unsur"]]
