"""Shows how far a long taking in of evidence is, and stops it when asked."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.base.wording import number
from asn_desktop.services.performance.evidence.taking_in import TakenIn, total_size
from asn_desktop.ui.kit.containers.progress_dialog import LongWork, ProgressDialog
from asn_desktop.ui.kit.page import Notice, NoticeKind

_MEGABYTE = 1 << 20
# Drawing the dialog more often than this would cost the window more than it tells.
_STEP = 8 * _MEGABYTE


class TakingInRun(QObject):
    """One taking in: `told` is called by the worker, everything else by the window.

    Signals:
        advanced: megabytes copied and the file in hand.
    """

    advanced = Signal(int, str)

    def __init__(self, page: QWidget, paths: Sequence[Path]) -> None:
        super().__init__(page)
        self._stop = Event()
        self._shown = 0
        total = max(1, total_size(paths) // _MEGABYTE)
        work = LongWork(
            "Menyalin bukti",
            f"{number(len(paths))} berkas",
            total,
            unit="MB",
            icon="paperclip",
            note="Bila dibatalkan, tidak ada berkas yang ditambahkan.",
            cancel_words="Batalkan penyalinan",
            doing="Sedang disalin",
        )
        self.dialog: ProgressDialog | None = ProgressDialog(page, work)
        self.dialog.cancelled.connect(self._stop.set)
        self.dialog.sent_to_background.connect(self._forget)
        # From the worker to the window: never a call in between.
        self.advanced.connect(self._on_advanced, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Show the dialog; the page behind it stays alive."""
        if self.dialog is not None:
            self.dialog.open()

    def told(self, done: int, name: str) -> bool:
        """Report from the worker; False once the user stopped it."""
        if done - self._shown >= _STEP:
            self._shown = done
            self.advanced.emit(done // _MEGABYTE, name)
        return not self._stop.is_set()

    def finish(self, result: object) -> Notice | None:
        """Close, and return what is said about the outcome."""
        self.close()
        return outcome(result) if isinstance(result, TakenIn) else None

    def close(self) -> None:
        """Put the dialog away."""
        if self.dialog is not None:
            self.dialog.finish()
        self._forget()
        self.deleteLater()

    def _on_advanced(self, megabytes: int, name: str) -> None:
        if self.dialog is not None:
            self.dialog.advance(megabytes, name)

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()


def outcome(taken: TakenIn) -> Notice:
    """Return the message about files that were taken in, refused or left behind."""
    if taken.is_stopped:
        return Notice(NoticeKind.INFO, "Penyalinan dibatalkan.", "Tidak ada yang ditambahkan.")
    count = f"{number(len(taken.ids))} bukti ditambahkan."
    problems = [words for _name, words in taken.refused]
    if taken.left_behind:
        problems.append(f"Belum terhapus dari tempat asal: {', '.join(taken.left_behind)}.")
    if problems:
        return Notice(NoticeKind.WARNING, count, " ".join(problems))
    return Notice(NoticeKind.SUCCESS, count, "")
