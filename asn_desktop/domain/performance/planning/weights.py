"""Weights of the main results, where the office uses them: together they are 100 percent."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import number, parse_number
from asn_desktop.domain.performance.plan_rules import PlanGap
from asn_desktop.domain.performance.terms import ResultKind

WHOLE = Decimal(100)
_PLACES = 2


def parse_weight(text: str) -> Decimal | None:
    """Read a typed weight: "25", "12,5", "12,5%"; None for an empty text.

    Raises:
        DomainError: no number, not above 0, above 100, or too many decimals (field "weight").
    """
    if not text.strip():
        return None
    weight = parse_number(text, field="weight")
    exponent = weight.as_tuple().exponent
    if not 0 < weight <= WHOLE:
        raise DomainError("Bobot harus lebih dari 0 dan paling banyak 100.", field="weight")
    if isinstance(exponent, int) and -exponent > _PLACES:
        raise DomainError("Bobot paling banyak dua angka di belakang koma.", field="weight")
    return weight


def weight_gaps(weights: Sequence[tuple[ResultKind, Decimal | None]]) -> Iterator[PlanGap]:
    """Tell which main results have no weight, or that the total is not 100.

    Args:
        weights: kind and weight of every result in sheet order; extra results carry none.
    """
    main = [
        (position, weight)
        for position, (kind, weight) in enumerate(weights)
        if kind is ResultKind.MAIN
    ]
    missing = [position for position, weight in main if weight is None]
    for position in missing:
        yield PlanGap(
            "Bobot belum diisi. Ketik angka persen, misalnya 25.",
            position,
            None,
            "weight",
            f"bobot hasil kerja {position + 1}",
        )
    total = weight_total(weights)
    if main and not missing and total != WHOLE:
        yield PlanGap(
            f"Jumlah bobot {number(total)}, seharusnya 100. {_mending(total)}",
            main[-1][0],
            None,
            "weight",
            f"jumlah bobot (kini {number(total)})",
        )


def weight_total(weights: Sequence[tuple[ResultKind, Decimal | None]]) -> Decimal:
    """Add up the weights of the main results."""
    return sum(
        (weight for kind, weight in weights if kind is ResultKind.MAIN and weight is not None),
        Decimal(0),
    )


def _mending(total: Decimal) -> str:
    if total < WHOLE:
        return f"Tambah {number(WHOLE - total)} pada salah satu hasil kerja."
    return f"Kurangi {number(total - WHOLE)} dari salah satu hasil kerja."
