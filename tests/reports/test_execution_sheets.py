"""Action plan, indicator manual and dialogue record on paper."""

import pytest

from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.performance.action_plans.editing import fill_action_plan
from asn_desktop.services.performance.dialogues.editing import start_dialogue
from asn_desktop.services.sheets.execution.action_plan import (
    action_plan_sheet,
    indicator_manual_sheet,
)
from asn_desktop.services.sheets.execution.dialogue import dialogue_sheet
from tests.factories import actor_for
from tests.reports.reading import all_words
from tests.services.performance.appraisals.scenes import SITI, add_plan


@pytest.mark.parametrize("paper", list(Paper))
def test_the_papers_say_what_was_written_and_are_the_same_each_time(office, paper):
    siti = actor_for(office, SITI)
    plan_id = add_plan(office, SITI)
    fill_action_plan(office, siti, plan_id)
    talk = start_dialogue(office, siti, plan_id)
    made = {
        "RENCANA AKSI": action_plan_sheet(office, siti, plan_id),
        "MANUAL INDIKATOR KINERJA": indicator_manual_sheet(office, siti, plan_id),
        "CATATAN DIALOG KINERJA": dialogue_sheet(office, siti, talk),
    }
    for title, sheet in made.items():
        pdf = render(sheet, paper, office.clock.local_now())
        assert pdf == render(sheet, paper, office.clock.local_now())
        assert title in all_words(pdf)
