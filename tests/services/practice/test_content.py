"""The content files hold sensible work for each kecamatan post."""

import pytest

from asn_desktop.domain.performance.targets import parse_target
from asn_desktop.domain.performance.terms import (
    AnnexList,
    CoreValue,
    Predicate,
    Rating,
    ResultKind,
    TargetDirection,
)
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.practice.content import load_content

CONTENT = load_content()
ACTIVITIES = ("Melaksanakan", "Melakukan", "Menyusun", "Membuat", "Mengikuti", "Membantu")


def _indicators():
    return [
        pytest.param(item, id=f"{post.key}: {item.text[:40]}")
        for post in CONTENT.posts.values()
        for result in post.results
        for item in result.indicators
    ]


def test_there_is_work_for_every_usual_post():
    assert len(CONTENT.posts) >= 20
    used = {unit.head for unit in (*CONTENT.units, *CONTENT.kelurahan_units)}
    used |= {post for unit in (*CONTENT.units, *CONTENT.kelurahan_units) for post in unit.staff}
    assert used == set(CONTENT.posts)


@pytest.mark.parametrize("post", CONTENT.posts.values(), ids=lambda post: post.key)
def test_each_post_has_three_to_five_results_written_as_results(post):
    assert 3 <= len(post.results) <= 5
    assert post.results[0].kind is ResultKind.MAIN
    for result in post.results:
        assert not result.text.startswith(ACTIVITIES)
        assert result.evidence
        assert result.themes
        assert bool(result.assigned_by) == (result.kind is ResultKind.EXTRA)


@pytest.mark.parametrize("item", _indicators())
def test_each_target_lies_between_the_worst_and_the_best_that_is_plausible(item):
    target = parse_target(item.target, item.unit)
    assert (item.aspect is None) != (item.perspective is None)
    if target.value is None:
        assert len(item.words) == len(Rating)
        return
    assert item.worst is not None
    if target.direction is TargetDirection.LESS:
        assert item.worst > target.value >= item.best
    else:
        assert item.worst < target.value <= item.best


def test_every_value_list_and_rating_has_its_phrases():
    phrases = CONTENT.phrases
    assert set(phrases["expectations"]) == {value.value for value in CoreValue}
    assert set(phrases["behavior_feedback"]) == {value.value for value in CoreValue}
    assert set(phrases["annex"]) == {item.value for item in AnnexList}
    assert set(phrases["recommendation"]) == {item.value for item in Predicate}
    for purpose in ("result_feedback", "self_note"):
        assert set(phrases[purpose]) == {item.value for item in Rating}


def test_the_survey_knows_every_element():
    assert set(CONTENT.survey["means"]) == {element.value for element in SurveyElement}
    assert len(CONTENT.survey["busy_months"]) == len(CONTENT.survey["month_shift"]) == 12
