"""Coaching on paper: the plan, and the forms B.1.8 and B.1.9 (domain reference §1.6)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.follow_up.coaching_rules import STATEMENT_COUNT
from asn_desktop.domain.performance.follow_up.terms import CoachingState
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.identity import OfficeIdentity
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.coaching.reading import coaching_form, coaching_view
from asn_desktop.services.performance.coaching.views import CoachingView, FormState
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead


@dataclass(frozen=True, slots=True)
class CoachingParties:
    """Who is coached, who appraises, and who coaches."""

    employee: Party
    appraiser: Party | None
    coach: Party | None


@dataclass(frozen=True, slots=True)
class CoachingSheet:
    """A coaching from plan to result.

    Attributes:
        steps: what, the day of the check, when it was checked, and what was found.
    """

    head: SheetHead
    parties: CoachingParties
    kind: str
    started_on: date
    closed_on: date | None
    reason: str
    goal: str
    steps: tuple[tuple[str, str, str, str], ...]
    result: str


@dataclass(frozen=True, slots=True)
class CoachingFormSheet:
    """Form B.1.8, empty or as given.

    Attributes:
        answers: nine answers, None where it is to be ticked by hand.
        superior_name: to whom it is handed.
    """

    head: SheetHead
    parties: CoachingParties
    answers: tuple[bool | None, ...]
    note: str
    given_on: date | None
    superior_name: str


@dataclass(frozen=True, slots=True)
class CompetenceSheet:
    """Form B.1.9.

    Attributes:
        lines: competence, value from 1 to 5, and why.
    """

    head: SheetHead
    parties: CoachingParties
    lines: tuple[tuple[str, int, str], ...]
    day: date | None


def coaching_sheet(office: Office, actor: Actor, coaching_id: str) -> CoachingSheet:
    """Return a coaching for printing; until it is closed it is a draft.

    Raises:
        NotAllowed: the actor is none of those whom it concerns.
        DomainError: it is gone, or the office was not set up.
    """
    view = coaching_view(office, actor, coaching_id)
    is_draft = view.state is not CoachingState.CLOSED
    head, parties = _opening(office, view, "BK", f"Catatan {view.kind.label} Kinerja", is_draft)
    return CoachingSheet(
        head=head,
        parties=parties,
        kind=view.kind.label,
        started_on=view.started_on,
        closed_on=view.closed_on,
        reason=view.reason,
        goal=view.goal,
        steps=tuple(
            (
                step.text,
                date_long(step.check_on),
                date_long(step.checked_on) if step.checked_on else "",
                step.finding,
            )
            for step in view.steps
        ),
        result=view.result,
    )


def coaching_form_sheet(office: Office, actor: Actor, coaching_id: str) -> CoachingFormSheet:
    """Return form B.1.8: empty for pen and paper, or as given for those who may read it.

    Raises:
        NotAllowed: it was given and the actor may not read it.
        DomainError: it is gone, or the office was not set up.
    """
    view = coaching_view(office, actor, coaching_id)
    title = "Umpan Balik Pelaksanaan Bimbingan Kinerja"
    head, parties = _opening(office, view, "B.1.8", title, is_draft=False)
    answers: tuple[bool | None, ...] = (None,) * STATEMENT_COUNT
    note, given_on = "", None
    if view.form is FormState.GIVEN:
        form = coaching_form(office, actor, coaching_id)
        answers, note, given_on = form.answers, form.note, form.given_on
    return CoachingFormSheet(head, parties, answers, note, given_on, view.superior_name)


def competence_sheet(office: Office, actor: Actor, coaching_id: str) -> CompetenceSheet:
    """Return form B.1.9.

    Raises:
        NotAllowed: the actor is none of those whom it concerns.
        DomainError: it is gone, or the office was not set up.
    """
    view = coaching_view(office, actor, coaching_id)
    title = "Evaluasi Kompetensi Pegawai"
    head, parties = _opening(office, view, "B.1.9", title, is_draft=False)
    lines = tuple((line.competence, line.score, line.reason) for line in view.competences)
    return CompetenceSheet(head, parties, lines, view.closed_on)


def sheet_person(
    session: Session, employee_id: str | None, day: date, identity: OfficeIdentity
) -> Party | None:
    """Return somebody with the post of a day as printed, or None."""
    person = person_on(session, employee_id, day) if employee_id else None
    if person is None:
        return None
    side = PlanPerson(
        id=person.id,
        name=person.name,
        nip=person.nip,
        kind=person.kind,
        grade=person.grade,
        position=person.position,
        unit_name=person.unit_name,
    )
    return party(side, identity)


def _opening(
    office: Office, view: CoachingView, code: str, title: str, is_draft: bool
) -> tuple[SheetHead, CoachingParties]:
    day = view.closed_on or office.clock.today()
    with office.read() as session:
        identity = require_identity(session)
        employee = sheet_person(session, view.employee_id, day, identity)
        line = person_on(session, view.employee_id, day)
        appraiser_id = line.appraiser_id if line else None
        appraiser = sheet_person(session, appraiser_id, day, identity)
        coach = sheet_person(session, view.coach_id, day, identity)
    assert employee is not None
    head = sheet_head(
        identity,
        f"{code}-{view.started_on:%Y%m%d}",
        view.id,
        f"{title}, {employee.name}",
        is_draft=is_draft,
        person=employee,
    )
    return head, CoachingParties(employee, appraiser, coach)
