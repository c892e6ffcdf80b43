"""The project's own Python files, parsed once for all tests of the architecture."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = "asn_desktop"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One module.

    Attributes:
        name: path from the project folder, with forward slashes.
        tree: its syntax tree.
    """

    name: str
    text: str
    tree: ast.Module


@cache
def source_files(*folders: str) -> tuple[SourceFile, ...]:
    """Return the modules below some folders of the project, sorted by path."""
    files = []
    for folder in folders:
        for path in sorted((PROJECT / folder).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            name = path.relative_to(PROJECT).as_posix()
            files.append(SourceFile(name, text, ast.parse(text, name)))
    return tuple(files)


def is_within(name: str, places: tuple[str, ...]) -> bool:
    """Tell whether a file is one of the places or lies below or is named after one."""
    return name.startswith(places)


def dotted(node: ast.AST) -> str:
    """Return `a.b.c` for a chain of names, else an empty text."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted(node.value)
        return f"{base}.{node.attr}" if base else ""
    return ""


def imported_modules(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and full name of every module a module imports, wherever it does so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.lineno, node.module
            for alias in node.names:
                yield node.lineno, f"{node.module}.{alias.name}"
