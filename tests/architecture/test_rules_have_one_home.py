"""Rules of the regulations are written once, in the domain; other layers ask it."""

import ast
import re

from tests.architecture.source_tree import SourceFile, dotted, source_files

# Grade limits of the satisfaction index and their element values (PermenPANRB 14/2017).
GRADE_LIMIT = re.compile(
    r"(?<![\d.,])(88[.,]3[01]|76[.,]6[01]|64[.,]99|65[.,]00|3[.,]5324?|3[.,]0644?|2[.,]5996)(?!\d)"
)


def _outside_the_domain() -> list[SourceFile]:
    return [
        file
        for file in source_files("asn_desktop", "build_spec")
        if not file.name.startswith("asn_desktop/domain/")
    ]


def _docstrings(tree: ast.Module) -> set[ast.AST]:
    """Return the docstring nodes: prose may quote a limit."""
    return {
        node.body[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and ast.get_docstring(node) is not None
    }


def _terms() -> set[str]:
    """Return the names of the regulation's closed lists; steps of a workflow are not among them."""
    return {
        node.name
        for file in source_files("asn_desktop/domain")
        for node in ast.walk(file.tree)
        if isinstance(node, ast.ClassDef)
        and not node.name.endswith("Status")
        and any(dotted(base) == "Term" for base in node.bases)
    }


def _is_term(node: ast.AST | None, terms: set[str]) -> bool:
    return node is not None and dotted(node).rpartition(".")[0].rpartition(".")[2] in terms


def _is_number(node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        return dotted(node.func).endswith("Decimal")
    return isinstance(node, ast.Constant) and isinstance(node.value, int | float)


def test_grade_limits_appear_only_in_the_domain():
    repeated = []
    for file in _outside_the_domain():
        prose = _docstrings(file.tree)
        repeated += [
            f"{file.name}:{node.lineno} {node.value!r}"
            for node in ast.walk(file.tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str | float)
            and node not in prose
            and GRADE_LIMIT.search(str(node.value))
        ]
    assert repeated == []


def test_the_predicate_matrix_appears_only_in_the_domain():
    repeated = [
        f"{file.name}:{key.lineno}"
        for file in _outside_the_domain()
        for table in ast.walk(file.tree)
        if isinstance(table, ast.Dict)
        for key in table.keys
        if isinstance(key, ast.Tuple)
        and key.elts
        and all(_is_term(element, {"Rating"}) for element in key.elts)
    ]
    assert repeated == []


def test_numbers_that_belong_to_a_term_appear_only_in_the_domain():
    # Percentages and coefficients of credit points, distribution limits, weights: all have
    # the shape of a table from a term of the regulation to a number.
    terms = _terms()
    repeated = [
        f"{file.name}:{table.lineno}"
        for file in _outside_the_domain()
        for table in ast.walk(file.tree)
        if isinstance(table, ast.Dict)
        and any(
            _is_term(key, terms) and _is_number(value)
            for key, value in zip(table.keys, table.values, strict=True)
        )
    ]
    assert repeated == []


def test_the_detector_sees_a_repeated_rule():
    terms = _terms()
    table = ast.parse("{Predicate.VERY_GOOD: Decimal('1.50')}", mode="eval").body
    assert {"Predicate", "Rating"} <= terms
    assert _is_term(table.keys[0], terms)
    assert _is_number(table.values[0])
    assert GRADE_LIMIT.search("88,31")
    assert not GRADE_LIMIT.search("188.310")
