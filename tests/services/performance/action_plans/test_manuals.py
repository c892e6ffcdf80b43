"""The manual of an indicator: written by the owner, read by those who see the plan."""

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.services.performance.action_plans.manuals import (
    manual_view,
    manuals_of_plan,
    save_manual_field,
)
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import ANDI, SITI, SRI, add_plan


@pytest.fixture
def siti(any_office):
    return actor_for(any_office, SITI)


@pytest.fixture
def manuals(any_office, siti):
    return manuals_of_plan(any_office, siti, add_plan(any_office, SITI))


def test_every_indicator_has_an_empty_manual_at_first(manuals):
    assert len(manuals) == 6
    assert manuals[0].target == "120 konsultasi"
    assert manuals[0].missing == (
        "definisi",
        "rumus",
        "sumber data",
        "periode pelaporan",
        "penanggung jawab",
    )


def test_a_field_is_kept_and_what_was_there_comes_back(any_office, siti, manuals):
    key = manuals[0].id
    save_manual_field(any_office, siti, key, "definition", "Konsultasi yang selesai dijawab")
    before = save_manual_field(any_office, siti, key, "definition", "Yang lain")
    assert before == "Konsultasi yang selesai dijawab"
    shown = manual_view(any_office, actor_for(any_office, SRI), key)
    assert (shown.definition, shown.can_edit) == ("Yang lain", False)


def test_nobody_else_writes_and_a_colleague_does_not_even_read(any_office, manuals):
    with pytest.raises(NotAllowed):
        save_manual_field(any_office, actor_for(any_office, SRI), manuals[0].id, "formula", "x")
    with pytest.raises(NotAllowed):
        manual_view(any_office, actor_for(any_office, ANDI), manuals[0].id)


def test_a_conflict_and_a_text_too_long_are_named(any_office, siti, manuals):
    key = manuals[0].id
    save_manual_field(any_office, siti, key, "source", "Register", expected_revision=0)
    with pytest.raises(ConflictError):
        save_manual_field(any_office, siti, key, "source", "Buku", expected_revision=0)
    with pytest.raises(DomainError, match="Rumus paling banyak"):
        save_manual_field(any_office, siti, key, "formula", "x" * 10_000)
