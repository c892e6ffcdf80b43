"""Terms of the 360° rating (domain reference §1.6)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from asn_desktop.domain.term import Term


class RaterGroup(Term):
    """From where somebody looks at the person rated, in printed order."""

    SUPERIOR = "superior", "Atasan"
    PEER = "peer", "Rekan"
    SUBORDINATE = "subordinate", "Bawahan"
    PUBLIC = "public", "Publik"


# Enough of each that a group is seldom pooled; the superior is the one of the reporting line.
DEFAULT_WANTED: Final[Mapping[RaterGroup, int]] = MappingProxyType(
    {RaterGroup.SUPERIOR: 1, RaterGroup.PEER: 4, RaterGroup.SUBORDINATE: 5}
)
DEFAULT_WEIGHTS: Final[Mapping[RaterGroup, int]] = MappingProxyType(dict.fromkeys(RaterGroup, 25))
"""Percent; no regulation sets them, and they never enter the predicate."""


class RoundState(Term):
    """Life of a round; nothing is shown before it is closed, and it never opens again."""

    DRAFT = "draft", "Disiapkan"
    OPEN = "open", "Dibuka"
    CLOSED = "closed", "Ditutup"


class QuestionKind(Term):
    """How a question is answered."""

    SCALE = "scale", "Skala 1–4"
    CHOICE = "choice", "Pilihan"
