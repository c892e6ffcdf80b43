"""How fast the timeline of a full year opens: 50 results, 400 notes, 60 pieces of evidence."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, select

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.domain.performance.terms import EvidenceKind, ResultKind
from asn_desktop.services.performance.feedback.reading import evaluation_feedback, feedback_desk
from asn_desktop.services.performance.timeline.reading import dossier
from asn_desktop.store.tables import EvaluationRow, EvidenceRow, FeedbackRow, PlannedResultRow
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, SRI, submitted

LIMIT = 0.100
FIRST = datetime(2026, 7, 1, 2, tzinfo=UTC)


def _notes(giver, receiver, results):
    return [
        {
            "id": new_id(),
            "giver_id": giver,
            "receiver_id": receiver,
            "kind": FeedbackKind.PRAISE,
            "result_id": results[number % len(results)],
            "text": f"Catatan {number}",
            "day": (FIRST + timedelta(hours=5 * number)).date(),
            "given_at": FIRST + timedelta(hours=5 * number),
            "reply": "",
            "on_sheet": False,
            "revision": 1,
        }
        for number in range(400)
    ]


def _evidence(evaluation, results):
    return [
        {
            "id": new_id(),
            "evaluation_id": evaluation,
            "result_id": results[number % len(results)],
            "kind": EvidenceKind.LINK,
            "name": f"Bukti {number}",
            "location": "https://contoh.go.id",
            "added_at": FIRST + timedelta(hours=number),
        }
        for number in range(60)
    ]


@pytest.fixture
def full(office):
    evaluation = submitted(office)
    siti, sri = actor_for(office, SITI), actor_for(office, SRI)
    with office.database.write() as session:
        plan_id = session.get_one(EvaluationRow, evaluation).plan_id
        have = len(list(session.scalars(select(PlannedResultRow.id))))
        session.execute(
            insert(PlannedResultRow),
            [
                {
                    "id": new_id(),
                    "plan_id": plan_id,
                    "kind": ResultKind.EXTRA,
                    "sort_order": 100 + number,
                    "text": f"Hasil kerja {number}",
                    "assigned_by": "",
                }
                for number in range(50 - have)
            ],
        )
        results = list(session.scalars(select(PlannedResultRow.id)))
        session.execute(insert(FeedbackRow), _notes(sri.employee_id, siti.employee_id, results))
        session.execute(insert(EvidenceRow), _evidence(evaluation, results))
    return office, sri, siti, evaluation


def test_a_full_dossier_opens_at_once(full, benchmark):
    office, sri, siti, _evaluation = full
    found = benchmark(dossier, office, sri, siti.employee_id)
    assert len(found.events) >= 460
    if benchmark.enabled:
        assert benchmark.stats.stats.min < LIMIT


def test_four_hundred_notes_stand_on_the_desk_at_once(full, benchmark):
    office, _sri, siti, _evaluation = full
    desk = benchmark(feedback_desk, office, siti, 2026)
    assert len(desk.received) == 400
    if benchmark.enabled:
        assert benchmark.stats.stats.min < LIMIT


def test_feedback_beside_an_evaluation_is_there_at_once(full, benchmark):
    office, sri, _siti, evaluation = full
    found = benchmark(evaluation_feedback, office, sri, evaluation)
    assert len(found.by_result) == 50
    if benchmark.enabled:
        assert benchmark.stats.stats.min < LIMIT
