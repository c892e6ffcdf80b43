"""A quarter from the daily log to a decided objection, and what follows from a result."""

import pytest

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.appraisal.differences import Difference
from asn_desktop.domain.performance.objections import ObjectionOutcome, ObjectionStatus
from asn_desktop.domain.performance.terms import Predicate, Rating
from asn_desktop.services.access.accounts import reset_secret
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.performance.appraisals.decisions.records import kept_versions
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import submit_evaluation
from asn_desktop.services.performance.objections.reading import objection_view
from asn_desktop.store.audit import broken_links
from asn_desktop.ui.features.appraisals.signed.words import difference_words
from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.factories import actor_for
from tests.journeys import fair_steps as steps
from tests.journeys import follow_up_steps as follow_up
from tests.journeys.desk import Desk, accept
from tests.reports.reading import all_words
from tests.services.performance.appraisals.scenes import (
    add_leader_plan,
    fill_in,
    opened,
    rate_everything,
    record_organization,
)
from tests.services.performance.rewards.test_rewards import sign

NAMES = ("B. Sur", "Sri", "Siti", "Andi", "Maya", "Rina")

MOST_KEYS = 46
"""Five results, seven values and two ratings are 14 marks; the rest is walking and one question."""


@pytest.fixture
def desk(qapp, office):
    for name in NAMES:
        account_id = actor_for(office, name).account_id
        reset_secret(office, PROGRAM, account_id, steps.SECRET, must_change=False)
    theme = Theme(ThemeMode.LIGHT)
    apply_theme(qapp, theme)
    made = Desk(office, theme)
    made.window.resize(1366, 768)
    yield made
    made.close()


@pytest.fixture
def evaluation_id(office):
    add_leader_plan(office)
    return opened(office)


def test_a_quarter_is_worked_rated_by_keys_and_handed_over(
    desk, office, evaluation_id, tmp_path, monkeypatch
):
    proof = tmp_path / "rekap.pdf"
    proof.write_bytes(b"rekap")
    plan_id = evaluation_view(office, actor_for(office, "Siti"), evaluation_id).plan.id
    steps.sign_in(desk, "Siti")
    steps.write_the_log(desk)
    steps.fill_in_the_quarter(desk, evaluation_id, proof, monkeypatch)
    desk.leave()
    steps.sign_in(desk, "Sri", Role.APPRAISER)
    steps.praise_in_two_presses(desk, evaluation_id)
    steps.note_privately(desk)
    dialogue_id = steps.record_dialogue(desk, plan_id)
    desk.leave()
    steps.sign_in(desk, "Siti")
    steps.confirm_dialogue(desk, dialogue_id)
    desk.leave()
    steps.sign_in(desk, "Rina", Role.PERSONNEL_OPERATOR)
    steps.record_organization(desk, "TW III 2026")
    steps.open_the_round(desk)
    desk.leave()
    for name, mark in zip(steps.SUBORDINATES, "343", strict=True):
        steps.sign_in(desk, name)
        steps.rate_the_head(desk, name, mark, "Tulisan yang sama")
        desk.leave()
    steps.sign_in(desk, "Sri", Role.APPRAISER)
    keys, question = steps.appraise_by_keys(desk, evaluation_id)
    assert keys <= MOST_KEYS
    # Own mark two steps above, and nothing written beside the low marks.
    assert "dua tingkat dari penilaian diri" in question
    assert "tanpa catatan" in question
    desk.page.tabs.setFocus()
    desk.key(steps.KEY.Key_Left)
    marks = steps.words_of(desk.page)
    assert difference_words(Difference.FAR_LOWER) in marks
    desk.leave()
    steps.sign_in(desk, "Rina", Role.PERSONNEL_OPERATOR)
    desk.open("raters")
    desk.press("round_close", accept)
    desk.leave()
    steps.sign_in(desk, "Sri", Role.APPRAISER)
    assert_pooled(desk)
    steps.hand_over(desk, evaluation_id)
    desk.leave()
    steps.sign_in(desk, "Siti")
    steps.receive(desk, evaluation_id)
    assert_whole(office)


def test_a_result_is_discussed_objected_to_and_changed(desk, office, evaluation_id):
    sri, camat = actor_for(office, "Sri"), actor_for(office, "B. Sur")
    fill_in(office, evaluation_id)
    submit_evaluation(office, actor_for(office, "Siti"), evaluation_id)
    record_organization(office)
    rate_everything(office, sri, evaluation_id, Rating.BELOW)
    finalize_evaluation(office, sri, evaluation_id)
    steps.sign_in(desk, "Sri", Role.APPRAISER)
    steps.hand_over(desk, evaluation_id)
    first = printed(desk, "evaluation", evaluation_id)
    desk.leave()
    steps.sign_in(desk, "Siti")
    steps.receive(desk, evaluation_id)
    discussion_id = steps.ask_for_a_discussion(desk, evaluation_id)
    desk.leave()
    steps.sign_in(desk, "Sri", Role.APPRAISER)
    steps.keep_the_result(desk, discussion_id)
    desk.leave()
    steps.sign_in(desk, "Siti")
    objection_id = steps.object_in_time(desk, evaluation_id)
    desk.leave()
    steps.sign_in(desk, "Sri", Role.APPRAISER)
    steps.explain(desk, objection_id, "Loket memang ditutup; saya setuju ditinjau.")
    desk.leave()
    steps.sign_in(desk, "Siti")
    steps.explain(desk, objection_id, "Rekap loket terlampir.")
    desk.leave()
    steps.sign_in(desk, "B. Sur", Role.LEADER)
    steps.decide(desk, objection_id)
    view = objection_view(office, camat, objection_id)
    assert (view.status, view.outcome) == (ObjectionStatus.DECIDED, ObjectionOutcome.CHANGED)
    assert evaluation_view(office, camat, evaluation_id).predicate is Predicate.GOOD
    desk.open("explanation", evaluation_id=evaluation_id)
    assert "Konsultasi layanan terjawab tuntas" in steps.words_of(desk.page)
    desk.press("print")
    assert "Konsultasi layanan terjawab tuntas" in all_words(desk.page.made.pdf)
    new, old = kept_versions(office, camat, evaluation_id)
    assert printed(desk, "evaluation_version", old.id) == first
    assert printed(desk, "evaluation_version", new.id) != first
    words = all_words(printed(desk, "evaluation_document", evaluation_id))
    for heading in ("KEBERATAN", "PENJELASAN PEJABAT PENILAI", "KEPUTUSAN"):
        assert heading in words
    assert "Loket memang ditutup; saya setuju ditinjau." in words
    assert "Hari penutupan dikeluarkan dari hitungan." in words
    assert_whole(office)


def test_a_result_is_followed_by_coaching_reward_vote_and_credit(desk, office):
    sign(office, "Siti", 1, Predicate.NEEDS_IMPROVEMENT)
    sign(office, "Siti", 2, Predicate.GOOD)
    sign(office, "Andi", 2, Predicate.POOR)
    maya = follow_up.make_functional(office, "Maya")
    steps.sign_in(desk, "Rina", Role.PERSONNEL_OPERATOR)
    coaching_id = follow_up.take_the_proposals(desk)
    assert "Siti Rahmawati" in all_words(follow_up.certificate_of(desk, "Siti"))
    election_id = follow_up.open_a_vote(desk)
    assert "Maya Kolo" in all_words(follow_up.credit_for(desk, maya))
    desk.leave()
    steps.sign_in(desk, "Sri", Role.APPRAISER)
    follow_up.coach_to_the_end(desk, coaching_id)
    follow_up.vote(desk, election_id)
    desk.leave()
    steps.sign_in(desk, "Rina", Role.PERSONNEL_OPERATOR)
    desk.open("rewards", tab="votes")
    desk.press("vote_close", accept)
    desk.leave()
    steps.sign_in(desk, "B. Sur", Role.LEADER)
    follow_up.confirm_the_vote(desk)
    assert "Siti Rahmawati" in all_words(follow_up.certificate_of(desk, "Siti"))
    assert_whole(office)


def printed(desk: Desk, document: str, record_id: str) -> bytes:
    """Return the paper that the preview shows."""
    desk.open("print", document=document, id=record_id)
    return desk.page.made.pdf


def assert_pooled(desk: Desk) -> None:
    """The person rated reads figures and words of all together, and no name of a rater."""
    desk.open("my_360")
    shown = steps.words_of(desk.page)
    assert "dari 4" in shown
    assert shown.count("Tulisan yang sama") == len(steps.SUBORDINATES)
    assert not [name for name in steps.SUBORDINATES if name in shown]


def assert_whole(office) -> None:
    """The audit chain has no broken link."""
    with office.read() as session:
        assert list(broken_links(session)) == []
