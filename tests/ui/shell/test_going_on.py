"""Signing in again leads back to the plan that was open."""

from asn_desktop.services.access.last_place import last_place
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.shell.entry.going_on import ProgramPlace
from asn_desktop.ui.shell.preferences import PreferenceStore
from asn_desktop.ui.shell.workspace import Workspace
from asn_desktop.ui.tasks.runner import TaskRunner
from tests.services.performance.plans.plan_contents import staff_plan


def test_the_plan_that_was_open_opens_at_the_next_sign_in(qtbot, theme, office, tmp_path):
    andi, plan_id, _ = staff_plan(office)
    tasks = TaskRunner()
    preferences = PreferenceStore(tmp_path)

    def signed_in():
        workspace = Workspace(Workplace(office, andi, tasks), theme, preferences, "")
        qtbot.addWidget(workspace)
        workspace.open_home()
        ProgramPlace(workspace)
        tasks.wait_idle()
        return workspace

    first = signed_in()
    assert first.pages.route == "home"
    first.open_page("plan", {"plan_id": plan_id})
    tasks.wait_idle()
    assert last_place(office, andi) == {"route": "plan", "plan_id": plan_id}
    second = signed_in()
    assert (second.pages.route, second.pages.arguments) == ("plan", {"plan_id": plan_id})
    tasks.wait_idle()
    tasks.stop()
