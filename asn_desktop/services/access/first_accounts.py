"""Accounts for many people at once: roles guessed from their posts, one-time PINs given out."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import EmploymentKind, PositionType, Role
from asn_desktop.services.access.accounts import ROLE_ORDER
from asn_desktop.services.access.passwords import (
    SHORTEST_PIN,
    SecretKind,
    check_secret,
    hash_secret,
    secret_kind,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.store.tables import AccountRoleRow, AccountRow, EmployeeRow

_HEADS = frozenset({PositionType.ADMINISTRATOR, PositionType.SUPERVISOR})
_OPERATOR_WORD = "kepegawaian"
_CLERK_WORDS = ("pelayanan", "layanan")
_WITHOUT_PERSON = (Role.ADMINISTRATOR, Role.PERSONNEL_OPERATOR)

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""


@dataclass(frozen=True, slots=True)
class ProposedAccount:
    """A person who gets an account, in these roles; "Pegawai" always is among them."""

    employee_id: str
    name: str
    position: str
    unit_name: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class FirstAdministrator:
    """Who sits at the PC and looks after it; without `employee_id` the name is needed."""

    secret: str
    employee_id: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class IssuedPin:
    """A PIN for the first sign-in; it is known here only, the store keeps its hash."""

    name: str
    position: str
    unit_name: str
    pin: str


def propose_accounts(office: Office, actor: Actor) -> list[ProposedAccount]:
    """Return everybody without an account, heads first, with the roles their post suggests.

    Raises:
        NotAllowed: the actor may not manage accounts.
    """
    require(actor, Right.MANAGE_ACCOUNTS)
    with office.read() as session:
        people = people_on(session, office.clock.today())
        has_account = set(session.scalars(select(AccountRow.employee_id)))
    appraisers = {person.appraiser_id for person in people.values()}
    waiting = [
        person
        for person in people.values()
        if person.id not in has_account
        and not person.is_archived
        and person.kind is not EmploymentKind.OUTSIDE
    ]
    proposed = [
        ProposedAccount(
            person.id,
            person.name,
            person.position,
            person.unit_name,
            usual_roles(person, appraises=person.id in appraisers),
        )
        for person in waiting
    ]
    return sorted(proposed, key=lambda entry: (_rank(entry.roles), entry.name))


def usual_roles(person: PersonLine, *, appraises: bool) -> tuple[Role, ...]:
    """Guess the roles of a post; somebody looks over the guess before it counts."""
    words = person.position.casefold()
    roles = {Role.EMPLOYEE}
    if words.startswith("camat"):
        roles |= {Role.LEADER, Role.APPRAISER}
    if appraises or person.leads_unit or person.position_type in _HEADS:
        roles.add(Role.APPRAISER)
    elif any(word in words for word in _CLERK_WORDS):
        roles.add(Role.SURVEY_CLERK)
    if _OPERATOR_WORD in words:
        roles.add(Role.PERSONNEL_OPERATOR)
    return tuple(role for role in ROLE_ORDER if role in roles)


def create_first_accounts(
    office: Office,
    actor: Actor,
    proposals: Sequence[ProposedAccount],
    administrator: FirstAdministrator,
    progress: Progress | None = None,
) -> list[IssuedPin]:
    """Give everybody an account, all or none; return the PINs of all but the administrator.

    The administrator signs in with the secret typed now; everybody else must choose an own one
    at the first sign-in.

    Raises:
        NotAllowed: the actor may not manage accounts.
        DomainError: no administrator is named, or the secret is weak (field "secret").
    """
    require(actor, Right.MANAGE_ACCOUNTS)
    own = next((p for p in proposals if p.employee_id == administrator.employee_id), None)
    name = own.name if own else administrator.name.strip()
    if not name:
        raise DomainError("Pilih siapa administratornya, atau ketik namanya.", field="name")
    with office.read() as session:
        births = _birth_dates(session, proposals)
    birth = births.get(own.employee_id) if own else None
    check_secret(administrator.secret, name=name, birth_date=birth)
    others = [entry for entry in proposals if entry is not own]
    # Hashing takes its time on purpose: it is done before the store is locked.
    issued = _issue(others, births, progress)
    first_hash = hash_secret(administrator.secret)
    with office.write(actor, f"Membuat {len(proposals)} akun pertama") as transaction:
        first = AccountRow(
            employee_id=own.employee_id if own else None,
            display_name=name,
            secret_kind=str(secret_kind(administrator.secret)),
            secret_hash=first_hash,
        )
        granted = {*own.roles, Role.ADMINISTRATOR} if own else set(_WITHOUT_PERSON)
        rows = [(first, granted)]
        for entry, (pin_hash, _) in zip(others, issued, strict=True):
            row = AccountRow(
                employee_id=entry.employee_id,
                display_name=entry.name,
                secret_kind=str(SecretKind.PIN),
                secret_hash=pin_hash,
                must_change_secret=True,
            )
            rows.append((row, {*entry.roles, Role.EMPLOYEE}))
        _add(transaction.session, rows)
        transaction.sentence = f"Membuat {len(rows)} akun; administrator: {name}"
    return [
        IssuedPin(entry.name, entry.position, entry.unit_name, pin)
        for entry, (_, pin) in zip(others, issued, strict=True)
    ]


def reissue_unused_pins(
    office: Office, actor: Actor, progress: Progress | None = None
) -> list[IssuedPin]:
    """Give a new PIN to everybody who never signed in, as when the first list was lost.

    Raises:
        NotAllowed: the actor may not manage accounts.
        DomainError: everybody has signed in already.
    """
    require(actor, Right.MANAGE_ACCOUNTS)
    query = select(AccountRow).where(
        AccountRow.is_active,
        AccountRow.must_change_secret,
        AccountRow.last_sign_in.is_(None),
        AccountRow.employee_id.is_not(None),
    )
    with office.read() as session:
        people = people_on(session, office.clock.today())
        waiting = [
            ProposedAccount(person.id, row.display_name, person.position, person.unit_name, ())
            for row in session.scalars(query.order_by(AccountRow.display_name, AccountRow.id))
            if (person := people.get(row.employee_id or "")) is not None
        ]
        births = _birth_dates(session, waiting)
    if not waiting:
        raise DomainError("Semua orang sudah pernah masuk. Buat PIN baru satu per satu.")
    issued = dict(
        zip((e.employee_id for e in waiting), _issue(waiting, births, progress), strict=True)
    )
    with office.write(actor, f"Membuat ulang {len(waiting)} PIN pertama") as transaction:
        # Asked again: somebody may have signed in while the PINs were made.
        for row in transaction.session.scalars(query):
            if row.employee_id in issued:
                row.secret_hash, row.secret_kind = issued[row.employee_id][0], str(SecretKind.PIN)
                row.failed_attempts, row.locked_until = 0, None
    return [
        IssuedPin(entry.name, entry.position, entry.unit_name, issued[entry.employee_id][1])
        for entry in waiting
    ]


def new_pin(birth_date: date | None = None) -> str:
    """Return a random PIN that nobody would guess."""
    while True:
        pin = "".join(secrets.choice("0123456789") for _ in range(SHORTEST_PIN))
        try:
            check_secret(pin, birth_date=birth_date)
        except DomainError:
            continue
        return pin


def _issue(
    entries: Sequence[ProposedAccount],
    births: dict[str, date | None],
    progress: Progress | None,
) -> list[tuple[str, str]]:
    """Return hash and PIN for each."""
    made = []
    for number, entry in enumerate(entries, start=1):
        pin = new_pin(births.get(entry.employee_id))
        made.append((hash_secret(pin), pin))
        if progress is not None:
            progress(number, len(entries))
    return made


def _add(session: Session, rows: Sequence[tuple[AccountRow, set[Role]]]) -> None:
    session.add_all(row for row, _ in rows)
    session.flush()
    session.add_all(
        AccountRoleRow(account_id=row.id, role=role)
        for row, granted in rows
        for role in ROLE_ORDER
        if role in granted
    )


def _birth_dates(session: Session, entries: Sequence[ProposedAccount]) -> dict[str, date | None]:
    ids = [entry.employee_id for entry in entries]
    query = select(EmployeeRow.id, EmployeeRow.birth_date).where(EmployeeRow.id.in_(ids))
    return {key: birth for key, birth in session.execute(query)}


def _rank(roles: tuple[Role, ...]) -> int:
    order = (Role.LEADER, Role.APPRAISER, Role.PERSONNEL_OPERATOR, Role.SURVEY_CLERK)
    return next((place for place, role in enumerate(order) if role in roles), len(order))
