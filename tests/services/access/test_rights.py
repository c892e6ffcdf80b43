"""Every role against every right, as one table."""

import pytest

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import PROGRAM, Actor

# Columns: employee, appraiser, leader, personnel operator, survey clerk, administrator.
TABLE = {
    Right.MANAGE_OFFICE: "...o.a",
    Right.MANAGE_ACCOUNTS: ".....a",
    Right.MANAGE_PEOPLE: "...o..",
    Right.SEE_PEOPLE: "..lo.a",
    Right.APPROVE_PLANS: ".pl...",
    Right.SEE_CASCADE: "eplo..",
    Right.EDIT_NEEDS: "..lo..",
    Right.SEE_NEEDS: ".plo..",
    Right.APPRAISE: ".pl...",
    Right.SET_ORGANIZATION_PREDICATE: "..lo..",
    Right.MANAGE_REWARDS: "..lo..",
    Right.CONFIRM_REWARDS: "..l...",
    Right.MANAGE_RATERS: "...o..",
    Right.TYPE_BALLOTS: "...os.",
    Right.ENTER_SURVEY: "...os.",
    Right.RUN_KIOSK: "..los.",
    Right.HANDLE_VOICES: "..los.",
    Right.SEE_SURVEY: ".plos.",
    Right.MANAGE_FOLLOW_UP: "..los.",
    Right.SEE_DASHBOARD: ".plo..",
    Right.SEE_AUDIT: ".....a",
}
CASES = [
    (right, role, mark != ".")
    for right, row in TABLE.items()
    for role, mark in zip(Role, row, strict=True)
]


def acting(*roles: Role) -> Actor:
    return Actor("account", "employee", "Siti Rahmawati", frozenset(roles))


def test_the_table_names_every_right():
    assert set(TABLE) == set(Right)


@pytest.mark.parametrize(("right", "role", "granted"), CASES)
def test_a_role_has_exactly_the_rights_of_the_table(right, role, granted):
    assert may(acting(role), right) is granted
    if granted:
        require(acting(role), right)
    else:
        with pytest.raises(NotAllowed, match=r"Hanya .* yang dapat"):
            require(acting(role), right)


@pytest.mark.parametrize("right", Right)
def test_two_roles_together_have_the_rights_of_either(right):
    both = acting(Role.SURVEY_CLERK, Role.EMPLOYEE)
    assert may(both, right) is (
        may(acting(Role.SURVEY_CLERK), right) or may(acting(Role.EMPLOYEE), right)
    )


@pytest.mark.parametrize("right", Right)
def test_nobody_without_a_role_has_any_right_and_the_program_has_all(right):
    assert not may(acting(), right)
    assert may(PROGRAM, right)
