"""Opens the window: first the picture, then the data behind it, then what may be needed later."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from asn_desktop.app.options import PORTABLE_MARK, WindowOptions, parse_options
from asn_desktop.app.options import chosen_folder as folder_of
from asn_desktop.base.settings import program_folder
from asn_desktop.ui.shell.preferences import PreferenceStore
from asn_desktop.ui.shell.window import MainWindow
from asn_desktop.ui.theme.theme import Theme, use_theme

if TYPE_CHECKING:
    from asn_desktop.app.crash import CrashReporter
    from asn_desktop.base.errors import OfficeError
    from asn_desktop.base.log import RunningLog
    from asn_desktop.services.office.folder import OpenedOffice
    from asn_desktop.ui.tasks.runner import TaskRunner

PROGRAM_NAME = "Kinerja Kecamatan"


class Program(QObject):
    """The running program: owns what the window is given, in the order it is taken down again.

    Attributes:
        window: the main window.
        opened: the open office and its lock, or None.
    """

    def __init__(self, application: QApplication, folder: Path, options: WindowOptions) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._options = options
        self._log: RunningLog | None = None
        self._crashes: CrashReporter | None = None
        self.opened: OpenedOffice | None = None
        preferences = PreferenceStore(folder)
        self._theme = Theme(preferences.current.mode, preferences.current.text_scale, self)
        use_theme(self._theme)
        self.tasks: TaskRunner | None = None
        self.window = MainWindow(self._theme, preferences)
        self.window.opens_kiosk = options.kiosk
        self.window.retry_pressed.connect(self.open_data)
        application.aboutToQuit.connect(self.close)

    def start(self) -> None:
        """Show the window; everything else follows once it is painted."""
        self.window.show()
        QTimer.singleShot(0, self._after_first_picture)

    def open_data(self) -> None:
        """Open the data behind the window (slot)."""
        assert self.tasks is not None
        self.tasks.write(self, self._open, self._on_opened, self._on_closed_door)

    def close(self) -> None:
        """Finish writing, close and back up the data, let others in (slot)."""
        if self.tasks is not None:
            self.tasks.stop()
        if self.opened is not None:
            opened, self.opened = self.opened, None
            _close_quietly(opened)
        if self._log is not None:
            self._log.stop()
            self._log = None

    def _after_first_picture(self) -> None:
        from asn_desktop.app.crash import CrashReporter
        from asn_desktop.app.warm_up import WarmUp, keep_chart_cache
        from asn_desktop.base.log import start_logging

        self._furnish()
        assert self.tasks is not None
        log_folder = self._folder / "catatan"
        try:
            self._log = start_logging(log_folder)
        except OSError:
            self.window.show_problem(
                f"Folder data {self._folder} tidak dapat ditulis. Lepas kunci tulis flashdisk "
                "atau minta izin menulis di folder itu, lalu buka lagi program ini."
            )
            return
        self._crashes = CrashReporter(log_folder, self)
        self._crashes.set_window(self.window)
        self._crashes.install()
        self.tasks.crashed.connect(self._crashes.report)
        keep_chart_cache(self._folder)
        self.open_data()
        if not self._options.safe:
            WarmUp(self.tasks).start()

    def _furnish(self) -> None:
        from asn_desktop.ui.tasks.runner import TaskRunner
        from asn_desktop.ui.theme.language import speak_indonesian
        from asn_desktop.ui.theme.theme import apply_theme

        speak_indonesian(self._application)
        apply_theme(self._application, self._theme)
        self.tasks = TaskRunner(self)
        self.window.furnish(self.tasks)

    def _open(self) -> OpenedOffice:
        # Runs on the writer's thread: SQLAlchemy is imported while the window answers already.
        from asn_desktop.base.clock import SystemClock
        from asn_desktop.services.office.folder import open_office

        return open_office(self._folder, SystemClock(), server=self._options.server)

    def _on_opened(self, opened: OpenedOffice) -> None:
        from asn_desktop.services.office.folder import place_words

        self.opened = opened
        portable = (program_folder() / PORTABLE_MARK).is_file() and self._options.data is None
        self.window.show_office(opened.office, place_words(opened.office, portable=portable))

    def _on_closed_door(self, error: OfficeError) -> None:
        self.window.show_problem(str(error))


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and return the exit code once it is closed."""
    options = parse_options(sys.argv[1:] if arguments is None else arguments)
    if options.safe:
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_UseSoftwareOpenGL)
        os.environ["QT_QUICK_BACKEND"] = "software"
    application = QApplication(sys.argv[:1])
    application.setApplicationName(PROGRAM_NAME)
    application.setDesktopFileName("asn-desktop")
    program = Program(application, chosen_folder(options), options)
    program.start()
    return application.exec()


def chosen_folder(options: WindowOptions) -> Path:
    """Return the data folder: named, portable, or the user's own."""
    return folder_of(options.data)


def _close_quietly(opened: OpenedOffice) -> None:
    import logging

    from asn_desktop.base.errors import StorageError

    try:
        opened.close()
    except StorageError:
        # Nobody is left to read a message; the next start shows the age of the last backup.
        logging.getLogger(__name__).exception("closing without a backup")
