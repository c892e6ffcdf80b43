"""Ready sentences: shipped for every place, and those the office keeps."""

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import AnnexList, CoreValue
from asn_desktop.services.performance.plans.grid.phrases import (
    forget_phrase,
    keep_phrase,
    ready_phrases,
    shipped_phrases,
)
from asn_desktop.services.performance.plans.inputs import LONGEST_ANNEX_LINE, LONGEST_EXPECTATION
from tests.factories import actor_for


@pytest.mark.parametrize("place", [*CoreValue, *AnnexList])
def test_every_place_has_ready_sentences_that_fit(place):
    lines = shipped_phrases()[place.value]
    limit = LONGEST_ANNEX_LINE if isinstance(place, AnnexList) else LONGEST_EXPECTATION
    assert len(lines) >= 3
    assert len(set(lines)) == len(lines)
    assert all(line == line.strip() and line.endswith(".") for line in lines)
    assert max(len(line) for line in lines) <= limit


def test_nothing_is_shipped_for_an_unknown_place():
    assert set(shipped_phrases()) == {place.value for place in (*CoreValue, *AnnexList)}


def test_a_kept_sentence_comes_first_and_can_be_deleted_by_its_keeper(any_office):
    andi = actor_for(any_office, "Andi")
    key = keep_phrase(any_office, andi, AnnexList.RESOURCES, "  Ruang  arsip yang kering. ")
    first = ready_phrases(any_office, AnnexList.RESOURCES)[0]
    assert (first.id, first.text) == (key, "Ruang  arsip yang kering.")
    assert not any(phrase.id for phrase in ready_phrases(any_office, AnnexList.CONSEQUENCES))
    with pytest.raises(NotAllowed):
        forget_phrase(any_office, actor_for(any_office, "Maya"), key)
    forget_phrase(any_office, andi, key)
    assert not any(phrase.id for phrase in ready_phrases(any_office, AnnexList.RESOURCES))


def test_the_same_sentence_is_not_kept_twice(office):
    andi = actor_for(office, "Andi")
    shipped = shipped_phrases()[CoreValue.LOYAL.value][0]
    with pytest.raises(DomainError, match="sudah ada"):
        keep_phrase(office, andi, CoreValue.LOYAL, shipped.upper())


@pytest.mark.parametrize("text", ["", "  ", "x" * 10_000])
def test_an_empty_or_endless_sentence_is_refused(office, text):
    with pytest.raises(DomainError) as refusal:
        keep_phrase(office, actor_for(office, "Andi"), CoreValue.LOYAL, text)
    assert refusal.value.field == "phrase"
