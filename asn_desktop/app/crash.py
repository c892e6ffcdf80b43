"""What happens when the program itself fails: write it down, tell once, keep the typing."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.text import Text

log = logging.getLogger(__name__)


class CrashDialog(Dialog):
    """One box for all failures until it is closed; repeats are counted."""

    def __init__(self, parent: QWidget, details: str, log_folder: Path) -> None:
        super().__init__(parent, "Ada yang salah di program", width=620, cancel_label="Tutup")
        self._log_folder = log_folder
        words = (
            "Program menemui kesalahan yang tidak terduga. Isian yang sudah tersimpan aman; "
            "halaman yang terbuka tetap terbuka. Salin rincian ini untuk pengelola program."
        )
        self.body.addWidget(Text(words, "body", "text", wrap=True))
        self._repeats = Text("", "small_strong", "warning_ink")
        self._repeats.hide()
        self.body.addWidget(self._repeats)
        self._details = QPlainTextEdit(details)
        self._details.setObjectName("crash_details")
        self._details.setReadOnly(True)
        self._details.setMinimumHeight(180)
        self._details.setAccessibleName("Rincian teknis")
        self.body.addWidget(self._details)
        copy = self.add_button(SecondaryButton("&Salin rincian", "copy"))
        copy.setObjectName("copy_details")
        copy.clicked.connect(self._copy)
        folder = self.add_button(SecondaryButton("Buka folder &catatan", "folder-open"))
        folder.clicked.connect(self._open_folder)

    def count(self, times: int) -> None:
        """Say how often it happened by now."""
        self._repeats.setText(f"Terjadi {times} kali.")
        self._repeats.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))


class CrashReporter(QObject):
    """Collects failures of all threads and shows them on the GUI thread.

    Attributes:
        dialog: the box that is open now, or None.
    """

    _happened = Signal(object)

    def __init__(self, log_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self._window: QWidget | None = None
        self._times = 0
        self.dialog: CrashDialog | None = None
        self._happened.connect(self._show)

    def install(self) -> None:
        """Take over Python's hooks for failures nobody caught."""
        sys.excepthook = self._on_failure
        threading.excepthook = self._on_thread_failure

    def set_window(self, window: QWidget) -> None:
        """Name the window the box belongs to."""
        self._window = window

    def report(self, error: BaseException) -> None:
        """Show a failure that was logged already (slot; any thread)."""
        self._happened.emit(error)

    def _on_failure(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.critical("not caught", exc_info=(kind, error, trace))
        self.report(error)

    def _on_thread_failure(self, facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            self._on_failure(facts.exc_type, facts.exc_value, facts.exc_traceback)

    def _show(self, error: BaseException) -> None:
        self._times += 1
        if self.dialog is not None:
            self.dialog.count(self._times)
            return
        window = self._window
        if window is None:
            return
        self._times = 1
        details = "".join(traceback.format_exception(error))
        self.dialog = CrashDialog(window, details, self._log_folder)
        # Not exec: a failure inside a failing paint must not nest event loops.
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
