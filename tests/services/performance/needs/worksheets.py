"""A small worksheet of needs that the tests of this folder share."""

from asn_desktop.domain.performance.planning.needs import MeasureKind, NeedKind
from asn_desktop.services.performance.needs.editing import (
    NeedInput,
    UnitIndicatorInput,
    save_indicators,
    save_needs,
)
from tests.factories import actor_for

YEAR = 2026
GOAL = NeedInput("Meningkatnya kualitas pelayanan publik", NeedKind.GOAL)
PROBLEM = NeedInput("Antrean KTP-el panjang pada hari Senin", NeedKind.PROBLEM)
WAITING = UnitIndicatorInput(
    "Rata-rata waktu tunggu di loket", MeasureKind.TIME, None, "15", "menit", "A1, C1"
)
INDEX = UnitIndicatorInput("Indeks kepuasan masyarakat", MeasureKind.SATISFACTION)


def camat(office):
    return actor_for(office, "B. Suryanto")


def fill(office):
    """Write two needs and two indicators; return the ids of all four."""
    actor = camat(office)
    return (
        *save_needs(office, actor, YEAR, [PROBLEM, GOAL]),
        *save_indicators(office, actor, YEAR, [WAITING, INDEX]),
    )
