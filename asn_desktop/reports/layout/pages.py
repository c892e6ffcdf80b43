"""Puts blocks on pages: heads repeat, groups stay whole, nothing is lost however long it is."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from asn_desktop.reports.layout.blocks import Block

# A block longer than a page starts where it stands if this share of the page is still free.
_WORTH_STARTING = 0.25


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a head that is repeated on every page they reach."""

    body: tuple[Block, ...]
    head: tuple[Block, ...] = ()
    fresh: bool = False


Page = list[tuple[float, Block]]


class _Filling:
    """The pages so far and the room on the last one."""

    def __init__(self, height: float) -> None:
        self.height = height
        self.pages: list[Page] = [[]]
        self.used = 0.0
        self.has_content = False

    @property
    def room(self) -> float:
        return self.height - self.used

    def put(self, block: Block, *, is_head: bool = False) -> None:
        if block.is_gap and not self.has_content:
            return
        self.pages[-1].append((self.used, block))
        self.used += block.height
        self.has_content = self.has_content or not is_head

    def turn(self, head: Sequence[Block]) -> None:
        self.pages.append([])
        self.used, self.has_content = 0.0, False
        for block in head:
            self.put(block, is_head=True)


def paginate(sections: Sequence[Section], height: float) -> list[Page]:
    """Return pages of (distance from the top, block)."""
    filling = _Filling(height)
    for section in sections:
        if section.fresh and filling.has_content:
            filling.turn(())
        _fill(filling, section)
    return filling.pages


def _fill(filling: _Filling, section: Section) -> None:
    waiting = deque(section.body)
    head_height = sum(block.height for block in section.head)
    first_chain = sum(block.height for block in _chain(waiting))
    if section.head:
        least = head_height + first_chain
        fits = least <= filling.room + 0.01
        if filling.has_content and not fits and not _starts_here(filling, least, 0.0):
            filling.turn(())
        for block in section.head:
            filling.put(block, is_head=True)
    while waiting:
        chain = _chain(waiting)
        needed = sum(block.height for block in chain)
        if needed <= filling.room + 0.01:
            for block in chain:
                filling.put(block)
                waiting.popleft()
        elif filling.has_content and not _starts_here(filling, needed, head_height):
            filling.turn(section.head)
        else:
            _divide(filling, waiting, section.head)


def _chain(waiting: Sequence[Block]) -> list[Block]:
    """Return the next block with those it must not be parted from."""
    chain = []
    for block in waiting:
        chain.append(block)
        if not block.keep_with_next:
            break
    return chain


def _starts_here(filling: _Filling, needed: float, head_height: float) -> bool:
    is_longer_than_page = needed > filling.height - head_height
    return is_longer_than_page and filling.room > _WORTH_STARTING * filling.height


def _divide(filling: _Filling, waiting: "deque[Block]", head: Sequence[Block]) -> None:
    """Put what fits of the first block; whole when it cannot be divided."""
    block = waiting.popleft()
    if block.height <= filling.room:
        filling.put(block)
        return
    parts = block.split(filling.room)
    if parts is None and filling.has_content:
        waiting.appendleft(block)
        filling.turn(head)
        return
    upper, rest = parts or (block, None)
    filling.put(upper)
    if rest is not None:
        waiting.appendleft(rest)
        filling.turn(head)
