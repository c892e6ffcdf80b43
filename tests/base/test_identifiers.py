"""Identifiers are UUIDv7 texts that sort in the order they were made."""

import threading
import uuid

from asn_desktop.base import identifiers
from asn_desktop.base.identifiers import new_id


def test_an_identifier_is_a_uuid_of_version_7() -> None:
    parsed = uuid.UUID(new_id())
    assert parsed.version == 7
    assert parsed.variant == uuid.RFC_4122
    assert str(parsed) == str(parsed).lower()


def test_identifiers_sort_in_the_order_they_were_made() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_a_clock_set_back_does_not_disturb_the_order() -> None:
    sequence = identifiers._Sequence()
    sequence._millisecond = 1 << 47
    sequence._counter = 4094
    pairs = [sequence.next() for _ in range(3)]
    assert pairs == [(1 << 47, 4095), ((1 << 47) + 1, 0), ((1 << 47) + 1, 1)]


def test_threads_never_share_an_identifier() -> None:
    made: list[str] = []

    def make() -> None:
        made.extend([new_id() for _ in range(2_000)])

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 8_000
