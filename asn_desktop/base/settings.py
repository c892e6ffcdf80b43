"""Where the data folder and the bundled resources lie, in source and when frozen."""

import sys
from pathlib import Path


def is_frozen() -> bool:
    """Tell whether the program runs from a PyInstaller bundle."""
    return bool(getattr(sys, "frozen", False)) and hasattr(sys, "_MEIPASS")


def program_folder() -> Path:
    """Give the folder of the program file, or of the source tree."""
    if is_frozen():
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


def data_folder(
    program_folder: Path,
    explicit: Path | None,
    portable_marker: str = "portable.txt",
    *,
    default: Path,
) -> Path:
    """Decide where the office's data lives; nothing is created.

    An explicit folder wins, then the portable folder `data` beside the program when the marker
    file is there (flash disk), then the user's own data folder.

    Args:
        program_folder: where the program file lies.
        explicit: the folder named on the command line, if any.
        portable_marker: name of the marker file beside the program.
        default: the user's data folder as the system names it.
    """
    if explicit is not None:
        return explicit.expanduser().absolute()
    if (program_folder / portable_marker).is_file():
        return program_folder / "data"
    return default


def resource_path(*parts: str) -> Path:
    """Give the path of a bundled resource, such as `resource_path("fonts", "x.ttf")`."""
    bundle = getattr(sys, "_MEIPASS", None) if is_frozen() else None
    root = Path(bundle) if bundle else program_folder()
    return root.joinpath("resources", *parts)
