"""Runs services off the GUI thread and hands their results back on it."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

from asn_desktop.base.errors import OfficeError

T = TypeVar("T")
Done = Callable[[T], None]
Failed = Callable[[OfficeError], None]

_READERS = 3
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Order:
    """What to do with one result; the owner decides whether anybody still wants it."""

    owner: QObject
    done: Callable[[Any], None]
    failed: Failed | None
    what: str


class TaskRunner(QObject):
    """One thread for everything that writes, a few for reading.

    Writes run one after another in the order they were asked for. Results arrive on the GUI
    thread; those of an owner that was deleted meanwhile are dropped. Create it on the GUI thread.

    Signals:
        failed: an OfficeError that the caller did not want to handle itself.
        crashed: any other exception, with its traceback; somebody shows the crash box.
        busy_changed: whether anything is under way.
    """

    failed = Signal(object)
    crashed = Signal(object)
    busy_changed = Signal(bool)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="reader")
        self._under_way = 0
        self._stopped = False
        # Queued, not automatic: work that ends at once reports on the asking thread itself, and
        # `done` must never be called from inside `read` or `write`.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return self._under_way > 0

    def read(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Done[T],
        failed: Failed | None = None,
    ) -> None:
        """Run a reading service; `done(result)` or `failed(error)` follow on the GUI thread."""
        self._start(self._readers, _Order(owner, done, failed, _name(work)), work)

    def write(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Done[T],
        failed: Failed | None = None,
    ) -> None:
        """Run a writing service after all earlier ones; results as with `read`."""
        self._start(self._writer, _Order(owner, done, failed, _name(work)), work)

    def wait_idle(self, milliseconds: int = 10_000) -> bool:
        """Handle events until nothing is under way; for tests and pictures, not for pages.

        Returns False when the time was not enough.
        """
        assert QThread.currentThread() is self.thread()
        deadline = QDeadlineTimer(milliseconds)
        loop = QEventLoop()
        while self._under_way and not deadline.hasExpired():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        return self._under_way == 0

    def stop(self) -> None:
        """Finish the writes that were asked for, drop the reads; slot for `aboutToQuit`."""
        if self._stopped:
            return
        self._stopped = True
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=True, cancel_futures=False)
        self._readers.shutdown(wait=True)

    def _start(self, pool: ThreadPoolExecutor, order: _Order, work: Callable[[], T]) -> None:
        if self._stopped:
            log.info("not started while closing: %s", order.what)
            return
        self._count(+1)
        future = pool.submit(work)
        future.add_done_callback(_Reporter(self, order))

    def _count(self, step: int) -> None:
        before = self._under_way > 0
        self._under_way += step
        if before != (self._under_way > 0):
            self.busy_changed.emit(self._under_way > 0)

    @Slot(object, object)
    def _deliver(self, order: _Order, future: "Future[Any]") -> None:
        self._count(-1)
        if future.cancelled() or not isValid(order.owner):
            return
        error = future.exception()
        if error is None:
            order.done(future.result())
        elif not isinstance(error, OfficeError):
            log.error("crashed: %s", order.what, exc_info=error)
            self.crashed.emit(error)
        elif order.failed is not None:
            order.failed(error)
        else:
            self.failed.emit(error)


class _Reporter:
    """Called on the worker when a result is there; only emits, touches nothing else."""

    __slots__ = ("_order", "_runner")

    def __init__(self, runner: TaskRunner, order: _Order) -> None:
        self._runner = runner
        self._order = order

    def __call__(self, future: "Future[Any]") -> None:
        if isValid(self._runner):
            self._runner._finished.emit(self._order, future)


def _name(work: Callable[[], object]) -> str:
    inner = getattr(work, "func", work)
    return getattr(inner, "__qualname__", type(inner).__name__)
