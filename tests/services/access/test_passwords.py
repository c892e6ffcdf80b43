"""Which passwords and PINs are refused, and that hashes keep them."""

from datetime import date

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.services.access.passwords import (
    SecretKind,
    check_secret,
    hash_secret,
    secret_kind,
    secret_matches,
)

BORN = date(1988, 9, 21)


@pytest.mark.parametrize(
    "pin",
    [
        "",
        "12345",
        "123456",
        "654321",
        "890123",
        "111111",
        "121212",
        "123123",
        "112211",
        "210988",
        "21091988",
        "880921",
        "19880921",
        "092188",
    ],
)
def test_a_pin_that_is_short_or_easily_guessed_is_refused(pin):
    with pytest.raises(DomainError) as refused:
        check_secret(pin, name="Siti Rahmawati, S.E.", birth_date=BORN)
    assert refused.value.field == "secret"


@pytest.mark.parametrize(
    "password",
    [
        "pendek",
        "Password",
        "password123",
        "kecamatan2026",
        "aaaaaaaaaa",
        "siti12345",
        "Rahmawati1!",
        "siti rahmawati",
        "x" * 129,
    ],
)
def test_a_password_that_is_short_common_or_the_own_name_is_refused(password):
    with pytest.raises(DomainError):
        check_secret(password, name="Siti Rahmawati, S.E.", birth_date=BORN)


@pytest.mark.parametrize("secret", ["493817", "kopi pagi cerah", "Wanasari#8kali", "2719304856"])
def test_a_good_password_or_pin_is_accepted(secret):
    check_secret(secret, name="Siti Rahmawati, S.E.", birth_date=BORN)


def test_only_plain_digits_make_a_pin():
    assert secret_kind("493817") is SecretKind.PIN
    assert secret_kind("49381a") is SecretKind.PASSWORD
    assert secret_kind("٤٩٣٨١٧") is SecretKind.PASSWORD


def test_a_hash_matches_only_its_own_secret_and_is_salted():
    first, second = hash_secret("kopi pagi cerah"), hash_secret("kopi pagi cerah")
    assert first != second
    assert first.startswith("$argon2id$")
    assert "kopi" not in first
    assert secret_matches(first, "kopi pagi cerah")
    assert not secret_matches(first, "kopi pagi cerah ")


def test_an_empty_or_broken_hash_matches_nothing():
    assert not secret_matches("", "")
    assert not secret_matches("bukan hash", "bukan hash")


def test_a_letter_typed_as_two_signs_is_the_same_password():
    assert secret_matches(hash_secret("caf\u00e9 pagi hari"), "cafe\u0301 pagi hari")
