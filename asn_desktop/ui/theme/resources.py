"""Where the bundled fonts, icons and translations lie, also in the frozen program."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a bundled file below `resources/`."""
    frozen_root = getattr(sys, "_MEIPASS", None)
    root = Path(frozen_root) if frozen_root else Path(__file__).resolve().parents[3]
    return root.joinpath("resources", *parts)
