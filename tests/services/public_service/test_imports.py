"""Importing files of sheets: all or nothing, once only, and back again."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import func, select, text

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role, Sex
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import (
    Education,
    ElementOrder,
    Occupation,
    SurveyElement,
)
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.copies import earlier_copies
from asn_desktop.services.public_service.entry import add_answer_sheet, recent_entries
from asn_desktop.services.public_service.imports import (
    earlier_import,
    import_answer_sheets,
    survey_batches,
    undo_survey_import,
)
from asn_desktop.services.public_service.respondents import respondent_profile, suggestions
from asn_desktop.services.public_service.results import (
    SurveyFilter,
    element_means_by_quarter,
    index_for,
    index_trend,
)
from asn_desktop.services.public_service.service_types import service_types
from asn_desktop.services.public_service.summary import summary_differences
from asn_desktop.store.tables import AuditEntryRow, SurveyResponseRow
from tests.factories import actor_for

YEAR = SurveyFilter(202601, 202612)
THREES = answers_by_element([3] * 9, ElementOrder.REGULATION)
FOURS = answers_by_element([4] * 9, ElementOrder.REGULATION)


@pytest.fixture
def clerk(any_office: Office) -> Actor:
    return actor_for(any_office, "Yusuf Hidayat")


def sheets() -> list[AnswerSheet]:
    return [
        AnswerSheet("Kartu Keluarga", date(2026, 2, 3), THREES, "1", sex=Sex.MALE, age=19),
        AnswerSheet(
            "KTP-el",
            date(2026, 5, 31),
            FOURS,
            "2",
            sex=Sex.FEMALE,
            age=60,
            education=Education.DIPLOMA,
            occupation=Occupation.MILITARY_POLICE,
            suggestion="Tambah\0 loket ",
        ),
        AnswerSheet("kartu keluarga", date(2026, 6, 1), FOURS),
    ]


def test_an_import_stores_sheets_new_services_and_totals(any_office, clerk):
    result = import_answer_sheets(any_office, clerk, "tw2.csv", "a" * 64, sheets())
    assert (result.imported, result.incomplete) == (3, 0)
    assert result.new_services == ("Kartu Keluarga", "KTP-el")
    found = index_for(any_office, clerk, YEAR)
    assert found.respondents == 3
    assert [(line.name, line.respondents) for line in found.services] == [
        ("Kartu Keluarga", 2),
        ("KTP-el", 1),
    ]
    assert found.services[0].index == Decimal("87.50")
    with any_office.read() as session:
        assert summary_differences(session) == []
        entry = session.scalars(select(AuditEntryRow).order_by(AuditEntryRow.number)).all()[-1]
    assert entry.sentence == "Mengimpor 3 jawaban survei dari tw2.csv"
    assert entry.subject_id == result.batch_id
    assert "requirements" not in entry.changes
    assert "Tambah" not in entry.changes
    assert recent_entries(any_office, clerk) == []


def test_incomplete_sheets_are_counted_and_left_out(any_office, clerk):
    gap = replace(sheets()[0], answers={**THREES, SurveyElement.COST: None})
    result = import_answer_sheets(any_office, clerk, "tw2.csv", "", [*sheets(), gap])
    assert (result.imported, result.incomplete) == (3, 1)
    with pytest.raises(DomainError, match="tidak berisi jawaban yang lengkap"):
        import_answer_sheets(any_office, clerk, "kosong.csv", "", [gap])


def test_a_sheet_with_gaps_brings_its_service_and_is_known_when_it_comes_again(any_office, clerk):
    answers = {**THREES, SurveyElement.COST: None}
    gap = AnswerSheet("Surat Pindah", date(2026, 6, 2), answers, "9", suggestion="Cepat")
    empty = replace(gap, answers={})
    result = import_answer_sheets(any_office, clerk, "tw2.csv", "", [*sheets(), gap, empty])
    assert result.incomplete == 1
    assert "Surat Pindah" in result.new_services
    assert earlier_copies(any_office, clerk, [gap, gap]) == {0: "tw2.csv"}
    undo_survey_import(any_office, clerk, result.batch_id)
    assert earlier_copies(any_office, clerk, [gap]) == {}
    assert service_types(any_office) == []


@pytest.mark.parametrize(
    "fault",
    [
        {"answers": {**THREES, SurveyElement.COST: 5}},
        {"age": 500},
        {"day": date(2027, 1, 1)},
    ],
)
def test_one_impossible_sheet_keeps_the_whole_file_out(any_office, clerk, fault):
    with pytest.raises(DomainError):
        import_answer_sheets(
            any_office, clerk, "tw2.csv", "a" * 64, [*sheets(), replace(sheets()[0], **fault)]
        )
    assert index_for(any_office, clerk, YEAR).respondents == 0
    assert service_types(any_office) == []
    assert survey_batches(any_office, clerk) == []


def test_the_same_file_is_refused_until_its_import_is_taken_back(any_office, clerk):
    first = import_answer_sheets(any_office, clerk, "tw2.csv", "a" * 64, sheets())
    sentence = (
        "Berkas ini sudah diimpor sebagai tw2.csv pada 5 Okt 2026 pukul 10.42 (3 jawaban). "
        "Urungkan impor itu dahulu bila ingin mengulang."
    )
    assert earlier_import(any_office, "a" * 64) == sentence
    with pytest.raises(DomainError) as refusal:
        import_answer_sheets(any_office, clerk, "salinan.csv", "a" * 64, sheets())
    assert str(refusal.value) == sentence
    assert undo_survey_import(any_office, clerk, first.batch_id) == 3
    assert earlier_import(any_office, "a" * 64) is None
    import_answer_sheets(any_office, clerk, "salinan.csv", "a" * 64, sheets())
    assert [line.undone_at is None for line in survey_batches(any_office, clerk)] == [True, False]


def test_sheets_of_an_earlier_file_are_found_again_as_often_as_they_were_there(any_office, clerk):
    import_answer_sheets(any_office, clerk, "tw2.csv", "", sheets())
    add_answer_sheet(any_office, clerk, AnswerSheet("KTP-el", date(2026, 9, 1), FOURS))
    twice = [*sheets(), *sheets(), AnswerSheet("KTP-el", date(2026, 9, 1), FOURS)]
    other = replace(sheets()[0], age=20)
    found = earlier_copies(any_office, clerk, [*twice, other])
    assert found == {0: "tw2.csv", 1: "tw2.csv", 2: "tw2.csv"}
    assert earlier_copies(any_office, clerk, []) == {}


def test_taking_an_import_back_leaves_what_was_there_before(any_office, clerk):
    earlier = import_answer_sheets(any_office, clerk, "tw1.csv", "b" * 64, sheets()[:1])
    before = index_for(any_office, clerk, YEAR)
    later = import_answer_sheets(any_office, clerk, "tw2.csv", "a" * 64, sheets())
    undo_survey_import(any_office, clerk, later.batch_id)
    assert index_for(any_office, clerk, YEAR) == before
    assert [line.name for line in service_types(any_office)] == ["Kartu Keluarga"]
    with pytest.raises(DomainError, match="sudah dibatalkan"):
        undo_survey_import(any_office, clerk, later.batch_id)
    undo_survey_import(any_office, clerk, earlier.batch_id)
    with any_office.read() as session:
        assert summary_differences(session) == []
        assert session.scalar(select(func.count()).select_from(SurveyResponseRow)) == 0
    assert service_types(any_office) == []


def test_a_service_in_use_outlives_the_import_that_brought_it(any_office, clerk):
    batch = import_answer_sheets(any_office, clerk, "tw2.csv", "", sheets())
    add_answer_sheet(any_office, clerk, AnswerSheet("KTP-el", date(2026, 9, 1), FOURS))
    undo_survey_import(any_office, clerk, batch.batch_id)
    assert [line.name for line in service_types(any_office)] == ["KTP-el"]


def test_only_survey_clerks_and_operators_import(any_office, clerk):
    worker = actor_for(any_office, "Siti Rahmawati", Role.EMPLOYEE)
    for refused in (
        lambda: import_answer_sheets(any_office, worker, "x.csv", "", sheets()),
        lambda: undo_survey_import(any_office, worker, "x"),
        lambda: survey_batches(any_office, worker),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_the_check_names_a_month_whose_totals_were_tampered_with(any_office, clerk):
    import_answer_sheets(any_office, clerk, "tw2.csv", "", sheets())
    with any_office.database.write() as session:
        session.execute(text("UPDATE survey_summary SET cost = cost + 1 WHERE month = 202605"))
    with any_office.read() as session:
        (difference,) = summary_differences(session)
    assert (difference.month, difference.kept[4], difference.counted[4]) == (202605, 5, 4)


def test_trend_and_quarters_keep_their_gaps(any_office, clerk):
    import_answer_sheets(any_office, clerk, "tw2.csv", "", sheets())
    points = index_trend(any_office, clerk, YEAR)
    assert [(point.first_month, point.index) for point in points] == [
        (202601, Decimal("75.00")),
        (202604, Decimal("100.00")),
        (202607, None),
        (202610, None),
    ]
    assert len(index_trend(any_office, clerk, YEAR, months_a_point=1)) == 12
    quarters = element_means_by_quarter(any_office, clerk, 2026)
    assert quarters[0].means[SurveyElement.FACILITIES] == Decimal("3.00")
    assert (quarters[1].respondents, quarters[2].means) == (2, {})


def test_respondents_are_counted_by_trait_and_heard(any_office, clerk):
    import_answer_sheets(any_office, clerk, "tw2.csv", "", sheets())
    profile = respondent_profile(any_office, clerk, YEAR)
    assert profile.respondents == 3
    assert [(line.label, line.count) for line in profile.sex] == [
        ("Laki-laki", 1),
        ("Perempuan", 1),
        ("Tidak diisi", 1),
    ]
    assert [line.label for line in profile.age] == [
        "di bawah 20 tahun",
        "60 tahun ke atas",
        "Tidak diisi",
    ]
    assert [line.label for line in profile.education] == ["D1-D3", "Tidak diisi"]
    only = service_types(any_office)[1].id
    (said,) = suggestions(any_office, clerk, SurveyFilter(202605, 202605, only))
    assert (said.service, said.text) == ("KTP-el", "Tambah loket")
    assert suggestions(any_office, clerk, SurveyFilter(202606, 202612)) == []
    assert respondent_profile(any_office, clerk, SurveyFilter(202612, 202612)).sex == ()


def test_a_number_of_a_person_in_a_web_form_is_not_stored(any_office, clerk):
    named = replace(sheets()[1], suggestion="Antrean lama, hubungi 0812 3456 7890")
    import_answer_sheets(any_office, clerk, "a.csv", "a" * 64, [named])
    (line,) = suggestions(any_office, clerk, YEAR)
    assert line.text == "Antrean lama, hubungi [nomor dihapus]"
    assert earlier_copies(any_office, clerk, [named]) == {0: "a.csv"}
