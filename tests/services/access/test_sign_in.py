"""Signing in, the lock-out, and what the front door shows."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import reset_secret
from asn_desktop.services.access.sign_in import (
    WRONG_SECRET,
    confirm_secret,
    front_door,
    sign_in,
    sign_in_choices,
)
from asn_desktop.services.context import PROGRAM
from asn_desktop.store.audit import broken_links
from asn_desktop.store.tables import AccountRow, AuditEntryRow
from tests.factories import actor_for

GOOD = "kopi pagi cerah"


@pytest.fixture
def sri(office):
    who = actor_for(office, "Sri").account_id
    reset_secret(office, PROGRAM, who, GOOD, must_change=False)
    return who


def fail(office, who, times):
    for _ in range(times):
        with pytest.raises(DomainError) as refused:
            sign_in(office, who, "salah salah")
    return str(refused.value)


def test_the_chosen_role_and_the_employee_role_are_in_force(office, sri):
    assert sign_in(office, sri, GOOD, Role.APPRAISER).roles == {Role.APPRAISER, Role.EMPLOYEE}
    assert sign_in(office, sri, GOOD, Role.EMPLOYEE).roles == {Role.EMPLOYEE}


def test_without_a_choice_the_first_role_is_taken(office, sri):
    assert sign_in(office, sri, GOOD).roles == {Role.APPRAISER, Role.EMPLOYEE}


def test_a_role_that_the_account_does_not_hold_is_refused(office, sri):
    with pytest.raises(NotAllowed):
        sign_in(office, sri, GOOD, Role.ADMINISTRATOR)


def test_a_wrong_password_is_refused_in_the_agreed_sentence(office, sri):
    with pytest.raises(DomainError) as refused:
        sign_in(office, sri, "salah salah")
    assert str(refused.value) == WRONG_SECRET
    assert refused.value.field == "secret"


def test_an_account_without_a_secret_lets_nobody_in(office):
    with pytest.raises(DomainError, match="tidak cocok"):
        sign_in(office, actor_for(office, "Andi").account_id, "")


def test_five_failures_lock_the_account_even_for_the_right_password(office, sri):
    assert "dikunci" not in fail(office, sri, 4)
    assert "dikunci" in fail(office, sri, 1)
    with pytest.raises(DomainError, match=r"pukul 10\.47"):
        sign_in(office, sri, GOOD)


def test_the_lock_ends_after_five_minutes_and_success_forgets_the_failures(office, sri):
    fail(office, sri, 5)
    office.clock.advance(timedelta(minutes=5))
    sign_in(office, sri, GOOD)
    assert fail(office, sri, 4) == WRONG_SECRET


def test_each_further_five_failures_lock_twice_as_long(office, sri):
    spans = []
    for _ in range(10):
        fail(office, sri, 5)
        with office.read() as session:
            until = session.get(AccountRow, sri).locked_until
        spans.append((until - office.clock.now()) // timedelta(minutes=1))
        office.clock.advance(until - office.clock.now())
    assert spans == [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440]


def test_a_reset_by_the_administrator_lifts_the_lock(office, sri):
    fail(office, sri, 5)
    reset_secret(office, actor_for(office, "Rina"), sri, "hujan sore teduh")
    sign_in(office, sri, "hujan sore teduh")


def test_failures_and_successes_are_in_the_unbroken_audit_chain(office, sri):
    fail(office, sri, 2)
    sign_in(office, sri, GOOD)
    with office.read() as session:
        query = select(AuditEntryRow).order_by(AuditEntryRow.number.desc()).limit(3)
        entries = [(entry.actor_name, entry.sentence) for entry in session.scalars(query)]
        assert list(broken_links(session)) == []
    assert entries == [
        ("Sri Wahyuni, S.Sos.", "Masuk sebagai pejabat penilai"),
        ("Sri Wahyuni, S.Sos.", "Gagal masuk, percobaan ke-2"),
        ("Sri Wahyuni, S.Sos.", "Gagal masuk, percobaan ke-1"),
    ]


def test_unlocking_counts_failures_like_signing_in(office, sri):
    actor = sign_in(office, sri, GOOD)
    confirm_secret(office, actor, GOOD)
    for _ in range(5):
        with pytest.raises(DomainError):
            confirm_secret(office, actor, "salah salah")
    with pytest.raises(DomainError, match="dikunci"):
        confirm_secret(office, actor, GOOD)


def test_who_came_last_stands_first(office, sri):
    assert sign_in_choices(office)[0].name == "Andi Pratama, A.Md."
    sign_in(office, sri, GOOD)
    first = sign_in_choices(office)[0]
    assert (first.name, first.position) == ("Sri Wahyuni, S.Sos.", "Kepala Seksi Pelayanan Umum")
    assert first.roles == (Role.APPRAISER, Role.EMPLOYEE)


def test_the_front_door_names_the_office(office):
    door = front_door(office)
    assert door.office_name == "Kecamatan Sukamaju"
    assert door.government == "Pemerintah Kabupaten Wanasari"
    assert door.year == 2026
    assert len(door.choices) == 8


def test_there_is_no_front_door_before_the_office_is_set_up(empty_office):
    assert front_door(empty_office) is None


def test_the_lock_out_also_holds_on_a_server(any_office):
    who = actor_for(any_office, "Sri").account_id
    reset_secret(any_office, PROGRAM, who, GOOD)
    fail(any_office, who, 5)
    with pytest.raises(DomainError, match="dikunci"):
        sign_in(any_office, who, GOOD)


def test_in_a_new_office_who_has_an_own_secret_stands_first(office):
    for choice in sign_in_choices(office):
        reset_secret(office, PROGRAM, choice.account_id, GOOD, must_change=True)
    who = actor_for(office, "Yusuf").account_id
    reset_secret(office, PROGRAM, who, GOOD, must_change=False)
    assert sign_in_choices(office)[0].account_id == who
