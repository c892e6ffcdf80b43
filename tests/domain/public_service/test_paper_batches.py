"""The arithmetic of a stack of numbered sheets."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.paper_batches import (
    SheetCode,
    TypingErrors,
    batch_number,
    differing_cells,
    draw_sample,
    next_number,
    numbers_in_words,
    ranges_in_words,
    read_sheet_code,
    reconcile,
)
from asn_desktop.domain.public_service.terms import SheetState

ACCEPTED = SheetState.ACCEPTED


def test_a_code_is_read_back_whatever_stands_between_its_numbers():
    code = SheetCode(batch_number(2026, 14), 123)
    assert code.text == "2026-014/0123"
    for text in ("2026-014/0123", " 2026/014-0123\n", "2026'014&0123"):
        assert read_sheet_code(text) == code
    for text in ("0123", "", "2026-014", "abc"):
        assert read_sheet_code(text) is None


@given(st.sets(st.integers(1, 400), min_size=1))
def test_numbers_written_shortly_are_read_back_whole(numbers):
    assert set(numbers_in_words(ranges_in_words(numbers))) == numbers


@pytest.mark.parametrize("text", ["", "a", "3-", "9-4", "0", "1,,x"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(DomainError):
        numbers_in_words(text)


@given(st.dictionaries(st.integers(1, 60), st.sampled_from(SheetState)), st.integers(0, 60))
def test_every_printed_sheet_is_counted_exactly_once(states, returned):
    found = reconcile(1, 60, states, returned)
    assert sum(found.counts.values()) + len(found.missing) == 60
    assert found.is_reconciled == (
        not found.missing and returned == found.in_hand and not found.counts[SheetState.HELD]
    )


@given(st.sets(st.integers(1, 2_000), min_size=1), st.integers(1, 100), st.uuids())
def test_a_sample_is_reproducible_part_of_the_stack_and_large_enough(numbers, percent, seed):
    drawn = draw_sample(str(seed), numbers, percent)
    assert drawn == draw_sample(str(seed), sorted(numbers), percent)
    assert set(drawn) <= numbers
    assert len(drawn) == -(-len(numbers) * percent // 100)


def test_every_sheet_is_drawn_about_equally_often():
    times = dict.fromkeys(range(1, 51), 0)
    for seed in range(2_000):
        for number in draw_sample(f"bundel {seed}", times.keys(), 10):
            times[number] += 1
    # Expected 200 each; five standard deviations of a binomial are about 67.
    assert sum(times.values()) == 2_000 * 5
    assert all(133 < count < 267 for count in times.values())


def test_without_a_share_nothing_is_drawn():
    assert draw_sample("x", [1, 2, 3], 0) == ()
    assert draw_sample("x", [], 10) == ()


def test_the_next_number_goes_on_behind_the_last_one_and_then_fills_gaps():
    assert next_number(1, 5, {1, 2}, after=2) == 3
    assert next_number(1, 5, {1, 5}, after=5) == 2
    assert next_number(1, 3, {1, 2, 3}) is None


def test_differences_and_their_rate_are_exact():
    assert differing_cells({"a": 1, "b": None}, {"a": 2, "b": None}) == ("a",)
    assert TypingErrors(2, 26, 3, 1).rate == Fraction(100, 26)
    assert TypingErrors(0, 0, 0, 0).rate is None
