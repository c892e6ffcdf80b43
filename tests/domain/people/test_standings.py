"""Leave, study and secondment: dated, with a reason, ending by themselves."""

from datetime import date

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.standings import NOTES, Standing, check_standing, covers_day
from asn_desktop.domain.people.terms import StandingKind

STUDY = Standing(StandingKind.STUDY, date(2026, 2, 1), date(2026, 8, 31))


@pytest.mark.parametrize(
    ("day", "covered"),
    [
        (date(2026, 1, 31), False),
        (date(2026, 2, 1), True),
        (date(2026, 8, 31), True),
        (date(2026, 9, 1), False),
    ],
)
def test_a_standing_ends_by_itself_after_its_last_day(day: date, covered: bool) -> None:
    assert covers_day(STUDY, day) is covered


def test_an_open_standing_lasts_until_it_is_ended() -> None:
    assert covers_day(Standing(StandingKind.SECONDED, date(2025, 1, 1), None), date(2030, 1, 1))


@pytest.mark.parametrize(
    ("new", "number", "field"),
    [
        (Standing(StandingKind.STUDY, date(2026, 9, 2), date(2026, 9, 1)), "1", "ends"),
        (Standing(StandingKind.OTHER, date(2026, 9, 2), None), "", "reason"),
        (Standing(StandingKind.OTHER, date(2026, 9, 2), None, "x" * 301), "", "reason"),
        (Standing(StandingKind.UNPAID_LEAVE, date(2026, 9, 2), None), "", "document_number"),
        (Standing(StandingKind.UNPAID_LEAVE, date(2026, 9, 2), None), "1" * 81, "document_number"),
        (Standing(StandingKind.LONG_LEAVE, date(2026, 8, 31), None), "1", "starts"),
        (Standing(StandingKind.LONG_LEAVE, date(2026, 1, 1), date(2026, 2, 1)), "1", "starts"),
    ],
)
def test_a_standing_that_cannot_hold_names_its_field(
    new: Standing, number: str, field: str
) -> None:
    with pytest.raises(DomainError) as refusal:
        check_standing(new, number, [STUDY])
    assert refusal.value.field == field


def test_a_standing_beside_another_one_is_kept() -> None:
    check_standing(Standing(StandingKind.LONG_LEAVE, date(2026, 9, 1), None), "851/12", [STUDY])


def test_the_words_name_the_reason_and_the_last_day() -> None:
    assert STUDY.words == "Tugas belajar s.d. 31 Agu 2026"
    other = Standing(StandingKind.OTHER, date(2026, 1, 1), None, "Menunggu pensiun")
    assert other.words == "Menunggu pensiun"
    assert set(NOTES) == set(StandingKind)
