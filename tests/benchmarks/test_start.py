"""How long the first picture takes, as a multiple of an empty Qt window in the same run."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROUNDS = 9
EMPTY = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1366, 697)
window.show()
window.grab()
os._exit(0)
"""
OURS = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from asn_desktop.app.options import WindowOptions
from asn_desktop.app.program import Program
application = QApplication([])
program = Program(application, Path(sys.argv[1]), WindowOptions())
program.window.show()
program.window.grab()
os._exit(0)
"""


def seconds(script: str, folder: Path) -> float:
    """Return how long one process takes from its start to its first picture."""
    # Byte code is kept, as it is in every installation.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(folder / "byte_code"),
    }
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", script, str(folder)], env=environment, check=True, timeout=60
    )
    return time.perf_counter() - started


def test_first_picture_against_an_empty_window(tmp_path, record_property):
    """Goal: 1.5 times the empty window. Reported, not asserted: clocks of shared PCs lie."""
    for script in (EMPTY, OURS):
        seconds(script, tmp_path)
    pairs = [(seconds(EMPTY, tmp_path), seconds(OURS, tmp_path)) for _ in range(ROUNDS)]
    empty = statistics.median(pair[0] for pair in pairs)
    ours = statistics.median(pair[1] for pair in pairs)
    record_property("ratio", round(ours / empty, 2))
    sys.stdout.write(f"\nempty {empty:.3f} s, first picture {ours:.3f} s, {ours / empty:.2f} x\n")
    assert ours > 0


@pytest.mark.parametrize("script", [EMPTY, OURS], ids=["empty", "program"])
def test_each_start_succeeds(script, tmp_path):
    assert seconds(script, tmp_path) > 0
