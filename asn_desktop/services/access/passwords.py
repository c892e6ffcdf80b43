"""Passwords and PINs: how strong they must be, and their argon2 hashes."""

import unicodedata
from datetime import date
from enum import StrEnum
from itertools import pairwise

from asn_desktop.base.errors import DomainError

SHORTEST_PIN = 6
SHORTEST_PASSWORD = 8
LONGEST_SECRET = 128
_COMMON_WORDS = frozenset(
    {
        "password",
        "passw0rd",
        "katasandi",
        "kata sandi",
        "kecamatan",
        "indonesia",
        "qwertyui",
        "qwertyuiop",
        "bismillah",
        "sayang",
        "rahasia",
        "administrator",
        "admin",
        "operator",
        "pegawai",
    }
)
_BIRTH_DATE_FORMS = ("%d%m%y", "%d%m%Y", "%y%m%d", "%Y%m%d", "%m%d%y", "%m%d%Y")


class SecretKind(StrEnum):
    """What somebody types to sign in: words and signs, or only digits."""

    PASSWORD = "password"
    PIN = "pin"


def secret_kind(secret: str) -> SecretKind:
    """Tell a PIN (only the digits 0-9) from a password."""
    return SecretKind.PIN if secret.isascii() and secret.isdigit() else SecretKind.PASSWORD


def check_secret(secret: str, *, name: str = "", birth_date: date | None = None) -> None:
    """Refuse a password or PIN that a colleague would guess.

    Args:
        secret: as typed.
        name: the person's name; a password that is only a part of it is refused.
        birth_date: the person's birth date; a PIN made of it is refused.

    Raises:
        DomainError: too short, too long, or easily guessed.
    """
    if len(secret) > LONGEST_SECRET:
        raise _refusal(f"Kata sandi paling panjang {LONGEST_SECRET} huruf. Persingkat.")
    if secret_kind(secret) is SecretKind.PIN:
        _check_pin(secret, birth_date)
    else:
        _check_password(secret, name)


def _check_pin(pin: str, birth_date: date | None) -> None:
    if len(pin) < SHORTEST_PIN:
        raise _refusal(f"PIN paling sedikit {SHORTEST_PIN} angka. Tambah angkanya.")
    if _is_run(pin) or _repeats(pin):
        raise _refusal("PIN ini mudah ditebak. Pilih angka yang tidak urut dan tidak berulang.")
    if birth_date is not None and pin in _birth_date_pins(birth_date):
        raise _refusal("PIN ini tanggal lahir Anda. Pilih angka lain yang tidak diketahui orang.")


def _check_password(password: str, name: str) -> None:
    if len(password) < SHORTEST_PASSWORD:
        raise _refusal(
            f"Kata sandi paling sedikit {SHORTEST_PASSWORD} huruf, atau PIN {SHORTEST_PIN} angka."
        )
    plain = password.casefold().strip()
    letters = plain.rstrip("0123456789!.@#_- ")
    guessed = letters in _COMMON_WORDS or len(set(plain)) < 4
    if guessed or (len(letters) > 2 and letters.replace(" ", "") in _name_parts(name)):
        raise _refusal("Kata sandi ini mudah ditebak. Pilih, misalnya, tiga kata yang Anda ingat.")


def _name_parts(name: str) -> set[str]:
    words = name.partition(",")[0].casefold().replace(".", " ").split()
    return {*words, "".join(words)}


def _is_run(digits: str) -> bool:
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(digits)}
    return steps in ({0}, {1}, {9})


def _repeats(digits: str) -> bool:
    # "121212" lies within its own double when shifted; so does any repeated block.
    return digits in (digits + digits)[1:-1] or len(set(digits)) < 3


def _birth_date_pins(birth_date: date) -> set[str]:
    return {birth_date.strftime(form) for form in _BIRTH_DATE_FORMS}


def _refusal(sentence: str) -> DomainError:
    return DomainError(sentence, field="secret")


def hash_secret(secret: str) -> str:
    """Return the argon2id hash of a password or PIN, with its own salt inside."""
    # Imported here: signing in comes after the first picture of the window.
    from argon2 import PasswordHasher

    return PasswordHasher().hash(_composed(secret))


def secret_matches(secret_hash: str, secret: str) -> bool:
    """Tell whether a typed secret is the one behind a hash; an empty hash matches nothing."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(secret_hash, _composed(secret))
    except (VerificationError, InvalidHashError):
        return False


def _composed(secret: str) -> str:
    # The same letter may be typed as one sign or as two on different keyboards.
    return unicodedata.normalize("NFKC", secret)
