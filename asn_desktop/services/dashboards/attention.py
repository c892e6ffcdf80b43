"""What needs attention, by rules, each with its reason."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final

from asn_desktop.base.wording import date_short, day_month, in_words, number, percent
from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.services.dashboards.views import (
    TARGET,
    Attention,
    ElementHistory,
    ElementLine,
    Headlines,
    PersonFigure,
    PredicateSpread,
    UnitFigure,
)
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.views import LineState

_WARN_DAYS: Final = 14
_POINTS_BELOW: Final = Decimal(1)
"""A unit this far below its target is named."""
_FALLS_IN_A_ROW: Final = 2
_SLOW_FALL: Final = Decimal("0.05")
_LARGE_FALL: Final = Decimal("0.10")
_MOST_UNITS: Final = 3


def plan_attention(people: tuple[PersonFigure, ...], deadline: date) -> Iterator[Attention]:
    """Name plans that are not approved although their day has passed."""
    late = sum(1 for person in people if person.plan_is_late)
    if late:
        yield Attention(
            "late",
            f"{number(late)} SKP belum disetujui",
            f"Tenggat {date_short(deadline)} sudah lewat",
            "plans",
        )


def evaluation_attention(
    headlines: Headlines, period: PeriodLine, today: date
) -> Iterator[Attention]:
    """Name evaluations that are not final shortly before, or after, the closing day."""
    missing = headlines.people - headlines.finals
    left = (period.closes - today).days
    if not missing or left > _WARN_DAYS:
        return
    if left < 0:
        reason = f"Ditutup {date_short(period.closes)}"
    elif left == 0:
        reason = "Ditutup hari ini"
    else:
        reason = f"Ditutup {day_month(period.closes)}, {left} hari lagi"
    yield Attention(
        "late", f"{number(missing)} evaluasi {period.short_label} belum final", reason, "unfinished"
    )


def unit_attention(groups: tuple[UnitFigure, ...]) -> Iterator[Attention]:
    """Name the units furthest below their targets."""
    behind = sorted(
        (unit.achievement, unit.short_name, unit.id)
        for unit in groups
        if unit.achievement is not None and unit.achievement <= TARGET - _POINTS_BELOW
    )
    for achieved, name, unit_id in behind[:_MOST_UNITS]:
        yield Attention(
            "short",
            f"{name} {percent(achieved)} dari target",
            f"Kurang {number(TARGET - achieved)} poin",
            f"unit:{unit_id}",
        )


def element_attention(history: ElementHistory) -> Iterator[Attention]:
    """Name elements that fell twice in a row or fell far, the deepest fall first."""
    found: list[tuple[Decimal, Attention]] = []
    for line in history.lines:
        falls = _falls(line)
        means = [mean for mean in line.means if mean is not None]
        fall = means[-1 - falls] - means[-1] if means else Decimal(0)
        in_a_row = falls >= _FALLS_IN_A_ROW
        if fall < (_SLOW_FALL if in_a_row else _LARGE_FALL):
            continue
        words = f" {in_words(falls).lower()} triwulan berturut-turut" if in_a_row else ""
        item = Attention(
            "falling",
            f"Unsur {line.short_name} turun{words}",
            f"{number(means[-1 - falls], 2)} menjadi {number(means[-1], 2)}",
            f"element:{line.element.value}",
        )
        found.append((fall, item))
    yield from (item for _, item in sorted(found, key=lambda pair: -pair[0]))


def spread_attention(spread: PredicateSpread, period: PeriodLine) -> Iterator[Attention]:
    """Name a missing predicate of the office and what breaks its pattern."""
    if spread.total and spread.organization is None:
        suffix = "" if period.scope is EvaluationScope.PERIODIC else f" {period.year}"
        yield Attention(
            "rule",
            "Capaian organisasi belum dicatat",
            f"{period.label}{suffix}: pola sebaran belum dapat diperiksa",
            "predicates",
        )
    for finding in spread.check.findings if spread.check is not None else ():
        yield Attention("rule", "Sebaran predikat di luar pola", finding.sentence, "predicates")


def sample_attention(headlines: Headlines, period: PeriodLine) -> Iterator[Attention]:
    """Name a sample that is too small although the period has ended."""
    sample = headlines.sample
    if sample is not None and sample.missing:
        yield Attention(
            "short",
            f"Responden survei kurang {number(sample.missing)}",
            f"{number(sample.reached)} dari {number(sample.needed)} pada {period.short_label}",
            "services",
        )


def unfinished(people: tuple[PersonFigure, ...]) -> tuple[PersonFigure, ...]:
    """Return who has not finished."""
    return tuple(person for person in people if person.state is not LineState.FINAL)


def _falls(line: ElementLine) -> int:
    """Count how many quarters in a row, up to the last one, the mean fell."""
    if not line.means or line.means[-1] is None:
        return 0
    falls = 0
    means = [mean for mean in line.means if mean is not None]
    for later, earlier in pairwise(reversed(means)):
        if later >= earlier:
            break
        falls += 1
    return falls
