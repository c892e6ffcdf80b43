"""Why a predicate came about, and advice: who learns what, and what is printed."""

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import Predicate, Rating
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.performance.appraisals.decisions.considering import (
    ask_consideration,
    asked_of,
    possible_advisers,
    reply_consideration,
)
from asn_desktop.services.performance.appraisals.decisions.explaining import explanation_of
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.calibration.changing import change_ratings
from asn_desktop.services.sheets.calibration import calibration_sheet
from asn_desktop.services.sheets.explanation import explanation_sheet
from tests.factories import MORNING, actor_for, employee_id
from tests.services.performance.appraisals.scenes import (
    CAMAT,
    MAYA,
    SITI,
    SRI,
    period_id,
    rate_everything,
    record_organization,
    submitted,
)

MEETS, ABOVE = Rating.MEETS, Rating.ABOVE


@pytest.fixture
def rated(any_office):
    evaluation_id = submitted(any_office)
    record_organization(any_office)
    rate_everything(any_office, actor_for(any_office, SRI), evaluation_id)
    return evaluation_id


def test_everything_that_led_to_the_predicate_is_named(any_office, rated):
    sri = actor_for(any_office, SRI)
    change_ratings(any_office, sri, rated, MEETS, ABOVE, "Setara rekan di seksi lain")
    finalize_evaluation(any_office, sri, rated)
    found = explanation_of(any_office, actor_for(any_office, SITI), rated)
    assert found.predicate is Predicate.GOOD
    assert "Sesuai Ekspektasi dan perilaku kerja Di Atas Ekspektasi" in found.quadrant
    assert any("Baik paling banyak 70%" in sentence for sentence in found.organization)
    assert len(found.reasons) == 5 + 7
    second = found.reasons[1]
    assert second.own_mark == "Sesuai; penilai sama"
    assert any("17 menit (target ≤ 15 menit)" in fact for fact in second.facts)
    assert "Rating diubah saat kalibrasi" in [step.what for step in found.decisions]


def test_before_signing_the_employee_learns_neither_marks_nor_decisions(any_office, rated):
    found = explanation_of(any_office, actor_for(any_office, SITI), rated)
    assert (found.predicate, found.decisions) == (None, ())
    assert {reason.rating for reason in found.reasons} == {None}


def test_a_colleague_learns_nothing(any_office, rated):
    with pytest.raises(NotAllowed):
        explanation_of(any_office, actor_for(any_office, "Andi"), rated)


def test_advice_is_asked_answered_and_shown(any_office, rated):
    sri, maya = actor_for(any_office, SRI), actor_for(any_office, MAYA)
    key = ask_consideration(any_office, sri, rated, maya.employee_id, "Bagaimana di tim?")
    assert [line.question for line in asked_of(any_office, maya)] == ["Bagaimana di tim?"]
    with pytest.raises(DomainError, match="sudah diminta"):
        ask_consideration(any_office, sri, rated, maya.employee_id)
    for name in (SITI, "Andi", CAMAT):
        with pytest.raises(NotAllowed):
            reply_consideration(any_office, actor_for(any_office, name), key, "saya tahu")
    reply_consideration(any_office, maya, key, "Selalu tuntas")
    assert asked_of(any_office, maya) == ()
    (line,) = explanation_of(any_office, sri, rated).considerations
    assert (line.reply, line.replied_by.split()[0]) == ("Selalu tuntas", "Maya")
    finalize_evaluation(any_office, sri, rated)
    with pytest.raises(DomainError, match="terkunci"):
        reply_consideration(any_office, maya, key, "Berubah pikiran")


def test_only_the_appraiser_asks_and_never_one_of_the_two_sides(any_office, rated):
    sri = actor_for(any_office, SRI)
    maya = employee_id(any_office, MAYA)
    for name in (SITI, CAMAT, "Rina"):
        with pytest.raises(NotAllowed):
            ask_consideration(any_office, actor_for(any_office, name), rated, maya)
    with pytest.raises(DomainError, match="orang lain"):
        ask_consideration(any_office, sri, rated, employee_id(any_office, SITI))
    names = {person.name.split()[0] for person in possible_advisers(any_office, sri, rated)}
    assert {"Siti", "Sri"}.isdisjoint(names)
    assert "Maya" in names


@pytest.mark.parametrize("paper", list(Paper))
def test_both_papers_are_the_same_bytes_each_time(office, paper):
    evaluation_id = submitted(office)
    record_organization(office)
    sri = actor_for(office, SRI)
    rate_everything(office, sri, evaluation_id)
    finalize_evaluation(office, sri, evaluation_id)
    for make, key in (
        (explanation_sheet, evaluation_id),
        (calibration_sheet, f"{period_id(office, 3)}:team"),
    ):
        first, second = (render(make(office, sri, key), paper, MORNING) for _ in range(2))
        assert first.startswith(b"%PDF")
        assert first == second
