"""The pinned PySide6 does not lose references while painting.

6.12.0 over-releases None in QPainter calls that return nothing: on Python 3.11 two thousand
strokes abort the interpreter. This runs in a process of its own, because the fault kills it.
"""

import subprocess
import sys

PAINT = """
import sys
from PySide6.QtGui import QGuiApplication, QImage, QPainter

application = QGuiApplication([])
image = QImage(64, 64, QImage.Format.Format_RGB32)
painter = QPainter(image)
before = sys.getrefcount(None)
for _ in range(5000):
    painter.drawLine(0, 0, 63, 63)
lost = before - sys.getrefcount(None)
painter.end()
print(lost)
"""


def test_five_thousand_strokes_do_not_release_none():
    ended = subprocess.run(
        [sys.executable, "-c", PAINT], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert abs(int(ended.stdout)) < 100
