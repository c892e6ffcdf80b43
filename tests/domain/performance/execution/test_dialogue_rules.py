"""When a dialogue may be recorded, confirmed and changed."""

from datetime import UTC, date, datetime

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.execution.dialogue_rules import (
    QUESTIONS,
    check_confirmable,
    check_held_on,
    is_locked,
    stage_for,
)
from asn_desktop.domain.performance.execution.terms import DialogueStage

NOW = datetime(2026, 10, 5, tzinfo=UTC)


def test_every_stage_has_questions():
    assert all(len(QUESTIONS[stage]) >= 3 for stage in DialogueStage)


@pytest.mark.parametrize(
    ("day", "stage"),
    [
        (date(2026, 1, 10), DialogueStage.PLANNING),
        (date(2026, 6, 1), DialogueStage.EXECUTION),
        (date(2026, 12, 20), DialogueStage.APPRAISAL),
    ],
)
def test_the_stage_follows_the_year(day, stage):
    assert stage_for(day, 2026) is stage


def test_a_record_is_locked_only_when_both_confirmed():
    assert is_locked(NOW, NOW)
    assert not is_locked(NOW, None)
    assert not is_locked(None, NOW)


def test_a_talk_of_tomorrow_is_refused():
    with pytest.raises(DomainError, match="belum tiba"):
        check_held_on(date(2026, 10, 6), date(2026, 10, 5))


def test_an_empty_record_cannot_be_confirmed():
    with pytest.raises(DomainError, match="Kesepakatan belum diisi"):
        check_confirmable("  ", [""])
    check_confirmable("", ["Mengirim laporan"])
