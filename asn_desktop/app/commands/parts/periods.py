"""Choose an assessment period by the names that officers use."""

import argparse
import re

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import roman
from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import PeriodLine, periods_of, years_of

_SPELLINGS = {"triwulan": "tw", "semester": "sm", "sem": "sm"}


def add_period_options(parser: argparse.ArgumentParser) -> None:
    """Let a command choose year and period."""
    parser.add_argument("--tahun", metavar="TAHUN", type=int, help="tahun kinerja")
    parser.add_argument(
        "--periode",
        metavar="PERIODE",
        help="misalnya TW3, “Triwulan III”, Maret, atau tahunan; tanpa ini yang terakhir selesai",
    )


def chosen_period(office: Office, options: argparse.Namespace) -> PeriodLine:
    """Return the period that was named, or the last one that has ended.

    Raises:
        DomainError: the year is not open, or has no such period.
    """
    years = years_of(office)
    today = office.clock.today()
    year = options.tahun or next((open_year for open_year in years if open_year <= today.year), 0)
    periods = periods_of(office, year)
    if not periods:
        known = ", ".join(str(open_year) for open_year in sorted(years)) or "belum ada"
        raise DomainError(f"Tahun kinerja {year} belum dibuka. Tahun yang ada: {known}.")
    if options.periode:
        return _named(periods, options.periode)
    return _last_ended(office, periods)


def last_ended_period(office: Office) -> PeriodLine:
    """Return the part of a year that has ended last, or the first one when none has."""
    return _last_ended(
        office, [period for year in sorted(years_of(office)) for period in periods_of(office, year)]
    )


def _last_ended(office: Office, periods: list[PeriodLine]) -> PeriodLine:
    today = office.clock.today()
    ended = [
        period
        for period in periods
        if period.ends <= today and period.scope is EvaluationScope.PERIODIC
    ]
    return ended[-1] if ended else periods[0]


def _named(periods: list[PeriodLine], name: str) -> PeriodLine:
    for period in periods:
        if _key(name) in {_key(word) for word in _names(period)}:
            return period
    known = ", ".join(period.short_label for period in periods)
    raise DomainError(f"Periode “{name}” tidak ada pada tahun {periods[0].year}. Pilih: {known}.")


def _names(period: PeriodLine) -> tuple[str, ...]:
    numbered = period.label.removesuffix(roman(period.number)) + str(period.number)
    return period.label, period.short_label, numbered


def _key(name: str) -> str:
    bare = re.sub(r"[^a-z0-9]+", "", name.casefold())
    for word, short in _SPELLINGS.items():
        if bare.startswith(word):
            return short + bare.removeprefix(word)
    return bare
