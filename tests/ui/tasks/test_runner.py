"""Results of background work arrive once, on the GUI thread, and only where they are wanted."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.ui.tasks.runner import TaskRunner


class Page(QObject):
    """Stands for a page: collects what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[OfficeError] = []
        self.threads: set[object] = set()

    def take(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    def refuse(self, error: OfficeError) -> None:
        self.errors.append(error)


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.stop()


def test_all_of_three_hundred_results_arrive_on_the_gui_thread(
    runner: TaskRunner, qapp: QApplication
) -> None:
    page = Page()
    for number in range(300):
        ask = runner.write if number % 3 == 0 else runner.read
        ask(page, partial(pow, number, 2), page.take)
    assert runner.wait_idle()
    assert sorted(page.results) == [number**2 for number in range(300)]
    assert page.threads == {qapp.thread()}


def test_writes_run_one_after_another_in_the_order_asked(runner: TaskRunner) -> None:
    page = Page()
    order: list[int] = []
    for number in range(50):
        runner.write(page, partial(order.append, number), page.take)
    assert runner.wait_idle()
    assert order == list(range(50))


def test_writes_all_run_on_the_same_thread(runner: TaskRunner) -> None:
    page = Page()
    for _ in range(20):
        runner.write(page, threading.get_ident, page.take)
    assert runner.wait_idle()
    assert len(set(page.results)) == 1
    assert page.results[0] != threading.get_ident()


def test_a_result_for_a_deleted_page_is_dropped(runner: TaskRunner) -> None:
    page = Page()
    gate = threading.Event()
    runner.read(page, gate.wait, page.take)
    delete(page)
    gate.set()
    assert runner.wait_idle()
    assert page.results == []


def test_a_refusal_goes_to_the_one_who_asked(runner: TaskRunner) -> None:
    page = Page()
    runner.write(page, _refused, page.take, page.refuse)
    assert runner.wait_idle()
    assert [str(error) for error in page.errors] == ["Target waktu belum diisi."]
    assert page.results == []


def test_a_refusal_nobody_handles_reaches_the_common_signal(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    page = Page()
    with qtbot.waitSignal(runner.failed) as caught:
        runner.read(page, _refused, page.take)
    assert str(caught.args[0]) == "Target waktu belum diisi."


@pytest.mark.allow_warnings
def test_a_crash_is_told_apart_from_a_refusal(runner: TaskRunner, qtbot: QtBot) -> None:
    page = Page()
    with qtbot.waitSignal(runner.crashed) as caught:
        runner.read(page, partial(int, "tujuh"), page.take, page.refuse)
    assert isinstance(caught.args[0], ValueError)
    assert caught.args[0].__traceback__ is not None
    assert page.errors == []


def test_busy_is_told_when_it_begins_and_ends(runner: TaskRunner) -> None:
    page = Page()
    told: list[bool] = []
    runner.busy_changed.connect(told.append)
    runner.read(page, partial(pow, 2, 2), page.take)
    assert runner.busy
    assert runner.wait_idle()
    assert told == [True, False]


def test_stopping_finishes_the_writes_that_were_asked_for(qapp: QApplication) -> None:
    runner = TaskRunner()
    page = Page()
    written: list[int] = []
    for number in range(20):
        runner.write(page, partial(written.append, number), page.take)
    runner.stop()
    assert written == list(range(20))


def test_nothing_starts_after_stopping(qapp: QApplication) -> None:
    runner = TaskRunner()
    page = Page()
    runner.stop()
    runner.read(page, partial(pow, 2, 2), page.take)
    assert not runner.busy


def _refused() -> None:
    raise DomainError("Target waktu belum diisi.", field="target")
