"""Everything CI runs: named steps, the slow build beside the quick ones, one list of failures."""

import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from private_environment import PROJECT

# A step that hangs must not hold the run for ever.
TIME_LIMIT_SECONDS = 1500


@dataclass(frozen=True, slots=True)
class Step:
    """One check.

    Attributes:
        name: what is printed.
        command: program and arguments; a leading "python" stands for the private environment's.
        live: its lines are shown as they come; otherwise only when it fails.
    """

    name: str
    command: tuple[str, ...]
    live: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step ended.

    Attributes:
        seconds: wall time.
    """

    step: Step
    passed: bool
    seconds: float


def _module(name: str, *arguments: str, title: str, live: bool = False) -> Step:
    return Step(title, ("python", "-m", name, *arguments), live)


QUICK = (
    _module("ruff", "format", "--check", title="format"),
    _module("ruff", "check", title="lint"),
    Step("layers", ("lint-imports",)),
    _module("mypy", title="types"),
    _module(
        "pytest",
        "tests/architecture",
        "-q",
        title="architecture: sizes, forbidden calls, duplicates of rules",
    ),
)
FROZEN = (
    _module(
        "PyInstaller",
        "--noconfirm",
        "--log-level=WARN",
        "build_spec/asn_desktop.spec",
        title="frozen: build",
    ),
    _module("pytest", "tests/frozen", "-m", "frozen", "-q", title="frozen: self-test and contents"),
)
TESTS = _module(
    "pytest",
    "-n",
    "2",
    "--ignore=tests/architecture",
    "--ignore=tests/frozen",
    "--durations=15",
    title="tests",
    live=True,
)


def run_all_checks(python: Path, variables: dict[str, str]) -> int:
    """Run every step and print each one's name and time, then the failures.

    Args:
        python: interpreter of the private environment.
        variables: environment for the steps.

    Returns:
        0 when all passed, otherwise 1.
    """
    variables = {**variables, "QT_QPA_PLATFORM": "offscreen"}

    def run_lane(steps: Sequence[Step]) -> list[Outcome]:
        return [_run(step, python, variables) for step in steps]

    with ThreadPoolExecutor(max_workers=2) as lanes:
        outcomes = [outcome for lane in lanes.map(run_lane, (QUICK, FROZEN)) for outcome in lane]
    outcomes += run_lane([TESTS])
    return _report(outcomes)


def _run(step: Step, python: Path, variables: dict[str, str]) -> Outcome:
    command = [_resolve(step.command[0], python), *step.command[1:]]
    started = time.monotonic()
    if step.live:
        print(f"[ .. ] {step.name}", flush=True)
    output = None if step.live else subprocess.PIPE
    try:
        ended = subprocess.run(
            command,
            cwd=PROJECT,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=None if step.live else subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=TIME_LIMIT_SECONDS,
            check=False,
        )
        passed, text = ended.returncode == 0, ended.stdout or ""
    except (OSError, subprocess.TimeoutExpired) as error:
        passed, text = False, f"{error}\n"
    outcome = Outcome(step, passed, time.monotonic() - started)
    # One write: the two lanes print at the same time.
    sys.stdout.write(_line(outcome) + ("" if passed else text))
    sys.stdout.flush()
    return outcome


def _resolve(program: str, python: Path) -> str:
    """Return the full path of a program of the private environment."""
    return str(python.parent / f"{program}{python.suffix}")


def _line(outcome: Outcome) -> str:
    mark = " ok " if outcome.passed else "FAIL"
    return f"[{mark}] {outcome.seconds:6.1f} s  {outcome.step.name}\n"


def _report(outcomes: list[Outcome]) -> int:
    failed = [outcome.step.name for outcome in outcomes if not outcome.passed]
    if failed:
        print("Failed steps: " + "; ".join(failed), flush=True)
        return 1
    print(f"All {len(outcomes)} steps passed.", flush=True)
    return 0
