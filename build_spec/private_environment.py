"""The private virtual environment in .venv, filled from a lock file with hashes."""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / ".venv"
LOCKS = PROJECT / "build_spec" / "lock"
RUNTIME, DEVELOPMENT = "runtime", "development"


class SetUpError(Exception):
    """The environment cannot be made; the text is the sentence for the user."""


def prepare(lock: str) -> tuple[Path, dict[str, str]]:
    """Make or renew the environment so that it holds what a lock file names.

    Args:
        lock: `RUNTIME` or `DEVELOPMENT`; the second contains the first.

    Returns:
        The environment's Python and the variables to run it with.

    Raises:
        SetUpError: a step of pip or venv failed.
    """
    python, variables = _python(), _variables()
    if not _holds(lock):
        if not _holds(RUNTIME):
            _remake()
        _install(python, variables, lock)
        _marker(lock).write_text(_digest(lock), encoding="ascii")
    return python, variables


def _python() -> Path:
    inner = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    return FOLDER / inner


def _variables() -> dict[str, str]:
    """Return the environment for child programs: ours first, byte code always kept."""
    variables = dict(os.environ)
    # Without byte code the program needs twice the time to start.
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_USER"):
        variables.pop(name, None)
    variables["VIRTUAL_ENV"] = str(FOLDER)
    variables["PATH"] = os.pathsep.join([str(_python().parent), variables.get("PATH", "")])
    variables["PYTHONUTF8"] = "1"
    return variables


def _marker(lock: str) -> Path:
    return FOLDER / f"{lock}.sha256"


def _digest(lock: str) -> str:
    """Identify lock, Python and place: an environment serves only that combination."""
    digest = hashlib.sha256((LOCKS / f"{lock}.txt").read_bytes())
    digest.update(f"{sys.version_info[:3]} {sys.base_prefix} {FOLDER}".encode())
    return digest.hexdigest()


def _holds(lock: str) -> bool:
    """Tell whether a finished installation of the lock, or of the one containing it, is there."""
    return _python().exists() and any(
        _marker(name).is_file() and _marker(name).read_text(encoding="ascii") == _digest(name)
        for name in {lock, DEVELOPMENT}
    )


def _remake() -> None:
    print("Menyiapkan lingkungan Python pribadi di .venv …", flush=True)
    try:
        if FOLDER.exists():
            shutil.rmtree(FOLDER)
        venv.create(FOLDER, with_pip=True, symlinks=sys.platform != "win32")
    except (OSError, subprocess.CalledProcessError) as error:
        raise SetUpError(
            f"Lingkungan .venv tidak dapat dibuat: {error}. Tutup program yang masih terbuka, "
            "pastikan folder ini dapat ditulis, lalu ulangi."
        ) from error


def _install(python: Path, variables: dict[str, str], lock: str) -> None:
    print("Memasang pustaka dari daftar terkunci (sekali saja, beberapa menit) …", flush=True)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    steps = (
        [*pip, "--compile", "--require-hashes", "--only-binary=:all:", "-r", _lock_path(lock)],
        [*pip, "--no-index", "--no-deps", "--no-build-isolation", "--editable", "."],
    )
    for step in steps:
        if subprocess.run(step, cwd=PROJECT, env=variables, check=False).returncode:
            raise SetUpError(
                "Pustaka tidak dapat dipasang (lihat pesan di atas). Periksa sambungan internet, "
                "lalu jalankan perintah yang sama sekali lagi."
            )


def _lock_path(lock: str) -> str:
    return str((LOCKS / f"{lock}.txt").relative_to(PROJECT))
