"""Modules, functions and folders stay small enough to be read at once."""

import ast
from collections import Counter
from pathlib import PurePosixPath

from tests.architecture.source_tree import source_files

LONGEST_MODULE = 400
LONGEST_FUNCTION = 50
FULLEST_FOLDER = 12
NAMES_THAT_SAY_NOTHING = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}

# Path to reason; keep it short.
LONG_MODULES_WITH_A_REASON: dict[str, str] = {}
FULL_FOLDERS_WITH_A_REASON: dict[str, str] = {}

FILES = [
    file
    for file in source_files("asn_desktop", "build_spec", "tests")
    # A migration is a frozen record that Alembic writes; it is not read to be changed.
    if "migrations/versions" not in file.name
]


def _lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the length from `def` to the end, the docstring not counted."""
    length = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function, clean=False) is not None:
        docstring = function.body[0]
        length -= docstring.end_lineno - docstring.lineno + 1
    return length


def test_no_module_is_longer_than_400_lines():
    long = {
        file.name: lines
        for file in FILES
        if (lines := len(file.text.splitlines())) > LONGEST_MODULE
        and file.name not in LONG_MODULES_WITH_A_REASON
    }
    assert long == {}


def test_no_function_is_longer_than_50_lines():
    long = {
        f"{file.name}:{node.lineno} {node.name}": lines
        for file in FILES
        for node in ast.walk(file.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := _lines_of(node)) > LONGEST_FUNCTION
    }
    assert long == {}


def test_no_folder_holds_more_than_12_modules():
    folders = Counter(
        str(PurePosixPath(file.name).parent)
        for file in FILES
        if not file.name.endswith("__init__.py") and "/versions/" not in file.name
    )
    full = {
        folder: modules
        for folder, modules in folders.items()
        if modules > FULLEST_FOLDER and folder not in FULL_FOLDERS_WITH_A_REASON
    }
    assert full == {}


def test_every_module_name_says_something():
    empty = [
        file.name
        for file in FILES
        if NAMES_THAT_SAY_NOTHING & set(PurePosixPath(file.name).stem.split("_"))
    ]
    assert empty == []


def test_every_module_opens_with_a_docstring():
    silent = [
        file.name for file in FILES if file.text.strip() and ast.get_docstring(file.tree) is None
    ]
    assert silent == []


def test_exceptions_are_still_needed():
    names = {file.name for file in FILES}
    assert names >= set(LONG_MODULES_WITH_A_REASON)
