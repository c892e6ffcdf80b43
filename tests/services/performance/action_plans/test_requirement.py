"""Evidence waits for the action plan of its period, unless the office switched that off."""

from dataclasses import replace

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.performance.action_plans.editing import (
    fill_action_plan,
    save_action_cells,
    set_rhythm,
)
from asn_desktop.services.performance.action_plans.reading import action_plan_view
from asn_desktop.services.performance.action_plans.views import ActionCell, ActionField
from asn_desktop.services.performance.appraisals.evidence import add_evidence_link
from asn_desktop.services.performance.appraisals.opening import open_evaluation
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, add_plan, period_id

LINK = "https://contoh.go.id/bukti"


@pytest.fixture
def stage(any_office):
    siti = actor_for(any_office, SITI)
    plan_id = add_plan(any_office, SITI)
    evaluation = open_evaluation(any_office, siti, plan_id, period_id(any_office, 3))
    result = action_plan_view(any_office, siti, plan_id).results[0]
    return siti, plan_id, evaluation, result


def test_evidence_without_an_action_plan_is_refused_and_names_the_field(any_office, stage):
    siti, _plan_id, evaluation, result = stage
    with pytest.raises(DomainError, match="Rencana aksi periode ini belum ada") as refused:
        add_evidence_link(any_office, siti, evaluation, result.id, LINK)
    assert refused.value.field == "action_plan"


def test_after_one_click_the_evidence_is_taken(any_office, stage):
    siti, plan_id, evaluation, result = stage
    fill_action_plan(any_office, siti, plan_id, result_id=result.id)
    add_evidence_link(any_office, siti, evaluation, result.id, LINK)


def test_the_action_plan_of_another_period_does_not_count(any_office, stage):
    siti, plan_id, evaluation, result = stage
    cells = [
        ActionCell(result.id, 1, ActionField.TEXT, "Susun"),
        ActionCell(result.id, 1, ActionField.TARGET, "30", result.indicators[0].id),
    ]
    save_action_cells(any_office, siti, plan_id, cells)
    with pytest.raises(DomainError, match="Rencana aksi"):
        add_evidence_link(any_office, siti, evaluation, result.id, LINK)


def test_one_month_of_the_quarter_is_enough(any_office, stage):
    siti, plan_id, evaluation, result = stage
    set_rhythm(any_office, siti, plan_id, PeriodKind.MONTHLY)
    cells = [
        ActionCell(result.id, 8, ActionField.TEXT, "Susun"),
        ActionCell(result.id, 8, ActionField.TARGET, "10", result.indicators[0].id),
    ]
    save_action_cells(any_office, siti, plan_id, cells)
    add_evidence_link(any_office, siti, evaluation, result.id, LINK)


def test_the_office_may_switch_it_off(any_office, stage):
    siti, _plan_id, evaluation, result = stage
    kept = settings_of(any_office)
    save_settings(any_office, PROGRAM, replace(kept, evidence_needs_action_plan=False))
    add_evidence_link(any_office, siti, evaluation, result.id, LINK)
