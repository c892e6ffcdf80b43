"""The built program in dist/ works where there is no Python, no project and no screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.frozen

FOLDER = Path(__file__).resolve().parents[2] / "dist" / "asn-desktop"
SUFFIX = ".exe" if sys.platform == "win32" else ""
LARGEST_MEBIBYTES = 320


@pytest.fixture
def program() -> Path:
    path = FOLDER / f"asn-desktop{SUFFIX}"
    if not path.is_file():
        pytest.fail(
            "The program is not built: run "
            "`python -m PyInstaller --noconfirm build_spec/asn_desktop.spec` first."
        )
    return path


def _run(program: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program away from the project, in an environment without any Python."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV", "MPL"))
    }
    home = {name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR")}
    return subprocess.run(
        [program, *arguments],
        cwd=folder,
        env={**kept, **home, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def test_the_built_program_tests_itself(program, tmp_path):
    ended = _run(program, tmp_path, "self-test")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.strip()


def test_the_built_program_explains_itself(program, tmp_path):
    ended = _run(program, tmp_path, "--help")
    assert ended.returncode == 0, ended.stderr
    assert "self-test" in ended.stdout


def test_migrations_lie_in_the_bundle_as_files(program):
    scripts = program.parent / "_internal" / "asn_desktop" / "store" / "migrations"
    assert (scripts / "env.py").is_file()
    assert any((scripts / "versions").glob("*.py"))


def test_the_bundle_holds_no_part_of_qt_that_is_not_used(program):
    found = [
        path.name
        for path in program.parent.rglob("*")
        if any(part in path.name for part in ("Qt6Qml", "Qt6Quick", "Qt6WebEngine", "Qt6Pdf"))
    ]
    assert found == []


def test_the_bundle_stays_small(program):
    files = (path for path in program.parent.rglob("*") if not path.is_symlink())
    mebibytes = sum(path.stat().st_size for path in files if path.is_file()) / 2**20
    assert mebibytes < LARGEST_MEBIBYTES
