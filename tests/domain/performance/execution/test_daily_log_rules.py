"""Clock times and lengths as typed, and sums per result."""

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.execution.daily_log_rules import (
    Span,
    Sum,
    clock_words,
    length_words,
    parse_clock,
    parse_length,
    span_of,
    sums_by,
)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("8", 480), ("08.15", 495), ("08:15", 495), ("23.59", 1439), ("24.00", 1440), ("", None)],
)
def test_clock_times_are_read_as_offices_write_them(text, minutes):
    assert parse_clock(text) == minutes


@pytest.mark.parametrize("text", ["25", "8.75", "pagi", "24.01", "8.5"])
def test_what_is_no_time_of_a_day_is_refused(text):
    with pytest.raises(DomainError, match="tidak dikenal"):
        parse_clock(text, field="starts")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("90", 90), ("1 jam 30 menit", 90), ("2 jam", 120), ("45 menit", 45), ("", None)],
)
def test_lengths_are_read_as_people_type_them(text, minutes):
    assert parse_length(text) == minutes


@pytest.mark.parametrize("text", ["0", "1500", "lama", "-5"])
def test_what_is_no_length_is_refused(text):
    with pytest.raises(DomainError, match="Lama"):
        parse_length(text)


def test_clock_times_give_the_length_and_decide_over_a_typed_one():
    assert span_of(480, 570, 10) == Span(480, 570, 90)
    assert span_of(480, None, 30) == Span(480, 510, 30)
    assert span_of(None, None, 45) == Span(minutes=45)
    assert span_of(480, None, None) == Span(480)


@pytest.mark.parametrize(
    ("starts", "ends", "minutes", "field"),
    [(570, 480, None, "ends"), (480, 480, None, "ends"), (None, 480, 30, "starts")],
)
def test_an_end_without_or_before_its_start_is_refused(starts, ends, minutes, field):
    with pytest.raises(DomainError) as caught:
        span_of(starts, ends, minutes)
    assert caught.value.field == field


def test_minutes_are_written_as_words_and_clock_times():
    assert (clock_words(495), clock_words(None)) == ("08.15", "")
    assert [length_words(value) for value in (0, 45, 60, 90)] == [
        "0 menit",
        "45 menit",
        "1 jam",
        "1 jam 30 menit",
    ]


def test_sums_count_and_add_minutes_by_key():
    assert sums_by([("a", 30), ("b", None), ("a", 15)]) == {"a": Sum(2, 45), "b": Sum(1, 0)}
