"""Runs the real program in a process of its own and lets a short script drive it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

_PRELUDE = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QDeadlineTimer
from PySide6.QtWidgets import QApplication
from asn_desktop.app.options import parse_options
from asn_desktop.app.program import Program, chosen_folder

HEAVY = ("sqlalchemy", "matplotlib", "reportlab", "alembic", "python_calamine", "xlsxwriter",
         "pypdfium2", "argon2")

def loaded():
    return [name for name in HEAVY if name in sys.modules]

def wait(condition, milliseconds=15000):
    deadline = QDeadlineTimer(milliseconds)
    while not condition():
        assert not deadline.hasExpired(), "waited too long"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

options = parse_options(sys.argv[1:])
application = QApplication(sys.argv[:1])
program = Program(application, chosen_folder(options), options)

def furnished():
    return hasattr(program.window, "sign_in_page")
facts = {}
"""
_ENDING = """
program.close()
sys.stdout.write("\\n" + json.dumps(facts))
"""


def run_program(script: str, folder: Path, *arguments: str) -> dict[str, Any]:
    """Run the script inside the program and return the mapping `facts` it filled."""
    root = Path(__file__).parents[2]
    finished = subprocess.run(
        [sys.executable, "-c", _PRELUDE + script + _ENDING, "--data", str(folder), *arguments],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    answer: dict[str, Any] = json.loads(finished.stdout.splitlines()[-1])
    return answer
