"""Writing action plans: cells, blocks, shares, rights, and the way back."""

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.execution.action_plan_split import TotalState
from asn_desktop.domain.performance.execution.terms import ActionMark, SplitMethod
from asn_desktop.domain.performance.execution.year_parts import StepState
from asn_desktop.domain.performance.terms import PeriodKind, PlanStatus
from asn_desktop.services.performance.action_plans.editing import (
    fill_action_plan,
    save_action_cells,
    set_rhythm,
    share_out,
)
from asn_desktop.services.performance.action_plans.reading import (
    action_plan_view,
    own_action_plan,
)
from asn_desktop.services.performance.action_plans.views import ActionCell, ActionField
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import ANDI, SITI, SRI, add_plan


@pytest.fixture
def siti(any_office):
    return actor_for(any_office, SITI)


@pytest.fixture
def plan_id(any_office):
    return add_plan(any_office, SITI)


def view(office, name, plan_id):
    return action_plan_view(office, actor_for(office, name), plan_id)


def cell(shown, field, value, *, result=0, number=1, indicator=0):
    line = shown.results[result]
    key = line.indicators[indicator].id if field is ActionField.TARGET else ""
    return ActionCell(line.id, number, field, value, key)


def test_an_action_plan_starts_empty_with_the_periods_of_the_office(any_office, plan_id):
    shown = view(any_office, SITI, plan_id)
    assert [part.short_label for part in shown.parts] == ["TW I", "TW II", "TW III", "TW IV"]
    assert shown.can_edit
    assert not shown.can_comment
    assert shown.missing == 4 * len(shown.results)
    assert shown.results[0].state is StepState.EMPTY


def test_one_click_fills_what_is_empty_and_the_sums_fit(any_office, siti, plan_id):
    fill_action_plan(any_office, siti, plan_id)
    shown = view(any_office, SITI, plan_id)
    assert shown.missing == 0
    assert shown.results[0].indicators[0].shares == ("30", "30", "30", "30")
    assert all(item.total.is_right for line in shown.results for item in line.indicators)
    assert shown.results[0].steps[0].text == shown.results[0].text


def test_one_click_changes_nothing_that_was_written(any_office, siti, plan_id):
    shown = view(any_office, SITI, plan_id)
    save_action_cells(any_office, siti, plan_id, [cell(shown, ActionField.TEXT, "Buka loket pagi")])
    fill_action_plan(any_office, siti, plan_id)
    assert view(any_office, SITI, plan_id).results[0].steps[0].text == "Buka loket pagi"


def test_what_one_click_filled_can_be_taken_back(any_office, siti, plan_id):
    before = fill_action_plan(any_office, siti, plan_id)
    save_action_cells(any_office, siti, plan_id, before)
    shown = view(any_office, SITI, plan_id)
    assert shown.missing == 4 * len(shown.results)


def test_a_target_is_shared_out_by_the_chosen_method(any_office, siti, plan_id):
    indicator = view(any_office, SITI, plan_id).results[0].indicators[0]
    share_out(any_office, siti, plan_id, indicator.id, SplitMethod.CUMULATIVE)
    shown = view(any_office, SITI, plan_id).results[0].indicators[0]
    assert shown.method is SplitMethod.CUMULATIVE
    assert shown.shares == ("30", "60", "90", "120")
    assert shown.total.state is TotalState.FITS


def test_cells_are_written_together_and_return_what_was_there(any_office, siti, plan_id):
    shown = view(any_office, SITI, plan_id)
    cells = [
        cell(shown, ActionField.TEXT, "Jadwal konsultasi"),
        cell(shown, ActionField.TARGET, "40"),
        cell(shown, ActionField.MARK, "berisiko", number=4),
        cell(shown, ActionField.TEXT, "Evaluasi", number=4),
    ]
    before = save_action_cells(any_office, siti, plan_id, cells)
    assert [item.value for item in before] == ["", "", "planned", ""]
    first = view(any_office, SITI, plan_id).results[0]
    assert first.steps[0].state is StepState.LATE
    assert first.steps[3].mark is ActionMark.AT_RISK
    assert first.steps[3].state is StepState.AT_RISK
    assert first.indicators[0].total.words == "Jumlah 40 dari 120, kurang 80"


def test_a_bad_cell_of_a_block_leaves_all_others_unwritten(any_office, siti, plan_id):
    shown = view(any_office, SITI, plan_id)
    cells = [
        cell(shown, ActionField.TEXT, "Jadwal"),
        cell(shown, ActionField.MARK, "entah"),
    ]
    with pytest.raises(DomainError, match="bukan keadaan"):
        save_action_cells(any_office, siti, plan_id, cells)
    assert view(any_office, SITI, plan_id).results[0].steps[0].text == ""


def test_writing_per_month_keeps_what_was_written_per_quarter(any_office, siti, plan_id):
    fill_action_plan(any_office, siti, plan_id)
    set_rhythm(any_office, siti, plan_id, PeriodKind.MONTHLY)
    monthly = view(any_office, SITI, plan_id)
    assert len(monthly.parts) == 12
    assert monthly.missing == 12 * len(monthly.results)
    set_rhythm(any_office, siti, plan_id, PeriodKind.QUARTERLY)
    assert view(any_office, SITI, plan_id).missing == 0


def test_only_the_owner_writes_and_only_the_appraiser_comments(any_office, siti, plan_id):
    sri, andi = actor_for(any_office, SRI), actor_for(any_office, ANDI)
    shown = view(any_office, SRI, plan_id)
    assert shown.can_comment
    text, comment = (
        cell(shown, field, "Lebih awal") for field in (ActionField.TEXT, ActionField.COMMENT)
    )
    for stranger in (sri, andi):
        with pytest.raises(NotAllowed):
            save_action_cells(any_office, stranger, plan_id, [text])
    with pytest.raises(NotAllowed):
        save_action_cells(any_office, siti, plan_id, [comment])
    with pytest.raises(NotAllowed):
        action_plan_view(any_office, andi, plan_id)
    save_action_cells(any_office, sri, plan_id, [comment])
    assert view(any_office, SITI, plan_id).results[0].steps[0].comment == "Lebih awal"


def test_a_member_of_the_own_team_may_be_named_and_nobody_else(any_office):
    sri = actor_for(any_office, SRI)
    plan_id = add_plan(any_office, SRI)
    shown = view(any_office, SRI, plan_id)
    save_action_cells(
        any_office, sri, plan_id, [cell(shown, ActionField.RESPONSIBLE, "Andi Pratama")]
    )
    step = view(any_office, SRI, plan_id).results[0].steps[0]
    assert step.responsible == "Andi Pratama, A.Md."
    with pytest.raises(DomainError, match="anggota timnya"):
        save_action_cells(any_office, sri, plan_id, [cell(shown, ActionField.RESPONSIBLE, "Rina")])


def test_a_draft_says_when_its_action_plan_can_be_written(any_office, siti):
    plan_id = add_plan(any_office, ANDI, status=PlanStatus.CLOSED)
    with pytest.raises(DomainError, match="sudah ditutup"):
        fill_action_plan(any_office, actor_for(any_office, ANDI), plan_id)
    assert own_action_plan(any_office, siti, 2026) is None


def test_somebody_elses_change_is_not_overwritten(any_office, siti, plan_id):
    shown = view(any_office, SITI, plan_id)
    fill_action_plan(any_office, siti, plan_id)
    with pytest.raises(ConflictError):
        save_action_cells(
            any_office,
            siti,
            plan_id,
            [cell(shown, ActionField.TEXT, "lama")],
            expected_revision=shown.revision,
        )


def test_a_text_that_is_too_long_is_named(any_office, siti, plan_id):
    shown = view(any_office, SITI, plan_id)
    with pytest.raises(DomainError, match=r"paling banyak 1\.000 huruf"):
        save_action_cells(any_office, siti, plan_id, [cell(shown, ActionField.TEXT, "x" * 10_000)])
