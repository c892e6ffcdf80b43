"""Accounts: who may sign in, in which roles, with which password or PIN."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.services.access.passwords import (
    SecretKind,
    check_secret,
    hash_secret,
    secret_kind,
    secret_matches,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.people.lookup import people_on
from asn_desktop.store.tables import AccountRoleRow, AccountRow, EmployeeRow

_PERSONAL_ROLES = frozenset({Role.EMPLOYEE, Role.APPRAISER, Role.LEADER})
ROLE_ORDER = (
    Role.LEADER,
    *(role for role in Role if role not in (Role.LEADER, Role.EMPLOYEE)),
    Role.EMPLOYEE,
)
"""Order in which roles are offered: the widest first (a leader also appraises), "Pegawai" last."""


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account as the administrator sees it.

    Attributes:
        roles: in the order of `ROLE_ORDER`.
        locked_until: UTC moment until which signing in is refused, or None.
        last_sign_in: UTC moment, or None when never.
    """

    id: str
    employee_id: str | None
    name: str
    position: str
    unit_name: str
    roles: tuple[Role, ...]
    secret_kind: SecretKind
    must_change_secret: bool
    is_active: bool
    locked_until: datetime | None
    last_sign_in: datetime | None


def list_accounts(office: Office, actor: Actor) -> list[AccountLine]:
    """Return all accounts, active ones first, by name.

    Raises:
        NotAllowed: the actor may not manage accounts.
    """
    require(actor, Right.MANAGE_ACCOUNTS)
    now = office.clock.now()
    with office.read() as session:
        roles = roles_by_account(session)
        people = people_on(session, office.clock.today())
        query = select(AccountRow).order_by(
            AccountRow.is_active.desc(), AccountRow.display_name, AccountRow.id
        )
        lines = []
        for row in session.scalars(query):
            person = people.get(row.employee_id or "")
            locked = row.locked_until if row.locked_until and row.locked_until > now else None
            lines.append(
                AccountLine(
                    id=row.id,
                    employee_id=row.employee_id,
                    name=row.display_name,
                    position=person.position if person else "",
                    unit_name=person.unit_name if person else "",
                    roles=roles.get(row.id, ()),
                    secret_kind=SecretKind(row.secret_kind),
                    must_change_secret=row.must_change_secret,
                    is_active=row.is_active,
                    locked_until=locked,
                    last_sign_in=row.last_sign_in,
                )
            )
        return lines


def roles_by_account(session: Session) -> dict[str, tuple[Role, ...]]:
    """Return the roles of every account, special ones first."""
    found: dict[str, set[Role]] = {}
    for account_id, role in session.execute(select(AccountRoleRow.account_id, AccountRoleRow.role)):
        found.setdefault(account_id, set()).add(role)
    return {key: tuple(role for role in ROLE_ORDER if role in held) for key, held in found.items()}


def create_account(
    office: Office,
    actor: Actor,
    *,
    roles: tuple[Role, ...],
    secret: str,
    employee_id: str | None = None,
    name: str = "",
    must_change: bool = True,
) -> str:
    """Give a person, or a helper without an employee record, an account; return its id.

    With `employee_id` the account carries that person's name, and an employee of this office
    always gets the role "Pegawai" too; without it `name` is needed. `must_change` asks for an
    own password at the first sign-in.

    Raises:
        NotAllowed: the actor may not manage accounts.
        DomainError: no role, no name, a weak secret, or the person has an account already.
    """
    require(actor, Right.MANAGE_ACCOUNTS)
    with office.write(actor, "Membuat akun") as transaction:
        session = transaction.session
        person = _person_without_account(session, employee_id)
        shown_name = person.name if person else name.strip()
        if not shown_name:
            raise DomainError("Nama akun belum diisi. Ketik nama, misalnya Admin.", field="name")
        granted = _checked_roles(roles, person)
        check_secret(secret, name=shown_name, birth_date=person.birth_date if person else None)
        account = AccountRow(
            employee_id=employee_id,
            display_name=shown_name,
            secret_kind=str(secret_kind(secret)),
            secret_hash=hash_secret(secret),
            must_change_secret=must_change,
        )
        session.add(account)
        session.flush()
        session.add_all(AccountRoleRow(account_id=account.id, role=role) for role in granted)
        transaction.sentence = f"Membuat akun {shown_name}: {_role_words(granted)}"
        transaction.subject_id = account.id
        return account.id


def set_roles(office: Office, actor: Actor, account_id: str, roles: tuple[Role, ...]) -> None:
    """Change which roles an account holds; they count from its next sign-in.

    Raises:
        NotAllowed: the actor may not manage accounts.
        DomainError: no role, or no active administrator would remain.
    """
    require(actor, Right.MANAGE_ACCOUNTS)
    with office.write(actor, "Mengubah peran akun", subject_id=account_id) as transaction:
        session = transaction.session
        account = account_row(session, account_id)
        wanted = _checked_roles(roles, _employee(session, account.employee_id))
        query = select(AccountRoleRow).where(AccountRoleRow.account_id == account_id)
        held = {row.role: row for row in session.scalars(query)}
        if Role.ADMINISTRATOR in held and Role.ADMINISTRATOR not in wanted:
            _require_other_administrator(session, account_id)
        for role in held.keys() - wanted:
            session.delete(held[role])
        session.add_all(
            AccountRoleRow(account_id=account_id, role=role)
            for role in ROLE_ORDER
            if role in wanted and role not in held
        )
        transaction.sentence = f"Mengubah peran {account.display_name}: {_role_words(wanted)}"


def reset_secret(
    office: Office, actor: Actor, account_id: str, secret: str, *, must_change: bool = True
) -> None:
    """Set another password or PIN for somebody who forgot it, and lift a lock.

    Raises:
        NotAllowed: the actor may not manage accounts.
        DomainError: the secret is weak.
    """
    require(actor, Right.MANAGE_ACCOUNTS)
    with office.write(actor, "Mengatur ulang kata sandi", subject_id=account_id) as transaction:
        account = account_row(transaction.session, account_id)
        _put_secret(transaction, account, secret)
        account.must_change_secret = must_change
        account.failed_attempts = 0
        account.locked_until = None
        transaction.sentence = f"Mengatur ulang kata sandi {account.display_name}"


def change_secret(office: Office, actor: Actor, old: str, new: str) -> None:
    """Change one's own password or PIN.

    Raises:
        NotAllowed: nobody is signed in.
        DomainError: the old one does not match, the new one is weak or the same.
    """
    if actor.account_id is None:
        raise NotAllowed("Masuk dahulu untuk mengganti kata sandi.")
    with office.write(
        actor, "Mengganti kata sandi sendiri", subject_id=actor.account_id
    ) as transaction:
        account = account_row(transaction.session, actor.account_id)
        if not secret_matches(account.secret_hash, old):
            raise DomainError("Kata sandi lama tidak cocok. Ketik ulang.", field="old")
        if old == new:
            raise DomainError(
                "Kata sandi baru sama dengan yang lama. Pilih yang lain.", field="new"
            )
        _put_secret(transaction, account, new)
        account.must_change_secret = False


def deactivate_account(office: Office, actor: Actor, account_id: str) -> None:
    """Stop an account from signing in; its history stays.

    Raises:
        NotAllowed: the actor may not manage accounts.
        DomainError: it is the last active administrator.
    """
    require(actor, Right.MANAGE_ACCOUNTS)
    with office.write(actor, "Menonaktifkan akun", subject_id=account_id) as transaction:
        account = account_row(transaction.session, account_id)
        if account_id in _active_administrators(transaction.session):
            _require_other_administrator(transaction.session, account_id)
        account.is_active = False
        transaction.sentence = f"Menonaktifkan akun {account.display_name}"


def activate_account(office: Office, actor: Actor, account_id: str) -> None:
    """Let a deactivated account sign in again; also takes a deactivation back.

    Raises:
        NotAllowed: the actor may not manage accounts.
    """
    require(actor, Right.MANAGE_ACCOUNTS)
    with office.write(actor, "Mengaktifkan akun", subject_id=account_id) as transaction:
        account = account_row(transaction.session, account_id)
        account.is_active = True
        account.failed_attempts = 0
        account.locked_until = None
        transaction.sentence = f"Mengaktifkan akun {account.display_name}"


def account_row(session: Session, account_id: str) -> AccountRow:
    """Return an account's row, for services of this package.

    Raises:
        DomainError: there is no such account.
    """
    account = session.get(AccountRow, account_id)
    if account is None:
        raise DomainError("Akun ini tidak ada lagi. Muat ulang daftar nama.")
    return account


def _put_secret(transaction: Transaction, account: AccountRow, secret: str) -> None:
    check_secret(
        secret,
        name=account.display_name,
        birth_date=_birth_date(transaction.session, account.employee_id),
    )
    account.secret_kind = str(secret_kind(secret))
    account.secret_hash = hash_secret(secret)


def _birth_date(session: Session, employee_id: str | None) -> date | None:
    person = _employee(session, employee_id)
    return person.birth_date if person else None


def _employee(session: Session, employee_id: str | None) -> EmployeeRow | None:
    return session.get(EmployeeRow, employee_id) if employee_id else None


def _person_without_account(session: Session, employee_id: str | None) -> EmployeeRow | None:
    if employee_id is None:
        return None
    person = session.get(EmployeeRow, employee_id)
    if person is None:
        raise DomainError("Pegawai ini tidak ada lagi. Muat ulang daftar.", field="employee_id")
    query = select(AccountRow.id).where(AccountRow.employee_id == employee_id)
    if session.scalars(query).first() is not None:
        raise DomainError(
            f"{person.name} sudah punya akun. Ubah perannya di daftar akun.", field="employee_id"
        )
    return person


def _checked_roles(roles: tuple[Role, ...], person: EmployeeRow | None) -> set[Role]:
    wanted = set(roles)
    if person is not None and person.kind is not EmploymentKind.OUTSIDE:
        wanted.add(Role.EMPLOYEE)
    if not wanted:
        raise DomainError("Peran belum dipilih. Pilih paling sedikit satu.", field="roles")
    if person is None and (personal := wanted & _PERSONAL_ROLES):
        raise DomainError(
            f"Peran {_role_words(personal)} hanya untuk akun yang terhubung dengan pegawai.",
            field="roles",
        )
    return wanted


def _role_words(roles: set[Role]) -> str:
    return ", ".join(role.label for role in ROLE_ORDER if role in roles)


def _active_administrators(session: Session) -> set[str]:
    query = (
        select(AccountRow.id)
        .join(AccountRoleRow, AccountRoleRow.account_id == AccountRow.id)
        .where(AccountRow.is_active, AccountRoleRow.role == Role.ADMINISTRATOR)
    )
    return set(session.scalars(query))


def _require_other_administrator(session: Session, account_id: str) -> None:
    if not _active_administrators(session) - {account_id}:
        raise DomainError(
            "Ini administrator terakhir yang aktif. Beri peran administrator kepada orang lain "
            "lebih dahulu."
        )
