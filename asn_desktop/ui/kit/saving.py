"""Stores the changes of one open record in order, each on the revision the last one left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import ConflictError, OfficeError, StorageError
from asn_desktop.base.wording import time_short
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from asn_desktop.services.context import Actor, Office
    from asn_desktop.ui.kit.page import Workplace


class Record(Protocol):
    """What a saver needs to know of a record: which one it is, and its state."""

    @property
    def id(self) -> str:
        """The record's key."""

    @property
    def revision(self) -> int:
        """Counts the record's changes."""


Change = Callable[["Office", "Actor", str, int], object]
"""A service call: office, actor, record id, expected revision."""
Done = Callable[[Any], None]
Failed = Callable[[OfficeError], None]
Waiting = tuple[Change, Done | None, Failed | None]
_NOT_STORED = "Perubahan belum tersimpan."


class RecordSaver(QObject):
    """Runs changes of one record on the writer's thread and reads it anew after each.

    Signals:
        changed: the record after changes were stored and nothing more is under way.
        kept: the record as it still is after a change was refused.
        refused: an OfficeError nobody else showed; what failed cannot be tried again.
        told: a Notice about what the file or the server refused, and about its success later.
        conflicted: somebody else saved first; nothing was overwritten.
        overtaken: the same, with the ConflictError and a callable that stores the change over
            what the other one saved.
        state: what the footer says, and whether everything is stored.
    """

    changed = Signal(object)
    kept = Signal(object)
    refused = Signal(object)
    told = Signal(object)
    conflicted = Signal()
    overtaken = Signal(object, object)
    state = Signal(str, bool)

    def __init__(
        self,
        workplace: Workplace,
        read: Callable[[Office, Actor, str], Record],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._read = read
        self._record_id = ""
        # Per record, because the last changes of one may still be under way when the next is
        # opened. Written only at the opening and on the writer's thread.
        self._revisions: dict[str, int] = {}
        self._asked = 0
        self._latest: Record | None = None
        self._has_news = False
        self._unsaved: list[Waiting] = []

    @property
    def workplace(self) -> Workplace:
        """The office and the person the changes are stored for."""
        return self._workplace

    @property
    def has_unsaved(self) -> bool:
        """Whether the store refused something that could still be stored later."""
        return bool(self._unsaved)

    def open(self, record: Record) -> None:
        """Take over a record as it was just read."""
        if record.id != self._record_id:
            self._unsaved = []
        self._record_id = record.id
        self._revisions[record.id] = max(record.revision, self._revisions.get(record.id, 0))
        self._latest = record

    def forget(self) -> None:
        """Give up what could not be stored: the record is about to be read anew."""
        self._unsaved = []

    def retry(self) -> None:
        """Store again what the file or the server refused."""
        waiting, self._unsaved = self._unsaved, []
        for change, done, failed in waiting:
            self._store(change, done, failed)
        # Runs after everything that is tried again.
        self._workplace.tasks.write(self, bool, self._on_retried)

    def tell(self, error: OfficeError) -> None:
        """Show an error that the asker of a change could not show itself."""
        if self._unsaved and isinstance(error, StorageError):
            self.told.emit(
                Notice(
                    NoticeKind.DANGER,
                    _NOT_STORED,
                    str(error).removeprefix(_NOT_STORED).lstrip(),
                    "Coba lagi",
                    self.retry,
                    closable=False,
                )
            )
        elif not isinstance(error, ConflictError):
            # A conflict was told by its own signals.
            self.refused.emit(error)

    def save(self, change: Change, done: Done | None = None, failed: Failed | None = None) -> None:
        """Store one change; `done(result)` and `failed(error)` follow on the GUI thread."""
        if self._unsaved:
            # First, or an older text would be stored over this one later.
            self.retry()
        self._store(change, done, failed)

    def _store(self, change: Change, done: Done | None, failed: Failed | None) -> None:
        office, actor = self._workplace.office, self._workplace.actor
        record_id = self._record_id
        self._asked += 1
        number = self._asked

        def work() -> tuple[object, Record]:
            result = change(office, actor, record_id, self._revisions[record_id])
            record = self._read(office, actor, record_id)
            self._revisions[record_id] = record.revision
            return result, record

        def finished(outcome: tuple[object, Record]) -> None:
            result, record = outcome
            if record_id == self._record_id:
                self._latest, self._has_news = record, True
                moment = time_short(office.clock.local_now())
                self.state.emit(f"Tersimpan otomatis pukul {moment}", True)
            self._tell_news(number)
            if done is not None:
                done(result)

        self._workplace.tasks.write(
            self, work, finished, partial(self._on_refused, number, (change, done, failed))
        )

    def settle(self, done: Callable[[Any], None]) -> None:
        """Hand over the record as it is once every change before this one is stored."""
        self.save(
            lambda office, actor, record_id, _revision: self._read(office, actor, record_id),
            done=done,
        )

    def _on_refused(self, number: int, waiting: Waiting, error: OfficeError) -> None:
        failed = waiting[-1]
        self.state.emit("Perubahan terakhir belum tersimpan.", False)
        self._tell_news(number)
        if isinstance(error, StorageError):
            self._unsaved.append(waiting)
        elif number == self._asked and self._latest is not None:
            self.kept.emit(self._latest)
        if isinstance(error, ConflictError):
            self.conflicted.emit()
            self.overtaken.emit(error, partial(self._store_over, waiting))
        elif failed is None:
            self.tell(error)
        if failed is not None:
            failed(error)

    def _store_over(self, waiting: Waiting) -> None:
        change, done, failed = waiting

        def over(office: Office, actor: Actor, record_id: str, _revision: int) -> object:
            return change(office, actor, record_id, self._read(office, actor, record_id).revision)

        self._store(over, done, failed)

    def _on_retried(self, _: object) -> None:
        if not self._unsaved:
            self.told.emit(Notice(NoticeKind.SUCCESS, "Perubahan sudah tersimpan."))

    def _tell_news(self, number: int) -> None:
        # While more is on its way, what is stored now is older than what the screen shows.
        if number == self._asked and self._has_news:
            self._has_news = False
            self.changed.emit(self._latest)


def save_now(page: QWidget, saver: RecordSaver) -> None:
    """Store what is typed on a page, and what was refused before, without waiting."""
    store_typing(page)
    if saver.has_unsaved:
        saver.retry()


def may_leave(page: QWidget, saver: RecordSaver) -> bool:
    """Ask whether to leave a page whose last changes would be lost; True when none would."""
    return not saver.has_unsaved or confirm(
        page,
        "Tinggalkan halaman ini?",
        "Perubahan terakhir belum tersimpan dan akan hilang.",
        "Tinggalkan halaman",
        cancel_label="Tetap di sini",
        danger=True,
    )
