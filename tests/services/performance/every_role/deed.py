"""One action of the program, the state it needs, and the people of the small office who may."""

from collections.abc import Callable
from dataclasses import dataclass

from asn_desktop.services.context import Actor, Office

Keys = dict[str, str]

SITI, ANDI, MAYA = "Siti", "Andi", "Maya"
SRI, DEWI, CAMAT = "Sri", "Dewi", "B. Suryanto"
RINA, YUSUF = "Rina", "Yusuf"
EVERYBODY = (SITI, ANDI, MAYA, SRI, DEWI, CAMAT, RINA, YUSUF)
"""Employee, two colleagues, appraiser, another appraiser, leader, operator, survey clerk."""
OFFICERS = (CAMAT, RINA)


def all_but(*names: str) -> tuple[str, ...]:
    """Return everybody else."""
    return tuple(name for name in EVERYBODY if name not in names)


@dataclass(frozen=True, slots=True)
class Deed:
    """One action.

    Attributes:
        name: the action in words.
        scene: brings a fresh office to the state and returns the ids the work needs.
        work: calls the service.
        may: those who may, by role and relation; everybody else is to be refused.
    """

    name: str
    scene: Callable[[Office], Keys]
    work: Callable[[Office, Actor, Keys], object]
    may: tuple[str, ...]

    def __str__(self) -> str:
        return self.name
