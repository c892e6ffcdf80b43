"""Results by group, unit and rule for sheets with gaps, against sums done by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.respondent_groups import RespondentGroup, Trait
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.imports import (
    import_answer_sheets,
    survey_batches,
    undo_survey_import,
)
from asn_desktop.services.public_service.respondents import respondent_profile
from asn_desktop.services.public_service.results import (
    SurveyFilter,
    group_scores,
    index_for,
    index_trend,
    survey_confidence,
)
from asn_desktop.store.tables import ServiceTypeRow
from tests.factories import unit_named

FIVE = ("333433433", "433434443", "322433332", "333443443", "443434444")
QUARTER = SurveyFilter(202607, 202609)
WOMEN = RespondentGroup(Trait.SEX, Sex.FEMALE.value)


def sheet(digits: str, service: str = "KTP-el", day: date = date(2026, 8, 3), **facts: object):
    values = [None if digit == "-" else int(digit) for digit in digits]
    answers = answers_by_element(values, ElementOrder.REGULATION)
    return AnswerSheet(service, day, answers, **facts)


def store(office: Office, *sheets: AnswerSheet) -> None:
    import_answer_sheets(office, PROGRAM, "lembar.csv", "", sheets)


def let_gaps_count(office: Office) -> None:
    settings = replace(settings_of(office), survey_incomplete=IncompleteRule.OWN_COUNT)
    save_settings(office, PROGRAM, settings)


def test_a_sheet_with_a_gap_is_left_out_and_counted_as_incomplete(any_office: Office) -> None:
    store(any_office, *map(sheet, FIVE), sheet("1111111-1"))
    result = index_for(any_office, PROGRAM, QUARTER)
    assert (result.index.index, result.respondents, result.incomplete) == (Decimal("83.89"), 5, 1)
    assert result.incomplete_rule is IncompleteRule.EXCLUDE


def test_a_sheet_with_a_gap_counts_for_the_elements_it_answers(any_office: Office) -> None:
    let_gaps_count(any_office)
    store(any_office, *map(sheet, FIVE), sheet("1111111-1"))
    result = index_for(any_office, PROGRAM, QUARTER)
    complaint = result.index.score_of(SurveyElement.COMPLAINT)
    time = result.index.score_of(SurveyElement.TIME)
    assert (complaint.total, complaint.count) == (18, 5)
    assert (time.total, time.count) == (15, 6)
    assert (result.respondents, result.incomplete) == (6, 1)
    # Means 18/6 16/6 15/6 21/6 17/6 18/6 20/6 18/5 16/6 add up to 27.1; a ninth of it times 25.
    assert result.index.index == Decimal("75.28")


def test_undoing_an_import_takes_its_sheets_with_gaps_along(any_office: Office) -> None:
    store(any_office, sheet(FIVE[0]), sheet("1111111-1", "Surat Pindah"))
    store(any_office, sheet(FIVE[0], "Surat Pindah"), sheet("-11111111", "Surat Pindah"))
    assert index_for(any_office, PROGRAM, QUARTER).incomplete == 2
    newest, oldest = survey_batches(any_office, PROGRAM)
    undo_survey_import(any_office, PROGRAM, newest.id)
    assert index_for(any_office, PROGRAM, QUARTER).incomplete == 1
    undo_survey_import(any_office, PROGRAM, oldest.id)
    assert index_for(any_office, PROGRAM, QUARTER).index is None


def test_a_group_has_the_index_of_its_own_sheets(any_office: Office) -> None:
    women = [sheet(digits, sex=Sex.FEMALE, age=30) for digits in FIVE]
    store(any_office, *women, sheet("111111111", sex=Sex.MALE, age=61), sheet("222222222"))
    chosen = replace(QUARTER, group=WOMEN)
    assert index_for(any_office, PROGRAM, chosen).index.index == Decimal("83.89")
    assert respondent_profile(any_office, PROGRAM, chosen).respondents == 5
    assert [point.respondents for point in index_trend(any_office, PROGRAM, chosen)] == [5]
    by_sex = group_scores(any_office, PROGRAM, QUARTER, Trait.SEX)
    assert [(line.name, line.respondents, str(line.index)) for line in by_sex] == [
        (Sex.MALE.label, 1, "25.00"),
        (Sex.FEMALE.label, 5, "83.89"),
        ("Tidak diisi", 1, "50.00"),
    ]
    by_age = group_scores(any_office, PROGRAM, QUARTER, Trait.AGE)
    assert [(line.key, line.respondents) for line in by_age] == [("30-39", 5), ("60", 1), ("", 1)]


@pytest.mark.parametrize("trait", list(Trait))
def test_groups_of_every_trait_add_up_to_all_sheets(office: Office, trait: Trait) -> None:
    store(office, *[sheet(digits, age=20 + 9 * place) for place, digits in enumerate(FIVE)])
    lines = group_scores(office, PROGRAM, QUARTER, trait)
    assert sum(line.respondents for line in lines) == 5
    for line in lines:
        chosen = replace(QUARTER, group=RespondentGroup(trait, line.key))
        assert index_for(office, PROGRAM, chosen).index.index == line.index


def test_a_unit_has_the_index_of_its_services(any_office: Office) -> None:
    store(any_office, *map(sheet, FIVE), sheet("111111111", "SKTM"))
    with any_office.write(PROGRAM, "Menata layanan") as transaction:
        unit = unit_named(transaction.session, "Seksi Pelayanan Umum")
        row = transaction.session.query(ServiceTypeRow).filter_by(name="KTP-el").one()
        row.unit_id = unit.id
    units = index_for(any_office, PROGRAM, QUARTER).units
    assert [(line.name, line.respondents, line.index) for line in units] == [
        ("Seksi Pelayanan Umum", 5, Decimal("83.89"))
    ]
    alone = index_for(any_office, PROGRAM, replace(QUARTER, unit_id=units[0].key))
    assert alone.respondents == 5


def test_the_trend_holds_every_element(office: Office) -> None:
    store(office, *map(sheet, FIVE), sheet("444444444", day=date(2026, 4, 2)))
    first, second = index_trend(office, PROGRAM, SurveyFilter(202604, 202609))
    assert first.elements[SurveyElement.TIME] == 100
    assert second.elements[SurveyElement.TIME] == Decimal("70.00")


def test_confidence_uses_the_users_of_the_office_only_for_the_whole(office: Office) -> None:
    save_settings(office, PROGRAM, replace(settings_of(office), survey_population=500))
    store(office, *map(sheet, FIVE))
    whole = survey_confidence(office, PROGRAM, QUARTER)
    assert (whole.needed, whole.respondents, whole.is_enough) == (217, 5, False)
    part = survey_confidence(
        office, PROGRAM, replace(QUARTER, group=RespondentGroup(Trait.SEX, ""))
    )
    assert (part.population, part.needed) == (0, 0)
