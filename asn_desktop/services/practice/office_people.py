"""Units, people, posts and accounts of a practice office as rows."""

from datetime import date

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.people.appraisers import check_appraiser
from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, PositionType, Role
from asn_desktop.services.access.accounts import ROLE_ORDER
from asn_desktop.services.access.passwords import check_secret, hash_secret, secret_kind
from asn_desktop.services.context import Actor
from asn_desktop.services.practice.bulk_rows import BulkRows
from asn_desktop.services.practice.content import PracticeContent
from asn_desktop.services.practice.staffing import Employee, Staff
from asn_desktop.store.tables import (
    AccountRoleRow,
    AccountRow,
    AssignmentRow,
    EmployeeRow,
    WorkUnitRow,
)

PRACTICE_PIN = "246810"
"""Signs everybody of a practice office in; it is printed beside the name, so it is no secret."""
_CLERK_POST = "pengelola_layanan"


class PeopleWriter:
    """Writes who works in the practice office.

    Attributes:
        actors: everybody who can sign in, by employee id.
        roles: the roles of everybody, special ones first, by employee id.
    """

    def __init__(self, content: PracticeContent, staff: Staff, first_day: date) -> None:
        self._content = content
        self._staff = staff
        self._first_day = first_day
        self._types = {person.id: person.post.position_type for person in staff.employees}
        self._types[staff.outside_id] = PositionType.JPT
        self.actors: dict[str, Actor] = {}
        self.roles: dict[str, tuple[Role, ...]] = {}

    def write(self, rows: BulkRows) -> None:
        """Add all rows but the top unit, which came with the office.

        Raises:
            DomainError: an appraiser may not appraise, or the PIN could be guessed.
        """
        for unit in self._staff.units:
            if unit.parent_id is None:
                continue
            rows.add(
                WorkUnitRow,
                id=unit.id,
                parent_id=unit.parent_id,
                name=unit.name,
                sort_order=unit.order,
                is_archived=False,
            )
        self._write_outside(rows)
        for person in self._staff.employees:
            self._write_person(rows, person)
        self._write_acting(rows)
        self._write_accounts(rows)

    def _write_outside(self, rows: BulkRows) -> None:
        outside = self._content.office["outside"]
        number = parse_nip(outside["nip"])
        rows.add(
            EmployeeRow,
            id=self._staff.outside_id,
            nip=number.digits,
            name=outside["name"],
            kind=EmploymentKind.OUTSIDE,
            sex=number.sex,
            birth_date=number.birth_date,
            grade=outside["grade"],
            is_archived=False,
        )
        self._assignment(
            rows,
            employee_id=self._staff.outside_id,
            position=outside["position"],
            position_type=PositionType.JPT,
        )

    def _write_person(self, rows: BulkRows, person: Employee) -> None:
        identity, post = person.identity, person.post
        rows.add(
            EmployeeRow,
            id=person.id,
            nip=identity.nip,
            name=identity.name,
            kind=identity.kind,
            sex=identity.sex,
            birth_date=identity.birth_date,
            grade=identity.grade,
            is_archived=person.is_archived,
        )
        for tenure in person.tenures:
            check_appraiser(
                person.id,
                tenure.appraiser_id,
                self._types[tenure.appraiser_id],
                tenure.appraiser_capacity,
            )
            self._assignment(
                rows,
                employee_id=person.id,
                unit_id=tenure.unit_id,
                position=tenure.position,
                position_type=post.position_type,
                functional_level=post.functional_level,
                job_class=post.job_class,
                leads_unit=person.leads_unit,
                appraiser_id=tenure.appraiser_id,
                appraiser_capacity=tenure.appraiser_capacity,
                valid_from=tenure.valid_from,
                valid_to=tenure.valid_to,
            )

    def _write_acting(self, rows: BulkRows) -> None:
        """Let the acting head hold the vacant post beside the own one, since this year."""
        person, now = self._staff.acting, self._staff.acting_since
        self._assignment(
            rows,
            employee_id=person.id,
            unit_id=self._staff.vacant_unit.id,
            position=self._staff.vacant_position,
            position_type=PositionType.SUPERVISOR,
            capacity=Capacity.ACTING_VACANT,
            appraiser_id=person.tenures[-1].appraiser_id,
            leads_unit=True,
            is_main=False,
            valid_from=now,
        )

    def _assignment(self, rows: BulkRows, **given: object) -> None:
        usual: dict[str, object] = {
            "unit_id": None,
            "functional_level": None,
            "job_class": None,
            "leads_unit": False,
            "capacity": Capacity.DEFINITIVE,
            "appraiser_id": None,
            "appraiser_capacity": Capacity.DEFINITIVE,
            "is_main": True,
            "valid_from": self._first_day,
            "valid_to": None,
        }
        rows.add(AssignmentRow, id=new_id(), **{**usual, **given})

    def _write_accounts(self, rows: BulkRows) -> None:
        # One hash for all: argon2 is slow on purpose, and this PIN is known to everybody.
        kept = hash_secret(PRACTICE_PIN)
        clerk = next(person.id for person in self._staff.serving if person.post.key == _CLERK_POST)
        for person in self._staff.serving:
            identity = person.identity
            check_secret(PRACTICE_PIN, name=identity.name, birth_date=identity.birth_date)
            held = {*person.post.roles, *([Role.SURVEY_CLERK] if person.id == clerk else [])}
            roles = tuple(role for role in ROLE_ORDER if role in held)
            account_id = new_id()
            rows.add(
                AccountRow,
                id=account_id,
                employee_id=person.id,
                display_name=identity.name,
                secret_kind=str(secret_kind(PRACTICE_PIN)),
                secret_hash=kept,
                must_change_secret=False,
            )
            for role in roles:
                rows.add(AccountRoleRow, account_id=account_id, role=role)
            self.roles[person.id] = roles
            self.actors[person.id] = Actor(account_id, person.id, identity.name, frozenset(roles))
