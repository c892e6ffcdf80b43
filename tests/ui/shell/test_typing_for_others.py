"""Pages on which is typed for somebody are kept apart from the own ones, and lead on as such."""

import pytest

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.helper_typing.typing_for import typing_actor
from tests.factories import actor_for


@pytest.fixture
def rina(enter):
    return enter("Rina", Role.PERSONNEL_OPERATOR, Role.EMPLOYEE)


@pytest.fixture
def typist(office, rina):
    return typing_actor(office, rina.workplace.actor, actor_for(office, "Siti").employee_id)


def test_somebody_elses_page_is_not_the_own_one(rina, typist):
    rina.open_page("realization")
    own = rina.pages.page
    rina.open_page("realization", {"typing_for": typist})
    assert rina.pages.page is not own
    assert rina.pages.page.caption.startswith("Diketik oleh Rina")
    rina.open_page("realization")
    assert rina.pages.page is own
    assert "Diketik" not in own.caption


def test_what_such_a_page_opens_is_typed_for_the_same_person(rina, typist):
    rina.open_page("realization", {"typing_for": typist})
    rina.pages.page.open_page.emit("plan", {})
    assert rina.pages.route == "plan"
    assert rina.pages.page.workplace.actor.typing_for.startswith("Siti")


def test_pages_of_the_operator_do_not_open_in_the_name_of_somebody(rina, typist, window):
    rina.open_page("realization", {"typing_for": typist})
    rina.pages.page.open_page.emit("accounts", {})
    assert rina.pages.route == "realization"
