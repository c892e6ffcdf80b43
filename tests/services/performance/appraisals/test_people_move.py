"""When people move or act at the same moment: raters, appraisers, handing over, opening again."""

import threading
from collections.abc import Callable
from datetime import date

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.raters.terms import RaterGroup
from asn_desktop.domain.performance.terms import EvaluationStatus, Rating
from asn_desktop.services.context import Office
from asn_desktop.services.people.employees import archive_employee
from asn_desktop.services.performance.appraisals.decisions.delivering import deliver_evaluation
from asn_desktop.services.performance.appraisals.decisions.reopening import reopen_evaluation
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.appraisals.opening import open_evaluation
from asn_desktop.services.performance.appraisals.rating import set_overall_result_rating
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import submit_evaluation
from asn_desktop.services.performance.raters.answering import hand_in
from asn_desktop.services.performance.raters.inviting import exchange_rater, substitutes_for
from asn_desktop.services.performance.raters.results import result_view
from asn_desktop.services.performance.raters.rounds import close_round
from asn_desktop.store.tables import EvaluationRow, PlanRow
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import (
    CAMAT,
    SITI,
    SRI,
    add_plan,
    fill_in,
    period_id,
    rate_everything,
    record_organization,
    submitted,
)
from tests.services.performance.raters.scenes import (
    ballot_of,
    opened_round,
    operator_of,
    raters_of,
)

DEWI = "Dewi"


def at_once(*works: Callable[[], object]) -> list[str]:
    """Start all at the same moment; return what became of each: "done" or the kind of refusal."""
    start, outcomes = threading.Barrier(len(works)), []

    def run(work: Callable[[], object]) -> None:
        start.wait()
        try:
            work()
        except (ConflictError, DomainError, NotAllowed) as refusal:
            outcomes.append(type(refusal).__name__)
        else:
            outcomes.append("done")

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(outcomes)


def signed(office: Office) -> tuple[str, int]:
    """Bring Siti's evaluation to its signature; return its id and revision."""
    evaluation_id = submitted(office, full=False)
    record_organization(office)
    sri = actor_for(office, SRI)
    rate_everything(office, sri, evaluation_id)
    finalize_evaluation(office, sri, evaluation_id)
    return evaluation_id, evaluation_view(office, sri, evaluation_id).revision


def test_of_two_who_hand_over_at_once_one_wins_and_one_is_told(any_office):
    evaluation_id, revision = signed(any_office)
    sri, rina = actor_for(any_office, SRI), actor_for(any_office, "Rina")
    outcomes = at_once(
        *(
            lambda who=who: deliver_evaluation(
                any_office, who, evaluation_id, expected_revision=revision
            )
            for who in (sri, rina)
        )
    )
    assert outcomes == ["ConflictError", "done"]
    events = evaluation_view(any_office, sri, evaluation_id).plan.events
    assert sum("diserahkan" in event.sentence for event in events) == 1


def test_of_two_who_open_it_again_at_once_one_version_is_kept(any_office):
    evaluation_id, revision = signed(any_office)
    camat = actor_for(any_office, CAMAT)
    work = lambda: reopen_evaluation(  # noqa: E731 - the same deed twice
        any_office, camat, evaluation_id, "Salah hitung", revision
    )
    assert at_once(work, work) == ["ConflictError", "done"]
    view = evaluation_view(any_office, camat, evaluation_id)
    assert view.status is EvaluationStatus.SUBMITTED


def test_handing_over_while_it_is_opened_again_never_does_both(any_office):
    evaluation_id, revision = signed(any_office)
    sri, camat = actor_for(any_office, SRI), actor_for(any_office, CAMAT)
    outcomes = at_once(
        lambda: deliver_evaluation(any_office, sri, evaluation_id, expected_revision=revision),
        lambda: reopen_evaluation(any_office, camat, evaluation_id, "Salah hitung", revision),
    )
    assert outcomes == ["ConflictError", "done"]
    with any_office.read() as session:
        row = session.get_one(EvaluationRow, evaluation_id)
        assert (row.delivered_on is None) == (row.status is EvaluationStatus.SUBMITTED)


@pytest.fixture
def two_parts(any_office):
    """Siti under Sri until the end of June, under Dewi from July on: two plans of one year."""
    dewi = employee_id(any_office, DEWI)
    first, second = (add_plan(any_office, SITI, full=False) for _part in range(2))
    with any_office.database.write() as session:
        session.get_one(PlanRow, first).ends = date(2026, 6, 30)
        later = session.get_one(PlanRow, second)
        later.starts = date(2026, 7, 1)
        later.appraiser_id = dewi
    return first, second


def _on_the_desk(office, plan_id, number):
    siti = actor_for(office, SITI)
    evaluation_id = open_evaluation(office, siti, plan_id, period_id(office, number))
    fill_in(office, evaluation_id)
    submit_evaluation(office, siti, evaluation_id)
    return evaluation_id


def test_an_appraiser_who_changed_in_mid_year_keeps_the_own_part(any_office, two_parts):
    sri, dewi = actor_for(any_office, SRI), actor_for(any_office, DEWI)
    for number, plan_id, appraiser, other in (
        (1, two_parts[0], sri, dewi),
        (3, two_parts[1], dewi, sri),
    ):
        evaluation_id = _on_the_desk(any_office, plan_id, number)
        record_organization(any_office, number)
        with pytest.raises(NotAllowed):
            set_overall_result_rating(any_office, other, evaluation_id, Rating.BELOW)
        rate_everything(any_office, appraiser, evaluation_id)
        with pytest.raises(NotAllowed):
            finalize_evaluation(any_office, other, evaluation_id)
        finalize_evaluation(any_office, appraiser, evaluation_id)
        view = evaluation_view(any_office, actor_for(any_office, SITI), evaluation_id)
        assert view.plan.appraiser.name.startswith(SRI if appraiser is sri else DEWI)


def test_a_part_takes_no_period_of_the_other_appraiser(any_office, two_parts):
    siti = actor_for(any_office, SITI)
    with pytest.raises(DomainError):
        open_evaluation(any_office, siti, two_parts[0], period_id(any_office, 3))
    with pytest.raises(DomainError):
        open_evaluation(any_office, siti, two_parts[1], period_id(any_office, 1))


def test_a_rater_who_left_is_exchanged_and_the_others_still_count(any_office):
    round_id = opened_round(any_office)
    raters = raters_of(any_office, round_id, SRI)
    operator = operator_of(any_office)
    name, (key, _group) = next(
        (name, found) for name, found in raters.items() if found[1] is not RaterGroup.SUPERIOR
    )
    left = employee_id(any_office, name)
    archive_employee(any_office, operator, left)
    assert left not in [one for one, *_rest in substitutes_for(any_office, operator, key)]
    with pytest.raises(DomainError, match="tidak dapat menilai"):
        exchange_rater(any_office, operator, key, left, "Kembali")
    for other, (invitation, _group) in raters.items():
        if other != name:
            hand_in(any_office, actor_for(any_office, other), invitation, ballot_of(3))
    close_round(any_office, operator, round_id)
    head = actor_for(any_office, SRI)
    seen = result_view(any_office, head, round_id, head.employee_id)
    assert (seen.result.is_shown, seen.result.ballots) == (True, len(raters) - 1)
