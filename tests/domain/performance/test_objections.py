"""Objections: in time, with reasons, once (domain reference §10.7, T4-T7)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.objections import (
    DayKind,
    ObjectionAction,
    ObjectionStatus,
    check_filing,
    last_filing_day,
    next_status,
)

RECEIVED = date(2026, 1, 12)
LAST_DAY = date(2026, 1, 26)
FILED, UNDER_REVIEW = ObjectionStatus.FILED, ObjectionStatus.UNDER_REVIEW
DECIDED, WITHDRAWN = ObjectionStatus.DECIDED, ObjectionStatus.WITHDRAWN


def test_the_last_filing_day_is_the_fourteenth_after_receipt() -> None:  # T4
    assert last_filing_day(RECEIVED) == LAST_DAY
    check_filing(LAST_DAY, LAST_DAY, "Realisasi triwulan III tidak dihitung.")


def test_a_day_later_is_refused_with_the_limit_named() -> None:  # T4
    with pytest.raises(DomainError, match="26 Januari 2026"):
        check_filing(date(2026, 1, 27), LAST_DAY, "Alasan")


def test_working_days_skip_weekends_and_holidays() -> None:
    working = DayKind.WORKING
    assert last_filing_day(RECEIVED, day_kind=working) == date(2026, 1, 30)
    assert last_filing_day(RECEIVED, day_kind=working, working_days=6) == date(2026, 1, 28)
    assert last_filing_day(RECEIVED, day_kind=working, holidays=[date(2026, 1, 16)]) == date(
        2026, 2, 2
    )
    assert last_filing_day(RECEIVED, days=7) == date(2026, 1, 19)


@pytest.mark.parametrize("reasons", ["", "   ", "\n"])
def test_an_objection_without_reasons_is_refused(reasons: str) -> None:  # T7
    with pytest.raises(DomainError, match="Alasan keberatan belum diisi") as refusal:
        check_filing(RECEIVED, LAST_DAY, reasons)
    assert refusal.value.field == "reasons"


@pytest.mark.parametrize(
    ("earlier", "words"),
    [(DECIDED, "final"), (FILED, "sedang diproses"), (UNDER_REVIEW, "sedang diproses")],
)
def test_a_second_objection_is_refused(earlier: ObjectionStatus, words: str) -> None:  # T6
    with pytest.raises(DomainError, match=words):
        check_filing(RECEIVED, LAST_DAY, "Alasan", earlier)


def test_a_withdrawn_objection_can_be_filed_anew_in_time() -> None:
    check_filing(RECEIVED, LAST_DAY, "Alasan", WITHDRAWN)


def test_the_superior_decides_after_the_appraiser_explained() -> None:
    with pytest.raises(DomainError, match="penjelasan"):
        next_status(FILED, ObjectionAction.DECIDE)
    assert next_status(FILED, ObjectionAction.REPLY) is UNDER_REVIEW
    assert next_status(UNDER_REVIEW, ObjectionAction.DECIDE) is DECIDED


def test_the_superior_may_decide_without_reply_by_setting() -> None:
    assert next_status(FILED, ObjectionAction.DECIDE, decide_without_reply=True) is DECIDED
    with pytest.raises(DomainError):
        next_status(WITHDRAWN, ObjectionAction.DECIDE, decide_without_reply=True)


@given(st.lists(st.sampled_from(ObjectionAction), max_size=20), st.booleans())
def test_a_decision_is_final(actions: list[ObjectionAction], without_reply: bool) -> None:
    status = FILED
    for action in actions:
        before = status
        try:
            status = next_status(status, action, decide_without_reply=without_reply)
        except DomainError as refusal:
            assert str(refusal)
        else:
            assert before not in (DECIDED, WITHDRAWN)


@given(st.dates(date(2022, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_working_days_never_end_before_calendar_days(received: date, days: int) -> None:
    working = last_filing_day(received, days=days, day_kind=DayKind.WORKING)
    assert working >= received + timedelta(days=days)
    if days:
        assert working.weekday() < 5
