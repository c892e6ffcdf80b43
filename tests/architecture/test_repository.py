"""The repository tells nothing about the machine it was made on."""

import re

import pytest

from tests.architecture.source_tree import PROJECT

# Tests may hold invented paths; one that named a real machine would fail elsewhere.
TEXT_FOLDERS = (".ci", "asn_desktop", "build_spec", "resources")
TEXT_ENDINGS = {".py", ".txt", ".toml", ".md", ".ini", ".spec", ".mako", ".qss", ".ts", ".nsi"}
MACHINE_PATH = re.compile(r"/(?:home|root|work|opt|Users)/\w|/tmp/\w+/")
LOCKS = ("runtime", "development")


def _lock(name: str) -> str:
    return (PROJECT / "build_spec" / "lock" / f"{name}.txt").read_text(encoding="utf-8")


def test_no_file_names_a_path_of_one_machine():
    files = [
        path
        for folder in TEXT_FOLDERS
        for path in (PROJECT / folder).rglob("*")
        if path.suffix in TEXT_ENDINGS and "__pycache__" not in path.parts
    ]
    named = [
        f"{path.relative_to(PROJECT)}: {found[0]}"
        for path in [*files, PROJECT / "README.md", PROJECT / "pyproject.toml"]
        if (found := MACHINE_PATH.search(path.read_text(encoding="utf-8")))
    ]
    assert named == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_names_no_registry(name):
    assert not re.search(r"https?:|file:|index-url|find-links", _lock(name))


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_requirement_has_a_hash(name):
    requirements = re.split(r"\n(?=\S)", _lock(name).strip())
    assert [text for text in requirements if "--hash=sha256:" not in text] == []


def test_the_development_lock_contains_the_runtime_lock():
    pins = [set(re.findall(r"^(\S+==\S+)", _lock(name), re.MULTILINE)) for name in LOCKS]
    assert pins[0] <= pins[1]
