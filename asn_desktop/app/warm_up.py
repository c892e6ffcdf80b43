"""Loads what the first chart and the first sheet will need while nobody waits for it."""

import logging
import os
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from asn_desktop.ui.tasks.runner import TaskRunner

LATER = (
    "matplotlib.figure",
    "matplotlib.backends.backend_qtagg",
    "asn_desktop.charts.pictures",
    "asn_desktop.reports.rendering",
)
_REST_MILLISECONDS = 1500
_STEP_MILLISECONDS = 250
log = logging.getLogger(__name__)


def keep_chart_cache(folder: Path) -> None:
    """Give matplotlib a folder that stays, before it is imported: else it scans fonts each time."""
    os.environ.setdefault("MPLCONFIGDIR", str(folder / "cache" / "matplotlib"))


class WarmUp(QObject):
    """Imports one module per idle moment, on one of the runner's reading threads.

    Attributes:
        left: modules still to load.
    """

    def __init__(self, tasks: TaskRunner, modules: tuple[str, ...] = LATER) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self.left = list(modules)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin after a moment of rest (slot)."""
        self._timer.start(_REST_MILLISECONDS)

    def _step(self) -> None:
        if not self.left:
            return
        if self._tasks.busy:
            self._timer.start(_STEP_MILLISECONDS)
            return
        name = self.left.pop(0)
        self._tasks.read(self, _Import(name), self._on_loaded)

    def _on_loaded(self, name: str) -> None:
        log.info("warmed up: %s", name)
        self._timer.start(_STEP_MILLISECONDS)


class _Import:
    """One import as a task."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self) -> str:
        try:
            import_module(self._name)
        except ImportError:
            # A small installation may lack it; whoever needs it will say so.
            log.info("not there to warm up: %s", self._name)
        return self._name
