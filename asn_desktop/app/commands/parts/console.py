"""What commands print: lines that no console can refuse, and figures as JSON."""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext, redirect_stdout
from typing import Any


def make_consoles_safe() -> None:
    """Let every sign be printed, if need be as a question mark, and nowhere when there is none.

    A windowed program has no console at all, and old consoles lack "≤".
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def say(text: str = "") -> None:
    """Print a line of the answer."""
    print(text)


def complain(text: str) -> None:
    """Print a line that is not part of the answer: a refusal or a remark."""
    print(text, file=sys.stderr)


def say_json(facts: Mapping[str, Any]) -> None:
    """Print figures for another program; signs a console may lack are written as escapes."""
    encoding = (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "")
    print(json.dumps(facts, ensure_ascii=encoding != "utf8", indent=2, default=str))


def answers_aside(*, aside: bool) -> AbstractContextManager[Any]:
    """Send lines to the other stream for a while, so that JSON stands alone in the answer."""
    return redirect_stdout(sys.stderr) if aside else nullcontext()
