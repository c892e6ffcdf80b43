"""Debian and Ubuntu packages that Qt and the tests need: found missing, installed or named."""

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PYTHON_VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """One package and how to see that what it brings is there.

    Attributes:
        name: package name for apt-get.
        present: tells whether it is already there, whoever installed it.
    """

    name: str
    present: Callable[[], bool]


@cache
def _linker_cache() -> str:
    """Return the names of the shared libraries the system knows."""
    ldconfig = shutil.which("ldconfig", path=os.environ.get("PATH", "") + ":/sbin:/usr/sbin")
    if ldconfig is None:
        return ""
    return subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout


def _library(package: str, file_name: str) -> SystemPackage:
    return SystemPackage(package, lambda: f"\t{file_name} " in _linker_cache())


def _program(package: str, command: str) -> SystemPackage:
    return SystemPackage(package, lambda: shutil.which(command) is not None)


def _has_postgresql() -> bool:
    return any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def _has_ensurepip() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _has_python_library() -> bool:
    """Tell whether Python's shared library is there; a frozen program carries a copy of it."""
    name = f"libpython{PYTHON_VERSION}.so.1.0"
    folder = sysconfig.get_config_var("LIBDIR")
    return f"\t{name} " in _linker_cache() or (folder is not None and Path(folder, name).exists())


# Library names instead of package names decide, because Ubuntu renames packages (…t64).
WITHOUT_DISPLAY = (
    SystemPackage("python3-venv", _has_ensurepip),
    _library("libgl1", "libGL.so.1"),
    _library("libegl1", "libEGL.so.1"),
    _library("libxkbcommon0", "libxkbcommon.so.0"),
    _library("libglib2.0-0", "libglib-2.0.so.0"),
    _library("libfreetype6", "libfreetype.so.6"),
    _library("libfontconfig1", "libfontconfig.so.1"),
    _library("libdbus-1-3", "libdbus-1.so.3"),
)
DISPLAY = (
    _library("libxcb-cursor0", "libxcb-cursor.so.0"),
    _library("libxcb-icccm4", "libxcb-icccm.so.4"),
    _library("libxcb-image0", "libxcb-image.so.0"),
    _library("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    _library("libxcb-randr0", "libxcb-randr.so.0"),
    _library("libxcb-render-util0", "libxcb-render-util.so.0"),
    _library("libxcb-shape0", "libxcb-shape.so.0"),
    _library("libxcb-xkb1", "libxcb-xkb.so.1"),
    _library("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
)
TESTING = (
    SystemPackage(f"libpython{PYTHON_VERSION}", _has_python_library),
    SystemPackage("postgresql", _has_postgresql),
    _program("binutils", "objdump"),
    _program("xvfb", "Xvfb"),
    _program("openbox", "openbox"),
    _program("xdotool", "xdotool"),
    _program("poppler-utils", "pdftotext"),
)


def ensure_installed(wanted: Sequence[SystemPackage]) -> None:
    """Install what is missing, or print the command that would; elsewhere do nothing.

    A package that cannot be installed is named and the run goes on: the step that needs it
    then says what it misses, and a machine that lacks an unneeded library still works.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [package.name for package in wanted if not package.present()]
    if not missing:
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        print(
            "Pustaka sistem berikut belum ada. Pasang dengan perintah ini (nama pada Debian/"
            f"Ubuntu), lalu ulangi:\n    sudo apt-get install {' '.join(missing)}",
            flush=True,
        )
        return
    print(f"Memasang pustaka sistem: {' '.join(missing)} …", flush=True)
    if _apt("install", *missing) and (_apt("update") or _apt("install", *missing)):
        print("Sebagian pustaka sistem tidak dapat dipasang; lihat pesan di atas.", flush=True)
    _linker_cache.cache_clear()


def _apt(action: str, *packages: str) -> int:
    """Run apt-get without questions, show its words when it fails, return its exit code."""
    options = ["-y", "--no-install-recommends"] if action == "install" else []
    ended = subprocess.run(
        ["apt-get", "-qq", *options, action, *packages],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if ended.returncode:
        print(ended.stdout, end="", flush=True)
    return ended.returncode
