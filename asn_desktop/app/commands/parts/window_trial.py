"""Opens the real window without a screen, signs somebody in and takes a picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from asn_desktop.app.options import WindowOptions
from asn_desktop.app.program import Program
from asn_desktop.base.errors import StorageError
from asn_desktop.services.access.sign_in import sign_in, sign_in_choices
from asn_desktop.services.practice.office_people import PRACTICE_PIN

_PATIENCE_MILLISECONDS = 30_000
_STEP_MILLISECONDS = 20


def picture_of_window(folder: Path) -> tuple[int, int, int]:
    """Open the office of a folder in the window; return width, height and number of colours.

    Raises:
        StorageError: the window did not come up in time.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["asn-desktop"])
    program = Program(application, folder, WindowOptions(data=folder, safe=True))
    try:
        program.start()
        _wait(lambda: program.opened is not None and not _is_busy(program))
        if program.opened is not None:
            office = program.opened.office
            program.window.enter(
                sign_in(office, sign_in_choices(office)[0].account_id, PRACTICE_PIN)
            )
        _wait(lambda: not _is_busy(program))
        picture = program.window.grab().toImage()
        return picture.width(), picture.height(), _colours(picture)
    finally:
        program.window.close()
        program.close()


def _is_busy(program: Program) -> bool:
    return program.tasks is None or program.tasks.busy


def _wait(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(_PATIENCE_MILLISECONDS)
    while not condition():
        if deadline.hasExpired():
            raise StorageError("Jendela tidak siap dalam setengah menit.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _STEP_MILLISECONDS)


def _colours(picture: QImage) -> int:
    step = max(picture.width() // 60, 1)
    return len(
        {
            picture.pixel(x, y)
            for x in range(0, picture.width(), step)
            for y in range(0, picture.height(), step)
        }
    )
