"""Terms are stored by value and shown by label."""

import json

import pytest

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.domain.public_service.terms import SurveyElement


def test_a_term_is_its_stored_value() -> None:
    assert Predicate("very_good") is Predicate.VERY_GOOD
    assert Predicate.VERY_GOOD == "very_good"
    assert json.dumps(Predicate.VERY_GOOD) == '"very_good"'
    assert {"requirements": 1}[SurveyElement.REQUIREMENTS] == 1


def test_a_term_carries_the_official_wording() -> None:
    assert Predicate.POOR.label == "Kurang/Misconduct"
    assert Role.SURVEY_CLERK.label == "Petugas survei"


def test_an_unknown_value_is_refused() -> None:
    with pytest.raises(ValueError, match="luar biasa"):
        Predicate("luar biasa")


def test_a_member_is_found_by_its_stored_value() -> None:
    assert Predicate.of("good") is Predicate.GOOD
    with pytest.raises(KeyError):
        Predicate.of("Baik")
