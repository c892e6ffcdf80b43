"""Shares a target of the year out among the parts of the year, and checks the shares."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import month_number, number, parse_date, parse_number
from asn_desktop.domain.performance.execution.terms import SplitMethod
from asn_desktop.domain.performance.targets import Target
from asn_desktop.domain.performance.terms import TargetDirection
from asn_desktop.domain.term import Term

NO_TARGET: Final = "–"
"""Stands where a part of the year has no share of its own."""
COUNTED: Final = (SplitMethod.EQUAL, SplitMethod.CUMULATIVE, SplitMethod.LAST_HEAVY)
"""The methods whose shares can be added up."""
_RATE_UNITS: Final = frozenset({"%", "persen", "nilai", "poin", "indeks", "skor", "‰"})
_EACH: Final = re.compile(r"\b(?:per|tiap|setiap)\b", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[0-9][0-9.,]*")
_DAY_AND_MONTH: Final = re.compile(r"\b\d{1,2}\s+([a-z]{3,9})\b", re.IGNORECASE)


class TotalState(Term):
    """How the shares of a target stand against it."""

    EMPTY = "empty", "Belum diisi"
    FITS = "fits", "Pas"
    SHORT = "short", "Kurang"
    OVER = "over", "Lebih"
    UNEVEN = "uneven", "Menurun"
    DIFFERENT = "different", "Berbeda"
    UNCOUNTED = "uncounted", "Tidak dijumlah"


@dataclass(frozen=True, slots=True)
class TotalCheck:
    """What the shares come to; `words` is the sentence beside them."""

    state: TotalState
    words: str

    @property
    def is_right(self) -> bool:
        """Whether nothing has to be mended."""
        return self.state in (TotalState.FITS, TotalState.UNCOUNTED)


def default_method(target: Target, unit: str) -> SplitMethod:
    """Choose how a target is shared out when nobody chose.

    Counts are shared out; rates such as "per bulan", percentages, durations, ranges and words
    hold in every part;
    a day of the year belongs to the part it lies in, a day of the month to every part.
    """
    if target.direction is TargetDirection.DATE:
        return SplitMethod.SAME if month_of(target) is None else SplitMethod.ONCE
    is_each = _EACH.search(unit) is not None or _EACH.search(target.text) is not None
    is_rate = is_each or unit.strip().lower() in _RATE_UNITS or "%" in target.text
    words = set(target.text.lower().split())
    if target.direction is not TargetDirection.MORE or is_rate or words & _RATE_UNITS:
        return SplitMethod.SAME
    return SplitMethod.EQUAL


def methods_for(target: Target, unit: str) -> tuple[SplitMethod, ...]:
    """List the methods that make sense for a target, the default one first."""
    first = default_method(target, unit)
    if target.value is None or target.direction is TargetDirection.RANGE:
        return (first,)
    others = (*COUNTED, SplitMethod.SAME)
    return (first, *(method for method in others if method is not first))


def split_target(
    target: Target, unit: str, last_months: Sequence[int], method: SplitMethod | None = None
) -> tuple[str, ...]:
    """Write the share of each part of the year.

    Shares of a count add up to the target exactly; what cannot be shared out evenly goes to the
    later parts.

    Args:
        target: the target of the year.
        unit: the unit beside it.
        last_months: the last month of each part, in order.
        method: None for the default of this target.

    Returns:
        One text for each part; "–" where a part has no share.
    """
    chosen = method or default_method(target, unit)
    if chosen not in methods_for(target, unit):
        chosen = default_method(target, unit)
    if chosen is SplitMethod.SAME:
        return tuple(target.text for _ in last_months)
    if chosen is SplitMethod.ONCE:
        return _once(target, last_months)
    assert target.value is not None
    shares = split_number(target.value, len(last_months), chosen)
    return tuple(_written(target, share) for share in shares)


def split_number(value: Decimal, parts: int, method: SplitMethod) -> tuple[Decimal, ...]:
    """Share a number out with its own decimals, so that the sum (or the last one) is exact.

    Args:
        value: the target of the year.
        parts: how many parts the year has, 1 or more.
        method: one of `COUNTED`, or the same number in every part.
    """
    if method not in COUNTED:
        return (value,) * parts
    exponent = value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    units = int(value.scaleb(places))
    weights = range(1, parts + 1) if method is SplitMethod.LAST_HEAVY else [1] * parts
    whole, reached = sum(weights), 0
    sums = []
    for weight in weights:
        reached += weight
        # Downwards, so that what is left over falls to the later parts.
        sums.append(units * reached // whole)
    if method is SplitMethod.CUMULATIVE:
        taken = sums
    else:
        taken = [after - before for before, after in zip([0, *sums], sums, strict=False)]
    return tuple(Decimal(share).scaleb(-places) for share in taken)


def check_total(
    target: Target, unit: str, shares: Sequence[str], method: SplitMethod
) -> TotalCheck:
    """Compare the shares with the target of the year, in words an officer acts on."""
    filled = [share for share in shares if share.strip()]
    if not filled:
        return TotalCheck(TotalState.EMPTY, "Target periode belum diisi")
    if target.value is None or method is SplitMethod.ONCE:
        return TotalCheck(TotalState.UNCOUNTED, "Tidak dijumlah")
    values = [share_value(share) for share in filled]
    if any(
        value is None and share.strip() != NO_TARGET
        for value, share in zip(values, filled, strict=True)
    ):
        return TotalCheck(TotalState.UNCOUNTED, "Tidak dijumlah, ada yang bukan angka")
    numbers = [value for value in values if value is not None]
    if method is SplitMethod.SAME:
        return _check_same(target, numbers)
    if method is SplitMethod.CUMULATIVE:
        return _check_cumulative(target.value, numbers)
    return _against(target.value, sum(numbers, Decimal(0)), "Jumlah")


def share_value(text: str) -> Decimal | None:
    """Return the number in a share such as "≥ 4 laporan", or None when there is not just one."""
    found = _NUMBER.findall(text)
    if len(found) != 1:
        return None
    try:
        return parse_number(found[0].rstrip(".,"))
    except DomainError:
        return None


def month_of(target: Target) -> int | None:
    """Return the month of a day such as "30 Juni" or "30-06-2026"; None for days of any month."""
    if match := _DAY_AND_MONTH.search(target.text):
        return month_number(match[1])
    try:
        return parse_date(target.text).month
    except DomainError:
        return None


def _once(target: Target, last_months: Sequence[int]) -> tuple[str, ...]:
    month = month_of(target) or last_months[-1]
    place = next((at for at, last in enumerate(last_months) if last >= month), len(last_months) - 1)
    return tuple(target.text if at == place else NO_TARGET for at in range(len(last_months)))


def _written(target: Target, share: Decimal) -> str:
    """Put a share in place of the number, so that signs and words around it stay."""
    return _NUMBER.sub(lambda _: number(share), target.text, count=1)


def _check_same(target: Target, numbers: Sequence[Decimal]) -> TotalCheck:
    wanted = {target.value, target.high}
    if target.high is None and all(value in wanted for value in numbers):
        return TotalCheck(TotalState.FITS, "Sama dengan targetnya")
    if target.high is not None:
        return TotalCheck(TotalState.UNCOUNTED, "Tidak dijumlah")
    return TotalCheck(TotalState.DIFFERENT, "Ada periode yang berbeda dari targetnya")


def _check_cumulative(wanted: Decimal, numbers: Sequence[Decimal]) -> TotalCheck:
    if any(after < before for before, after in pairwise(numbers)):
        return TotalCheck(TotalState.UNEVEN, "Angka kumulatif tidak boleh menurun")
    return _against(wanted, numbers[-1] if numbers else Decimal(0), "Akhir tahun")


def _against(wanted: Decimal, reached: Decimal, name: str) -> TotalCheck:
    words = f"{name} {number(reached)} dari {number(wanted)}"
    if reached == wanted:
        return TotalCheck(TotalState.FITS, words)
    missing = number(abs(wanted - reached))
    if reached < wanted:
        return TotalCheck(TotalState.SHORT, f"{words}, kurang {missing}")
    return TotalCheck(TotalState.OVER, f"{words}, lebih {missing}")
