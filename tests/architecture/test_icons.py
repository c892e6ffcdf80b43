"""Every icon the program names exists in the font it ships."""

import ast
import json
import re

from tests.architecture.source_tree import PROJECT, source_files

ICON = re.compile(r"ph\.([a-z0-9-]+)")


def test_every_phosphor_icon_in_the_source_exists():
    table = PROJECT / "resources" / "icons" / "phosphor.json"
    known = set(json.loads(table.read_text(encoding="utf-8")))
    unknown = [
        f"{file.name}:{node.lineno} {node.value}"
        for file in source_files("asn_desktop")
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and (icon := ICON.fullmatch(node.value))
        and icon[1] not in known
    ]
    assert unknown == []
