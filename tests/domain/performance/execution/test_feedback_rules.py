"""Who gives feedback to whom, and how long it may be taken back."""

from datetime import UTC, datetime, timedelta

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.execution.feedback_rules import (
    FeedbackKind,
    GiverSide,
    check_direction,
    giver_side,
    may_take_back,
)


@pytest.mark.parametrize(
    ("giver", "up", "down", "side"),
    [
        ("a", True, False, GiverSide.LEADER),
        ("a", False, True, GiverSide.SUBORDINATE),
        ("a", False, False, GiverSide.PEER),
        ("b", False, False, GiverSide.SELF),
    ],
)
def test_the_giver_is_named_by_how_he_stands_to_the_receiver(giver, up, down, side):
    found = giver_side(giver, "b", appraises_receiver=up, appraised_by_receiver=down)
    assert found is side


def test_nobody_praises_himself_but_everybody_notes_his_own_process():
    with pytest.raises(DomainError, match="diri sendiri"):
        check_direction(FeedbackKind.PRAISE, "a", "a")
    check_direction(FeedbackKind.PROCESS, "a", "a")
    check_direction(FeedbackKind.PRAISE, "a", "b")


def test_feedback_is_taken_back_within_a_day():
    given = datetime(2026, 10, 5, 3, 42, tzinfo=UTC)
    assert may_take_back(given, given + timedelta(hours=24))
    assert not may_take_back(given, given + timedelta(hours=24, seconds=1))
