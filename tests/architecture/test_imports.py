"""What may be imported where, as far as import-linter cannot say it; what the start may load."""

import subprocess
import sys

from tests.architecture.source_tree import PROJECT, imported_modules, source_files

HEAVY_LIBRARIES = (
    "alembic",
    "argon2",
    "matplotlib",
    "numpy",
    "pypdfium2",
    "python_calamine",
    "reportlab",
    "sqlalchemy",
    "xlsxwriter",
)
START_MODULES = ("asn_desktop.__main__", "asn_desktop.app.program")


def _foreign_imports(folder: str, allowed: tuple[str, ...]) -> list[str]:
    """Return imports of a folder from neither the standard library nor an allowed package."""
    return [
        f"{file.name}:{line} {name}"
        for file in source_files(folder)
        for line, name in imported_modules(file.tree)
        if name.partition(".")[0] not in sys.stdlib_module_names
        and not f"{name}.".startswith(tuple(f"{package}." for package in allowed))
    ]


def test_the_domain_knows_only_the_standard_library_and_base():
    allowed = ("asn_desktop.base", "asn_desktop.domain")
    assert _foreign_imports("asn_desktop/domain", allowed) == []


def test_base_knows_only_the_standard_library_and_where_the_system_keeps_data():
    assert _foreign_imports("asn_desktop/base", ("asn_desktop.base", "platformdirs")) == []


def test_the_main_window_is_imported_without_the_heavy_libraries():
    question = (
        f"import sys, importlib\n"
        f"for name in {START_MODULES!r}: importlib.import_module(name)\n"
        f"print(*(name for name in {HEAVY_LIBRARIES!r} if name in sys.modules))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", question], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.split() == []
