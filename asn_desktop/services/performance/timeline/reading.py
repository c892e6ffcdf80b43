"""One list over everything that happened in a person's year; a handful of queries at any size."""

from collections.abc import Callable
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from asn_desktop.base.errors import NotAllowed
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.feedback.reading import load_feedback_about
from asn_desktop.services.performance.feedback.relations import may_read_about, own_id
from asn_desktop.services.performance.plans.rights import sees_everyone
from asn_desktop.services.performance.timeline.sources import (
    Year,
    action_plan_events,
    dialogue_events,
    evaluation_events,
    evaluation_version_events,
    evidence_events,
    load_year,
    plan_events,
    plan_version_events,
    review_events,
)
from asn_desktop.services.performance.timeline.views import Dossier, EventKind, TimelineEvent

_SOURCES: Final[tuple[Callable[[Session, Office, Year], list[TimelineEvent]], ...]] = (
    plan_events,
    plan_version_events,
    action_plan_events,
    dialogue_events,
    evidence_events,
    evaluation_events,
    evaluation_version_events,
)


def dossier(
    office: Office, actor: Actor, employee_id: str = "", year: int | None = None
) -> Dossier:
    """Return the timeline of the actor's own year, or of a person whom the actor oversees.

    The personnel operator keeps the records but reads no feedback and no reviews.

    Raises:
        NotAllowed: the actor is neither the person, a superior nor an overseer.
    """
    person = employee_id or own_id(actor)
    today = office.clock.today()
    chosen = year or today.year
    with office.read() as session:
        close = may_read_about(session, actor, person, chosen, today)
        if not close and not sees_everyone(actor):
            raise NotAllowed(
                "Riwayat ini hanya dapat dibuka pegawai yang bersangkutan, penilainya, "
                "dan pimpinan."
            )
        facts = load_year(session, person, chosen, is_own=person == actor.employee_id)
        events = [event for source in _SOURCES for event in source(session, office, facts)]
        if close:
            events += review_events(session, office, facts)
            events += _feedback_events(session, office, actor, facts)
        line = person_on(session, person, today)
    events.sort(key=lambda event: (event.moment, event.key), reverse=True)
    return Dossier(
        employee_id=person,
        employee_name=line.name if line else "",
        position=line.position if line else "",
        year=chosen,
        years=facts.years,
        events=tuple(events),
        hidden=() if close else (EventKind.FEEDBACK, EventKind.REVIEW),
        today=today,
    )


def _feedback_events(
    session: Session, office: Office, actor: Actor, facts: Year
) -> list[TimelineEvent]:
    first, last = date(facts.year, 1, 1), date(facts.year, 12, 31)
    return [
        TimelineEvent(
            key=note.id,
            kind=EventKind.FEEDBACK,
            moment=note.given_at.replace(tzinfo=None),
            title=f"{note.kind.label}: {note.text}",
            about=note.about,
            detail=note.text + (f"\n\nTanggapan: {note.reply}" if note.reply else ""),
            person=note.giver_name,
            route="",
        )
        for note in load_feedback_about(session, office, actor, facts.employee_id, first, last)
    ]
