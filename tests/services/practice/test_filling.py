"""A practice office is believable, complete and lawful in every row."""

from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from sqlalchemy import func, inspect, select

from asn_desktop.base.clock import FixedClock
from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, Role
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import (
    Approach,
    EvaluationScope,
    EvaluationStatus,
    EvidenceKind,
    PlanStatus,
    PlanTemplate,
    Predicate,
)
from asn_desktop.domain.public_service.terms import ServiceGrade
from asn_desktop.services.access.sign_in import sign_in, sign_in_choices
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.data_check import check_data
from asn_desktop.services.office.identity import office_identity
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.performance.appraisals.organization import period_outcome
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.practice.filling import fill_practice_office
from asn_desktop.services.public_service.results import SurveyFilter, index_for
from asn_desktop.store.schema import open_database
from asn_desktop.store.tables import (
    AssignmentRow,
    EmployeeRow,
    EvaluationRow,
    EvidenceRow,
    PlanEventRow,
    PlanRow,
    SurveyResponseRow,
    Table,
)
from tests.factories import MORNING, morning_clock

TODAY = MORNING.date()
_WITH_IDS = {"sheet", "content", "document", "sha256"}


def _ids(office, table, *conditions):
    with office.read() as session:
        return list(session.scalars(select(table.id).where(*conditions)))


def _contents(office):
    """Return the rows of every table without ids and hashes, in the order they were made."""
    kept = {}
    with office.read() as session:
        for table in Table.metadata.sorted_tables:
            columns = [
                column
                for column in table.columns
                if not column.foreign_keys
                and not column.name.endswith(("id", "digest", "_hash", "location", "changes"))
                and column.name != "created_ids"
                # Kept versions of plans and evaluations hold ids within their texts.
                and not (table.name.endswith("_version") and column.name in _WITH_IDS)
            ]
            rows = session.execute(select(*columns)) if columns else []
            kept[table.name] = sorted(map(repr, rows))
    return kept


def _open(tmp_path, name, clock=None):
    folder = tmp_path / name
    folder.mkdir()
    clock = clock or morning_clock()
    return Office(open_database(folder / "kinerja.db", now=clock.now()), clock, folder)


# --- The same again ---------------------------------------------------------------------------


def test_the_same_numbers_and_seed_give_the_same_office(tmp_path):
    contents = []
    for name in ("satu", "dua"):
        office = _open(tmp_path, name)
        fill_practice_office(office, employees=20, responses=80, seed=7)
        contents.append(_contents(office))
        office.database.close()
    assert contents[0] == contents[1]


def test_another_seed_gives_other_people(tmp_path):
    names = []
    for seed in (1, 2):
        office = _open(tmp_path, str(seed))
        fill_practice_office(office, employees=20, responses=0, seed=seed)
        with office.read() as session:
            names.append(set(session.scalars(select(EmployeeRow.name))))
        office.database.close()
    assert names[0] != names[1]


# --- People -----------------------------------------------------------------------------------


def test_the_office_is_marked_as_one_to_practise_on(practice):
    assert office_identity(practice.office).is_practice


def test_as_many_people_serve_as_were_asked_for(practice):
    serving = _ids(
        practice.office,
        EmployeeRow,
        EmployeeRow.is_archived.is_(False),
        EmployeeRow.kind != EmploymentKind.OUTSIDE,
    )
    assert len(serving) == practice.summary.employees == 45


def test_every_number_is_valid_and_agrees_with_the_person(practice):
    with practice.office.read() as session:
        people = session.scalars(select(EmployeeRow)).all()
    for person in people:
        number = parse_nip(person.nip)
        assert (number.birth_date, number.sex) == (person.birth_date, person.sex)
        assert number.is_pppk == (person.kind is EmploymentKind.PPPK)


def test_one_person_is_archived_and_one_was_transferred(practice):
    assert len(_ids(practice.office, EmployeeRow, EmployeeRow.is_archived)) == 1
    moved = _ids(
        practice.office, PlanRow, PlanRow.status == PlanStatus.CLOSED, PlanRow.year == 2026
    )
    assert len(moved) == 1


def test_a_vacant_post_is_held_by_an_acting_head_who_appraises_its_staff(practice):
    office = practice.office
    acting = _ids(office, AssignmentRow, AssignmentRow.capacity == Capacity.ACTING_VACANT)
    assert len(acting) == 1
    plans = _ids(
        office,
        PlanRow,
        PlanRow.appraiser_capacity == Capacity.ACTING_VACANT,
        PlanRow.status == PlanStatus.APPROVED,
    )
    assert plans
    appraiser = plan_view(office, PROGRAM, plans[0]).appraiser
    assert appraiser.position == "Plt. Kepala Seksi Kesejahteraan Sosial"


def test_everybody_signs_in_with_the_pin_that_is_told(practice):
    choices = sign_in_choices(practice.office)
    assert len(choices) == 45
    for choice in (choices[0], choices[-1]):
        assert sign_in(practice.office, choice.account_id, practice.summary.pin).name == choice.name


def test_the_summary_names_somebody_for_every_role(practice):
    named = {role for account in practice.summary.accounts for role in account.roles}
    assert named == set(Role)
    assert any(account.roles == (Role.EMPLOYEE,) for account in practice.summary.accounts)


# --- Plans ------------------------------------------------------------------------------------


def test_plans_stand_in_every_state_and_somebody_has_none(practice):
    with practice.office.read() as session:
        states = set(session.scalars(select(PlanRow.status)))
        planned = set(
            session.scalars(select(PlanRow.employee_id).where(PlanRow.year == TODAY.year))
        )
    assert states == set(PlanStatus)
    assert len(planned) == practice.summary.employees - 1


def test_both_approaches_and_both_forms_are_used(practice):
    with practice.office.read() as session:
        assert set(session.scalars(select(PlanRow.approach))) == set(Approach)
        assert set(session.scalars(select(PlanRow.template))) == set(PlanTemplate)


def test_every_plan_that_was_handed_in_has_no_gap(practice):
    handed_in = _ids(practice.office, PlanRow, PlanRow.status != PlanStatus.DRAFT)
    gaps = {
        plan_id: view.gaps
        for plan_id in handed_in
        if (view := plan_view(practice.office, PROGRAM, plan_id)).gaps
    }
    assert gaps == {}


def test_a_draft_shows_what_is_still_missing(practice):
    draft = _ids(practice.office, PlanRow, PlanRow.status == PlanStatus.DRAFT)[0]
    assert [gap.field for gap in plan_view(practice.office, PROGRAM, draft).gaps] == ["target"]


def test_a_plan_that_was_given_back_says_why(practice):
    returned = _ids(practice.office, PlanRow, PlanRow.status == PlanStatus.RETURNED)[0]
    view = plan_view(practice.office, PROGRAM, returned)
    assert view.return_reason
    assert [event.sentence for event in view.events][-1:] or view.events


def test_supported_results_belong_to_the_appraisers_plan_of_the_year(practice):
    office = practice.office
    for plan_id in _ids(office, PlanRow, PlanRow.template == PlanTemplate.STAFF):
        view = plan_view(office, PROGRAM, plan_id)
        known = {parent.id for parent in view.parent_results}
        for line in view.results:
            assert line.assigned_by or line.parent_result_id in known


# --- Evaluations ------------------------------------------------------------------------------


def test_the_last_quarter_is_under_way_and_the_earlier_ones_are_final(practice):
    with practice.office.read() as session:
        rows = session.execute(
            select(EvaluationRow.period_id, EvaluationRow.status, func.count()).group_by(
                EvaluationRow.period_id, EvaluationRow.status
            )
        ).all()
    states = {}
    for period_id, status, _count in rows:
        states.setdefault(period_id, set()).add(status)
    this_year = periods_of(practice.office, 2026)
    under_way = {EvaluationStatus.OPEN, EvaluationStatus.SUBMITTED, EvaluationStatus.RETURNED}
    assert states[this_year[2].id] > under_way
    for period in [*this_year[:2], *periods_of(practice.office, 2025)]:
        assert states[period.id] <= DECIDED_STATUSES
    assert this_year[3].id not in states


def test_finished_periods_keep_to_the_distribution_pattern(practice):
    periods = [*periods_of(practice.office, 2025), *periods_of(practice.office, 2026)[:2]]
    for period in periods:
        outcome = period_outcome(practice.office, PROGRAM, period.id)
        assert outcome.check.findings == ()
        assert not outcome.check.skipped


def test_most_people_are_good_and_some_need_improvement(practice):
    counts = dict(
        period_outcome(practice.office, PROGRAM, periods_of(practice.office, 2026)[0].id).counts
    )
    assert counts[Predicate.GOOD] > sum(counts.values()) / 2
    assert counts[Predicate.NEEDS_IMPROVEMENT] > 0


def test_final_evaluations_lack_nothing_the_rules_ask_for(practice):
    final = _ids(practice.office, EvaluationRow, EvaluationRow.status == EvaluationStatus.FINAL)
    for evaluation_id in final[::9]:
        view = evaluation_view(practice.office, PROGRAM, evaluation_id)
        assert view.predicate is not None
        assert view.org_predicate is not None
        assert all(line.rating for line in (*view.results, *view.behaviors))
        assert all(item.realization for line in view.results for item in line.indicators)
        if view.leads_office:
            assert view.result_rating is view.fixed_result_rating


def test_realisations_lie_near_their_targets(practice):
    achieved = []
    for evaluation_id in _ids(practice.office, EvaluationRow)[::9]:
        view = evaluation_view(practice.office, PROGRAM, evaluation_id)
        achieved += [line.achievement for line in view.results if line.achievement is not None]
    assert all(40 <= value <= 200 for value in achieved)
    assert 95 <= sum(achieved) / len(achieved) <= 108


def test_the_year_before_is_closed_with_annual_predicates(practice):
    annual = next(
        period
        for period in periods_of(practice.office, 2025)
        if period.scope is EvaluationScope.ANNUAL
    )
    assert (
        sum(count for _, count in period_outcome(practice.office, PROGRAM, annual.id).counts) > 40
    )


def test_nothing_happens_in_the_future_or_before_its_step(practice):
    now = practice.office.clock.now()
    with practice.office.read() as session:
        moments = [*session.scalars(select(PlanEventRow.happened_at))]
        steps = session.execute(
            select(EvaluationRow.submitted_at, EvaluationRow.finalized_at).where(
                EvaluationRow.status == EvaluationStatus.FINAL
            )
        ).all()
    assert max(moments) <= now
    assert all(handed_in <= final <= now for handed_in, final in steps)


def test_some_evidence_is_a_real_file(practice):
    files = _ids(practice.office, EvidenceRow, EvidenceRow.kind == EvidenceKind.FILE)
    links = _ids(practice.office, EvidenceRow, EvidenceRow.kind == EvidenceKind.LINK)
    assert len(files) == practice.summary.evidence_files > 2
    assert len(links) > 50


# --- Survey -----------------------------------------------------------------------------------


def test_exactly_the_asked_number_of_answers_is_there(practice):
    assert len(_ids(practice.office, SurveyResponseRow)) == practice.summary.responses == 600


def test_the_index_is_good_with_time_and_complaints_lowest_and_cost_highest(practice):
    result = index_for(practice.office, PROGRAM, SurveyFilter(202501, 202612)).index
    assert result.grade is ServiceGrade.B
    ranked = [score.element for score in result.lowest_first]
    assert set(ranked[:2]) == {"time", "complaint"}
    assert ranked[-1] == "cost"


def test_answers_come_from_every_month_and_more_in_summer(practice):
    with practice.office.read() as session:
        months = Counter(session.scalars(select(SurveyResponseRow.month)))
        days = set(session.scalars(select(SurveyResponseRow.day)))
    assert set(months) == {*range(202501, 202513), *range(202601, 202611)}
    assert months[202507] > months[202512]
    assert max(days) <= TODAY


# --- Sound and refused ------------------------------------------------------------------------


def test_a_filled_office_passes_its_own_data_check(practice):
    assert check_data(practice.office, PROGRAM).findings == ()


def test_progress_is_told_from_start_to_end(tmp_path):
    told = []
    office = _open(tmp_path, "kemajuan")
    fill_practice_office(
        office, employees=12, responses=10, progress=lambda done, words: told.append((done, words))
    )
    office.database.close()
    assert [done for done, _ in told][-1] == 100
    assert all(before < after for (before, _), (after, _) in pairwise(told))


def test_an_office_that_was_set_up_is_left_alone(office):
    before = _contents(office)
    with pytest.raises(DomainError, match="sudah disiapkan"):
        fill_practice_office(office)
    assert _contents(office) == before


@pytest.mark.parametrize(
    ("numbers", "field"),
    [
        ({"employees": 11}, "employees"),
        ({"employees": 2001}, "employees"),
        ({"responses": -1}, "responses"),
        ({"years": 0}, "years"),
        ({"years": 6}, "years"),
    ],
)
def test_numbers_out_of_range_are_refused_before_anything_is_written(empty_office, numbers, field):
    with pytest.raises(DomainError) as refusal:
        fill_practice_office(empty_office, **numbers)
    assert refusal.value.field == field
    assert office_identity(empty_office) is None


@pytest.mark.parametrize(
    "day",
    [
        datetime(2026, 1, 2, 3, tzinfo=UTC),
        datetime(2026, 2, 28, 3, tzinfo=UTC),
        datetime(2026, 7, 1, 3, tzinfo=UTC),
        datetime(2026, 12, 31, 3, tzinfo=UTC),
    ],
)
def test_any_day_of_the_year_gives_a_sound_office(tmp_path, day):
    office = _open(tmp_path, "hari", FixedClock(day))
    fill_practice_office(office, employees=22, responses=40, years=2)
    assert check_data(office, PROGRAM).findings == ()
    with office.read() as session:
        assert max(session.scalars(select(PlanEventRow.happened_at))) <= day
    office.database.close()


@pytest.mark.postgresql
def test_a_server_takes_a_practice_office_too(postgresql_database, tmp_path):
    database = open_database(postgresql_database, now=MORNING)
    office = Office(database, morning_clock(), tmp_path)
    summary = fill_practice_office(office, employees=20, responses=60)
    assert check_data(office, PROGRAM).findings == ()
    assert summary.responses == 60
    assert "performance_plan" in inspect(database.engine).get_table_names()
    database.close()
