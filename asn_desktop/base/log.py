"""Program log and crash traces as files in the data folder (a windowed program has no stderr)."""

import faulthandler
import logging
import sys
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

LOG_FILE = "kinerja.log"
CRASH_FILE = "kinerja-crash.log"
MAX_BYTES = 1_000_000
BACKUP_COUNT = 5


@dataclass(slots=True)
class RunningLog:
    """A started log; `stop()` gives the files back.

    Attributes:
        file: the program log.
        crash_file: where the interpreter writes when it dies.
    """

    file: Path
    crash_file: Path
    _handler: logging.Handler
    _crash_stream: IO[str]

    def stop(self) -> None:
        """Detach from the root logger and close both files."""
        faulthandler.disable()
        self._crash_stream.close()
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()


def start_logging(folder: Path, level: int = logging.INFO) -> RunningLog:
    """Write log records and fatal tracebacks to files in `folder`, which is made if missing.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / LOG_FILE, maxBytes=MAX_BYTES, backupCount=BACKUP_COUNT, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    if sys.stderr is None:
        # Without a console, logging's own error report would itself fail.
        logging.raiseExceptions = False
    crash_stream = (folder / CRASH_FILE).open("a", encoding="utf-8")
    faulthandler.enable(file=crash_stream, all_threads=True)
    return RunningLog(folder / LOG_FILE, folder / CRASH_FILE, handler, crash_stream)
