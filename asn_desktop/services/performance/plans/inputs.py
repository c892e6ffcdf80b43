"""What a person types for a plan, and the checks every typed text passes."""

from dataclasses import dataclass
from decimal import Decimal

from asn_desktop.domain.performance.terms import Aspect, Perspective, ResultKind

LONGEST_RESULT = 500
LONGEST_INDICATOR = 500
LONGEST_TARGET = 200
LONGEST_UNIT = 40
LONGEST_NUMBER = 40
LONGEST_ASSIGNER = 160
LONGEST_EXPECTATION = 1_000
LONGEST_ANNEX_LINE = 500
LONGEST_REASON = 2_000

NO_EXPECTATION = "-"
"""Stands for "no special expectation"; the field must be present, not filled (§10.10)."""


@dataclass(frozen=True, slots=True)
class IndicatorInput:
    """An indicator as typed.

    Attributes:
        id: the indicator that is changed; None for a new one.
        aspect: for the ja_jf form.
        perspective: for the leader form.
        start: where the year begins, as typed; "" for nowhere.
    """

    text: str
    target_text: str = ""
    unit: str = ""
    aspect: Aspect | None = None
    perspective: Perspective | None = None
    start: str = ""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class ResultInput:
    """A planned result as typed, with all its indicators in order.

    Attributes:
        parent_result_id: the superior's result it supports, or None.
        assigned_by: the post that gave an assignment outside the chain, or "".
        weight: share in percent of a main result where the office uses weights, else None.
    """

    text: str
    kind: ResultKind = ResultKind.MAIN
    parent_result_id: str | None = None
    assigned_by: str = ""
    indicators: tuple[IndicatorInput, ...] = ()
    weight: Decimal | None = None
