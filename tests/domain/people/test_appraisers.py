"""Only a superior from supervisor upwards appraises, and never oneself (T9, T10)."""

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.appraisers import check_appraiser
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
