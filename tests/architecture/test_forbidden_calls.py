"""Calls that were shown to hurt, and the only places that may make them."""

import ast
from dataclasses import dataclass

import pytest

from tests.architecture.source_tree import (
    SourceFile,
    dotted,
    imported_modules,
    is_within,
    source_files,
)


@dataclass(frozen=True, slots=True)
class ForbiddenCall:
    """A call by the end of its dotted name.

    Attributes:
        endings: `date.today` also catches `datetime.date.today`.
        allowed: beginnings of the paths that may make it.
        reason: what to do instead.
    """

    endings: tuple[str, ...]
    allowed: tuple[str, ...]
    reason: str


PROGRAM_CALLS = (
    ForbiddenCall(
        ("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"),
        ("asn_desktop/base/clock.py",),
        "ask the injected Clock, or tests and demo years cannot choose the day",
    ),
    ForbiddenCall(
        ("QDate.currentDate", "QDateTime.currentDateTime", "QDateTime.currentDateTimeUtc"),
        (),
        "ask the injected Clock",
    ),
    ForbiddenCall(
        ("print",),
        ("asn_desktop/app/commands/",),
        "a windowed program has no standard output: log instead",
    ),
    ForbiddenCall(
        ("shutil.copy", "shutil.copy2", "shutil.copyfile"),
        ("asn_desktop/services/performance/evidence",),
        "a copied live database loses rows: use the SQLite backup API (store/backup.py)",
    ),
    ForbiddenCall(("time.sleep",), (), "wait for the event, not for the clock"),
)
TEST_CALLS = (
    ForbiddenCall(
        ("time.sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep"),
        (),
        "use qtbot.waitUntil or waitSignal",
    ),
)


def _calls(file: SourceFile, forbidden: ForbiddenCall) -> list[str]:
    if is_within(file.name, forbidden.allowed):
        return []
    return [
        f"{file.name}:{node.lineno} {name}"
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Call)
        and (name := dotted(node.func))
        and any(name == ending or name.endswith(f".{ending}") for ending in forbidden.endings)
    ]


@pytest.mark.parametrize("forbidden", PROGRAM_CALLS, ids=lambda call: call.endings[0])
def test_the_program_does_not_call(forbidden):
    found = [call for file in source_files("asn_desktop") for call in _calls(file, forbidden)]
    assert found == [], forbidden.reason


@pytest.mark.parametrize("forbidden", TEST_CALLS, ids=lambda call: call.endings[0])
def test_tests_do_not_call(forbidden):
    found = [call for file in source_files("tests") for call in _calls(file, forbidden)]
    assert found == [], forbidden.reason


def _imports(folder: str, module: str) -> list[str]:
    return [
        f"{file.name}:{line}"
        for file in source_files(folder)
        for line, name in imported_modules(file.tree)
        if name == module or name.startswith(f"{module}.")
    ]


def test_pyplot_is_never_imported_because_it_keeps_every_figure():
    assert _imports("asn_desktop", "matplotlib.pyplot") == []


def test_tests_use_the_real_parts_instead_of_mocks():
    assert _imports("tests", "unittest.mock") == []
