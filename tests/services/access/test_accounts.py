"""Making and changing accounts, and that an administrator always remains."""

import json

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.services.access.accounts import (
    activate_account,
    change_secret,
    create_account,
    deactivate_account,
    list_accounts,
    reset_secret,
    set_roles,
)
from asn_desktop.services.access.passwords import SecretKind
from asn_desktop.services.access.sign_in import must_change_secret, sign_in
from asn_desktop.services.context import PROGRAM
from asn_desktop.store.tables import AuditEntryRow, EmployeeRow
from tests.factories import actor_for

GOOD = "kopi pagi cerah"
OTHER = "hujan sore teduh"


@pytest.fixture
def administrator(office):
    return actor_for(office, "Rina", Role.ADMINISTRATOR)


def account_id(office, name):
    return actor_for(office, name).account_id


def newcomer(office, kind=EmploymentKind.PNS):
    with office.write(PROGRAM, "Menambah pegawai") as transaction:
        person = EmployeeRow(name="Agus Setiawan", kind=kind)
        transaction.session.add(person)
        return person.id


def last_entry(office):
    with office.read() as session:
        query = select(AuditEntryRow).order_by(AuditEntryRow.number.desc()).limit(1)
        return session.scalars(query).one()


def test_a_new_employee_gets_an_account_that_signs_in(office, administrator):
    made = create_account(
        office, administrator, roles=(Role.APPRAISER,), secret=GOOD, employee_id=newcomer(office)
    )
    actor = sign_in(office, made, GOOD, Role.APPRAISER)
    assert actor.name == "Agus Setiawan"
    assert actor.roles == {Role.APPRAISER, Role.EMPLOYEE}
    assert must_change_secret(office, actor)


def test_an_official_of_another_office_is_no_employee_here(office, administrator):
    outsider = newcomer(office, EmploymentKind.OUTSIDE)
    made = create_account(
        office, administrator, roles=(Role.APPRAISER,), secret=GOOD, employee_id=outsider
    )
    assert sign_in(office, made, GOOD).roles == {Role.APPRAISER}


def test_an_account_without_a_person_needs_a_name_and_no_personal_role(office, administrator):
    made = create_account(
        office, administrator, roles=(Role.SURVEY_CLERK,), secret="493817", name="Loket survei"
    )
    assert sign_in(office, made, "493817").employee_id is None
    with pytest.raises(DomainError, match="Nama akun"):
        create_account(office, administrator, roles=(Role.SURVEY_CLERK,), secret=GOOD)
    with pytest.raises(DomainError, match="terhubung dengan pegawai"):
        create_account(office, administrator, roles=(Role.LEADER,), secret=GOOD, name="Tamu")
    with pytest.raises(DomainError, match="Peran belum dipilih"):
        create_account(office, administrator, roles=(), secret=GOOD, name="Tamu")


def test_a_person_has_one_account_only(office, administrator):
    with pytest.raises(DomainError, match="sudah punya akun"):
        create_account(
            office,
            administrator,
            roles=(Role.EMPLOYEE,),
            secret=GOOD,
            employee_id=actor_for(office, "Siti").employee_id,
        )


def test_a_pin_of_the_own_birth_date_is_refused(office, administrator):
    with pytest.raises(DomainError, match="tanggal lahir"):
        reset_secret(office, administrator, account_id(office, "Siti"), "210988")


@pytest.mark.parametrize(
    "deed",
    [
        lambda office, actor, who: list_accounts(office, actor),
        lambda office, actor, who: set_roles(office, actor, who, (Role.EMPLOYEE,)),
        lambda office, actor, who: reset_secret(office, actor, who, GOOD),
        deactivate_account,
        activate_account,
        lambda office, actor, who: create_account(
            office, actor, roles=(Role.EMPLOYEE,), secret=GOOD, name="x"
        ),
    ],
)
@pytest.mark.parametrize("name", ["Siti", "Sri", "B. Suryanto", "Yusuf"])
def test_only_an_administrator_manages_accounts(office, deed, name):
    with pytest.raises(NotAllowed):
        deed(office, actor_for(office, name), account_id(office, "Andi"))


def test_roles_are_replaced_and_the_change_is_in_the_audit_line(office, administrator):
    siti = account_id(office, "Siti")
    set_roles(office, administrator, siti, (Role.SURVEY_CLERK, Role.EMPLOYEE))
    line = next(line for line in list_accounts(office, administrator) if line.id == siti)
    assert line.roles == (Role.SURVEY_CLERK, Role.EMPLOYEE)
    entry = last_entry(office)
    assert entry.sentence == "Mengubah peran Siti Rahmawati, S.E.: Petugas survei, Pegawai"
    assert [change["action"] for change in json.loads(entry.changes)] == ["created"]


def test_the_last_active_administrator_keeps_the_role_and_the_account(office, administrator):
    rina = account_id(office, "Rina")
    with pytest.raises(DomainError, match="administrator terakhir"):
        set_roles(office, administrator, rina, (Role.EMPLOYEE,))
    with pytest.raises(DomainError, match="administrator terakhir"):
        deactivate_account(office, administrator, rina)
    set_roles(office, administrator, account_id(office, "Dewi"), (Role.ADMINISTRATOR,))
    deactivate_account(office, administrator, rina)
    with pytest.raises(DomainError, match="administrator terakhir"):
        deactivate_account(office, administrator, account_id(office, "Dewi"))


def test_a_deactivated_account_cannot_sign_in_until_it_is_taken_back(office, administrator):
    siti = account_id(office, "Siti")
    reset_secret(office, administrator, siti, GOOD)
    deactivate_account(office, administrator, siti)
    with pytest.raises(DomainError, match="dinonaktifkan"):
        sign_in(office, siti, GOOD)
    activate_account(office, administrator, siti)
    assert sign_in(office, siti, GOOD).name.startswith("Siti")


def test_an_own_password_is_changed_with_the_old_one(office, administrator):
    siti = account_id(office, "Siti")
    reset_secret(office, administrator, siti, GOOD)
    actor = sign_in(office, siti, GOOD)
    with pytest.raises(DomainError, match="lama tidak cocok"):
        change_secret(office, actor, "salah sekali", OTHER)
    with pytest.raises(DomainError, match="sama dengan yang lama"):
        change_secret(office, actor, GOOD, GOOD)
    change_secret(office, actor, GOOD, OTHER)
    assert not must_change_secret(office, sign_in(office, siti, OTHER))


def test_no_hash_reaches_the_audit_chain_or_a_list(office, administrator):
    reset_secret(office, administrator, account_id(office, "Siti"), "493817")
    assert "argon2" not in last_entry(office).changes
    lines = list_accounts(office, administrator)
    assert "argon2" not in repr(lines)
    kinds = {line.name: line.secret_kind for line in lines}
    assert kinds["Siti Rahmawati, S.E."] is SecretKind.PIN
