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
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.entry import (
    add_answer_sheet,
    delete_answer_sheet,
    recent_entries,
)
from asn_desktop.services.public_service.imports import (
    import_answer_sheets,
    survey_batches,
    undo_survey_import,
)
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.services.public_service.service_types import add_missing
from asn_desktop.services.public_service.summary import summary_differences

SERVICES = ("KTP-el", "Kartu Keluarga", "SKTM")
EVERYTHING = SurveyFilter(202501, 202612)

sheets = st.builds(
    AnswerSheet,
    service=st.sampled_from(SERVICES),
    day=st.dates(date(2025, 11, 1), date(2026, 10, 5)),
    answers=st.fixed_dictionaries({element: st.integers(1, 4) for element in SurveyElement}),
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
    found = index_for(services, PROGRAM, EVERYTHING).index
    assert (None if found is None else found.index) == _index_by_plain_sql(services)
