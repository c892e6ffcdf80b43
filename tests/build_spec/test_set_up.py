"""The set-up opens the program or does its main job, and every refusal says what to do."""

import importlib
import os
import sys
from pathlib import Path

import pytest

BUILD_SPEC = Path(__file__).resolve().parents[2] / "build_spec"


@pytest.fixture
def load(monkeypatch):
    """Import a module of the set-up the way the bootstrap script sees it."""
    monkeypatch.syspath_prepend(BUILD_SPEC)
    return importlib.import_module


@pytest.fixture
def program_folder(tmp_path):
    """A project whose program only notes how it was called."""
    package = tmp_path / "asn_desktop"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(
        "import sys, pathlib; pathlib.Path('called').write_text(' '.join(sys.argv[1:]))"
    )
    return tmp_path


@pytest.fixture
def commands(load, monkeypatch, program_folder):
    module = load("commands")
    monkeypatch.setattr(module, "PROJECT", program_folder)
    monkeypatch.setattr(module, "ensure_installed", lambda wanted: None)
    monkeypatch.setattr(module, "prepare", lambda lock: (Path(sys.executable), dict(os.environ)))
    return module


def _without_display(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


def test_without_a_display_the_main_job_is_done(commands, program_folder, monkeypatch):
    _without_display(monkeypatch)
    assert commands.open_program([]) == 0
    assert (program_folder / "called").read_text() == "demo --output keluaran"


def test_with_a_display_the_window_is_opened(commands, program_folder, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    assert commands.open_program([]) == 0
    assert (program_folder / "called").read_text() == ""


def test_arguments_reach_the_program_unchanged(commands, program_folder, monkeypatch):
    _without_display(monkeypatch)
    command = commands.read_command(["run", "--", "check", "--data", "kantor"])
    assert commands.open_program(command.arguments) == 0
    assert (program_folder / "called").read_text() == "check --data kantor"


@pytest.mark.skipif(sys.platform != "linux", reason="system packages exist on Linux only")
def test_without_the_right_to_install_the_exact_command_is_printed(load, monkeypatch, capsys):
    packages = load("system_packages")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    packages.ensure_installed(
        [
            packages.SystemPackage("libada1", lambda: True),
            packages.SystemPackage("libtidakada1", lambda: False),
        ]
    )
    assert "sudo apt-get install libtidakada1\n" in capsys.readouterr().out


def test_an_environment_serves_only_the_lock_it_was_filled_from(load, monkeypatch, tmp_path):
    environment = load("private_environment")
    monkeypatch.setattr(environment, "FOLDER", tmp_path / ".venv")
    monkeypatch.setattr(environment, "LOCKS", tmp_path)
    for lock in ("runtime", "development"):
        (tmp_path / f"{lock}.txt").write_text(f"{lock}==1")
    python = environment._python()
    python.parent.mkdir(parents=True)
    python.touch()
    assert not environment._holds("runtime")

    environment._marker("development").write_text(environment._digest("development"))
    assert environment._holds("development")
    assert environment._holds("runtime"), "the development lock contains the runtime lock"

    (tmp_path / "development.txt").write_text("development==2")
    assert not environment._holds("runtime")


def test_every_step_runs_and_the_failed_ones_are_listed(load, monkeypatch, capfd):
    steps = load("check_steps")
    good = steps.Step("good", ("python", "-c", ""))
    bad = steps.Step("bad", ("python", "-c", "print('why'); raise SystemExit(3)"))
    missing = steps.Step("missing", ("no-such-program",))
    last = steps.Step("last", ("python", "-c", "print('seen at once')"), live=True)
    monkeypatch.setattr(steps, "QUICK", (bad, good))
    monkeypatch.setattr(steps, "FROZEN", (missing,))
    monkeypatch.setattr(steps, "TESTS", last)
    assert steps.run_all_checks(Path(sys.executable), dict(os.environ)) == 1
    shown = capfd.readouterr().out
    assert "why" in shown
    assert "seen at once" in shown
    assert shown.rstrip().endswith("Failed steps: bad; missing")
