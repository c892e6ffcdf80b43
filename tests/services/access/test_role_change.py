"""Going on in another role: only in one that the account holds, and never silently."""

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import deactivate_account
from asn_desktop.services.access.role_change import held_roles, main_role, switch_role
from asn_desktop.services.context import PROGRAM
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import actor_for


def test_the_new_role_is_in_force_beside_that_of_an_employee(any_office):
    sri = actor_for(any_office, "Sri", Role.APPRAISER, Role.EMPLOYEE)
    assert set(held_roles(any_office, sri)) == {Role.APPRAISER, Role.EMPLOYEE}
    now = switch_role(any_office, sri, Role.EMPLOYEE)
    assert now.roles == {Role.EMPLOYEE}
    back = switch_role(any_office, now, Role.APPRAISER)
    assert back.roles == {Role.APPRAISER, Role.EMPLOYEE}
    assert main_role(back) is Role.APPRAISER


def test_a_role_that_the_account_lacks_is_refused(any_office):
    sri = actor_for(any_office, "Sri", Role.APPRAISER, Role.EMPLOYEE)
    with pytest.raises(NotAllowed, match="tidak punya peran"):
        switch_role(any_office, sri, Role.ADMINISTRATOR)


def test_somebody_deactivated_meanwhile_changes_no_role(any_office):
    sri = actor_for(any_office, "Sri", Role.APPRAISER, Role.EMPLOYEE)
    deactivate_account(any_office, PROGRAM, sri.account_id)
    with pytest.raises(NotAllowed, match="tidak punya peran"):
        switch_role(any_office, sri, Role.EMPLOYEE)


def test_the_change_is_in_the_audit_trail(any_office):
    sri = actor_for(any_office, "Sri", Role.APPRAISER, Role.EMPLOYEE)
    switch_role(any_office, sri, Role.EMPLOYEE)
    with any_office.read() as session:
        last = select(AuditEntryRow).order_by(AuditEntryRow.number.desc()).limit(1)
        entry = session.scalars(last).one()
    assert entry.sentence == "Berganti peran menjadi pegawai"
    assert entry.subject_id == sri.account_id
