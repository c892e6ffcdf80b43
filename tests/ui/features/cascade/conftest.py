"""The stage on which the pages of the cascade are tested."""

import pytest

from tests.ui.features.plans.stage import Stage


@pytest.fixture
def stage(qtbot, office):
    """Open a window for pages, and stop its tasks afterwards."""
    made = Stage(office)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.tasks.stop()
