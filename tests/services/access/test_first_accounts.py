"""Many accounts at once: guessed roles, one-time PINs, all or nothing, on both engines."""

import pytest
from sqlalchemy import delete

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import list_accounts
from asn_desktop.services.access.first_accounts import (
    FirstAdministrator,
    create_first_accounts,
    new_pin,
    propose_accounts,
    reissue_unused_pins,
)
from asn_desktop.services.access.passwords import check_secret
from asn_desktop.services.access.sign_in import must_change_secret, sign_in
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.store.tables import AccountRoleRow, AccountRow
from tests.factories import actor_for, employee_id

SECRET = "kopi pagi cerah"


@pytest.fixture
def without_accounts(any_office: Office) -> Office:
    """The small office as it is after the staff list was imported."""
    with any_office.database.write() as session:
        session.execute(delete(AccountRoleRow))
        session.execute(delete(AccountRow))
    return any_office


def proposed(office: Office) -> dict[str, tuple[Role, ...]]:
    return {entry.name.split(",")[0]: entry.roles for entry in propose_accounts(office, PROGRAM)}


def accounts(office: Office) -> dict[str, object]:
    return {line.name.split(",")[0]: line for line in list_accounts(office, PROGRAM)}


def test_roles_are_guessed_from_post_and_team(without_accounts):
    found = proposed(without_accounts)
    assert found["B. Suryanto"] == (Role.LEADER, Role.APPRAISER, Role.EMPLOYEE)
    assert found["Sri Wahyuni"] == (Role.APPRAISER, Role.EMPLOYEE)
    assert found["Rina Marlina"] == (Role.PERSONNEL_OPERATOR, Role.EMPLOYEE)
    assert found["Siti Rahmawati"] == (Role.SURVEY_CLERK, Role.EMPLOYEE)
    assert found["Yusuf Hidayat"] == (Role.EMPLOYEE,)


def test_officials_of_other_offices_get_no_account(without_accounts):
    assert "Drs. H. Bambang Irawan" not in proposed(without_accounts)


def test_heads_come_first(without_accounts):
    assert next(iter(proposed(without_accounts))) == "B. Suryanto"


def test_everybody_gets_an_account_and_all_but_the_administrator_a_pin(without_accounts):
    entries = propose_accounts(without_accounts, PROGRAM)
    rina = employee_id(without_accounts, "Rina")
    steps = []
    pins = create_first_accounts(
        without_accounts,
        PROGRAM,
        entries,
        FirstAdministrator(SECRET, employee_id=rina),
        lambda done, total: steps.append((done, total)),
    )
    assert len(pins) == len(entries) - 1
    assert steps[-1] == (len(pins), len(pins))
    lines = accounts(without_accounts)
    assert lines["Rina Marlina"].roles == (
        Role.PERSONNEL_OPERATOR,
        Role.ADMINISTRATOR,
        Role.EMPLOYEE,
    )
    assert not lines["Rina Marlina"].must_change_secret
    assert lines["Siti Rahmawati"].must_change_secret


def test_a_pin_opens_the_door_once_and_must_be_changed(without_accounts):
    entries = propose_accounts(without_accounts, PROGRAM)
    rina = employee_id(without_accounts, "Rina")
    pins = create_first_accounts(
        without_accounts, PROGRAM, entries, FirstAdministrator(SECRET, employee_id=rina)
    )
    siti = next(line for line in pins if line.name.startswith("Siti"))
    actor = sign_in(without_accounts, accounts(without_accounts)["Siti Rahmawati"].id, siti.pin)
    assert must_change_secret(without_accounts, actor)


def test_an_administrator_who_is_not_on_the_list_needs_a_name(without_accounts):
    with pytest.raises(DomainError, match="administrator") as refused:
        create_first_accounts(without_accounts, PROGRAM, [], FirstAdministrator(SECRET))
    assert refused.value.field == "name"
    create_first_accounts(without_accounts, PROGRAM, [], FirstAdministrator(SECRET, name="Admin"))
    assert accounts(without_accounts)["Admin"].roles == (
        Role.PERSONNEL_OPERATOR,
        Role.ADMINISTRATOR,
    )


def test_a_weak_password_leaves_no_account_at_all(without_accounts):
    entries = propose_accounts(without_accounts, PROGRAM)
    with pytest.raises(DomainError):
        create_first_accounts(
            without_accounts, PROGRAM, entries, FirstAdministrator("123456", name="Admin")
        )
    assert accounts(without_accounts) == {}


def test_a_lost_list_is_made_anew_for_those_who_never_signed_in(without_accounts):
    entries = propose_accounts(without_accounts, PROGRAM)
    rina = employee_id(without_accounts, "Rina")
    first = create_first_accounts(
        without_accounts, PROGRAM, entries, FirstAdministrator(SECRET, employee_id=rina)
    )
    lines = accounts(without_accounts)
    old = {line.name: line.pin for line in first}
    sign_in(without_accounts, lines["Yusuf Hidayat"].id, old["Yusuf Hidayat"])
    again = {line.name: line.pin for line in reissue_unused_pins(without_accounts, PROGRAM)}
    assert "Yusuf Hidayat" not in again
    assert len(again) == len(first) - 1
    with pytest.raises(DomainError):
        sign_in(without_accounts, lines["Siti Rahmawati"].id, old["Siti Rahmawati, S.E."])
    sign_in(without_accounts, lines["Siti Rahmawati"].id, again["Siti Rahmawati, S.E."])


def test_only_the_administrator_may(office):
    siti = actor_for(office, "Siti")
    for refused in (propose_accounts, reissue_unused_pins):
        with pytest.raises(NotAllowed):
            refused(office, siti)
    with pytest.raises(NotAllowed):
        create_first_accounts(office, siti, [], FirstAdministrator(SECRET, name="Admin"))


def test_no_random_pin_is_easy_to_guess():
    for _ in range(200):
        check_secret(new_pin())
