"""People: found at any size, changed only by the operator, never deleted."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, PositionType, Role, Sex
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.people.assignments import AssignmentForm, assign
from asn_desktop.services.people.employees import (
    EmployeeForm,
    add_employee,
    archive_employee,
    change_employee,
    employee_detail,
)
from asn_desktop.services.people.lookup import person_on, team_of
from asn_desktop.services.people.movements.appraiser_change import change_appraiser
from asn_desktop.services.people.staff_list import (
    PeopleFilter,
    employee_ids,
    employee_lines,
    possible_appraisers,
)
from asn_desktop.store.tables.access import AccountRow
from tests.factories import actor_for, employee_id

NEWCOMER = EmployeeForm(
    "Putri Anggraini, S.H.", "19910826 201502 2 001", EmploymentKind.PNS, "III/a"
)
PUBLIC_ORDER = "Kepala Seksi Ketenteraman dan Ketertiban Umum"


def _names(office: Office, **chosen: object) -> list[str]:
    operator = actor_for(office, "Rina")
    ids = employee_ids(office, operator, PeopleFilter(year=2026, **chosen))  # type: ignore[arg-type]
    return [line.person.name for line in employee_lines(office, operator, ids, 2026)]


def test_people_are_found_by_part_of_name_nip_or_post(any_office: Office) -> None:
    assert _names(any_office, text="siti") == ["Siti Rahmawati, S.E."]
    assert _names(any_office, text="19940317") == ["Andi Pratama, A.Md."]
    assert _names(any_office, text="pranata") == ["Maya Kolo, S.Kom."]
    assert _names(any_office, text="100%") == []


def test_the_list_holds_staff_and_not_officials_elsewhere(any_office: Office) -> None:
    assert len(_names(any_office)) == 8
    assert _names(any_office, outside=True) == ["Drs. H. Bambang Irawan, M.Si."]
    assert len(_names(any_office, without_plan=True)) == 8


def test_a_person_is_added_with_what_the_nip_tells(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    head = employee_id(any_office, "Sri")
    post = AssignmentForm(
        "Pengelola Data", PositionType.STAFF, None, date(2026, 3, 16), appraiser_id=head
    )
    key = add_employee(any_office, operator, NEWCOMER, post)
    detail = employee_detail(any_office, operator, key, 2026)
    assert detail.birth_date == date(1991, 8, 26)
    assert detail.sex is Sex.FEMALE
    assert detail.person.nip == "199108262015022001"
    assert detail.appraiser_name == "Sri Wahyuni, S.Sos."
    assert detail.appraiser_superior_name == "B. Suryanto, S.Sos., M.Si."


@pytest.mark.parametrize(
    ("form", "field", "words"),
    [
        (EmployeeForm("", NEWCOMER.nip, EmploymentKind.PNS), "name", "belum diisi"),
        (EmployeeForm("A" * 10_000, NEWCOMER.nip, EmploymentKind.PNS), "name", "10000"),
        (EmployeeForm("Ani", "19850712201001100", EmploymentKind.PNS), "nip", "18 angka"),
        (EmployeeForm("Ani", "198809212014032002", EmploymentKind.PNS), "nip", "Siti Rahmawati"),
        (EmployeeForm("Ani", NEWCOMER.nip, EmploymentKind.PNS, "IX"), "grade", "tidak dikenal"),
    ],
)
def test_a_wrong_field_is_named(
    any_office: Office, form: EmployeeForm, field: str, words: str
) -> None:
    with pytest.raises(DomainError, match=words) as caught:
        add_employee(any_office, actor_for(any_office, "Rina"), form, None)
    assert caught.value.field == field
    assert len(_names(any_office)) == 8


@pytest.mark.parametrize("name", ["Siti", "Sri", "B. Suryanto", "Yusuf"])
def test_nobody_but_the_operator_changes_people(any_office: Office, name: str) -> None:
    actor = actor_for(any_office, name)
    siti = employee_id(any_office, "Siti")
    for attempt in (
        lambda: add_employee(any_office, actor, NEWCOMER, None),
        lambda: change_employee(any_office, actor, siti, NEWCOMER),
        lambda: archive_employee(any_office, actor, siti),
        lambda: change_appraiser(any_office, actor, [siti], siti, date(2026, 6, 1)),
    ):
        with pytest.raises(NotAllowed):
            attempt()


def test_an_employee_sees_the_own_record_but_not_the_list(any_office: Office) -> None:
    siti = actor_for(any_office, "Siti")
    assert employee_detail(any_office, siti, siti.employee_id or "", 2026).person.name
    with pytest.raises(NotAllowed):
        employee_ids(any_office, siti, PeopleFilter(year=2026))
    with pytest.raises(NotAllowed):
        employee_detail(any_office, siti, employee_id(any_office, "Andi"), 2026)


def test_two_operators_do_not_overwrite_each_other(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    key = employee_id(any_office, "Siti")
    revision = employee_detail(any_office, operator, key, 2026).revision
    form = EmployeeForm("Siti Rahmawati, M.M.", "198809212014032002", EmploymentKind.PNS, "III/c")
    change_employee(any_office, operator, key, form, expected_revision=revision)
    with pytest.raises(ConflictError, match="Orang lain"):
        change_employee(any_office, operator, key, form, expected_revision=revision)


def test_a_new_post_ends_the_old_one_the_day_before(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    key = employee_id(any_office, "Andi")
    secretary = employee_id(any_office, "Dewi")
    form = AssignmentForm(
        "Bendahara", PositionType.STAFF, None, date(2026, 7, 1), appraiser_id=secretary
    )
    assign(any_office, operator, key, form)
    history = employee_detail(any_office, operator, key, 2026).assignments
    assert [(line.position, line.valid_from, line.valid_to) for line in history] == [
        ("Bendahara", date(2026, 7, 1), None),
        ("Pengadministrasi Layanan", date(2026, 1, 1), date(2026, 6, 30)),
    ]
    with any_office.read() as session:
        june = person_on(session, key, date(2026, 6, 30))
        july = person_on(session, key, date(2026, 7, 1))
    assert june is not None
    assert july is not None
    assert (june.position, july.position) == ("Pengadministrasi Layanan", "Bendahara")


def test_an_acting_post_stands_beside_the_own_one(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    key = employee_id(any_office, "Sri")
    acting = AssignmentForm(
        PUBLIC_ORDER,
        PositionType.SUPERVISOR,
        None,
        date(2026, 4, 1),
        capacity=Capacity.ACTING_VACANT,
        is_main=False,
        valid_to=date(2026, 6, 30),
    )
    assign(any_office, operator, key, acting)
    detail = employee_detail(any_office, operator, key, 2026)
    assert detail.person.position == "Kepala Seksi Pelayanan Umum"
    assert [line.capacity for line in detail.assignments] == [
        Capacity.ACTING_VACANT,
        Capacity.DEFINITIVE,
    ]


@pytest.mark.parametrize(
    ("employee", "appraiser", "words"),
    [
        ("Sri", "Sri", "dirinya sendiri"),
        ("Siti", "Andi", "paling rendah pejabat pengawas"),
        ("B. Suryanto", "Sri", "berputar"),
    ],
)
def test_an_impossible_appraiser_is_refused(
    any_office: Office, employee: str, appraiser: str, words: str
) -> None:
    operator = actor_for(any_office, "Rina")
    with pytest.raises(DomainError, match=words) as caught:
        change_appraiser(
            any_office,
            operator,
            [employee_id(any_office, employee)],
            employee_id(any_office, appraiser),
            date(2026, 6, 1),
        )
    assert caught.value.field == "appraiser"


def test_one_impossible_change_keeps_all_of_them_out(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    ids = [employee_id(any_office, "Siti"), employee_id(any_office, "Dewi")]
    with pytest.raises(DomainError):
        change_appraiser(
            any_office, operator, ids, employee_id(any_office, "Dewi"), date(2026, 6, 1)
        )
    head = employee_id(any_office, "Sri")
    with any_office.read() as session:
        team = [person.name for person in team_of(session, head, date(2026, 6, 1))]
    assert "Siti Rahmawati, S.E." in team


def test_an_appraiser_with_a_team_is_not_archived(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    with pytest.raises(DomainError, match="masih menilai 3 pegawai"):
        archive_employee(any_office, operator, employee_id(any_office, "Sri"))
    archive_employee(any_office, operator, employee_id(any_office, "Andi"))
    assert "Andi Pratama, A.Md." not in _names(any_office)
    assert _names(any_office, archived=True) == ["Andi Pratama, A.Md."]


def test_those_who_may_appraise_are_offered(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina", Role.PERSONNEL_OPERATOR)
    names = [person.name.split(",")[0] for person in possible_appraisers(any_office, operator)]
    assert names == ["B. Suryanto", "Dewi Lestari", "Drs. H. Bambang Irawan", "Sri Wahyuni"]


def test_the_last_sign_in_is_told_on_the_clock_of_the_office(any_office: Office) -> None:
    rina = actor_for(any_office, "Rina")
    with any_office.write(PROGRAM, "Masuk") as transaction:
        account = transaction.session.scalars(
            select(AccountRow).where(AccountRow.employee_id == rina.employee_id)
        ).one()
        account.last_sign_in = datetime(2026, 10, 4, 23, 16, tzinfo=UTC)
    detail = employee_detail(any_office, rina, str(rina.employee_id), 2026)
    assert detail.last_sign_in is not None
    assert (detail.last_sign_in.day, detail.last_sign_in.hour) == (5, 6)
