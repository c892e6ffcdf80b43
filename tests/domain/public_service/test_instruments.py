"""Instruments as data: the engine for any scale gives SKM's published figures too."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.instrument_templates import TEMPLATES
from asn_desktop.domain.public_service.instruments import (
    SATISFACTION_SURVEY,
    GradeBand,
    check_instrument,
    instrument_result,
    key_for,
)
from asn_desktop.domain.public_service.satisfaction import satisfaction_index

KEYS = [item.key for item in SATISFACTION_SURVEY.elements]


def test_the_published_five_sheets_give_the_same_index_and_grade():
    totals = dict(zip(KEYS, (17, 15, 14, 20, 16, 17, 19, 18, 15), strict=True))
    result = instrument_result(SATISFACTION_SURVEY, totals, 5)
    assert (result.index, result.band.code) == (Decimal("83.89"), "B")


@given(st.lists(st.integers(1, 4), min_size=9, max_size=9), st.integers(1, 50))
def test_any_answers_give_what_the_survey_engine_gives(answers, respondents):
    totals = {key: value * respondents for key, value in zip(KEYS, answers, strict=True)}
    result = instrument_result(SATISFACTION_SURVEY, totals, respondents)
    exact = satisfaction_index(totals, respondents)
    assert (result.index, result.band.code) == (exact.index, exact.grade.value)


def test_the_two_orders_of_the_last_questions_are_both_known():
    assert KEYS[7:] == ["complaint", "facilities"]
    assert [item.key for item in SATISFACTION_SURVEY.on_paper][7:] == ["facilities", "complaint"]


def test_shipped_examples_can_be_asked():
    for instrument in (SATISFACTION_SURVEY, *TEMPLATES):
        check_instrument(instrument)
    assert (TEMPLATES[0].lowest, TEMPLATES[0].highest) == (0, 5)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"lowest": 5}, "scale"),
        ({"highest": 10}, "scale"),
        ({"factor": Decimal(0)}, "factor"),
        ({"elements": ()}, "elements"),
        ({"elements": TEMPLATES[0].elements[:1] * 2}, "elements"),
        ({"highest": 4}, "elements"),
        ({"bands": (GradeBand(Decimal(3), "B", "Baik"),)}, "bands"),
        (
            {"bands": (GradeBand(Decimal(0), "B", "Baik"), GradeBand(Decimal(0), "A", "x"))},
            "bands",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused_at_its_field(changes, field):
    with pytest.raises(DomainError) as refusal:
        check_instrument(replace(TEMPLATES[0], **changes))
    assert refusal.value.field == field


def test_keys_of_questions_are_plain_and_different():
    assert key_for("Jam layanan!", []) == "jam_layanan"
    assert key_for("Jam layanan", ["jam_layanan"]) == "jam_layanan_2"
    assert key_for("???", []) == "pertanyaan"


def test_without_answers_there_is_no_result():
    assert instrument_result(TEMPLATES[0], {}, 0) is None
