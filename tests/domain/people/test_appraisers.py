"""Only a superior from supervisor upwards appraises, and never oneself (T9, T10)."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.appraisers import (
    Substitution,
    appraiser_on,
    check_appraiser,
    check_substitution,
)
from asn_desktop.domain.people.terms import Capacity, PositionType


@pytest.mark.parametrize("position", [PositionType.STAFF, PositionType.FUNCTIONAL])
@pytest.mark.parametrize(
    "capacity", [Capacity.DEFINITIVE, Capacity.ACTING_VACANT, Capacity.ACTING_ABSENT]
)
def test_an_appraiser_below_supervisor_is_refused(
    position: PositionType, capacity: Capacity
) -> None:
    with pytest.raises(DomainError, match="paling rendah pejabat pengawas") as refusal:
        check_appraiser("a", "b", position, capacity)
    assert refusal.value.field == "appraiser"


@pytest.mark.parametrize("position", [PositionType.STAFF, PositionType.FUNCTIONAL])
def test_delegation_lifts_the_demand(position: PositionType) -> None:
    check_appraiser("a", "b", position, Capacity.DELEGATED)


@pytest.mark.parametrize(
    "position",
    [PositionType.SUPERVISOR, PositionType.ADMINISTRATOR, PositionType.JPT, None],
)
def test_supervisors_and_officials_of_other_offices_may_appraise(
    position: PositionType | None,
) -> None:
    check_appraiser("a", "b", position, Capacity.DEFINITIVE)


@pytest.mark.parametrize("capacity", list(Capacity))
def test_nobody_appraises_oneself_in_any_capacity(capacity: Capacity) -> None:
    with pytest.raises(DomainError, match="dirinya sendiri"):
        check_appraiser("a", "a", PositionType.ADMINISTRATOR, capacity)


HEAD, DEPUTY = "head", "deputy"
LEAVE = Substitution(HEAD, DEPUTY, Capacity.ACTING_ABSENT, date(2026, 10, 5), date(2026, 10, 16))


@pytest.mark.parametrize(
    ("day", "person", "capacity"),
    [
        (date(2026, 10, 4), HEAD, Capacity.DEFINITIVE),
        (date(2026, 10, 5), DEPUTY, Capacity.ACTING_ABSENT),
        (date(2026, 10, 16), DEPUTY, Capacity.ACTING_ABSENT),
        (date(2026, 10, 17), HEAD, Capacity.DEFINITIVE),
    ],
)
def test_a_substitute_appraises_between_the_dates_and_then_no_more(
    day: date, person: str, capacity: Capacity
) -> None:
    found = appraiser_on(HEAD, Capacity.DEFINITIVE, [LEAVE], day)
    assert (found.person_id, found.capacity) == (person, capacity)


def test_a_substitution_of_somebody_else_changes_nothing() -> None:
    assert appraiser_on("other", Capacity.DEFINITIVE, [LEAVE], LEAVE.starts).person_id == "other"


def test_of_two_substitutes_the_later_one_is_in_force() -> None:
    later = replace(LEAVE, substitute_id="third", starts=date(2026, 10, 10))
    for known in ([LEAVE, later], [later, LEAVE]):
        found = appraiser_on(HEAD, Capacity.DEFINITIVE, known, date(2026, 10, 12))
        assert found.person_id == "third"


@pytest.mark.parametrize(
    ("change", "position", "field"),
    [
        ({"ends": date(2026, 10, 1)}, PositionType.SUPERVISOR, "ends"),
        ({"substitute_id": HEAD}, PositionType.SUPERVISOR, "substitute"),
        ({}, PositionType.STAFF, "substitute"),
        ({"starts": date(2026, 10, 16)}, PositionType.SUPERVISOR, "starts"),
        (
            {"appraiser_id": DEPUTY, "substitute_id": HEAD},
            PositionType.SUPERVISOR,
            "substitute",
        ),
    ],
)
def test_a_substitution_that_cannot_hold_names_its_field(
    change: dict[str, object], position: PositionType, field: str
) -> None:
    new = replace(LEAVE, **{"substitute_id": "third", "ends": date(2026, 10, 30)} | change)
    with pytest.raises(DomainError) as refusal:
        check_substitution(new, position, [LEAVE])
    assert refusal.value.field == field


def test_delegation_needs_no_supervisors_post() -> None:
    new = Substitution("other", "staff", Capacity.DELEGATED, date(2026, 10, 5), date(2026, 10, 5))
    check_substitution(new, PositionType.STAFF, [LEAVE])
