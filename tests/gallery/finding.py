"""What a scene of the gallery is, and how its people and records are found."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QWidget
from sqlalchemy import select

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import EvaluationStatus, PlanStatus
from asn_desktop.services.context import Actor, Office
from asn_desktop.store.tables import (
    AccountRoleRow,
    AccountRow,
    AmendmentRow,
    AnyPlanRow,
    AssessmentPeriodRow,
    AssignmentRow,
    DialogueRow,
    EmployeeRow,
    EvaluationRow,
    PaperBatchRow,
    PlanRow,
    ReviewParticipantRow,
)
from asn_desktop.ui.kit.controls.tabs import TabBar

YEAR = 2026
HEAD = "Kepala Seksi Pelayanan"
EMPLOYEE, APPRAISER, LEADER = (
    (Role.EMPLOYEE,),
    (Role.APPRAISER, Role.EMPLOYEE),
    (
        Role.LEADER,
        Role.APPRAISER,
        Role.EMPLOYEE,
    ),
)
OPERATOR = (Role.PERSONNEL_OPERATOR, Role.EMPLOYEE)
ADMINISTRATOR = (Role.ADMINISTRATOR, Role.EMPLOYEE)
CLERK = (Role.SURVEY_CLERK, Role.EMPLOYEE)


def _nothing(_office: Office) -> dict[str, Any]:
    return {}


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture.

    Attributes:
        person: beginning of the post of who is signed in; "" for the faces before.
        arguments: finds what the page is opened with.
        as_owner: the owner of the plan in the arguments is signed in.
        act: what is pressed once the page stands; a dialog it opens is drawn too.
    """

    name: str
    person: str = ""
    roles: tuple[Role, ...] = EMPLOYEE
    route: str = ""
    arguments: Callable[[Office], dict[str, Any]] = _nothing
    act: Callable[[QWidget], None] | None = None
    on_empty_office: bool = False
    as_owner: bool = False

    def actor(self, office: Office) -> Actor:
        """Return who is signed in."""
        if self.as_owner:
            return owner_of(office, self.arguments(office)["plan_id"])
        return actor_of(office, self.person, self.roles)


def owner_of(office: Office, plan_id: str) -> Actor:
    """Return the person whose plan this is."""
    with office.read() as session:
        query = (
            select(AccountRow)
            .join(AnyPlanRow, AnyPlanRow.employee_id == AccountRow.employee_id)
            .where(AnyPlanRow.id == plan_id)
        )
        account = session.scalars(query).one()
        return Actor(account.id, account.employee_id, account.display_name, frozenset(EMPLOYEE))


def actor_of(office: Office, post: str, roles: tuple[Role, ...]) -> Actor:
    """Return the first person with an account whose post begins so, in some of the roles."""
    with office.read() as session:
        query = (
            select(AccountRow, EmployeeRow.name)
            .join(EmployeeRow, EmployeeRow.id == AccountRow.employee_id)
            .join(AssignmentRow, AssignmentRow.employee_id == EmployeeRow.id)
            .where(AssignmentRow.position.startswith(post), EmployeeRow.is_archived.is_(False))
            .order_by(EmployeeRow.name)
        )
        if Role.SURVEY_CLERK in roles or Role.PERSONNEL_OPERATOR in roles:
            query = query.join(AccountRoleRow, AccountRoleRow.account_id == AccountRow.id).where(
                AccountRoleRow.role == roles[0]
            )
        account, name = session.execute(query.limit(1)).one()
        return Actor(account.id, account.employee_id, name, frozenset(roles))


def press(object_name: str) -> Callable[[QWidget], None]:
    """Return the act of pressing a named button of the page."""

    def act(page: QWidget) -> None:
        page.window().findChild(QAbstractButton, object_name).click()

    return act


def amended_plan(office: Office) -> dict[str, Any]:
    """Find a plan in its second version."""
    with office.read() as session:
        return {"plan_id": session.scalars(select(PlanRow.id).where(PlanRow.version > 1)).first()}


def open_amendment_of(office: Office) -> dict[str, Any]:
    """Find the working copy of an amendment that is being written."""
    query = select(AmendmentRow.id).where(AmendmentRow.status == PlanStatus.DRAFT)
    with office.read() as session:
        return {"plan_id": session.scalars(query).first()}


def plan_in(status: PlanStatus, post: str = "") -> Callable[[Office], dict[str, Any]]:
    """Return the finder of a plan in a state."""

    def find(office: Office) -> dict[str, Any]:
        with office.read() as session:
            query = (
                select(PlanRow.id)
                .where(
                    PlanRow.year == YEAR,
                    PlanRow.status == status,
                    PlanRow.position.startswith(post),
                )
                .order_by(PlanRow.id)
            )
            return {"plan_id": session.scalars(query).first()}

    return find


def evaluation_of_team(
    post: str, *statuses: EvaluationStatus
) -> Callable[[Office], dict[str, Any]]:
    """Return the finder of an evaluation that the holder of a post has to rate."""

    def find(office: Office) -> dict[str, Any]:
        appraiser = actor_of(office, post, APPRAISER)
        with office.read() as session:
            query = (
                select(EvaluationRow.id)
                .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
                .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
                .where(
                    PlanRow.appraiser_id == appraiser.employee_id,
                    EvaluationRow.status.in_(statuses),
                    PlanRow.year == YEAR,
                )
                .order_by(AssessmentPeriodRow.number.desc(), EvaluationRow.id)
            )
            return {"evaluation_id": session.scalars(query).first()}

    return find


def document(kind: str, find: Callable[[Office], dict[str, Any]]) -> Callable[[Office], dict]:
    """Return the arguments of the print preview of a document."""

    def found(office: Office) -> dict[str, Any]:
        return {"document": kind, "id": next(iter(find(office).values()))}

    return found


def third_quarter(office: Office) -> dict[str, Any]:
    """Return the third quarter of the year."""
    with office.read() as session:
        query = select(AssessmentPeriodRow.id).where(
            AssessmentPeriodRow.year == YEAR, AssessmentPeriodRow.number == 3
        )
        return {"period_id": session.scalars(query).one()}


def dialogue_of_team(position: str) -> Callable[[Office], dict[str, Any]]:
    """Find a dialogue that the appraiser in this post held and the employee has not confirmed."""

    def find(office: Office) -> dict[str, Any]:
        query = (
            select(DialogueRow.id)
            .join(AssignmentRow, AssignmentRow.employee_id == DialogueRow.appraiser_id)
            .where(AssignmentRow.position.startswith(position))
            .order_by(DialogueRow.employee_confirmed_at.is_not(None), DialogueRow.id)
        )
        with office.read() as session:
            return {"dialogue_id": session.scalars(query).first()}

    return find


def first_batch(office: Office) -> dict[str, Any]:
    """Return the stack of the practice office."""
    with office.read() as session:
        return {"batch_id": session.scalar(select(PaperBatchRow.id).order_by(PaperBatchRow.number))}


def press_tab(name: str, key: str) -> Callable[[QWidget], None]:
    """Return what chooses a tab of the bar with this name."""

    def choose(page: QWidget) -> None:
        bar = next(bar for bar in page.findChildren(TabBar) if bar.accessibleName() == name)
        bar.choose(key)

    return choose


def review_of(position: str) -> Callable[[Office], dict[str, Any]]:
    """Find a review that the person in this post took part in."""

    def find(office: Office) -> dict[str, Any]:
        query = (
            select(ReviewParticipantRow.review_id)
            .join(AssignmentRow, AssignmentRow.employee_id == ReviewParticipantRow.employee_id)
            .where(AssignmentRow.position.startswith(position))
            .order_by(ReviewParticipantRow.review_id)
        )
        with office.read() as session:
            return {"review_id": session.scalars(query).first()}

    return find
