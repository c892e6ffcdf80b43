"""Whatever is added, deleted, imported and undone: kept totals are those of the answers."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.people.terms import Sex
from asn_desktop.domain.public_service.respondent_groups import Trait, age_band_of
from asn_desktop.domain.public_service.terms import Education, SurveyElement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.entry import (
    add_answer_sheet,
    delete_answer_sheet,
    recent_entries,
)
from asn_desktop.services.public_service.group_summary import group_differences
from asn_desktop.services.public_service.imports import (
    import_answer_sheets,
    survey_batches,
    undo_survey_import,
)
from asn_desktop.services.public_service.results import SurveyFilter, group_scores, index_for
from asn_desktop.services.public_service.service_types import add_missing
from asn_desktop.services.public_service.summary import summary_differences
from asn_desktop.store.migrations.group_totals import fill_group_totals

SERVICES = ("KTP-el", "Kartu Keluarga", "SKTM")
EVERYTHING = SurveyFilter(202501, 202612)

sheets = st.builds(
    AnswerSheet,
    service=st.sampled_from(SERVICES),
    day=st.dates(date(2025, 11, 1), date(2026, 10, 5)),
    answers=st.fixed_dictionaries({element: st.integers(1, 4) for element in SurveyElement}),
    sex=st.sampled_from([None, *Sex]),
    age=st.one_of(st.none(), st.integers(1, 120)),
    education=st.sampled_from([None, *Education]),
)
deeds = st.one_of(
    st.tuples(st.just("add"), sheets),
    st.tuples(st.just("import"), st.lists(sheets, min_size=1, max_size=6)),
    st.tuples(st.just("undo import"), st.integers(0, 5)),
    st.tuples(st.just("delete"), st.integers(0, 5)),
)


def _do(office: Office, deed: str, value: object) -> None:
    if deed == "add":
        add_answer_sheet(office, PROGRAM, value)
    elif deed == "import":
        import_answer_sheets(office, PROGRAM, "acak.csv", "", value)
    elif deed == "delete":
        lines = recent_entries(office, PROGRAM)
        delete_answer_sheet(office, PROGRAM, lines[value].id if value < len(lines) else "")
    else:
        batches = survey_batches(office, PROGRAM)
        undo_survey_import(office, PROGRAM, batches[value].id if value < len(batches) else "")


def _index_by_plain_sql(office: Office) -> object:
    columns = " + ".join(f"sum({element.value})" for element in SurveyElement)
    with office.read() as session:
        row = session.execute(text(f"SELECT count(*), {columns} FROM survey_response")).one()
    return round_half_up(Fraction(int(row[1]) * 25, int(row[0]) * 9), 2) if row[0] else None


@pytest.fixture
def services(any_office: Office) -> Iterator[Office]:
    with any_office.write(PROGRAM, "Menyiapkan layanan") as transaction:
        add_missing(transaction.session, SERVICES)
    return any_office


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(deeds, max_size=12))
def test_the_totals_and_the_index_are_those_of_the_answers(services, story):
    for deed, value in story:
        # Nothing to undo or delete is refused, and that must change nothing either.
        with suppress(DomainError):
            _do(services, deed, value)
    with services.read() as session:
        assert summary_differences(session) == []
        assert group_differences(session) == []
    found = index_for(services, PROGRAM, EVERYTHING).index
    assert (None if found is None else found.index) == _index_by_plain_sql(services)


def test_answers_stored_before_there_were_groups_are_counted_into_them(services):
    people = ((Sex.MALE, 33, Education.BACHELOR), (None, None, None), (Sex.FEMALE, 61, None))
    for sex, age, education in people:
        sheet = AnswerSheet(
            service="SKTM",
            day=date(2026, 10, 1),
            answers=dict.fromkeys(SurveyElement, 3),
            sex=sex,
            age=age,
            education=education,
        )
        add_answer_sheet(services, PROGRAM, sheet)
    with services.database.write() as session:
        session.execute(text("DELETE FROM survey_group_summary"))
        assert group_differences(session) != []
        fill_group_totals(session.connection())
    with services.read() as session:
        assert group_differences(session) == []
    ages = group_scores(services, PROGRAM, EVERYTHING, Trait.AGE)
    assert [(part.key, part.respondents) for part in ages] == [
        (age_band_of(33), 1),
        (age_band_of(61), 1),
        ("", 1),
    ]
