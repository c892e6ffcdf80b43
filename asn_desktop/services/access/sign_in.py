"""Signing in: the front door with its tiles, the check of the secret, and the lock-out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import time_short
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import account_row, roles_by_account
from asn_desktop.services.access.passwords import SecretKind, secret_matches
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.office.identity import load_identity
from asn_desktop.services.people.lookup import people_on
from asn_desktop.store.tables import AccountRow, PerformanceYearRow

FAILURES_BEFORE_LOCK = 5
FIRST_LOCK = timedelta(minutes=5)
LONGEST_LOCK = timedelta(hours=24)
WRONG_SECRET = "Kata sandi tidak cocok. Periksa Caps Lock, lalu coba lagi."


@dataclass(frozen=True, slots=True)
class SignInChoice:
    """One name on the sign-in page.

    Attributes:
        position: the person's post, or the roles of an account without a person.
        roles: to choose from, special ones first.
    """

    account_id: str
    name: str
    position: str
    roles: tuple[Role, ...]
    secret_kind: SecretKind


@dataclass(frozen=True, slots=True)
class FrontDoor:
    """What the sign-in page shows of an office.

    Attributes:
        office_name: e.g. "Kecamatan Sukamaju".
        government: e.g. "Pemerintah Kabupaten Wanasari".
        year: the newest open year, or None.
        is_practice: whether this is the practice office.
        choices: who may sign in, recent ones first.
    """

    office_name: str
    government: str
    year: int | None
    is_practice: bool
    choices: tuple[SignInChoice, ...]


def front_door(office: Office) -> FrontDoor | None:
    """Return what the sign-in page shows, or None while the office is not set up yet."""
    with office.read() as session:
        identity = load_identity(session)
        choices = _choices(session, office)
        if identity is None or not choices:
            return None
        return FrontDoor(
            office_name=identity.full_name,
            government=identity.government,
            year=session.scalar(select(func.max(PerformanceYearRow.year))),
            is_practice=identity.is_practice,
            choices=choices,
        )


def sign_in_choices(office: Office) -> tuple[SignInChoice, ...]:
    """Return who may sign in: who came last first, then who has an own secret, then by name."""
    with office.read() as session:
        return _choices(session, office)


def _choices(session: Session, office: Office) -> tuple[SignInChoice, ...]:
    roles = roles_by_account(session)
    people = people_on(session, office.clock.today())
    query = (
        select(AccountRow)
        .where(AccountRow.is_active)
        .order_by(AccountRow.last_sign_in.desc().nulls_last())
        # In a new office the first administrator alone has a secret of their own.
        .order_by(AccountRow.must_change_secret, AccountRow.display_name, AccountRow.id)
    )
    return tuple(
        SignInChoice(
            account_id=row.id,
            name=row.display_name,
            position=_position(people.get(row.employee_id or ""), roles.get(row.id, ())),
            roles=roles.get(row.id, ()),
            secret_kind=SecretKind(row.secret_kind),
        )
        for row in session.scalars(query)
    )


def _position(person: object, roles: tuple[Role, ...]) -> str:
    position = getattr(person, "position", "")
    return position or ", ".join(role.label for role in roles)


def sign_in(office: Office, account_id: str, secret: str, role: Role | None = None) -> Actor:
    """Check the secret and return who acts now, in the chosen role and as employee if they are one.

    Five failures lock the account for five minutes, each further five for twice as long, at most
    a day; failures are kept in the store and in the audit chain.

    `role` is one of the account's roles; the first of them when None.

    Raises:
        DomainError: the secret does not match, or the account is locked or deactivated.
        NotAllowed: the account does not hold this role.
    """

    def succeed(transaction: Transaction, account: AccountRow) -> Actor:
        held = roles_by_account(transaction.session).get(account.id, ())
        if not held or (role is not None and role not in held):
            raise NotAllowed(
                "Akun ini tidak punya peran itu. Pilih peran lain atau hubungi administrator."
            )
        chosen = role or held[0]
        account.last_sign_in = transaction.now
        transaction.sentence = f"Masuk sebagai {chosen.label.lower()}"
        in_force = {chosen, Role.EMPLOYEE} & set(held)
        return Actor(account.id, account.employee_id, account.display_name, frozenset(in_force))

    # Imported here: who is shown the front door needs nothing of plans and appraisers.
    from asn_desktop.services.people.movements.appraiser_change import settle_due_changes
    from asn_desktop.services.people.movements.substitutes import acting_for_others

    actor = _with_secret(office, account_id, secret, succeed)
    settle_due_changes(office)
    return acting_for_others(office, actor)


def confirm_secret(office: Office, actor: Actor, secret: str) -> None:
    """Check the secret of who is signed in, to unlock the screen; failures count as in `sign_in`.

    Raises:
        DomainError: the secret does not match, or the account is locked or deactivated.
        NotAllowed: nobody is signed in.
    """
    if actor.account_id is None:
        raise NotAllowed("Belum ada yang masuk. Pilih nama Anda dahulu.")
    _with_secret(office, actor.account_id, secret, lambda _transaction, _account: actor)


def must_change_secret(office: Office, actor: Actor) -> bool:
    """Tell whether the signed-in person still uses the secret somebody else chose."""
    with office.read() as session:
        query = select(AccountRow.must_change_secret).where(AccountRow.id == actor.account_id)
        return bool(session.scalar(query))


def note_sign_out(office: Office, actor: Actor) -> None:
    """Leave the audit line of a sign-out."""
    with office.write(actor, "Keluar", subject_id=actor.account_id) as transaction:
        transaction.note("account", "signed_out", id=actor.account_id)


def _with_secret(
    office: Office,
    account_id: str,
    secret: str,
    succeed: Callable[[Transaction, AccountRow], Actor],
) -> Actor:
    with office.read() as session:
        known = account_row(session, account_id)
        candidate = Actor(known.id, known.employee_id, known.display_name, frozenset())
    refusal: DomainError | None = None
    entered: Actor | None = None
    # The hash is checked inside the transaction: no two tries can share one count.
    with office.write(candidate, "Masuk", subject_id=account_id) as transaction:
        account = account_row(transaction.session, account_id)
        refusal = _refusal_before_trying(office, account)
        if refusal is None and secret_matches(account.secret_hash, secret):
            account.failed_attempts = 0
            account.locked_until = None
            entered = succeed(transaction, account)
        elif refusal is None:
            # Raised after the transaction, or the count would be rolled back with it.
            refusal = _count_failure(office, transaction, account)
    if entered is None:
        raise refusal or DomainError(WRONG_SECRET, field="secret")
    return entered


def _refusal_before_trying(office: Office, account: AccountRow) -> DomainError | None:
    if not account.is_active:
        return DomainError("Akun ini sudah dinonaktifkan. Hubungi administrator.")
    if account.locked_until is not None and account.locked_until > office.clock.now():
        return DomainError(_locked_sentence(office, account.locked_until), field="secret")
    return None


def _count_failure(office: Office, transaction: Transaction, account: AccountRow) -> DomainError:
    account.failed_attempts += 1
    transaction.sentence = f"Gagal masuk, percobaan ke-{account.failed_attempts}"
    if account.failed_attempts % FAILURES_BEFORE_LOCK:
        return DomainError(WRONG_SECRET, field="secret")
    account.locked_until = transaction.now + _lock_span(account.failed_attempts)
    transaction.sentence += "; akun dikunci sementara"
    return DomainError(_locked_sentence(office, account.locked_until), field="secret")


def _lock_span(failures: int) -> timedelta:
    locks_before = failures // FAILURES_BEFORE_LOCK - 1
    # Beyond a dozen doublings the longest lock is long reached.
    doublings: int = 2 ** min(locks_before, 12)
    return min(FIRST_LOCK * doublings, LONGEST_LOCK)


def _locked_sentence(office: Office, until: datetime) -> str:
    local = office.clock.zone.to_local(until + timedelta(seconds=59))
    return (
        f"Akun dikunci karena kata sandi salah {FAILURES_BEFORE_LOCK} kali. "
        f"Coba lagi pukul {time_short(local)}, atau minta administrator mengatur ulang."
    )
