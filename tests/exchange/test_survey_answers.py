"""Reading survey sheets."""

from collections import Counter
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.questionnaire import QUESTIONS
from asn_desktop.domain.public_service.satisfaction import satisfaction_index
from asn_desktop.domain.public_service.terms import (
    Education,
    ElementOrder,
    Occupation,
    SurveyElement,
)
from asn_desktop.exchange.row_problems import Severity
from asn_desktop.exchange.survey_answers import read_survey
from asn_desktop.exchange.tables import read_sheet
from tests.exchange.sheets import sheet_of

DATA = Path(__file__).parent / "data"
TRAITS = ["Tanggal", "Layanan", "JK", "Umur", "Pendidikan", "Pekerjaan"]
NUMBERED = [*TRAITS, *(f"U{number}" for number in range(1, 10)), "Saran"]
LABELLED = [*TRAITS, *(element.label for element in SurveyElement), "Saran"]


def respondent(
    answers=(3, 3, 3, 4, 3, 3, 3, 4, 2),
    day="2026-04-04",
    sex="P",
    age="42",
    education="S1",
    occupation="PNS",
):
    return [day, "KTP-el", sex, age, education, occupation, *map(str, answers), "Cepat"]


def index_of(imported):
    totals = Counter()
    for row in imported.rows:
        totals.update(row.answers)
    return satisfaction_index(totals, len(imported.rows)).index


def test_the_form_answered_in_words_gives_the_exact_index():
    imported = read_survey(read_sheet(DATA / "skm_formulir_tw3.xlsx"))
    assert (imported.rows_read, len(imported.rows)) == (205, 203)
    assert index_of(imported) == Decimal("82.24")
    assert [row.number for row in imported.incomplete] == [42]
    assert imported.order is ElementOrder.QUESTIONNAIRE
    assert not imported.order_unclear
    assert [(item.number, item.field, item.severity) for item in imported.problems] == [
        (42, "answer_time", Severity.GAP),
        (92, "answer_cost", Severity.ERROR),
    ]
    missing, odd = (item.sentence for item in imported.problems)
    assert "kolom I" in missing
    assert "kosong" in missing
    assert "kolom J" in odd
    assert "Biasa saja" in odd


def test_the_sheets_in_digits_give_the_exact_index_and_ask_for_the_order():
    imported = read_survey(read_sheet(DATA / "skm_lembar_tw2.csv"))
    assert (imported.rows_read, len(imported.rows)) == (180, 178)
    assert index_of(imported) == Decimal("82.23")
    assert imported.order is ElementOrder.REGULATION
    assert imported.order_unclear
    assert [(item.number, item.field) for item in imported.problems] == [
        (16, "answer_cost"),
        (17, "answer_product"),
    ]
    assert "tertulis 5" in imported.problems[0].sentence


def test_the_other_order_swaps_only_the_last_two_elements():
    sheet = read_sheet(DATA / "skm_lembar_tw2.csv")
    usual = read_survey(sheet, ElementOrder.REGULATION)
    swapped = read_survey(sheet, ElementOrder.QUESTIONNAIRE)
    assert not usual.order_unclear
    assert not swapped.order_unclear
    for one, other in zip(usual.rows, swapped.rows, strict=True):
        assert one.answers[SurveyElement.COMPLAINT] == other.answers[SurveyElement.FACILITIES]
        assert one.answers[SurveyElement.FACILITIES] == other.answers[SurveyElement.COMPLAINT]
        assert one.answers[SurveyElement.COST] == other.answers[SurveyElement.COST]


def test_traits_of_the_respondent_are_read():
    row = read_survey(sheet_of(NUMBERED, respondent())).rows[0]
    assert (row.day, row.service_name, row.suggestion) == (date(2026, 4, 4), "KTP-el", "Cepat")
    assert (row.sex, row.age, row.education, row.occupation) == (
        Sex.FEMALE,
        42,
        Education.BACHELOR,
        Occupation.CIVIL_SERVANT,
    )


@pytest.mark.parametrize(
    ("spelling", "education"),
    [
        ("SMA/sederajat", Education.SENIOR),
        ("SLTA / Sederajat", Education.SENIOR),
        ("SMK", Education.SENIOR),
        ("D3", Education.DIPLOMA),
        ("D-III", Education.DIPLOMA),
        ("Diploma III", Education.DIPLOMA),
        ("D4", Education.BACHELOR),
        ("S-2", Education.MASTER),
        ("SD", Education.PRIMARY),
        ("MTs", Education.JUNIOR),
    ],
)
def test_educations_are_recognised_as_people_write_them(spelling, education):
    imported = read_survey(sheet_of(NUMBERED, respondent(education=spelling)))
    assert imported.rows[0].education is education
    assert imported.problems == ()


@pytest.mark.parametrize(
    ("spelling", "occupation"),
    [
        ("TNI/POLRI", Occupation.MILITARY_POLICE),
        ("Karyawan Swasta", Occupation.PRIVATE),
        ("wiraswasta", Occupation.ENTREPRENEUR),
        ("ASN", Occupation.CIVIL_SERVANT),
        ("Petani", Occupation.OTHER),
        ("Ibu rumah tangga", Occupation.OTHER),
    ],
)
def test_occupations_are_recognised_as_people_write_them(spelling, occupation):
    imported = read_survey(sheet_of(NUMBERED, respondent(occupation=spelling)))
    assert imported.rows[0].occupation is occupation


@pytest.mark.parametrize(
    ("field", "row"),
    [
        ("sex", respondent(sex="?")),
        ("age", respondent(age="tua")),
        ("age", respondent(age="420")),
        ("education", respondent(education="Pesantren Kilat")),
        ("occupation", respondent(occupation="Astronaut")),
    ],
)
def test_an_unknown_trait_becomes_empty_with_a_warning(field, row):
    imported = read_survey(sheet_of(NUMBERED, row))
    assert getattr(imported.rows[0], field) is None
    assert [(item.field, item.severity) for item in imported.problems] == [
        (field, Severity.WARNING)
    ]


def test_empty_traits_need_no_remark():
    imported = read_survey(
        sheet_of(NUMBERED, respondent(sex=None, age=None, education=None, occupation=None))
    )
    assert imported.problems == ()
    assert imported.rows[0].age is None


@pytest.mark.parametrize("bad", ["0", "5", "-1", "2,5", "33", "ya", ""])
def test_an_answer_that_is_no_choice_leaves_the_row_out_and_names_the_column(bad):
    row = respondent((3, 3, bad, 4, 3, 3, 3, 4, 2))
    imported = read_survey(sheet_of(NUMBERED, row, respondent()))
    assert len(imported.rows) == 1
    assert [(item.number, item.field) for item in imported.problems] == [(2, "answer_time")]
    assert "kolom I" in imported.problems[0].sentence


@pytest.mark.parametrize("bad", [None, "kemarin", "31/02/2026"])
def test_a_sheet_without_a_day_is_left_out(bad):
    imported = read_survey(sheet_of(NUMBERED, respondent(day=bad), respondent()))
    assert [(item.number, item.field) for item in imported.problems] == [(2, "day")]


@pytest.mark.parametrize(
    ("moment", "hour"),
    [
        (datetime(2026, 4, 4, 14, 5), 14),
        (date(2026, 4, 4), None),
        ("04/04/2026 14:05:10", 14),
        ("2026-04-04T14:05:10", 14),
        ("2026/04/04 2:05:10 PM GMT+7", 14),
        ("4 April 2026 08.30", 8),
        ("04.04.2026", None),
    ],
)
def test_the_day_and_hour_of_a_time_stamp_are_read(moment, hour):
    row = read_survey(sheet_of(NUMBERED, respondent(day=moment))).rows[0]
    assert (row.day, row.hour) == (date(2026, 4, 4), hour)


def test_headings_that_name_their_element_decide_for_themselves():
    imported = read_survey(sheet_of(LABELLED, respondent((1, 2, 3, 4, 1, 2, 3, 4, 1))))
    assert imported.rows[0].answers[SurveyElement.COMPLAINT] == 4
    assert imported.order is ElementOrder.REGULATION
    assert not imported.order_unclear
    assert imported.rows[0].suggestion == "Cepat"


def test_numbers_beside_a_name_do_not_overrule_the_name():
    titles = [
        *TRAITS,
        *(f"U{number}" for number in range(1, 8)),
        "U8 Sarana dan Prasarana",
        "U9 Pengaduan, saran dan masukan",
    ]
    imported = read_survey(sheet_of(titles, respondent()[:-1]))
    assert imported.rows[0].answers[SurveyElement.FACILITIES] == 4
    assert not imported.order_unclear


def test_a_form_without_a_column_of_suggestions_keeps_its_complaint_column():
    imported = read_survey(sheet_of(LABELLED[:-1], respondent()[:-1]))
    assert imported.rows[0].suggestion == ""
    assert SurveyElement.COMPLAINT in imported.rows[0].answers


def test_every_choice_of_the_questionnaire_is_recognised():
    titles = ["Tanggal", *(question.text for question in QUESTIONS.values())]
    for value in range(1, 5):
        words = [question.answers[value - 1] for question in QUESTIONS.values()]
        imported = read_survey(sheet_of(titles, ["2026-04-04", *words]))
        assert set(imported.rows[0].answers.values()) == {value}


def test_columns_chosen_by_the_user_are_used():
    mapping = {
        "day": 0,
        **{f"answer_{element}": number for number, element in enumerate(SurveyElement, start=1)},
    }
    sheet = sheet_of(list("abcdefghij"), ["2026-04-04", *"123412341"])
    imported = read_survey(sheet, mapping=mapping, header_row=1)
    assert imported.rows[0].answers[SurveyElement.FACILITIES] == 1
    assert not imported.order_unclear


def test_missing_columns_are_named():
    with pytest.raises(DomainError, match="Sarana dan Prasarana"):
        read_survey(sheet_of(NUMBERED[:14], respondent()[:14]))
    with pytest.raises(DomainError, match="Tanggal"):
        read_survey(sheet_of(NUMBERED[1:], respondent()[1:]))


def test_a_form_without_answers_is_refused():
    with pytest.raises(DomainError, match="Tidak ada baris jawaban"):
        read_survey(sheet_of(NUMBERED))


def test_headings_merged_over_two_rows_are_read(tmp_path):
    path = tmp_path / "rekap.xlsx"
    with Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.merge_range(0, 0, 0, 10, "REKAPITULASI SURVEI KEPUASAN MASYARAKAT")
        sheet.merge_range(1, 0, 2, 0, "Tanggal")
        sheet.merge_range(1, 1, 2, 1, "Layanan")
        sheet.merge_range(1, 2, 1, 10, "Unsur Pelayanan")
        sheet.write_row(2, 2, [f"U{number}" for number in range(1, 10)])
        sheet.write_row(3, 0, ["5/9/2026", "KTP-el", 3, 3, 3, 4, 3, 3, 3, 4, 2])
    imported = read_survey(read_sheet(path), ElementOrder.QUESTIONNAIRE)
    (row,) = imported.rows
    assert (row.day, row.service_name) == (date(2026, 9, 5), "KTP-el")
    assert (row.answers[SurveyElement.FACILITIES], row.answers[SurveyElement.COMPLAINT]) == (4, 2)
    assert imported.problems == ()


def test_a_title_alone_above_the_headings_is_no_heading(tmp_path):
    path = tmp_path / "rekap.csv"
    headings = ";".join(f"U{number}" for number in range(1, 10))
    path.write_text(f"Tanggal cetak 1 Mei\n;{headings}\n5/9/2026;3;3;3;3;3;3;3;3;3\n")
    with pytest.raises(DomainError, match="Tanggal"):
        read_survey(read_sheet(path))
