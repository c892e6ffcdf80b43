"""The record of a performance dialogue as it is printed and signed."""

from dataclasses import dataclass
from datetime import date

from asn_desktop.base.wording import date_long
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.dialogues.reading import dialogue_view
from asn_desktop.services.performance.dialogues.views import DialogueState
from asn_desktop.services.performance.plans.people import both_sides
from asn_desktop.services.performance.plans.rights import load_plan
from asn_desktop.services.sheets.making import party, require_identity, sheet_head
from asn_desktop.services.sheets.parts import Party, SheetHead


@dataclass(frozen=True, slots=True)
class DialogueSheet:
    """One dialogue on paper.

    Attributes:
        answers: question and what was said.
        follow_ups: what, who, until when, and whether it was done.
        signed_on: the day it was held.
    """

    head: SheetHead
    stage: str
    topic: str
    held_on: date
    employee: Party
    appraiser: Party | None
    answers: tuple[tuple[str, str], ...]
    agreements: str
    follow_ups: tuple[tuple[str, str, str, str], ...]


def dialogue_sheet(office: Office, actor: Actor, dialogue_id: str) -> DialogueSheet:
    """Return the record of a dialogue for printing; until both confirmed it is a draft.

    Raises:
        NotAllowed: the actor is neither of the two, nor an overseer.
        DomainError: there is no such record, or the office was not set up.
    """
    view = dialogue_view(office, actor, dialogue_id)
    with office.read() as session:
        identity = require_identity(session)
        plan = load_plan(session, view.plan_id)
        employee_side, appraiser_side = both_sides(session, plan, view.held_on)
    employee = party(employee_side, identity)
    appraiser = party(appraiser_side, identity) if appraiser_side else None
    head = sheet_head(
        identity,
        f"DK-{view.held_on:%Y%m%d}",
        view.id,
        f"Catatan Dialog Kinerja {date_long(view.held_on)}, {employee.name}",
        is_draft=view.state is not DialogueState.AGREED,
        person=employee,
    )
    return DialogueSheet(
        head=head,
        stage=view.stage.label,
        topic=view.topic,
        held_on=view.held_on,
        employee=employee,
        appraiser=appraiser,
        answers=tuple((answer.question, answer.answer) for answer in view.answers),
        agreements=view.agreements,
        follow_ups=tuple(
            (
                promise.text,
                promise.who,
                date_long(promise.due) if promise.due else "",
                date_long(promise.done_on) if promise.done_on else "",
            )
            for promise in view.follow_ups
        ),
    )
