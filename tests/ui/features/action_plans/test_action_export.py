"""The action plan as a spreadsheet."""

from python_calamine import CalamineWorkbook

from asn_desktop.services.performance.action_plans.editing import fill_action_plan
from asn_desktop.ui.features.action_plans.action_export import export_action_plan
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, add_plan


def test_every_indicator_is_a_row_with_its_shares(office, tmp_path):
    siti = actor_for(office, SITI)
    plan_id = add_plan(office, SITI)
    fill_action_plan(office, siti, plan_id)
    path = tmp_path / "rencana.xlsx"
    export_action_plan(office, siti, plan_id, path)
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    found = next(row for row in rows if "konsultasi yang terjawab" in row)
    assert found[5:9] == ["30", "30", "30", "30"]
    assert sum(row[0] in (1, 2, 3, 4, 5) for row in rows) == 6
