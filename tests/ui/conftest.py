"""The stage on which single pages are tested."""

import pytest

from tests.ui.stage import Stage


@pytest.fixture
def stage(qtbot, office):
    """Open a window for pages, and stop its tasks afterwards."""
    made = Stage(office)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.tasks.stop()
