"""Identifiers for records that can travel between computers."""

import secrets
import threading
import time

_COUNTER_LIMIT = 1 << 12


class _Sequence:
    """Hands out time-and-counter pairs that only ever grow within this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._millisecond = 0
        self._counter = 0

    def next(self) -> tuple[int, int]:
        present = time.time_ns() // 1_000_000
        with self._lock:
            if present > self._millisecond:
                self._millisecond = present
                # Starting low in the range leaves room to count within one millisecond.
                self._counter = secrets.randbelow(_COUNTER_LIMIT // 2)
            else:
                # Same millisecond, or the computer's clock was set back: keep counting.
                self._counter += 1
                if self._counter == _COUNTER_LIMIT:
                    self._millisecond += 1
                    self._counter = 0
            return self._millisecond, self._counter


_sequence = _Sequence()


def new_id() -> str:
    """Make a UUIDv7 text (RFC 9562) that sorts after every one made before by this process."""
    millisecond, counter = _sequence.next()
    value = (
        (millisecond & ((1 << 48) - 1)) << 80
        | 0x7 << 76
        | counter << 64
        | 0b10 << 62
        | secrets.randbits(62)
    )
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
