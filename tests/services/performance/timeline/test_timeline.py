"""One list over a person's year, with what each reader may see."""

import pytest

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.services.performance.dialogues.editing import set_dialogue_text, start_dialogue
from asn_desktop.services.performance.feedback.giving import NewFeedback, give_feedback
from asn_desktop.services.performance.feedback.private_notes import write_private_note
from asn_desktop.services.performance.reviews.editing import start_review
from asn_desktop.services.performance.timeline.reading import dossier
from asn_desktop.services.performance.timeline.views import EventKind
from asn_desktop.store.tables import EvaluationRow
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, SRI, submitted


@pytest.fixture
def filled(any_office):
    sri, siti = actor_for(any_office, SRI), actor_for(any_office, SITI)
    evaluation = submitted(any_office)
    with any_office.read() as session:
        plan_id = session.get_one(EvaluationRow, evaluation).plan_id
    talk = start_dialogue(any_office, sri, plan_id)
    set_dialogue_text(any_office, sri, talk, "topic", "Antrean", None)
    give_feedback(any_office, sri, NewFeedback(siti.employee_id, FeedbackKind.PRAISE, "Sabar."))
    start_review(any_office, siti, "Jemput bola")
    write_private_note(any_office, sri, siti.employee_id, "Rahasia saja")
    return any_office


def test_everything_of_the_year_stands_in_one_list(filled):
    found = dossier(filled, actor_for(filled, SITI))
    kinds = {event.kind for event in found.events}
    assert kinds >= {
        EventKind.ACTION_PLAN,
        EventKind.DIALOGUE,
        EventKind.FEEDBACK,
        EventKind.REVIEW,
        EventKind.EVALUATION,
    }
    moments = [event.moment for event in found.events]
    assert moments == sorted(moments, reverse=True)
    assert len({event.key for event in found.events}) == len(found.events)


def test_each_line_names_the_page_that_shows_it(filled):
    for event in dossier(filled, actor_for(filled, SITI)).events:
        assert event.route or event.kind is EventKind.FEEDBACK
    sri = actor_for(filled, SRI)
    person = actor_for(filled, SITI).employee_id
    routes = {event.route for event in dossier(filled, sri, person).events}
    assert "appraisal" in routes
    assert "realization" not in routes


def test_private_notes_never_stand_in_it(filled):
    for reader in (SITI, SRI, "B. Suryanto"):
        found = dossier(filled, actor_for(filled, reader), actor_for(filled, SITI).employee_id)
        assert "Rahasia" not in str(found)


def test_the_operator_sees_the_record_but_no_feedback(filled):
    person = actor_for(filled, SITI).employee_id
    found = dossier(filled, actor_for(filled, "Rina", Role.PERSONNEL_OPERATOR), person)
    kinds = {event.kind for event in found.events}
    assert EventKind.EVALUATION in kinds
    assert not kinds & {EventKind.FEEDBACK, EventKind.REVIEW}
    assert found.hidden == (EventKind.FEEDBACK, EventKind.REVIEW)


def test_a_colleague_is_refused(filled):
    with pytest.raises(NotAllowed):
        dossier(filled, actor_for(filled, "Andi"), actor_for(filled, SITI).employee_id)


def test_a_year_without_anything_is_empty(filled):
    assert dossier(filled, actor_for(filled, SITI), year=2025).events == ()
