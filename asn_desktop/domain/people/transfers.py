"""Splitting a year at a transfer: on which day it may happen, and what each part owes (§1.9)."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long, date_short
from asn_desktop.domain.performance.terms import Aspect, TargetDirection

_FIELD: Final = "valid_from"


@dataclass(frozen=True, slots=True)
class RatedPart:
    """A stretch of days that somebody has rated, or filled in, on the plan to be split.

    Attributes:
        label: the period, such as "Triwulan III".
        starts, ends: the days assessed.
        is_final: whether the rating is final; otherwise it holds realisations only.
    """

    label: str
    starts: date
    ends: date
    is_final: bool


@dataclass(frozen=True, slots=True)
class PlanSpan:
    """The plan that is to be split."""

    year: int
    starts: date
    ends: date


def check_split_day(
    day: date, plan: PlanSpan, parts: Sequence[RatedPart], taken: Sequence[date]
) -> None:
    """Refuse a first day in the new post on which the plan cannot be split.

    Args:
        day: first day of the new part; the earlier part ends the day before.
        plan: the plan that covers the day.
        parts: what was rated or filled in on it.
        taken: first days of other posts and plans of the person in the year.

    Raises:
        DomainError: the day lies outside the year or the plan, splits the plan a second time,
            or falls into days that were rated already (field "valid_from").
    """
    if day.year != plan.year:
        raise _refusal(
            f"Tanggal {date_long(day)} di luar tahun {plan.year}. "
            f"Pilih tanggal dalam tahun {plan.year}."
        )
    if day in taken or day == plan.starts:
        raise _refusal(
            f"Pada {date_long(day)} sudah ada jabatan atau SKP yang mulai. Pilih tanggal lain."
        )
    if not plan.starts < day <= plan.ends:
        raise _refusal(
            f"SKP ini berlaku {date_short(plan.starts)} sampai {date_short(plan.ends)}. "
            "Pilih tanggal di antaranya."
        )
    # Final ratings first: they say more about the right day than what is only filled in.
    for part in sorted(parts, key=lambda known: (known.is_final, known.ends), reverse=True):
        if part.is_final and part.ends >= day:
            raise _refusal(
                f"Penilaian {part.label} sudah final sampai {date_long(part.ends)}. "
                "Pilih tanggal sesudahnya."
            )
        if part.starts >= day:
            raise _refusal(
                f"Realisasi {part.label} sudah diisi pada SKP yang sekarang, padahal mulainya "
                "tidak mendahului tanggal pindah. Pilih tanggal yang lebih baru, atau minta "
                "pegawai mengosongkannya dahulu."
            )


def last_day_before(day: date) -> date:
    """Return the last day of the part that a split ends."""
    return day - timedelta(days=1)


def months_of(starts: date, ends: date) -> int:
    """Count the months of a stretch within a year; a month counts where most of its days lie.

    Of two parts that share a month in equal halves the earlier one gets it, so that the parts
    of a year always add up to twelve.
    """
    count = 0
    for month in range(starts.month, ends.month + 1):
        days = calendar.monthrange(starts.year, month)[1]
        first = starts.day if month == starts.month else 1
        last = ends.day if month == ends.month else days
        served = last - first + 1
        count += served * 2 > days or (served * 2 == days and first == 1)
    return count


def is_countable(
    value: Decimal | None, direction: TargetDirection, aspect: Aspect | None, unit: str = ""
) -> bool:
    """Tell whether a target can be shared by months: a number to reach, no quality or time.

    What is counted per month or quarter ("berkas per triwulan") stays as it is.
    """
    if "per" in unit.casefold().replace("/", " per ").split():
        return False
    if value is None or direction is not TargetDirection.MORE or value <= 0:
        return False
    return aspect in (None, Aspect.QUANTITY)


def share_target(value: Decimal, starts: date, day: date, ends: date) -> tuple[Decimal, Decimal]:
    """Suggest how a target is shared by the months of both parts; the sum stays the same.

    Args:
        value: the target of the whole stretch; whole numbers are shared in whole numbers.
        starts: first day of the plan.
        day: first day of the new part.
        ends: last day of the plan.

    Returns:
        What the earlier and what the later part owe.
    """
    before = months_of(starts, last_day_before(day))
    months = before + months_of(day, ends)
    if not months:
        return value, Decimal(0)
    step = Decimal(1) if value == value.to_integral_value() else Decimal("0.01")
    first = (value * before / months).quantize(step, ROUND_HALF_UP)
    return first, value - first


def _refusal(sentence: str) -> DomainError:
    return DomainError(sentence, field=_FIELD)
