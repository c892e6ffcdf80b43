"""Going on in another of one's roles without signing in again."""

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.accounts import ROLE_ORDER, account_row, roles_by_account
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.movements.substitutes import acting_for_others


def main_role(actor: Actor) -> Role | None:
    """Return the role somebody works in: the one beside that of an employee, if any."""
    return next((role for role in ROLE_ORDER if role in actor.roles), None)


def held_roles(office: Office, actor: Actor) -> tuple[Role, ...]:
    """Return the roles of the signed-in person's account, special ones first."""
    with office.read() as session:
        return roles_by_account(session).get(actor.account_id or "", ())


def switch_role(office: Office, actor: Actor, role: Role) -> Actor:
    """Return who acts from now on; the change of role leaves an audit line.

    Raises:
        NotAllowed: the account does not hold this role any more, or was deactivated.
    """
    with office.write(actor, f"Berganti peran menjadi {role.label.lower()}") as transaction:
        account = account_row(transaction.session, actor.account_id or "")
        held = roles_by_account(transaction.session).get(account.id, ())
        if not account.is_active or role not in held:
            raise NotAllowed(
                "Akun ini tidak punya peran itu lagi. Hubungi administrator kantor Anda."
            )
        transaction.subject_id = account.id
        transaction.note("account", "switched_role", id=account.id, role=role.value)
        in_force = frozenset({role, Role.EMPLOYEE} & set(held))
        changed = Actor(account.id, account.employee_id, account.display_name, in_force)
    return acting_for_others(office, changed)
