"""A kiosk in a process of its own: nine touches, then it waits to be killed."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from asn_desktop.base.clock import SystemClock
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.public_service.kiosk.facts import kiosk_facts
from asn_desktop.store.database import connect
from asn_desktop.ui.features.survey.kiosk.kiosk_window import KioskWindow
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.tasks.runner import TaskRunner


def main(path: Path) -> None:
    """Answer once, say so, answer half a second time, say so, and wait."""
    application = QApplication([])
    office = Office(connect(path), SystemClock(), path.parent)
    tasks = TaskRunner()
    kiosk = KioskWindow(Workplace(office, PROGRAM, tasks), kiosk_facts(office, PROGRAM))
    kiosk.resize(1366, 768)
    kiosk.show()

    def touch(name: str) -> None:
        shown = [w for w in kiosk.findChildren(QAbstractButton, name) if w.isVisible()]
        QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)

    def answer(count: int) -> None:
        touch("kiosk_service")
        for _ in range(count):
            touch("kiosk_answer_4")
            touch("kiosk_on")

    answer(9)
    tasks.wait_idle()
    if kiosk.currentWidget() is kiosk.details:
        print("tersimpan", flush=True)
    kiosk._restart()
    answer(5)
    print("menunggu", flush=True)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
