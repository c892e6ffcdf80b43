"""The office's identity is checked field by field and changed only by those who may."""

from dataclasses import replace
from datetime import date

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import EvaluationScope, PeriodKind
from asn_desktop.services.context import Office
from asn_desktop.services.office.identity import (
    OfficeIdentity,
    office_identity,
    save_identity,
    set_up_office,
)
from asn_desktop.services.office.periods import (
    open_year,
    period_to_rate,
    periods_of,
    running_period,
    years_of,
)
from asn_desktop.services.office.settings import Settings, save_settings, settings_of
from tests.factories import actor_for

IDENTITY = OfficeIdentity(
    name="Sukamaju",
    region_kind="kabupaten",
    region_name="Wanasari",
    province="Jawa Barat",
    address="Jalan Merdeka Nomor 12, Sukamaju",
)


def test_a_new_office_gets_its_identity_year_and_periods(empty_office: Office) -> None:
    assert office_identity(empty_office) is None
    set_up_office(empty_office, IDENTITY, 2026, PeriodKind.QUARTERLY)
    assert office_identity(empty_office) == IDENTITY
    assert years_of(empty_office) == [2026]
    periods = periods_of(empty_office, 2026)
    assert [period.number for period in periods] == [1, 2, 3, 4, 5]
    assert periods[-1].scope is EvaluationScope.ANNUAL


def test_an_office_is_set_up_only_once(office: Office) -> None:
    with pytest.raises(DomainError, match="sudah disiapkan"):
        set_up_office(office, IDENTITY, 2027, PeriodKind.QUARTERLY)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("name", " ", "belum diisi"),
        ("province", "", "belum dipilih"),
        ("postal_code", "0000", "harus 5 angka"),
        ("email", "kecamatan", "tidak lengkap"),
        ("region_kind", "provinsi", "kabupaten atau kota"),
        ("address", "a" * 10_000, "paling banyak 200"),
        ("emblem", b"GIF89a", "PNG atau JPG"),
        ("emblem", b"\x89PNG\r\n\x1a\n" + bytes(2 * 1024 * 1024), "2 MB"),
    ],
)
def test_a_wrong_field_is_named_and_nothing_is_kept(
    empty_office: Office, field: str, value: object, words: str
) -> None:
    with pytest.raises(DomainError, match=words) as caught:
        set_up_office(empty_office, replace(IDENTITY, **{field: value}), 2026, PeriodKind.QUARTERLY)
    assert caught.value.field == field
    assert office_identity(empty_office) is None


def test_only_the_operator_and_the_administrator_change_the_office(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina", Role.PERSONNEL_OPERATOR)
    save_identity(any_office, operator, replace(IDENTITY, phone="(022) 777"))
    changed = office_identity(any_office)
    assert changed is not None
    assert changed.phone == "(022) 777"
    for name in ("Siti", "Sri", "B. Suryanto", "Yusuf"):
        with pytest.raises(NotAllowed, match="Hanya"):
            save_identity(any_office, actor_for(any_office, name), IDENTITY)


def test_settings_come_back_as_they_were_saved(any_office: Office) -> None:
    assert settings_of(any_office) == Settings()
    changed = Settings(period_kind=PeriodKind.MONTHLY, workdays=6, survey_population=440)
    save_settings(any_office, actor_for(any_office, "Rina"), changed)
    assert settings_of(any_office) == changed


def test_a_year_is_opened_once(any_office: Office) -> None:
    operator = actor_for(any_office, "Rina")
    open_year(any_office, operator, 2027, PeriodKind.MONTHLY)
    assert len(periods_of(any_office, 2027)) == 13
    with pytest.raises(DomainError, match="sudah dibuka"):
        open_year(any_office, operator, 2027, PeriodKind.MONTHLY)


def test_on_5_october_the_third_quarter_waits_for_its_evaluation(office: Office) -> None:
    running = running_period(periods_of(office, 2026), office.clock.today())
    assert running is not None
    assert running.short_label == "TW III"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 2, 10), "TW I"),
        (date(2026, 5, 10), "TW I"),
        (date(2026, 10, 5), "TW III"),
        (date(2026, 11, 22), "TW III"),
        (date(2026, 12, 20), "TW IV"),
        (date(2027, 3, 1), "TW IV"),
    ],
)
def test_lists_open_on_the_period_that_ratings_are_about(
    office: Office, day: date, expected: str
) -> None:
    period = period_to_rate(periods_of(office, 2026), day)
    assert period is not None
    assert period.short_label == expected
