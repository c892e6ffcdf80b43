"""Calibration: who sees whom, counts against the pattern, changes with their reason, notes."""

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate, Rating
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.calibration.changing import (
    add_calibration_note,
    change_ratings,
)
from asn_desktop.services.performance.calibration.reading import calibration_view, counted
from asn_desktop.store.tables import AuditEntryRow
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import (
    CAMAT,
    SITI,
    SRI,
    period_id,
    rate_everything,
    record_organization,
    submitted,
)

ABOVE, MEETS, BELOW = Rating.ABOVE, Rating.MEETS, Rating.BELOW


@pytest.fixture
def rated(any_office):
    """Siti, Andi and Maya as proposed by Sri, nothing signed."""
    sri = actor_for(any_office, SRI)
    record_organization(any_office)
    ids = {}
    for name, result in ((SITI, ABOVE), ("Andi", MEETS), ("Maya", BELOW)):
        ids[name] = submitted(any_office, name, full=False)
        rate_everything(any_office, sri, ids[name], result)
    return ids


def seen_by(office, name, *, whole_office=False):
    view = calibration_view(
        office, actor_for(office, name), period_id(office, 3), whole_office=whole_office
    )
    return {line.name.split()[0]: line for line in view.lines}, view


def test_the_appraiser_sees_the_team_and_may_change_what_is_not_signed(any_office, rated):
    lines, view = seen_by(any_office, SRI)
    assert list(lines) == ["Andi", "Maya", "Siti"]
    assert all(line.may_change for line in lines.values())
    assert [lines[name].rank for name in ("Siti", "Andi", "Maya")] == [1, 2, 3]
    count = counted(view.lines, view.organization)
    assert dict(count.now)[Predicate.GOOD] == 2
    assert count.check.note == "unit kecil"


def test_a_change_keeps_before_and_reason_and_reaches_the_appraisal(any_office, rated):
    sri = actor_for(any_office, SRI)
    line = seen_by(any_office, SRI)[0]["Siti"]
    change_ratings(
        any_office, sri, line.evaluation_id, ABOVE, ABOVE, "Perilaku setara Andi", line.revision
    )
    line = seen_by(any_office, SRI)[0]["Siti"]
    assert (line.predicate_before, line.predicate_now) == (Predicate.GOOD, Predicate.VERY_GOOD)
    assert (line.changes, line.reason) == (1, "Perilaku setara Andi")
    view = evaluation_view(any_office, sri, rated[SITI])
    assert (view.result_rating, view.behavior_rating) == (ABOVE, ABOVE)
    with any_office.read() as session:
        sentences = session.scalars(select(AuditEntryRow.sentence)).all()
    assert any(words.startswith("Mengubah rating saat kalibrasi: Siti") for words in sentences)


@pytest.mark.parametrize(
    ("result", "behavior", "reason", "words"),
    [(ABOVE, ABOVE, " ", "Alasan"), (ABOVE, MEETS, "sama", "masih sama")],
)
def test_a_change_without_reason_or_without_change_is_refused(
    any_office, rated, result, behavior, reason, words
):
    with pytest.raises(DomainError, match=words):
        change_ratings(
            any_office, actor_for(any_office, SRI), rated[SITI], result, behavior, reason
        )


@pytest.mark.parametrize("name", [SITI, "Andi", "Dewi", CAMAT, "Rina"])
def test_only_the_appraiser_changes_a_rating(any_office, rated, name):
    with pytest.raises(NotAllowed):
        change_ratings(any_office, actor_for(any_office, name), rated[SITI], BELOW, BELOW, "ingin")


def test_a_signed_rating_is_not_changed_here(any_office, rated):
    sri = actor_for(any_office, SRI)
    finalize_evaluation(any_office, sri, rated[SITI])
    assert not seen_by(any_office, SRI)[0]["Siti"].may_change
    with pytest.raises(DomainError, match="terkunci"):
        change_ratings(any_office, sri, rated[SITI], BELOW, BELOW, "x")


def test_an_older_screen_is_told(any_office, rated):
    sri = actor_for(any_office, SRI)
    line = seen_by(any_office, SRI)[0]["Siti"]
    change_ratings(any_office, sri, rated[SITI], ABOVE, ABOVE, "satu", line.revision)
    with pytest.raises(ConflictError):
        change_ratings(any_office, sri, rated[SITI], BELOW, BELOW, "dua", line.revision)


def test_nobody_sees_the_own_line(any_office, rated):
    submitted(any_office, SRI, full=False)
    assert "Sri" not in seen_by(any_office, SRI)[0]
    assert "Sri" in seen_by(any_office, CAMAT, whole_office=True)[0]
    submitted(any_office, CAMAT, full=False)
    assert "B." not in seen_by(any_office, CAMAT, whole_office=True)[0]


def test_the_leader_sees_proposals_and_the_operator_only_what_is_signed(any_office, rated):
    assert seen_by(any_office, CAMAT, whole_office=True)[0]["Siti"].predicate_now
    operator = seen_by(any_office, "Rina", whole_office=True)[0]["Siti"]
    assert (operator.result_now, operator.predicate_now, operator.rank) == (None, None, None)
    finalize_evaluation(any_office, actor_for(any_office, SRI), rated[SITI])
    operator = seen_by(any_office, "Rina", whole_office=True)[0]["Siti"]
    assert operator.predicate_now is Predicate.GOOD


def test_others_see_nothing(any_office, rated):
    for name, whole in ((SITI, False), (SITI, True), (SRI, True)):
        with pytest.raises(NotAllowed):
            seen_by(any_office, name, whole_office=whole)


def test_notes_stay_in_their_circle(any_office, rated):
    sri, camat = actor_for(any_office, SRI), actor_for(any_office, CAMAT)
    add_calibration_note(any_office, sri, period_id(any_office, 3), "Andi naik bulan depan")
    add_calibration_note(
        any_office, camat, period_id(any_office, 3), "Pola kantor diikuti", whole_office=True
    )
    assert [note.text for note in seen_by(any_office, SRI)[1].notes] == ["Andi naik bulan depan"]
    office_notes = seen_by(any_office, CAMAT, whole_office=True)[1].notes
    assert [note.text for note in office_notes] == ["Pola kantor diikuti"]
    with pytest.raises(DomainError, match="Catatan"):
        add_calibration_note(any_office, sri, period_id(any_office, 3), "  ")


def test_the_pattern_warns_and_never_refuses(any_office, rated):
    record_organization(any_office, 3, OrgPredicate.VERY_POOR)
    _, view = seen_by(any_office, SRI)
    many = [*view.lines, *view.lines]
    assert "min_very_poor" in counted(many, view.organization).check.codes
    finalize_evaluation(any_office, actor_for(any_office, SRI), rated[SITI])
    assert evaluation_view(any_office, PROGRAM, rated[SITI]).predicate is Predicate.GOOD
