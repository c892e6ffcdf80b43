"""The saver stores in order and never loses what the store refused for a while."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import ConflictError, DomainError, StorageError
from asn_desktop.services.context import PROGRAM
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.saving import RecordSaver, save_now
from asn_desktop.ui.tasks.runner import TaskRunner


@dataclass(frozen=True, slots=True)
class Words:
    """A record as the saver sees it."""

    id: str
    revision: int
    text: str


class Shelf:
    """Keeps one record, and refuses with `error` while there is one."""

    def __init__(self):
        self.text, self.revision, self.error = "", 1, None

    def read(self, _office, _actor, key):
        return Words(key, self.revision, self.text)

    def writing(self, text):
        def change(_office, _actor, _key, revision):
            if self.error:
                raise self.error
            if revision != self.revision:
                raise ConflictError("Orang lain lebih dulu.")
            self.text, self.revision = self.text + text, self.revision + 1

        return change


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def saver(qtbot, office, shelf):
    tasks = TaskRunner()
    owner = QObject()
    made = RecordSaver(Workplace(office, PROGRAM, tasks), shelf.read, owner)
    made.open(shelf.read(None, None, "a"))
    made.heard = []
    for name in ("changed", "kept", "refused", "told"):
        getattr(made, name).connect(lambda what, name=name: made.heard.append((name, what)))
    made.conflicted.connect(lambda: made.heard.append(("conflicted", None)))
    made.tasks = tasks
    yield made
    tasks.stop()


def names(saver):
    assert saver.tasks.wait_idle()
    return [name for name, _ in saver.heard]


def test_changes_are_stored_in_order_and_shown_once(saver, shelf):
    for letter in "skp":
        saver.save(shelf.writing(letter))
    assert names(saver) == ["changed"]
    assert saver.heard[0][1] == Words("a", 4, "skp")


def test_a_refused_change_shows_what_is_stored(saver, shelf):
    shelf.error = DomainError("Target kosong.")
    saver.save(shelf.writing("x"))
    assert names(saver) == ["kept", "refused"]
    assert not saver.has_unsaved


def test_what_somebody_else_changed_first_is_not_overwritten(saver, shelf):
    shelf.revision += 1
    saver.save(shelf.writing("x"))
    assert names(saver) == ["kept", "conflicted"]
    assert shelf.text == ""


def test_a_full_disk_keeps_the_typing_until_it_can_be_stored(saver, shelf):
    shelf.error = StorageError("Disk penuh.")
    saver.save(shelf.writing("x"))
    assert names(saver) == ["told"]  # not "kept", which would put the old text over the new one
    assert saver.has_unsaved
    shelf.error = None
    saver.heard[0][1].action()
    assert names(saver) == ["told", "changed", "told"]
    assert shelf.text == "x"
    assert not saver.has_unsaved


def test_what_was_refused_is_stored_before_what_is_typed_after_it(saver, shelf):
    shelf.error = StorageError("Perubahan belum tersimpan. Disk penuh.")
    saver.save(shelf.writing("lama, "))
    assert names(saver) == ["told"]
    assert saver.heard[0][1].sentence == "Disk penuh."
    shelf.error = None
    saver.save(shelf.writing("baru"))
    names(saver)
    assert shelf.text == "lama, baru"
    assert not saver.has_unsaved


def test_saving_now_stores_what_the_disk_refused(saver, shelf, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    shelf.error = StorageError("Disk penuh.")
    saver.save(shelf.writing("x"))
    names(saver)
    shelf.error = None
    save_now(page, saver)
    names(saver)
    assert shelf.text == "x"


def test_settling_hands_over_what_is_stored_by_then(saver, shelf):
    seen = []
    saver.save(shelf.writing("x"))
    saver.settle(seen.append)
    names(saver)
    assert seen == [Words("a", 2, "x")]
