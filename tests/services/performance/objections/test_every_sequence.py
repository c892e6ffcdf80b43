"""No sequence of actions by any role reaches a forbidden state, loses text or skips the audit."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import func, select

from asn_desktop.base.clock import FixedClock
from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.objections import (
    OPEN_DISCUSSIONS,
    OPEN_OBJECTIONS,
    DiscussionOutcome,
    DiscussionStatus,
    ExplainingSide,
    ObjectionOutcome,
    ObjectionStatus,
)
from asn_desktop.domain.performance.terms import EvaluationStatus, Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.delivering import (
    acknowledge_evaluation,
    close_evaluation,
)
from asn_desktop.services.performance.appraisals.decisions.reopening import reopen_evaluation
from asn_desktop.services.performance.objections.discussing import (
    answer_discussion,
    ask_discussion,
    set_discussion_text,
    set_meeting_day,
    settle_discussion,
    start_discussion,
    withdraw_discussion,
)
from asn_desktop.services.performance.objections.examining import (
    ask_explanation,
    decide_objection,
    give_explanation,
    record_explanation,
    set_decision,
    set_decision_reasons,
    set_explanation_text,
)
from asn_desktop.services.performance.objections.filing import (
    file_objection,
    set_reasons,
    start_objection,
    withdraw_objection,
)
from asn_desktop.store.audit import broken_links
from asn_desktop.store.schema import open_database
from asn_desktop.store.tables import (
    AuditEntryRow,
    DiscussionRow,
    EvaluationRow,
    EvaluationVersionRow,
    ObjectionExplanationRow,
    ObjectionRow,
)
from tests.factories import MORNING, fill_small_office, morning_clock
from tests.services.performance.appraisals.scenes import CAMAT, SITI, SRI
from tests.services.performance.objections.scenes import delivered, everybody

REFUSALS = (DomainError, NotAllowed, ConflictError)
PEOPLE = (SITI, SRI, CAMAT, "Dewi", "Rina", "Andi")


def mostly(*rightful: str) -> st.SearchStrategy[str]:
    """Draw who acts: often somebody who may, and often enough somebody who may not."""
    return st.sampled_from((*rightful * 6, *PEOPLE))


TEXTS = st.sampled_from(["Loket ditutup.", "Sudah dihitung.", "Mohon ditinjau ulang."])
RATINGS = st.tuples(st.sampled_from(Rating), st.sampled_from(Rating))
DISCUSSION_DEEDS = (
    (ask_discussion, SITI),
    (answer_discussion, SRI),
    (withdraw_discussion, SITI),
)
OBJECTION_DEEDS = (
    (file_objection, SITI),
    (withdraw_objection, SITI),
    (decide_objection, CAMAT),
)
_KEPT: dict[str, Path] = {}


def template() -> Path:
    """Build the office with one delivered result once."""
    if "file" not in _KEPT:
        folder = Path(tempfile.mkdtemp(prefix="asn-desktop-cases-"))
        database = open_database(folder / "kinerja.db", now=MORNING)
        with database.write() as session:
            fill_small_office(session)
        delivered(Office(database, morning_clock(), folder))
        database.close()
        _KEPT["file"] = folder / "kinerja.db"
    return _KEPT["file"]


class Cases(RuleBasedStateMachine):
    """Everybody tries everything on one received result."""

    @initialize()
    def open_office(self) -> None:
        """Begin with the result in the employee's hands."""
        self.folder = Path(tempfile.mkdtemp(prefix="asn-desktop-case-"))
        shutil.copyfile(template(), self.folder / "kinerja.db")
        database = open_database(self.folder / "kinerja.db", now=MORNING)
        self.office = Office(database, morning_clock(), self.folder)
        self.days = 0
        self.people = everybody(self.office)
        with self.office.read() as session:
            self.evaluation_id = session.scalars(select(EvaluationRow.id)).one()
        self.sent: dict[tuple[str, str], str] = {}
        self.final: tuple[object, ...] | None = None

    def teardown(self) -> None:
        """Close and remove the office."""
        if hasattr(self, "folder"):
            self.office.database.close()
            shutil.rmtree(self.folder)

    @rule(days=st.integers(1, 6))
    @precondition(lambda self: self.days < 30)
    def wait(self, days: int) -> None:
        """Let some days go by."""
        self.days += days
        clock = FixedClock(MORNING + timedelta(days=self.days))
        self.office = replace(self.office, clock=clock)

    @rule(name=mostly(SITI))
    def start_a_discussion(self, name: str) -> None:
        """Start a discussion."""
        self._try(name, {SITI}, partial(start_discussion, evaluation_id=self.evaluation_id))

    @rule(name=mostly(SITI, SRI), text=TEXTS, field=st.sampled_from(
        ["employee_view", "employee_closing", "answer", "appraiser_view"]))  # fmt: skip
    def write_in_the_discussion(self, name: str, text: str, field: str) -> None:
        """Write a part of the discussion."""
        allowed = {SITI} if field.startswith("employee") else {SRI}
        self._on_discussion(
            name, allowed, set_discussion_text, field=field, text=text, revision=None
        )

    @rule(name=mostly(SRI))
    def set_the_meeting(self, name: str) -> None:
        """Set the meeting."""
        day = "5 Oktober 2026"
        self._on_discussion(name, {SRI}, set_meeting_day, text=day, revision=None)

    @rule(name=mostly(SITI, SRI), deed=st.sampled_from(DISCUSSION_DEEDS))
    def move_the_discussion(self, name: str, deed: tuple[Callable[..., None], str]) -> None:
        """Ask, answer or withdraw."""
        self._on_discussion(name, {deed[1]}, deed[0])

    @rule(name=mostly(SRI), outcome=st.sampled_from(DiscussionOutcome), ratings=RATINGS)
    def settle_the_discussion(
        self, name: str, outcome: DiscussionOutcome, ratings: tuple[Rating, Rating]
    ) -> None:
        """Record the outcome."""
        self._on_discussion(name, {SRI}, settle_discussion, outcome=outcome, ratings=ratings)

    @rule(name=mostly(SITI))
    def start_an_objection(self, name: str) -> None:
        """Start an objection."""
        self._try(name, {SITI}, partial(start_objection, evaluation_id=self.evaluation_id))

    @rule(name=mostly(SITI), text=TEXTS)
    def write_reasons(self, name: str, text: str) -> None:
        """Write reasons."""
        self._on_objection(name, {SITI}, set_reasons, text=text, revision=None)

    @rule(name=mostly(SITI, CAMAT), deed=st.sampled_from(OBJECTION_DEEDS))
    def move_the_objection(self, name: str, deed: tuple[Callable[..., None], str]) -> None:
        """File, withdraw or decide."""
        self._on_objection(name, {deed[1]}, deed[0])

    @rule(name=mostly(CAMAT), side=st.sampled_from(ExplainingSide), text=TEXTS)
    def ask_a_side(self, name: str, side: ExplainingSide, text: str) -> None:
        """Ask a side for an explanation."""
        self._on_objection(name, {CAMAT}, ask_explanation, side=side, question=text)

    @rule(name=mostly(CAMAT), side=st.sampled_from(ExplainingSide), text=TEXTS)
    def note_what_was_said(self, name: str, side: ExplainingSide, text: str) -> None:
        """Write down what a side said."""
        self._on_objection(name, {CAMAT}, record_explanation, side=side, text=text)

    @rule(name=mostly(SITI, SRI), text=TEXTS, sends=st.booleans())
    def explain(self, name: str, text: str, sends: bool) -> None:
        """Write an explanation that is asked for, and perhaps send it."""
        with self.office.read() as session:
            query = select(ObjectionExplanationRow).where(
                ObjectionExplanationRow.given_at.is_(None)
            )
            item = session.scalars(query).first()
        if item is None:
            return
        allowed = {SRI} if item.side is ExplainingSide.APPRAISER else {SITI}
        part = {"explanation_id": item.id}
        self._on_objection(name, allowed, set_explanation_text, **part, text=text, revision=None)
        if sends:
            self._on_objection(name, allowed, give_explanation, **part)

    @rule(
        name=mostly(CAMAT),
        outcome=st.sampled_from(ObjectionOutcome),
        ratings=RATINGS,
        text=TEXTS,
    )
    def prepare_the_decision(
        self, name: str, outcome: ObjectionOutcome, ratings: tuple[Rating, Rating], text: str
    ) -> None:
        """Prepare the decision."""
        self._on_objection(
            name, {CAMAT}, set_decision, outcome=outcome, ratings=ratings, revision=None
        )
        self._on_objection(name, {CAMAT}, set_decision_reasons, text=text, revision=None)

    @rule(
        name=mostly(CAMAT),
        outcome=st.sampled_from(ObjectionOutcome),
        ratings=RATINGS,
        decides=st.booleans(),
    )
    def go_straight_through(
        self, name: str, outcome: ObjectionOutcome, ratings: tuple[Rating, Rating], decides: bool
    ) -> None:
        """Let each party do what it is asked, so that long ways are reached too."""
        self.start_an_objection(SITI)
        self.write_reasons(SITI, "Mohon ditinjau ulang.")
        self.move_the_objection(SITI, (file_objection, SITI))
        self.explain(SRI, "Sudah dihitung.", True)
        self.explain(SITI, "Loket ditutup.", True)
        self.prepare_the_decision(name, outcome, ratings, "Menurut rekap loket.")
        if decides:
            self.move_the_objection(name, (decide_objection, CAMAT))

    @rule(outcome=st.sampled_from(DiscussionOutcome), ratings=RATINGS, settles=st.booleans())
    def talk_it_over(
        self, outcome: DiscussionOutcome, ratings: tuple[Rating, Rating], settles: bool
    ) -> None:
        """Let both parties discuss, perhaps to the end."""
        self.start_a_discussion(SITI)
        self.write_in_the_discussion(SITI, "Loket ditutup.", "employee_view")
        self.move_the_discussion(SITI, (ask_discussion, SITI))
        self.write_in_the_discussion(SRI, "Sudah dihitung.", "answer")
        self.move_the_discussion(SRI, (answer_discussion, SRI))
        if settles:
            self.set_the_meeting(SRI)
            self.write_in_the_discussion(SRI, "Rekap diperiksa.", "appraiser_view")
            self.settle_the_discussion(SRI, outcome, ratings)

    @rule(name=mostly(SITI))
    def receive(self, name: str) -> None:
        """Say that the result was received."""
        self._try(name, {SITI}, partial(acknowledge_evaluation, evaluation_id=self.evaluation_id))

    @rule(name=mostly(SRI))
    def close(self, name: str) -> None:
        """Close the result."""
        allowed = {SRI, "Rina"}
        self._try(name, allowed, partial(close_evaluation, evaluation_id=self.evaluation_id))

    @rule(name=st.sampled_from((SITI, SRI, "Andi")))
    def open_again(self, name: str) -> None:
        """Try to open the result again without the right to."""
        work = partial(reopen_evaluation, evaluation_id=self.evaluation_id, reason="Coba")
        self._try(name, set(), work)

    @invariant()
    def the_states_fit_together(self) -> None:
        """The evaluation says what its records say, and nothing is open twice."""
        if not hasattr(self, "office"):
            return
        with self.office.read() as session:
            evaluation = session.get_one(EvaluationRow, self.evaluation_id)
            objections = session.scalars(select(ObjectionRow)).all()
            discussions = session.scalars(select(DiscussionRow)).all()
            versions = session.scalar(select(func.count(EvaluationVersionRow.id)))
            assert not list(broken_links(session))
        running = [row for row in objections if row.status in OPEN_OBJECTIONS]
        talks = [row for row in discussions if row.status in OPEN_DISCUSSIONS]
        decided = [row for row in objections if row.status is ObjectionStatus.DECIDED]
        assert (evaluation.status is EvaluationStatus.OBJECTED) == (len(running) == 1)
        assert (evaluation.status is EvaluationStatus.DISCUSSED) == (len(talks) == 1)
        assert len(running) + len(decided) <= 1
        assert sum(row.status is DiscussionStatus.DRAFT for row in discussions) <= 1
        result = (evaluation.status, evaluation.result_rating, evaluation.behavior_rating,
                  evaluation.predicate)  # fmt: skip
        if decided:
            assert evaluation.status is EvaluationStatus.FINAL
            assert self.final in (None, result)
            self.final = result
            changed = decided[0].outcome is ObjectionOutcome.CHANGED
            assert versions is not None
            assert versions >= (2 if changed else 1)
        self._texts_stay(objections, discussions)

    def _texts_stay(self, objections: object, discussions: object) -> None:
        """What was sent is never changed or lost."""
        now: dict[tuple[str, str], str] = {}
        for row in objections:
            if row.status is not ObjectionStatus.DRAFT:
                now[row.id, "reasons"] = row.reasons
        for row in discussions:
            if row.asked_at is not None:
                now[row.id, "employee_view"] = row.employee_view
            if row.answered_at is not None:
                now[row.id, "answer"] = row.answer
        for key, text in self.sent.items():
            assert now[key] == text
        self.sent = now

    def _on_discussion(
        self, name: str, allowed: set[str], service: Callable[..., object], **values: object
    ) -> None:
        key = self._newest(DiscussionRow)
        if key is not None:
            self._try(name, allowed, partial(service, discussion_id=key, **values))

    def _on_objection(
        self, name: str, allowed: set[str], service: Callable[..., object], **values: object
    ) -> None:
        key = self._newest(ObjectionRow)
        if key is not None:
            self._try(name, allowed, partial(service, objection_id=key, **values))

    def _newest(self, kind: type[DiscussionRow] | type[ObjectionRow]) -> str | None:
        with self.office.read() as session:
            return session.scalars(
                select(kind.id).order_by(kind.started_at.desc(), kind.id.desc())
            ).first()

    def _try(self, name: str, allowed: set[str], work: Callable[..., object]) -> None:
        """Run a service; what is refused leaves nothing, what is done leaves one audit line."""
        actor: Actor = self.people[name]
        before = self._facts()
        try:
            work(office=self.office, actor=actor)
        except REFUSALS as refusal:
            assert str(refusal)
            lines = self._facts()[0] - before[0]
            recorded = "Penolakan ini dicatat" in str(refusal)
            assert lines == 0 or (recorded and lines == 1)
            if not recorded:
                assert self._facts() == before
            return
        assert name in allowed
        after = self._facts()
        assert (after[0] - before[0] == 1) == (after[1:] != before[1:])

    def _facts(self) -> tuple[object, ...]:
        kinds = (EvaluationRow, DiscussionRow, ObjectionRow, ObjectionExplanationRow)
        with self.office.read() as session:
            lines = session.scalar(select(func.count(AuditEntryRow.number)))
            rows = [
                tuple(session.execute(select(*kind.__table__.columns).order_by(kind.id)).all())
                for kind in kinds
            ]
        return (lines, *rows)


TestCases = Cases.TestCase
TestCases.settings = settings(
    max_examples=20,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
