"""A stage whose threads end and whose window goes away after each test."""

import pytest
from PySide6.QtWidgets import QApplication

from asn_desktop.ui.theme.theme import Theme, ThemeMode, apply_theme
from tests.ui.features.appraisals.stage import set_stage


@pytest.fixture
def stage_of(qtbot, office):
    """Return a function that puts a page of the small office on a shown window."""
    apply_theme(QApplication.instance(), Theme(ThemeMode.LIGHT))
    stages = []

    def put(page_class, actor, **size):
        stage = set_stage(office, actor, page_class, **size)
        qtbot.addWidget(stage.window)
        stages.append(stage)
        with qtbot.waitExposed(stage.window):
            stage.window.show()
        stage.window.activateWindow()
        return stage

    yield put
    for stage in stages:
        stage.settle()
        stage.tasks.stop()
