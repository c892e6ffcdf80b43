"""What a stored plan must hold before it may be submitted, one missing part after the other."""

from dataclasses import replace

import pytest
from sqlalchemy import delete

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import AnnexList, CoreValue, PlanTemplate, ResultKind
from asn_desktop.services.performance.plans.editing import change_form
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.results import change_result
from asn_desktop.services.performance.plans.workflow import submit_plan
from asn_desktop.store.tables import BehaviorExpectationRow, PlanRow
from tests.services.performance.plans.plan_contents import staff_plan, staff_result

COMPLETE = staff_result("Surat pengantar terbit tepat waktu", None, "Camat")
WITHOUT_TARGET = (IndicatorInput("Jumlah surat"),)


@pytest.mark.parametrize(
    ("content", "field"),
    [
        (replace(COMPLETE, kind=ResultKind.EXTRA), "results"),
        (replace(COMPLETE, indicators=()), "indicators"),
        (replace(COMPLETE, indicators=WITHOUT_TARGET), "target"),
        (replace(COMPLETE, assigned_by=""), "parent_result"),
    ],
)
def test_a_plan_that_lacks_a_part_is_refused_with_its_field(any_office, content, field):
    andi, plan_id, result_id = staff_plan(any_office)
    change_result(any_office, andi, plan_id, result_id, content)
    assert [gap.field for gap in plan_view(any_office, andi, plan_id).gaps] == [field]
    with pytest.raises(DomainError) as refusal:
        submit_plan(any_office, andi, plan_id)
    assert refusal.value.field == field


def test_the_leader_form_needs_a_perspective_on_every_indicator(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    change_form(any_office, andi, plan_id, template=PlanTemplate.LEADER)
    gaps = plan_view(any_office, andi, plan_id).gaps
    assert [gap.field for gap in gaps] == ["perspective"] * 3
    with pytest.raises(DomainError, match="Perspektif"):
        submit_plan(any_office, andi, plan_id)


def test_all_seven_expectations_must_be_present_and_a_dash_is_enough(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    view = plan_view(any_office, andi, plan_id)
    assert [line.text for line in view.expectations] == ["-"] * len(CoreValue)
    assert not view.gaps
    with any_office.database.write() as session:
        session.execute(delete(BehaviorExpectationRow))
    gaps = plan_view(any_office, andi, plan_id).gaps
    assert [gap.core_value for gap in gaps] == list(CoreValue)
    with pytest.raises(DomainError):
        submit_plan(any_office, andi, plan_id)


def test_a_plan_without_an_appraiser_is_refused(any_office):
    andi, plan_id, _ = staff_plan(any_office)
    with any_office.database.write() as session:
        session.get(PlanRow, plan_id).appraiser_id = None
    assert plan_view(any_office, andi, plan_id).gaps[0].field == "appraiser"
    with pytest.raises(DomainError, match="Pejabat penilai"):
        submit_plan(any_office, andi, plan_id)


def test_the_annex_has_exactly_three_lists_in_printed_order():
    assert [entry.label for entry in AnnexList] == [
        "Dukungan sumber daya",
        "Skema pertanggungjawaban",
        "Konsekuensi",
    ]
