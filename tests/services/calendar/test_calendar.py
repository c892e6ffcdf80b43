"""Days off and deadlines of the office: typed, pasted, undone, and used by limits."""

from datetime import date

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.execution.terms import DayOffKind, DeadlineKind
from asn_desktop.services.calendar.days import (
    DayOffInput,
    add_days_off,
    days_off,
    missing_fixed_holidays,
    office_calendar,
    read_pasted,
    remove_day_off,
)
from asn_desktop.services.calendar.deadlines import (
    delivery_days,
    office_deadlines,
    plan_due,
    set_delivery_days,
    set_period_days,
    set_plan_deadline,
)
from asn_desktop.services.office.periods import periods_of
from tests.factories import actor_for


@pytest.fixture
def rina(any_office):
    return actor_for(any_office, "Rina")


def test_days_off_are_typed_and_limits_jump_over_them(any_office, rina):
    add_days_off(any_office, rina, 2026, [DayOffInput("6 Oktober 2026", "HUT Kecamatan")])
    with any_office.read() as session:
        calendar = office_calendar(session)
    assert calendar.add(date(2026, 10, 5), 1) == date(2026, 10, 7)


def test_a_pasted_block_may_have_a_heading_and_a_kind():
    rows = [
        ("Tanggal", "Nama", "Jenis"),
        ("25-12-2026", "Natal", ""),
        ("24/12/2026", "Cuti bersama Natal", ""),
        ("", "", ""),
    ]
    assert [(item.day, item.kind) for item in read_pasted(rows)] == [
        ("25-12-2026", DayOffKind.NATIONAL),
        ("24/12/2026", DayOffKind.JOINT_LEAVE),
    ]


@pytest.mark.parametrize("rows", [[("25-12-2026",)], [("Tanggal", "Nama")], []])
def test_a_block_that_is_no_list_of_days_is_refused(rows):
    with pytest.raises(DomainError):
        read_pasted(rows)


def test_a_bad_line_is_named_and_nothing_is_added(any_office, rina):
    lines = [DayOffInput("1-1-2026", "Tahun Baru"), DayOffInput("32-1-2026", "Entah")]
    with pytest.raises(DomainError, match="Baris 2"):
        add_days_off(any_office, rina, 2026, lines)
    assert days_off(any_office, 2026) == ()


def test_a_day_twice_and_a_day_of_another_year_are_refused(any_office, rina):
    add_days_off(any_office, rina, 2026, [DayOffInput("1-1-2026", "Tahun Baru")])
    with pytest.raises(DomainError, match="sudah ada"):
        add_days_off(any_office, rina, 2026, [DayOffInput("1-1-2026", "Lagi")])
    with pytest.raises(DomainError, match="bukan tahun 2026"):
        add_days_off(any_office, rina, 2026, [DayOffInput("1-1-2027", "Tahun Baru")])


def test_a_removed_day_can_be_added_again(any_office, rina):
    (key,) = add_days_off(any_office, rina, 2026, [DayOffInput("1-1-2026", "Tahun Baru")])
    again = remove_day_off(any_office, rina, key)
    assert days_off(any_office, 2026) == ()
    add_days_off(any_office, rina, 2026, [again])
    assert days_off(any_office, 2026)[0].name == "Tahun Baru"


def test_the_checklist_offers_only_what_is_missing(any_office, rina):
    assert len(missing_fixed_holidays(any_office, 2026)) == 5
    add_days_off(any_office, rina, 2026, [DayOffInput("17-8-2026", "Kemerdekaan")])
    assert len(missing_fixed_holidays(any_office, 2026)) == 4


def test_an_employee_cannot_change_the_calendar(any_office):
    siti = actor_for(any_office, "Siti")
    with pytest.raises(NotAllowed):
        add_days_off(any_office, siti, 2026, [DayOffInput("1-1-2026", "Libur")])
    with pytest.raises(NotAllowed):
        set_plan_deadline(any_office, siti, 2026, date(2026, 2, 28), "Surat")


def test_deadlines_start_with_the_defaults_and_say_where_they_come_from(any_office):
    lines = office_deadlines(any_office, 2026)
    assert lines[0].due == date(2026, 1, 31)
    assert lines[0].source == "PermenPANRB 6/2022"
    assert lines[-1].days == 14
    assert [line.kind for line in lines[1:-1]] == [DeadlineKind.PERIOD] * 5
    assert not any(line.is_changed for line in lines)


def test_the_office_sets_its_own_deadlines(any_office, rina):
    set_plan_deadline(any_office, rina, 2026, date(2026, 2, 14), "Surat Sekda 800/12")
    set_delivery_days(any_office, rina, 2026, 10, "Surat Sekda 800/13")
    quarter = periods_of(any_office, 2026)[2]
    set_period_days(
        any_office, rina, quarter.id, date(2026, 10, 1), date(2026, 10, 23), "Surat Sekda 800/14"
    )
    with any_office.read() as session:
        assert plan_due(session, 2026) == date(2026, 2, 14)
        assert delivery_days(session, 2026) == 10
    lines = office_deadlines(any_office, 2026)
    assert lines[3].due == date(2026, 10, 23)
    assert lines[3].source == "Surat Sekda 800/14"
    assert periods_of(any_office, 2026)[2].closes == date(2026, 10, 23)


def test_impossible_deadlines_are_refused(any_office, rina):
    quarter = periods_of(any_office, 2026)[2]
    with pytest.raises(DomainError, match="tahun 2026"):
        set_plan_deadline(any_office, rina, 2026, date(2027, 1, 1), "Surat")
    with pytest.raises(DomainError, match="mendahului"):
        set_period_days(any_office, rina, quarter.id, date(2026, 10, 9), date(2026, 10, 8), "Surat")
    with pytest.raises(DomainError, match="sebelum periodenya"):
        set_period_days(any_office, rina, quarter.id, date(2026, 6, 1), date(2026, 10, 8), "Surat")
    with pytest.raises(DomainError, match="Dasar tenggat belum diisi"):
        set_delivery_days(any_office, rina, 2026, 10, " ")
    with pytest.raises(DomainError, match="1 sampai 60"):
        set_delivery_days(any_office, rina, 2026, 0, "Surat")
